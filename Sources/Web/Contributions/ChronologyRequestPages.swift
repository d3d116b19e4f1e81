import Domain

/// How far an agency is with what it was asked for, as a reader may know.
struct RequestStanding: Sendable {
    let request: ChronologyRequest
    let progress: ChronologyRequest.Progress
    let today: CivilDate
    /// Whether the reader would know of what was sent and not released.
    let seesAll: Bool
    /// Of the agency and, where it was asked, of its parts, as far as the reader may know of them.
    var files: [SubmissionSummary] = []

    private var words: ChronologyRequestWords { catalogue.requests }

    /// Of a part it is its agency that waits: whoever would not know of what was sent to it cannot tell.
    var isLate: Bool { (seesAll || request.through == nil) && request.isLate(progress, today: today) }

    var due: Tag {
        let day = Wording(words.byDay, .day(request.terms.due))
        return isLate ? Tag(day, .attention) : Tag(day, progress >= .released ? .quiet : .plain)
    }

    var records: Tag {
        request.secured == nil
            ? Tag(Wording(words.notSecured), .attention) : Tag(Wording(words.secured), .done)
    }

    /// Words, since a tag of colour alone says nothing.
    var chronology: Tag {
        let states = catalogue.review
        if let tag = ChronologyTag.of(files) { return tag }
        return switch progress {
        case .nothing: Tag(Wording(seesAll ? states.nothingCame : states.nothingReleased), .quiet)
        case .sent: Tag(Wording(states.sent))
        case .released: Tag(Wording(states.released), .underWay)
        case .accepted: Tag(Wording(states.accepted), .done)
        }
    }
}

/// The requests of a review.
struct RequestsPage: PageBody {
    struct Item: Sendable {
        var standing: RequestStanding
        var link: SiteLink
        var templates: [RequestPage.Template] = []
    }

    let reference: String
    let places: Tabs
    let items: [Item]
    /// Where agencies are asked, for those who may.
    let ask: SiteLink?
    /// Where records are confirmed for all their agencies at once, for whoever has several to confirm for.
    var confirmAll: SiteLink?

    private var words: ChronologyRequestWords { catalogue.requests }

    var title: Wording { Wording(words.titleOf, .data(reference)) }
    var isWide: Bool { true }
    private var hasTemplates: Bool { items.contains { !$0.templates.isEmpty } }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places.write(&html)
        html.element(.p, .class("lead"), say: Wording(words.lead))
        if let ask, !items.isEmpty {
            html.element(.p) { $0.element(.a, .href(ask), .class("button"), say: Wording(words.ask)) }
        }
        if let confirmAll {
            html.element(.p) { html in
                html.element(.a, .href(confirmAll), .class("button"), say: Wording(words.confirmAll))
            }
        }
        TableView(
            caption: title, isCaptionHidden: true,
            columns: [
                .init(heading: Wording(catalogue.review.agency)), .init(heading: Wording(words.due)),
                .init(heading: Wording(words.records)), .init(heading: Wording(words.progress)),
            ] + (hasTemplates ? [.init(heading: Wording(words.template))] : []),
            rows: items.map { item in
                let standing = item.standing
                let due = Wording.day(standing.request.terms.due)
                return [
                    .link(.data(standing.request.agencyName), item.link),
                    standing.isLate ? .dayWithTag(due, Tag(Wording(words.late), .attention)) : .day(due),
                    .tag(standing.records), .tag(standing.chronology),
                ]
                    + (hasTemplates
                        ? [
                            .links(
                                item.templates.map { (words: $0.words, link: $0.link) },
                                of: .data(standing.request.agencyName))
                        ]
                        : [])
            },
            empty: EmptyState(
                title: Wording(words.none), what: Wording(ask == nil ? words.noneForYou : words.noneWhat),
                action: ask.map { (Wording(words.ask), $0) })
        ).write(&html)
    }
}

/// One request: what is asked, what the agency says of its records, how far it is, and what this person does next.
struct RequestPage: PageBody {
    /// A file to fill in, in one form.
    struct Template: Sendable {
        var words: Phrase
        var link: SiteLink
    }

    let standing: RequestStanding
    /// What this person does next for the agency.
    let next: [TaskList.Item]
    /// Where what was said of the records is put right, for those who may.
    let correct: SiteLink?
    /// For those who ask.
    let change: SiteLink?
    let takeBack: SiteLink?
    var templates: [Template] = []
    /// How many parts have sent, where the agency has parts.
    var parts: (words: Wording, link: SiteLink)?

    private var words: ChronologyRequestWords { catalogue.requests }
    private var request: ChronologyRequest { standing.request }

