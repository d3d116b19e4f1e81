/// Plain words for expected contacts, the same in every output. "Not in what was sent" is never "did not happen".
public struct ExpectedContactsWords: Sendable {
    private let schedules: ContactScheduleList

    public init(_ schedules: ContactScheduleList) { self.schedules = schedules }

    /// How it is reckoned and what it cannot tell, for readers.
    public static let method =
        "The fewest contacts that would have met each plan are counted, each from the one before it. “Not in what was sent” means that no "
        + "entry shows one: it may have taken place and not been written down, or be written in records that were not sent. "
        + "Meetings are found by their names and visits by the child’s being seen; all of it is inferred from the words shown. "
        + "A plan counts for the days the coordinator gave it, no further than the record goes."

    /// What a contact is called; one the list does not hold by its id in words.
    public func title(_ contact: String) -> String {
        schedules.contact(contact)?.title ?? UnderstandingWords.plain(identifier: contact)
    }

    /// "Core group: at least every 6 weeks (Child protection plan)".
    public func asked(_ contact: ExpectedContact, of plan: PlanComparison) -> String {
        let timing = schedules.plan(plan.period.plan)?.rules[contact.rule].timing.words
        return title(contact.contact) + (timing.map { ", \($0)" } ?? "") + " (\(plan.title))"
    }

    /// "Shown", "Shown, 12 days late", "Not in what was sent; tried twice".
    public func outcome(_ contact: ExpectedContact) -> String {
        var text: String
        switch contact.outcome {
        case .shown: text = "Shown"
        case .late(let days): text = "Shown, \(UnderstandingWords.days(days)) late"
        case .notShown: text = "Not in what was sent"
        }
        if let day = contact.shownBy.first?.days.upperBound, day < contact.opens {
            text += ", \(UnderstandingWords.days(contact.opens.days(since: day))) before the time asked"
        }
        if contact.more > 0 { text += ", and \(SheetWords.count(contact.more, "more day", "more days")) before it" }
        if schedules.contact(contact.contact)?.form == .visit, let first = contact.shownBy.first {
            text += first.seen == .yes ? "; the child was seen" : "; whether the child was seen is not recorded"
        }
        if !contact.tried.isEmpty {
            text += contact.tried.count == 1 ? "; tried once" : "; tried \(contact.tried.count) times"
        }
        let unseen = contact.maybe.count { $0.outcome == .unseen }
        if unseen > 0 {
            text +=
                "; \(SheetWords.count(unseen, "entry names", "entries name")) a visit and not that the child was seen"
        }
        let doubted = contact.maybe.count { $0.outcome == .doubted }
        if doubted > 0 {
            text +=
                "; \(SheetWords.count(doubted, "entry says", "entries say")) that the child was seen, and it is in doubt"
        }
        if contact.maybe.count > unseen + doubted { text += "; an entry without an exact day may be one" }
        return text
    }

    /// "Of 14 contacts that the plans ask for between … and … the chronology shows 9, …".
    public func gist(_ child: ChildsExpectedContacts) -> String {
        let reckoned = child.plans.filter { !$0.contacts.isEmpty }
        guard let first = reckoned.map(\.period.from).min(), let last = reckoned.compactMap(\.until).max() else {
            return "No contact that a plan asks for was due within what was sent."
        }
        var text =
            "Of \(SheetWords.count(child.expected, "contact")) that the \(reckoned.count == 1 ? "plan asks" : "plans ask") for between "
            + "\(SheetWords.day(min(first, last))) and \(SheetWords.day(last)) the chronology shows \(child.shown)"
        if child.late > 0 { text += ", \(child.late) of them late" }
        text +=
            child.notShown > 0 ? "; \(child.notShown) \(child.notShown == 1 ? "is" : "are") not in what was sent." : "."
        if let gap = child.longestGap { text += " " + self.gap(gap) }
        return text
    }

    /// "Longest beyond what a plan allows: 92 days without a core group, …".
    public func gap(_ gap: ContactGap) -> String {
        func end(_ day: CivilDate, _ entry: Int?, _ otherwise: String) -> String {
            SheetWords.day(day) + (entry.map { " (No. \($0 + 1))" } ?? " (\(otherwise))")
        }
        let named = gap.doubted.map { "No. \($0 + 1)" }
        let doubted = named.isEmpty ? "" : "; not counted, as in doubt: \(UnderstandingWords.list(named))"
        return
            "Longest beyond what a plan allows: \(UnderstandingWords.days(gap.days)) for “\(title(gap.contact))”, from "
            + "\(end(gap.from, gap.before, "from which it is reckoned")) to \(end(gap.to, gap.after, "to which it is reckoned")); "
            + "the plan allows \(gap.asked.words)\(doubted)."
    }

    /// Why something of a plan is not reckoned; nil where all of it is.
    public func notReckoned(_ plan: PlanComparison) -> String? {
        let days = SheetWords.period(from: plan.period.from, to: plan.period.to)
        switch plan.notReckoned {
        case nil: return nil
        case .noSchedule:
            return "\(plan.title) (\(days)): the list of schedules does not say what such a plan asks for."
        case .noBirthDate:
            return "\(plan.title) (\(days)): its days follow from the child’s birth date, which is not given."
        case .outsideRecord: return "\(plan.title) (\(days)): no day of it lies in the record that was sent."
        }
    }

    /// "Child protection plan: began".
    public func suggested(_ suggestion: PlanSuggestion) -> String {
        let title = schedules.plan(suggestion.plan)?.title ?? UnderstandingWords.plain(identifier: suggestion.plan)
        return title + (suggestion.isEnd ? ": ended" : ": began")
    }
}
