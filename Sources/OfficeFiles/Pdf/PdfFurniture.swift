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
        func key(_ line: PdfLine) -> Key {
            Key(text: holdsDate(line) ? line.text : plain(line.text), place: Int((line.top / 8).rounded()))
        }

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
            func isFurniture(_ line: PdfLine) -> Bool {
                guard isAtEdge(line, pages[i]) else { return false }
                return counts[key(line), default: 0] >= enough || isPageNumber(line, pages[i])
            }
            // From the edges inwards, and no further than the first line that is the page's own.
            var top = lines[i].prefix(mostLines).prefix(while: isFurniture).count
            while top > 0, top < lines[i].count, isClose(lines[i][top - 1], lines[i][top]) { top -= 1 }
            var below = lines[i].dropFirst(top).suffix(mostLines).reversed().prefix(while: isFurniture).count
            while below > 0, below < lines[i].count - top,
                isClose(lines[i][lines[i].count - below - 1], lines[i][lines[i].count - below])
            {
                below -= 1
            }
            for line in lines[i].prefix(top) + lines[i].suffix(below) {
                let key = key(line)
                if taken[key] == nil {
                    order.append(key)
                    taken[key] = line.text
                }
            }
            lines[i] = Array(lines[i].dropFirst(top).dropLast(below))
        }
        return order.compactMap { taken[$0] }
    }

    /// Whether two lines follow each other as in one text: a head or foot stands apart from the page's own words.
    private static func isClose(_ line: PdfLine, _ next: PdfLine) -> Bool {
        next.top - line.bottom < 0.5 * min(line.height, next.height)
    }

    /// A line with a date may begin an entry: only where its date is the same on all pages is it a running head.
    private static func holdsDate(_ line: PdfLine) -> Bool {
        line.words.indices.contains { PdfGaps.opensDate(Array(line.words[$0...])) }
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
