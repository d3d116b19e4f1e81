/// An entry that tells of a child gravely hurt or ill, of a child's death, or of a child taken to safety: what a panel
/// asks about first. Inferred from the words shown; a list of what to look at, not a finding.
public struct Crisis: Sendable, Hashable {
    /// Raw values are those of the published JSON.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case death
        /// A child gravely hurt, poisoned or ill.
        case harm
        /// Police protection, an emergency order, foster carers found at once.
        case protection
        /// A child's wound or injury treated by a hospital or the like: no crisis by itself, and seldom nothing.
        case injury
    }

    /// Place in ``IntegratedChronology/entries``.
    public var entry: Int
    public var kind: Kind
    /// The sentence that tells of it, verbatim.
    public var words: String
    /// Plain name of the rule.
    public var rule: String

    public init(entry: Int, kind: Kind, words: String, rule: String) {
        self.entry = entry
        self.kind = kind
        self.words = words
        self.rule = rule
    }
}

/// Finds crises by plain words, of which a child of the case has to be the subject as far as the words tell.
public struct CrisisReader: Sendable {
    public init() {}

    /// At most one crisis for each entry, the gravest; in order of entry.
    public func read(_ chronology: IntegratedChronology, words: EntryWords, people: CasePeople) -> [Crisis] {
        let isCue = (0..<words.wordCount).map { CrisisWords.cues.contains(words.word($0)) }
        let kinds = chronology.agencies.map { AgencyKind(agencyName: $0.name) }
        var out: [Crisis] = []
        for entry in chronology.entries.indices {
            // Few entries hold one of the words: the others are passed over without looking at their sentences.
            guard words.ids(entry).contains(where: { isCue[Int($0)] }) else { continue }
            let kind =
                kinds.indices.contains(chronology.entries[entry].agency)
                ? kinds[chronology.entries[entry].agency] : .other
            let isTreated = kind == .hospital || kind == .ambulance
            if let found = Self.found(in: words.texts[entry], people: people, isTreated: isTreated) {
                out.append(Crisis(entry: entry, kind: found.kind, words: found.words, rule: found.rule))
            }
        }
        return Self.withoutFollowing(out, chronology)
    }

    /// Days after a crisis within which a move to carers belongs to it: a child who leaves the ward for a foster home does
    /// not do so at another crisis.
    private static let belongs = 42

    private static func withoutFollowing(_ crises: [Crisis], _ chronology: IntegratedChronology) -> [Crisis] {
        func day(_ crisis: Crisis) -> CivilDate? {
            let date = chronology.entries[crisis.entry].date
            return date.earliest ?? date.latest
        }
        return crises.filter { crisis in
            guard crisis.rule == CrisisWords.toCarers, let moved = day(crisis) else { return true }
            return !crises.contains { other in
                guard other.rule != CrisisWords.toCarers, let before = day(other) else { return false }
                let days = moved.days(since: before)
                return days > CaseIncidents.daysTogether && days <= belongs
            }
        }
    }

    typealias Found = (kind: Crisis.Kind, words: String, rule: String)

    /// - Parameter isTreated: the writer treats injuries.
    static func found(in text: TextTokens, people: CasePeople, isTreated: Bool = false) -> Found? {
        let mentions = people.mentions(in: text)
        var best: Found?
        let isTreated = isTreated || text.tokens.contains { CrisisWords.treatedAt.contains($0.key) }
        for sentence in text.sentences {
            let keys = text.tokens[sentence].map(\.key)
            guard !CrisisWords.isSetAside(keys) else { continue }
            for hit in CrisisWords.hits(keys) {
                if hit.kind == .injury {
                    guard isTreated, Self.isOfPatient(sentence, text, mentions) else { continue }
                } else if !Self.isChilds(hit, keys, sentence, mentions) {
                    continue
                }
                let order: [Crisis.Kind] = [.death, .harm, .protection, .injury]
                let rank = { (kind: Crisis.Kind) in order.firstIndex(of: kind) ?? order.count }
                if best.map({ rank(hit.kind) < rank($0.kind) }) ?? true {
                    best = (hit.kind, text.words(sentence), hit.rule)
                }
            }
        }
        return best
    }

