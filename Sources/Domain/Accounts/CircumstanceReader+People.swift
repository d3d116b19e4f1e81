/// Who did what.
extension CircumstanceReader {
    /// What somebody does that accounts can give to different people.
    enum Deed: Int, CaseIterable {
        case call, collect, hurt, find, mind, open

        /// Whether a child may be the one who did it.
        var mayBeChild: Bool { self == .call || self == .hurt || self == .find }
    }

    /// Who did each thing, and who was hurt, by the words of one entry.
    struct Doings {
        var doers: [Deed: Said<Set<PersonNames.Person>>] = [:]
        var hurt: Said<Set<PersonNames.Person>>?
    }

    static func doings(
        _ cutter: WordCutter, _ fields: [EntryField], _ parties: PartyReader, _ cues: Cues
    ) -> Doings {
        var said = Doings()
        let deeds = Deed.allCases.filter { cues.contains(cue($0)) }
        guard !deeds.isEmpty else { return said }
        let words = cutter.words
        var before: [PartyReader.Mention] = []
        var passive: [Deed: Said<Set<PersonNames.Person>>] = [:]
        for place in 0..<cutter.sentenceCount {
            let range = cutter.range(of: place)
            let mentions = parties.mentions(range, words, before: before)
            for i in range where !words[i].isMark {
                for deed in deeds {
                    if isDone(deed, i, words, range) {
                        guard let doer = doer(i, range, words, mentions, before), deed.mayBeChild || !isChild(doer)
                        else { continue }
                        said.doers[deed, default: Said(value: [], words: cutter.verbatim(range, fields))].value
                            .insert(doer)
                        if deed == .hurt, let hurt = sufferer(i, doer, range, words, mentions, before) {
                            said.hurt = said.hurt ?? Said(value: [], words: cutter.verbatim(range, fields))
                            said.hurt?.value.insert(hurt)
                        }
                    } else if isDoneTo(deed, i, words) {
                        let by = agent(i, range, words, mentions)
                        if let by, deed.mayBeChild || !isChild(by) {
                            passive[deed, default: Said(value: [], words: cutter.verbatim(range, fields))].value
                                .insert(by)
                        }
                        if deed == .hurt, by != nil || isPassive(i, range, words),
                            let hurt = mentions.last(where: { $0.words.upperBound <= i })?.person
                        {
                            said.hurt = said.hurt ?? Said(value: [], words: cutter.verbatim(range, fields))
                            said.hurt?.value.insert(hurt)
                        }
                    }
                }
            }
            if !mentions.isEmpty { before = mentions }
        }
        for (deed, by) in passive where said.doers[deed] == nil { said.doers[deed] = by }
        return said
    }

    private static func cue(_ deed: Deed) -> Cues {
        switch deed {
        case .call: .call
        case .collect: .collect
        case .hurt: .hurt
        case .find: .find
        case .mind: .mind
        case .open: .open
        }
    }

    private static func isChild(_ person: PersonNames.Person) -> Bool {
        if case .child = person { true } else { false }
    }

    /// Whether word `i` says that the one named before it does the thing.
    private static func isDone(_ deed: Deed, _ i: Int, _ words: [WordKey], _ range: Range<Int>) -> Bool {
        let raw = words[i].raw
        let next = i + 1
        switch deed {
        case .call:
            guard next < range.upperBound else { return false }
            if calls.contains(raw) {
                return (next..<min(range.upperBound, i + 4)).contains { help.contains(words[$0].raw) }
            }
            return false
        case .collect:
            guard next < range.upperBound else { return false }
            if fetches.contains(raw) { return pronouns.contains(words[next].raw) }
            return raw == picked && (pronouns.contains(words[next].raw) || words[next].raw == up)
        case .hurt:
            guard violence.contains(raw), i > range.lowerBound, !isBy(i, range, words) else { return false }
            // "She says he pushed her", "was pushed", "a bit": the one named is not who did it.
            return !(max(range.lowerBound, i - 2)..<i).contains { passives.contains(words[$0].raw) }
                && words[i - 1].raw != article
        case .find:
            return raw == foundWord && next < range.upperBound && findable.contains(words[next].raw)
        case .mind:
            if minding.contains(raw) { return true }
            guard next < range.upperBound else { return false }
            return (raw == looking && words[next].raw == afterWord) || (raw == inWord && words[next].raw == charge)
        case .open:
            guard opened.contains(raw), next < range.upperBound else { return false }
            return (next..<min(range.upperBound, i + 4)).contains { doors.contains(words[$0].raw) }
        }
    }

    /// Whether word `i` may say that the thing was done to the one named before it, or by the one named after.
    private static func isDoneTo(_ deed: Deed, _ i: Int, _ words: [WordKey]) -> Bool {
        let raw = words[i].raw
        switch deed {
        case .call: return raw == emergency
        case .collect: return collections.contains(raw)
        case .hurt: return violentBy.contains(raw)
        case .find: return raw == foundWord
        case .mind: return mindedBy.contains(raw)
        case .open: return openedBy.contains(raw)
        }
    }

    /// Who follows "by": "collected by Nan", "kicked and punched by two unknown males"; "999 from Alys".
    private static func agent(
        _ i: Int, _ range: Range<Int>, _ words: [WordKey], _ mentions: [PartyReader.Mention]
    ) -> PersonNames.Person? {
        let isCall = words[i].raw == emergency
        let end = min(range.upperBound, i + wordsToBy)
        guard
            let by = (i + 1..<max(i + 1, end)).first(where: {
                words[$0].raw == byWord || (isCall && words[$0].raw == fromWord)
            })
        else { return nil }
        return mentions.first { $0.words.lowerBound > by && $0.words.lowerBound <= by + wordsAfterBy }?.person
    }

