import Domain

/// The form of one entry, and what it said before.
struct TypedEntryPage: PageBody {
    enum Kind: Sendable {
        /// Of one of these agencies.
        case new([NamedAgency])
        case correct(TypedEntry)
    }

    var form: FilledForm<TypedField>
    let kind: Kind
    let children: [ChildToAsk]
    let link: SiteLink
    let token: String
    let cancel: SiteLink
    var takeOut: SiteLink?

    private var words: TypedEntryWords { catalogue.typed }

    var title: Wording {
        switch kind {
        case .new: Wording(words.newTitle)
        case .correct(let entry): Wording(words.correctTitle, .number(entry.number), .data(entry.agencyName))
        }
    }
    var hasProblems: Bool { !form.problems.isEmpty || form.clash != nil }

    func write(_ html: inout HtmlWriter) {
        var view = FormView(
            form: form, link: link, token: token, submit: Wording(catalogue.forms.save), cancel: cancel)
        if case .new = kind { view.other = (Wording(words.saveAndNext), TypedField.another) }
        view.head(&html, title)
        if case .correct(let entry) = kind, entry.isWithdrawn {
            wordings(entry, &html)
            return
        }
        view.write(&html) { html in
            if case .new(let agencies) = kind { agency(agencies, &html) }
            form.date(.date, Wording(words.date)).write(&html)
            form.line(.time, Wording(words.time), help: Wording(words.timeHelp), kind: .date).write(&html)
            form.line(.source, Wording(words.source), help: Wording(words.sourceHelp)).write(&html)
            form.line(.who, Wording(words.who), help: Wording(words.whoHelp)).write(&html)
            form.area(.event, Wording(words.event), help: Wording(words.eventHelp), rows: 8).write(&html)
            html.element(.h2, say: Wording(words.children))
            html.element(.p, say: Wording(children.isEmpty ? words.noChildren : words.childrenHelp))
            for (place, child) in children.enumerated() { ask(child, place, &html) }
        }
        if let takeOut { html.element(.p) { $0.element(.a, .href(takeOut), say: Wording(words.takeOut)) } }
        if case .correct(let entry) = kind, entry.wordings.count > 1 { wordings(entry, &html) }
    }

    private func agency(_ agencies: [NamedAgency], _ html: inout HtmlWriter) {
        if agencies.count == 1, let only = agencies.first {
            SummaryList([.init(name: Wording(words.agency), value: .data(only.name))]).write(&html)
            html.void(
                .input, .type("hidden"), .name(words: TypedField.agency.rawValue), .value(only.id.description))
        } else {
            form.select(
                .agency, Wording(words.agency), agencies.map { Choice($0.id.description, .data($0.name)) }
            ).write(&html)
        }
    }

    private func ask(_ child: ChildToAsk, _ place: Int, _ html: inout HtmlWriter) {
        let answers = TypedAnswer.allCases.map { Choice($0.rawValue, Wording(Self.say($0))) }
        func field(_ question: TypedField.OfChild) -> TypedField { .child(place, question) }
        html.element(.h3, say: child.name)
        for (question, label, help) in [
            (TypedField.OfChild.seen, words.seen, words.seenHelp), (.alone, words.alone, words.aloneHelp),
            (.spoken, words.spoken, words.spokenHelp),
        ] {
            let notAbout = Choice(TypedField.notAbout, Wording(words.notAbout))
            let choices = question == .seen && children.count > 1 ? answers + [notAbout] : answers
            form.radios(field(question), Wording(label, child.name), help: Wording(help), choices, isOnOneLine: true)
                .write(&html)
        }
        form.radios(field(.wishes), Wording(words.wishes, child.name), answers, isOnOneLine: true).write(&html)
        form.area(
            field(.words), Wording(words.wishesWords, child.name), help: Wording(words.wishesHelp), rows: 3
        ).write(&html)
        form.line(field(.place), Wording(words.place, child.name)).write(&html)
    }

    static func say(_ answer: TypedAnswer) -> Phrase {
        let words = catalogue.typed
        return switch answer {
        case .yes: words.yes
        case .no: words.no
        case .notRecorded: words.notRecorded
        }
    }

    /// The newest first; of an entry that stands, those before the one in the form.
    private func wordings(_ entry: TypedEntry, _ html: inout HtmlWriter) {
        html.element(.h2, say: Wording(words.earlier))
        let shown = entry.isWithdrawn ? entry.wordings[...] : entry.wordings.dropLast()
        for wording in shown.reversed() {
            html.element(.div, .class("entry")) { html in
                html.element(
                    .p, .class("help"),
                    say: Wording(
                        words.wording, .number(wording.number), .data(wording.author), TimeWords.say(wording.writtenAt))
                )
                if let reason = wording.withdrawal {
                    html.element(.p, say: Wording(words.withdrawn, .data(reason)))
                }
                html.element(.p) { html in
                    html.element(.strong, text: wording.words.date)
                    html.text(
                        " "
                            + [wording.words.time, wording.words.source, wording.words.who]
                            .filter { !$0.isEmpty }.joined(separator: " · "))
                }
                html.element(.p) { $0.lines(wording.words.event) }
                for child in children {
                    guard let found = wording.words.children.first(where: { $0.child == child.id }) else { continue }
                    html.element(.ul, .class("plain")) { html in
                        for (question, answer) in [
                            (words.seen, found.seen), (words.alone, found.alone), (words.spoken, found.spoken),
                            (words.wishes, found.wishes),
                        ] {
                            html.element(.li) { html in
                                html.say(Wording(question, child.name))
                                html.text(" ")
                                html.element(.strong, say: Wording(Self.say(answer)))
                            }
                        }
                        for text in [found.wishesWords, found.place] where !text.isEmpty {
                            html.element(.li) { $0.lines(text) }
                        }
                    }
                }
            }
        }
    }
}
