/// What a child is written to have said, against what another agency recorded of the same child within two weeks: "I don't
/// go to football" beside "Kit was at football club". The two need not have been taken for one occurrence.
///
/// Only what a child denies in so many words is compared, and only words that few entries of those weeks have.
struct ChildsWordComparison {
    let chronology: IntegratedChronology
    let words: EntryWords
    let people: CasePeople
    let contacts: [ChildContact]

    /// Days between the two.
    private static let days = 14
    /// Entries looked at on either side of one.
    private static let reach = 60
    /// Other entries of those weeks that may have the word; more, and it is a common one.
    private static let most = 3
    private static let shortest = 5

    private struct Denial {
        var child: Int
        var stems: Set<UInt64>
        var words: String
    }

    func contradictions() -> [Contradiction] {
        var spoken: Set<Int> = []
        for contact in contacts
        where contact.wishes.answer == .yes || contact.spokenWith.answer == .yes { spoken.insert(contact.entry) }
        let said = spoken.sorted().map { (entry: $0, denials: denials($0)) }.filter { !$0.denials.isEmpty }
        guard !said.isEmpty else { return [] }
        let stems = (0..<words.wordCount).map { WordCutter.stemKey(words.word($0)) }
        return said.flatMap { item in
            item.denials.compactMap { contradiction(item.entry, $0, stems) }
        }
    }

    // MARK: - What a child denies

    private func denials(_ entry: Int) -> [Denial] {
        let text = words.texts[entry]
        guard text.tokens.contains(where: { Self.isDenial($0.key) }) else { return [] }
        let mentions = people.mentions(in: text)
        var out: [Denial] = []
        var speaker: Int?
        var isQuoted = false
        var next = 0
        var last: CasePeople.Mention.Who?
        for i in text.tokens.indices {
            while next < mentions.count, mentions[next].tokens.lowerBound <= i {
                if !isQuoted { last = mentions[next].who }
                next += 1
            }
            let key = text.tokens[i].key
            if Self.marks.contains(key) {
                isQuoted = key == "“" ? true : key == "”" ? false : !isQuoted
                if isQuoted { speaker = Self.child(last) }
                continue
            }
            guard Self.isDenial(key) else { continue }
            let sentence = text.sentences[Int(text.tokens[i].sentence)]
            let before = text.tokens[max(sentence.lowerBound, i - 3)..<i]
            let who: Int?
            if isQuoted {
                who = before.contains { Self.first.contains($0.key) } ? speaker : nil
            } else {
                who = reporter(before: i, sentence, text, mentions)
            }
            guard let who else { continue }
            let stems = stems(after: i, sentence, text)
            if !stems.isEmpty { out.append(Denial(child: who, stems: stems, words: said(sentence, text))) }
        }
        return out
    }

    /// "Kit says that he does not go to football."
    private func reporter(
        before i: Int, _ sentence: Range<Int>, _ text: TextTokens, _ mentions: [CasePeople.Mention]
    ) -> Int? {
        let own = mentions.filter { sentence.lowerBound <= $0.tokens.lowerBound && $0.tokens.upperBound <= i }
        guard let first = own.first, let child = Self.child(first.who), own.allSatisfy({ $0.who == first.who }) else {
            return nil
        }
        let between = text.tokens[first.tokens.upperBound..<i]
        return between.contains { Self.saying.contains($0.key) } ? child : nil
    }

    private func stems(after i: Int, _ sentence: Range<Int>, _ text: TextTokens) -> Set<UInt64> {
        var out: Set<UInt64> = []
        for token in text.tokens[(i + 1)..<sentence.upperBound].prefix(8) {
            if Self.turns.contains(token.key) { break }
            guard !token.isMark, token.key.utf8.count >= Self.shortest, !Self.common.contains(token.key) else {
                continue
            }
            out.insert(WordCutter.stemKey(token.key))
        }
        return out
    }

    /// The sentence, with the one before it where that is of the same quotation.
    private func said(_ sentence: Range<Int>, _ text: TextTokens) -> String {
        let opens = text.tokens[sentence].contains { Self.marks.contains($0.key) && $0.key != "”" }
        let isEnd = text.tokens[sentence].last.map { Self.marks.contains($0.key) } ?? false
        guard isEnd || !opens, let place = text.sentences.firstIndex(of: sentence), place > 0 else {
            return text.words(sentence)
        }
        return text.words(text.sentences[place - 1].lowerBound..<sentence.upperBound)
    }

