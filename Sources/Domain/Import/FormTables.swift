/// Entries written as forms: a small table for each contact with the label on the left and the words beside it.
struct FormTables {
    /// One form: the lines it takes up and the words under each label.
    struct Form {
        var table: Int
        var rows: [SourceRow]
        var answers: [(label: String, cell: SourceCell)]
    }

    /// Forms by the number of their table.
    private(set) var forms: [Int: [Form]] = [:]
    private(set) var layout: TableLayout?

    /// Finds the forms of a document; a single one is a cover sheet, not a chronology.
    init(_ tables: [SourceTable]) {
        var all: [Form] = []
        for table in tables { all += Self.read(table) }
        guard all.count >= 2 else { return }
        var headings: [String] = []
        var places: [String: Int] = [:]
        for form in all {
            for answer in form.answers where places[PlainWords.key(answer.label)] == nil {
                places[PlainWords.key(answer.label)] = headings.count
                headings.append(answer.label)
            }
        }
        self.headings = places
        let rows = all.map { row($0, width: headings.count) }
        guard let columns = ColumnRecogniser(headings: headings, rows: rows).recognise(),
            columns.contains(where: { $0.kind == .date })
        else { return }
        layout = TableLayout(
            role: .chronology, headingRows: [], firstRow: 0, headings: headings, columns: columns, headingKeys: [])
        for form in all { forms[form.table, default: []].append(form) }
    }

    private var headings: [String: Int] = [:]

    /// The form as one row of a table whose columns are the labels; its number is that of the form's first line.
    func row(_ form: Form, width: Int) -> SourceRow {
        var cells = Array(repeating: SourceCell.empty, count: width)
        for answer in form.answers {
            guard let column = headings[PlainWords.key(answer.label)] else { continue }
            if cells[column].text.isEmpty {
                cells[column] = answer.cell
            } else if !answer.cell.text.isEmpty {
                cells[column] = SourceCell(cells[column].text + "\n" + answer.cell.text)
            }
        }
        return SourceRow(number: form.rows[0].number, cells: cells, isHidden: form.rows.allSatisfy(\.isHidden))
    }

    // MARK: - Reading one table

    private static let mostColumns = 8

    private static func read(_ table: SourceTable) -> [Form] {
        guard table.nestedIn == nil, (table.rows.first?.cells.count ?? 0) <= mostColumns else { return [] }
        var found: [Form] = []
        var first: String?
        var form: Form?
        var lines = 0
        var labelled = 0
        for row in table.rows where !row.isDeleted {
            let filled = row.cells.filter { $0.joins == .none && !PlainWords.isBlank($0.text) }
            if filled.isEmpty { continue }
            lines += 1
            let pairs = pairs(filled)
            if let label = pairs.first?.label {
                labelled += 1
                if first == nil { first = PlainWords.key(label) }
                if first == PlainWords.key(label) {
                    if let form { found.append(form) }
                    form = Form(table: table.number, rows: [], answers: [])
                }
            }
            guard form != nil else { continue }
            form?.rows.append(row)
            if !pairs.isEmpty {
                form?.answers += pairs
            } else if let last = form?.answers.indices.last, filled.count == 1 {
                let before = form?.answers[last].cell.text ?? ""
                form?.answers[last].cell = SourceCell(before.isEmpty ? filled[0].text : before + "\n" + filled[0].text)
            } else {
                return []
            }
        }
        if let form { found.append(form) }
        return labelled * 5 >= lines * 3 && found.allSatisfy(isEntry) ? found : []
    }

    /// Labels with the words beside them; a label may stand alone, its words in the line below.
    private static func pairs(_ filled: [SourceCell]) -> [(label: String, cell: SourceCell)] {
        var pairs: [(label: String, cell: SourceCell)] = []
        var i = 0
        guard isLabel(filled[0]) else { return [] }
        while i < filled.count {
            let label = withoutColon(filled[i].text)
            if i + 1 < filled.count, !isLabel(filled[i + 1]) || i == 0 && filled.count == 2 {
                pairs.append((label, filled[i + 1]))
                i += 2
            } else {
                pairs.append((label, .empty))
                i += 1
            }
            if i < filled.count, !isLabel(filled[i]) { return [] }
        }
        return pairs
    }

    private static func isLabel(_ cell: SourceCell) -> Bool {
        guard cell.typed == nil, cell.text.utf8.count <= 60, !CellLooks.isDate(cell) else { return false }
        let words = PlainWords.trimmed(cell.text)
        return words.hasSuffix(":") && words.utf8.count > 2 || ColumnVocabulary.strongest(words) >= 4
    }

    private static func withoutColon(_ text: String) -> String {
        var words = PlainWords.trimmed(text)
        while words.hasSuffix(":") { words = PlainWords.trimmed(String(words.dropLast())) }
        return words
    }

    /// Has a date under a label for it, and words under a label for what happened.
    private static func isEntry(_ form: Form) -> Bool {
        let dated = form.answers.contains {
            (ColumnVocabulary.weights(of: $0.label)[.date] ?? 0) >= 6
                && (CellLooks.isDate($0.cell) || PlainWords.isBlank($0.cell.text))
        }
        let told = form.answers.contains { (ColumnVocabulary.weights(of: $0.label)[.event] ?? 0) >= 6 }
        return dated && told && form.answers.count >= 3
    }
}
