/// Joins a table that goes on over a page break, and a row that was cut by it.
struct PdfPageBreaks {
    let text: PdfText
    /// Columns may shift by this much from page to page (mirrored margins apart).
    private static let slack = 4.0

    /// Whether `next`, the first thing on its page, is the same table as `table`, the last thing on the page before; if
    /// so, its rows are added.
    func join(_ next: PdfTable, to table: inout PdfTable) -> Bool {
        guard next.isRuled == table.isRuled, let fitted = Self.fit(next, to: &table) else { return false }
        let head = repeatedHead(fitted, table)
        var rows = fitted.rows
        if head < rows.count, let last = lastRow(of: table), goesOn(rows[head], from: table.rows[last], in: table) {
            for column in rows[head].cells.indices {
                table.rows[last].cells[column].lines += rows[head].cells[column].lines
                table.rows[last].cells[column].notes += rows[head].cells[column].notes
            }
            table.rows[last].wasJoined = true
            rows.remove(at: head)
        }
        table.rows += rows
        return true
    }

    /// The table with the other's columns, when both have the same outline and one only lacks borders that its merged
    /// rows left out.
    private static func fit(_ next: PdfTable, to table: inout PdfTable) -> PdfTable? {
        let shift = next.left - table.left
        guard abs((next.right - next.left) - (table.right - table.left)) <= 2 * slack else { return nil }
        let shifted = next.edges.map { $0 - shift }
        func all(_ edges: [Double], in others: [Double]) -> Bool {
            edges.allSatisfy { edge in others.contains { abs($0 - edge) <= slack } }
        }
        if shifted.count == table.edges.count { return all(shifted, in: table.edges) ? next : nil }
        // A table of another shape straight below a page break is rather another table, unless every border agrees.
        if shifted.count < table.edges.count {
            guard shifted.count > 2 || next.rows.count == 1, all(shifted, in: table.edges) else { return nil }
            return respaced(next, to: table.edges.map { $0 + shift })
        }
        guard table.edges.count > 2 || table.rows.count == 1, all(table.edges, in: shifted) else { return nil }
        table = respaced(table, to: next.edges.map { $0 - shift })
        return next
    }

    private static func respaced(_ table: PdfTable, to edges: [Double]) -> PdfTable {
        var result = table
        result.edges = edges
        for row in table.rows.indices {
            var cells: [PdfTableCell] = []
            for column in 0..<(edges.count - 1) {
                let middle = (edges[column] + edges[column + 1]) / 2
                let old = table.edges.dropFirst().firstIndex { $0 > middle }.map { $0 - 1 } ?? table.columns - 1
                var cell = table.rows[row].cells[old]
                if column > 0, (edges[column - 1] + edges[column]) / 2 > table.edges[old] {
                    cell.lines = []
                    cell.joins = .left
                }
                cells.append(cell)
            }
            result.rows[row].cells = cells
        }
        return result
    }

    /// The last row but repeated heads: a row that fills more than a page has them behind its first part.
    private func lastRow(of table: PdfTable) -> Int? {
        guard var last = table.rows.indices.last else { return nil }
        while last > 0,
            table.rows.prefix(min(last, Self.highestHead)).contains(where: { plain($0) == plain(table.rows[last]) })
        {
            last -= 1
        }
        return last
    }

    private static let highestHead = 4

    /// How many rows at the top repeat the top of the table.
    private func repeatedHead(_ next: PdfTable, _ table: PdfTable) -> Int {
        var count = 0
        while count < min(next.rows.count, table.rows.count, Self.highestHead),
            plain(next.rows[count]) == plain(table.rows[count]),
            next.rows[count].cells.contains(where: { !$0.lines.isEmpty })
        {
            count += 1
        }
        return count
    }

    private func plain(_ row: PdfTableRow) -> [String] {
        row.cells.map { cell in cell.lines.map(\.text).joined(separator: " ") }
    }

    /// Whether a row at the top of a page is the rest of the row at the foot of the page before.
    private func goesOn(_ rest: PdfTableRow, from row: PdfTableRow, in table: PdfTable) -> Bool {
        if wasMoved(rest, from: row, in: table) { return true }
        var isOpen = false
        for (column, cell) in rest.cells.enumerated() {
            guard let first = cell.lines.first else { continue }
            let above = row.cells[column]
            guard let last = above.lines.last, let word = first.words.first else { return false }
            let isFull = !text.fits(word, after: last, right: above.right - table.margin)
            if column == 0 || isShort(column, in: table) {
                // A date or a number here begins a row of its own, unless it is plainly a piece: only both parts
                // together look like the column's other cells, or the part below is like none of them.
                guard isFull,
                    completes(above, cell, column, in: table) || (column > 0 && isPiece(cell, column, in: table))
                else {
                    return false
                }
                isOpen = true
            } else if column == 0 {
                // The same words as in other rows begin another row.
                guard isFull, !beginsLikeOthers(cell, column, in: table) else { return false }
                isOpen = true
            } else if isFull, isUnfinished(last, first) {
                isOpen = true
            }
        }
        return isOpen
    }

