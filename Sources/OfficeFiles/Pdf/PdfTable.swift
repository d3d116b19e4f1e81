/// A table on a page, or several joined over pages, before it becomes a ``SourceTable``.
struct PdfTable {
    /// x of the column borders, one more than there are columns.
    var edges: [Double]
    var rows: [PdfTableRow]
    var top: Double
    var bottom: Double
    var left: Double { edges.first ?? 0 }
    var right: Double { edges.last ?? 0 }
    /// Whether its cells were found from ruled lines (else from the gaps between words).
    var isRuled: Bool

    /// How far words keep from the borders: what most lines keep from the border on their left.
    var margin: Double {
        var gaps: [Double] = []
        for row in rows {
            for cell in row.cells {
                for line in cell.lines { gaps.append(line.left - cell.left) }
            }
        }
        guard !gaps.isEmpty else { return 0 }
        gaps.sort()
        return min(max(gaps[(gaps.count - 1) / 3], 0), 12)
    }

    var columns: Int { edges.count - 1 }
    var hasWords: Bool { rows.contains { row in row.cells.contains { !$0.lines.isEmpty } } }

    func contains(_ word: PdfWord) -> Bool {
        word.middleY >= top && word.middleY <= bottom && word.middleX >= left && word.middleX <= right
    }
}

struct PdfTableRow {
    var cells: [PdfTableCell]
    /// The page it begins on, from 0.
    var page: Int
    /// Pages over whose break it was joined.
    var wasJoined = false
}

struct PdfTableCell {
    enum Joining { case none, above, left }
    var lines: [PdfLine] = []
    var joins: Joining = .none
    /// Footnotes whose marks stood in it.
    var notes: [String] = []
    /// Left and right border of the cell, merged columns included.
    var left: Double
    var right: Double
}
