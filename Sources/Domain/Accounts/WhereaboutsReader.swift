/// Where people of the family were at the moment an entry tells of: there, or somewhere else.
struct WhereaboutsReader {
    struct Statement {
        var person: PersonNames.Person
        var isThere: Bool
        var words: String
    }

    /// What an entry says; nothing of a person of whom it says both.
    struct Said {
        var people: [Statement] = []
        /// Words by which no grown-up was there at all.
        var noAdult: String?
    }

    private var table = PhraseTable(capacity: 2048)
    private static let there: PhraseTable.Meaning = 1
    private static let elsewhere: PhraseTable.Meaning = 2
    private static let noAdult: PhraseTable.Meaning = 3
    /// Words by which a sentence speaks of another time, of a wish or of a habit.
    private static let otherTime: PhraseTable.Meaning = 4
    /// Words from a person to what is said of where they were.
    private static let reach = 5

    init() {
        let lines: [(PhraseTable.Meaning, String)] = [
            (Self.there, WhereaboutsVocabulary.there), (Self.elsewhere, WhereaboutsVocabulary.elsewhere),
            (Self.noAdult, WhereaboutsVocabulary.noAdult), (Self.otherTime, WhereaboutsVocabulary.otherTime),
        ]
        for (meaning, line) in lines {
            for phrase in line.split(whereSeparator: { $0 == "," || $0 == "\n" }) { table.add(phrase, meaning) }
        }
    }

    private struct Cue {
        var meaning: PhraseTable.Meaning
        var words: Range<Int>
    }

    func read(_ cutter: WordCutter, _ fields: [EntryField], _ parties: PartyReader) -> Said {
        var said = Said()
        let words = cutter.words
        var before: [PartyReader.Mention] = []
        for place in 0..<cutter.sentenceCount {
            let range = cutter.range(of: place)
            let mentions = parties.mentions(range, words, before: before)
            defer { if !mentions.isEmpty { before = mentions } }
            let cues = cues(range, words)
            if cues.isEmpty || cues.contains(where: { $0.meaning == Self.otherTime }) { continue }
            if cues.contains(where: { $0.meaning == Self.noAdult }) {
                said.noAdult = said.noAdult ?? cutter.verbatim(range, fields)
            }
            for cue in cues where cue.meaning != Self.noAdult {
                for person in subjects(of: cue, range, words, mentions, before) {
                    let isThere = (cue.meaning == Self.there) != isDenied(cue, range, words)
                    said.people.append(
                        Statement(person: person, isThere: isThere, words: cutter.verbatim(range, fields)))
                }
            }
        }
        let all = said.people
        said.people.removeAll { one in all.contains { $0.person == one.person && $0.isThere != one.isThere } }
        return said
    }

    private func cues(_ range: Range<Int>, _ words: [WordKey]) -> [Cue] {
        var found: [Cue] = []
        for i in range where !words[i].isMark {
            var best: Cue?
            table.matches(words, at: i) { meaning, phrase in
                if phrase.upperBound > best?.words.upperBound ?? 0 { best = Cue(meaning: meaning, words: phrase) }
            }
            guard let best, !found.contains(where: { $0.words.upperBound >= best.words.upperBound }) else { continue }
            found.append(best)
        }
        return found
    }

    /// Those named just before: "Mum and Dad asleep upstairs" is both.
    private func subjects(
        of cue: Cue, _ range: Range<Int>, _ words: [WordKey], _ mentions: [PartyReader.Mention],
        _ before: [PartyReader.Mention]
    ) -> [PersonNames.Person] {
        if cue.words.lowerBound > range.lowerBound, Self.pronouns.contains(words[cue.words.lowerBound - 1].raw) {
            // "Alys told me she watched it."
            let first = mentions.first ?? before.first
            return first.map { [$0.person] } ?? []
        }
        guard var at = mentions.lastIndex(where: { $0.words.upperBound <= cue.words.lowerBound }) else { return [] }
        let last = mentions[at]
        let gap = last.words.upperBound..<cue.words.lowerBound
        // Somebody else, or another thing done, between the two: the words are not of the one named.
        guard gap.count <= Self.reach, !gap.contains(where: { isBreak(words[$0]) }) else { return [] }
        var found = [last.person]
        while at > 0 {
            let between = mentions[at - 1].words.upperBound..<mentions[at].words.lowerBound
            guard between.count <= 1, between.allSatisfy({ Self.joins.contains(words[$0].raw) }) else { break }
            at -= 1
            found.append(mentions[at].person)
        }
        return found.filter {
            if case .agency = $0 { false } else { true }
        }
    }

