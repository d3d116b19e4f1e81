/// Whom an entry names: what a chronology is filtered by. Names are compared by their words, whatever case or
/// punctuation.
public enum EntryPeople {
    /// Names longer than this are no names.
    private static let longest = 100
    private static let columns: Set<ColumnKind> = [.child, .practitioner, .present]

    /// The form in which a name is compared; empty where it has neither letters nor digits.
    public static func key(_ name: String) -> String { PlainWords.key(name) }

    /// Keys of the names in the columns for children, workers and those present, and of the children of the case whose
    /// name stands anywhere in the entry. Each once, in the order met.
    /// - Parameter children: for each child the keys of all its names, its own first, which is the one given.
    public static func keys(in fields: [EntryField], children: [[String]]) -> [String] {
        var found: [String] = []
        for field in fields where columns.contains(field.kind) {
            for name in pieces(field.text) {
                let key = PlainWords.key(name)
                if !key.isEmpty, key.utf8.count <= longest, !found.contains(key) { found.append(key) }
            }
        }
        if children.isEmpty { return found }
        let text = " " + fields.map { PlainWords.key($0.text) }.joined(separator: " ") + " "
        for child in children {
            guard let own = child.first, !own.isEmpty, own.utf8.count <= longest, !found.contains(own) else { continue }
            if child.contains(where: { !$0.isEmpty && contains($0, in: text) }) { found.append(own) }
        }
        return found
    }

    /// Cells that name several: "A. Quill (HV), Mrs Sedge and PC Fell".
    private static func pieces(_ text: String) -> [String] {
        var found: [String] = []
        var words: [Substring] = []
        func end() {
            if !words.isEmpty { found.append(words.joined(separator: " ")) }
            words = []
        }
        for line in text.utf8.split(whereSeparator: { "\n\r,;/&+()".utf8.contains($0) }) {
            for word in Substring(line).split(separator: " ") {
                if word == "and" { end() } else { words.append(word) }
            }
            end()
        }
        return found
    }

    /// Whether whole words stand in a text of keys with a space at either end, or as in "Ada's", whose key is "adas".
    private static func contains(_ words: String, in text: String) -> Bool {
        let wanted = Array((" " + words).utf8)
        let space = UInt8(ascii: " ")
        return text.utf8.withContiguousStorageIfAvailable { bytes in
            var at = 0
            while at < bytes.count - wanted.count {
                var place = 0
                while place < wanted.count, bytes[at + place] == wanted[place] { place += 1 }
                if place == wanted.count {
                    let end = at + place
                    if bytes[end] == space { return true }
                    if bytes[end] == UInt8(ascii: "s"), end + 1 < bytes.count, bytes[end + 1] == space { return true }
                }
                at += 1
            }
            return false
        } ?? false
    }
}
