/// Finds tables without ruled lines: columns where words begin at the same place on line after line and no word lies
/// across that place; rows where a cell begins that had no words on the line above, or a date begins.
enum PdfGaps {
    /// Words that begin within this of each other begin at the same place.
    private static let near = 1.5

    /// Takes tables out of the loose lines of all pages. The columns are those of the whole document.
    ///
    /// - Returns: false when words lie over one another (columns too narrow for their words when they were printed), so
    ///   that nothing can be told.
    static func find(in loose: inout [[PdfLine]], pages: [PdfPage], tables: inout [[PdfTable]]) -> Bool {
        if areCrowded(loose) { return false }
        let edges = columns(loose)
        guard edges.count >= 3 else { return true }
        var head: [String] = []
        for page in loose.indices {
            let goesOn = page > 0 && tables[page - 1].contains { !$0.isRuled }
            guard let range = extent(loose[page], edges, goesOn: goesOn) else { continue }
            let inside = Array(loose[page][range])
            let table = table(inside, edges, head: goesOn ? head : [], page: pages[page], number: page)
            if !goesOn { head = firstRow(inside, table) }
            loose[page].removeSubrange(range)
            tables[page].append(table)
            tables[page].sort { $0.top < $1.top }
        }
        return true
    }

    /// The lines of a table's first row: a header row as it is repeated on each page.
    private static func firstRow(_ lines: [PdfLine], _ table: PdfTable) -> [String] {
        let bottom = table.rows[0].cells.flatMap(\.lines).map(\.bottom).max() ?? 0
        return lines.prefix { ($0.top + $0.bottom) / 2 < bottom }.map(\.text)
    }

    private static func areCrowded(_ pages: [[PdfLine]]) -> Bool {
        var words = 0
        var overlaps = 0
        for line in pages.joined() {
            words += line.words.count
            overlaps += zip(line.words, line.words.dropFirst()).count { $1.left < $0.right - 2 }
        }
        return overlaps > 5 && overlaps * 20 > words
    }

    /// Left edges of the columns, and the right edge of the last.
    private static func columns(_ pages: [[PdfLine]]) -> [Double] {
        let lines = pages.joined().filter { !$0.words.isEmpty }
        guard lines.count >= 4, lines.count <= 200_000 else { return [] }
        // Words that follow another as in a sentence begin no column, however often they stand below one another.
        var begins: [Int: Int] = [:]
        var follows: [Int: Int] = [:]
        for line in lines {
            var before: PdfWord?
            for word in line.words {
                let place = Int((word.left / near).rounded())
                let isTight = before.map { word.left - $0.right < 0.45 * line.height } ?? false
                if isTight { follows[place, default: 0] += 1 } else { begins[place, default: 0] += 1 }
                before = word
            }
        }
        let enough = max(4, lines.count / 30)
        var edges: [Double] = []
        for place in begins.keys.sorted() {
            // Neighbours count together; the fullest of them is the edge.
            let here = begins[place, default: 0]
            let left = begins[place - 1, default: 0]
            let right = begins[place + 1, default: 0]
            guard here + left + right >= enough, here >= right, here > left,
                follows[place, default: 0] <= here
            else { continue }
            edges.append(Double(place) * near)
        }
        // A word across an edge means that the edge is chance; titles above the table may lie across a few.
        let allowed = max(3, lines.count / 25)
        edges.removeAll { edge in
            lines.count { line in line.words.contains { $0.left < edge - 2 * near && $0.right > edge + 2 * near } }
                > allowed
        }
        for index in edges.indices.dropFirst().reversed() where edges[index] - edges[index - 1] < 20 {
            edges.remove(at: index)
        }
        guard edges.count >= 2, let first = lines.map(\.left).min(), let last = lines.map(\.right).max() else {
            return []
        }
        if edges[0] - first > 20 { edges.insert(first, at: 0) } else { edges[0] = min(first, edges[0]) }
        return edges + [last + 1]
    }

    /// Whether the line fits the columns: none of its words lies across an edge, and words of two columns never follow
    /// each other like words of one sentence.
    private static func fits(_ line: PdfLine, _ edges: [Double]) -> Bool {
        var before: PdfWord?
        for word in line.words {
            for edge in edges.dropFirst().dropLast() {
                if word.left < edge - 2 * near, word.right > edge + 2 * near { return false }
                if let before, before.right <= edge + 2 * near, word.left > edge + 2 * near,
                    before.left < edge - 2 * near, word.left - before.right < 0.45 * line.height
                {
                    return false
                }
            }
            before = word
        }
        return true
    }

    private static func column(_ word: PdfWord, _ edges: [Double]) -> Int {
        var column = 0
        while column + 2 < edges.count, word.left >= edges[column + 1] - 2 * near { column += 1 }
        return column
    }

