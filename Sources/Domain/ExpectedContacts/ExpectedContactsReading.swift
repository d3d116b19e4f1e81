/// The expected contacts of a case and what they rest on, as an understanding holds them.
public struct ExpectedContactsFound: Sendable, Hashable {
    public var schedules: ContactScheduleList
    /// Of the children who have plans, in the order of the children.
    public var children: [ChildsExpectedContacts]
    /// Words that suggest that a plan began or ended.
    public var suggestions: [PlanSuggestion]

    /// What the case file's plans ask for; nil where it has none.
    ///
    /// - Parameter understanding: what was read already: who was seen, and what came to nothing.
    static func read(
        _ chronology: IntegratedChronology, _ understanding: Understanding, _ caseFile: CaseFile?
    ) -> ExpectedContactsFound? {
        guard let caseFile, !caseFile.plans.isEmpty else { return nil }
        let found = ContactEvidenceReader(
            schedules: caseFile.schedules, periodStart: caseFile.periodStart, periodEnd: caseFile.periodEnd
        ).read(
            chronology, contacts: understanding.contacts, smallThings: understanding.smallThings,
            contradictions: understanding.contradictions)
        let rule = ExpectedContacts(schedules: caseFile.schedules)
        let children = chronology.children.enumerated().compactMap { place, child -> ChildsExpectedContacts? in
            guard let periods = caseFile.plans[child.name], !periods.isEmpty else { return nil }
            return rule.compare(
                child: place, born: child.born, periods: periods, evidence: found.evidence, record: found.record)
        }
        return ExpectedContactsFound(
            schedules: caseFile.schedules, children: children, suggestions: found.suggestions)
    }
}