    /// Whether the words speak of a child: the person named nearest before them in the text, else after them in the
    /// sentence, or a plain word for a child in the sentence.
    private static func isChilds(
        _ hit: CrisisWords.Hit, _ keys: [String], _ sentence: Range<Int>, _ mentions: [CasePeople.Mention]
    ) -> Bool {
        if hit.kind == .protection { return true }
        let at = sentence.lowerBound + hit.place
        func isChild(_ mention: CasePeople.Mention) -> Bool {
            switch mention.who {
            case .child: true
            case .adult: false
            case .role(let role): role == .sibling
            }
        }
        func isWorker(_ mention: CasePeople.Mention) -> Bool {
            if case .role(.professional) = mention.who { return true }
            return false
        }
        let inSentence = mentions.filter { sentence.contains($0.tokens.lowerBound) && !isWorker($0) }
        if let before = inSentence.last(where: { $0.tokens.lowerBound <= at }) { return isChild(before) }
        if let after = inSentence.first { return isChild(after) }
        if keys.contains(where: CrisisWords.childWords.contains) { return true }
        guard let before = mentions.last(where: { $0.tokens.upperBound <= sentence.lowerBound && !isWorker($0) }) else {
            return false
        }
        return isChild(before)
    }
}

extension CrisisReader {
    /// Whether an injury is a child's: of whoever a sentence is about, in it or the nearest one before; who is "with" or
    /// "brought by" somebody comes first.
    private static func isOfPatient(
        _ sentence: Range<Int>, _ text: TextTokens, _ mentions: [CasePeople.Mention]
    ) -> Bool {
        guard var place = text.sentences.firstIndex(of: sentence) else { return false }
        while place >= 0 {
            let range = text.sentences[place]
            let own = mentions.filter { range.contains($0.tokens.lowerBound) && !Self.isProfessional($0) }
            if let first = own.first {
                if case .child = first.who { return true }
                return first.who == .role(.sibling)
            }
            if text.tokens[range].contains(where: { CrisisWords.childWords.contains($0.key) }) { return true }
            place -= 1
        }
        return false
    }

    private static func isProfessional(_ mention: CasePeople.Mention) -> Bool {
        if case .role(.professional) = mention.who { return true }
        return false
    }
}

/// The words a crisis is known by.
enum CrisisWords {
    struct Hit {
        var kind: Crisis.Kind
        /// Place in the sentence.
        var place: Int
        var rule: String
    }

    static let toCarers = "taken to foster carers"

    static let childWords: Set<String> = ["child", "baby", "toddler", "infant", "boy", "girl", "newborn"]

    private static let death: Set<String> = ["died", "dead", "deceased"]
    private static let harm: Set<String> = [
        "unresponsive", "unconscious", "resuscitation", "resuscitated", "resus", "naloxone", "picu", "hdu", "icu",
        "overdose", "fracture", "fractures", "fractured", "subdural", "scald", "scalds", "scalded", "burns",
        "non-accidental", "nai", "strangled", "drowned", "seizure", "limp", "septic", "hypothermia", "malnourished",
        "collapsed",
    ]
    /// Words that name the harm together, in this order, next to each other.
    private static let harmPairs: [[String]] = [
        ["high", "dependency"], ["intensive", "care"], ["cardiac", "arrest"], ["not", "breathing"],
        ["stopped", "breathing"], ["life", "threatening"], ["skeletal", "survey"], ["head", "injury"],
        ["broken", "arm"], ["broken", "leg"], ["broken", "rib"], ["broken", "ribs"], ["by", "ambulance"],
        ["blue", "light"], ["blue", "lighted"],
    ]
    private static let swallowing: Set<String> = ["swallowed", "swallowing", "ingested", "ingestion", "poisoned"]
    private static let poison: Set<String> = [
        "tablets", "tablet", "pills", "pill", "medication", "methadone", "bleach", "battery", "heroin", "alcohol",
        "capsules", "buprenorphine", "tramadol", "diazepam", "substance", "detergent",
    ]
    private static let protectionPairs: [[String]] = [
        ["police", "protection"], ["powers", "of", "protection"], ["emergency", "protection", "order"],
        ["emergency", "placement"],
    ]
    private static let care: Set<String> = ["carers", "carer", "placement"]
    private static let taking: Set<String> = [
        "taken", "took", "collected", "placed", "moved", "removed", "brought", "placing",
    ]

