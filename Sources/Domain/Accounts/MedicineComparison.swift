/// Somebody who "takes nothing" by one agency's entry, where another's of the weeks before tells of a medicine given or of
/// somebody on something.
struct MedicineComparison {
    let chronology: IntegratedChronology
    let words: EntryWords
    let people: CasePeople

    /// Days before the statement, and after it, in which a medicine given stands against it.
    private static let before = 90
    private static let after = 14
    private static let most = 3

    private static let book = WordPatterns(
        classes: [
            (
                "medicine",
                "diazepam temazepam nitrazepam lorazepam zopiclone zolpidem codeine tramadol dihydrocodeine co-codamol "
                    + "morphine oxycodone methadone buprenorphine subutex pregabalin gabapentin valium"
            ), ("things", "anything medication medicine medicines tablets drugs pills substances"),
        ],
        groups: [
            [
                "takes|taking|took|using|uses nothing", "not *1 taking|using|on @things", "not use|take @things",
                "no @things taken|used", "takes|taking|uses|using no *1 @things",
                "denies|denied *1 taking|using|use|misuse *2 @things",
            ],
            ["@medicine", "on something", "@medicine|script|prescription ~3 collected"],
        ])
    /// What was stopped, refused or given back tells of none.
    private static let without: Set<String> = [
        "stopped", "declined", "refused", "not", "no", "never", "stop", "reduced", "denied", "denies", "off",
    ]

    func contradictions() -> [Contradiction] {
        let numbered = words.numbered(by: Self.book)
        var denials: [(entry: Int, day: CivilDate, role: PersonRole, words: String)] = []
        var given: [(entry: Int, day: CivilDate, role: PersonRole?, words: String)] = []
        for (entry, text) in words.texts.enumerated() {
            let hits = Self.book.hits(text, ids: numbered.ids(entry))
            guard let hit = hits.first, let day = chronology.entries[entry].reckonedDay else { continue }
            let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
            let mentions = people.mentions(in: text)
            if hit.tag == 0 {
                if let role = grownUp(before: hit.range.lowerBound, mentions) {
                    denials.append((entry, day, role, text.words(sentence)))
                }
            } else if !text.tokens[sentence].contains(where: { Self.without.contains($0.key) }),
                !isOfChild(hit.range.lowerBound, mentions, chronology.entries[entry])
            {
                given.append((entry, day, grownUp(before: hit.range.lowerBound, mentions), text.words(sentence)))
            }
        }
        return denials.compactMap { denial in
            let against = given.filter { other in
                let days = other.day.days(since: denial.day)
                return chronology.entries[other.entry].agency != chronology.entries[denial.entry].agency
                    && -Self.before <= days && days <= Self.after && other.role ?? denial.role == denial.role
            }
            guard let first = against.last else { return nil }
            return Contradiction(
                kind: .outcome, first: [denial.entry], second: against.suffix(Self.most).map(\.entry),
                detail:
                    "One account says that nothing was taken; other agencies wrote of a medicine, or of somebody on "
                    + "something, in the months before.", firstWords: denial.words,
                secondWords: against.count > 1 ? against[0].words + " … " + first.words : first.words,
                gravity: Contradiction.gravityOfDenial + 3)
        }
    }

    /// The role of the grown-up named nearest before some words; nil for nobody or a child.
    private func grownUp(before at: Int, _ mentions: [CasePeople.Mention]) -> PersonRole? {
        guard let near = mentions.last(where: { $0.tokens.lowerBound <= at && !isWorker($0) }) else { return nil }
        switch near.who {
        case .child: return nil
        case .adult(let place): return people.adults[place].role
        case .role(let role): return role
        }
    }

    /// A child's medicine is another matter: the child is named before it, or the row is the child's.
    private func isOfChild(_ at: Int, _ mentions: [CasePeople.Mention], _ entry: ChronologyEntry) -> Bool {
        if let near = mentions.last(where: { $0.tokens.lowerBound <= at && !isWorker($0) }) {
            if case .child = near.who { return true }
            return false
        }
        return entry.fields.contains { $0.kind == .child && !people.children(in: TextTokens($0.text)).isEmpty }
    }

    private func isWorker(_ mention: CasePeople.Mention) -> Bool {
        switch mention.who {
        case .child: false
        case .adult(let place): people.adults[place].role == .professional
        case .role(let role): role == .professional
        }
    }
}
