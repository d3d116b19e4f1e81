/// What somebody is, in a board or in one review of it. Being in the board is not being in the review.
public enum AccessRole: String, Sendable, CaseIterable {
    /// Whoever works at the machine with the store's key file, under an account of its own (`operator:…`).
    case machineOperator = "operator"
    case administrator
    case businessManager = "business_manager"
    case chair
    case boardMember = "board_member"
    case inspector, learner
    case coordinator
    case panelMember = "panel_member"
    case independentChair = "independent_chair"
    case independentAuthor = "independent_author"
    case agencyLead = "agency_lead"
    case agencyAuthor = "agency_author"
    case agencySeniorOfficer = "agency_senior_officer"
    case familyKeyWorker = "family_key_worker"
    case legalAdviser = "legal_adviser"
    case reader

    /// Where a role is held.
    public enum Place: Sendable { case board, review }

    /// Where this role is held.
    public var place: Place {
        switch self {
        case .machineOperator, .administrator, .businessManager, .chair, .boardMember, .inspector, .learner: .board
        default: .review
        }
    }

    /// Held for an agency, and so with sight of what that agency and its parts sent.
    public var isForAgency: Bool {
        switch self {
        case .agencyLead, .agencyAuthor, .agencySeniorOfficer: true
        default: false
        }
    }

    /// As people say it, in the middle of a sentence.
    public var title: String {
        switch self {
        case .machineOperator: "operator of this machine"
        case .administrator: "administrator"
        case .businessManager: "business manager"
        case .chair: "chair of the board"
        case .boardMember: "board member"
        case .inspector: "inspector"
        case .learner: "learner"
        case .coordinator: "coordinator"
        case .panelMember: "panel member"
        case .independentChair: "independent chair"
        case .independentAuthor: "independent author"
        case .agencyLead: "agency lead"
        case .agencyAuthor: "agency author"
        case .agencySeniorOfficer: "agency senior officer"
        case .familyKeyWorker: "family key worker"
        case .legalAdviser: "legal adviser"
        case .reader: "reader"
        }
    }
}

/// One role of somebody, as it stands when the question is asked.
public struct AccessStanding: Sendable, Hashable {
    public var role: AccessRole
    /// The agency a review's role is held for, and its parts; empty for other roles.
    public var agencies: Set<RecordID>

    public init(_ role: AccessRole, agencies: Set<RecordID> = []) {
        self.role = role
        self.agencies = agencies
    }
}
