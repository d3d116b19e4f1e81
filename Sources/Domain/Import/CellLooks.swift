/// What a single cell looks like, before anybody knows its column.
enum CellLooks {
    /// Longest text, in bytes, that is still considered a date.
    private static let longestDate = 48

    static func isDate(_ cell: SourceCell) -> Bool {
        if case .date = cell.typed { return true }
        return isDate(cell.text)
    }

    /// Reads as some date (a bare year counts) or as a word that stands for one.
    static func isDate(_ text: String) -> Bool {
        if text.utf8.count > longestDate || !mayBeDate(text) { return false }
        return DateReader().reads(text)
    }

    /// Reads as one particular day.
    static func isDay(_ cell: SourceCell) -> Bool {
        if case .date = cell.typed { return true }
        return cell.text.utf8.count <= longestDate && mayBeDate(cell.text) && DateReader().readsDay(cell.text)
    }

    /// Prose that begins with a particular day: "12/3/01: home visit…".
    static func startsWithDay(_ text: String) -> Bool {
        guard text.utf8.count > 24, let first = text.utf8.first, first >= 0x30, first <= 0x39 else { return false }
        let words = text.prefix(40).split(separator: " ", omittingEmptySubsequences: true)
        guard let one = words.first else { return false }
        let alone = String(one.last == ":" || one.last == "-" ? one.dropLast() : one)
        if alone.contains("/") || alone.contains("."), DateReader().readsDay(alone) { return true }
        return words.count > 3 && DateReader().readsDay(words.prefix(3).joined(separator: " ").trimmingMark)
    }

    static func isTime(_ cell: SourceCell) -> Bool {
        if case .time = cell.typed { return true }
        var digits = 0
        var others = 0
        for b in cell.text.utf8 {
            switch b {
            case 0x30...0x39: digits += 1
            case 0x3A, 0x2E, 0x20: break
            default: others += 1
            }
        }
        return (1...4).contains(digits) && others <= 3 && !isDayAndMonth(cell.text) && cell.text.utf8.count <= 10
            && (others > 0 || cell.text.utf8.contains(0x3A) || cell.text.utf8.contains(0x2E) || digits == 4)
    }

    private static func isDayAndMonth(_ text: String) -> Bool { text.utf8.contains(0x2F) }

    /// A cheap first look: has a digit, or is one of few words.
    private static func mayBeDate(_ text: String) -> Bool {
        for b in text.utf8 where b >= 0x30 && b <= 0x39 { return true }
        let key = PlainWords.key(text)
        return dateWords.contains(key)
    }

    private static let dateWords: Set<String> = [
        "ditto", "as above", "same day", "same date", "undated", "date not recorded", "n d", "not dated",
    ]
}

extension String {
    /// Without a colon, comma or dash at the end.
    fileprivate var trimmingMark: String {
        last == ":" || last == "," || last == "-" || last == "–" ? String(dropLast()) : self
    }
}
