/// Holds what a plan asked for against what the chronology shows.
///
/// The fewest contacts that would have met the plan are reckoned: each is counted from the last one in time before it, so
/// that a worker who came every week is not asked for a contact a week. Where nothing is shown by the due day, a contact
/// before the next one would have been due counts as this one, late; otherwise it is not shown, and the next is due as if it
/// had been on its day.
public struct ExpectedContacts: Sendable {
    public let schedules: ContactScheduleList

    public init(schedules: ContactScheduleList = .builtIn) { self.schedules = schedules }

    /// All periods of one child, in order of first day.
    /// - Parameters:
    ///   - evidence: of all children; those of this one are taken.
    ///   - record: the first and last day of what was sent.
    public func compare(
        child: Int, born: CivilDate?, periods: [PlanPeriod], evidence: [ContactEvidence],
        record: ClosedRange<CivilDate>?
    ) -> ChildsExpectedContacts {
        let own = evidence.filter { $0.child == child }.sorted {
            ($0.days.lowerBound, $0.days.upperBound, $0.entry) < ($1.days.lowerBound, $1.days.upperBound, $1.entry)
        }
        var carried: [String: CarriedOver] = [:]
        let plans = periods.sorted { ($0.from, $0.plan) < ($1.from, $1.plan) }.map {
            compare($0, born: born, evidence: own, record: record, &carried)
        }
        return ChildsExpectedContacts(child: child, plans: plans)
    }

    private func compare(
        _ period: PlanPeriod, born: CivilDate?, evidence: [ContactEvidence], record: ClosedRange<CivilDate>?,
        _ carried: inout [String: CarriedOver]
    ) -> PlanComparison {
        let schedule = schedules.plan(period.plan)
        var comparison = PlanComparison(
            period: period, title: schedule?.title ?? UnderstandingWords.plain(identifier: period.plan), until: nil,
            contacts: [], gaps: [])
        guard let schedule else {
            comparison.notReckoned = .noSchedule
            return comparison
        }
        guard let record else {
            comparison.notReckoned = .outsideRecord
            return comparison
        }
        let until = min(period.to ?? record.upperBound, record.upperBound)
        guard until >= max(period.from, record.lowerBound) else {
            comparison.notReckoned = .outsideRecord
            return comparison
        }
        comparison.until = until
        for (place, rule) in schedule.rules.enumerated() {
            var period = period
            // Nobody visits with a child who is not born.
            if schedules.contact(rule.contact)?.form == .visit, let born, born > period.from { period.from = born }
            let run = RuleRun(
                rule: place, contact: rule.contact, period: period, until: until, record: record,
                evidence: evidence.filter { $0.contact == rule.contact })
            switch rule.timing {
            case .once(let within):
                comparison.contacts += run.single(opens: period.from, due: within.after(period.from))
            case .repeated(let steps):
                // One plan follows another, and both ask for it: the time without goes on.
                let earlier = carried[rule.contact].flatMap { earlier in
                    period.from <= earlier.to.adding(days: 1) ? earlier.shown : nil
                }
                let (contacts, gap, shown) = run.repeated(steps, after: earlier)
                comparison.contacts += contacts
                if let gap { comparison.gaps.append(gap) }
                carried[rule.contact] = period.to.map { CarriedOver(to: $0, shown: shown) }
            case .atAge(let from, let to):
                guard let born else {
                    comparison.notReckoned = .noBirthDate
                    continue
                }
                comparison.contacts += run.single(
                    opens: from.day(born: born), due: to.day(born: born), slack: Self.slackDays)
            }
        }
        comparison.contacts.sort { ($0.due, $0.rule, $0.opens) < ($1.due, $1.rule, $1.opens) }
        return comparison
    }

    /// Days before a window of the child's age within which the contact counts all the same: a new birth visit on the
    /// eighth day was made.
    public static let slackDays = 14
}

/// The last contact shown, from which the time without one is counted.
private struct LastShown {
    var day: CivilDate
    /// Nil for the plan's first day.
    var entry: Int?
    /// The day by which the next was due, and what the plan allowed.
    var due: CivilDate
    var step: ScheduleInterval
}

/// What one plan leaves to the one that follows it on the same day or the next.
private struct CarriedOver {
    /// The last day of the plan.
    var to: CivilDate
    var shown: LastShown
}

/// One rule of one plan in one period.
private struct RuleRun {
    let rule: Int
    let contact: String
    let period: PlanPeriod
    /// The last day reckoned.
    let until: CivilDate
    let record: ClosedRange<CivilDate>
    /// Of this contact, in order of first day.
    let held: [ContactEvidence]
    let tried: [ContactEvidence]
    let wide: [ContactEvidence]

    init(
        rule: Int, contact: String, period: PlanPeriod, until: CivilDate, record: ClosedRange<CivilDate>,
        evidence: [ContactEvidence]
    ) {
        self.rule = rule
        self.contact = contact
        self.period = period
        self.until = until
        self.record = record
        held = evidence.filter { $0.outcome == .held && $0.isPlaced }
        tried = evidence.filter { $0.outcome == .tried && $0.isPlaced }
        wide = evidence.filter { !$0.isPlaced || $0.outcome == .unseen || $0.outcome == .doubted }
    }

