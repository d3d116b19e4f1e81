/// Who brought the child.
extension AttendanceReader {
    /// Kinds of event to which a child is brought.
    static let escorted: UInt64 = [
        EventKind.emergencyCare, .critical, .consultation, .specialistClinic, .healthCheck, .immunisation,
        .medicalExamination,
    ].reduce(0) { $0 | 1 << UInt64($1.rawValue) }

    /// Who brought the child, by the first words that say so; empty where none do.
    func escorts(_ entry: ChronologyEntry, _ cutter: WordCutter, _ parties: PartyReader) -> [Statement] {
        let words = cutter.words
        let names = parties.names
        for i in words.indices where !words[i].isMark {
            var end = i
            table.matches(words, at: i) { meaning, phrase in
                if meaning == Self.escort { end = max(end, phrase.upperBound) }
            }
            guard end > i else { continue }
            let limit = min(words.count, end + Self.wordsToEscort)
            var found: [PersonNames.Person] = []
            var at = end
            while at < limit, words[at].sentence == words[i].sentence {
                if let who = names.person(at: at, words) {
                    if case .child = who.person {} else { found.append(who.person) }
                    at = who.next
                } else if Self.men.contains(words[at].raw) {
                    found.append(.named(Self.man))
                    at += 1
                } else {
                    if !found.isEmpty, !Self.joins.contains(words[at].raw) { break }
                    at += 1
                }
            }
            // "mum's friend": the last is who came.
            if found.count > 1, found.last == .named(Self.man) { found = [.named(Self.man)] }
            guard !found.isEmpty else { continue }
            let said = cutter.verbatim(i..<max(end, min(at, words.count)), entry.fields)
            return found.map { Statement(person: $0, isPresent: true, words: said) }
        }
        guard CircumstanceReader.cues(words).contains(.take),
            let taken = CircumstanceReader.takers(cutter, entry.fields, parties)
        else { return [] }
        return taken.value.map { Statement(person: $0, isPresent: true, words: taken.words) }
    }

    private static let wordsToEscort = 6
    private static let man = WordCutter.key("man")
    private static let men = Set(["man", "male", "friend", "uncle", "stepfather", "neighbour"].map(WordCutter.key))
    private static let joins = Set(["and", "&", "both"].map(WordCutter.key))
}
