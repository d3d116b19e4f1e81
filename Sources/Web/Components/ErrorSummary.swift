/// Everything that is wrong with a form, above the page's heading, each a link to its field. It takes the focus when the
/// page opens (by a script) and is announced.
struct ErrorSummary: Sendable {
    struct Item: Sendable {
        var words: Wording
        /// The field's identifier; nil for what is wrong with the whole.
        var field: String?
    }

    let items: [Item]

    init(_ items: [Item]) { self.items = items }

    init<Field: FormField>(_ form: FilledForm<Field>) {
        items = form.problems.map { Item(words: $0.words, field: $0.field.identifier + form.ending) }
    }

    func write(_ html: inout HtmlWriter) {
        guard !items.isEmpty else { return }
        html.element(.div, .id("problems"), .class("problems"), .role("alert"), .tabindex(-1)) { html in
            html.element(.h2, say: Wording(catalogue.forms.problemTitle))
            html.element(.ul) { html in
                for item in items {
                    html.element(.li) { html in
                        if let field = item.field {
                            html.element(.a, .href(field: field), say: item.words)
                        } else {
                            html.say(item.words)
                        }
                    }
                }
            }
        }
    }
}
