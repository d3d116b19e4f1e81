import Domain

/// What each column of a file was taken for, with a way to say that it holds something else.
struct PreviewColumns: Sendable {
    let tables: [FilePreview.Table]
    /// How many the file has; nil where all of them are here.
    let tableCount: Int?
    /// By the names of the fields, where a form is shown again.
    let chosen: [String: String]
    let version: Int
    let target: SentFilePage.Target
    let isOpen: Bool

    private var words: SendWords { catalogue.send }
    private static var words: SendWords { catalogue.send }

    func write(_ html: inout HtmlWriter) {
        html.element(.h2, say: Wording(words.columnsTitle))
        Self.lists(tables, &html)
        if let tableCount, tables.count < tableCount {
            html.element(.p, say: Wording(words.cutTables, .number(tables.count), .number(tableCount)))
        }
        html.element(.details, .class("choose"), isOpen ? .open : nil) { html in
            html.element(.summary, say: Wording(words.columnsLead))
            HiddenForm(to: target.link, token: target.token, version: version).write(&html) { html in
                for table in tables where !table.columns.isEmpty { choose(table, &html) }
                html.element(.div, .class("buttons")) { html in
                    html.element(.button, .type("submit"), .class("main"), say: Wording(words.readAgain))
                }
            }
        }
    }

    /// What each column holds, table by table.
    static func lists(_ tables: [FilePreview.Table], _ html: inout HtmlWriter) {
        for table in tables where table.role == .chronology { list(table, &html) }
    }

    private static func name(_ table: FilePreview.Table) -> Wording {
        if let name = table.name ?? table.heading {
            return Wording(words.tableNamed, .number(table.number), .data(name))
        }
        return Wording(words.tableOf, .number(table.number))
    }

    private static func name(_ column: FilePreview.Column) -> Wording {
        column.heading.isEmpty
            ? Wording(words.columnWithout, .number(column.number))
            : Wording(words.columnName, .number(column.number), .data(column.heading))
    }

    private static func list(_ table: FilePreview.Table, _ html: inout HtmlWriter) {
        TableView(
            caption: name(table),
            columns: [
                .init(heading: Wording(words.column)), .init(heading: Wording(words.takenFor)),
                .init(heading: Wording(words.firstWords)),
            ],
            rows: table.columns.map { column in
                [
                    .words(name(column)),
                    .words(column.kind.map { Wording(catalogue.columns[$0]) } ?? Wording(words.notSaid)),
                    .lines(column.samples.map { .data($0) }),
                ]
            }
        ).write(&html)
    }

    private func choose(_ table: FilePreview.Table, _ html: inout HtmlWriter) {
        html.element(.fieldset) { html in
            html.element(.legend, say: Self.name(table))
            if table.role == .chronology {
                let field = ColumnForm.field(table: table.number)
                html.element(.div, .class("choice")) { html in
                    html.void(
                        .input, .id(words: field), .name(words: field), .type("checkbox"), .value(ColumnForm.aside),
                        chosen[field] == ColumnForm.aside ? .checked : nil)
                    html.element(.label, .for(words: field), say: Wording(words.setTableAside))
                }
            } else {
                html.element(.p, .class("help"), say: Wording(words.tableSetAside))
            }
            html.element(.div, .class("side-by-side")) { html in
                for column in table.columns {
                    let field = ColumnForm.field(table: table.number, column: column.number)
                    SelectField(
                        name: field,
                        choices: ColumnKind.allCases.map { Choice($0.rawValue, Wording(catalogue.columns[$0])) },
                        chosen: chosen[field] ?? column.kind?.rawValue ?? "",
                        frame: FieldFrame(
                            identifier: field, label: Self.name(column),
                            help: column.samples.first.map { .data($0) }),
                        none: Wording(words.notSaid)
                    ).write(&html)
                }
            }
        }
    }
}
