/// What stands on pages for the reader's hand alone: running heads, feet and page numbers.
enum PdfFurniture {
    /// Takes running heads and feet out of each page's loose lines.
    ///
    /// - Returns: what was taken, each kind once, with digits as on its first page, and on how many pages it stood.
    static func take(from lines: inout [[PdfLine]], pages: [PdfPage]) -> [(text: String, pages: Int)] {
        struct Key: Hashable {
            var text: String
            var place: Int
        }
        func key(_ line: PdfLine) -> Key { Key(text: plain(line.text), place: Int((line.top / 8).rounded())) }

        var counts: [Key: Int] = [:]
        for (page, lines) in zip(pages, lines) {
            var seen: Set<Key> = []
            for line in lines where isAtEdge(line, page) { seen.insert(key(line)) }
            for key in seen { counts[key, default: 0] += 1 }
        }
        let enough = max(2, (pages.count + 1) / 2)
        var order: [Key] = []
        var taken: [Key: (text: String, pages: Int)] = [:]
        for i in lines.indices {
            lines[i].removeAll { line in
                guard isAtEdge(line, pages[i]) else { return false }
                let key = key(line)
                guard counts[key, default: 0] >= enough || isPageNumber(line, pages[i]) else { return false }
                if taken[key] == nil { order.append(key) }
                taken[key, default: (line.text, 0)].pages += 1
                return true
            }
        }
        return order.compactMap { taken[$0] }
    }

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