    private func isBreak(_ word: WordKey) -> Bool {
        word.isMark
            ? word.raw != Self.comma && word.raw != Self.opening && word.raw != Self.closing
            : Self.breaks.contains(word.raw)
    }

    /// "Not in the house".
    private func isDenied(_ cue: Cue, _ range: Range<Int>, _ words: [WordKey]) -> Bool {
        let from = max(range.lowerBound, cue.words.lowerBound - 2)
        return (from..<cue.words.lowerBound).contains { Self.denials.contains(words[$0].raw) }
    }

    private static let comma: UInt64 = 0x2C
    private static let opening: UInt64 = 0x28
    private static let closing: UInt64 = 0x29
    private static let joins = Set([WordCutter.key("and"), 0x2C, 0x26])
    private static let denials = CircumstanceReader.keys("not never no wasnt werent isnt nor neither")
    private static let pronouns = CircumstanceReader.keys("he she")
    private static let breaks = CircumstanceReader.keys(
        "who which while when whose whom but told asked says said visited rang saw to of with about that because for")
}

/// Phrases by which somebody was there or somewhere else.
enum WhereaboutsVocabulary {
    static let there = """
        was present,were present,present and,present throughout,was there,were there,was at home,were at home,at home,was home,\
        were home,in the house,in the flat,in the property,at the property,at the address,in the room,in the next room,in bed,\
        asleep,sleeping,was upstairs,were upstairs,was downstairs,were downstairs,upstairs,downstairs,in the kitchen,\
        in the living room,in the lounge,in the front room,in the bedroom,in the back bedroom,in the hall,in the hallway,\
        in the garden,on the sofa,on the settee,on the stairs,on the landing,on the doorstep,was cooking,let me in,let us in,\
        let officers in,let police in,let them in,opened the door,answered the door,came to the door,came downstairs,\
        coming downstairs,on coming down,watched it,watched from,watched him,watched her,watched them,witnessed,saw it happen,\
        saw him do it,saw her do it,saw everything,saw the assault,heard it,separated them,pulled them apart,pulled him off,\
        pulled her off,got between,stepped in,stepped between,intervened,stood between,found him,found her,found them,\
        opened the door to,met me at the door,met us at the door,was holding,was feeding,was bathing,in attendance,stood by
        """
    static let elsewhere = """
        at work,on shift,on a shift,on nights,on a night shift,at his work,at her work,working away,not home,not at home,\
        not in the house,not in the property,not in the flat,not at the address,not there,not here,not present,was not in,\
        were not in,wasnt in,werent in,was out,were out,is out,out at the time,was away,were away,is away,out of the house,\
        out of the property,gone to,had gone out,had gone to,has gone to,had left,had already left,left before,left the house,\
        left the address,left the property,at a friends,at a friends house,at friends,at a mates,at a neighbours,at her friends,\
        at his friends,at her mothers,at his mothers,at her mums,at his mums,at his dads,at her dads,at their dads,\
        at her fathers,at his fathers,at their fathers,at her nans,at his nans,at their nans,at nans,at their grandmothers,\
        at her grandmothers,at his grandmothers,at their grans,at grans,at her sisters,at his sisters,at her brothers,at his brothers,\
        at her aunts,at his aunts,at their aunts,at the grandparents,at their grandparents,staying with,staying at,\
        staying over,stopping at,stopping with,stopping over,stayed with,stayed at,stayed over,sleeping over,sleepover,\
        spending the night at,spent the night at,traced at,traced to,located at,elsewhere,in cells,in custody,in prison,\
        on holiday,abroad,said to be at,said to be with,believed to be at,at the pub,\
        at the shop,at the shops,at bingo,in the pub,nowhere to be found,was at school,were at school,at nursery,\
        had popped out,popped out,nipped out,gone out,gone shopping,not seen at the address,absent from the home,\
        with their grandmother,with their father,with their grandparents,with their nan,with their gran,with their aunt,with relatives
        """
    static let noAdult = """
        no adult in,no adults in,no adult present,no adults present,no adult there,no adults there,no adult at,no adults at,\
        no adult home,no parent present,no parents present,no parent in,no grown up,no grown ups,home alone,left alone,\
        alone in the house,alone in the property,alone in the flat,alone at home,without an adult,without any adult,\
        unsupervised in,left unsupervised,left on their own,on their own in,nobody else in the house,no one else in the house
        """
    static let otherTime = """
        later,returned,came back,come back,got back,got home,get home,came home,come home,arrived home,back home,until,usually,\
        always,normally,often,sometimes,every,will,would,plans,planned,next week,tomorrow,if,previously,last year,last month,\
        in future,used to,since then,wants to,would like,hopes to,likes to,the next day,the following,earlier in the week
        """
}
