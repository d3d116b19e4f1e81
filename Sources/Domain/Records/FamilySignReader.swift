/// Finds what entries say in passing of the home and means little alone: the mother hurt, what she drank or was given to
/// take, a man whom nobody names, food held back and fear, and letters that came back.
struct FamilySignReader {
    let people: CasePeople
    private let book: WordPatterns

    init(people: CasePeople) {
        self.people = people
        let men = people.adults.filter { Self.men.contains($0.role) }.flatMap { TextTokens($0.name).tokens.map(\.key) }
        let isNot = men.isEmpty ? [] : ["not " + Set(men).sorted().joined(separator: "|")]
        book = WordPatterns(
            classes: [],
            groups: [
                Self.hurt, Self.intake, Self.stranger, FoodWords.hungry, FoodWords.fear, FoodWords.held,
                FoodWords.returned, isNot, Self.control,
            ])
    }

    private static let hurt = [
        "bruise|bruises|bruised|bruising", "black eye", "split lip", "sprain|sprained", "fracture|fractured",
        "broken *1 rib|ribs|wrist|arm|nose|jaw|finger|bone", "cut|cuts to|on *2 hand|arm|face|head|lip|eye",
        "tender|swollen|swelling *2 jaw|face|eye|lip|arm|wrist|hand",
        "film|x-ray|xray of ~5 wrist|arm|hand|jaw|rib|ribs|nose|face", "bandage|bandaged *2 hand|arm|wrist|head",
        "walked into *1 door", "fell|slipped on|down *1 stairs", "mark|marks on|to *2 arm|arms|neck|face|wrist|wrists",
        "red|grip|finger mark|marks",
        // Clothes that may hide an injury, as somebody thought worth writing.
        "long sleeve|sleeves|sleeved|scarf|polo-neck *4 hot|warm|summer|sunny|heat",
        "sunglasses *2 indoors|inside", "dark glasses *2 indoors|inside",
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
        "stepfather|stepdad|step-father|step-dad", "new man|male|bloke|boyfriend|fella|chap",
        // What a mother says of somebody whom her words do not name.
        "\"|“|‘ he counts|locks|locked|keeps|watches|checks|decides|controls|hides|hits|won't|doesn't|quiet",
    ]
    /// Fear of somebody in the home, and what somebody does to rule another: who times, follows, checks or threatens, what she
    /// cannot say, a door kicked in.
    private static let control = [
        "he times|tracks|follows|monitors|watches me|her|mum|mother",
        "he checks|reads|takes|keeps|holds her|my *1 phone|messages|money|benefits|bank|passport|keys",
        "afraid|frightened|scared|terrified of him|partner|husband|boyfriend",
        "she|mother|mum *2 frightened|afraid|terrified", "frightened|afraid|scared and|or never|not *1 alone",
        "never|not left|seen *1 alone *2 partner|him|husband|boyfriend",
        "can't|cannot|couldn't talk|speak", "whispered|whispering|whispers",
        "won't|doesn't|not let her|me *2 go|out|see|talk|speak|use|have|leave",
        "come home or", "threatened|threatens|threatening her|mother|mum|me", "threats to|from|by",
        "controlling|coercive", "isolated|isolating from *2 family|friends",
        "kicked|kicking|kicks|forced|broke|smashed *2 door|panel|window",
    ]
    /// By the place of a group in the book.
    private static let kinds: [RecordSign.Kind] = [
        .hurt, .intake, .stranger, .food, .food, .food, .returned, .stranger, .control,
    ]
    private static let isNotTag = 7
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
        let numbered = words.numbered(by: book)
        let kinds = chronology.agencies.map { AgencyKind(agencyName: $0.name) }
        var out: [RecordSign] = []
        for (entry, text) in words.texts.enumerated() {
            let hits = book.hits(text, ids: numbered.ids(entry)).filter {
                !Self.isDenied($0, text) && FoodWords.isMeant($0.range, text)
            }
            guard !hits.isEmpty else { continue }
            let mentions = people.mentions(in: text).filter { !isWorker($0) }
            let row = chronology.entries[entry]
            let agency = kinds.indices.contains(row.agency) ? kinds[row.agency] : .other
            var told: Set<RecordSign.Kind> = []
            // What says more of a kind goes before a child who was quiet.
            let order = hits.filter { !Self.isSlight($0, text) } + hits.filter { Self.isSlight($0, text) }
            for hit in order where !told.contains(Self.kinds[Int(hit.tag)]) {
                guard var sign = sign(hit, text, mentions, row, agency, at: entry) else { continue }
                sign.isSlight = Self.isSlight(hit, text)
                told.insert(sign.kind)
                out.append(sign)
            }
        }
        return out
    }

    private func sign(
        _ hit: WordPatterns.Hit, _ text: TextTokens, _ mentions: [CasePeople.Mention], _ row: ChronologyEntry,
        _ agency: AgencyKind, at entry: Int
    ) -> RecordSign? {
        let place = Int(text.tokens[hit.range.lowerBound].sentence)
        let kind = Self.kinds[Int(hit.tag)]
        var sign = RecordSign(kind: kind, entry: entry, child: nil, words: text.words(text.sentences[place]))
        switch kind {
        case .stranger:
            if Int(hit.tag) == Self.isNotTag {
                guard isAnother(hit, text, mentions) else { return nil }
                let last = min(place + 1, text.sentences.count - 1)
                sign.words = text.words(text.sentences[place].lowerBound..<text.sentences[last].upperBound)
            } else if !isNobody(hit, text, mentions) {
                return nil
            }
        case .food:
            guard Int(hit.tag) == 5 || FoodWords.isOfChild(hit, text, mentions, row) else { return nil }
        case .control:
            // A child's fear stands with the children's.
            let sentence = text.sentences[place]
            let near = mentions.last {
                sentence.contains($0.tokens.lowerBound) && $0.tokens.lowerBound < hit.range.lowerBound
            }
            if near.map(isChild) ?? false { return nil }
        case .hurt, .intake:
            let found = mother(hit, text, mentions, agency)
            guard found.isMother else { return nil }
            if kind == .hurt { sign.mayBe = found.mention.flatMap { mayBe($0, text, row) } }
        default: break
        }
        return sign
    }

    /// A child quiet and no more; of somebody hurt, clothes that may hide it and no more.
    private static func isSlight(_ hit: WordPatterns.Hit, _ text: TextTokens) -> Bool {
        if kinds[Int(hit.tag)] == .hurt { return text.tokens[hit.range].contains { clothes.contains($0.key) } }
        return FoodWords.isSlight(hit.range, text)
    }

    private static let clothes: Set<String> = [
        "sleeve", "sleeves", "sleeved", "scarf", "polo-neck", "sunglasses", "glasses",
    ]

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
    private func mother(
        _ hit: WordPatterns.Hit, _ text: TextTokens, _ mentions: [CasePeople.Mention], _ agency: AgencyKind
    ) -> (isMother: Bool, mention: CasePeople.Mention?) {
        let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
        let own = mentions.filter { sentence.contains($0.tokens.lowerBound) }
        if let near = own.last(where: { $0.tokens.lowerBound <= hit.range.lowerBound }) ?? own.first {
            return (isMother(near), near)
        }
        if let first = mentions.first, first.tokens.lowerBound < sentence.lowerBound { return (isMother(first), first) }
        return (agency == .midwifery && mentions.isEmpty, nil)
    }

    /// "R Marlow", where the mother and a child have that initial and surname: the child, unless the entry says what is of a
    /// grown-up alone.
    private func mayBe(_ mention: CasePeople.Mention, _ text: TextTokens, _ row: ChronologyEntry) -> Int? {
        let keys = text.tokens[mention.tokens].filter { !$0.isMark }.map(\.key)
        guard keys.count == 2, keys[0].utf8.count == 1, let initial = keys[0].first,
            !text.tokens.contains(where: { Self.ofGrownUps.contains($0.key) })
        else { return nil }
        return people.children.indices.first { place in
            let child = people.children[place]
            if let born = child.born, let day = row.reckonedDay, day < born { return false }
            return child.first.first == initial && TextTokens(child.name).tokens.last?.key == keys[1]
        }
    }

    private static let ofGrownUps: Set<String> = [
        "alone", "she", "herself", "partner", "husband", "boyfriend", "pregnant", "antenatal", "drunk", "intoxicated",
        "denies", "denied", "says", "said", "reports", "driving", "work",
    ]

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
        // "He counts the food" may be of anybody the entry names, a boy too.
        let isHe = text.tokens[hit.range.lowerBound].isMark
        if isHe, mentions.contains(where: { isMan($0) || isChild($0) }) { return false }
        if Self.isNamed(after: hit, sentence, text) { return false }
        return !mentions.contains { mention in
            sentence.contains(mention.tokens.lowerBound) && !mention.tokens.overlaps(hit.range) && isMan(mention)
        }
    }

    /// "A new man named Kit", "stepfather Kit".
    private static func isNamed(after hit: WordPatterns.Hit, _ sentence: Range<Int>, _ text: TextTokens) -> Bool {
        let next = text.tokens[hit.range.upperBound..<max(hit.range.upperBound, sentence.upperBound)].first {
            !["\"", "”", "’", ","].contains($0.key)
        }
        guard let next else { return false }
        return next.isCapitalised || ["named", "called", "known"].contains(next.key)
    }

    /// "Not Kit. Worse, he's quiet": somebody else than the man who is named, and no other is.
    private func isAnother(_ hit: WordPatterns.Hit, _ text: TextTokens, _ mentions: [CasePeople.Mention]) -> Bool {
        let place = Int(text.tokens[hit.range.lowerBound].sentence)
        let end = text.sentences[min(place + 1, text.sentences.count - 1)].upperBound
        let near = text.sentences[place].lowerBound..<max(hit.range.upperBound, end)
        let isOther = text.tokens[near].dropFirst(hit.range.upperBound - near.lowerBound).contains {
            ["he", "him", "his"].contains($0.key)
        }
        return isOther
            && !mentions.contains {
                near.contains($0.tokens.lowerBound) && !$0.tokens.overlaps(hit.range) && (isMan($0) || isChild($0))
            }
    }

    private func isChild(_ mention: CasePeople.Mention) -> Bool {
        if case .child = mention.who { return true }
        return false
    }

    private func isMan(_ mention: CasePeople.Mention) -> Bool {
        switch mention.who {
        case .child: false
        case .adult(let place): Self.men.contains(people.adults[place].role)
        case .role(let role): Self.men.contains(role)
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
