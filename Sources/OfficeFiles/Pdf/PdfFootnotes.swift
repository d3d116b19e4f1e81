/// Footnotes at the foot of a page and their marks in the text.
enum PdfFootnotes {
    /// Takes footnotes out of a page's loose lines, and their marks out of the cells: raised numbers in a cell that
    /// stand again at the beginning of a line below the last table.
    static func take(from lines: inout [PdfLine], tables: inout [PdfTable], on page: PdfPage) {
        guard let floor = tables.map(\.bottom).max() else { return }
        var marks: Set<String> = []
        for table in tables {
            for row in table.rows {
                for cell in row.cells {
                    for line in cell.lines { marks.formUnion(raised(line).map { line.words[$0].text }) }
                }
            }
        }
        if marks.isEmpty { return }
        let notes = notes(in: &lines, below: max(floor, 0.5 * page.height), marks: marks)
        if notes.isEmpty { return }
        for table in tables.indices {
            for row in tables[table].rows.indices {
                for cell in tables[table].rows[row].cells.indices {
                    attach(notes, to: &tables[table].rows[row].cells[cell])
                }
            }
        }
    }

    private static func notes(
        in lines: inout [PdfLine], below floor: Double, marks: Set<String>
    ) -> [String: String] {
        func begins(_ line: PdfLine) -> Bool {
            line.words.count > 1 && line.top > floor && marks.contains(line.words[0].text)
        }
        guard let first = lines.firstIndex(where: begins) else { return [:] }
        var notes: [String: String] = [:]
        var mark = ""
        var last = first
        for index in lines[first...].indices {
            let line = lines[index]
            if begins(line), notes[line.words[0].text] == nil {
                mark = line.words[0].text
                var rest = line
                rest.words.removeFirst()
                notes[mark] = rest.text
            } else if line.top - lines[index - 1].bottom < line.height {
                notes[mark, default: ""] += " " + line.text
            } else {
                break
            }
            last = index
        }
        lines.removeSubrange(first...last)
        return notes
    }

    private static func attach(_ notes: [String: String], to cell: inout PdfTableCell) {
        for i in cell.lines.indices {
            let found = raised(cell.lines[i]).filter { notes[cell.lines[i].words[$0].text] != nil }
            for place in found.reversed() {
                let mark = cell.lines[i].words.remove(at: place)
                if let note = notes[mark.text] { cell.notes.append(note) }
            }
        }
        cell.lines.removeAll { $0.words.isEmpty }
    }

    /// Places of the raised numbers in a line.
    private static func raised(_ line: PdfLine) -> [Int] {
        guard line.words.count > 1 else { return [] }
        let height = line.words.reduce(0) { max($0, $1.height) }
        return line.words.indices.filter { place in
            let word = line.words[place]
            return place > 0 && word.text.utf8.count <= 3 && word.height < 0.75 * height
                && word.middleY < (line.top + line.bottom) / 2 && word.text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        }
    }
}
