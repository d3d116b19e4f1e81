/// Finds what entries say in passing of the grown-ups at home and means little alone: the mother hurt, what she drank or was
/// given to take, and a man at the home whom nobody names.
struct FamilySignReader {
    let people: CasePeople

    private static let hurt = [
        "bruise|bruises|bruised|bruising", "black eye", "split lip", "sprain|sprained", "fracture|fractured",
        "broken *1 rib|ribs|wrist|arm|nose|jaw|finger|bone", "cut|cuts to|on *2 hand|arm|face|head|lip|eye",
        "tender|swollen|swelling *2 jaw|face|eye|lip|arm|wrist|hand",
        "film|x-ray|xray of ~5 wrist|arm|hand|jaw|rib|ribs|nose|face", "bandage|bandaged *2 hand|arm|wrist|head",
        "walked into *1 door", "fell|slipped on|down *1 stairs", "mark|marks on|to *2 arm|arms|neck|face|wrist|wrists",
        "red|grip|finger mark|marks",
    ]
    private static let intake = [
        "drunk", "drank", "drinking", "intoxicated", "relapse|relapsed|relapsing",
        "smelt|smelled|smells|smell|stank|stinking *2 wine|drink|alcohol|spirits|beer", "slurred|slurring", "hungover",
        "bottle|bottles|glass|glasses of wine|vodka|gin|whisky|spirits", "on something", "units a|per week",
        "diazepam|temazepam|nitrazepam|lorazepam|zopiclone|zolpidem|codeine|tramadol|dihydrocodeine|morphine|oxycodone",
        "methadone|buprenorphine|subutex|pregabalin|valium|heroin|cocaine|cannabis|crack",
    ]
    private static let stranger = [
        "man|male|bloke at|in|inside *3 flat|house|home|property|bedroom|bathroom|kitchen|hall",
        "man|male|bloke living|lives|staying|sleeping|upstairs|downstairs", "let in by *1 man|male",
        "man|male boots|razor|shoes|coat|clothes|clothing|jacket|voice|trainers|toothbrush",
        "man|male|voice *2 through *1 door", "man|male|bloke *1 opened|answered *1 door",
        "man|male|bloke called down|out|from", "boots|razor|clothes of|for *1 man",
    ]
    private static let book = WordPatterns(classes: [], groups: [hurt, intake, stranger])
    private static let kinds: [RecordSign.Kind] = [.hurt, .intake, .stranger]
    /// What is denied, stopped, refused or only asked is none.
    private static let denials: Set<String> = [
        "no", "not", "nil", "without", "never", "denied", "denies", "stopped", "declined", "refused", "if", "stop",
        "any",
    ]
    /// Others whom a worker meets at a door.
    private static let others: Set<String> = [
        "neighbour", "caretaker", "plumber", "contractor", "engineer", "doctor", "worker", "officer",
    ]

    func read(_ chronology: IntegratedChronology, _ words: EntryWords) -> [RecordSign] {
        let numbered = words.numbered(by: Self.book)
        let kinds = chronology.agencies.map { AgencyKind(agencyName: $0.name) }
        var out: [RecordSign] = []
        for (entry, text) in words.texts.enumerated() {
            let hits = Self.book.hits(text, ids: numbered.ids(entry))
            guard !hits.isEmpty else { continue }
            let mentions = people.mentions(in: text).filter { !isWorker($0) }
            let row = chronology.entries[entry]
            let agency = kinds.indices.contains(row.agency) ? kinds[row.agency] : .other
            for (tag, kind) in Self.kinds.enumerated() {
                let found = hits.first { hit in
                    guard Int(hit.tag) == tag, !Self.isDenied(hit, text) else { return false }
                    return kind == .stranger
                        ? isNobody(hit, text, mentions) : isOfMother(hit, text, mentions, row, agency)
                }
                guard let found else { continue }
                let sentence = text.sentences[Int(text.tokens[found.range.lowerBound].sentence)]
                out.append(RecordSign(kind: kind, entry: entry, child: nil, words: text.words(sentence)))
            }
        }
        return out
    }

    /// Of a film taken the words after it may say that nothing was broken: only what stands right before is a denial.
    private static func isDenied(_ hit: WordPatterns.Hit, _ text: TextTokens) -> Bool {
        let first = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)].lowerBound
        return text.tokens[max(first, hit.range.lowerBound - 2)..<hit.range.lowerBound].contains {
            denials.contains($0.key)
        }
            || hit.tag < 2 && hit.range.upperBound < text.tokens.count
                && stops.contains(text.tokens[hit.range.upperBound].key)
    }

    private static let stops: Set<String> = ["stopped", "declined", "refused", "clinic"]

    /// The person named nearest before the words in their sentence; else the one after them; else the one the entry begins
    /// with. Where nobody is named, a midwife writes of the mother.
    private func isOfMother(
        _ hit: WordPatterns.Hit, _ text: TextTokens, _ mentions: [CasePeople.Mention], _ entry: ChronologyEntry,
        _ agency: AgencyKind
    ) -> Bool {
        let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
        let own = mentions.filter { sentence.contains($0.tokens.lowerBound) }
        if let near = own.last(where: { $0.tokens.lowerBound <= hit.range.lowerBound }) ?? own.first {
            return isMother(near)
        }
        if let first = mentions.first, first.tokens.lowerBound < sentence.lowerBound { return isMother(first) }
        return agency == .midwifery && mentions.isEmpty
    }

    private func isMother(_ mention: CasePeople.Mention) -> Bool {
        switch mention.who {
        case .child: false
        case .adult(let place): people.adults[place].role == .mother
        case .role(let role): role == .mother
        }
    }

    /// A man of whom the sentence says no name and no kin, and who is at the home.
    private func isNobody(_ hit: WordPatterns.Hit, _ text: TextTokens, _ mentions: [CasePeople.Mention]) -> Bool {
        let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
        let keys = text.tokens[sentence].map(\.key)
        if keys.contains(where: Self.others.contains) && !keys.contains("let") && !keys.contains("says") {
            return false
        }
        return !mentions.contains { mention in
            guard sentence.contains(mention.tokens.lowerBound) else { return false }
            switch mention.who {
            case .child: return false
            case .adult(let place): return Self.men.contains(people.adults[place].role)
            case .role(let role): return Self.men.contains(role)
            }
        }
    }

    private static let men: Set<PersonRole> = [.father, .partner, .grandfather, .uncle, .friend]

    private func isWorker(_ mention: CasePeople.Mention) -> Bool {
        switch mention.who {
        case .child: false
        case .adult(let place): people.adults[place].role == .professional
        case .role(let role): role == .professional
        }
    }
}
