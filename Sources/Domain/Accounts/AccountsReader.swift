/// Finds accounts of one occurrence in the chronologies of different agencies, compares them, and finds what one agency
/// says it told another that the other does not show (requirement C3).
///
/// How it works, and how well: docs/understanding-accounts.md.
public struct AccountsReader: Sendable {
    /// What was found; places are those of ``IntegratedChronology/entries``.
    public struct Result: Sendable {
        /// Occurrences told by two or more agencies, in order of their first entry.
        public var occurrences: [Occurrence]
        public var contradictions: [Contradiction]
        public var unreciprocated: [UnreciprocatedSharing]
    }

    /// Everybody else the coordinator named: tells "Ms Rowe" and "Mum", and what the family told from what an agency did.
    public var people: [CaseFile.KnownPerson]

    public init(people: [CaseFile.KnownPerson] = []) {
        self.people = people
    }

    /// - Parameter contacts: what each entry says of each child, for contradictions about whether a child was seen.
    public func read(_ chronology: IntegratedChronology, contacts: [ChildContact] = []) -> Result {
        read(chronology, contacts: contacts, agencyKinds: AgencyGuess.kinds(chronology))
    }

    /// The same with the kinds of agencies worked out before; what follows from the groups is found side by side.
    func read(
        _ chronology: IntegratedChronology, contacts: [ChildContact], agencyKinds: [[AgencyKind]],
        runner: WorkRunner = .oneByOne
    ) -> Result {
        var reader = FactReader(chronology, agencyKinds: agencyKinds, people: people)
        let table = reader.read(chronology)
        let linker = AccountLinker(table: table)
        let edges = linker.edges()
        let groups = linker.groups(edges)
        var groupOf = [Int32](repeating: -1, count: chronology.entries.count)
        for (index, group) in groups.enumerated() {
            for entry in group { groupOf[entry] = Int32(index) }
        }
        let places = groupOf
        let found = runner.map(3) { part in
            var result = Result(occurrences: [], contradictions: [], unreciprocated: [])
            switch part {
            case 0:
                let comparison = AccountComparison(
                    chronology: chronology, table: table, groups: groups, contacts: contacts, people: people)
                result.contradictions = comparison.contradictions()
            case 1: result.occurrences = occurrences(groups, places, edges, linker, chronology)
            default:
                let sharing = SharingCheck(
                    chronology: chronology, table: table, groups: groups, groupOf: places, edges: edges)
                result.unreciprocated = sharing.unreciprocated()
            }
            return result
        }
        return Result(
            occurrences: found[1].occurrences, contradictions: found[0].contradictions,
            unreciprocated: found[2].unreciprocated)
    }

    private func occurrences(
        _ groups: [[Int]], _ groupOf: [Int32], _ edges: [AccountLinker.Edge], _ linker: AccountLinker,
        _ chronology: IntegratedChronology
    ) -> [Occurrence] {
        var links = [[AccountLink]](repeating: [], count: groups.count)
        let words = ReasonWords(chronology: chronology, table: linker.table)
        PairEvidence.withGround(linker.table) { ground in
            for edge in edges {
                let group = groupOf[Int(edge.a)]
                guard group >= 0, groupOf[Int(edge.b)] == group else { continue }
                links[Int(group)].append(words.link(edge, linker.weights, ground))
            }
        }
        return groups.indices.map { index in
            Occurrence(
                entries: groups[index], links: links[index].sorted { ($0.first, $0.second) < ($1.first, $1.second) })
        }
    }
}
