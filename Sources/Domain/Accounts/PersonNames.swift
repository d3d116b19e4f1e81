extension [ChildOfCase] {
    /// Place of each child by the key of a first name, where only one bears it.
    var placesByFirstName: [UInt64: Int] {
        var places: [UInt64: Int] = [:]
        var shared = Set<UInt64>()
        for (place, child) in enumerated() {
            for name in [child.name] + child.otherNames {
                guard let first = PlainWords.key(name).split(separator: " ").first, first.utf8.count > 1,
                    !["child", "baby", "unborn", "the"].contains(first)
                else { continue }
                let key = WordCutter.key(String(first))
                if let known = places[key], known != place { shared.insert(key) }
                places[key] = place
            }
        }
        return places.filter { !shared.contains($0.key) }
    }
}

/// Who is meant by a name or role word in a statement of attendance, brought to one key so that "Mum", "Ms Rowe" and
/// "Dana ROWE" can be compared.
struct PersonNames {
    enum Person: Hashable {
        case mother, father, partner, grandmother, grandfather
        case agency(Int)
        /// Place among the children of the case.
        case child(Int)
        /// Somebody named whose place in the family the words do not give, by surname or first name.
        case named(UInt64)
    }

    private static let roleWords: [UInt64: Person] = {
        var words: [UInt64: Person] = [:]
        let lines: [(Person, String)] = [
            (.mother, "mother mum mo mummy mam mom mommy survivor"),
            (.father, "father dad fa daddy fob perpetrator ex-husband ex-partner"),
            (.partner, "partner boyfriend cohabitee stepfather stepdad"),
            (.grandmother, "grandmother grandma gran granny nan nana nanny mgm pgm"),
            (.grandfather, "grandfather grandad granddad grandpa mgf pgf"),
        ]
        for (person, line) in lines {
            for word in line.split(separator: " ") { words[WordCutter.key(String(word))] = person }
        }
        return words
    }()
    /// The adult an agency works with: the mother, unless the words say otherwise.
    private static let clientWords = Set(["client", "tenant", "patient", "user", "pt"].map(WordCutter.key))
    private static let her = WordCutter.key("her")
    private static let ex = WordCutter.key("ex")
    private static let husband = WordCutter.key("husband")
    private static let baby = WordCutter.key("baby")
    private static let joint = WordCutter.key("joint")
    private static let women = Set(["ms", "mrs", "miss"].map(WordCutter.key))
    private static let mister = WordCutter.key("mr")
    private static let possessives = Set(
        ["clients", "tenants", "survivors", "mothers", "mums", "users"].map(WordCutter.key))

    private var surnameRoles: [UInt64: Person] = [:]
    private var firstNameRoles: [UInt64: Person] = [:]
    private var childPlaces: [UInt64: Int] = [:]
    /// Surnames of the children: without a title they may mean any of the family.
    private var ownSurnames: Set<UInt64> = []

    /// Learns titles, first names and surnames from the words of entries; the children's surnames tell a father.
    struct Learner {
        private var women: [UInt64: Int] = [:]
        private var men: [UInt64: Int] = [:]
        private var surnamesOf: [UInt64: [UInt64: Int]] = [:]
        private var told: [UInt64: [Person: Int]] = [:]

        mutating func learn(_ words: [WordKey]) {
            for i in words.indices where words[i].isCapitalised && i + 1 < words.count {
                let next = words[i + 1]
                guard next.isCapitalised, next.sentence == words[i].sentence, next.start == words[i].end + 1 else {
                    continue
                }
                if PersonNames.women.contains(words[i].raw) {
                    women[next.raw, default: 0] += 1
                } else if words[i].raw == PersonNames.mister {
                    men[next.raw, default: 0] += 1
                } else {
                    surnamesOf[words[i].raw, default: [:]][next.raw, default: 0] += 1
                    var back = i - 1
                    if back >= 0, words[back].raw == 0x2C { back -= 1 }
                    if back >= 0, words[back].sentence == words[i].sentence,
                        let role = PersonNames.roleWords[words[back].raw]
                    {
                        told[words[i].raw, default: [:]][role, default: 0] += 1
                    }
                }
            }
        }

        func names(
            children: [ChildOfCase], places: [UInt64: Int], people: [CaseFile.KnownPerson]
        ) -> PersonNames {
            var names = PersonNames()
            names.childPlaces = places
            let surnames = Set(
                children.flatMap { [$0.name] + $0.otherNames }.compactMap {
                    PlainWords.key($0).split(separator: " ").last.map { WordCutter.key(String($0)) }
                })
            let mother = women.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
            if let mother { names.surnameRoles[mother] = .mother }
            let father = men.keys.filter { surnames.contains($0) && $0 != mother }.min()
            for man in men.keys where man != mother {
                names.surnameRoles[man] = man == father ? .father : .named(man)
            }
            names.ownSurnames = surnames
            for (first, counted) in surnamesOf {
                let known = counted.filter { names.surnameRoles[$0.key] != nil }
                let surname = known.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
                if let role = told[first]?.max(by: { ($0.value, "\($1.key)") < ($1.value, "\($0.key)") })?.key {
                    names.firstNameRoles[first] = role
                } else if let surname, let role = names.surnameRoles[surname] {
                    names.firstNameRoles[first] = role
                }
            }
            names.add(people)
            return names
        }
    }

