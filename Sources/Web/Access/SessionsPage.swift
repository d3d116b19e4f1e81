/// A person's own sessions, each to be ended.
struct SessionsPage: PageBody {
    struct Session: Sendable {
        /// What the end's address names it by; not the secret the cookie holds.
        var reference: String
        /// "Firefox on Windows".
        var device: String
        var since: Wording
        var lastUsed: Wording
        var isThis: Bool
        var endToken: String
    }

    let sessions: [Session]
    let endOthersToken: String
    /// The device whose session has just been ended.
    var ended: String?

    private var words: SessionWords { catalogue.sessions }

    var title: Wording { Wording(words.title) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        if let ended { Banner(kind: .done, words: Wording(words.ended, .data(ended))).write(&html) }
        html.element(.p, .class("lead"), say: Wording(sessions.count == 1 ? words.only : words.lead))
        TableView(
            caption: Wording(words.caption), isCaptionHidden: true,
            columns: [
                .init(heading: Wording(words.device)), .init(heading: Wording(words.since)),
                .init(heading: Wording(words.lastUsed)), .init(heading: Wording(words.action)),
            ],
            rows: sessions.map { session in
                [
                    .words(.data(session.device)), .words(session.since), .day(session.lastUsed),
                    session.isThis
                        ? .tag(Tag(Wording(words.this), .underWay))
                        : .button(
                            Wording(words.end), name: Wording(words.endName, .data(session.device)),
                            .endSession(session.reference), token: session.endToken),
                ]
            }
        ).write(&html)
        if sessions.count > 1 {
            HiddenForm(to: .endOtherSessions, token: endOthersToken).write(&html) { html in
                html.element(.button, .type("submit"), say: Wording(words.endOthers))
            }
        }
    }
}
