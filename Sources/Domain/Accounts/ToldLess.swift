/// What one agency told another, and what the other wrote down of it: a person, a sign or a theme that stands in the one
/// entry and not in the other may have been lost on the way. Not a contradiction: both may be true, and more may have been
/// received than was written.
public struct ToldLess: Sendable, Hashable {
    /// The entry that tells, and the other agency's entry that shows it received it; places in
    /// ``IntegratedChronology/entries``.
    public var told: Int
    public var written: Int
    /// What the one has and the other has not, in plain words, what weighs most first.
    public var missing: [String]
    /// How much it weighs, as lists are ordered.
    public var weight: Int

    public init(told: Int, written: Int, missing: [String], weight: Int) {
        self.told = told
        self.written = written
        self.missing = missing
        self.weight = weight
    }
}

/// Compares what was told with what was written down of it.
struct ToldLessReader {
    private let chronology: IntegratedChronology
    private let understanding: Understanding
    /// By entry: what stands in it.
    private var points: [Int: [Point]] = [:]

    private struct Point: Hashable {
        /// A person, a person in the home, a sign, a theme.
        var kind: Int
        var of: String
        /// What weighs nothing by itself: one theme among others.
        var isLight: Bool { kind == 3 }
    }

    init(_ chronology: IntegratedChronology, _ understanding: Understanding) {
        self.chronology = chronology
        self.understanding = understanding
        for person in understanding.records.people {
            for mention in person.mentions { add(Point(kind: 0, of: person.name), at: mention.entry) }
            for home in person.home where home.isThere { add(Point(kind: 1, of: person.name), at: home.entry) }
        }
        for sign in understanding.records.signs {
            guard let child = sign.child, let what = Self.words(sign.kind) else { continue }
            let name = chronology.children[child].name
            let first = name.split(separator: " ").first.map(String.init) ?? name
            add(Point(kind: 2, of: "\(first) \(what)"), at: sign.entry)
        }
        for indicator in understanding.indicators {
            let title = understanding.title(ofTheme: indicator.theme)
            add(Point(kind: 3, of: title.prefix(1).lowercased() + title.dropFirst()), at: indicator.entry)
        }
    }

    private mutating func add(_ point: Point, at entry: Int) {
        if !(points[entry]?.contains(point) ?? false) { points[entry, default: []].append(point) }
    }

    private static func words(_ kind: RecordSign.Kind) -> String? {
        switch kind {
        case .condition: "thin, hungry or unwell"
        case .unseen: "not seen, or not there"
        case .lost: "taken off a list or roll"
        default: nil
        }
    }

    /// What was told and shown as received, or asked and answered; in order of the entry that tells.
    ///
    /// - Parameter heard: for each entry, the agencies it says it heard from; bits by place in the case.
    func read(_ tellings: [Telling], heard: [UInt64] = []) -> [ToldLess] {
        var pairs: [(told: Int, written: Int)] = tellings.compactMap { telling in
            // Of a meeting each writes what concerns it.
            guard telling.way != .present else { return nil }
            return telling.shownBy.map { (telling.entry, $0) }
        }
        for request in understanding.requests {
            guard let answer = request.answer, answer != request.entry,
                chronology.entries[answer].agency == request.agency
            else { continue }
            pairs.append((request.entry, answer))
        }
        // "Call from the school": what the school's own account of it holds.
        for occurrence in understanding.occurrences {
            for written in occurrence.entries where heard.indices.contains(written) && heard[written] != 0 {
                for told in occurrence.entries where told != written {
                    let agency = chronology.entries[told].agency
                    if agency < 64, heard[written] & (1 << UInt64(agency)) != 0 { pairs.append((told, written)) }
                }
            }
        }
        var seen: Set<[Int]> = []
        return pairs.filter { seen.insert([$0.told, $0.written]).inserted }.compactMap(less).sorted {
            ($0.told, $0.written) < ($1.told, $1.written)
        }
    }

    private func less(_ told: Int, _ written: Int) -> ToldLess? {
        guard let own = points[told], chronology.entries[told].agency != chronology.entries[written].agency else {
            return nil
        }
        let theirs = Set(points[written] ?? [])
        var left = own.filter { !theirs.contains($0) }
        // Who is in the home is told with the name.
        let atHome = Set(left.filter { $0.kind == 1 }.map(\.of))
        left.removeAll { $0.kind == 0 && atHome.contains($0.of) }
        let heavy = left.filter { !$0.isLight }
        let light = left.filter(\.isLight)
        guard !heavy.isEmpty || light.count > 1 else { return nil }
        let missing = heavy.sorted { ($0.kind, $0.of) < ($1.kind, $1.of) } + light
        return ToldLess(
            told: told, written: written,
            missing: missing.map { $0.kind == 1 ? "\($0.of) in the home" : $0.of },
            weight: heavy.count * 3 + light.count)
    }
}
