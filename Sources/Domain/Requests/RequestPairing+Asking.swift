/// What is asked of whom.
extension RequestPairing {
    /// The first asking an entry tells of: its own agency asks another one named soon after the words, or it was
    /// asked by one named.
    mutating func asking(_ entry: Int) -> [Asking] {
        let noted = note(entry)
        let listed = actions(entry, noted)
        if !listed.isEmpty { return listed }
        guard noted.hits.contains(where: { $0.tag <= Sign.received.rawValue }) else { return [] }
        let own = chronology.entries[entry].agency
        let words = texts[entry]
        var best: Asking?
        for hit in noted.hits where hit.tag <= Sign.received.rawValue {
            let sentence = words.sentences[Int(words.tokens[hit.range.lowerBound].sentence)]
            let isSupposed = noted.hits.contains {
                $0.tag == Sign.supposed.rawValue && sentence.contains($0.range.lowerBound)
                    && $0.range.lowerBound <= hit.range.upperBound && !RequestPhrases.isAsked($0.range, words)
            }
            if isSupposed || isByChild(hit.range, in: words) { continue }
            let others = noted.agencies.filter { $0.agency != own && sentence.contains($0.range.lowerBound) }
            guard let nearest = others.first else {
                let outsider = outsider(hit, in: words, sentence)
                if best == nil, !outsider.isEmpty {
                    best = Asking(
                        entry: entry, kind: .request, asker: own, asked: own, range: sentence, isReceipt: true)
                    best?.askedBy = outsider
                }
                if best == nil { best = unnamed(hit, in: words, entry: entry, noted: noted, sentence: sentence) }
                continue
            }
            let isReceived = noted.hits.contains {
                $0.tag == Sign.received.rawValue && sentence.contains($0.range.lowerBound)
            }
            // Another agency before the words is the one who asks.
            let isCalled =
                RequestPhrases.isCalled(nearest.range, words, from: sentence.lowerBound)
                || RequestPhrases.isReferredTo(nearest.range, hit.range, words)
            let isByOther = nearest.range.upperBound <= hit.range.lowerBound && !isCalled
            if let referral = referredBy(nearest, hit.range, noted, entry: entry, sentence: sentence) {
                if best == nil, let asking = referral.asking { best = asking }
                continue
            }
            if isReceived && !isCalled || isByOther {
                guard let kind = kind(hit, in: words), kind != .concern || isReceived, best == nil else { continue }
                best = Asking(
                    entry: entry, kind: kind, asker: nearest.agency, asked: own, range: sentence, isReceipt: true)
                continue
            }
            guard let kind = kind(hit, in: words),
                let to = others.first(where: {
                    isCalled
                        || $0.range.lowerBound >= hit.range.lowerBound
                            && $0.range.lowerBound < hit.range.upperBound + 7
                })
            else { continue }
            let asking = Asking(
                entry: entry, kind: isEscalated(noted, sentence, words) ? .escalation : kind, asker: own,
                asked: to.agency, range: sentence, isReceipt: false)
            return [asking]
                + together(with: to, others, words).map { agency in
                    var more = asking
                    more.asked = agency
                    return more
                }
        }
        return best.map { [$0] } ?? []
    }

    /// "Mother referred by GP. Accepted.": asked of whoever writes it, by the agency named; nothing of their own where the
    /// words have it go to another.
    private func referredBy(
        _ agency: (agency: Int, range: Range<Int>), _ hit: Range<Int>, _ noted: Noted, entry: Int, sentence: Range<Int>
    ) -> (asking: Asking?, isReferral: Bool)? {
        let (words, own) = (texts[entry], chronology.entries[entry].agency)
        guard RequestPhrases.isReferredBy(agency.range, hit, words) else { return nil }
        if let goal = RequestPhrases.goal(after: agency.range, words) {
            let isOurs =
                RequestPhrases.ourselves.contains(words.tokens[goal].key)
                || noted.agencies.contains {
                    $0.agency == own && $0.range.lowerBound <= goal + 1 && goal < $0.range.upperBound
                }
            if !isOurs { return (nil, true) }
        }
        return (
            Asking(
                entry: entry, kind: .referral, asker: agency.agency, asked: own,
                range: sentence.lowerBound..<agency.range.upperBound, isReceipt: true), true
        )
    }

    /// "Welfare check asked for by a private landlord's agent": who asked, up to a comma.
    func outsider(_ hit: WordPatterns.Hit, in words: TextTokens, _ sentence: Range<Int>) -> String {
        guard hit.tag == Sign.received.rawValue, words.tokens[hit.range.upperBound - 1].key == "by" else {
            return ""
        }
        let start = hit.range.upperBound
        let end =
            (start..<sentence.upperBound).first {
                words.tokens[$0].isMark || ["to", "for", "who", "that", "re"].contains(words.tokens[$0].key)
            } ?? sentence.upperBound
        guard start < end, end - start <= 6,
            !words.tokens[start..<end].contains(where: { Self.ofFamily.contains($0.key) })
        else { return "" }
        return words.words(start..<end)
    }

    /// What a parent or child asks for is no request between agencies.
    static let ofFamily: Set<String> = [
        "mother", "mum", "father", "dad", "parent", "parents", "child", "him", "her", "them", "me", "us", "family",
        "manager", "team", "phone", "telephone", "letter", "email", "e-mail", "text",
    ]

