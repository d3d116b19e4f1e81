extension ContactScene {
    /// A clause that begins with a verb goes on with the subject of the clause before.
    mutating func inheritSubjects() {
        for index in clauses.indices.dropFirst() where clauses[index].subject == .nobody {
            var before = clauses[index - 1]
            if before.sentence != clauses[index].sentence {
                // "Mother is tired. Says that ...": the one who was spoken of goes on.
                var first = clauses[index].tokens.lowerBound
                while first + 1 < clauses[index].tokens.upperBound,
                    text.tokens[first].isMark || text.tokens[first].key == "and"
                { first += 1 }
                guard let topic = topic(before: index, openingAt: first) else { continue }
                before = topic
            }
            clauses[index].subject = before.subject
            clauses[index].subjectChildren = before.subjectChildren
            clauses[index].inherits = true
        }
    }

    /// "Mother is tired. Says that ...", "Zayn was found crying. Would not say why.": a sentence that opens with a verb
    /// goes on about the one of whom the sentence before spoke.
    private func topic(before index: Int, openingAt first: Int) -> Clause? {
        let isSpeech = cues[first].contains(.speech) || text.tokens[first].key == "denies"
        let isVerb =
            isSpeech || Self.openers.contains(text.tokens[first].key)
        guard isVerb, clauses[index].cues.isDisjoint(with: [.sight, .sightPlain]) else { return nil }
        // "Told that he is on a list": the writer was told.
        if text.tokens[first].key == "told", first + 1 < text.tokens.count,
            ["that", "of", "by"].contains(text.tokens[first + 1].key)
        {
            return nil
        }
        let sentence = clauses[index - 1].sentence
        let previous = clauses[..<index].filter { $0.sentence == sentence }
        if setting == .adults, isSpeech {
            // Notes on an adult: who says and asks is the adult.
            return clauses[..<index].first { $0.subject == .adult }
        }
        if let speaker = previous.first(where: { $0.subject != .nobody }) {
            return speaker.subject == .author && !isSpeech ? named(in: previous) : speaker
        }
        return named(in: previous)
    }

    /// The child of a sentence without a subject: "1:1 with Jonty", "Spoke with Ewan".
    private func named(in part: [Clause]) -> Clause? {
        guard var clause = part.first(where: { $0.children != 0 }),
            !part.contains(where: { $0.hasKin || !$0.cues.isDisjoint(with: [.man, .woman, .asleep]) })
        else {
            return nil
        }
        clause.subject = .children
        clause.subjectChildren = clause.children
        return clause
    }

    /// Verbs a note begins with when it leaves out who.
    private static let openers: Set<String> = [
        "didn't", "did", "wouldn't", "would", "not", "couldn't", "could", "won't", "doesn't", "does", "has", "had",
        "is",
        "was", "refused", "declined", "seemed", "seems", "appeared", "appears", "chatted", "talked", "spoke", "engaged",
        "asked", "asks", "wanted", "wants", "likes", "enjoyed", "shrugged", "nodded", "smiled", "cried", "ran", "sat",
        "played", "showed", "drew", "wrote", "ate", "slept", "settled", "kept", "became", "got", "gets", "came", "went",
        "presented", "remained", "stayed", "looked", "feels", "felt", "hugged", "clung", "cuddled", "told", "tells",
    ]

    /// Marks what is somebody's word: "Mother said that", "said to be", and what goes on after it in the sentence.
    mutating func markReports() {
        var sentence = -1
        var open = false
        var reporter = Subject.nobody
        for index in clauses.indices {
            let clause = clauses[index]
            if clause.sentence != sentence {
                sentence = clause.sentence
                open = false
                reporter = .nobody
            }
            let verb = clause.tokens.first { cues[$0].contains(.report) }
            let speaks = clause.cues.contains(.report)
            let first = clause.tokens.lowerBound
            let isTold = clause.tokens.dropFirst().contains {
                ["told", "informed", "advised"].contains(text.tokens[$0].key) && cues[$0 - 1].contains(.being)
            }
            if isTold, clause.subject != .children || clause.inherits {
                open = true
                reporter = .worker
                clauses[index].isReported = true
                clauses[index].reporter = .worker
                continue
            }
            // "Asked twice. Told that he is on a list.": the writer was told.
            if first + 1 < text.tokens.count, clause.subject != .author,
                ["told", "advised", "informed"].contains(text.tokens[first].key), text.tokens[first + 1].key == "that"
            {
                open = true
                reporter = .worker
                clauses[index].isReported = true
                clauses[index].reporter = .worker
                continue
            }
            let isEmbedded =
                text.tokens[first].key == "that" || clause.tokens.count > 1 && text.tokens[first + 1].key == "that"
            if isEmbedded, open {
                clauses[index].isReported = true
                clauses[index].reporter = reporter
                continue
            }
            let teller = verb.map { speaker(before: $0, clause) } ?? clause.subject
            if teller == .author, !clause.inherits {
                open =
                    speaks
                    && clause.tokens.contains {
                        ["informed", "told"].contains(text.tokens[$0].key) && $0 > clause.tokens.lowerBound
                            && cues[$0 - 1].contains(.being)
                    }
            } else if let verb, teller == .nobody, verb == clause.tokens.lowerBound,
                setting == .adults || clauses[..<index].contains(where: { $0.cues.contains(.telephone) })
            {
                // "T/C to client. Says that ...": the adult who is spoken with.
                open = true
                reporter = .adult
                clauses[index].subject = .adult
            } else if let verb, teller == .nobody, hasUnknownSpeaker(before: verb, clause) {
                open = true
                reporter = .adult
                clauses[index].subject = .adult
            } else if speaks, teller == .adult || teller == .worker {
                open = true
                reporter = teller
            } else if let verb, passiveReport(verb, clause) {
                open = true
            } else if teller == .children, !clause.inherits, speaks {
                open = false
            }
            clauses[index].isReported = open
            clauses[index].reporter = open ? reporter : .nobody
        }
    }

    /// What stands between quotation marks is somebody's word, whoever's.
    mutating func markQuotes() {
        let quotes: Set<String> = ["\"", "“", "”"]
        guard text.tokens.contains(where: { quotes.contains($0.key) }) else { return }
        var isOpen = false
        var opens = [Bool](repeating: false, count: text.tokens.count)
        for i in text.tokens.indices {
            if quotes.contains(text.tokens[i].key) {
                isOpen = text.tokens[i].key == "“" || text.tokens[i].key != "”" && !isOpen
            }
            opens[i] = isOpen
        }
        for index in clauses.indices {
            let words = clauses[index].tokens.filter { !text.tokens[$0].isMark }
            clauses[index].isQuoted = !words.isEmpty && words.allSatisfy { opens[$0] }
        }
    }

    /// Who speaks: the nearest before the verb ("When I arrived mother told me").
    func speaker(before verb: Int, _ clause: Clause) -> Subject {
        var i = verb - 1
        while i >= clause.tokens.lowerBound {
            let cue = cues[i]
            let afterPreposition =
                i > clause.tokens.lowerBound && cues[i - 1].contains(.preposition)
                || i > clause.tokens.lowerBound + 1 && cues[i - 2].contains(.preposition)
                    && ["his", "her", "the", "their"].contains(text.tokens[i - 1].key)
            if !afterPreposition {
                if childAt[i] != 0,
                    !(text.tokens[i].isPossessive || ["his", "her", "their"].contains(text.tokens[i].key))
                {
                    return .children
                }
                if cue.contains(.author), !["me", "us", "my", "our"].contains(text.tokens[i].key) { return .author }
                if !cue.isDisjoint(with: [.kin, .man, .woman]) { return .adult }
                if cue.contains(.worker) { return .worker }
            }
            i -= 1
        }
        return clause.subject
    }

    /// "Tenant stated that", "Engineer reports": a noun nobody knows stands before the verb.
    private func hasUnknownSpeaker(before verb: Int, _ clause: Clause) -> Bool {
        guard verb > clause.tokens.lowerBound, !cues[verb].contains(.being) else { return false }
        let before = verb - 1
        let token = text.tokens[before]
        return !token.isMark && childAt[before] == 0 && token.key.utf8.count > 2
            && cues[before].isDisjoint(with: [
                .being, .have, .negation, .joint, .preposition, .author, .he, .she, .they, .speech, .sight, .talk,
                .future, .past, .ability, .relative, .presence, .report,
            ]) && !token.key.hasSuffix("ly")
            && !["to", "when", "also", "again", "only", "who", "it", "this"].contains(token.key)
            && (token.isCapitalised || token.key.utf8.count > 3)
    }

    /// "reported to be", "said to be", "is believed to", "recorded as", "according to".
    func passiveReport(_ verb: Int, _ clause: Clause) -> Bool {
        let key = text.tokens[verb].key
        if key == "according" || key == "allegedly" || key == "apparently" || key == "reportedly" { return true }
        guard verb + 1 < clause.tokens.upperBound else { return false }
        let next = text.tokens[verb + 1].key
        if next == "to", verb + 2 < clause.tokens.upperBound {
            return ["be", "have", "reside", "live", "stay"].contains(text.tokens[verb + 2].key)
        }
        return next == "as" && (key == "recorded" || key == "described" || key == "reported")
    }
}
