import Domain

/// What was made of a file, in figures and row by row.
struct FilePreviewView: Sendable {
    let preview: FilePreview
    /// What was corrected in it, with the way to correct more: on the report of a kept file.
    var corrections: CorrectionsView?

    private var words: SendWords { catalogue.send }

    // MARK: Figures

    func figures(_ html: inout HtmlWriter) {
        html.element(.h2, say: Wording(words.figures))
        var rows: [SummaryList.Row] = [
            .init(name: Wording(words.entries), value: .number(preview.entries)),
            .init(name: Wording(words.toSettle), value: .number(preview.markedCount)),
        ]
        let (from, to) = preview.period
        if from != nil || to != nil {
            rows.append(.init(name: Wording(words.period), value: .english(SheetWords.period(from: from, to: to))))
        }
        if preview.sharingLine > 0 {
            rows.append(.init(name: Wording(words.sharing), value: .number(preview.sharingLine)))
        }
        if let readAs = preview.readAs {
            rows.append(.init(name: Wording(words.readAs), value: .english(readAs)))
        }
        SummaryList(rows).write(&html)
        html.element(
            .p,
            say: Wording(
                words.adds, .number(preview.lines), .number(preview.entries - preview.sharingLine),
                .number(preview.asideCount)))
        if !preview.problems.isEmpty {
            html.element(.h3, say: Wording(words.fileProblems))
            html.element(.ul) { html in
                for problem in preview.problems { html.element(.li, say: Self.finding(problem)) }
            }
        }
        if let comparison = preview.comparison { ComparisonView(comparison: comparison).write(&html) }
    }

    // MARK: Rows

    func rows(_ html: inout HtmlWriter) {
        html.element(.h2, say: Wording(words.markedTitle))
        if preview.marked.isEmpty {
            html.element(.p, say: Wording(words.noneMarked))
        } else {
            html.element(.p, say: Wording(mayCorrect ? words.markedHere : words.markedLead))
            cut(preview.marked.count, preview.markedCount, &html)
            table(Wording(words.markedTitle), preview.marked, &html)
        }
        html.element(.h2, say: Wording(words.firstTitle))
        html.element(
            .p, say: Wording(words.firstCount, .number(preview.first.count), .number(preview.entries)))
        table(Wording(words.firstTitle), preview.first, &html)
        html.element(.h2, say: Wording(words.asideTitle))
        html.element(.p, say: Wording(words.asideLead))
        aside(&html)
    }

    private func cut(_ shown: Int, _ all: Int, _ html: inout HtmlWriter) {
        if shown < all { html.element(.p, say: Wording(words.cutList, .number(shown), .number(all))) }
    }

    private var mayCorrect: Bool { corrections?.corrections.mayCorrect ?? false }

    /// A column for it, where rows may be corrected.
    private var correctHeading: [TableView.Column] {
        mayCorrect ? [.init(heading: Wording(catalogue.corrections.correct))] : []
    }

    private func correct(_ table: Int, _ row: Int, isOffered: Bool = true) -> [TableView.Cell] {
        guard mayCorrect, let corrections else { return [] }
        guard isOffered, corrections.corrections.tables.contains(table) else { return [.empty] }
        let said = catalogue.corrections
        let link = corrections.row(table, row)
        let words =
            corrections.namesTables
            ? Wording(said.correctRowOf, .number(table), .number(row)) : Wording(said.correctRow, .number(row))
        guard let state = corrections.corrections.correction(table: table, row: row), state.isWaiting else {
            return [.link(words, link)]
        }
        return [.linkWithTag(words, link, Tag(Wording(said.tagWaits), .underWay))]
    }

    private func table(_ caption: Wording, _ rows: [FilePreview.Row], _ html: inout HtmlWriter) {
        TableView(
            caption: caption, isCaptionHidden: true,
            columns: [
                .init(heading: Wording(words.place)), .init(heading: Wording(words.date)),
                .init(heading: Wording(words.words)), .init(heading: Wording(words.remarks)),
            ] + correctHeading,
            rows: rows.map { row in
                [
                    .words(place(row.table, row.row)),
                    .lines([.english(row.understood), Wording(words.written, .data(row.written))]),
                    .lines(row.cells.filter { $0.kind != .date }.map(cell) + seen(row)),
                    .lines(
                        row.problems.map { Wording(words.settle, Self.finding($0)) }
                            + row.notes.map(note)),
                ] + correct(row.table, row.row)
            }
        ).write(&html)
    }

