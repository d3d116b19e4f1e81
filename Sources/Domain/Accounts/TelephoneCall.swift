/// Whether an entry tells of a call and of nothing else: a call sees nobody, and says nothing of another contact that day.
enum TelephoneCall {
    private static let calls: Set<String> = ["telephone", "phone", "tel", "call", "t/c", "tc", "voicemail", "text"]
    /// Words that open the account of a call, where no column says what kind of contact it was.
    private static let openings: Set<String> = [
        "telephone", "telephoned", "phone", "phoned", "rang", "tel", "t/c", "tc", "voicemail",
    ]
    /// The writer's own visit or look.
    static let visits: Set<String> = ["visit", "visited", "saw", "observed", "examined"]
    private static let opening = 6

    /// The words of the column of the kind of contact where it says that an entry was a call, and the entry tells of no
    /// visit.
    static func column(_ entry: ChronologyEntry) -> String? {
        guard let kind = entry.fields.first(where: { $0.kind == .contact })?.text else { return nil }
        let keys = Set(TextTokens(kind).tokens.map(\.key))
        guard !keys.isDisjoint(with: calls),
            keys.isDisjoint(with: visits.union(["visits", "face-to-face", "meeting"])),
            !TextTokens(entry.event).tokens.contains(where: { visits.contains($0.key) })
        else { return nil }
        return kind
    }

    /// By its column, or where it has none, by its first words: "T/C from mother", "Rang school".
    static func isOne(_ entry: ChronologyEntry) -> Bool {
        if entry.fields.contains(where: { $0.kind == .contact && !PlainWords.isBlank($0.text) }) {
            return column(entry) != nil
        }
        let tokens = TextTokens(entry.event).tokens
        let first = tokens.prefix(opening)
        let isCall =
            first.contains { openings.contains($0.key) }
            || zip(first, first.dropFirst()).contains { $0.key == "call" && ["from", "to", "with"].contains($1.key) }
        return isCall && !tokens.contains { visits.contains($0.key) || ["attended", "came", "met"].contains($0.key) }
    }
}
