/// Reads out of an integrated chronology everything a panel is shown, in the order in which each part needs the others.
public struct UnderstandingReader: Sendable {
    public var caseFile: CaseFile?

    public init(caseFile: CaseFile? = nil) { self.caseFile = caseFile }

    /// The chronology with its understanding, and each entry's child-seen reading filled where its own column says
    /// nothing. Pure: the same chronology gives the same understanding.
    public func read(_ chronology: IntegratedChronology) -> IntegratedChronology {
        var result = chronology
        result.understanding = nil
        let people = CasePeople(chronology: chronology, caseFile: caseFile)
        var understanding = Understanding()
        understanding.contacts = ChildsLineReader().read(chronology, people: people)
        fillChildSeen(&result, understanding.contacts)
        let accounts = AccountsReader().read(chronology, contacts: understanding.contacts)
        understanding.occurrences = accounts.occurrences
        understanding.contradictions = accounts.contradictions
        understanding.unreciprocated = accounts.unreciprocated
        let words = EntryWords(chronology)
        understanding.smallThings = SmallThingReader().read(chronology, words: words)
        understanding.requests = RequestReader().read(chronology, words: words)
        understanding.claims = ClaimReader().read(chronology, words: words)
        let tellings = TellingReader().read(chronology, occurrences: accounts.occurrences)
        understanding.silences = SilenceReader(
            thresholds: caseFile?.thresholds ?? CaseFile.Thresholds(), periodStart: caseFile?.periodStart,
            periodEnd: caseFile?.periodEnd
        ).read(chronology, contacts: understanding.contacts, tellings: tellings)
        understanding.indicators = IndicatorReader().read(chronology)
        result.understanding = understanding
        return result
    }

    /// The chronology as an agency held it at the end of a day, to be understood afresh from what it held.
    public func known(_ chronology: IntegratedChronology, to agency: Int, at day: CivilDate) -> IntegratedChronology {
        let people = CasePeople(chronology: chronology, caseFile: caseFile)
        let contacts = ChildsLineReader().read(chronology, people: people)
        let occurrences = AccountsReader().read(chronology, contacts: contacts).occurrences
        let tellings = TellingReader().read(chronology, occurrences: occurrences)
        return KnowledgeReader(chronology, tellings: tellings).known(to: agency, at: day)
    }

    private func fillChildSeen(_ chronology: inout IntegratedChronology, _ contacts: [ChildContact]) {
        let reader = ChildsLineReader()
        var start = 0
        while start < contacts.count {
            var end = start
            while end < contacts.count, contacts[end].entry == contacts[start].entry { end += 1 }
            let entry = contacts[start].entry
            chronology.entries[entry].childSeen = reader.childSeen(
                of: chronology.entries[entry], contacts: contacts[start..<end])
            start = end
        }
    }
}
