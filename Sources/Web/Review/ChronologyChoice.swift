import Crypto
import Domain
import Foundation
import Hummingbird

/// What of a chronology is shown, as its address says it: days and keys, never words somebody typed, and names as marks.
struct ChronologyChoice: Sendable, Hashable {
    var filter = ChronologyFilter()
    /// The mark of ``ChronologyFilter/person``.
    var person: String?
    /// What the page begins after, or what it ends before; neither for the first page.
    var after: ChronologyPlace?
    var before: ChronologyPlace?

    init() {}

    /// What an address says; whatever it should not say is passed over.
    init(_ query: [(name: String, value: String)]) {
        for (name, value) in query {
            switch name {
            case "person": person = value.utf8.count == 32 ? value : nil
            case "after": after = ChronologyPlace(value)
            case "before": before = ChronologyPlace(value)
            default: take(ChronologyField(rawValue: name), value)
            }
        }
    }

    private mutating func take(_ field: ChronologyField?, _ value: String) {
        switch field {
        case .from: filter.from = Self.day(value)
        case .to: filter.to = Self.day(value)
        case .agency: filter.agency = RecordID(value)
        case .seen: filter.childSeen = ChildSeen(rawValue: value)
        case .child: filter.child = RecordID(value)
        case .theme: filter.theme = RecordID(value)
        case .weight: filter.significance = EntrySignificance(rawValue: value)
        case .asked: filter.isAsked = value == Self.yes
        case nil: break
        }
    }

    static let yes = "1"

    /// In a fixed order: one choice, one address.
    var query: [(name: String, value: String)] {
        var query: [(name: String, value: String)] = []
        func add(_ field: ChronologyField, _ value: String?) {
            if let value { query.append((field.rawValue, value)) }
        }
        add(.from, filter.from?.iso)
        add(.to, filter.to?.iso)
        add(.agency, filter.agency?.description)
        add(.seen, filter.childSeen?.rawValue)
        add(.child, filter.child?.description)
        add(.theme, filter.theme?.description)
        add(.weight, filter.significance?.rawValue)
        add(.asked, filter.isAsked ? Self.yes : nil)
        if let person { query.append(("person", person)) }
        if let after { query.append(("after", after.description)) }
        if let before { query.append(("before", before.description)) }
        return query
    }

    /// Something is left out.
    var isNarrow: Bool { filter != ChronologyFilter() || person != nil }

    /// The same from another place on.
    func page(after: ChronologyPlace? = nil, before: ChronologyPlace? = nil) -> ChronologyChoice {
        var choice = self
        (choice.after, choice.before) = (after, before)
        return choice
    }

    /// The name as an address may hold it: nobody reads it there who does not have the key.
    static func mark(_ name: String, review: RecordID, keys: FormKeys) -> String {
        let words = Data(review.bytes + name.utf8)
        return Hexadecimal.text(HMAC<SHA256>.authenticationCode(for: words, using: keys.marks).prefix(16))
    }

    private static func day(_ text: String) -> CivilDate? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }
}

/// The fields by which a chronology is narrowed, each also a part of the address.
enum ChronologyField: String, FormField {
    case from, to, agency, seen, child, theme, weight, asked

    var called: Phrase {
        let words = catalogue.chronology
        return switch self {
        case .from: words.calledFrom
        case .to: words.calledTo
        case .agency: words.calledAgency
        case .seen: words.calledSeen
        case .child: words.calledChild
        case .theme: words.calledTheme
        case .weight: words.calledWeight
        case .asked: words.calledAsked
        }
    }
    var isSecret: Bool { false }
}

extension ChronologyChoice {
    /// Out of the form. Of a month or a year the beginning goes from its first day, the end to its last.
    static func read(_ fields: FormFields) -> FormOutcome<ChronologyChoice, ChronologyField> {
        var reader = FormReader<ChronologyField>(fields)
        let words = catalogue.chronology
        func day(_ field: ChronologyField, _ end: (DateReading) -> CivilDate?) -> CivilDate? {
            guard let reading = reader.date(field, isRequired: false) else { return nil }
            if end(reading) == nil { reader.object(to: field, Wording(words.noBeginning)) }
            return end(reading)
        }
        var choice = ChronologyChoice()
        choice.filter.from = day(.from) { $0.earliest }
        choice.filter.to = day(.to) { $0.latest }
        if let from = choice.filter.from, let to = choice.filter.to, to < from {
            reader.object(to: .to, Wording(words.endsBefore))
        }
        for field in [ChronologyField.agency, .seen, .child, .theme, .weight, .asked] {
            choice.take(field, fields.one(field.rawValue) ?? "")
        }
        choice.person = fields.one("person").flatMap { $0.utf8.count == 32 ? $0 : nil }
        return reader.outcome { choice }
    }

    /// The form as it stands for this choice.
    var form: FilledForm<ChronologyField> {
        var known: [ChronologyField: String] = [:]
        known[.from] = filter.from?.british
        known[.to] = filter.to?.british
        known[.agency] = filter.agency?.description
        known[.seen] = filter.childSeen?.rawValue
        known[.child] = filter.child?.description
        known[.theme] = filter.theme?.description
        known[.weight] = filter.significance?.rawValue
        if filter.isAsked { known[.asked] = Self.yes }
        return FilledForm(known)
    }
}
