/// Why an entry that counts as a sighting of a child may not bear the weight: said by the file itself, by another
/// agency, or by the entry's own words. It stays a sighting; the one before it is shown beside it.
public enum SightingDoubt: Sendable, Hashable {
    /// A comment or note in the file hangs on the row.
    case remark(String)
    /// The entry's words were changed, and nobody settled the change.
    case reworded(Rewording)
    /// Another entry says that the child was not seen.
    case contradicted(by: Int)
    /// Seen from afar: the words that say so.
    case glimpse(String)
    /// The column of the kind of contact says that it was a call: its words.
    case byTelephone(String)

    /// The name of its kind in the published form.
    public var kind: String {
        switch self {
        case .remark: "remark"
        case .reworded: "reworded"
        case .contradicted: "contradicted"
        case .glimpse: "glimpse"
        case .byTelephone: "telephone"
        }
    }

    /// The entry that says otherwise, where one does.
    public var contradictedBy: Int? {
        if case .contradicted(let entry) = self { return entry }
        return nil
    }

    /// What is said of it in a sentence.
    public var words: String {
        switch self {
        case .remark(let words): "a note in the file hangs on this row: \(SheetWords.quoted(words))"
        case .reworded(let change): "its words were changed: \(change.words)"
        case .contradicted(let entry): "No. \(entry + 1) says otherwise"
        case .glimpse(let words): "only from afar: \(SheetWords.quoted(words))"
        case .byTelephone(let words): "the kind of contact is \(SheetWords.quoted(words))"
        }
    }
}

/// Finds what speaks against a sighting of a child.
struct SightingDoubts {
    private let chronology: IntegratedChronology
    /// Entries that say a child was not seen, by the entry they contradict and the child.
    private var contradicted: [Key: Int] = [:]
    private var mentions: AgencyMentions?

    private struct Key: Hashable {
        var entry: Int
        var child: Int
    }

    init(_ chronology: IntegratedChronology, _ contradictions: [Contradiction]) {
        self.chronology = chronology
        for item in contradictions where item.kind == .childSeen {
            guard let child = item.child else { continue }
            note(item.first, against: item.second, child)
            note(item.second, against: item.first, child)
        }
    }

    /// Whoever only wrote down what the other agency told them speaks against nothing that its own worker saw.
    private mutating func note(_ entries: [Int], against others: [Int], _ child: Int) {
        for entry in entries {
            let own = others.first { !retells($0, entry) }
            if let own { contradicted[Key(entry: entry, child: child)] = own }
        }
    }

    /// Whether an entry is a notice of another agency's, written down on its day or after it.
    private mutating func retells(_ entry: Int, _ told: Int) -> Bool {
        let (own, other) = (chronology.entries[entry], chronology.entries[told])
        guard own.agency != other.agency, let day = own.reckonedDay, let before = other.reckonedDay, before <= day
        else {
            return false
        }
        let text = TextTokens(own.event)
        guard text.tokens.contains(where: { Self.notices.contains($0.key) }),
            !text.tokens.contains(where: { Self.visits.contains($0.key) })
        else { return false }
        let mentions = mentions ?? AgencyMentions(chronology)
        self.mentions = mentions
        return mentions.find(text, ids: mentions.book.ids(text.tokens)).contains { $0.agency == other.agency }
    }

    private static let notices: Set<String> = [
        "notification", "notified", "notif", "notifications", "informed", "report", "referral", "referred", "told",
        "ppn", "merlin", "call", "letter", "message", "e-mail", "email",
    ]
    private static let visits = TelephoneCall.visits

    func doubts(_ entry: Int, child: Int) -> [SightingDoubt] {
        guard chronology.entries.indices.contains(entry) else { return [] }
        let row = chronology.entries[entry]
        var out = row.remarks.filter { $0.kind.isSaidOfRow && Self.isOfSeeing($0.text) }.map {
            SightingDoubt.remark(ImportReportWords.short($0.text, limit: 160))
        }
        out += Rewording.all(in: row, at: entry).map { SightingDoubt.reworded($0) }
        if let other = contradicted[Key(entry: entry, child: child)] { out.append(.contradicted(by: other)) }
        if let words = Self.glimpse(row.event) { out.append(.glimpse(words)) }
        if let words = Self.call(row) { out.append(.byTelephone(words)) }
        return out
    }

    /// A column that says "Telephone" of an entry that tells of no visit.
    private static func call(_ row: ChronologyEntry) -> String? {
        TelephoneCall.column(row).map { ImportReportWords.short($0, limit: 60) }
    }

    /// Whether a remark is about who saw the child, when or where; others ("Good practice") are no doubt of it.
    private static func isOfSeeing(_ words: String) -> Bool {
        TextTokens(words).tokens.contains { seeing.contains($0.key) }
    }

    private static let seeing: Set<String> = [
        "see", "seen", "saw", "sighted", "sighting", "unseen", "visit", "visits", "visited", "timed", "time", "dated",
        "date",
        "present", "absent", "attended", "met", "asleep", "awake", "alone", "spoke", "spoken", "door", "wrong", "error",
        "mistake", "mistaken", "incorrect", "copied", "pasted", "child", "children", "whom", "register", "diary",
        "rota",
    ]

    private static let afar: [[String]] = [
        ["at", "a", "window"], ["at", "the", "window"], ["upstairs", "window"], ["through", "a", "window"],
        ["through", "the", "window"], ["bedroom", "window"], ["from", "a", "distance"], ["from", "the", "car"],
        ["across", "the", "road"], ["across", "the", "street"], ["through", "the", "letterbox"],
        ["through", "the", "glass"], ["from", "the", "road"], ["from", "the", "street"], ["in", "passing"],
    ]
    private static let lead: Set<String> = [
        "window", "distance", "car", "road", "street", "letterbox", "glass", "passing",
    ]

    /// The sentence that says a child was seen from afar only; nil where none does.
    private static func glimpse(_ event: String) -> String? {
        let text = TextTokens(event)
        for sentence in text.sentences {
            let keys = text.tokens[sentence].map(\.key)
            for (place, key) in keys.enumerated() where lead.contains(key) {
                let isAfar = afar.contains { words in
                    place + 1 >= words.count && keys[(place + 1 - words.count)...place].elementsEqual(words)
                }
                if isAfar { return ImportReportWords.short(text.words(sentence), limit: 120) }
            }
        }
        return nil
    }
}