    /// From the first to the last line with words in at least two columns, one-column lines after it included.
    private static func extent(_ lines: [PdfLine], _ edges: [Double], goesOn: Bool) -> Range<Int>? {
        func isRow(_ line: PdfLine) -> Bool {
            fits(line, edges) && Set(line.words.map { column($0, edges) }).count >= 2
        }
        guard let first = lines.firstIndex(where: isRow), let last = lines.lastIndex(where: isRow) else { return nil }
        var start = first
        if goesOn {
            // The rest of a row from the page before has words in one column perhaps.
            while start > 0, fits(lines[start - 1], edges) { start -= 1 }
        }
        var end = last + 1
        while end < lines.count, fits(lines[end], edges), lines[end].left > edges[1] - 2 * near,
            lines[end].top - lines[end - 1].bottom < lines[end].height
        {
            end += 1
        }
        return end - start >= 2 ? start..<end : nil
    }

    private static func table(_ lines: [PdfLine], _ edges: [Double], head: [String], page: PdfPage, number: Int)
        -> PdfTable
    {
        let width = edges.count - 1
        let dates = dateColumns(lines, edges)
        let pitch = pitch(lines)
        var rows: [PdfTableRow] = []
        var filledAbove: Set<Int> = []
        var bottom = -Double.infinity
        let headEnd = !head.isEmpty && lines.prefix(head.count).map(\.text) == head ? head.count - 1 : -1
        for (index, line) in lines.enumerated() {
            var parts = [[PdfWord]](repeating: [], count: width)
            let isWhole = fits(line, edges)
            for word in line.words { parts[isWhole ? column(word, edges) : 0].append(word) }
            let filled = Set(parts.indices.filter { !parts[$0].isEmpty })
            let starts =
                rows.isEmpty || !isWhole || !filled.isSubset(of: filledAbove) || line.top - bottom > pitch
                || dates.contains { opensDate(parts[$0]) }
            if starts {
                let cells = (0..<width).map { PdfTableCell(left: edges[$0], right: edges[$0 + 1]) }
                rows.append(PdfTableRow(cells: cells, page: number))
            }
            for column in filled {
                let words = parts[column]
                var part = line
                part.words = words
                part.left = words[0].left
                part.right = words.reduce(words[0].right) { max($0, $1.right) }
                part.endsInBlank = page.hasBlank(after: part)
                rows[rows.count - 1].cells[column].lines.append(part)
            }
            if !isWhole {
                for column in 1..<width { rows[rows.count - 1].cells[column].joins = .left }
                rows[rows.count - 1].cells[0].right = edges[width]
            }
            // Nothing goes on from a repeated header row.
            filledAbove = isWhole && index != headEnd ? filled : []
            bottom = line.bottom
        }
        narrow(&rows)
        return PdfTable(
            edges: edges, rows: rows, top: lines[0].top, bottom: lines[lines.count - 1].bottom, isRuled: false)
    }

    /// Sets the right edge of each column's cells where its longest line ends: there the lines were wrapped.
    private static func narrow(_ rows: inout [PdfTableRow]) {
        for column in rows[0].cells.indices {
            let cells = rows.filter { $0.cells.count == 1 || $0.cells[1].joins == .none }.map { $0.cells[column] }
            guard let right = cells.flatMap(\.lines).map(\.right).max() else { continue }
            for row in rows.indices where rows[row].cells[column].right > right {
                rows[row].cells[column].right = right + 1
            }
        }
    }

    /// A step from line to line that is wider than the lines of one cell have (between bottom and top).
    private static func pitch(_ lines: [PdfLine]) -> Double {
        let gaps = zip(lines, lines.dropFirst()).map { $1.top - $0.bottom }.sorted()
        guard !gaps.isEmpty else { return 0 }
        return max(gaps[gaps.count / 4], 0) + 0.3 * lines[0].height
    }

    /// Columns in which many lines open a date.
    private static func dateColumns(_ lines: [PdfLine], _ edges: [Double]) -> [Int] {
        var filled: [Int: Int] = [:]
        var dates: [Int: Int] = [:]
        for line in lines where fits(line, edges) {
            let parts = Dictionary(grouping: line.words) { column($0, edges) }
            for (column, words) in parts {
                filled[column, default: 0] += 1
                if opensDate(words) { dates[column, default: 0] += 1 }
            }
        }
        return dates.filter { $0.value * 3 > filled[$0.key, default: 0] }.keys.sorted()
    }

    /// Digits with a stroke, a full stop or a dash among them ("3/2/09"), or a day and more ("3 February 2009").
    static func opensDate(_ words: [PdfWord]) -> Bool {
        guard let first = words.first?.text.utf8, let start = first.first, start >= 0x30, start <= 0x39 else {
            return false
        }
        if first.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }) {
            return first.count >= 5
        }
        guard first.count <= 4, first.count != 4 || !first.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), words.count > 1,
            let next = words[1].text.unicodeScalars.first
        else { return false }
        return next.properties.isUppercase
    }
}
