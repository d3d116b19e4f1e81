/// What people decided of what the program found in a review, for a file made of the same entries: nobody who dismissed
/// something is to meet it again in print.
public struct DecidedFindings: Sendable {
    /// The thread of each entry; the keys of the children and of the agencies in the chronology's order.
    private let threads: [EntryID: RecordID]
    private let children: [RecordID]
    private let agencies: [RecordID]
    private let isDismissed: @Sendable (Finding) -> Bool
    private let isUnlinked: @Sendable (RecordID, RecordID) -> Bool

    /// - Parameters:
    ///   - threads: of the entries the file may hold; none for a picture, which has them.
    ///   - isDismissed: whether people dismissed this finding.
    ///   - isUnlinked: whether people said that these two threads, the smaller first, are not accounts of one occurrence.
    public init(
        threads: [EntryID: RecordID], children: [RecordID], agencies: [RecordID],
        isDismissed: @escaping @Sendable (Finding) -> Bool,
        isUnlinked: @escaping @Sendable (RecordID, RecordID) -> Bool
    ) {
        self.threads = threads
        self.children = children
        self.agencies = agencies
        self.isDismissed = isDismissed
        self.isUnlinked = isUnlinked
    }

    /// The chronology without what was dismissed, and how much that was; said in its title, so that nobody takes the file
    /// for all that was found.
    public func leaveOut(of chronology: IntegratedChronology) -> IntegratedChronology {
        leaveOut(of: chronology, threads: chronology.entries.map { threads[$0.id] }, hasSettledSilences: false)
    }

    /// The picture without what was dismissed; its title says how much that was.
    public func leaveOut(of picture: CasePicture) -> CasePicture {
        var drawn = picture.chronology
        drawn.understanding = picture.understanding
        var left = picture
        left.chronology = leaveOut(of: drawn, threads: picture.threads, hasSettledSilences: true)
        left.understanding = left.chronology.understanding ?? picture.understanding
        left.chronology.understanding = nil
        return left
    }

    private func leaveOut(
        of chronology: IntegratedChronology, threads: [RecordID?], hasSettledSilences: Bool
    ) -> IntegratedChronology {
        guard var understanding = chronology.understanding else { return chronology }
        let none = RecordID(high: 0, low: 0)
        var maker = FindingMaker(
            chronology, threads: threads.map { $0 ?? none }, children: children, agencies: agencies,
            hasSettledSilences: hasSettledSilences, isUnlinked: { _, _ in false })
        func areUnlinked(_ first: Int, _ second: Int) -> Bool {
            guard let one = threads[first], let other = threads[second] else { return false }
            return isUnlinked(min(one, other), max(one, other))
        }
        var gone: [Finding.Kind: Set<Int>] = [:]
        var dismissed = 0
        for made in maker.made() where isDismissed(made.finding) {
            gone[made.finding.kind, default: []].formUnion(made.items)
            if !made.items.isEmpty {
                dismissed += 1
                understanding.dismissed[made.finding.kind, default: 0] += 1
            }
        }
        func rest<Item>(_ items: [Item], _ kind: Finding.Kind) -> [Item] {
            guard let gone = gone[kind] else { return items }
            return items.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
        }
        understanding.contradictions = rest(understanding.contradictions, .contradiction)
        understanding.silences = rest(understanding.silences, .silence)
        understanding.smallThings = rest(understanding.smallThings, .smallThing)
        understanding.unreciprocated = rest(understanding.unreciprocated, .sharing)
        understanding.requests = rest(understanding.requests, .request)
        understanding.claims = rest(understanding.claims, .claim)
        let before = understanding.occurrences
        understanding.part(areUnlinked)
        var left = chronology
        left.understanding = understanding
        if let said = Self.said(dismissed, isParted: understanding.occurrences != before) {
            left.title = [chronology.title, "(\(said))"].compactMap(\.self).joined(separator: " ")
        }
        return left
    }

    private static func said(_ dismissed: Int, isParted: Bool) -> String? {
        var said: [String] = []
        if dismissed > 0 {
            said.append(dismissed == 1 ? "1 finding the panel dismissed" : "\(dismissed) findings the panel dismissed")
        }
        if isParted { said.append("accounts the panel unlinked") }
        if said.isEmpty { return nil }
        return said.joined(separator: " and ") + (dismissed == 1 && said.count == 1 ? " is left out" : " are left out")
    }
}
