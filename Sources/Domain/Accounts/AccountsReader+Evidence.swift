extension AccountsReader {
    /// The evidence for and against two entries being accounts of one occurrence, as numbers, for learning
    /// ``PairWeights`` (Scripts/training/accounts.py).
    public struct PairNumbers: Sendable {
        /// Places in ``IntegratedChronology/entries``.
        public var first: Int
        public var second: Int
        /// In the order of ``AccountsReader/evidenceNames``.
        public var values: [Float]
    }

    /// Names of the kinds of evidence, in order.
    public static let evidenceNames = PairEvidence.Feature.allCases.map { "\($0)" }

    /// Every pair of entries worth comparing, once.
    public func evidence(_ chronology: IntegratedChronology) -> [PairNumbers] {
        var reader = FactReader(chronology, agencyKinds: AgencyGuess.kinds(chronology), people: people)
        let table = reader.read(chronology)
        var seen = Set<UInt64>()
        var found: [PairNumbers] = []
        PairEvidence.withGround(table) { ground in
            AccountLinker(table: table).candidates { a, b in
                guard seen.insert(UInt64(min(a, b)) << 32 | UInt64(max(a, b))).inserted else { return }
                var ledger = PairEvidence.Ledger()
                PairEvidence.weigh(a, b, ground, &ledger)
                found.append(PairNumbers(first: a, second: b, values: ledger.values))
            }
        }
        return found
    }
}
