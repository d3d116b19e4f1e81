import Domain

/// The field of a file that is asked for.
enum ExportField: String, FormField {
    case kind

    var called: Phrase { catalogue.exports.calledForm }
    var isSecret: Bool { false }
}

/// Asks for the chronology as a file, and lists those somebody asked for.
struct ExportsPage: PageBody {
    struct Item: Sendable {
        var export: ChronologyExport
        var file: SiteLink
        var drop: SiteLink
        var dropToken: String
    }

    let form: FilledForm<ExportField>
    var notice: Wording?
    let reference: String
    let places: Tabs
    /// What was chosen on the chronology, in words and as the form carries it; empty for all of it.
    let chosen: [Wording]
    let query: [(name: String, value: String)]
    let items: [Item]
    let days: Int
    /// Whether what the program found goes into their files too, without what the panel made of the case.
    let holdsFindings: Bool
    /// Where PDFs cannot be made on this machine that is said, and none is offered.
    var printsPdf = true
    let link: SiteLink
    let token: String
    let chronology: SiteLink

    private var words: ExportWords { catalogue.exports }

    var title: Wording { Wording(words.title, .data(reference)) }
    var hasProblems: Bool { !form.problems.isEmpty }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: link, token: token, submit: Wording(words.ask))
        view.head(&html, title)
        places.write(&html)
        if let notice { Banner(kind: .important, words: notice).write(&html) }
        html.element(.p, .class("lead"), say: Wording(words.lead))
        if !items.isEmpty { list(&html) }
        scope(&html)
        if holdsFindings { html.element(.p, say: Wording(words.panelsWork)) }
        view.write(&html) { html in
            for (name, value) in query { html.void(.input, .type("hidden"), .name(words: name), .value(value)) }
            form.radios(
                .kind, Wording(words.form),
                ExportForm.allCases.filter { $0 != .pdf || printsPdf }.map {
                    Choice($0.rawValue, Wording(words.name($0)), help: Wording(words.help($0)))
                }
            ).write(&html)
            if !printsPdf { html.element(.p, .class("help"), say: Wording(words.noPdf)) }
        }
        if items.isEmpty {
            EmptyState(title: Wording(words.none), what: Wording(words.noneWhat, .number(days))).write(&html)
        }
    }

    /// What goes into the file, above the form.
    private func scope(_ html: inout HtmlWriter) {
        if chosen.isEmpty {
            html.element(.p, say: Wording(words.whole))
            html.element(.p) { $0.element(.a, .href(chronology), say: Wording(words.toChoose)) }
            return
        }
        html.element(.div, .class("shown")) { html in
            html.element(.span, say: Wording(words.part))
            html.element(.ul, .class("in-line")) { html in
                for part in chosen { html.element(.li, say: part) }
            }
            html.element(.a, .href(link), say: Wording(words.takeAll))
        }
    }

    private func list(_ html: inout HtmlWriter) {
        let isUnderWay = items.contains { $0.export.state.isUnderWay }
        // While the program is at one of them, a script looks from time to time whether that has changed.
        let states = items.map(\.export.state.rawValue).joined(separator: " ")
        html.element(
            .section, isUnderWay ? .data("data-watch", states) : nil,
            isUnderWay ? .data("data-at", link.address) : nil, .ariaLabelledby("yours")
        ) { html in
            html.element(.h2, .id("yours"), say: Wording(words.yours))
            TableView(
                caption: Wording(words.yours), isCaptionHidden: true,
                columns: [
                    .init(heading: Wording(words.file)), .init(heading: Wording(words.madeFrom)),
                    .init(heading: Wording(words.asked)), .init(heading: Wording(words.standing)),
                    .init(heading: Wording(words.action)),
                ],
                rows: items.map(row)
            ).write(&html)
            html.element(.p, .class("help"), say: Wording(words.kept, .number(days)))
            if isUnderWay {
                html.element(.p) { $0.element(.a, .href(link), .class("button"), say: Wording(words.lookAgain)) }
            }
        }
    }

    private func row(_ item: Item) -> [TableView.Cell] {
        let export = item.export
        let name = Wording(words.short(export.form))
        let chosen =
            export.known.map { [Self.words(of: $0, agency: export.agencyName)] }
            ?? Self.words(of: export.filter, agency: export.agencyName, theme: export.themeName)
        let isUnderWay = export.state.isUnderWay
        return [
            export.state == .ready ? .link(Wording(words.fetch, name), item.file) : .words(name),
            .lines(chosen.isEmpty ? [Wording(words.everything)] : chosen), .day(TimeWords.say(export.askedAt)),
            standing(export),
            .button(
                Wording(isUnderWay ? words.stop : words.delete),
                name: Wording(isUnderWay ? words.stopName : words.deleteName, name), item.drop,
                token: item.dropToken),
        ]
    }

    private func standing(_ export: ChronologyExport) -> TableView.Cell {
        switch export.state {
        case .waiting: .tag(Tag(Wording(words.waiting), .underWay))
        case .reading: .tag(Tag(Wording(words.reading), .underWay))
        case .writing: .tag(Tag(Wording(words.writing, export.entries ?? 0), .underWay))
        case .ready:
            .words(
                Wording(
                    words.ready, export.entries ?? 0, .number(((export.bytes ?? 0) + 1023) / 1024),
                    export.endsAt.map { TimeWords.day($0) } ?? .data("")))
        case .failed, .cancelled, .deleted: .words(Wording(words.failed, .english(export.message)))
        }
    }

    /// Whose knowledge, and of which day.
    static func words(of known: KnownAt, agency: String?) -> Wording {
        let words = catalogue.known
        let whose =
            known.agency == nil
            ? Wording(words.together) : agency.map { .data($0) } ?? Wording(catalogue.review.unknownAgency)
        return Wording(words.mark, whose, .day(known.day))
    }

    /// What was chosen, part by part; empty for all of it.
    static func words(
        of filter: ChronologyFilter?, agency: String?, theme: String?, child: Wording? = nil
    ) -> [Wording] {
        guard let filter else { return [] }
        let words = catalogue.chronology
        var parts: [Wording] = []
        if let from = filter.from { parts.append(Wording(words.fromDay, .day(from))) }
        if let to = filter.to { parts.append(Wording(words.toDay, .day(to))) }
        if filter.agency != nil { parts.append(agency.map { .data($0) } ?? Wording(catalogue.review.unknownAgency)) }
        if let seen = filter.childSeen { parts.append(Wording(ChronologyRow.words(of: seen))) }
        if filter.child != nil { parts.append(child ?? Wording(words.child)) }
        if filter.theme != nil { parts.append(theme.map { .data($0) } ?? Wording(words.theme)) }
        if let weight = filter.significance { parts.append(Wording(WeighPage.words(weight))) }
        if filter.isAsked { parts.append(Wording(words.asked)) }
        if let person = filter.person { parts.append(Wording(catalogue.exports.onePerson, .data(person))) }
        return parts
    }
}
