/// Reads tokens into a ``DatePhrase`` from left to right. Words it does not know are passed over and counted, so that
/// "Date of visit: 12/3/01 (HV)" reads as 12/3/01.
struct DatePhraseParser {
    var tokeniser = DateTokeniser()
    var tokens: [DateToken] = []
    var items: [DateItem] = []
    var phrase = DatePhrase()
    var i = 0

    // What has been read since the last piece and belongs to the next.
    var link: DateItem.Link = .none
    var part: DateItem.Part = .whole
    var weekday = -1
    var pendingUncertain = false
    var pendingBound: DatePhrase.Bound = .none
    var pendingWeek: DatePhrase.Week = .none
    var recordWord = false
    var wordsSinceItem = false
    var afterAt = false
    var sawBetween = false
    var sawFrom = false
    var lastItemEnd = 0

    mutating func parse(_ text: String) -> DatePhrase {
        phrase = DatePhrase()
        guard !text.isEmpty else {
            phrase.isBlank = true
            return phrase
        }
        if let plain = PlainDate.read(text) {
            phrase.first = plain
            return phrase
        }
        tokeniser.read(text)
        reset()
        if tokens.isEmpty {
            phrase.isBlank = true
            return phrase
        }
        if let whole = wholeNumber() { return whole }
        while i < tokens.count {
            let before = i
            step()
            if i == before { i += 1 }
        }
        finish()
        return phrase
    }

    mutating func reset() {
        swap(&tokens, &tokeniser.tokens)
        items.removeAll(keepingCapacity: true)
        i = 0
        link = .none
        part = .whole
        weekday = -1
        pendingUncertain = false
        pendingBound = .none
        pendingWeek = .none
        recordWord = false
        wordsSinceItem = false
        afterAt = false
        sawBetween = false
        sawFrom = false
        lastItemEnd = 0
    }

    // MARK: Looking ahead

    func kind(_ at: Int) -> DateToken.Kind? { at >= 0 && at < tokens.count ? tokens[at].kind : nil }

    func word(_ at: Int) -> DateWordKind? {
        guard at >= 0, at < tokens.count, tokens[at].kind == .word else { return nil }
        return tokens[at].word.kind
    }

    func isNumber(_ at: Int, maxDigits: Int = 4) -> Bool {
        at >= 0 && at < tokens.count && tokens[at].kind == .number && Int(tokens[at].digits) <= maxDigits
    }

    /// The token stands free: space before it and (or the end) after it.
    func isSpaced(_ at: Int) -> Bool {
        at < tokens.count && tokens[at].spaceBefore && (at + 1 >= tokens.count || tokens[at + 1].spaceBefore)
    }

    // MARK: One step

    private mutating func step() {
        switch tokens[i].kind {
        case .number: number()
        case .word: wordStep()
        case .question:
            if !unknownDayPiece() {
                if items.isEmpty || link != .none { pendingUncertain = true } else { markUncertain() }
                i += 1
            }
        case .at:
            afterAt = true
            i += 1
        case .dash:
            if !items.isEmpty, link == .none { link = .range }
            i += 1
        case .slash:
            if !items.isEmpty, link == .none { link = .slash }
            i += 1
        case .ampersand, .semicolon:
            if !items.isEmpty, link == .none { link = .and }
            i += 1
        case .comma:
            if !items.isEmpty, link == .none { link = .comma }
            i += 1
        case .open:
            if footnoteMark() { return }
            i += 1
        case .other:
            i += 1
        case .dot, .colon, .close, .quote:
            i += 1
        }
    }

    /// "[1]" after a date is a footnote mark, not a number.
    private mutating func footnoteMark() -> Bool {
        guard !items.isEmpty, isNumber(i + 1, maxDigits: 2), kind(i + 2) == .close, !tokens[i].spaceBefore else {
            return false
        }
        i += 3
        return true
    }

    mutating func markUncertain() { phrase.isUncertain = true }

    /// Adds a piece with what was read before it.
    mutating func add(_ piece: DateItem, upTo end: Int) {
        var piece = piece
        if piece.day == DateItem.dayNotKnown { withoutDay(&piece) }
        for used in i..<max(i, end) where used < tokens.count && tokens[used].holdsLetters {
            phrase.holdsLetters = true
        }
        if piece.part == .whole { piece.part = part }
        if piece.weekday < 0 { piece.weekday = weekday }
        piece.link = items.isEmpty ? .none : link
        if !items.isEmpty, link == .none, tokens[min(lastItemEnd, tokens.count - 1)].newlineBefore {
            piece.link = .newline
        }
        piece.afterWords = wordsSinceItem
        if recordWord, !items.isEmpty {
            if phrase.otherDate == nil { phrase.otherDate = piece }
            phrase.otherIsRecord = true
        } else {
            items.append(piece)
            if pendingUncertain { phrase.isUncertain = true }
            if items.count == 1 || phrase.bound == .none && piece.link == .none && !wordsSinceItem {
                if pendingBound != .none, items.count == 1 { phrase.bound = pendingBound }
            }
            if pendingWeek != .none { phrase.week = pendingWeek }
        }
        pendingUncertain = false
        pendingBound = .none
        pendingWeek = .none
        recordWord = false
        wordsSinceItem = false
        afterAt = false
        part = .whole
        weekday = -1
        link = .none
        i = end
        lastItemEnd = end
    }

    /// "00/09/2015": two zeros stand for a day that is not known, where the month is.
    private mutating func withoutDay(_ piece: inout DateItem) {
        piece.day = 0
        guard piece.kind == .day, (1...12).contains(piece.month) else { return }
        piece.kind = .month
        phrase.hasZeroDay = true
        pendingUncertain = true
    }

    mutating func unknownWord() {
        phrase.unknownWords += 1
        wordsSinceItem = true
        pendingBound = .none
        afterAt = false
        if part != .whole, items.isEmpty { part = .whole }
        i += 1
    }
}
