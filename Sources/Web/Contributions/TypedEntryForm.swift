import Domain

/// The fields of an entry that is typed in: those of the entry, then for each child, by its place, the same six.
struct TypedField: FormField {
    /// What is asked of each child.
    enum OfChild: String, CaseIterable { case seen, alone, spoken, wishes, words, place }

    let rawValue: String

    init?(rawValue: String) { self.rawValue = rawValue }
    private init(_ rawValue: String) { self.rawValue = rawValue }

    static let agency = TypedField("agency")
    static let date = TypedField("date")
    static let time = TypedField("time")
    static let source = TypedField("source")
    static let who = TypedField("who")
    static let event = TypedField("event")
    /// The second button: save, and type another.
    static let another = "another"

    /// - Parameter place: of the child among the review's, from 0.
    static func child(_ place: Int, _ question: OfChild) -> TypedField {
        TypedField("\(question.rawValue)-\(place + 1)")
    }

    /// More children than any review has had.
    static let mostChildren = 24

    static let allCases: [TypedField] =
        [agency, date, time, source, who, event]
        + (0..<mostChildren).flatMap { place in OfChild.allCases.map { child(place, $0) } }

    var called: Phrase {
        let words = catalogue.typed
        switch self {
        case .agency: return words.calledAgency
        case .date: return words.calledDate
        case .time: return words.calledTime
        case .source: return words.calledSource
        case .who: return words.calledWho
        case .event: return words.calledEvent
        default: break
        }
        return switch OfChild(rawValue: String(rawValue.prefix { $0 != "-" })) {
        case .seen: words.calledSeen
        case .alone: words.calledAlone
        case .spoken: words.calledSpoken
        case .wishes: words.calledWishes
        case .words: words.calledWishesWords
        case .place, nil: words.calledPlace
        }
    }
    var isSecret: Bool { false }
}

/// A child of the review as the form names it.
struct ChildToAsk: Sendable {
    var id: RecordID
    var name: Wording
}

extension TypedWords {
    static func read(_ reader: inout FormReader<TypedField>, _ children: [ChildToAsk]) -> TypedWords {
        let said = catalogue.typed
        let date = reader.date(.date)
        var words = TypedWords(
            date: reader.line(.date, atMost: 100), time: reader.line(.time, atMost: 50, isRequired: false),
            source: reader.line(.source), who: reader.line(.who), event: reader.text(.event), children: [])
        if date != nil, words.reading == nil { reader.object(to: .time, Wording(said.notATime)) }
        for (place, child) in children.enumerated() {
            func answer(_ question: TypedField.OfChild) -> TypedAnswer {
                let field = TypedField.child(place, question)
                let value = reader.line(field, isRequired: false)
                if value.isEmpty { return .notRecorded }
                guard let answer = TypedAnswer(rawValue: value) else {
                    reader.object(to: field, Wording(catalogue.forms.notOneOfThese, Wording(field.called)))
                    return .notRecorded
                }
                return answer
            }
            // Asked of each child, and never answered by silence.
            if reader.line(.child(place, .seen), isRequired: false).isEmpty {
                reader.object(to: .child(place, .seen), Wording(said.seenMissing, child.name))
            }
            let found = TypedChild(
                child: child.id, seen: answer(.seen), alone: answer(.alone), spoken: answer(.spoken),
                wishes: answer(.wishes), wishesWords: reader.text(.child(place, .words), isRequired: false),
                place: reader.line(.child(place, .place), isRequired: false))
            if found.alone == .yes, found.seen != .yes {
                reader.object(to: .child(place, .alone), Wording(said.aloneUnseen, child.name))
            }
            if (found.wishes == .yes) == found.wishesWords.isEmpty {
                let field: TypedField.OfChild = found.wishes == .yes ? .words : .wishes
                reader.object(to: .child(place, field), Wording(said.wishesMissing, child.name))
            }
            words.children.append(found)
        }
        return words
    }

