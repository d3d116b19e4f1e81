/// What stands on pages for the reader's hand alone: running heads, feet and page numbers.
enum PdfFurniture {
    /// Takes running heads and feet out of each page's loose lines.
    ///
    /// - Returns: what was taken, each line once, with digits as on its first page.
    static func take(from lines: inout [[PdfLine]], pages: [PdfPage]) -> [String] {
        struct Key: Hashable {
            var text: String
            var place: Int
        }
        func key(_ line: PdfLine) -> Key { Key(text: plain(line.text), place: Int((line.top / 8).rounded())) }

        var counts: [Key: Int] = [:]
        for (page, lines) in zip(pages, lines) {
            var seen: Set<Key> = []
            for line in edges(lines) where isAtEdge(line, page) { seen.insert(key(line)) }
            for key in seen { counts[key, default: 0] += 1 }
        }
        let enough = max(2, (pages.count + 1) / 2)
        var order: [Key] = []
        var taken: [Key: String] = [:]
        for i in lines.indices {
            let tops = Set(edges(lines[i]).map(\.top))
            lines[i].removeAll { line in
                guard tops.contains(line.top), isAtEdge(line, pages[i]) else { return false }
                let key = key(line)
                guard counts[key, default: 0] >= enough || isPageNumber(line, pages[i]) else { return false }
                if taken[key] == nil {
                    order.append(key)
                    taken[key] = line.text
                }
                return true
            }
        }
        return order.compactMap { taken[$0] }
    }

    private static func edges(_ lines: [PdfLine]) -> [PdfLine] {
        lines.count <= 2 * mostLines ? lines : Array(lines.prefix(mostLines) + lines.suffix(mostLines))
    }

    /// The outermost lines of a page, as many as heads and feet have at most.
    private static let mostLines = 4

    private static func isAtEdge(_ line: PdfLine, _ page: PdfPage) -> Bool {
        line.bottom < 0.13 * page.height || line.top > 0.87 * page.height
    }

    /// "7", "Page 7", "Page 7 of 12", "- 7 -", "7/12" in the outermost part of the page.
    private static func isPageNumber(_ line: PdfLine, _ page: PdfPage) -> Bool {
        guard line.bottom < 0.08 * page.height || line.top > 0.9 * page.height else { return false }
        let text = plain(line.text).lowercased()
        return ["0", "page 0", "page 0 of 0", "- 0 -", "0/0", "0 of 0", "page | 0", "0 | page"].contains(text)
    }

    /// Runs of digits as one 0, so that page numbers compare equal.
    private static func plain(_ text: String) -> String {
        var result = ""
        var inDigits = false
        for scalar in text.unicodeScalars {
            let isDigit = scalar.value >= 0x30 && scalar.value <= 0x39
            if isDigit {
                if !inDigits { result.append("0") }
            } else {
                result.unicodeScalars.append(scalar)
            }
            inDigits = isDigit
        }
        return result
    }
}
