/// Makes findings of an understood chronology: what stands in it by place is named by keys that last.
public struct FindingMaker {
    let chronology: IntegratedChronology
    let understanding: Understanding
    let words: UnderstandingWords
    let threads: [RecordID]
    let children: [RecordID]
    let agencies: [RecordID]
    private let isUnlinked: (RecordID, RecordID) -> Bool
    let hasSettledSilences: Bool
    /// How often a key was used: an entry may hold two of a kind.
    private var used: [String: Int] = [:]

    /// Entries named beside a finding.
    static let mostBeside = 12

    /// - Parameters:
    ///   - chronology: understood; without an understanding nothing is found.
    ///   - threads: of its entries, in their order.
    ///   - children: the keys of its children, in their order.
    ///   - agencies: the keys of its agencies, in their order.
    ///   - hasSettledSilences: its silences are those a ``CasePicture`` keeps: as they are shown.
    ///   - isUnlinked: whether people said that these two are not accounts of one occurrence.
    public init(
        _ chronology: IntegratedChronology, threads: [RecordID], children: [RecordID], agencies: [RecordID],
        hasSettledSilences: Bool = false, isUnlinked: @escaping (RecordID, RecordID) -> Bool
    ) {
        self.chronology = chronology
        understanding = chronology.understanding ?? Understanding()
        words = UnderstandingWords(chronology)
        self.threads = threads
        self.children = children
        self.agencies = agencies
        self.hasSettledSilences = hasSettledSilences
        self.isUnlinked = isUnlinked
    }

    /// A finding, and the places of what it was made of in the understanding's list of its kind.
    struct Made {
        var finding: Finding
        var items: [Int]
    }

    /// All findings, those of a kind together, what weighs most first.
    public mutating func make() -> [Finding] { made().map(\.finding) }

    mutating func made() -> [Made] {
        contradictions() + silences() + smallThings() + sharing() + requests() + claims()
            + sightings().map { Made(finding: $0, items: []) }
    }

    /// The key, with a number from the second of its like on.
    mutating func once(_ key: String) -> String {
        let number = used[key, default: 0]
        used[key] = number + 1
        return number == 0 ? key : "\(key)|\(number)"
    }

    func thread(_ entry: Int) -> String { threads.indices.contains(entry) ? threads[entry].description : "" }

    func child(_ child: Int?) -> RecordID? { child.flatMap { children.indices.contains($0) ? children[$0] : nil } }

    func grounds(_ entries: some Sequence<Int>, _ part: Finding.Ground.Part) -> [Finding.Ground] {
        grounds(entries, "", part)
    }

    func grounds(_ entries: some Sequence<Int>, _ words: String, _ part: Finding.Ground.Part) -> [Finding.Ground] {
        entries.compactMap { entry in
            guard threads.indices.contains(entry) else { return nil }
            let held = words.isEmpty ? "" : HeldGround.words(words, in: chronology.entries[entry])
            return Finding.Ground(thread: threads[entry], words: held, part: part)
        }
    }

    /// Each entry of one side with the words of that side that stand in it. Where two accounts differ in several points an
    /// entry may stand on the other side of one of them: it is shown with what it says itself.
    private func grounds(
        _ entries: [Int], _ words: String, orElse others: String, _ part: Finding.Ground.Part
    ) -> [Finding.Ground] {
        entries.flatMap { entry in
            let own = grounds([entry], words, part)
            return own.contains { !$0.words.isEmpty } ? own : grounds([entry], others, part)
        }
    }

    /// Names of agencies are data; the sentence around them is ours.
    func agency(_ agency: Int?) -> String { agency.map { words.agency($0) } ?? "" }

    // MARK: - Contradictions

    private mutating func contradictions() -> [Made] {
        let items = understanding.contradictions
        var found: [Made] = []
        for pair in UnderstandingAccounts.pairs(items) {
            guard let first = pair.first.first, let second = pair.second.first, let gravest = pair.points.first,
                threads.indices.contains(first), threads.indices.contains(second)
            else { continue }
            let ends = [threads[first], threads[second]].sorted()
            if isUnlinked(ends[0], ends[1]) { continue }
            let kinds = UnderstandingSummary.once(pair.points.map { UnderstandingWords.name(items[$0].kind) })
            let key = once("\(ends[0])|\(ends[1])")
            let (firstWords, secondWords) = (pair.firstWords(items), pair.secondWords(items))
            let isMixed = pair.points.count > 1
            let finding = Finding(
                .contradiction, key: key, title: kinds.joined(separator: "; "),
                says: UnderstandingAccounts.details(pair, items, chronology.children)
                    .map(SheetWords.sentence).joined(separator: " "),
                child: child(items[gravest].child),
                grounds: grounds(pair.first, firstWords, orElse: isMixed ? secondWords : "", .one)
                    + grounds(pair.second, secondWords, orElse: isMixed ? firstWords : "", .other))
            found.append(Made(finding: finding, items: pair.points))
        }
        return found
    }

    // MARK: - Small things

