import Domain

/// Expected contacts and the forms of plans, with invented data.
enum GalleryExpected {
    static var all: [GalleryPages.Example] {
        [
            .init(name: "expected", page: page(periods)), .init(name: "expected-none", page: page([])),
            .init(name: "plan-add", page: form(isNew: true)), .init(name: "plan-correct", page: form(isNew: false)),
        ]
    }

    private static let id = GalleryExamples.id
    private static let first = CivilDate(dayNumber: 19_600)

    private static func key(_ number: UInt64) -> RecordID { RecordID(high: id.high, low: id.low + number) }

    private static let children = [
        IndexChild(id: key(1), name: "Robin", pseudonym: nil, born: first.adding(days: -900), died: nil, version: 1),
        IndexChild(id: key(2), name: GalleryExamples.long, pseudonym: nil, born: nil, died: nil, version: 1),
    ]

    private static let periods = [
        KeptPlanPeriod(
            id: key(21), child: key(1),
            period: PlanPeriod(plan: "child_protection", from: first, to: first.adding(days: 120)), version: 1),
        KeptPlanPeriod(id: key(22), child: key(2), period: PlanPeriod(plan: "healthy_child", from: first), version: 1),
    ]

    private static func evidence(
        _ contact: String, _ entry: Int, _ days: Int, _ words: String, outcome: ContactEvidence.Outcome = .held,
        seen: Inference.Answer = .notRecorded
    ) -> ContactEvidence {
        let day = first.adding(days: days)
        return ContactEvidence(
            contact: contact, child: 0, entry: entry, days: day...day, outcome: outcome, seen: seen, words: words)
    }

    private static var contacts: FoundContacts {
        var found = FoundContacts()
        found.entries = (0..<6).map { .init(thread: key(30 + UInt64($0)), agency: key($0 % 2 == 0 ? 11 : 12)) }
        found.evidence = [
            evidence("core_group", 0, 12, "Core group at school. Mother attended."),
            evidence("core_group", 1, 70, "Core group. " + GalleryExamples.hostile),
            evidence("social_work_visit", 2, 20, "Saw Robin alone in his room.", seen: .yes),
            evidence("social_work_visit", 3, 44, "No reply at the door.", outcome: .tried),
            evidence("social_work_visit", 4, 60, GalleryExamples.welsh),
        ]
        found.suggestions = [
            PlanSuggestion(
                plan: "child_protection", entry: 5, day: first, isEnd: false,
                words: "Robin was made subject to a child protection plan.")
        ]
        found.record = first.adding(days: -40)...first.adding(days: 200)
        return found
    }

    private static func page(_ periods: [KeptPlanPeriod]) -> ExpectedContactsPage {
        var understood = CaseUnderstood()
        understood.ranAt = 1_750_000_000_000_000
        understood.entries = 214
        understood.agencies = 2
        understood.isWhole = true
        return ExpectedContactsPage(
            reference: "CR-2025-003", review: id,
            places: Tabs(
                name: Wording(catalogue.review.places),
                tabs: [.init(words: Wording(catalogue.review.chronology), link: .chronology(id), isCurrent: true)]),
            views: ChronologyViews(id, current: .expected(id)),
            found: CaseExpectedContacts(
                children: children, periods: periods, found: contacts, understood: understood,
                agencies: [key(11): "Larkfield School", key(12): GalleryExamples.long]),
            schedules: .builtIn, mayKeep: true, done: periods.isEmpty ? nil : catalogue.expected.added)
    }

    private static func form(isNew: Bool) -> PlanPage {
        var form = FilledForm<PlanField>(
            [.plan: "child_protection", .from: "12 January 2024", .to: isNew ? "3 January 2024" : "3 June 2024"],
            version: isNew ? nil : 2)
        if isNew {
            form.problems = [.init(field: .to, words: Wording(catalogue.expected.endsBefore))]
        } else {
            form.clash = FormClash(
                who: catalogue.reviewSteps.somebody.english, when: catalogue.reviewSteps.meanwhile.english,
                theirs: [.to: "4 June 2024"])
        }
        return PlanPage(
            form: form, isNew: isNew, child: .data("Robin"), schedules: .builtIn,
            link: isNew ? .addPlan(id, id) : .correctPlan(id, id), token: GalleryExamples.token, cancel: .expected(id))
    }
}
