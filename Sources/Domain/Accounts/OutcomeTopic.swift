/// What two accounts of one occurrence may disagree about besides the day and who was there.
enum OutcomeTopic: Int, CaseIterable {
    case category, plan, agreement, threshold, enquiry, dash, caseState, injuryCause, childrenWere, awake, living
    case medication
    case registered, order, risk, consent, concern, drink, arrested, passedOn, returnTalk
    case injured, childrenPresent, homeState, food, presentation, engagement, admitted
    case charged, kept, cancelled, referralOutcome
    case accident, access, cameBack, complaint, held, bedrooms, knowing, test, intent, discharge, urgency, release, told
    case goesTo

    /// Completes "The accounts disagree about …".
    var words: String {
        switch self {
        case .category: "the outcome of the conference"
        case .plan: "whether the plan goes on or ends"
        case .agreement: "whether all agreed"
        case .enquiry: "whether the enquiry was joint or by one agency"
        case .awake: "whether the children slept through it or a child was awake"
        case .living: "who lives in the home"
        case .threshold: "whether the threshold for enquiries was met"
        case .dash: "the grade of risk"
        case .caseState: "whether the case is to close"
        case .injuryCause: "how the injury is said to have come about"
        case .childrenWere: "where in the home the children were"
        case .medication: "whether medication is being taken"
        case .registered: "whether a child was registered or made subject to a plan"
        case .order: "whether an order was made"
        case .risk: "how great the risk is"
        case .consent: "whether consent was given"
        case .concern: "whether there was cause for concern"
        case .drink: "whether somebody had been drinking"
        case .arrested: "whether somebody was arrested"
        case .passedOn: "what was passed on between them"
        case .returnTalk: "whether the child was spoken to on return"
        case .injured: "whether anybody was hurt"
        case .childrenPresent: "whether the children were there"
        case .homeState: "the state of the home"
        case .food: "whether there was food in the home"
        case .presentation: "how the child looked"
        case .engagement: "how the family met the workers"
        case .admitted: "whether the child was kept in hospital"
        case .charged: "whether somebody was charged"
        case .kept: "whether the appointment was kept"
        case .cancelled: "who cancelled"
        case .referralOutcome: "what came of the referral"
        case .accident: "whether the injury fits what is said of it"
        case .access: "whether the workers were let in"
        case .cameBack: "how the missing child came back"
        case .complaint: "whether a complaint or statement was made"
        case .held: "whether the meeting was held"
        case .bedrooms: "whether the bedrooms were seen"
        case .knowing: "whether the parents knew"
        case .test: "what a test showed"
        case .intent: "what was meant by it"
        case .discharge: "how the patient left"
        case .urgency: "how urgent it was"
        case .release: "on what terms somebody was let go"
        case .told: "what one told the other"
        case .goesTo: "where the child or mother was to go"
        }
    }

    /// How much hangs on it for a child: ``Contradiction/gravity``.
    var gravity: Int {
        switch self {
        case .injuryCause, .accident: 85
        case .awake: 82
        // Where a baby goes home to may be the home of whoever is feared.
        case .agreement, .goesTo: Contradiction.gravityOfAgreement
        case .living: Contradiction.gravityOfHome
        case .injured, .childrenPresent, .registered, .threshold, .risk, .admitted: 66
        case .concern, .told, .passedOn, .plan, .category, .access, .bedrooms, .drink, .medication: 56
        default: Contradiction.Kind.outcome.gravity
        }
    }

    /// Whether an occurrence of these kinds (bits of ``EventKind``) is one the topic is settled at.
    func isSettled(at kinds: UInt64) -> Bool {
        let own = Self.masks[rawValue]
        return own == 0 || own & kinds != 0
    }

    private static let masks = allCases.map { $0.kinds.reduce(0) { $0 | 1 << UInt64($1.rawValue) } as UInt64 }

