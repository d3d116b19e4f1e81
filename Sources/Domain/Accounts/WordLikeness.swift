/// Words that agencies use for one thing or one person, each in its own way: "paramedics", "999" and "the crew"; "Nan",
/// "gran" and "MGM". Sharing one is told apart from sharing a word, and counts by how rare it is in the case.
struct WordLikeness {
    /// Plain lower-case words and phrases.
    var phrases: [String]
    /// Marked as in ``WordMark``.
    var key: UInt64
    /// A name, which counts only in capitals.
    var isName = false

    /// Those of the language and those of the case, names last.
    static func all(people: [CaseFile.KnownPerson]) -> [WordLikeness] {
        let things = lines.split(separator: "\n").map { line in
            WordLikeness(phrases: phrases(line), key: key(String(line.prefix { $0 != "," }), WordMark.ofLikeness))
        }
        let roles = roleLines.split(separator: "\n").map { line in
            WordLikeness(phrases: phrases(line), key: key(String(line.prefix { $0 != "," }), WordMark.ofPerson))
        }
        return things + roles + named(people)
    }

    private static func phrases(_ line: Substring) -> [String] {
        line.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    }

    private static func key(_ word: String, _ mark: UInt64) -> UInt64 { WordCutter.key(word) & ~WordMark.mask | mark }

    /// The family and others of the case file by each of their names; one with a role of its own kind shares that of the
    /// role words ("Beverley" and "Nan").
    private static func named(_ people: [CaseFile.KnownPerson]) -> [WordLikeness] {
        var found: [WordLikeness] = []
        var taken: Set<String> = []
        let surnames = people.compactMap { PlainWords.key($0.name).split(separator: " ").last.map(String.init) }
        for person in people {
            let role = PersonRole(words: person.role ?? "")
            guard role != .professional, let name = PlainWords.key(person.name).split(separator: " ").first else {
                continue
            }
            let word = roleWord(role)
            // The word alone is taken for the one of that role named first.
            let own = word.flatMap { taken.insert($0).inserted ? $0 : nil } ?? String(name)
            var phrases: Set<String> = []
            for other in [person.name] + person.otherNames {
                let words = PlainWords.key(other).split(separator: " ").map(String.init)
                phrases.insert(words.joined(separator: " "))
                for part in words
                where part.utf8.count > 2 && !titles.contains(part) && PersonRole.plainWords[part] == nil
                    && !surnames.contains(part)
                {
                    phrases.insert(part)
                }
            }
            found.append(
                WordLikeness(
                    phrases: phrases.filter { $0.utf8.count > 2 }.sorted(), key: key(own, WordMark.ofPerson),
                    isName: true))
        }
        return found
    }

    private static func roleWord(_ role: PersonRole) -> String? {
        switch role {
        case .mother: "mother"
        case .father: "father"
        case .partner: "partner"
        case .grandmother: "grandmother"
        case .grandfather: "grandfather"
        case .aunt: "aunt"
        case .uncle: "uncle"
        default: nil
        }
    }

    private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "mx"]

    /// The first word names the person.
    private static let roleLines = """
        mother,mum,mam,mummy,mom
        father,dad,daddy
        partner,boyfriend,stepfather,stepdad,step dad,cohabitee
        grandmother,nan,nana,nanny,gran,granny,grandma,mgm,pgm,nain
        grandfather,grandad,granddad,grandpa,mgf,pgf,taid
        uncle
        aunt,auntie,aunty
        brother
        sister
        neighbour,neighbours,next door
        """
}
