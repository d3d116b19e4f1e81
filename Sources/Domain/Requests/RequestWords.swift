/// Vocabulary of requests between agencies and of their answers.
enum RequestWords {
    /// What a group of patterns is a sign of. Raw values are places in ``groups``.
    enum Sign: UInt8, CaseIterable {
        case referral, request, concern, escalation
        /// The entry tells of being asked ("referral received from").
        case received
        case refused, disputed, answered
        /// Waiting, or an answer asked for again: no answer.
        case waiting
        /// "if", "would": spoken of, not made.
        case supposed
        /// The asker tells what it was told: "Told that he is on a list".
        case replied
    }

    static let classes: [(name: String, words: String)] = [
        ("refer", "referred refer referring rereferred re-referred"),
        ("referral", "referral referrals ref re-referral rereferral"),
        ("ask", "asked requested requests requesting sought seeking"),
        (
            "tell",
            "rang phoned telephoned contacted e-mailed emailed wrote called informed reported told raised passed notified shared"
        ),
        (
            "worry",
            "concern concerns concerned worry worries worried bruise bruising mark marks injury neglect disclosure disclosed"
        ),
        ("did", "made sent submitted completed faxed phoned telephoned e-mailed emailed posted done"),
    ]

    static let groups: [[String]] = Sign.allCases.map { patterns[$0] ?? [] }

    private static let patterns: [Sign: [String]] = [
        .referral: [
            "refer|referred|rereferred|re-referred|ref", "safeguarding|child|urgent|marf|multi-agency *1 @referral",
            "@referral form|letter *3 @did",
            "@refer *4 to", "@referral *3 @did", "@referral to", "@did *4 @referral",
            "making|make|send|sending *3 @referral *2 to", "marac|mash|early-help|cin *2 @referral",
        ],
        .request: [
            "message|messages *2 left *2 asking|for|to|re|with", "left|leaving *2 message|messages",
            "request *2 for|sent|made", "asking for|whether|if|to|that",
            "@ask *8 for|to|that|if|whether", "request|requests *3 to|sent|made|for|submitted",
            "@ask *3 checks|information|report|records|history|update|assessment|visit|strategy|meeting|copy|minutes|support",
            "asked|asking *6 for|to|whether|if", "checks *2 requested",
            "information|report|assessment|update|visit|records|checks *3 requested", "chased|chasing|chase",
            "left|sent *3 message *3 asking|for|to",
            "rang|phoned|telephoned|emailed|e-mailed|wrote|contacted|messaged *10 to ask",
        ],
        .concern: [
            "@tell *10 @worry", "@worry *6 raised|shared|passed|reported|discussed|expressed *2 with|to",
            "passed|shared|raised|reported|expressed *3 @worry",
        ],
        .escalation: [
            "escalated|escalate|escalating|escalation", "complained|complaint to", "challenged *4 decision",
            "raised *4 manager|managers|head",
        ],
        .received: [
            "@referral *4 received|from|accepted", "received *4 @referral|request",
            "request|requests|call|contact|message|letter|e-mail|email *3 from|received", "@referral by|via",
            "rang|telephoned|phoned|wrote|called *2 to ask|say|report", "asked|requested for? by",
            "was|were *1 asked|requested",
        ],
        .refused: [
            "nfa", "no further action", "not *2 meet|met|reach|reached|meeting *3 threshold|thresholds|criteria",
            "threshold|thresholds|criteria *2 not *1 met|reached", "below *1 threshold",
            "declined|rejected|refused", "@referral|request|form *2 returned",
            "not *2 accepted|accept|appropriate|eligible", "no *1 capacity|vacancies|places|resources",
            "unable|not able to *1 offer|help|accept|share|take", "could|can|cannot not? *2 discuss|share|help|offer",
            "turned down", "closed|close", "signposted", "step|stepped|stepping down", "no *1 role",
            "out of|outside area|criteria|remit",
            "inappropriate *2 @referral|request",
            "no *2 information|details|records *2 given|shared|released|disclosed",
        ],
        .disputed: [
            "disagree|disagreed|disagrees|disagreement", "not *1 agree|agreed|accept",
            "didn't|doesn't|don't agree|accept", "disputed|dispute|disputes|challenged|contested",
            "unhappy|dissatisfied|surprised *3 decision|outcome|response|nfa",
            "not *2 happy|satisfied *3 decision|outcome|response",
        ],
        .answered: [
            "accepted|allocated|agreed|completed|replied|answered|responded|confirmed|arranged|assessed|screened|opened|assigned|supplied|provided|shared|back|visited|attended",
            "seen with", "@referral received *12 appointment|appt|offered|booked",
            "appt|appointment|app #|in|on", "reply|response|outcome|answer *3 received|from|given",
            "results|checks|report *3 received|back|completed|sent|returned|e-mailed|attached",
            "assessment|visit|appointment|appt|meeting|strategy *4 offered|booked|arranged|completed|begun|started|made|to|agreed|held",
            "for *1 assessment|screening|allocation|visit|discussion", "will *2 visit|assess|call|attend|allocate",
            "section|s47|s17 *2 enquiries|enquiry|assessment", "outcome|decision|result", "sent",
            "help|support|advice|service *2 offered|given", "i|we *1 met|saw|took|gave|went|visited", "done",
        ],
        .waiting: [
            "no|without *2 reply|response|answer|feedback|acknowledgement|outcome|reaction",
            "not *3 heard|replied|responded|returned|answered|received|acknowledged",
            "awaiting|awaited|await|outstanding|pending|chased|chase|chasing", "still waiting", "voicemail",
            "left *2 message", "on *2 list", "in *1 queue", "waiting|duty list", "not *2 back",
            "hasn't|haven't|didn't *3 heard|replied|responded|returned|called",
            "to be arranged|allocated|agreed|confirmed|booked|made|done|sent",
        ],
        .supposed: [
            "if", "would have", "considered|considering|consider|thinking|thought", "should", "no *2 @referral|request",
            "not *4 referred|refer|requested|ask|asked|escalated|escalate|made|done|raised|shared",
            "will|would *1 chase|refer|request|ask|escalate",
            "mother|mum|mam|dad|father|parents|parent|nan|gran|grandmother|neighbour|tenant|client|patient *1 asked|asks|requested|asking",
            "@ask to see|speak|stay|leave|come|sit|go|hold|show",
            "never *3 referred|asked|made|sent", "declined *2 @referral", "without *2 referral|referring|asking",
        ],
        .replied: [
            "told|advised|informed that|to|they|there|it|he|she|not|no|nobody",
            "was|were told|advised|informed that|to|they|there|it|he|she|not|no|nobody",
        ],
    ]
}
