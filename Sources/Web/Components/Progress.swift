/// How far something long has come.
struct Progress: Sendable {
    let label: Wording
    let done: Int
    let of: Int

    func write(_ html: inout HtmlWriter) {
        let name = html.plain(label)
        html.element(.div, .class("progress")) { html in
            html.element(.p) { html in
                html.say(label)
                html.element(.span, .class("help")) { html in
                    html.say(Wording(catalogue.tables.progressOf, .number(done), .number(of)))
                }
            }
            html.element(
                .progress, .max(max(of, 1)), .value(min(max(done, 0), of)), .ariaLabel(words: name),
                html.foreign(label)
            ) { _ in }
        }
    }
}

/// The stages of something long: those behind, the one it is in, those ahead.
struct StageList: Sendable {
    enum Standing: Sendable { case done, now, later }

    struct Stage: Sendable {
        var words: Wording
        var standing: Standing
    }

    let name: Wording
    let stages: [Stage]

    func write(_ html: inout HtmlWriter) {
        let words = catalogue.review
        html.element(.ol, .class("stages"), .ariaLabel(words: html.plain(name)), html.foreign(name)) { html in
            for stage in stages {
                let (look, phrase): (StaticString, Phrase) =
                    switch stage.standing {
                    case .done: ("done", words.stepDone)
                    case .now: ("now", words.stepNow)
                    case .later: ("later", words.stepLater)
                    }
                html.element(
                    .li, .class(look), stage.standing == .now ? .ariaCurrent("step") : nil,
                    say: Wording(phrase, stage.words))
            }
        }
    }
}

/// Views of one thing side by side, each a page of its own: a row of links, since without scripts nothing could swap them.
struct Tabs: Sendable {
    struct Tab: Sendable {
        var words: Wording
        var link: SiteLink
        var isCurrent: Bool
    }

    let name: Wording
    let tabs: [Tab]

    func write(_ html: inout HtmlWriter) {
        html.element(.nav, .class("tabs"), .ariaLabel(words: html.plain(name)), html.foreign(name)) { html in
            html.element(.ul) { html in
                for tab in tabs {
                    html.element(.li) { html in
                        html.element(.a, .href(tab.link), tab.isCurrent ? .ariaCurrent("page") : nil, say: tab.words)
                    }
                }
            }
        }
    }
}

/// A question asked before something that cannot be taken back: a page, since a dialog needs a script and covers what the
/// decision rests on.
struct ConfirmPage: Sendable {
    let question: Wording
    let what: Wording
    let confirm: Wording
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: question)
        html.element(.p, .class("lead"), say: what)
        HiddenForm(to: link, token: token).write(&html) { html in
            html.element(.div, .class("buttons")) { html in
                html.element(.button, .type("submit"), .class("main grave"), say: confirm)
                html.element(.a, .href(cancel), say: Wording(catalogue.forms.cancel))
            }
        }
    }
}
