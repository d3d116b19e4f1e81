/// What the words of a text offer as evidence on whether something was missed and what followed, for the weights of
/// ``MissedWeightTable``: words and pairs, kinds of words, and what the rules found.
struct MissedEvidence {
    let words: TextTokens
    /// Stems, capitalised names masked; 0 for marks.
    private let stems: [UInt64]

    init(_ words: TextTokens) {
        self.words = words
        var starts = [Bool](repeating: false, count: words.tokens.count)
        for sentence in words.sentences where !sentence.isEmpty { starts[sentence.lowerBound] = true }
        let isShouted = ContactFeatures.isShouted(words)
        stems = words.tokens.indices.map { i in
            let token = words.tokens[i]
            if token.isMark { return 0 }
            if token.isCapitalised, !isShouted, !starts[i], i > 0, ContactFeatures.isLowerAfterFirst(token, in: words) {
                return ContactStem.name
            }
            return ContactStem.hash(token.key)
        }
    }

    /// Facts the rules found, as short texts.
    static func facts(_ rules: MissedContact) -> [String] {
        var facts = ["always", "label=" + rules.label, "rule=" + rules.label + "/" + rules.rule]
        facts.append("follow=" + (rules.followUpWords == nil ? "n" : "y"))
        facts.append("follow=" + (rules.followUpWords == nil ? "n/" : "y/") + rules.label)
        return facts
    }

    /// Signs found anywhere, also those that lost or were set aside.
    static func signs(_ reading: MissedReading) -> [String] {
        (reading.hits + reading.around).compactMap { MissedReading.Sign(rawValue: $0.tag).map { "sign=\($0)" } }
    }

    /// - Parameter after: the first token of what comes after the words a rule rests on; nil where no rule found any.
    func give(facts: [UInt64], after: Int?, to sink: inout some ContactEvidenceSink) {
        for fact in facts { sink.add(.fact, 0, fact, 0, clause: -1) }
        for (number, sentence) in words.sentences.enumerated() {
            let place: UInt64 = number == 0 ? 0 : number == words.sentences.count - 1 ? 2 : 1
            var last: UInt64 = 0
            for i in sentence where stems[i] != 0 {
                sink.add(.word, 0, stems[i], 0, clause: number)
                sink.add(.clauseWord, place, stems[i], 0, clause: number)
                if let after { sink.add(i >= after ? .after : .before, 0, stems[i], 0, clause: number) }
                if last != 0 { sink.add(.pair, 0, last, stems[i], clause: number) }
                last = stems[i]
            }
            giveMissedKinds(sentence, number, place, after, to: &sink)
            var kind: UInt64 = 0
            for find in ContactKinds.shared.finds(in: sentence, { stems[$0] == 0 ? 1 : stems[$0] }) {
                sink.add(.kind, 0, UInt64(find.kind), 0, clause: number)
                sink.add(.clauseKind, place, UInt64(find.kind), 0, clause: number)
                if kind != 0 { sink.add(.kindPair, 0, kind, UInt64(find.kind), clause: number) }
                kind = UInt64(find.kind)
            }
        }
    }

    private func giveMissedKinds(
        _ sentence: Range<Int>, _ number: Int, _ place: UInt64, _ after: Int?, to sink: inout some ContactEvidenceSink
    ) {
        var last: UInt64 = 0
        var secondLast: UInt64 = 0
        for find in MissedLexicon.kinds.finds(in: sentence, { stems[$0] == 0 ? 1 : stems[$0] }) {
            let kind = UInt64(find.kind) + 120
            sink.add(.kind, 0, kind, 0, clause: number)
            sink.add(.clauseKind, place, kind, 0, clause: number)
            if let after { sink.add(.settingKind, find.tokens.lowerBound >= after ? 1 : 0, kind, 0, clause: number) }
            if last != 0 { sink.add(.kindPair, 0, last, kind, clause: number) }
            if secondLast != 0 { sink.add(.kindTriple, 0, secondLast &* 256 &+ last, kind, clause: number) }
            secondLast = last
            last = kind
        }
    }
}

extension SmallThingReader {
    /// The evidence a text offers, one line a piece, for learning the weights anew.
    public func evidence(_ text: String) -> [String] {
        let words = TextTokens(text)
        let reading = MissedReading(words)
        let rules = reading.byRules()
        let facts = MissedEvidence.facts(rules.contact) + MissedEvidence.signs(reading)
        var names = ContactFeatureNames(words: words, facts: facts)
        MissedEvidence(words).give(facts: facts.map(ContactFacts.number), after: rules.after, to: &names)
        return names.lines
    }
}
