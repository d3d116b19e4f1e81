/// One reading of a whole chronology: what is worked out once for the case, and the reading of each entry.
struct ChildsLineRun {
    let chronology: IntegratedChronology
    let people: CasePeople
    private let kinds: [AgencyKind]
    private let settings: [AuthorSetting]
    private let reader: TextContactReader
    private let cells: ChildSeenCells
    /// By file: the children its own child columns or words name, all where it names none.
    private let childrenOfFile: [Int: ChildSet]
    private let everybody: ChildSet

    init(chronology: IntegratedChronology, people: CasePeople) {
        self.chronology = chronology
        self.people = people
        kinds = chronology.agencies.map { AgencyKind(agencyName: $0.name) }
        settings = kinds.map { AuthorSetting(role: nil, agency: $0) }
        reader = TextContactReader(people: people)
        cells = ChildSeenCells(people: people)
        everybody = ChildSet.first(min(32, people.children.count))
        var named: [Int: ChildSet] = [:]
        for entry in chronology.entries {
            for field in entry.fields where field.kind == .child || field.kind == .event {
                named[entry.file, default: 0] |= Self.namedChildren(field.text, people, all: everybody)
            }
        }
        childrenOfFile = named
    }

    /// Children a text names quickly: by first names, without cutting it into clauses.
    private static func namedChildren(_ text: String, _ people: CasePeople, all: ChildSet) -> ChildSet {
        var found: ChildSet = 0
        for child in people.children(in: TextTokens(text)) where child < 32 { found |= 1 << ChildSet(child) }
        return found
    }

    func read(_ index: Int, into contacts: inout [ChildContact]) {
        let entry = chronology.entries[index]
        let kind = entry.agency < kinds.count ? kinds[entry.agency] : .other
        let setting = entry.agency < settings.count ? settings[entry.agency] : .unknown
        let text = TextTokens(entry.event)
        let alive = aliveChildren(entry)
        let column = entry.fields.first { $0.kind == .child }.map { cells.children($0.text, all: alive) } ?? 0
        var named: ChildSet = 0
        for child in people.children(in: text) where child < 32 { named |= 1 << ChildSet(child) }
        var scope = column
        if scope == 0 {
            let ofFile = childrenOfFile[entry.file] ?? 0
            scope = (ofFile == 0 ? everybody : ofFile) & alive
        }
        scope |= named & alive
        if scope == 0 { return }
        let contactWords = entry.fields.first { $0.kind == .contact }?.text ?? ""
        let result = reader.read(
            text, concerned: scope, youngest: people.youngest(among: scope), setting: setting, kind: kind,
            contact: contactWords)
        let stated = cells.read(entry, scope: scope)
        for (child, found) in result.found {
            var contact = ChildContact(
                entry: index, child: child, seen: found.seen, seenAlone: found.seenAlone, spokenWith: found.spokenWith,
                wishes: found.wishes, place: found.place, company: found.company)
            stated.apply(to: &contact)
            let bit = ChildSet(1) << ChildSet(child)
            let isEmpty =
                contact.seen.answer == .notRecorded && contact.seenAlone.answer == .notRecorded
                && contact.spokenWith.answer == .notRecorded && contact.wishes.answer == .notRecorded
            if !isEmpty || (named | column) & bit != 0 { contacts.append(contact) }
        }
    }

    /// Children born by the day of an entry; an undated entry may concern all.
    private func aliveChildren(_ entry: ChronologyEntry) -> ChildSet {
        guard let day = entry.date.latest ?? entry.date.earliest else { return everybody }
        var alive: ChildSet = 0
        for (index, child) in people.children.enumerated() where index < 32 {
            if let born = child.born, born > day { continue }
            alive |= 1 << ChildSet(index)
        }
        return alive
    }
}
