/// Names of workers by agency, learned from the columns that say who wrote an entry: "Rang Mrs Penhale" tells of the
/// health visitors where a Penhale signs the health visitors' entries.
struct WorkerNames {
    /// Place of the agency by the key of the surname.
    private var agencyOf: [UInt64: Int] = [:]
    /// A bit for each of the first workers met, by the key of the surname; other names of a worker share it.
    private var bitOf: [UInt64: UInt64] = [:]
    private var bitOfSigner: [String: UInt64] = [:]
    /// Keys of the short first names that the case file gives for workers ("Jaz").
    private var shortNames = Set<UInt64>()
    private var otherBits: [UInt64: UInt64] = [:]

    private static let titles = Set(
        ["mr", "mrs", "ms", "miss", "dr", "sister", "sr", "pc", "dc", "ds", "di", "ps", "sgt", "wpc"].map(
            WordCutter.key))
    /// Words of a practitioner column that are no names.
    private static let roles = Set(
        """
        social worker health visitor nurse officer manager team leader teacher head class deputy assistant support family \
        duty student community school practice midwife doctor consultant registrar sho gp hv sw cpn dsl senco iro edt \
        letter telephone unknown staff reception police constable sergeant inspector detective admin key person service \
        mother father parent parents child children baby none advocate adviser advisor housing probation nursery room lead named senior acting and the for from records report
        """
        .split(separator: " ").map { WordCutter.key(String($0)) })
    private static let shortest: Int32 = 4

    init() {}

    /// - Parameters:
    ///   - people: those the case file names; a worker's role tells the agency where one alone is of that kind.
    ///   - kinds: kinds of each agency of the case.
    init(_ chronology: IntegratedChronology, people: [CaseFile.KnownPerson] = [], kinds: [[AgencyKind]] = []) {
        let family = Set(
            chronology.children.flatMap { [$0.name] + $0.otherNames }.flatMap {
                PlainWords.key($0).split(separator: " ").map { WordCutter.key(String($0)) }
            })
        var cutter = WordCutter()
        var last: (text: String, name: UInt64?) = ("", nil)
        for entry in chronology.entries {
            for field in entry.fields where field.kind == .practitioner && !field.text.isEmpty {
                if field.text != last.text { last = (field.text, Self.surname(field.text, &cutter)) }
                guard let name = last.name, !family.contains(name) else { continue }
                addBit(name, text: field.text)
                // -1: signs for several agencies.
                if let known = agencyOf[name], known != entry.agency {
                    agencyOf[name] = -1
                } else {
                    agencyOf[name] = entry.agency
                }
            }
        }
        for person in people {
            let role = person.role ?? ""
            guard let name = Self.surname(person.name, &cutter) else { continue }
            let holders = Self.holders(of: role, chronology.agencies, kinds)
            guard PersonRole(words: role) == .professional || holders.count == 1 else { continue }
            if agencyOf[name] == nil, holders.count == 1 { agencyOf[name] = holders[0] }
            addBit(name, text: "")
            addOtherNames(of: person, name, family)
        }
    }

    /// Agencies whose kind, or whose other names in the case file, the role fits ("diabetes nurse").
    private static func holders(of role: String, _ agencies: [CaseAgency], _ kinds: [[AgencyKind]]) -> [Int] {
        let words = PlainWords.key(role)
        let named = agencies.indices.filter { place in
            agencies[place].otherNames.contains { words.contains(PlainWords.key($0)) && $0.utf8.count > 2 }
        }
        if named.count == 1 { return named }
        let kind = AgencyKind(agencyName: role)
        return kind == .other ? [] : kinds.indices.filter { kinds[$0].contains(kind) }
    }

    private mutating func addBit(_ name: UInt64, text: String) {
        if bitOf[name] == nil, bitOf.count < 64 { bitOf[name] = 1 << UInt64(bitOf.count) }
        if !text.isEmpty, let bit = bitOf[name] { bitOfSigner[text] = bit }
    }

    /// "Colette" and "Mr P" are the worker of that surname, where nobody of the family is called so.
    private mutating func addOtherNames(of person: CaseFile.KnownPerson, _ name: UInt64, _ family: Set<UInt64>) {
        for other in person.otherNames {
            let words = PlainWords.key(other).split(separator: " ")
            guard words.count == 1, let word = words.first, word.utf8.count > 2 else { continue }
            let key = WordCutter.key(String(word))
            guard !family.contains(key), agencyOf[key] == nil, let agency = agencyOf[name] else { continue }
            agencyOf[key] = agency
            if let bit = bitOf[name] { otherBits[key] = bit }
            if word.utf8.count < Self.shortest { shortNames.insert(key) }
        }
    }

    /// Bits of those who sign an entry.
    func signers(_ entry: ChronologyEntry) -> UInt64 {
        entry.fields.reduce(0) { $1.kind == .practitioner ? $0 | bitOfSigner[$1.text, default: 0] : $0 }
    }

    /// The bit of the worker named by a word; 0 for none.
    func bit(_ word: WordKey) -> UInt64 { otherBits[word.raw] ?? bitOf[word.raw] ?? 0 }

    /// The last capitalised word before a comma, bracket or the end that is not a role.
    private static func surname(_ text: String, _ cutter: inout WordCutter) -> UInt64? {
        cutter.begin()
        cutter.cut(text, field: 0)
        var found: UInt64?
        for word in cutter.words {
            if word.isMark {
                if found != nil, word.raw != 0x2E, word.raw != 0x2D { break }
                continue
            }
            guard word.isCapitalised, word.end - word.start >= shortest, !roles.contains(word.raw),
                !titles.contains(word.raw)
            else { continue }
            found = word.raw
        }
        return found
    }

    var isEmpty: Bool { agencyOf.isEmpty }

    /// The agency whose worker is named at `i`, with the words that name them, a title before the name included.
    func mention(at i: Int, _ words: [WordKey]) -> (agency: Int, words: Range<Int>)? {
        let word = words[i]
        guard word.isCapitalised, word.end - word.start >= Self.shortest || shortNames.contains(word.raw),
            let agency = agencyOf[word.raw], agency >= 0
        else { return nil }
        var start = i
        if start > 0, words[start - 1].raw == 0x2E, words[start - 1].sentence == word.sentence { start -= 1 }
        if start > 0, words[start - 1].sentence == word.sentence,
            Self.titles.contains(words[start - 1].raw)
                || (words[start - 1].isCapitalised && !words[start - 1].isMark
                    && words[start - 1].end + 1 == word.start)
        {
            start -= 1
        } else {
            start = i
        }
        return (agency, start..<(i + 1))
    }
}
