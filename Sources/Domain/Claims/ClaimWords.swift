/// Vocabulary of claims: who says what, what it is about, and what is done on the strength of it.
enum ClaimWords {
    enum Sign: UInt8, CaseIterable {
        /// "said that", "denies", "according to".
        case told
        /// "recorded as", "per the referral", "health visitor's notes state".
        case copied
        /// "I saw", "observed".
        case observed
        /// "checked with", "confirmed by the hospital".
        case verified
        /// A decision or action.
        case decision
        /// Not checked, or still to be checked.
        case unchecked
    }

    /// What claims are about: only matters a review would want checked. Places of the groups after the signs.
    enum Matter: UInt8, CaseIterable {
        case injury, household, substances, violence, health, whereabouts, care
        var name: String {
            switch self {
            case .injury: "how an injury came about"
            case .household: "who lives in or visits the home"
            case .substances: "drink or drugs"
            case .violence: "violence or separation"
            case .health: "health or treatment"
            case .whereabouts: "where a child or parent was"
            case .care: "how the children are"
            }
        }
    }

    static let classes: [(name: String, words: String)] = [
        (
            "person",
            """
            mother mum mam mom mummy father dad daddy grandmother nan nana gran granny grandma grandfather grandad granddad parents \
            parent family aunt uncle stepfather stepmother boyfriend girlfriend partner he she they mo fa mgm pgm mgf client \
            patient pt neighbour neighbours child boy girl sister brother son daughter man male woman female missus stepdad stepmum \
            landlord landlady agent caretaker tenant resident lodger
            """
        ),
        (
            "saying",
            "said says stated states claimed claims reported reports denied denies denying explained explains insisted insists maintained maintains told tells assured assures admitted admits alleged alleges mentioned disclosed"
        ),
        (
            "worker",
            "visitor hv worker sw gp nurse midwife police school nursery hospital officer teacher doctor surgery consultant housing"
        ),
        (
            "paper",
            "notes records record file report referral letter system chronology assessment summary previous minutes form history notification"
        ),
    ]

    static let groups: [[String]] =
        Sign.allCases.map { signs[$0] ?? [] } + Matter.allCases.map { matters[$0] ?? [] }

    private static let signs: [Sign: [String]] = [
        .told: [
            "@person *2 @saying", "@saying by *2 @person|@worker", "according to *3 @person",
            "@worker *2 @saying that?", "was|were told by|that", "told by", "who @saying", "mr|mrs|ms|miss *1 @saying",
        ],
        .copied: [
            "according to *4 @paper",
            "@paper *3 state|states|stated|show|shows|say|says|record|records|note|notes|indicate|indicates",
            "recorded|noted|described|listed as",
            "were|was recorded|noted|described|listed *1 as|in|on|upstairs|downstairs",
            "as per", "per *2 @paper", "copied|taken|transferred *2 from *3 @paper", "on *2 @paper as",
        ],
        .observed: [
            "i|we *1 saw|observed|noticed|noted|found", "observed|witnessed", "seen to be|have",
            "on examination|arrival|inspection",
        ],
        .verified: [
            "checked *2 with|against|by", "confirmed *1 by|with", "@worker|@paper *2 confirmed|confirms|verified",
            "verified|corroborated|substantiated", "checks *2 completed|done|returned|confirmed|back|show|showed",
            "ruled out", "consistent with *3 account|explanation|history", "evidence *3 confirmed|shows",
            "sight|sighted of *3 passport|letter|agreement|certificate|prescription|documents",
        ],
        .decision: [
            "nfa", "no further action|concerns", "close|closed|closing|closure", "step|stepped down",
            "discharged|discharge", "threshold *3 met", "agreed *3 to|that", "decision|decided", "accepted|accepting",
            "content with|that", "reassured|satisfied", "no *2 concerns|role|referral|strategy", "remain *2 cin|plan",
            "continue|continues", "monitor|monitoring", "plan ended|ceased|removed|continues",
            "return|returned home|to", "explanation accepted|plausible|consistent",
            "no s47|section|dash|crime", "no evidence of", "recommend|recommends|recommended *2 ending|closing|closure",
        ],
        .unchecked: [
            "not|never|n't *2 checked|verified|confirmed|explored|asked|challenged|corroborated|established|queried|questioned|seen",
            "unverified|unchecked|unconfirmed", "details|name not *1 taken|asked|known|obtained",
            "to be checked|confirmed|verified", "checks *3 requested|outstanding|awaited|pending",
            "taken at face|her|his", "without *2 checking|checks",
        ],
    ]

    private static let matters: [Matter: [String]] = [
        .injury: [
            "fell|falls|fallen|fall|tripped|slipped|bumped|banged|knocked|walked|rolled",
            "bruise|bruises|bruising|bruised|injury|injuries|fracture|broken|burn|burnt|scald|scratch|cut|bite|bump|mark|marks|accident|accidental",
            "birthmark", "red|black eye",
        ],
        .household: [
            "lives|live|living|lived|moved|staying|stays|stay|stayed|overnight|household|lodger|tenancy",
            "partner|boyfriend|girlfriend|ex|ex-partner|visitor|man|male", "alone with",
        ],
        .substances: [
            "drink|drinks|drinking|drank|alcohol|sober|drunk|cannabis|weed|heroin|cocaine|methadone|drugs|drug|using|substances|relapse|clean|positive|smoking|smokes",
            "takes|taking|took nothing",
        ],
        .violence: [
            "violence|violent|hit|hits|hitting|assault|assaulted|argument|arguing|argued|row|rows|arguments|separated|separation|ended|left *1 him|her",
            "split|together|relationship|reconciled|injunction|threatened",
        ],
        .health: [
            "medication|tablets|prescription|appointment|appointments|attending|attended|diagnosis|depression|mood|pregnant|immunisations|registered|engaging|treatment|dentist|gp"
        ],
        .whereabouts: ["asleep|upstairs|bed|out|work|nan's|father's|holiday|away|stayed|friend|friend's|abroad"],
        .care: [
            "fine|well|happy|ok|okay|settled|eating|sleeping|feeding|school|calmer|better|safe|good|coping|managing",
            "on|a diet", "on holiday",
        ],
    ]
}