    /// Whether a whole cell went over to the next page: the row above has nothing where the part below has words, the
    /// part below does not begin a row, and that column is hardly ever empty.
    private func wasMoved(_ rest: PdfTableRow, from row: PdfTableRow, in table: PdfTable) -> Bool {
        let filled = rest.cells.indices.filter { !rest.cells[$0].lines.isEmpty }
        guard !filled.isEmpty, filled[0] > 0, !row.cells[0].lines.isEmpty, table.rows.count >= 5,
            filled.allSatisfy({ row.cells[$0].lines.isEmpty })
        else { return false }
        return filled.contains { column in
            let empty = table.rows.dropLast().count { $0.cells[column].lines.isEmpty }
            return empty * 20 < table.rows.count
        }
    }

    /// Whether a line that fills its column leaves a sentence or a word open.
    private func isUnfinished(_ last: PdfLine, _ first: PdfLine) -> Bool {
        if text.wrapsLeaveBlanks { return last.endsInBlank || !Self.endsSentence(last) }
        return !Self.endsSentence(last) || Self.startsSmall(first)
    }

    private static func endsSentence(_ line: PdfLine) -> Bool {
        guard let end = line.words.last?.text.utf8.last else { return true }
        return end == UInt8(ascii: ".") || end == UInt8(ascii: "!") || end == UInt8(ascii: "?")
    }

    private static func startsSmall(_ line: PdfLine) -> Bool {
        guard let first = line.words.first?.text.utf8.first else { return false }
        return first >= UInt8(ascii: "a") && first <= UInt8(ascii: "z")
    }

    /// Columns whose cells are mostly dates, times and numbers: few characters, digits among them.
    private func isShort(_ column: Int, in table: PdfTable) -> Bool {
        var short = 0
        var filled = 0
        for row in table.rows.dropFirst() where column < row.cells.count {
            let words = row.cells[column].lines.map(\.text).joined()
            if words.isEmpty { continue }
            filled += 1
            if words.utf8.count <= 24, words.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) { short += 1 }
        }
        return filled > 0 && short * 2 > filled
    }

    /// Whether two parts of a short cell make one whole of the kind the column has, and the first alone does not.
    private func completes(_ above: PdfTableCell, _ below: PdfTableCell, _ column: Int, in table: PdfTable) -> Bool {
        let first = Self.shape(above.lines)
        let whole = Self.shape(above.lines + below.lines)
        var wholes = 0
        var firsts = 0
        for row in table.rows.dropLast() where column < row.cells.count {
            let shape = Self.shape(row.cells[column].lines)
            if shape == whole { wholes += 1 }
            if shape == first { firsts += 1 }
        }
        return wholes > firsts
    }

    private func beginsLikeOthers(_ cell: PdfTableCell, _ column: Int, in table: PdfTable) -> Bool {
        guard let first = cell.lines.first?.text else { return false }
        return table.rows.contains { $0.cells.indices.contains(column) && $0.cells[column].lines.first?.text == first }
    }

    /// Whether a cell holds no date and looks like no other in its column.
    private func isPiece(_ cell: PdfTableCell, _ column: Int, in table: PdfTable) -> Bool {
        for line in cell.lines {
            if line.words.indices.contains(where: { PdfGaps.opensDate(Array(line.words[$0...])) }) { return false }
        }
        let shape = Self.shape(cell.lines)
        return !table.rows.contains { $0.cells.indices.contains(column) && Self.shape($0.cells[column].lines) == shape }
    }

    /// Digits as 9, letters as a, blanks left out.
    private static func shape(_ lines: [PdfLine]) -> String {
        var shape = ""
        for line in lines {
            for word in line.words {
                for scalar in word.text.unicodeScalars {
                    switch scalar.value {
                    case 0x30...0x39: shape.append("9")
                    case 0x41...0x5A, 0x61...0x7A: if shape.last != "a" { shape.append("a") }
                    default: shape.unicodeScalars.append(scalar)
                    }
                }
            }
        }
        return shape
    }
}