    /// What the case file says of who is who goes before what was learned.
    private mutating func add(_ people: [CaseFile.KnownPerson]) {
        var taken = Set<Person>()
        var titled = Set<UInt64>()
        for known in people {
            guard let role = Self.person(PersonRole(words: known.role ?? "")) else {
                addRelative(known)
                continue
            }
            let names = [known.name] + known.otherNames
            // Two fathers: the word alone is taken for the one named first.
            let isFirst = taken.insert(role).inserted
            let surname = PlainWords.key(known.name).split(separator: " ").last.map { WordCutter.key(String($0)) }
            let who = isFirst ? role : surname.map { Person.named($0) } ?? role
            for name in names {
                let words = PlainWords.key(name).split(separator: " ").map { WordCutter.key(String($0)) }
                guard let first = words.first, let last = words.last else { continue }
                let isTitled = Self.women.contains(first) || first == Self.mister
                if !isTitled, childPlaces[first] == nil, name.split(separator: " ")[0].utf8.count > 1 {
                    firstNameRoles[first] = who
                }
                // "Ms Rowe" settles a surname that several bear.
                if words.count > 1, isTitled || (!ownSurnames.contains(last) && !titled.contains(last)) {
                    surnameRoles[last] = who
                }
                if isTitled, words.count > 1 { titled.insert(last) }
            }
        }
    }

    /// One whose role has no word of its own here ("mother's brother") is known by first name, not taken for another of
    /// that surname.
    private mutating func addRelative(_ known: CaseFile.KnownPerson) {
        guard PersonRole(words: known.role ?? "") != .professional, known.role != nil else { return }
        for name in [known.name] + known.otherNames {
            let words = PlainWords.key(name).split(separator: " ").map(String.init)
            guard let first = words.first(where: { PersonRole.plainWords[$0] == nil }), first.utf8.count > 2 else {
                continue
            }
            let key = WordCutter.key(first)
            if !Self.women.contains(key), key != Self.mister, childPlaces[key] == nil {
                firstNameRoles[key] = .named(WordCutter.key(known.name))
            }
        }
    }

    private static func person(_ role: PersonRole) -> Person? {
        switch role {
        case .mother: .mother
        case .father: .father
        case .partner: .partner
        case .grandmother: .grandmother
        case .grandfather: .grandfather
        default: nil
        }
    }

    /// The person whose name or role word stands at `i`, with the word after it.
    func person(at i: Int, _ words: [WordKey]) -> (person: Person, next: Int)? {
        let word = words[i]
        let sentence = word.sentence
        func at(_ j: Int) -> WordKey? {
            j >= 0 && j < words.count && words[j].sentence == sentence ? words[j] : nil
        }
        if let role = Self.roleWords[word.raw] {
            var person = role
            if role == .mother, let before = at(i - 1),
                before.raw == Self.her || Self.possessives.contains(before.raw)
            {
                person = .grandmother
            }
            if let following = at(i + 1), following.raw == 0x27 { return nil }
            var next = i + 1
            // "father of baby"; a name after the role ("the grandmother, Ada MOSS").
            if at(next)?.raw == WordCutter.key("of"), at(next + 1)?.raw == Self.baby { next += 2 }
            var name = next
            if at(name)?.raw == 0x2C { name += 1 }
            if at(name)?.isCapitalised == true, at(name + 1)?.isCapitalised == true,
                firstNameRoles[words[name].raw] != nil
            {
                next = name + 2
            }
            return (person, next)
        }
        if word.raw == Self.ex, at(i + 1)?.raw == 0x2D, let role = at(i + 2) {
            let isHusband = role.raw == Self.husband
            if isHusband || Self.roleWords[role.raw] == .partner { return (.father, i + 3) }
        }
        if Self.clientWords.contains(word.raw) {
            if at(i - 1)?.raw == Self.joint { return (.father, i + 1) }
            return (.mother, i + 1)
        }
        if Self.women.contains(word.raw) || word.raw == Self.mister, let surname = at(i + 1) {
            if let role = surnameRoles[surname.raw] { return (role, i + 2) }
            return (.named(surname.raw), i + 2)
        }
        if word.isCapitalised, let child = childPlaces[word.raw] {
            if let following = at(i + 1), following.raw == 0x27 { return nil }
            let hasSurname = at(i + 1).map { $0.isCapitalised && ownSurnames.contains($0.raw) } == true
            return (.child(child), i + (hasSurname ? 2 : 1))
        }
        if word.isCapitalised, let role = firstNameRoles[word.raw] {
            let next = at(i + 1)
            let hasSurname = next?.isCapitalised == true && next.map { surnameRoles[$0.raw] != nil } == true
            return (role, i + (hasSurname ? 2 : 1))
        }
        // "GARRICK absent"
        if word.isCapitalised, word.end - word.start > 3, !ownSurnames.contains(word.raw),
            let role = surnameRoles[word.raw]
        {
            return (role, i + 1)
        }
        return nil
    }
}
