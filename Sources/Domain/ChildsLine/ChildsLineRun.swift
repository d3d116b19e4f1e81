/// One reading of a whole chronology: what is worked out once for the case, and the reading of each entry.
struct ChildsLineRun: Sendable {
    let chronology: IntegratedChronology
    let people: CasePeople
    private let kinds: [AgencyKind]
    private let settings: [AuthorSetting]
    private let reader: TextContactReader
    private let cells: ChildSeenCells
    /// By entry: its event cut into words, and who is named in it.
    private let texts: [Text]

    private struct Text {
        var tokens: TextTokens
        var mentions: [CasePeople.Mention]
        var named: ChildSet
        var pronouns: SpokenSexes.Pronouns
        var words: SpokenSexes.Words
    }
    /// By file: the children its entries name; a file that names one child is about that child.
    private let childrenOfFile: [Int: ChildSet]
    /// By file: the child most of its naming entries name, where one stands out; what is written without a name there is
    /// about that child.
    private let mainChildOfFile: [Int: ChildSet]
    private let everybody: ChildSet
    private let sexes: SpokenSexes

    init(chronology: IntegratedChronology, people: CasePeople, runner: WorkRunner = .oneByOne) {
        self.chronology = chronology
        self.people = people
        kinds = chronology.agencies.map { AgencyKind(agencyName: $0.name) }
        settings = kinds.map { AuthorSetting(role: nil, agency: $0) }
        reader = TextContactReader(people: people)
        cells = ChildSeenCells(people: people)
        everybody = ChildSet.first(min(32, people.children.count))
        var ofFile: [Int: ChildSet] = [:]
        texts = runner.join(chronology.entries.count) { part in
            part.map { place in
                let tokens = TextTokens(chronology.entries[place].event)
                let mentions = people.mentions(in: tokens)
                var named: ChildSet = 0
                for mention in mentions {
                    if case .child(let child) = mention.who, child < 32 { named |= 1 << ChildSet(child) }
                }
                return Text(
                    tokens: tokens, mentions: mentions, named: named,
                    pronouns: SpokenSexes.pronouns(tokens, mentions, named), words: SpokenSexes.words(tokens))
            }
        }
        sexes = SpokenSexes(texts.map(\.pronouns), children: people.children.count)
        for (entry, text) in zip(chronology.entries, texts) { ofFile[entry.file, default: 0] |= text.named }
        childrenOfFile = ofFile
        mainChildOfFile = Self.mainChildren(chronology.entries.map(\.file), texts.map(\.named))
            .merging(Self.namedInTitle(chronology.files.map(\.name), people)) { _, named in named }
    }

    /// "Larchmere school - Kit.odt": a file whose name names one child of the case is about that child.
    private static func namedInTitle(_ names: [String], _ people: CasePeople) -> [Int: ChildSet] {
        var out: [Int: ChildSet] = [:]
        for (file, name) in names.enumerated() {
            let title = name.split(separator: "/").last ?? ""
            let words = title.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
            let children = people.children(in: TextTokens(words))
            if children.count == 1, let child = children.first, child < 32 { out[file] = 1 << ChildSet(child) }
        }
        return out
    }

    /// The child named in four fifths of the entries of a file that name a child, if there are at least five.
    private static func mainChildren(_ files: [Int], _ named: [ChildSet]) -> [Int: ChildSet] {
        var counts: [Int: [Int]] = [:]
        var totals: [Int: Int] = [:]
        for (file, set) in zip(files, named) where set != 0 {
            totals[file, default: 0] += 1
            for child in 0..<32 where set & (1 << ChildSet(child)) != 0 {
                counts[file, default: [Int](repeating: 0, count: 32)][child] += 1
            }
        }
        var main: [Int: ChildSet] = [:]
        for (file, count) in counts {
            guard let total = totals[file], total >= 5, let most = count.max(), most * 5 >= total * 4,
                count.filter({ $0 * 3 > most }).count == 1, let child = count.firstIndex(of: most)
            else { continue }
            main[file] = 1 << ChildSet(child)
        }
        return main
    }

