/// What kind of event an entry tells of: a general typology of what happens in cases of this sort. Several may fit.
enum EventKind: Int, CaseIterable {
    case strategy, conference, coreGroup, familyMeeting, childInNeed, professionalsMeeting, marac, legal
    case domesticIncident, policeContact, welfareCheck, missing, arrest
    case emergencyCare, medicalExamination, enquiryVisit, jointVisit, homeVisit, noAccess
    case missedAppointment, immunisation, healthCheck, antenatal, birth
    case attendanceAtSchool, schoolConcern, nurseryConcern, injury
    case consultation, specialistClinic, mentalHealth, closure, substanceMisuse, domesticAbuseSupport
    case housing, nuisance, move, referral, checks, relative, hardship, contactWithParent, placement
    case critical, handover, supervision, householdMember, meeting

    /// In a reason: "both tell of …".
    var words: String {
        switch self {
        case .strategy: "a strategy discussion"
        case .conference: "a child protection conference"
        case .coreGroup: "a core group"
        case .familyMeeting: "a meeting of the team around the child"
        case .childInNeed: "a child in need meeting"
        case .professionalsMeeting: "a meeting of professionals"
        case .marac: "a MARAC"
        case .legal: "legal proceedings"
        case .domesticIncident: "violence or a quarrel at home"
        case .policeContact: "the police at the home"
        case .welfareCheck: "a check that all are safe"
        case .missing: "somebody missing"
        case .arrest: "an arrest or police interview"
        case .emergencyCare: "hospital treatment"
        case .medicalExamination: "a medical examination"
        case .enquiryVisit: "a child protection enquiry"
        case .jointVisit: "a joint visit"
        case .homeVisit: "a home visit"
        case .noAccess: "a visit without access"
        case .missedAppointment: "a missed appointment"
        case .immunisation: "immunisations"
        case .healthCheck: "a child health check"
        case .antenatal: "antenatal care"
        case .birth: "a birth"
        case .attendanceAtSchool: "absence from school or nursery"
        case .schoolConcern: "a concern of the school"
        case .nurseryConcern: "a concern of the nursery"
        case .injury: "an injury"
        case .consultation: "a consultation with the doctor"
        case .specialistClinic: "a hospital clinic"
        case .mentalHealth: "mental health care"
        case .closure: "a discharge or closure"
        case .substanceMisuse: "drug or alcohol treatment"
        case .domesticAbuseSupport: "domestic abuse support"
        case .housing: "the state of the home or a tenancy visit"
        case .nuisance: "nuisance or arrears"
        case .move: "a change of address"
        case .referral: "a referral"
        case .checks: "a request for checks"
        case .relative: "a relative who came forward"
        case .hardship: "a request for help with money or food"
        case .contactWithParent: "contact with a parent"
        case .placement: "a child's move into care"
        case .critical: "a critical incident"
        case .handover: "a change of worker"
        case .supervision: "supervision"
        case .householdMember: "a new member of the household"
        case .meeting: "a meeting"
        }
    }

    /// Told by one agency alone as a rule.
    var isInternal: Bool { self == .supervision }
}