    /// Kinds of event one of which the occurrence must be; none where any will do.
    private var kinds: [EventKind] {
        switch self {
        case .category, .plan: [.conference]
        case .registered: [.conference, .professionalsMeeting, .meeting, .coreGroup]
        case .agreement: [.conference, .coreGroup, .childInNeed, .professionalsMeeting, .strategy]
        case .enquiry, .threshold: [.strategy]
        case .awake, .dash, .childrenWere: [.domesticIncident]
        case .living:
            [
                .householdMember, .marac, .strategy, .conference, .coreGroup, .childInNeed, .jointVisit,
                .enquiryVisit,
            ]
        case .caseState: [.childInNeed, .coreGroup, .familyMeeting, .conference, .professionalsMeeting]
        case .injuryCause: [.injury, .emergencyCare, .schoolConcern, .nurseryConcern]
        case .medication: [.mentalHealth, .substanceMisuse]
        case .order: [.legal, .meeting, .placement]
        case .risk: [.mentalHealth, .missing, .strategy, .professionalsMeeting, .marac]
        case .concern:
            [
                .schoolConcern, .nurseryConcern, .injury, .emergencyCare, .mentalHealth, .substanceMisuse, .healthCheck,
                .consultation,
            ]
        case .arrested: [.domesticIncident, .arrest, .policeContact]
        case .returnTalk: [.missing, .policeContact]
        case .injured: [.domesticIncident, .policeContact, .injury, .emergencyCare, .medicalExamination]
        case .childrenPresent: [.domesticIncident, .policeContact, .welfareCheck, .nuisance, .arrest]
        case .homeState, .food: [.homeVisit, .housing, .jointVisit, .enquiryVisit, .welfareCheck, .policeContact]
        case .presentation: [.homeVisit, .jointVisit, .enquiryVisit, .welfareCheck, .schoolConcern, .nurseryConcern]
        case .engagement: [.homeVisit, .jointVisit, .enquiryVisit, .welfareCheck, .policeContact]
        case .admitted: [.emergencyCare, .critical, .injury]
        case .charged: [.arrest, .domesticIncident, .policeContact]
        case .kept: [.missedAppointment]
        case .referralOutcome: [.referral]
        case .accident: [.injury, .emergencyCare, .medicalExamination, .strategy, .critical, .enquiryVisit]
        case .access: [.homeVisit, .noAccess, .jointVisit, .enquiryVisit, .welfareCheck, .policeContact, .housing]
        case .cameBack: [.missing, .policeContact, .welfareCheck]
        case .complaint: [.domesticIncident, .policeContact, .arrest, .nuisance]
        case .held:
            [
                .strategy, .conference, .coreGroup, .familyMeeting, .childInNeed, .professionalsMeeting, .marac,
                .meeting,
            ]
        case .bedrooms: [.homeVisit, .jointVisit, .enquiryVisit, .welfareCheck, .policeContact, .housing]
        case .discharge, .intent: [.emergencyCare, .mentalHealth, .critical, .consultation, .specialistClinic]
        case .urgency: [.referral]
        case .goesTo: [.closure, .birth, .antenatal, .professionalsMeeting]
        case .release: [.arrest, .domesticIncident, .policeContact]
        case .consent, .drink, .passedOn, .cancelled, .knowing, .test, .told: []
        }
    }

    /// The value a denial turns this one into; nil where a denied value says nothing.
    func opposite(of value: Int) -> Int? {
        switch self {
        case .childrenPresent, .admitted, .registered, .order, .consent, .concern, .drink, .arrested, .returnTalk,
            .injured, .accident, .access, .complaint, .held, .bedrooms, .knowing, .charged, .intent:
            value == 1 ? 2 : nil
        default: nil
        }
    }

    /// Whether an account may give several values that all stand ("fell" and "on glass").
    var allowsSeveral: Bool { self == .injuryCause }

    /// Settled for each child on its own.
    var isOfEachChild: Bool { self == .registered }

    /// Only between two agencies that speak of each other.
    var isBetweenTwo: Bool { self == .passedOn || self == .referralOutcome || self == .told }

    /// What a difference is called.
    var kind: Contradiction.Kind { self == .awake ? .childSeen : .outcome }
}
