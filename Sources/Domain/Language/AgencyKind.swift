/// What kind of service an agency is, so that "informed the health visitor" finds the health visitors' chronology.
public enum AgencyKind: String, Sendable, CaseIterable, Codable {
    case socialCare = "social_care"
    case healthVisiting = "health_visiting"
    case generalPractice = "general_practice"
    case police
    case school
    case nursery
    case hospital
    case midwifery
    case ambulance
    case mentalHealth = "mental_health"
    case childMentalHealth = "child_mental_health"
    case substanceMisuse = "substance_misuse"
    case domesticAbuse = "domestic_abuse"
    case housing
    case probation
    case earlyHelp = "early_help"
    case schoolNursing = "school_nursing"
    case educationWelfare = "education_welfare"
    case youthJustice = "youth_justice"
    case fireService = "fire_service"
    case voluntary
    case court
    case other

    /// The kind of an agency by its name; the longest matching words decide.
    public init(agencyName: String) {
        let words = PlainWords.key(agencyName).split(separator: " ").map(String.init)
        var best: (kind: AgencyKind, length: Int) = (.other, 0)
        for (kind, phrases) in Self.names {
            for phrase in phrases where phrase.count > best.length && Self.contains(words, phrase) {
                best = (kind, phrase.count)
            }
        }
        self = best.kind
    }

    /// Words for the service or its workers as other agencies write them ("the duty social worker", "HV", "SSD").
    /// Each phrase is a list of folded words.
    static let mentions: [(kind: AgencyKind, phrase: [String])] = names.flatMap { kind, phrases in
        phrases.map { (kind, $0) }
    }

    private static func contains(_ words: [String], _ phrase: [String]) -> Bool {
        guard words.count >= phrase.count else { return false }
        return (0...(words.count - phrase.count)).contains { start in
            words[start..<(start + phrase.count)].elementsEqual(phrase)
        }
    }

    private static let names: [(AgencyKind, [[String]])] = table.map { kind, line in
        (kind, line.split(separator: ",").map { $0.split(separator: " ").map(String.init) })
    }

    private static let table: [(AgencyKind, String)] = [
        (
            .socialCare,
            "social care, childrens social care, children s social care, social services, childrens services, children s services, "
                + "social worker, sw, csc, ssd, duty social worker, allocated social worker, allocated sw, social work team, "
                + "social work, mash, duty team, duty, the hub, edt, emergency duty team, first response, assessment team, "
                + "looked after, leaving care, childrens department, area office, children and families, family support team, cafcass referral team"
        ),
        (
            .healthVisiting,
            "health visitor, health visiting, hv, health visitors, 0 19 team, 0 19 service, 0 5 team, 0 19, healthy child team, "
                + "health visiting team, nursery nurse, community nursery nurse"
        ),
        (
            .generalPractice,
            "gp, surgery, general practitioner, family doctor, medical practice, medical centre, health centre, gp practice, "
                + "gp surgery, practice nurse, practice, general practice, doctors surgery, partners surgery"
        ),
        (
            .police,
            "police, constabulary, officers, pc, dc, ds, public protection unit, ppu, vpu, cid, police officer, "
                + "police officers, pvp, child abuse investigation team, response officers, neighbourhood police, domestic violence unit"
        ),
        (
            .school,
            "school, primary, primary school, infant school, junior school, secondary school, academy, high school, class teacher, "
                + "teacher, head teacher, headteacher, head, designated teacher, senco, dsl, community primary, college, pastoral lead, form tutor, learning mentor"
        ),
        (
            .nursery,
            "nursery, pre school, preschool, playgroup, childrens centre nursery, day nursery, early years setting, early years, "
                + "childminder, childcare, day care, children s centre, childrens centre, key person"
        ),
        (
            .hospital,
            "hospital, general hospital, a e, accident and emergency, ed, emergency department, casualty, paediatrics, paediatrician, "
                + "ward, nhs trust, paediatric liaison, childrens ward, infirmary, minor injuries, acute trust, consultant paediatrician, the general"
        ),
        (
            .midwifery,
            "midwifery, midwife, midwives, maternity, maternity services, community midwife, maternity unit, antenatal clinic, antenatal, cmw"
        ),
        (.ambulance, "ambulance, paramedics, paramedic, ambulance service, ambulance crew"),
        (
            .mentalHealth,
            "mental health, cmht, community mental health, cpn, psychiatrist, psychiatry, mental health partnership, crisis team, "
                + "perinatal mental health, adult mental health, care coordinator, mental health trust, home treatment team"
        ),
        (.childMentalHealth, "camhs, child and adolescent mental health, cypmhs"),
        (
            .substanceMisuse,
            "drug, drugs, drug and alcohol, drug alcohol, substance misuse, drug worker, alcohol, keyworker, "
                + "drug alcohol service, drug service, recovery service, addiction, alcohol service, drugs team, substance"
        ),
        (
            .domesticAbuse,
            "domestic abuse, domestic violence, womens aid, women s aid, idva, refuge, domestic abuse charity, outreach worker, dv worker, "
                + "domestic abuse service, haven, dv charity, idsva, outreach"
        ),
        (
            .housing,
            "housing, homes, housing association, housing officer, landlord, tenancy, neighbourhood officer, housing department, "
                + "housing team, tenancy officer, homelessness, housing office"
        ),
        (.probation, "probation, offender manager, probation officer, crc, probation service"),
        (
            .earlyHelp,
            "early help, family support, family support worker, troubled families, early intervention, family worker, sure start, homestart, home start"
        ),
        (.schoolNursing, "school nurse, school nursing, school health, school nurses"),
        (
            .educationWelfare,
            "education welfare, ewo, ews, attendance officer, education welfare officer, educational welfare, attendance team"
        ),
        (.youthJustice, "youth offending, yot, youth justice, yos, youth offending team"),
        (.fireService, "fire service, fire and rescue, fire brigade, fire"),
        (.voluntary, "voluntary, charity, voluntary sector, nspcc, barnardos, food bank"),
        (.court, "court, cafcass, guardian, children s guardian, magistrates"),
    ]
}
