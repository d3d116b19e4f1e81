/// Reads out of an integrated chronology everything a panel is shown, in the order in which each part needs the others.
public struct UnderstandingReader: Sendable {
    public var caseFile: CaseFile?
    /// The list of indicators.
    public var themes: [IndicatorTheme]
    /// How independent parts are spread over threads; what is found does not depend on it.
    public var runner: WorkRunner

    public init(
        caseFile: CaseFile? = nil, themes: [IndicatorTheme] = IndicatorList.builtIn, runner: WorkRunner = .oneByOne
    ) {
        self.caseFile = caseFile
        self.themes = themes
        self.runner = runner
    }

    /// The chronology with its understanding, and each entry's child-seen reading filled where its own column says
    /// nothing. Pure: the same chronology gives the same understanding.
    public func read(_ chronology: IntegratedChronology) -> IntegratedChronology {
        var result = chronology
        result.understanding = nil
        let reader = knowing(chronology.people)
        let people = CasePeople(chronology: chronology, caseFile: reader.caseFile)
        let contacts = ChildsLineReader().read(chronology, people: people, runner: runner)
        fillChildSeen(&result, contacts)
        var parts = UnderstandingParts(result, people: people, contacts: contacts, reader: reader)
        parts.readAll(runner)
        result.understanding = parts.understanding
        return result
    }

    /// The chronology as an agency held it at the end of a day, to be understood afresh from what it held.
    public func known(_ chronology: IntegratedChronology, to agency: Int, at day: CivilDate) -> IntegratedChronology {
        let caseFile = knowing(chronology.people).caseFile
        let people = CasePeople(chronology: chronology, caseFile: caseFile)
        let contacts = ChildsLineReader().read(chronology, people: people, runner: runner)
        let occurrences = AccountsReader(people: caseFile?.people ?? []).read(chronology, contacts: contacts)
            .occurrences
        let tellings = TellingReader().read(chronology, occurrences: occurrences)
        return KnowledgeReader(chronology, tellings: tellings).known(to: agency, at: day)
    }

    /// Where there is no case file, as in a store, the people that were kept with the chronology stand in for its own.
    private func knowing(_ people: [CaseFile.KnownPerson]) -> UnderstandingReader {
        guard caseFile == nil, !people.isEmpty else { return self }
        var reader = self
        reader.caseFile = CaseFile(people: people)
        return reader
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