    // MARK: - What another agency recorded

    private func contradiction(_ entry: Int, _ denial: Denial, _ stems: [UInt64]) -> Contradiction? {
        let own = chronology.entries[entry]
        guard let day = own.reckonedDay else { return nil }
        let wanted = Set(stems.indices.filter { denial.stems.contains(stems[$0]) }.map { Int32($0) })
        let around = max(0, entry - Self.reach)..<min(words.texts.count, entry + Self.reach + 1)
        let holding = around.filter { other in
            guard chronology.entries[other].agency != own.agency,
                let at = chronology.entries[other].reckonedDay, abs(at.days(since: day)) <= Self.days
            else { return false }
            return words.ids(other).contains { wanted.contains($0) }
        }
        guard holding.count <= Self.most else { return nil }
        for other in holding {
            guard let sentence = affirms(other, denial, stems) else { continue }
            let contact = contacts(other).first { $0.child == denial.child }
            let name =
                chronology.children.indices.contains(denial.child)
                ? chronology.children[denial.child].name : "The child"
            return Contradiction(
                kind: contact?.seen.answer == .no ? .childSeen : .outcome, first: [entry], second: [other],
                detail: "\(name) said otherwise than another agency recorded.", firstWords: denial.words,
                secondWords: sentence, child: denial.child, gravity: Contradiction.gravityOfChildsWord)
        }
        return nil
    }

    /// The sentence of an entry that says of the child what the child denies.
    private func affirms(_ entry: Int, _ denial: Denial, _ stems: [UInt64]) -> String? {
        let text = words.texts[entry]
        let ids = Array(words.ids(entry))
        let mentions = people.mentions(in: text)
        for (i, id) in ids.enumerated() where denial.stems.contains(stems[Int(id)]) {
            let sentence = text.sentences[Int(text.tokens[i].sentence)]
            let before = text.tokens[max(sentence.lowerBound, i - 4)..<i]
            if before.contains(where: { Self.isDenial($0.key) || $0.key == "no" || $0.key == "nor" }) { continue }
            let own = mentions.filter { sentence.contains($0.tokens.lowerBound) }
            let isOfChild =
                own.isEmpty
                ? contacts(entry).contains { $0.child == denial.child }
                : own.contains { Self.child($0.who) == denial.child }
                    || text.tokens[sentence].contains { Self.several.contains($0.key) }
            if isOfChild { return text.words(sentence) }
        }
        return nil
    }

    /// Contacts stand in order of entry.
    private func contacts(_ entry: Int) -> ArraySlice<ChildContact> {
        var low = 0
        var high = contacts.count
        while low < high {
            let middle = (low + high) / 2
            if contacts[middle].entry < entry { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < contacts.count, contacts[end].entry == entry { end += 1 }
        return contacts[low..<end]
    }

    private static func child(_ who: CasePeople.Mention.Who?) -> Int? {
        if case .child(let child) = who { return child }
        return nil
    }

    private static func isDenial(_ key: String) -> Bool { denialWords.contains(key) }

    private static let denialWords: Set<String> = [
        "don't", "didn't", "doesn't", "never", "wasn't", "weren't", "haven't", "hasn't", "isn't", "aren't", "not",
        "dont", "didnt", "doesnt", "wasnt",
    ]
    private static let marks: Set<String> = ["\"", "“", "”"]
    private static let first: Set<String> = ["i", "we"]
    private static let saying: Set<String> = [
        "says", "said", "say", "told", "tells", "insists", "explained", "replied",
    ]
    private static let turns: Set<String> = ["but", "because", "and", "so", "until", "unless"]
    private static let several: Set<String> = ["children", "kids", "both", "all"]
    private static let common: Set<String> = [
        "about", "again", "always", "anymore", "anyone", "anything", "because", "being", "could", "doing", "every",
        "going", "house", "known", "later", "mummy", "daddy", "never", "other", "really", "school", "sleep", "someone",
        "something", "their", "there", "these", "thing", "things", "think", "today", "until", "wanted", "wants",
        "where",
        "which", "would", "years", "yesterday", "allowed", "happy", "worried", "scared", "cared", "anybody", "everyone",
    ]
}
