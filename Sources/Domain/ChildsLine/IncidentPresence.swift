/// Where one child was at a violent incident, as the entry tells it, or that nobody wrote it.
public struct IncidentPresence: Sendable, Hashable {
    /// Where a child was at an incident, as far as it is written.
    public enum Whereabouts: String, Sendable, Codable, CaseIterable {
        /// There when it happened, or when somebody came.
        case there
        /// Somewhere else, in the words.
        case elsewhere
        /// The children are spoken of, but not where they were.
        case unclear
        case notRecorded = "not recorded"
    }

    /// Place in ``IntegratedChronology/entries``.
    public var entry: Int
    /// Place in ``IntegratedChronology/children``.
    public var child: Int
    public var whereabouts: Whereabouts
    /// The words that say where the child was; "" when nobody wrote it.
    public var words: String
    /// The words that tell of the incident.
    public var incident: String
    /// Why it counts as an incident.
    public var incidentRule: String

    public init(
        entry: Int, child: Int, whereabouts: Whereabouts, words: String, incident: String, incidentRule: String
    ) {
        self.entry = entry
        self.child = child
        self.whereabouts = whereabouts
        self.words = words
        self.incident = incident
        self.incidentRule = incidentRule
    }
}

extension ChildsLineReader {
    /// Each child of the case at each violent incident, siblings included: an entry that says nothing of a child gives
    /// "not recorded".
    ///
    /// - Parameter words: the words of the same chronology where they are cut already: entries without a word of violence
    ///   are then passed over.
    /// - Parameter crises: of these too.
    /// - Returns: In order of entry, then child. Children not yet born are left out.
    public func incidents(
        _ chronology: IntegratedChronology, people: CasePeople, words: EntryWords? = nil, crises: [Crisis] = []
    ) -> [IncidentPresence] {
        guard !people.children.isEmpty else { return [] }
        var found: [IncidentPresence] = []
        let isCue = words.map { words in (0..<words.wordCount).map { ViolentIncident.cues.contains(words.word($0)) } }
        let crisisAt = Dictionary(crises.map { ($0.entry, $0) }) { first, _ in first }
        for (index, entry) in chronology.entries.enumerated() {
            let crisis = crisisAt[index]
            if crisis == nil, let isCue, let words, !words.ids(index).contains(where: { isCue[Int($0)] }) { continue }
            let text = TextTokens(entry.event)
            let mentions = people.mentions(in: text)
            guard
                let incident = crisis.map({ (words: $0.words, rule: $0.rule) })
                    ?? ViolentIncident.found(in: text, mentions: mentions)
            else { continue }
            let day = entry.date.latest ?? entry.date.earliest
            var scope = ChildSet.first(min(32, people.children.count))
            for (child, person) in people.children.enumerated() where child < 32 {
                if let born = person.born, let day, born > day { scope &= ~(1 << ChildSet(child)) }
            }
            let kind =
                entry.agency < chronology.agencies.count
                ? AgencyKind(agencyName: chronology.agencies[entry.agency].name) : .other
            let scene = ContactScene(
                text: text, mentions: mentions, people: people, concerned: scope,
                youngest: people.youngest(among: scope),
                setting: AuthorSetting(role: nil, agency: kind), kind: kind, isCertain: false)
            for child in 0..<min(32, people.children.count) where scope & (1 << ChildSet(child)) != 0 {
                let place = Self.whereabouts(scene, 1 << ChildSet(child))
                found.append(
                    IncidentPresence(
                        entry: index, child: child, whereabouts: place.whereabouts, words: place.words,
                        incident: incident.words,
                        incidentRule: incident.rule))
            }
        }
        return found
    }

    /// The first clause about the child that says where; reported words count, since nobody wrote from sight.
    static func whereabouts(_ scene: ContactScene, _ child: ChildSet) -> (
        whereabouts: IncidentPresence.Whereabouts, words: String
    ) {
        var mention: Int?
        // Clauses that name the child tell more than those of "a child" or "both".
        let all = scene.clauses.indices
        let named = all.filter { scene.clauses[$0].named & child != 0 }
        for index in named + all.filter({ !named.contains($0) }) {
            let clause = scene.clauses[index]
            let isSubject = clause.subject == .children && clause.subjectChildren & child != 0
            guard isSubject || clause.children & child != 0, !clause.isFuture else { continue }
            mention = mention ?? index
            let keys = clause.tokens.map { scene.text.tokens[$0].key }
            let isAway =
                keys.contains { ["not", "away", "elsewhere", "staying", "out"].contains($0) } && !keys.contains("seen")
                // "Locked them out": they were there.
                && !keys.contains { ["locked", "threw", "thrown", "kicked", "put"].contains($0) }
                && keys.contains {
                    ["present", "home", "there", "in", "away", "elsewhere", "staying", "out"].contains($0)
                }
            let isElsewhere =
                clause.cues.contains(.elsewherePlace) && keys.contains { ["at", "with", "to"].contains($0) }
                || keys.contains("at")
                    && clause.tokens.contains { scene.cues[$0].contains(.kin) && scene.text.tokens[$0].isPossessive }
            if isAway || isElsewhere { return (.elsewhere, scene.words(index)) }
            let isThere = keys.contains {
                [
                    "present", "upstairs", "downstairs", "bed", "bedroom", "asleep", "room", "home", "premises",
                    "witnessed", "saw", "heard", "stairs",
                    "house", "flat", "address", "cot", "settee", "sofa", "landing", "crying", "hid", "awake", "arms",
                    "between", "kitchen", "seen", "throughout",
                ].contains($0)
            }
            if isThere || isSubject && isInPlace(scene, clause) { return (.there, scene.words(index)) }
        }
        if let mention { return (.unclear, scene.words(mention)) }
        return (.notRecorded, "")
    }

    /// "found in wardrobe", "under the table": a place in the words, whatever it is, unless it is one to be away at.
    private static func isInPlace(_ scene: ContactScene, _ clause: ContactScene.Clause) -> Bool {
        guard !clause.cues.contains(.elsewherePlace), !clause.cues.contains(.negation) else { return false }
        return clause.tokens.dropLast().contains { i in
            ["under", "behind", "inside"].contains(scene.text.tokens[i].key)
                || scene.text.tokens[i].key == "in" && i > clause.tokens.lowerBound
                    && (scene.childAt[i - 1] != 0
                        || ["found", "hiding", "hidden"].contains(scene.text.tokens[i - 1].key))
        }
    }
}
