/// Who did what.
extension CircumstanceReader {
    /// Who is said to have called for an ambulance or the police.
    static func callers(
        _ cutter: WordCutter, _ fields: [EntryField], _ names: PersonNames
    ) -> Said<Set<PersonNames.Person>>? {
        doers(cutter, fields, names) { i, words, range in
            guard calls.contains(words[i].raw) else { return false }
            return (i + 1..<max(i + 1, min(range.upperBound, i + 4))).contains { help.contains(words[$0].raw) }
        }
    }

    /// Who is said to have taken or gone with the child, by what they did: "took him to the surgery".
    static func takers(
        _ cutter: WordCutter, _ fields: [EntryField], _ names: PersonNames
    ) -> Said<Set<PersonNames.Person>>? {
        doers(cutter, fields, names) { i, words, range in
            let next = i + 1
            guard next < range.upperBound else { return false }
            if takes.contains(words[i].raw) {
                return isChild(words[next], names) && next + 1 < range.upperBound
                    && (words[next + 1].raw == to || words[next + 1].raw == inside)
            }
            return travels.contains(words[i].raw)
                && (next..<min(range.upperBound, next + 3)).contains { isChild(words[$0], names) }
        }
    }

    /// Who is said to have collected the child.
    static func collectors(
        _ cutter: WordCutter, _ fields: [EntryField], _ names: PersonNames
    ) -> Said<Set<PersonNames.Person>>? {
        let active = doers(cutter, fields, names) { i, words, range in
            guard i + 1 < range.upperBound else { return false }
            if fetches.contains(words[i].raw) { return isChild(words[i + 1], names) }
            return words[i].raw == picked && (isChild(words[i + 1], names) || words[i + 1].raw == up)
        }
        return active ?? after(collections, cutter, fields, names)
    }

    /// Who is said to have hurt somebody or broken something.
    static func hurters(
        _ cutter: WordCutter, _ fields: [EntryField], _ names: PersonNames
    ) -> Said<Set<PersonNames.Person>>? {
        let active = doers(cutter, fields, names) { i, words, range in
            guard violence.contains(words[i].raw), i > range.lowerBound else { return false }
            // "She says he pushed her", "was pushed": the one named is not who did it.
            return !(max(range.lowerBound, i - 2)..<i).contains { passives.contains(words[$0].raw) }
        }
        return active ?? after(violentBy, cutter, fields, names)
    }

    /// The people who follow one of these words and "by" or "with": "collected by Nan".
    private static func after(
        _ verbs: Set<UInt64>, _ cutter: WordCutter, _ fields: [EntryField], _ names: PersonNames
    ) -> Said<Set<PersonNames.Person>>? {
        let words = cutter.words
        for i in words.indices where verbs.contains(words[i].raw) {
            let range = cutter.range(of: Int(words[i].sentence))
            guard let by = (i + 1..<max(i + 1, min(range.upperBound, i + 4))).first(where: { words[$0].raw == byWord })
            else { continue }
            for at in by + 1..<max(by + 1, min(range.upperBound, by + 4)) {
                guard let who = names.person(at: at, words) else { continue }
                if case .child = who.person { break }
                return Said(value: [who.person], words: cutter.verbatim(range, fields))
            }
        }
        return nil
    }

    /// Who is said to have found somebody, to have had the child to mind, or to have opened the door.
    static func found(
        _ cutter: WordCutter, _ fields: [EntryField], _ names: PersonNames
    ) -> Said<Set<PersonNames.Person>>? {
        let active = doers(cutter, fields, names) { i, words, range in
            words[i].raw == foundWord && i + 1 < range.upperBound && isChild(words[i + 1], names)
        }
        return active ?? after([foundWord], cutter, fields, names)
    }

    static func minders(
        _ cutter: WordCutter, _ fields: [EntryField], _ names: PersonNames
    ) -> Said<Set<PersonNames.Person>>? {
        let active = doers(cutter, fields, names) { i, words, range in
            if minding.contains(words[i].raw) { return true }
            guard i + 1 < range.upperBound else { return false }
            return (words[i].raw == looking && words[i + 1].raw == afterWord)
                || (words[i].raw == inWord && words[i + 1].raw == charge)
        }
        return active ?? after(mindedBy, cutter, fields, names)
    }

    static func openers(
        _ cutter: WordCutter, _ fields: [EntryField], _ names: PersonNames
    ) -> Said<Set<PersonNames.Person>>? {
        let active = doers(cutter, fields, names) { i, words, range in
            guard opened.contains(words[i].raw), i + 1 < range.upperBound else { return false }
            return (i + 1..<min(range.upperBound, i + 4)).contains { doors.contains(words[$0].raw) }
        }
        return active ?? after(openedBy, cutter, fields, names)
    }

    static let foundWord = WordCutter.key("found")
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
    static let collections = keys("collected fetched picked")
    static let violence = keys(
        "hit punched slapped kicked bit pushed shoved strangled throttled headbutted grabbed dragged threw smashed stabbed burnt shook"
    )
    static let violentBy = keys(
        "hit punched slapped kicked bitten pushed shoved strangled grabbed thrown smashed stabbed burnt assaulted shaken caused done"
    )
    private static let passives = keys(
        "he she they was were been being got had not never denied denies if who to and her him them his says said states that"
    )

    private static func isChild(_ word: WordKey, _ names: PersonNames) -> Bool {
        pronouns.contains(word.raw)
    }

    /// The grown-up named last before a doing, in the sentences of an entry; nil where none is.
    private static func doers(
        _ cutter: WordCutter, _ fields: [EntryField], _ names: PersonNames,
        _ isDoing: (Int, [WordKey], Range<Int>) -> Bool
    ) -> Said<Set<PersonNames.Person>>? {
        let words = cutter.words
        var found: Said<Set<PersonNames.Person>>?
        for place in 0..<cutter.sentenceCount {
            let range = cutter.range(of: place)
            var subject: PersonNames.Person?
            var i = range.lowerBound
            while i < range.upperBound {
                if let who = names.person(at: i, words) {
                    switch who.person {
                    case .child, .agency: break
                    default: subject = who.person
                    }
                    i = max(i + 1, who.next)
                    continue
                }
                if let subject, isDoing(i, words, range) {
                    found = found ?? Said(value: [], words: cutter.verbatim(range, fields))
                    found?.value.insert(subject)
                }
                i += 1
            }
        }
        return found
    }

    static let calls = keys("dialled dialed called rang phoned telephoned")
    private static let help = keys("999 ambulance paramedics police")
    static let takes = keys("took brought drove carried")
    static let travels = keys("travelled traveled accompanied")
    private static let pronouns = keys("him her them child baby children in with")
    private static let to = WordCutter.key("to")

    static func keys(_ line: String) -> Set<UInt64> {
        Set(line.split(separator: " ").map { WordCutter.key(String($0)) })
    }

    static func stems(_ line: String) -> Set<UInt64> {
        Set(line.split(separator: " ").map { WordCutter.stemKey(String($0)) })
    }
}
