/// Reads who and what stood in several agencies' records.
struct CaseRecordsReader {
    let people: CasePeople
    /// Those the case file names.
    let known: [CaseFile.KnownPerson]

    func read(_ chronology: IntegratedChronology, _ words: EntryWords) -> CaseRecords {
        var records = CaseRecords(
            people: PeopleInRecordsReader(people: known).read(chronology, words),
            addresses: AddressReader().read(chronology, words),
            weights: WeightReader(people: people).read(chronology, words),
            notPassedOn: NotPassedOnReader().read(words), signs: SignReader(people: people).read(chronology, words))
        records.signs += FamilySignReader(people: people).read(chronology, words)
        records.signs += ServiceSignReader(people: people).read(chronology, words)
        records.signs = records.signs.enumerated().sorted {
            ($0.element.entry, $0.offset) < ($1.element.entry, $1.offset)
        }
        .map(\.element)
        records.moves = MoveReader(people: people).read(words)
        records.names = known.map {
            PersonInCase(name: $0.name, otherNames: $0.otherNames, role: $0.role ?? "")
        }
        records.shortForms = ShortForms.found(words)
        return records
    }
}
