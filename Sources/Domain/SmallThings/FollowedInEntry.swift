/// Small things that the entry itself answers: a home found empty, of which the row says what was done; a lost file of which
/// a note says that it was found.
struct FollowedInEntry {
    let chronology: IntegratedChronology

    func settled(_ thing: SmallThing) -> SmallThing {
        guard thing.followUpWords == nil, thing.followedBy == nil, chronology.entries.indices.contains(thing.entry)
        else { return thing }
        let entry = chronology.entries[thing.entry]
        var thing = thing
        switch thing.kind {
        case .noAccessVisit where Self.holds(thing.words, Self.empty):
            thing.followUpWords = entry.fields.first { $0.kind == .action && !PlainWords.isBlank($0.text) }?.text
        case .fileLost:
            thing.followUpWords = entry.remarks.first { Self.holds($0.text, Self.found) }?.text
        default: break
        }
        return thing
    }

    private static func holds(_ words: String, _ keys: Set<String>) -> Bool {
        TextTokens(words).tokens.contains { keys.contains($0.key) }
    }

    private static let empty: Set<String> = ["empty", "vacant", "vacated"]
    private static let found: Set<String> = ["found", "located", "recovered", "retrieved", "light", "reappeared"]
}