    /// "E-mailed the health visitor and social care to ask": agencies joined to the one asked.
    func together(
        with first: (agency: Int, range: Range<Int>), _ others: [(agency: Int, range: Range<Int>)],
        _ words: TextTokens
    ) -> [Int] {
        var found: [Int] = []
        var end = first.range.upperBound
        for other in others where other.range.lowerBound >= end {
            let between = words.tokens[end..<other.range.lowerBound]
            guard !between.isEmpty, between.count <= 3,
                between.allSatisfy({ ["and", ",", "the", "&", "/"].contains($0.key) })
            else { break }
            end = other.range.upperBound
            if other.agency != first.agency, !found.contains(other.agency) { found.append(other.agency) }
        }
        return found
    }

    /// "Actions: CSC to amend file, HV visit alone": what a meeting asks of other agencies.
    func actions(_ entry: Int, _ noted: Noted) -> [Asking] {
        guard !noted.agencies.isEmpty else { return [] }
        let own = chronology.entries[entry].agency
        let words = texts[entry]
        for sentence in words.sentences {
            guard sentence.count > 3, ["actions", "action"].contains(words.tokens[sentence.lowerBound].key),
                words.tokens[sentence.lowerBound + 1].key == ":"
            else { continue }
            return noted.agencies.filter { $0.agency != own && sentence.contains($0.range.lowerBound) }
                .compactMap { agency in
                    let start = agency.range.lowerBound
                    guard start > 0, [":", ",", ";", "and"].contains(words.tokens[start - 1].key) else {
                        return nil
                    }
                    let end =
                        (agency.range.upperBound..<sentence.upperBound).first {
                            [",", ";", "."].contains(words.tokens[$0].key)
                        } ?? sentence.upperBound
                    guard end > agency.range.upperBound else { return nil }
                    return Asking(
                        entry: entry, kind: .request, asker: own, asked: agency.agency, range: start..<end,
                        isReceipt: false)
                }
        }
        return []
    }

    /// "Escalated to named nurse. She wrote to the service manager asking …": the asking is the escalation.
    func isEscalated(_ noted: Noted, _ sentence: Range<Int>, _ words: TextTokens) -> Bool {
        noted.hits.contains { hit in
            hit.tag == Sign.escalation.rawValue
                && (sentence.contains(hit.range.lowerBound)
                    || words.tokens[hit.range.lowerBound].sentence + 1
                        == words.tokens[sentence.lowerBound].sentence)
        }
    }

    /// "Tilda asked to see the cupboards": nothing between agencies.
    func isByChild(_ range: Range<Int>, in words: TextTokens) -> Bool {
        guard let before = range.lowerBound > 0 ? words.tokens[range.lowerBound - 1] : nil,
            before.sentence == words.tokens[range.lowerBound].sentence
        else { return false }
        return before.isCapitalised && children.contains(before.key)
    }

    /// The kind of an asking; of "received from" by its own words, nil where they are of neither kind.
    func kind(_ hit: WordPatterns.Hit, in words: TextTokens) -> RequestAndAnswer.Kind? {
        switch Sign(rawValue: hit.tag) {
        case .referral: return .referral
        case .request: return .request
        case .concern: return .concern
        case .escalation: return .escalation
        default:
            for token in hit.range {
                let key = words.tokens[token].key
                if key.hasPrefix("refer") || key.hasPrefix("re-refer") { return .referral }
                if key.hasPrefix("request") || key == "asked" || key == "ask" { return .request }
            }
            return isWorried(words) ? .concern : nil
        }
    }

    func isWorried(_ words: TextTokens) -> Bool { words.tokens.contains { Self.worries.contains($0.key) } }

    static let worries: Set<String> = [
        "concern", "concerns", "concerned", "worry", "worries", "worried", "bruise", "bruising", "hungry",
        "unkempt",
        "injury", "neglect", "disclosed", "disclosure", "mark", "marks",
    ]

    /// An asking whose sentence names no agency: one asked for in the sentence before it, or a referral of a child,
    /// which goes to social care.
    func unnamed(
        _ hit: WordPatterns.Hit, in words: TextTokens, entry: Int, noted: Noted, sentence: Range<Int>
    ) -> Asking? {
        guard let kind = kind(hit, in: words), hit.tag != Sign.received.rawValue else { return nil }
        let own = chronology.entries[entry].agency
        let place = Int(words.tokens[hit.range.lowerBound].sentence)
        if kind == .request, place > 0,
            let before = noted.agencies.first(where: {
                $0.agency != own && words.sentences[place - 1].contains($0.range.lowerBound)
            }), !RequestPhrases.isTeller(before.range, words)
        {
            return Asking(
                entry: entry, kind: kind, asker: own, asked: before.agency,
                range: words.sentences[place - 1].lowerBound..<sentence.upperBound, isReceipt: false)
        }
        let first = words.tokens[hit.range.lowerBound].key
        guard kind == .referral, hit.range.count > 1,
            first == "safeguarding" || first == "child" || first == "marf",
            let care = socialCare, care != own
        else { return nil }
        return Asking(entry: entry, kind: kind, asker: own, asked: care, range: sentence, isReceipt: false)
    }
}