    /// Where a family is taken to be safe from somebody.
    private static let refuges: Set<String> = ["refuge", "hostel", "shelter"]
    private static let fetched: Set<String> = ["taken", "took", "brought", "collected", "moved", "escorted", "driven"]
    private static let fetching: Set<String> = ["police", "officers", "officer", "patrol", "ambulance"]
    private static let family: Set<String> = [
        "child", "children", "kids", "baby", "toddler", "infant", "boy", "girl", "boys", "girls", "family",
    ]

    /// What an emergency department closes, dresses or treats.
    private static let wounds: Set<String> = [
        "laceration", "lacerations", "lacerated", "wound", "wounds", "gash", "sutured", "sutures", "stitches",
        "stitched",
        "glued", "steri-strips", "steristrips", "concussion", "concussed", "haematoma", "dislocated", "dislocation",
    ]
    /// Where such things are treated, as other agencies write it.
    static let treatedAt: Set<String> = ["ed", "casualty", "emergency", "miu", "a&e"]

    /// History, plans, training, and what is denied or only feared.
    private static let aside: Set<String> = [
        "history", "historical", "previous", "previously", "denied", "denies", "risk", "risks", "if", "would", "could",
        "might", "may", "plan", "planned", "advice", "advised", "leaflet", "training", "nil", "without", "poster",
        "discuss", "discussed", "consider", "considered", "threshold", "future", "family's", "past", "safety",
        "assessor", "assessors", "visit", "visited", "contact",
    ]
    private static let denial: Set<String> = ["no", "never", "nor"]

    /// Every word that can begin to matter, to pass over entries without one.
    static let cues: Set<String> = {
        var cues = death.union(harm).union(swallowing).union(wounds)
        for pair in harmPairs + protectionPairs { cues.insert(pair[pair.count - 1]) }
        cues.insert("foster")
        return cues.union(refuges)
    }()

    static func isSetAside(_ keys: [String]) -> Bool { keys.contains { aside.contains($0) } }

    static func hits(_ keys: [String]) -> [Hit] {
        var out: [Hit] = []
        func isDenied(_ place: Int) -> Bool { keys[max(0, place - 3)..<place].contains { denial.contains($0) } }
        for (place, key) in keys.enumerated() where !isDenied(place) {
            if death.contains(key) {
                out.append(Hit(kind: .death, place: place, rule: "a word of death of a child"))
            } else if harm.contains(key) || harmPairs.contains(where: { starts($0, keys, place) }) {
                out.append(Hit(kind: .harm, place: place, rule: "a word of grave harm or illness of a child"))
            } else if swallowing.contains(key), keys.contains(where: poison.contains) {
                out.append(Hit(kind: .harm, place: place, rule: "a child swallowed something harmful"))
            } else if protectionPairs.contains(where: { starts($0, keys, place) }) {
                out.append(Hit(kind: .protection, place: place, rule: "protection at once"))
            } else if wounds.contains(key) {
                out.append(Hit(kind: .injury, place: place, rule: "a child's wound or injury treated"))
            } else if key == "foster", place + 1 < keys.count, care.contains(keys[place + 1]),
                keys.contains(where: taking.contains)
            {
                out.append(Hit(kind: .protection, place: place, rule: toCarers))
            } else if refuges.contains(key), keys.contains(where: fetched.contains),
                keys.contains(where: fetching.contains), keys.contains(where: family.contains)
            {
                out.append(Hit(kind: .protection, place: place, rule: "a family taken to a refuge"))
            }
        }
        return out
    }

    private static func starts(_ words: [String], _ keys: [String], _ place: Int) -> Bool {
        place + words.count <= keys.count && keys[place..<(place + words.count)].elementsEqual(words)
    }
}