    /// What was corrected was said by somebody, and not assumed.
    private func note(_ sentence: String) -> Wording {
        sentence.hasPrefix("Corrected by ") ? .english(sentence) : Wording(words.assumed, .english(sentence))
    }

    private func place(_ table: Int, _ row: Int) -> Wording {
        let tables = preview.tableCount ?? preview.tables.count
        return tables > 1 ? Wording(words.placeOf, .number(table), .number(row)) : .number(row)
    }

    private func cell(_ cell: FilePreview.Cell) -> Wording {
        let name: Wording = cell.heading.isEmpty ? Wording(catalogue.columns[cell.kind]) : .data(cell.heading)
        return Wording(cell.isCutShort ? words.cellCut : words.cell, name, .data(cell.words))
    }

    private func seen(_ row: FilePreview.Row) -> [Wording] {
        let words = catalogue.chronology
        let phrase: Phrase? =
            switch row.childSeen {
            case .yes: words.seenYes
            case .no: words.seenNo
            case .some: words.seenSome
            case .notStated: nil
            }
        return phrase.map { [Wording(self.words.seenCell, Wording($0))] } ?? []
    }

    static func finding(_ finding: FilePreview.Finding) -> Wording {
        finding.suggestion.map { Wording(catalogue.send.suggestion, .english(finding.message), .english($0)) }
            ?? .english(finding.message)
    }

    private func aside(_ html: inout HtmlWriter) {
        if !preview.aside.isEmpty {
            cut(preview.aside.count, preview.asideWithWords, &html)
            TableView(
                caption: Wording(words.asideTitle), isCaptionHidden: true,
                columns: [
                    .init(heading: Wording(words.place)), .init(heading: Wording(words.asideWhy)),
                    .init(heading: Wording(words.asideWords)),
                ] + correctHeading,
                rows: preview.aside.map {
                    [
                        .words(place($0.table, $0.row)), .words(Wording(catalogue.aside[$0.reason])),
                        .words(.data($0.words)),
                    ] + correct($0.table, $0.row, isOffered: $0.reason.mayBeEntry)
                }
            ).write(&html)
        }
        if let guidance = preview.guidance {
            html.element(.p, say: Wording(words.guidance, guidance))
        }
        let empty = preview.asideCount - preview.asideWithWords - (preview.guidance ?? 0)
        if empty > 0 { html.element(.p, say: Wording(words.asideEmpty, .number(empty))) }
    }
}

/// How a file differs from the version before.
struct ComparisonView: Sendable {
    let comparison: VersionComparison

    private var words: SendWords { catalogue.send }

    func write(_ html: inout HtmlWriter) {
        let title = Wording(words.comparedTitle, .number(comparison.version))
        html.element(.h3, say: title)
        html.element(
            .p,
            say: Wording(
                words.compared, .number(comparison.same), .number(comparison.added), .number(comparison.changed),
                .number(comparison.gone)))
        if comparison.rows.isEmpty { return }
        let all = comparison.added + comparison.changed + comparison.gone
        if comparison.rows.count < all {
            html.element(.p, say: Wording(words.cutList, .number(comparison.rows.count), .number(all)))
        }
        TableView(
            caption: title, isCaptionHidden: true,
            columns: [
                .init(heading: Wording(words.date)), .init(heading: Wording(words.before)),
                .init(heading: Wording(words.now)),
            ],
            rows: comparison.rows.map { row in
                [
                    .words(.data(row.written)),
                    row.before.map { .lines(Self.lines($0)) } ?? .tag(Tag(Wording(words.rowNew))),
                    row.now.map { .lines(Self.lines($0)) } ?? .tag(Tag(Wording(words.rowGone), .attention)),
                ]
            }
        ).write(&html)
    }

    /// A column to a line.
    private static func lines(_ words: String) -> [Wording] {
        words.split(separator: "\n", omittingEmptySubsequences: false).map { .data(String($0)) }
    }
}
