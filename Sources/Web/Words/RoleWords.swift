import Domain

/// What roles are called, at the head of a line.
struct RoleWords: Sendable {
    let machineOperator = Phrase("Operator of this machine", cy: nil)
    let administrator = Phrase("Administrator", cy: "Gweinyddwr")
    let businessManager = Phrase("Business manager", cy: "Rheolwr busnes")
    let chair = Phrase("Chair of the board", cy: "Cadeirydd y bwrdd")
    let boardMember = Phrase("Board member", cy: "Aelod o’r bwrdd")
    let inspector = Phrase("Inspector", cy: "Arolygydd")
    let learner = Phrase("Learner", cy: "Dysgwr")
    let coordinator = Phrase("Coordinator", cy: "Cydlynydd")
    let panelMember = Phrase("Panel member", cy: "Aelod o’r panel")
    let independentChair = Phrase("Independent chair", cy: "Cadeirydd annibynnol")
    let independentAuthor = Phrase("Independent author", cy: "Awdur annibynnol")
    let agencyLead = Phrase("Agency lead", cy: nil)
    let agencyAuthor = Phrase("Agency author", cy: nil)
    let agencySeniorOfficer = Phrase("Agency senior officer", cy: nil)
    let familyKeyWorker = Phrase("Family key worker", cy: nil)
    let legalAdviser = Phrase("Legal adviser", cy: "Cynghorydd cyfreithiol")
    let reader = Phrase("Reader", cy: "Darllenydd")

    subscript(role: AccessRole) -> Phrase {
        switch role {
        case .machineOperator: machineOperator
        case .administrator: administrator
        case .businessManager: businessManager
        case .chair: chair
        case .boardMember: boardMember
        case .inspector: inspector
        case .learner: learner
        case .coordinator: coordinator
        case .panelMember: panelMember
        case .independentChair: independentChair
        case .independentAuthor: independentAuthor
        case .agencyLead: agencyLead
        case .agencyAuthor: agencyAuthor
        case .agencySeniorOfficer: agencySeniorOfficer
        case .familyKeyWorker: familyKeyWorker
        case .legalAdviser: legalAdviser
        case .reader: reader
        }
    }
}
