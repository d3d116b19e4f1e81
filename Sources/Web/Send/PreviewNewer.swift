import Domain

/// Which file that is here this one is a newer version of, where its name does not say so.
struct PreviewNewer: Sendable {
    let files: [FilePreview.Replaceable]
    /// As somebody said, or else the one with most of the same rows, to be looked at before it is sent.
    let chosen: String
    /// It is worth the room: rows of it are here already, or somebody answered.
    let isOpen: Bool
    let version: Int
    let target: SentFilePage.Target

    private var words: SendWords { catalogue.send }

    /// The name of its field.
    static let field = "newer-of"

    /// Nil where there is nothing to choose from.
    init?(_ preview: FilePreview, version: Int, target: SentFilePage.Target) {
        guard let files = preview.replaceable, !files.isEmpty else { return nil }
        let offered = preview.repeats?.first { $0.agency == nil && $0.file != nil }?.file
        self.files = files
        // A newer version may have come since somebody chose: then it is that file's newest.
        let known = preview.replaces ?? offered
        chosen = known.flatMap { id in files.first { $0.id == id } }?.id.description ?? ""
        isOpen = offered != nil || preview.replaces != nil
        self.version = version
        self.target = target
    }

    func write(_ html: inout HtmlWriter) {
        html.element(.details, .id("newer"), .class("choose"), isOpen ? .open : nil) { html in
            html.element(.summary, say: Wording(words.newerTitle))
            html.element(.p, say: Wording(words.newerWhat))
            HiddenForm(to: target.link, token: target.token, version: version).write(&html) { html in
                SelectField(
                    name: Self.field,
                    choices: files.map { file in
                        Choice(
                            file.id.description,
                            Wording(words.newerChoice, .data(file.name), .number(file.version), .number(file.entries)))
                    },
                    chosen: chosen, frame: FieldFrame(identifier: Self.field, label: Wording(words.newerOf)),
                    none: Wording(words.newerNone)
                ).write(&html)
                html.element(.div, .class("buttons")) { html in
                    html.element(.button, .type("submit"), say: Wording(words.partsSubmit))
                }
            }
        }
    }

    /// What the form says; nil where another form was sent.
    static func said(_ fields: FormFields) -> ColumnChoices.Replaced? {
        guard let sent = fields.one(field) else { return nil }
        return .init(file: RecordID(sent))
    }
}
