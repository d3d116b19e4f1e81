import Domain

/// What was understood, in the scoring form: groups of accounts, whether a child was seen, discrepancies and gaps.
struct ScoringUnderstanding {
    private let chronology: IntegratedChronology
    private let understanding: Understanding
    /// Place of each entry's occurrence in ``Understanding/occurrences``; nil where it stands alone.
    let occurrence: [Int?]
    /// Of each entry: what its own column states, otherwise what its prose comes to.
    let childSeen: [ChildSeen]

    /// Nil where nothing was asked to be understood.
    init?(_ chronology: IntegratedChronology) {
        guard let understanding = chronology.understanding else { return nil }
        self.chronology = chronology
        self.understanding = understanding
        var groups = [Int?](repeating: nil, count: chronology.entries.count)
        for (group, occurrence) in understanding.occurrences.enumerated() {
            for entry in occurrence.entries where groups.indices.contains(entry) { groups[entry] = group }
        }
        occurrence = groups
        var seen = chronology.entries.map(\.childSeen)
        let isStated = seen.map { $0 != .notStated }
        for contact in understanding.contacts where seen.indices.contains(contact.entry) && !isStated[contact.entry] {
            let before = seen[contact.entry]
            switch contact.seen.answer {
            case .yes: seen[contact.entry] = before == .notStated || before == .yes ? .yes : .some
            case .no: seen[contact.entry] = before == .notStated || before == .no ? .no : .some
            case .notRecorded: break
            }
        }
        childSeen = seen
    }

    private func id(_ entry: Int) -> String? {
        chronology.entries.indices.contains(entry) ? chronology.entries[entry].id.description : nil
    }

    func writeDiscrepancies(to json: inout JsonBytes) {
        enum Item {
            case contradiction(Contradiction)
            case sharing(UnreciprocatedSharing)
        }
        let items =
            understanding.contradictions.map { Item.contradiction($0) }
            + understanding.unreciprocated.map { Item.sharing($0) }
        json.array(items) { json, item in
            json.object { json in
                json.line()
                json.key("type")
                switch item {
                case .contradiction(let contradiction):
                    json.string(contradiction.kind.rawValue)
                    json.key("entries")
                    json.array((contradiction.first + contradiction.second).compactMap(id)) { $0.string($1) }
                case .sharing(let sharing):
                    json.string("sharing")
                    json.key("entries")
                    json.array([sharing.entry].compactMap(id)) { $0.string($1) }
                    json.key("agency")
                    json.string(
                        chronology.agencies.indices.contains(sharing.agency)
                            ? chronology.agencies[sharing.agency].name : "")
                }
            }
        }
    }

    func writeGaps(to json: inout JsonBytes) {
        json.key("gaps")
        json.array(understanding.silences) { json, silence in
            json.object { json in
                json.line()
                json.key("type")
                switch silence.subject {
                case .child(let child):
                    json.string("child_not_seen")
                    json.key("child")
                    json.string(chronology.children.indices.contains(child) ? chronology.children[child].name : "")
                case .agency(let agency):
                    json.string("agency_silent")
                    json.key("agency")
                    json.string(chronology.agencies.indices.contains(agency) ? chronology.agencies[agency].name : "")
                }
                json.key("from")
                json.day(silence.from)
                json.key("to")
                json.day(silence.to)
            }
        }
    }
}