    var title: Wording { Wording(words.oneTitle, .data(request.agencyName)) }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        html.element(.p) { html in
            standing.due.write(&html)
            if standing.isLate {
                html.text(" ")
                Tag(Wording(words.late), .attention).write(&html)
            }
        }
        if !next.isEmpty {
            html.element(.h2, say: Wording(words.nextStep))
            TaskList(items: next).write(&html)
        }
        if !templates.isEmpty {
            html.element(.h2, say: Wording(words.template))
            html.element(.p, say: Wording(words.templateWhat))
            if let last = request.changes.last {
                html.element(.p, say: Wording(words.templateSince, TimeWords.day(last.at)))
            }
            html.element(.ul) { html in
                for template in templates {
                    html.element(.li) { $0.element(.a, .href(template.link), say: Wording(template.words)) }
                }
            }
        }
        html.element(.h2, say: Wording(words.include))
        html.element(.p) { $0.lines(request.terms.include) }
        SummaryList([
            .init(
                name: Wording(words.covers), value: request.terms.from.map { .day($0) } ?? Wording(words.fromFirst)),
            .init(name: Wording(words.coversTo), value: request.terms.to.map { .day($0) } ?? Wording(words.toLast)),
            .init(
                name: Wording(words.askedBy),
                value: Wording(words.byOn, .data(request.asker), TimeWords.say(request.askedAt))),
        ]).write(&html)
        writeChanges(&html)
        html.element(.h2) { html in
            html.say(Wording(words.records))
            html.text(" ")
            standing.records.write(&html)
        }
        writeRecords(&html)
        html.element(.h2) { html in
            html.say(Wording(words.progress))
            html.text(" ")
            standing.chronology.write(&html)
        }
        let toCome = standing.stillToCome
        if toCome.isEmpty {
            html.element(.p, say: Wording(words.allDone))
        } else {
            html.element(.h3, say: Wording(words.toCome))
            html.element(.ul) { html in
                for what in toCome { html.element(.li, say: what) }
            }
        }
        if let parts {
            html.element(.p) { html in
                html.say(parts.words)
                html.text(" ")
                html.element(.a, .href(parts.link), say: Wording(catalogue.parts.seeParts))
            }
        }
        if let change {
            html.element(.p) { $0.element(.a, .href(change), .class("button"), say: Wording(words.change)) }
        }
        if let takeBack { html.element(.p) { $0.element(.a, .href(takeBack), say: Wording(words.takeBack)) } }
    }

    /// The newest change first.
    private func writeChanges(_ html: inout HtmlWriter) {
        if request.changes.isEmpty { return }
        html.element(.section, .class("banner"), .ariaLabelledby("changed")) { html in
            html.element(.h2, .id("changed"), say: Wording(words.changedTitle))
            for change in request.changes.reversed() {
                html.element(.p, say: Wording(words.changedBy, TimeWords.day(change.at), .data(change.by)))
                html.element(.ul) { html in
                    for line in Self.lines(change) { html.element(.li, say: line) }
                }
            }
        }
    }

    private static func lines(_ change: ChronologyRequest.Change) -> [Wording] {
        let words = catalogue.requests
        let (before, after) = (change.before, change.after)
        func day(_ day: CivilDate?, _ none: Phrase) -> Wording { day.map { .day($0) } ?? Wording(none) }
        var lines: [Wording] = []
        for (name, was, now, none) in [
            (words.due, before.due, after.due, words.toLast), (words.covers, before.from, after.from, words.fromFirst),
            (words.coversTo, before.to, after.to, words.toLast),
        ] as [(Phrase, CivilDate?, CivilDate?, Phrase)] where was != now {
            lines.append(Wording(words.changedFromTo, Wording(name), day(now, none), day(was, none)))
        }
        if before.include != after.include { lines.append(Wording(words.changedInclude, .data(before.include))) }
        return lines
    }

    private func writeRecords(_ html: inout HtmlWriter) {
        guard let secured = request.secured else {
            html.element(.p, say: Wording(words.nothingSaid))
            return
        }
        let said = secured.statement
        for (heading, text) in [
            (words.holdings, said.holdings), (words.whereabouts, said.whereabouts), (words.missing, said.missing),
        ] {
            html.element(.h3, say: Wording(heading))
            html.element(.p) { $0.lines(text) }
        }
        SummaryList([
            .init(
                name: Wording(words.securedBy),
                value: Wording(words.byOn, .data(said.securedBy), .day(said.securedOn))),
            .init(
                name: Wording(words.confirmedBy),
                value: Wording(words.byOn, .data(secured.confirmer), TimeWords.say(secured.confirmedAt))),
        ]).write(&html)
        if let correct { html.element(.p) { $0.element(.a, .href(correct), say: Wording(words.correctStatement)) } }
    }
}