    /// Words between a doing and its "by", and between that and the one named.
    private static let wordsToBy = 7
    private static let wordsAfterBy = 3

    private static func isBy(_ i: Int, _ range: Range<Int>, _ words: [WordKey]) -> Bool {
        (i + 1..<max(i + 1, min(range.upperBound, i + 4))).contains { words[$0].raw == byWord }
    }

    private static func isPassive(_ i: Int, _ range: Range<Int>, _ words: [WordKey]) -> Bool {
        (max(range.lowerBound, i - 2)..<i).contains { beings.contains(words[$0].raw) }
    }

    /// The one named last before a doing; "she" at the head of a sentence is who the one before it began with.
    private static func doer(
        _ i: Int, _ range: Range<Int>, _ words: [WordKey], _ mentions: [PartyReader.Mention],
        _ before: [PartyReader.Mention]
    ) -> PersonNames.Person? {
        if let last = mentions.last(where: { $0.words.upperBound <= i }) {
            if case .agency = last.person { return nil }
            return last.person
        }
        guard subjects.contains(words[range.lowerBound].raw), let first = before.first else { return nil }
        if case .agency = first.person { return nil }
        return first.person
    }

    /// Whom a violent doing met: the one named after it, or for "him" and "her" another named before.
    private static func sufferer(
        _ i: Int, _ doer: PersonNames.Person, _ range: Range<Int>, _ words: [WordKey],
        _ mentions: [PartyReader.Mention], _ before: [PartyReader.Mention]
    ) -> PersonNames.Person? {
        let end = min(range.upperBound, i + wordsToObject)
        for at in i + 1..<max(i + 1, end) {
            if words[at].isMark { return nil }
            if let named = mentions.first(where: { $0.words.lowerBound == at }) {
                return named.person == doer ? nil : named.person
            }
            if objects.contains(words[at].raw) {
                let isPossessive = at + 1 < range.upperBound && mentions.contains { $0.words.lowerBound == at + 1 }
                if isPossessive { continue }
                let others = mentions.filter { $0.words.upperBound <= i } + before.reversed()
                return others.last { $0.person != doer }.map(\.person)
            }
        }
        return nil
    }

    private static let wordsToObject = 5

    /// Who is said to have taken or gone with the child, by what they did: "took him to the surgery".
    static func takers(
        _ cutter: WordCutter, _ fields: [EntryField], _ parties: PartyReader
    ) -> Said<Set<PersonNames.Person>>? {
        let words = cutter.words
        var found: Said<Set<PersonNames.Person>>?
        for place in 0..<cutter.sentenceCount {
            let range = cutter.range(of: place)
            var mentions: [PartyReader.Mention]?
            for i in range where isTaking(i, words, range) {
                let known = mentions ?? parties.mentions(range, words)
                mentions = known
                guard let doer = doer(i, range, words, known, []), !isChild(doer) else { continue }
                found = found ?? Said(value: [], words: cutter.verbatim(range, fields))
                found?.value.insert(doer)
            }
        }
        return found
    }

    private static func isTaking(_ i: Int, _ words: [WordKey], _ range: Range<Int>) -> Bool {
        let next = i + 1
        guard next < range.upperBound else { return false }
        if takes.contains(words[i].raw) {
            return pronouns.contains(words[next].raw) && next + 1 < range.upperBound
                && (words[next + 1].raw == to || words[next + 1].raw == inside)
        }
        return travels.contains(words[i].raw)
            && (next..<min(range.upperBound, next + 3)).contains { pronouns.contains(words[$0].raw) }
    }

    static let foundWord = WordCutter.key("found")
    static let emergency = WordCutter.key("999")
    private static let afterWord = WordCutter.key("after")
    static let looking = WordCutter.key("looking")
    private static let inWord = WordCutter.key("in")
    static let charge = WordCutter.key("charge")
    static let minding = keys("babysitting minding supervising")
    static let mindedBy = keys("minded babysat supervised cared")
    static let opened = keys("opened answered let came")
    private static let doors = keys("door in us me")
    static let openedBy = keys("opened answered let")
    static let fetches = keys("collected fetched")
    private static let picked = WordCutter.key("picked")
    private static let up = WordCutter.key("up")
    private static let byWord = WordCutter.key("by")
    private static let fromWord = WordCutter.key("from")
    private static let article = WordCutter.key("a")
    static let collections = keys("collected fetched picked")
    static let violence = keys(
        """
        hit punched slapped smacked struck kicked bit pushed shoved strangled throttled choked headbutted grabbed dragged threw \
        smashed stabbed slashed burnt burned scalded shook assaulted attacked beat cut
        """)
    static let violentBy = keys(
        """
        hit punched slapped smacked struck kicked bitten pushed shoved strangled throttled headbutted grabbed dragged thrown \
        smashed stabbed slashed burnt burned scalded assaulted attacked beaten shaken caused done
        """)
    private static let passives = keys(
        "he she they was were been being got had not never denied denies if who to and her him them his says said states that"
    )
    private static let beings = keys("was were been being got is")
    private static let subjects = keys("he she")
    private static let objects = keys("him her them")
    private static let findable = keys("him her them child baby children")

    static let calls = keys("dialled dialed called rang phoned telephoned")
    private static let help = keys("999 ambulance paramedics police")
    static let takes = keys("took brought drove carried")
    static let travels = keys("travelled traveled accompanied")
    private static let pronouns = keys("him her them child baby children in with")
    private static let to = WordCutter.key("to")

    static func keys(_ line: String) -> Set<UInt64> {
        Set(line.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { WordCutter.key(String($0)) })
    }

    static func stems(_ line: String) -> Set<UInt64> {
        Set(line.split(separator: " ").map { WordCutter.stemKey(String($0)) })
    }
}