    /// A contact due once. It is not reckoned where its due day lies outside the record, unless it is shown.
    func single(opens: CivilDate, due: CivilDate, slack: Int = 0) -> [ExpectedContact] {
        let first = opens.adding(days: -slack)
        let within = held.filter { $0.days.upperBound >= first && $0.days.lowerBound <= until }
        let found = within.first
        if found == nil {
            // A window that had opened when the period ended, or that closed before it or the record began, asks for nothing.
            guard due <= until, due >= max(period.from, record.lowerBound) else { return [] }
        } else if due < period.from {
            return []
        }
        let isLate = (found?.days.lowerBound).map { $0 > due } ?? false
        return [
            made(
                opens: opens, due: due, day: found?.days.lowerBound, isLate: isLate, more: 0, after: first,
                to: found?.days.upperBound ?? until)
        ]
    }

    /// - Parameter earlier: the last contact shown under a plan that this one follows at once.
    func repeated(
        _ steps: [ScheduleInterval], after earlier: LastShown? = nil
    ) -> (contacts: [ExpectedContact], gap: ContactGap?, shown: LastShown) {
        let none = LastShown(day: period.from, due: period.from, step: ScheduleInterval(0, .days))
        guard let last = steps.last else { return ([], nil, none) }
        var contacts: [ExpectedContact] = []
        var longest: ContactGap?
        var number = 0
        var anchor = period.from
        // The last contact shown, from which the gap is counted.
        var shown = LastShown(day: period.from, due: steps[0].after(period.from), step: steps[0])
        if let earlier, earlier.day < period.from { shown = earlier }
        while true {
            let step = number < steps.count ? steps[number] : last
            let following = number + 1 < steps.count ? steps[number + 1] : last
            let due = step.after(anchor)
            guard due > anchor, due <= until else { break }
            number += 1
            let later = held.filter { $0.days.lowerBound > anchor && $0.days.lowerBound <= until }
            let inTime = later.filter { $0.days.lowerBound <= due }
            let next = later.first { $0.days.lowerBound > due && $0.days.lowerBound <= following.after(due) }
            let found = inTime.last ?? next
            let isReckoned = due >= record.lowerBound
            if isReckoned {
                let days = Set(inTime.map(\.days.lowerBound)).count
                contacts.append(
                    made(
                        opens: anchor.adding(days: 1), due: due, day: found?.days.lowerBound,
                        isLate: inTime.isEmpty && found != nil, more: max(0, days - 1), after: anchor.adding(days: 1),
                        to: found?.days.upperBound ?? due))
            }
            anchor = found?.days.lowerBound ?? due
            for each in inTime.isEmpty ? found.map({ [$0] }) ?? [] : inTime {
                take(&longest, from: shown, to: each.days.lowerBound, entry: each.entry)
                shown = LastShown(
                    day: each.days.upperBound, entry: each.entry, due: following.after(each.days.upperBound),
                    step: following)
            }
        }
        // What is left at the end: contacts after the last one that was due, and the end itself.
        for each in held where each.days.lowerBound > max(anchor, shown.day) && each.days.lowerBound <= until {
            take(&longest, from: shown, to: each.days.lowerBound, entry: each.entry)
            shown = LastShown(
                day: each.days.upperBound, entry: each.entry, due: last.after(each.days.upperBound), step: last)
        }
        take(&longest, from: shown, to: until, entry: nil)
        if let gap = longest {
            longest?.doubted = wide.filter {
                $0.outcome == .doubted && $0.days.lowerBound > gap.from && $0.days.upperBound < gap.to
            }.map(\.entry)
        }
        return (contacts, longest, shown)
    }

    private func take(
        _ longest: inout ContactGap?, from: LastShown, to: CivilDate, entry: Int?
    ) {
        // What no record covers is no gap of it.
        let start = max(from.day, record.lowerBound)
        guard to > start, to.days(since: start) > (longest?.days ?? 0) else { return }
        let isWhole = start == from.day
        longest = ContactGap(
            rule: rule, contact: contact, from: start, to: to, before: isWhole ? from.entry : nil, after: entry,
            asked: from.step, due: isWhole ? from.due : from.step.after(start))
    }

    private func made(
        opens: CivilDate, due: CivilDate, day: CivilDate?, isLate: Bool, more: Int, after: CivilDate, to: CivilDate
    ) -> ExpectedContact {
        let shownBy = day.map { day in held.filter { $0.days.lowerBound == day }.sorted(by: Self.tellsMore) } ?? []
        let outcome: ExpectedContact.Outcome =
            shownBy.isEmpty ? .notShown : isLate ? .late(days: (day ?? due).days(since: due)) : .shown
        return ExpectedContact(
            rule: rule, contact: contact, opens: opens, due: due, outcome: outcome, shownBy: shownBy, more: more,
            tried: tried.filter { $0.days.upperBound >= after && $0.days.lowerBound <= to },
            maybe: shownBy.isEmpty
                ? wide.filter { $0.days.upperBound >= after && $0.days.lowerBound <= to } : [])
    }

    /// An entry that says that the child was seen before one that does not.
    private static func tellsMore(_ a: ContactEvidence, _ b: ContactEvidence) -> Bool {
        (a.seen == .yes ? 0 : 1, a.entry) < (b.seen == .yes ? 0 : 1, b.entry)
    }
}
