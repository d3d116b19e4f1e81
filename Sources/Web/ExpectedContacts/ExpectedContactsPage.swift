import Domain

/// Expected contacts against actual: child by child, one sentence first, then the plans and each contact they ask for.
struct ExpectedContactsPage: PageBody {
    let reference: String
    let review: RecordID
    let places: Tabs
    let views: ChronologyViews
    let found: CaseExpectedContacts
    let schedules: ContactScheduleList
    /// May put plans on record, and correct them.
    let mayKeep: Bool
    var done: Phrase?

    private var words: ExpectedWords { catalogue.expected }

    var title: Wording { Wording(words.title, .data(reference)) }
    var isWide: Bool { true }

    /// "Child protection plan, 11 September 2014 to 4 June 2015".
    static func say(_ period: PlanPeriod, _ schedules: ContactScheduleList) -> Wording {
        let words = catalogue.expected
        let title = Wording.english(schedules.plan(period.plan)?.title ?? period.plan)
        return period.to.map { Wording(words.period, title, .day(period.from), .day($0)) }
            ?? Wording(words.periodOpen, title, .day(period.from))
    }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places.write(&html)
        views.write(&html)
        if let done { Banner(kind: .done, words: Wording(done)).write(&html) }
        html.element(.p, .class("lead"), say: Wording(words.lead))
        if found.children.isEmpty {
            EmptyState(title: Wording(words.none), what: Wording(words.noChildren)).write(&html)
            return
        }
        if found.periods.isEmpty {
            let isFirst = mayKeep && found.children.count == 1
            EmptyState(
                title: Wording(words.none), what: Wording(mayKeep ? words.noneWhat : words.noneForReader),
                action: isFirst ? (Wording(words.add), .addPlan(review, found.children[0].id)) : nil
            ).write(&html)
        }
        standing(&html)
        for place in found.children.indices { child(place, &html) }
        suggestions(&html)
        sources(&html)
        method(&html)
    }

    private func name(_ place: Int) -> Wording { FindingsHandler.name(found.children[place], place + 1) }

    /// When it was worked out and from what; why nothing is, where nothing is.
    private func standing(_ html: inout HtmlWriter) {
        if found.found != nil, let understood = found.understood {
            UnderstoodView(understood: understood).write(&html)
            if !found.periods.isEmpty { html.element(.p, .class("help"), say: Wording(words.printed)) }
            return
        }
        let missing: Phrase =
            if let understood = found.understood {
                understood.ranAt != nil && !understood.isWhole ? words.notWhole : words.notYet
            } else {
                words.forPanel
            }
        html.element(.p, .class("help"), say: Wording(missing))
    }

    // MARK: One child

    private func child(_ place: Int, _ html: inout HtmlWriter) {
        let child = found.children[place]
        let periods = found.periods.filter { $0.child == child.id }
        if periods.isEmpty, found.periods.isEmpty, found.children.count == 1 { return }
        html.element(.section, .ariaLabelledby(words: "child\(place + 1)")) { html in
            html.element(.h2, .id("child", place + 1), say: name(place))
            let compared = found.found.map { contacts in
                ExpectedContacts(schedules: schedules).compare(
                    child: place, born: child.born, periods: periods.map(\.period), evidence: contacts.evidence,
                    record: contacts.record)
            }
            if let compared, !periods.isEmpty { gist(compared, &html) }
            plans(periods, place, &html)
            if let compared, let contacts = found.found, compared.expected > 0 {
                ExpectedContactsTable(
                    child: compared, name: name(place), contacts: contacts, agencies: found.agencies,
                    schedules: schedules, review: review
                ).view.write(&html)
            }
        }
    }

    private func gist(_ child: ChildsExpectedContacts, _ html: inout HtmlWriter) {
        let reckoned = child.plans.filter { !$0.contacts.isEmpty }
        html.element(.p, .class("lead")) { html in
            guard let first = reckoned.map(\.period.from).min(), let last = reckoned.compactMap(\.until).max() else {
                html.say(Wording(words.nothingDue))
                return
            }
            html.say(
                Wording(words.gist, child.expected, .day(min(first, last)), .day(last), .number(child.shown)))
            if child.late > 0 {
                html.text(" ")
                html.say(Wording(words.late, child.late))
            }
            if child.notShown > 0 {
                html.text(" ")
                html.say(Wording(words.missing, child.notShown))
            }
        }
        if let gap = child.longestGap { self.gap(gap, &html) }
        for plan in child.plans {
            let why: Phrase? =
                switch plan.notReckoned {
                case nil: nil
                case .noSchedule: words.noSchedule
                case .noBirthDate: words.noBirthDate
                case .outsideRecord: words.outsideRecord
                }
            if let why { html.element(.p, say: Wording(why, Self.say(plan.period, schedules))) }
        }
    }

    private func gap(_ gap: ContactGap, _ html: inout HtmlWriter) {
        let title = Wording.english(schedules.contact(gap.contact)?.title ?? gap.contact)
        html.element(.p) { html in
            html.say(Wording(words.gap, Wording(words.gapDays, gap.days), title, .english(gap.asked.words)))
            for (phrase, day, entry) in [(words.gapFrom, gap.from, gap.before), (words.gapTo, gap.to, gap.after)] {
                html.text(" ")
                let said = Wording(phrase, .day(day))
                if let entry, let thread = thread(entry) {
                    html.element(.a, .href(SiteLink.entry(review, thread)), say: said)
                } else {
                    html.say(said)
                }
            }
            html.text(".")
        }
    }

    private func thread(_ entry: Int) -> RecordID? {
        guard let entries = found.found?.entries, entries.indices.contains(entry) else { return nil }
        return entries[entry].thread
    }

    private func plans(_ periods: [KeptPlanPeriod], _ place: Int, _ html: inout HtmlWriter) {
        html.element(.h3, say: Wording(words.plans))
        if periods.isEmpty { html.element(.p, say: Wording(words.noPlan)) }
        if !periods.isEmpty {
            html.element(.ul) { html in
                for kept in periods {
                    let said = Self.say(kept.period, schedules)
                    html.element(.li) { html in
                        html.say(said)
                        guard mayKeep else { return }
                        for (phrase, named, link) in [
                            (words.correct, words.correctOf, SiteLink.correctPlan(review, kept.id)),
                            (words.takeOut, words.takeOutOf, SiteLink.withdrawPlan(review, kept.id)),
                        ] {
                            let label = Wording(named, said)
                            html.text(" ")
                            html.element(
                                .a, .href(link), .class("off-paper"), .ariaLabel(words: html.plain(label)),
                                html.foreign(label), say: Wording(phrase))
                        }
                    }
                }
            }
        }
        if mayKeep {
            let label = Wording(words.addFor, name(place))
            html.element(.p, .class("off-paper")) { html in
                html.element(
                    .a, .href(SiteLink.addPlan(review, found.children[place].id)), .class("button"),
                    .ariaLabel(words: html.plain(label)), html.foreign(label), say: Wording(words.add))
            }
        }
    }

    // MARK: The case

    private static let suggestionsListed = 40

    private func suggestions(_ html: inout HtmlWriter) {
        guard let contacts = found.found, !contacts.suggestions.isEmpty else { return }
        html.element(.details, .class("choose off-paper"), found.periods.isEmpty ? .open : nil) { html in
            html.element(.summary, say: Wording(words.suggestions, contacts.suggestions.count))
            html.element(.p, .class("help"), say: Wording(words.suggestionsWhat))
            html.element(.ul) { html in
                for suggestion in contacts.suggestions.prefix(Self.suggestionsListed) {
                    html.element(.li) { html in self.suggestion(suggestion, contacts, &html) }
                }
            }
            let left = contacts.suggestions.count - Self.suggestionsListed
            if left > 0 { html.element(.p, .class("help"), say: Wording(words.suggestionsLeft, left)) }
        }
    }

    private func suggestion(_ one: PlanSuggestion, _ contacts: FoundContacts, _ html: inout HtmlWriter) {
        guard contacts.entries.indices.contains(one.entry) else { return }
        let entry = contacts.entries[one.entry]
        let agency = entry.agency.flatMap { found.agencies[$0] }
        let said = Wording(words.entry, .day(one.day), agency.map { .data($0) } ?? Wording(words.noAgency))
        html.element(.a, .href(SiteLink.entry(review, entry.thread)), say: said)
        html.text(" ")
        let title = Wording.english(schedules.plan(one.plan)?.title ?? one.plan)
        html.say(Wording(one.isEnd ? words.ended : words.began, title))
        html.text(" ")
        html.say(Wording(words.quoted, .data(one.words)))
        guard mayKeep else { return }
        for place in found.children.indices {
            let query = [
                (name: PlanField.plan.rawValue, value: one.plan),
                (name: one.isEnd ? PlanField.to.rawValue : PlanField.from.rawValue, value: one.day.iso),
            ]
            html.text(" ")
            html.element(
                .a, .href(SiteLink.addPlan(review, found.children[place].id).with(query)),
                say: Wording(words.takeOver, name(place)))
        }
    }

    /// Of the plans on record alone; of all of them where none is.
    private func sources(_ html: inout HtmlWriter) {
        let kinds = Set(found.periods.map(\.period.plan))
        let plans = schedules.plans.filter { kinds.isEmpty || kinds.contains($0.id) }
        let rows = plans.flatMap { plan in
            plan.rules.map { rule -> [TableView.Cell] in
                [
                    .words(.english(schedules.contact(rule.contact)?.title ?? rule.contact)),
                    .words(.english(plan.title)), .words(.english(rule.timing.words)), .words(.english(rule.source)),
                ]
            }
        }
        if rows.isEmpty { return }
        html.element(.details, .class("choose")) { html in
            html.element(.summary, say: Wording(words.sources))
            TableView(
                caption: Wording(words.sources), isCaptionHidden: true,
                columns: [words.contact, words.plan, words.when, words.source].map { .init(heading: Wording($0)) },
                rows: rows
            ).write(&html)
        }
    }

    private func method(_ html: inout HtmlWriter) {
        html.element(.details, .class("choose")) { html in
            html.element(.summary, say: Wording(words.method))
            html.element(.p, say: Wording(words.methodFewest))
            html.element(.p, say: Wording(words.methodFound))
        }
    }
}
