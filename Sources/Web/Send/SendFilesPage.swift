import Domain

/// What the page that sends files asks for.
enum SendField: String, FormField {
    case agency
    case files

    var called: Phrase { self == .agency ? catalogue.send.calledAgency : catalogue.send.calledFiles }
    var isSecret: Bool { false }
}

/// The page files are sent from. Without scripts it is a form, with a cap on all files together; with them each file goes by
/// itself, as large as a file may be, and the page shows how far it is.
struct SendFilesPage: PageBody {
    var form: FilledForm<SendField>
    let reference: String
    let places: Tabs
    let agencies: [NamedAgency]
    let link: SiteLink
    let token: String
    let back: SiteLink
    /// Most bytes of a file, and of a form with all its files.
    let largestFile: Int
    let largestForm: Int
    /// Agencies that have to say first that their records are secured.
    var toSecure: [ToSecure] = []

    struct ToSecure: Sendable {
        var agency: String
        var link: SiteLink
    }

    private var words: SendWords { catalogue.send }

    var title: Wording { Wording(words.title, .data(reference)) }
    var hasProblems: Bool { !form.problems.isEmpty }

    func write(_ html: inout HtmlWriter) {
        var view = FormView(form: form, link: link, token: token, submit: Wording(words.sendButton), cancel: back)
        view.isMultipart = true
        view.head(&html, title)
        places.write(&html)
        if agencies.isEmpty {
            EmptyState(title: Wording(words.noAgencies), what: Wording(words.noAgenciesWhat)).write(&html)
            return
        }
        html.element(.p, .class("lead"), say: Wording(words.lead))
        for agency in toSecure {
            html.element(.p, .class("note")) { html in
                html.say(Wording(catalogue.requests.secureFirst, .data(agency.agency)))
                html.text(" ")
                html.element(.a, .href(agency.link), say: Wording(catalogue.requests.confirmFirst))
            }
        }
        // All a script needs to know and to say; without one nothing of it is shown.
        html.element(
            .div, .class("sending"), .data("data-limit", largestFile),
            .data("data-cap", html.plain(Wording(words.capEach, .number(largestFile >> 20)))),
            .data("data-next", back.address)
        ) { html in
            view.write(&html) { html in
                agency(&html)
                var field = form.file(.files, Wording(words.files), help: Wording(words.filesHelp))
                field.takesSeveral = true
                field.write(&html)
                html.element(
                    .p, .class("help cap"), say: Wording(words.formCap, .number(largestForm >> 20)))
            }
            html.element(
                .div, .class("gone"), .hidden, .role("group"), .ariaLabel(words: html.plain(Wording(words.list))),
                .data("data-going", html.plain(Wording(words.going))),
                .data("data-arrived", html.plain(Wording(words.arrived))),
                .data("data-broken", html.plain(Wording(words.broken))),
                .data("data-again", html.plain(Wording(words.again)))
            ) { html in
                html.element(
                    .div, .class("list"), .data("data-look", html.plain(Wording(words.look))),
                    .data("data-too-large", html.plain(Wording(words.answerTooLarge))),
                    .data("data-stale", html.plain(Wording(words.answerStale)))
                ) { _ in }
                html.element(.p, .class("all"), .hidden) { html in
                    html.element(.a, .href(back), .class("button"), say: Wording(words.allGone))
                }
            }
        }
    }

    private func agency(_ html: inout HtmlWriter) {
        if agencies.count == 1, let only = agencies.first {
            SummaryList([.init(name: Wording(words.agency), value: .data(only.name))]).write(&html)
            html.void(
                .input, .type("hidden"), .name(words: SendField.agency.rawValue), .value(only.id.description))
        } else {
            form.select(
                .agency, Wording(words.agency),
                agencies.map { Choice($0.id.description, .data($0.name)) }
            ).write(&html)
        }
    }
}
