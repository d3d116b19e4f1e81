import Domain

/// Compares a tagged PDF's structure with the words that stand on its pages, so that a structure that leaves words out
/// or runs them together is not believed.
enum PdfCheck {
    static func isWhole(_ structure: PdfStructure, _ pages: [PdfPage]) -> Bool {
        guard structure.tables.contains(where: { $0.rows.count > 1 }) else { return false }
        var counts: [Substring: Int] = [:]
        for page in pages {
            for word in page.words { counts[word.text[...], default: 0] += 1 }
        }
        var tagged = 0
        var unknown = 0
        for piece in structure.pieces {
            for word in piece.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }) {
                tagged += 1
                if let left = counts[word], left > 0 { counts[word] = left - 1 } else { unknown += 1 }
            }
        }
        guard tagged > 0, unknown * 50 <= tagged else { return false }
        // What the structure leaves out must be what stands on many pages: heads, feet and repeated header rows.
        let repeats = repeated(pages)
        let head = structure.tables.map { table in
            table.rows.prefix(2).map { $0.cells.map { plain($0.text) }.joined() }.joined()
        }
        var missing = 0
        for (word, count) in counts where count > 0 && !repeats.contains(word) {
            let word = plain(word)
            if !head.contains(where: { $0.contains(word) }) { missing += count }
        }
        return missing * 50 <= tagged
    }

    private static func plain(_ text: some StringProtocol) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != " " && $0 != "\n" }))
    }

    /// Words of the running heads and feet.
    private static func repeated(_ pages: [PdfPage]) -> Set<Substring> {
        var lines = pages.map { PdfLine.lines(of: $0.words, on: $0) }
        let all = lines
        _ = PdfFurniture.take(from: &lines, pages: pages)
        var words: Set<Substring> = []
        for (before, after) in zip(all, lines) {
            let kept = Set(after.map(\.top))
            for line in before where !kept.contains(line.top) {
                for word in line.words { words.insert(word.text[...]) }
            }
        }
        return words
    }
}
