import Domain

/// Each contact that one child's plans asked for, with what shows it.
struct ExpectedContactsTable: Sendable {
    let child: ChildsExpectedContacts
    let name: Wording
    let contacts: FoundContacts
    let agencies: [RecordID: String]
    let schedules: ContactScheduleList
    let review: RecordID

    private var words: ExpectedWords { catalogue.expected }

    var view: TableView {
        TableView(
            caption: Wording(words.caption, name), isCaptionHidden: true,
            columns: [words.due, words.asks, words.shows, words.words].map { .init(heading: Wording($0)) },
            rows: child.plans.flatMap { plan in plan.contacts.map { row($0, plan) } })
    }

    private func row(_ contact: ExpectedContact, _ plan: PlanComparison) -> [TableView.Cell] {
        let kind = schedules.contact(contact.contact)
        let rule = schedules.plan(plan.period.plan)?.rules[contact.rule]
        let asks: [Wording] = [
            .english(kind?.title ?? contact.contact),
            Wording(words.ofPlan, .english(rule?.timing.words ?? ""), .english(plan.title)),
        ]
        return [
            .day(.day(contact.due)), .lines(asks), .standings(shows(contact, isVisit: kind?.form == .visit)),
            .lines(quotes(contact)),
        ]
    }

    private func shows(
        _ contact: ExpectedContact, isVisit: Bool
    ) -> [(words: Wording, link: SiteLink?, tag: Tag)] {
        var items: [(words: Wording, link: SiteLink?, tag: Tag)] = []
        let shown: Tag =
            switch contact.outcome {
            case .shown: Tag(Wording(words.shown), .done)
            case .late(let days): Tag(Wording(words.shownLate, days), .underWay)
            case .notShown: Tag(Wording(words.notShown), .attention)
            }
        for (place, one) in contact.shownBy.prefix(Self.entriesNamed).enumerated() {
            items.append(said(one, isVisit: isVisit, place == 0 ? shown : Tag(Wording(words.alsoShown), .quiet)))
        }
        if contact.shownBy.isEmpty { items.append((.data(""), nil, shown)) }
        if contact.more > 0 {
            items.append((Wording(words.more, contact.more), nil, Tag(Wording(words.shown), .quiet)))
        }
        items += contact.tried.prefix(Self.entriesNamed).map {
            said($0, isVisit: false, Tag(Wording(words.tried), .plain))
        }
        items += contact.maybe.prefix(Self.entriesNamed).map {
            said($0, isVisit: false, Tag(Wording($0.outcome == .unseen ? words.unseen : words.maybe), .quiet))
        }
        return items
    }

    /// Entries named of one kind in one row.
    private static let entriesNamed = 4

    private func said(
        _ one: ContactEvidence, isVisit: Bool, _ tag: Tag
    ) -> (words: Wording, link: SiteLink?, tag: Tag) {
        let entry = contacts.entries.indices.contains(one.entry) ? contacts.entries[one.entry] : nil
        let agency = entry?.agency.flatMap { agencies[$0] }.map { Wording.data($0) } ?? Wording(words.noAgency)
        let phrase: Phrase =
            if !isVisit { words.entry } else if one.seen == .yes { words.entrySeen } else { words.entryNotRecorded }
        return (
            Wording(phrase, .day(one.days.lowerBound), agency), entry.map { SiteLink.entry(review, $0.thread) }, tag
        )
    }

    /// The words of what shows it, or of what was tried where nothing does.
    private func quotes(_ contact: ExpectedContact) -> [Wording] {
        let ones = contact.shownBy.isEmpty ? contact.tried + contact.maybe : Array(contact.shownBy.prefix(1))
        return ones.prefix(Self.entriesNamed).filter { !$0.words.isEmpty }.map {
            Wording(words.quoted, .data($0.words))
        }
    }
}