    func read(_ index: Int, into contacts: inout [ChildContact]) {
        let entry = chronology.entries[index]
        let kind = entry.agency < kinds.count ? kinds[entry.agency] : .other
        let setting = entry.agency < settings.count ? settings[entry.agency] : .unknown
        let text = texts[index]
        let alive = aliveChildren(entry, kind: nil)
        var column: ChildSet = 0
        var isOfAdult = false
        var contactWords = ""
        for field in entry.fields {
            if field.kind == .child, column == 0 {
                column = cells.children(field.text, all: alive)
                isOfAdult = column == 0 && !PlainWords.isBlank(field.text)
            }
            if field.kind == .contact { contactWords = field.text }
        }
        var scope = column
        var isCertain = column != 0
        var topic: ChildSet = 0
        // A "patient" column that names an adult: the entry is about the adult, unless it names a child.
        if scope == 0, !isOfAdult {
            let ofFile = (childrenOfFile[entry.file] ?? 0) | (mainChildOfFile[entry.file] ?? 0)
            let fitting = aliveChildren(entry, kind: kind)
            scope = (ofFile == 0 ? everybody : ofFile) & (fitting == 0 ? alive : fitting)
            let isOfChildren = setting == .withChildren || setting == .clinic || kind == .healthVisiting
            if isOfChildren, let main = mainChildOfFile[entry.file], main & scope != 0,
                text.named & ~main == 0 || text.named & main == 0 && setting == .withChildren
            {
                scope = main
                if text.named & main == 0, setting == .withChildren { topic = main }
            }
            isCertain =
                scope.nonzeroBitCount == 1
                && (setting == .withChildren || setting == .clinic || kind == .healthVisiting)
        }
        scope |= text.named & alive
        scope |= sexes.added(by: text.words, to: scope, alive: alive)
        if scope == 0 { return }
        let result = reader.read(
            text.tokens, mentions: text.mentions, concerned: scope, youngest: people.youngest(among: scope),
            setting: setting,
            kind: kind, contact: contactWords, isCertain: isCertain,
            isAsked: scope.nonzeroBitCount == 1 && isCertain && setting == .withChildren, topic: topic,
            boys: sexes.boys, girls: sexes.girls)
        var stated = cells.read(entry, scope: scope, named: text.named)
        let infants = infants(on: entry.date.latest ?? entry.date.earliest)
        stated?.settleWishes(
            of: result.found.map { ($0.child, $0.contact.seenAlone, $0.contact.spokenWith, $0.contact.seen) },
            infants: infants)
        let told = ToldDay.sentences(of: text.tokens, writtenOn: entry.date)
        let whose = UnseenWhose(
            text: text.tokens, mentions: text.mentions, setting: setting, hasColumn: column != 0)
        let others = result.found.map { (child: $0.child, seen: $0.contact.seen) }
        var left = stated?.named ?? 0
        for (child, found) in result.found {
            left &= ~(ChildSet(1) << ChildSet(child))
            var contact = ChildContact(
                entry: index, child: child, seen: found.seen, seenAlone: found.seenAlone, spokenWith: found.spokenWith,
                wishes: found.wishes, place: found.place, company: found.company)
            if cannotSee(contact, text.tokens, contactWords, setting)
                || whose.isOfAnother(child, contact.seen, others: others)
            {
                contact.leaveOpen()
            }
            leaveUnsaid(&contact, infants)
            stated?.apply(to: &contact)
            if !infants.contains(child) { Self.hear(&contact) }
            if contact.seen.answer == .yes, found.seen.answer == .yes {
                contact.toldOf = told.first { $0.words.contains(found.seen.words) }?.days
            }
            let bit = ChildSet(1) << ChildSet(child)
            let isEmpty =
                contact.seen.answer == .notRecorded && contact.seenAlone.answer == .notRecorded
                && contact.spokenWith.answer == .notRecorded && contact.wishes.answer == .notRecorded
            if !isEmpty || (text.named | column) & bit != 0 { contacts.append(contact) }
        }
        // Children the agency's own column names though no word of its account means them.
        for child in 0..<min(32, people.children.count) where left & alive & (1 << ChildSet(child)) != 0 {
            var contact = ChildContact(entry: index, child: child, seen: .notRecorded)
            stated?.apply(to: &contact)
            contacts.append(contact)
        }
    }

    /// A child's own words between quotation marks in the column of wishes, of a child who was seen: somebody heard them.
    private static func hear(_ contact: inout ChildContact) {
        let words = contact.wishes.words
        guard contact.seen.answer == .yes, contact.spokenWith.answer == .notRecorded, contact.wishes.answer == .yes,
            contact.wishes.basis == .stated, words.contains("\"") || words.contains("“")
        else { return }
        contact.spokenWith = Inference(
            .yes, basis: .inferred, words: words, rule: "the child’s own words are written", confidence: 0.8)
    }

