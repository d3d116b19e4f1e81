/// What somebody is to the children of a case, as chronologies write it ("Mo", "nan", "mother's partner", "the HV").
public enum PersonRole: String, Sendable, Codable, CaseIterable {
    case mother, father, partner, grandmother, grandfather, aunt, uncle, sibling, carer, cousin, friend
    /// Both parents at once ("parents", "mum and dad" are two mentions).
    case parents
    /// Other relatives and neighbours.
    case other
    /// A worker of an agency.
    case professional

    /// Lives or may live with the child, or is kin: not a worker.
    public var isFamily: Bool { self != .professional && self != .friend && self != .other }

    /// The role in the words of a case file or key ("paternal grandmother", "mother's new partner", "social worker").
    public init(words: String) {
        let words = PlainWords.key(words).split(separator: " ").map(String.init)
        // The last role word is what the person is: "mother's partner" is a partner, "partner's mother" a grandmother.
        let roles = words.compactMap {
            Self.plainWords[$0] ?? Self.plainWords[String($0.dropLast($0.hasSuffix("s") ? 1 : 0))]
        }
        if words.contains("foster") || words.contains("kinship") {
            self = .carer
        } else if words.contains(where: { $0.hasPrefix("step") }), let last = roles.last {
            self = last == .sibling ? .sibling : .partner
        } else if let kin = Self.kin(words) {
            self = kin
        } else {
            self =
                roles.last ?? (AgencyKind(agencyName: words.joined(separator: " ")) == .other ? .other : .professional)
        }
    }

    /// "Mother's brother", "brother of mother": an uncle, no sibling of the children. Nil where no one is somebody's kin.
    private static func kin(_ words: [String]) -> PersonRole? {
        func role(_ at: Int) -> PersonRole? {
            guard words.indices.contains(at) else { return nil }
            return plainWords[words[at]] ?? plainWords[String(words[at].dropLast(words[at].hasSuffix("s") ? 1 : 0))]
        }
        for at in words.indices {
            guard let first = role(at) else { continue }
            if words[at].hasSuffix("s") || (words.indices.contains(at + 1) && words[at + 1] == "s") {
                let next = at + (words[at].hasSuffix("s") ? 1 : 2)
                if let second = role(next), let kin = relative(second, of: first, words[next]) { return kin }
            }
            if words.indices.contains(at + 1), words[at + 1] == "of", let second = role(at + 2),
                let kin = relative(first, of: second, words[at])
            {
                return kin
            }
        }
        return nil
    }

    private static func relative(_ kin: PersonRole, of owner: PersonRole, _ word: String) -> PersonRole? {
        guard [.mother, .father, .partner, .parents].contains(owner) else { return nil }
        return switch kin {
        case .mother: .grandmother
        case .father: .grandfather
        case .sibling: word.contains("sister") ? .aunt : .uncle
        default: nil
        }
    }

    /// One word, or joined by a hyphen, as found in text; folded.
    static let plainWords: [String: PersonRole] = {
        let table: [(PersonRole, String)] = [
            (.mother, "mother mum mo mummy mam mom mammy mommy stepmother stepmum step-mother step-mum"),
            (.father, "father dad fa daddy fob stepdad stepfather step-father step-dad"),
            (.partner, "partner boyfriend girlfriend husband wife fiance fiancé ex-partner cohabitee"),
            (.grandmother, "grandmother grandma gran granny nan nana nanny mgm pgm nain"),
            (.grandfather, "grandfather grandad granddad grandpa mgf pgf taid"),
            (.aunt, "aunt auntie aunty maunt paunt"),
            (.uncle, "uncle"),
            (
                .sibling,
                "sibling siblings brother brothers sister sisters sib sibs twin half-brother half-sister stepbrother stepsister half-sibling"
            ),
            (.carer, "carer carers fc foster-carer"),
            (.cousin, "cousin cousins"),
            (.friend, "friend lodger neighbour"),
            (.parents, "parents grandparents mgps pgps adults"),
        ]
        var words: [String: PersonRole] = [:]
        for (role, line) in table {
            for word in line.split(separator: " ") { words[String(word)] = role }
        }
        return words
    }()
}