    /// Those nothing was found to follow first.
    private mutating func smallThings() -> [Made] {
        let all = understanding.smallThings
        let things = all.indices.filter { threads.indices.contains(all[$0].entry) }
        func isOpen(_ thing: SmallThing) -> Bool { thing.followUpWords == nil && thing.followedBy == nil }
        let order = things.filter { isOpen(all[$0]) } + things.filter { !isOpen(all[$0]) }
        return order.map { place -> Made in
            let thing = all[place]
            var says: [String] = []
            if !thing.who.isEmpty { says.append("For: \(thing.who).") }
            if let step = thing.followUpWords {
                says.append("The entry itself tells of a step after it: \(SheetWords.quoted(step)).")
            }
            if thing.followedBy != nil { says.append("A later entry is taken to follow it up.") }
            if isOpen(thing) { says.append("No step that followed was found.") }
            let finding = Finding(
                .smallThing, key: once("\(thing.kind.rawValue)|\(thread(thing.entry))"),
                title: UnderstandingWords.name(thing.kind), says: says.joined(separator: " "), rule: thing.rule,
                grounds: grounds([thing.entry], thing.words, .one)
                    + grounds(thing.followedBy.map { [$0] } ?? [], .beside))
            return Made(finding: finding, items: [place])
        }
    }

    // MARK: - Between agencies

    private mutating func sharing() -> [Made] {
        understanding.unreciprocated.enumerated().compactMap { place, sharing -> Made? in
            guard threads.indices.contains(sharing.entry), agencies.indices.contains(sharing.agency) else { return nil }
            let writer = chronology.entries[sharing.entry].agency
            let says =
                writer == sharing.agency
                ? "\(agency(writer)) writes that this was passed on to a worker of its own, who shows nothing of it in the "
                    + "four weeks after. It may have been received and not written down."
                : "\(agency(writer)) writes that \(agency(sharing.agency)) was told. Nothing released by "
                    + "\(agency(sharing.agency)) shows it. It may have been received and not written down."
            let finding = Finding(
                .sharing, key: once("\(thread(sharing.entry))|\(agencies[sharing.agency])"),
                title: "Told, but not shown as received", says: says,
                grounds: grounds([sharing.entry], sharing.words, .one))
            return Made(finding: finding, items: [place])
        }
    }

    private mutating func requests() -> [Made] {
        let order: [RequestAndAnswer.Outcome] = [.unanswered, .refused, .disputed]
        let all = understanding.requests
        let open = order.flatMap { outcome in all.indices.filter { all[$0].outcome == outcome } }
        return open.compactMap { place -> Made? in
            let request = all[place]
            guard threads.indices.contains(request.entry) else { return nil }
            let asker = agency(request.asker ?? chronology.entries[request.entry].agency)
            let asked = request.agency.map { agency($0) } ?? "an agency that is not told"
            var says = "\(asker) asked \(asked). "
            switch request.outcome {
            case .unanswered: says += "No released chronology shows an answer."
            case .refused: says += "It was refused."
            case .disputed: says += "It was not agreed at first."
            case .answered: break
            }
            if let days = request.days { says += " The answer took \(UnderstandingWords.days(days))." }
            let asks = request.agency.flatMap { agencies.indices.contains($0) ? agencies[$0].description : nil } ?? ""
            let finding = Finding(
                .request, key: once("\(request.kind.rawValue)|\(thread(request.entry))|\(asks)"),
                title: "\(UnderstandingWords.name(request.kind)): "
                    + UnderstandingWords.name(request.outcome).lowercased(),
                says: says,
                grounds: grounds([request.entry], request.words, .one)
                    + grounds(request.answer.map { [$0] } ?? [], request.answerWords, .other))
            return Made(finding: finding, items: [place])
        }
    }

    /// Those on which something rests first.
    private mutating func claims() -> [Made] {
        // Counted before anything is left out, so that a claim keeps its key when another of its row is checked.
        let keyed = understanding.claims.enumerated().map { place, claim in
            (place: place, claim: claim, key: once(thread(claim.entry)))
        }
        let open = keyed.filter { UnderstandingWork.isUnchecked($0.claim) }
        let order = open.filter { !$0.claim.reliedOnBy.isEmpty } + open.filter { $0.claim.reliedOnBy.isEmpty }
        return order.compactMap { place, claim, key -> Made? in
            guard threads.indices.contains(claim.entry) else { return nil }
            var says: [String] = []
            switch claim.ground {
            case .told: says.append(claim.teller.isEmpty ? "It was told." : "Told by: \(claim.teller).")
            case .copied: says.append("It was copied from another record.")
            case .observed, .verified: break
            }
            says.append("No later released entry is found that checked it.")
            let resting = claim.reliedOnBy.count
            if resting > 0 {
                says.append(
                    resting == 1 ? "A decision or action rests on it." : "\(resting) decisions or actions rest on it.")
            }
            let beside = claim.reliedOnBy.filter { $0 != claim.entry }.prefix(Self.mostBeside)
            let how = UnderstandingWords.name(claim.ground)
            let finding = Finding(
                .claim, key: key, title: claim.teller.isEmpty ? how : "\(how): \(claim.teller)",
                says: says.joined(separator: " "),
                grounds: grounds([claim.entry], claim.words, .one)
                    + grounds(beside, .beside))
            return Made(finding: finding, items: [place])
        }
    }
}
