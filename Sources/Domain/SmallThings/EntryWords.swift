/// The words of every entry that tell what happened (kind of contact, event, action or decision), cut once for the
/// readers of small things, requests and claims.
public struct EntryWords: Sendable {
    /// One for each entry, in the order of ``IntegratedChronology/entries``. Each column begins a new sentence.
    public let texts: [TextTokens]

    public init(_ chronology: IntegratedChronology) { texts = chronology.entries.map { TextTokens(Self.text($0)) } }

    /// The columns of one entry that tell what happened, a line each, the kind of contact first.
    static func text(_ entry: ChronologyEntry) -> String {
        var lines: [String] = []
        for kind in [ColumnKind.contact, .event, .action] {
            for field in entry.fields where field.kind == kind && !field.text.isEmpty { lines.append(field.text) }
        }
        return lines.count == 1 ? lines[0] : lines.joined(separator: "\n")
    }
}

/// Finds the agencies of a chronology in the words of other agencies' entries, by kind of service and by name.
struct AgencyMentions: Sendable {
    private let book: WordPatterns

    /// At most 255 agencies are looked for.
    init(_ chronology: IntegratedChronology) {
        let groups = chronology.agencies.prefix(255).map { agency in
            let kind = AgencyKind(agencyName: agency.name)
            var phrases: [String] = []
            if kind != .other {
                for (other, words) in AgencyKind.mentions where other == kind { phrases.append(Self.line(words)) }
            }
            for name in [agency.name] + agency.otherNames {
                phrases.append(
                    TextTokens(name).tokens.map(\.key).filter { !$0.contains("|") && $0 != "?" }.joined(separator: " "))
            }
            return phrases.filter { !$0.isEmpty }
        }
        book = WordPatterns(classes: [], groups: groups)
    }

    /// Folded words as the cutter of entries leaves them: "children s" is one word, "a e" has its sign.
    private static func line(_ words: [String]) -> String {
        if words == ["a", "e"] { return "a & e" }
        if words.first == "0", words.count > 1 {
            return (["0-" + words[1]] + words.dropFirst(2)).joined(separator: " ")
        }
        return words.filter { $0 != "s" }.map {
            $0 == "childrens" ? "children|childrens" : $0 == "womens" ? "women|womens" : $0
        }
        .joined(separator: " ")
    }

    /// Where agencies are named: the place of the agency and its tokens, in order; of overlapping names the longest.
    func find(_ words: TextTokens) -> [(agency: Int, range: Range<Int>)] {
        var found: [(agency: Int, range: Range<Int>)] = []
        for hit in book.hits(words, ids: book.ids(words.tokens)) {
            if let last = found.last, last.range.overlaps(hit.range) {
                if hit.range.count > last.range.count { found[found.count - 1] = (Int(hit.tag), hit.range) }
            } else {
                found.append((Int(hit.tag), hit.range))
            }
        }
        return found
    }
}
