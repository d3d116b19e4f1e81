/// What is to be done, in order, each with how it stands.
struct TaskList: Sendable {
    enum Standing: Sendable, Hashable {
        case done, underWay, toDo, notYet
        /// It waits for the reader.
        case needsYou

        var tag: Tag {
            switch self {
            case .done: Tag(Wording(catalogue.tables.taskDone), .done)
            case .underWay: Tag(Wording(catalogue.tables.taskUnderWay), .underWay)
            case .toDo: Tag(Wording(catalogue.tables.taskToDo))
            case .notYet: Tag(Wording(catalogue.tables.taskNotYet), .quiet)
            case .needsYou: Tag(Wording(catalogue.tables.taskProblem), .attention)
            }
        }
    }

    struct Item: Sendable {
        var words: Wording
        /// Where it is done; nil while it cannot be.
        var link: SiteLink?
        /// A line of explanation: what for, by when.
        var hint: Wording?
        var standing: Standing
    }

    let items: [Item]

    func write(_ html: inout HtmlWriter) {
        html.element(.ul, .class("tasks")) { html in
            for item in items {
                html.element(.li) { html in
                    html.element(.div) { html in
                        if let link = item.link {
                            html.element(.a, .href(link), say: item.words)
                        } else {
                            html.element(.span, say: item.words)
                        }
                        if let hint = item.hint { html.element(.p, .class("help"), say: hint) }
                    }
                    item.standing.tag.write(&html)
                }
            }
        }
    }
}

/// Facts side by side: what, how it is, and a link to change it.
struct SummaryList: Sendable {
    struct Row: Sendable {
        var name: Wording
        var value: Wording
        var change: SiteLink?
    }

    let rows: [Row]

    init(_ rows: [Row]) { self.rows = rows }

    func write(_ html: inout HtmlWriter) {
        html.element(.dl, .class(rows.contains { $0.change != nil } ? "facts changing" : "facts")) { html in
            for row in rows {
                html.element(.div) { html in
                    html.element(.dt, say: row.name)
                    html.element(.dd, say: row.value)
                    if let change = row.change {
                        html.element(.dd, .class("action")) { html in
                            html.element(.a, .href(change)) { html in
                                html.say(Wording(catalogue.site.change))
                                html.element(.span, .class("quiet")) { html in
                                    html.text(" ")
                                    html.say(row.name)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Nothing is here yet: said, with what to do next.
struct EmptyState: Sendable {
    let title: Wording
    let what: Wording
    var action: (words: Wording, link: SiteLink)?

    func write(_ html: inout HtmlWriter) {
        html.element(.div, .class("empty")) { html in
            html.element(.p, .class("empty-title"), say: title)
            html.element(.p, say: what)
            if let action {
                html.element(.p) { html in
                    html.element(.a, .href(action.link), .class("button"), say: action.words)
                }
            }
        }
    }
}