    /// A child without words is not spoken with and has none written down; and where all the words weighed hardly speak for
    /// wishes, nobody wrote any.
    private func leaveUnsaid(_ contact: inout ChildContact, _ infants: Set<Int>) {
        func isWeighed(_ inference: Inference) -> Bool {
            inference.answer == .yes && inference.basis == .inferred && inference.rule == ContactArbiter.weighed
        }
        if isWeighed(contact.wishes), contact.wishes.confidence < 0.5 { contact.wishes = .notRecorded }
        guard infants.contains(contact.child) else { return }
        if contact.wishes.answer == .yes, contact.wishes.basis == .inferred { contact.wishes = .notRecorded }
        if contact.spokenWith.answer == .yes, contact.spokenWith.basis == .inferred {
            contact.spokenWith = .notRecorded
        }
    }

    /// Least score of a sighting that rests on all its words weighed: below it more than nine in ten were none.
    private static let leastWeighed = 0.62

    /// A sighting nobody wrote: of all the words weighed that hardly speak for one, or of a call alone, which sees nobody.
    private func cannotSee(
        _ contact: ChildContact, _ text: TextTokens, _ column: String, _ setting: AuthorSetting
    ) -> Bool {
        guard contact.seen.answer == .yes, contact.seen.basis == .inferred else { return false }
        let isWeighed = contact.seen.rule == ContactArbiter.weighed
        if isWeighed, contact.seen.confidence < Self.leastWeighed, !meansChild(contact.seen.words) { return true }
        guard isWeighed || contact.seen.rule == "described as there", let first = text.sentences.first else {
            return false
        }
        // The call and what is said of the child stand in one sentence: "rang about paraffin, clothes and Kit".
        guard let call = text.tokens[first].firstIndex(where: { Self.calls.contains($0.key) }) else { return false }
        let words = text.words(call..<first.upperBound)
        return words.contains(contact.seen.words) && !text.tokens[first].contains { Self.sights.contains($0.key) }
    }

    /// "She put her books in order", but not "fees ten days late".
    private func meansChild(_ words: String) -> Bool {
        let text = TextTokens(words)
        return text.tokens.contains { Self.pronouns.contains($0.key) }
            || people.mentions(in: text).contains { mention in
                if case .child = mention.who { return true }
                return false
            }
    }

    private static let pronouns: Set<String> = ["he", "she", "him", "his", "her", "hers", "himself", "herself"]
    private static let calls: Set<String> = [
        "rang", "phoned", "telephoned", "telephone", "tel", "tc", "t/c", "voicemail",
    ]
    private static let sights: Set<String> = [
        "saw", "seen", "video", "facetime", "visited", "visit", "came", "brought",
    ]

    /// Days of age before which a child has no words to be written down.
    private static let speech: Int32 = 548

    private func infants(on day: CivilDate?) -> Set<Int> {
        guard let day else { return [] }
        return Set(
            people.children.indices.filter { child in
                people.children[child].born.map { day.dayNumber - $0.dayNumber < Self.speech } ?? false
            })
    }

    /// Children born by the day of an entry, and of an age that brings them before that kind of agency; an undated entry
    /// may concern all.
    private func aliveChildren(_ entry: ChronologyEntry, kind: AgencyKind?) -> ChildSet {
        guard let day = entry.date.latest ?? entry.date.earliest else { return everybody }
        var alive: ChildSet = 0
        for (index, child) in people.children.enumerated() where index < 32 {
            if let born = child.born {
                if born > day { continue }
                if let kind, !Self.ages(of: kind).contains(Int(day.dayNumber - born.dayNumber) / 365) { continue }
            }
            alive |= 1 << ChildSet(index)
        }
        return alive
    }

    /// Whole years of the children an agency of that kind sees.
    private static func ages(of kind: AgencyKind) -> ClosedRange<Int> {
        switch kind {
        case .healthVisiting: 0...5
        case .midwifery: 0...0
        case .nursery: 0...5
        case .school, .schoolNursing, .educationWelfare: 3...19
        case .youthJustice: 10...19
        default: 0...25
        }
    }
}
