import Domain

/// The fields of a row that is corrected: what it is, why, and one for each column.
struct CorrectionField: FormField {
    let rawValue: String

    init?(rawValue: String) { self.rawValue = rawValue }
    private init(_ rawValue: String) { self.rawValue = rawValue }

    static let what = CorrectionField("what")
    static let reason = CorrectionField("reason")
    /// - Parameter number: from 1.
    static func column(_ number: Int) -> CorrectionField { CorrectionField("column-\(number)") }

    /// As many as a file may have.
    static let mostColumns = 256
    static let allCases: [CorrectionField] = [what] + (1...mostColumns).map { column($0) } + [reason]

    var called: Phrase {
        switch self {
        case .what: catalogue.corrections.calledWhat
        case .reason: catalogue.corrections.calledReason
        default: catalogue.corrections.calledCell
        }
    }
    var isSecret: Bool { false }
}

/// What a row is said to be.
enum RowKind: String, Sendable { case entry, aside }

extension RowToCorrect.Cell {
    /// Words of a cell that can be corrected in a form, in bytes.
    static let mostBytes = 60_000

    var isTooLong: Bool { came.utf8.count > Self.mostBytes }
    var isDate: Bool { kind == .date || kind == .recorded || kind == .endDate }

    /// As the file has them, in the form in which a browser sends them back.
    var asTyped: String { FormText.withLineFeeds(came) }

    /// What the column is called on the page.
    var name: Wording {
        let words = catalogue.corrections
        let number = Wording(words.columnNumber, .number(column))
        if !heading.isEmpty { return .data(RowCorrection.brief(heading)) }
        return kind.map { Wording(words.headed, number, Wording(catalogue.columns[$0])) } ?? number
    }
}

extension RowToCorrect {
    /// As the form shows it: what the correction says where there is one, otherwise the file.
    var typed: [CorrectionField: String] {
        let says = correction?.now?.says
        // Somebody who opens the form of a row that was set aside mostly means that it is an entry.
        var typed: [CorrectionField: String] = [
            .what: (says?.isEntry ?? true ? RowKind.entry : .aside).rawValue, .reason: says?.reason ?? "",
        ]
        for cell in cells where !cell.isTooLong {
            typed[.column(cell.column)] = says?.cells.first { $0.column == cell.column }?.words ?? cell.asTyped
        }
        return typed
    }

    /// What the form says; what is wrong with it is said to the reader.
    func read(_ fields: FormFields, _ reader: inout FormReader<CorrectionField>) -> RowCorrection {
        let kind: RowKind? = reader.choice(.what)
        var changed: [RowCorrection.Cell] = []
        for cell in cells where !cell.isTooLong {
            let field = CorrectionField.column(cell.column)
            // What was left as it came may hold anything a file can.
            guard let sent = fields.one(field.rawValue), sent != cell.asTyped else { continue }
            let words = reader.text(field, atMost: 20_000, isRequired: false)
            if words == FormText.withLineFeeds(cell.words) { continue }
            if let kind = cell.kind, let problem = RowCorrection.objection(to: words, in: kind) {
                let message = Wording.english(problem.message)
                reader.object(
                    to: field,
                    problem.suggestion.map { Wording(catalogue.corrections.suggestion, message, .english($0)) }
                        ?? message)
            }
            changed.append(
                .init(column: cell.column, heading: cell.heading, came: cell.came, words: words))
        }
        let says = RowCorrection(
            isEntry: kind != .aside, cells: changed, reason: reader.text(.reason, atMost: 1_000, isRequired: false))
        if changed.isEmpty, correction == nil, says.isEntry == (aside == nil) {
            reader.object(to: .what, Wording(catalogue.corrections.nothingChanged))
        }
        return says
    }
}