    /// As the form shows what stands now.
    func typed(_ children: [ChildToAsk]) -> [TypedField: String] {
        var typed: [TypedField: String] = [.date: date, .time: time, .source: source, .who: who, .event: event]
        for (place, child) in children.enumerated() {
            guard let found = self.children.first(where: { $0.child == child.id }) else { continue }
            typed[.child(place, .seen)] = found.seen.rawValue
            typed[.child(place, .alone)] = found.alone.rawValue
            typed[.child(place, .spoken)] = found.spoken.rawValue
            typed[.child(place, .wishes)] = found.wishes.rawValue
            typed[.child(place, .words)] = found.wishesWords
            typed[.child(place, .place)] = found.place
        }
        return typed
    }
}

extension FilledForm<TypedField> {
    /// With what stands by now in words, where it is an answer to choose.
    var sayingAnswers: FilledForm {
        var form = self
        for place in 0..<TypedField.mostChildren {
            for question in [TypedField.OfChild.seen, .alone, .spoken, .wishes] {
                let field = TypedField.child(place, question)
                guard let answer = form.clash?.theirs[field].flatMap(TypedAnswer.init) else { continue }
                form.clash?.theirs[field] = TypedEntryPage.say(answer).english
            }
        }
        return form
    }
}

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
            form.radios(field(question), Wording(label, child.name), help: Wording(help), answers).write(&html)
        }
        form.radios(field(.wishes), Wording(words.wishes, child.name), answers).write(&html)
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
                    html.element(.p) { html in
                        html.say(Wording(words.seen, child.name))
                        html.text(" ")
                        html.say(Wording(Self.say(found.seen)))
                        html.text(" ")
                        if !found.wishesWords.isEmpty { html.lines(found.wishesWords) }
                    }
                }
            }
        }
    }
}

/// What the agencies somebody acts for typed in.
struct TypedEntriesPage: PageBody {
    struct Item: Sendable {
        var entry: TypedEntry
        var link: SiteLink
    }

    let reference: String
    let places: Tabs
    let items: [Item]
    let type: SiteLink
    /// Agencies of which something is not in their chronology as it stands.
    let handIns: [(agency: String, link: SiteLink)]

    private var words: TypedEntryWords { catalogue.typed }

    var title: Wording { Wording(words.titleOf, .data(reference)) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places.write(&html)
        html.element(.p, .class("lead"), say: Wording(words.lead))
        if !items.isEmpty {
            html.element(.p) { $0.element(.a, .href(type), .class("button"), say: Wording(words.type)) }
        }
        if !handIns.isEmpty {
            html.element(.h2, say: Wording(words.toHandIn))
            TaskList(
                items: handIns.map {
                    .init(words: Wording(words.handIn, .data($0.agency)), link: $0.link, standing: .toDo)
                }
            ).write(&html)
        }
        TableView(
            caption: title, isCaptionHidden: true,
            columns: [
                .init(heading: Wording(words.entry)), .init(heading: Wording(catalogue.review.agency)),
                .init(heading: Wording(words.what)), .init(heading: Wording(words.stands)),
            ],
            rows: items.map { row($0) },
            empty: EmptyState(
                title: Wording(words.none), what: Wording(words.noneWhat), action: (Wording(words.type), type))
        ).write(&html)
    }

    private func row(_ item: Item) -> [TableView.Cell] {
        let entry = item.entry
        return [
            .link(Wording(words.numbered, .number(entry.number), .data(entry.now?.date ?? "")), item.link),
            .words(.data(entry.agencyName)), .words(.data(Self.short(entry.now?.event ?? ""))),
            .tag(Self.standing(entry)),
        ]
    }

    private static func short(_ words: String) -> String {
        words.count > 160 ? String(words.prefix(160)) + "…" : words
    }

    static func standing(_ entry: TypedEntry) -> Tag {
        let words = catalogue.typed
        if entry.isWithdrawn {
            return entry.handedIn == nil
                ? Tag(Wording(words.takenOut), .quiet) : Tag(Wording(words.stillIn), .attention)
        }
        guard let handed = entry.handedIn else { return Tag(Wording(words.notYet)) }
        return handed == entry.version
            ? Tag(Wording(words.inChronology), .done) : Tag(Wording(words.changedSince), .underWay)
    }
}
