/// What a writer's work says of whether children are before them: a teacher writes of children in the room, a duty
/// desk of children heard of.
enum AuthorSetting: String, Sendable {
    /// Children are there all day: school, nursery, ward, foster home, club, contact centre.
    case withChildren
    /// Children come as patients: surgery, hospital, clinic.
    case clinic
    /// Goes to see families: social work, health visiting, police, family support, housing.
    case visiting
    /// Works with an adult: probation, substance misuse, adult mental health, domestic abuse.
    case adults
    /// Works from records and telephone: screening hubs, managers, chairs, co-ordinators.
    case desk
    case unknown

    /// A number for evidence that belongs to a setting.
    var number: UInt64 {
        switch self {
        case .withChildren: 1
        case .clinic: 2
        case .visiting: 3
        case .adults: 4
        case .desk: 5
        case .unknown: 6
        }
    }

    /// From a writer's role as written ("Contact supervisor"), else from the kind of agency.
    init(role: String?, agency: AgencyKind) {
        if let role, let found = Self.byRole(PlainWords.key(role)) {
            self = found
            return
        }
        switch agency {
        case .school, .nursery: self = .withChildren
        case .hospital, .generalPractice, .childMentalHealth, .schoolNursing, .ambulance: self = .clinic
        case .socialCare, .healthVisiting, .police, .midwifery, .earlyHelp, .educationWelfare, .youthJustice,
            .fireService:
            self = .visiting
        case .mentalHealth, .substanceMisuse, .domesticAbuse, .probation, .housing: self = .adults
        case .court: self = .desk
        case .voluntary, .other: self = .unknown
        }
    }

    private static func byRole(_ key: String) -> AuthorSetting? {
        let padded = " " + key + " "
        for (setting, phrases) in roles where phrases.contains(where: { padded.contains($0) }) { return setting }
        return nil
    }

    /// Parts of role names, folded; the first line that fits decides.
    private static let roles: [(AuthorSetting, [String])] = [
        (.visiting, [" attendance ", " welfare officer ", " ewo "]),
        (.adults, [" food bank ", " foodbank ", " debt ", " citizens advice ", " job centre ", " jobcentre "]),
        (
            .desk,
            [
                " screening ", " mash ", " marac co", " manager ", " chair ", " iro ", " reviewing officer ",
                " coordinator ",
                " co ordinator ", " interpreter ", " emergency duty ", " hub ", " admin", " lawyer ", " solicitor ",
                " virtual school ", " call handler ", " call taker ", " helpline ", " 111 ", " 999 ", " control room ",
                " system generated ", " dispatcher ", " reporter ",
            ]
        ),
        (
            .adults,
            [
                " adult ", " probation ", " idva ", " substance ", " drug ", " alcohol ", " father s gp ",
                " mother s gp ",
                " fathers gp ", " mothers gp ", " mental health ", " cpn ", " psychiatrist ", " housing ", " recovery ",
                " prison ",
                " domestic ",
            ]
        ),
        (
            .withChildren,
            [
                " teacher ", " school ", " nursery ", " foster ", " residential ", " contact supervisor ", " ward ",
                " short breaks ", " youth worker ", " escort ", " childminder ", " tutor ", " college ", " playworker ",
                " club ",
                " volunteer ", " refuge ", " young carers ", " learning ", " head ", " pastoral ", " dsl ",
                " key person ",
                " transport ", " driver ", " children s centre ", " childrens centre ", " early years ", " portage ",
                " tuition ",
                " coach ", " respite ", " support assistant ", " mentor ", " lunchtime ", " special needs ", " senco ",
                " ta ", " midday ", " playground ", " scout", " playleader ", " toddler group ", " boarding ",
                " room leader ",
                " safeguarding lead ", " cylch ", " lifeguard ", " teaching ",
            ]
        ),
        (
            .clinic,
            [
                " gp ", " a e ", " doctor ", " paediatrician ", " dentist ", " camhs ", " dietitian ", " nurse ",
                " optician ",
                " therapist ", " physio", " clinic ", " radiographer ", " optometrist ", " audiolog", " orthop",
                " registrar ",
                " consultant ", " psychologist ", " hospital ", " pharmac", " surgeon ", " speech ", " paramedic ",
                " ambulance ",
                " counsellor ", " walk in ", " minor injuries ", " dental ", " orthodont", " hygienist ", " anp ",
                " sho ",
                " paediatric ", " play specialist ", " first responder ", " clinician ",
            ]
        ),
        (
            .visiting,
            [
                " social worker ", " health visitor ", " police ", " officer ", " midwife ", " family support ",
                " guardian ",
                " worker ", " personal adviser ", " sw ", " hv ", " pc ", " dc ", " cafcass ", " detective ",
                " support ", " pcso ", " firefighter ", " warden ", " constable ", " sergeant ", " amhp ",
                " befriender ",
                " prescriber ", " family aide ", " advocate ", " safeguarder ", " lead professional ",
                " lead practitioner ", " caseworker ", " interviewer ",
            ]
        ),
    ]
}
