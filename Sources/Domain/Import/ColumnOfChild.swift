/// A column that asks something of one child by name: "Child seen: Rowan", "Seen alone: Rowan", "Child seen: Sorrel" …
struct ColumnOfChild: Sendable, Hashable {
    /// The heading without the name.
    var asks: String
    /// As the heading has it.
    var child: String

    /// What such columns can ask.
    static let kinds: Set<ColumnKind> = [.childSeen, .seenAlone, .spokenWith, .wishes]

    /// Such columns by their positions. What stands behind a colon is taken for a name only where at least two different
    /// questions are asked of it: "Child seen: by whom" names nobody.
    static func find(headings: [String]) -> [Int: ColumnOfChild] {
        var found: [Int: (column: ColumnOfChild, kind: ColumnKind)] = [:]
        var asked: [String: Set<ColumnKind>] = [:]
        for (position, heading) in headings.enumerated() {
            guard let colon = heading.lastIndex(of: ":") else { continue }
            let asks = PlainWords.trimmed(String(heading[..<colon]))
            let child = PlainWords.trimmed(String(heading[heading.index(after: colon)...]))
            let key = PlainWords.key(child)
            if key.isEmpty || child.utf8.count > 80 || key.split(separator: " ").allSatisfy({ choices.contains($0) }) {
                continue
            }
            let weights = ColumnVocabulary.weights(of: asks)
            guard let kind = weights.max(by: { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) })?.key,
                kinds.contains(kind)
            else { continue }
            found[position] = (ColumnOfChild(asks: asks, child: child), kind)
            asked[key, default: []].insert(kind)
        }
        return found.compactMapValues { (asked[PlainWords.key($0.column.child)]?.count ?? 0) > 1 ? $0.column : nil }
    }

    /// Words of a form's answers, which are nobody's name.
    private static let choices: Set<Substring> = ["yes", "no", "y", "n", "na", "nk", "a", "k", "or", "not", "known"]

    /// A cell's words with whom they are about.
    func labelled(_ words: String) -> String { "\(child): \(words)" }
}
