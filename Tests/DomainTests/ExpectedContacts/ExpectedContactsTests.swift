import Testing

@testable import Domain

@Suite("Expected contacts against actual") struct ExpectedContactsTests {
    private static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso)! }

    private static func shown(
        _ contact: String, _ days: String..., outcome: ContactEvidence.Outcome = .held, seen: Inference.Answer = .yes
    ) -> [ContactEvidence] {
        days.enumerated().map { place, iso in
            ContactEvidence(
                contact: contact, child: 0, entry: place, days: day(iso)...day(iso), outcome: outcome, seen: seen,
                words: contact)
        }
    }

    private static func compare(
        _ plan: String, _ from: String, _ to: String? = nil, born: String? = nil, _ evidence: [ContactEvidence],
        record: (String, String) = ("2014-01-01", "2016-12-31")
    ) -> PlanComparison {
        ExpectedContacts().compare(
            child: 0, born: born.map(day), periods: [PlanPeriod(plan: plan, from: day(from), to: to.map(day))],
            evidence: evidence, record: day(record.0)...day(record.1)
        ).plans[0]
    }

    @Test("a conference within fifteen working days of the strategy discussion is shown; one after it is late")
    func once() {
        let inTime = Self.compare(
            "section_47", "2014-08-12", "2014-09-30", Self.shown("initial_conference", "2014-09-02"))
        #expect(inTime.contacts.map(\.due.iso) == ["2014-09-03"])
        #expect(inTime.contacts.map(\.outcome) == [.shown])
        let late = Self.compare(
            "section_47", "2014-08-12", "2014-09-30", Self.shown("initial_conference", "2014-09-11"))
        #expect(late.contacts.map(\.outcome) == [.late(days: 8)])
        let none = Self.compare("section_47", "2014-08-12", "2014-09-30", [])
        #expect(none.contacts.map(\.outcome) == [.notShown])
        #expect(none.notShown == 1 && none.shown == 0)
    }

    @Test("a period that ended before a contact was due asks for none, unless it is shown")
    func endedBefore() {
        #expect(Self.compare("section_47", "2014-08-12", "2014-08-20", []).contacts.isEmpty)
        let held = Self.compare(
            "section_47", "2014-08-12", "2014-08-20", Self.shown("initial_conference", "2014-08-20"))
        #expect(held.contacts.map(\.outcome) == [.shown])
    }

    @Test("core groups: ten working days, then each at most six weeks after the one before")
    func repeated() {
        let plan = Self.compare(
            "child_protection", "2014-09-11", "2015-01-15",
            Self.shown("core_group", "2014-09-24", "2014-10-22", "2014-12-17"))
        let groups = plan.contacts.filter { $0.contact == "core_group" }
        #expect(groups.map(\.due.iso) == ["2014-09-25", "2014-11-05", "2014-12-03"])
        #expect(groups.map(\.outcome) == [.shown, .shown, .late(days: 14)])
        let gap = plan.gaps.first { $0.contact == "core_group" }
        #expect(gap?.days == 56 && gap?.isLonger == true)
        #expect(gap?.from.iso == "2014-10-22" && gap?.to.iso == "2014-12-17")
        #expect(gap?.before == 1 && gap?.after == 2)
    }

    @Test("whoever came every week is asked for no contact a week")
    func fewest() {
        let plan = Self.compare(
            "child_in_need", "2015-06-01", "2015-08-24",
            Self.shown(
                "social_work_visit", "2015-06-08", "2015-06-15", "2015-06-22", "2015-07-06", "2015-07-13", "2015-08-03")
        )
        let visits = plan.contacts.filter { $0.contact == "social_work_visit" }
        #expect(visits.map(\.due.iso) == ["2015-07-13", "2015-08-24"])
        #expect(visits.map(\.outcome) == [.shown, .shown])
        #expect(visits.map(\.more) == [4, 0])
        #expect(plan.gaps.first { $0.contact == "social_work_visit" }?.isLonger == false)
    }

    @Test("a long time without any counts each contact that was due, and the gap as a whole")
    func longGap() {
        let plan = Self.compare(
            "child_in_need", "2015-01-05", "2015-08-31", Self.shown("social_work_visit", "2015-02-02", "2015-08-03"))
        let visits = plan.contacts.filter { $0.contact == "social_work_visit" }
        #expect(visits.map(\.due.iso) == ["2015-02-16", "2015-03-16", "2015-04-27", "2015-06-08", "2015-07-20"])
        #expect(visits.map(\.outcome) == [.shown, .notShown, .notShown, .notShown, .late(days: 14)])
        #expect(plan.gaps.first { $0.contact == "social_work_visit" }?.days == 182)
    }

    @Test("looked after: a week, then six weeks; reviews at twenty working days, three months and six months")
    func lookedAfter() {
        let plan = Self.compare("looked_after", "2016-01-18", "2016-12-31", [])
        let reviews = plan.contacts.filter { $0.contact == "looked_after_review" }
        #expect(reviews.map(\.due.iso) == ["2016-02-15", "2016-05-15", "2016-11-15"])
        let visits = plan.contacts.filter { $0.contact == "social_work_visit" }
        #expect(visits.first?.due.iso == "2016-01-25" && visits[1].due.iso == "2016-03-07")
    }

    @Test("the Healthy Child Programme goes by the child's age, with two weeks' grace before a window")
    func ages() {
        let evidence =
            Self.shown("antenatal_contact", "2014-05-29") + Self.shown("new_birth_visit", "2014-11-16")
            + Self.shown("six_week_review", "2015-02-20")
        let plan = Self.compare("healthy_child", "2014-05-01", "2016-01-31", born: "2014-11-08", evidence)
        // Four weeks before the window of twelve weeks before birth: too early to be the one asked for.
        #expect(
            plan.contacts.map(\.contact) == [
                "antenatal_contact", "new_birth_visit", "six_week_review", "one_year_review",
            ])
        #expect(plan.contacts.map(\.due.iso) == ["2014-11-08", "2014-11-22", "2015-01-03", "2015-11-08"])
        #expect(plan.contacts.map(\.outcome) == [.notShown, .shown, .late(days: 48), .notShown])
        let unborn = Self.compare("healthy_child", "2014-05-01", nil, evidence)
        #expect(unborn.notReckoned == .noBirthDate && unborn.contacts.isEmpty)
    }

    @Test("nothing is asked for beyond the record that was sent, and none of it is called a gap")
    func record() {
        let outside = Self.compare("child_protection", "2018-01-01", nil, [])
        #expect(outside.notReckoned == .outsideRecord && outside.contacts.isEmpty)
        let before = Self.compare(
            "child_in_need", "2013-01-01", nil, Self.shown("social_work_visit", "2014-01-20"),
            record: ("2014-01-06", "2014-02-10"))
        #expect(before.contacts.allSatisfy { $0.due >= Self.day("2014-01-06") })
        #expect(before.gaps.allSatisfy { $0.from >= Self.day("2014-01-06") && !$0.isLonger })
        #expect(Self.compare("no_such_plan", "2014-05-01", nil, []).notReckoned == .noSchedule)
    }

    @Test("what was tried stands between, and an entry dated to a month settles nothing")
    func triedAndWide() {
        var wide = Self.shown("social_work_visit", "2015-03-01")[0]
        wide.days = Self.day("2015-03-01")...Self.day("2015-03-31")
        let plan = Self.compare(
            "child_in_need", "2015-02-02", "2015-03-20",
            [wide] + Self.shown("social_work_visit", "2015-02-20", outcome: .tried, seen: .no))
        let visit = plan.contacts.first { $0.contact == "social_work_visit" }
        #expect(visit?.outcome == .notShown)
        #expect(visit?.tried.count == 1 && visit?.maybe.count == 1)
    }

    @Test("two agencies that write of one meeting show it once")
    func sameDay() {
        var second = Self.shown("core_group", "2014-09-24")[0]
        second.entry = 7
        second.seen = .notRecorded
        let plan = Self.compare(
            "child_protection", "2014-09-11", "2014-10-01", [second] + Self.shown("core_group", "2014-09-24"))
        let group = plan.contacts.first { $0.contact == "core_group" }
        #expect(group?.shownBy.map(\.entry) == [0, 7] && group?.more == 0)
    }

    @Test("the gist says what is shown, late and not in what was sent, and never that it did not happen")
    func words() {
        let child = ExpectedContacts().compare(
            child: 0, born: nil,
            periods: [PlanPeriod(plan: "child_in_need", from: Self.day("2015-01-05"), to: Self.day("2015-08-31"))],
            evidence: Self.shown("social_work_visit", "2015-02-02", "2015-08-03"),
            record: Self.day("2014-01-01")...Self.day("2016-12-31"))
        let gist = ExpectedContactsWords(.builtIn).gist(child)
        #expect(
            gist
                == "Of 7 contacts that the plan asks for between 5 Jan 2015 and 31 Aug 2015 the chronology shows 2, 1 of them late; "
                + "5 are not in what was sent. Longest beyond what a plan allows: 238 days for “Child in need review”, from "
                + "5 Jan 2015 (from which it is reckoned) to 31 Aug 2015 (to which it is reckoned); the plan allows 12 weeks."
        )
        for text in [gist, ExpectedContactsWords.method] {
            #expect(!text.contains("did not happen") && !text.contains("missed"))
        }
    }

    @Test(
        "every rule of the built-in list names a contact there is, its source, and something that comes after its start"
    )
    func builtIn() {
        let list = ContactScheduleList.builtIn
        #expect(Set(list.contacts.map(\.id)).count == list.contacts.count)
        #expect(Set(list.plans.map(\.id)).count == list.plans.count)
        for plan in list.plans {
            #expect(!plan.rules.isEmpty)
            for rule in plan.rules {
                #expect(list.contact(rule.contact) != nil && !rule.source.isEmpty)
                if case .repeated(let steps) = rule.timing {
                    #expect(!steps.isEmpty && steps.allSatisfy { $0.count > 0 })
                }
            }
        }
    }

    @Test("where one plan follows another and both ask for it, the time without goes on")
    func acrossPlans() throws {
        var evidence = Self.shown("social_work_visit", "2015-02-19")
        evidence += Self.shown("social_work_visit", "2015-05-07", outcome: .doubted)
        let plans = [
            PlanPeriod(plan: "child_protection", from: Self.day("2014-09-11"), to: Self.day("2015-06-04")),
            PlanPeriod(plan: "child_in_need", from: Self.day("2015-06-04"), to: Self.day("2015-09-04")),
        ]
        let record = Self.day("2014-01-01")...Self.day("2016-12-31")
        let found = ExpectedContacts().compare(
            child: 0, born: nil, periods: plans, evidence: evidence, record: record)
        // Nothing is shown of the core groups here: their gap is longer, and no visit's.
        let gap = try #require(
            found.plans[1].gaps.filter { $0.contact == "social_work_visit" }.max { $0.days < $1.days })
        #expect(gap.from.iso == "2015-02-19" && gap.to.iso == "2015-09-04" && gap.asked == ScheduleInterval(4, .weeks))
        #expect(gap.doubted == [0])
        #expect(ExpectedContactsWords(.builtIn).gap(gap).contains("not counted, as in doubt: No. 1"))
        // A plan that began a month later does not go on with it.
        var apart = plans
        apart[1].from = Self.day("2015-07-04")
        let parted = ExpectedContacts().compare(
            child: 0, born: nil, periods: apart, evidence: evidence, record: record)
        #expect(parted.plans[1].gaps.first { $0.contact == "social_work_visit" }?.from.iso == "2015-07-04")
    }

    @Test("a check made before its time says so")
    func early() throws {
        let plan = Self.compare(
            "healthy_child", "2014-11-08", born: "2014-11-08", Self.shown("six_week_review", "2014-12-17"))
        let check = try #require(plan.contacts.first { $0.contact == "six_week_review" })
        #expect(ExpectedContactsWords(.builtIn).outcome(check).hasPrefix("Shown, 3 days before the time asked"))
    }
}
