/// One piece of a date as written: a number, a word, or a mark between them.
struct DateToken {
    enum Kind: UInt8 {
        case number, word, slash, dot, dash, comma, colon, at, question, open, close, quote, ampersand, semicolon, other
    }
    var kind: Kind
    var word: DateWord = .unknown
    /// The number's value, capped at 999,999,999.
    var value: Int {
        get { Int(storedValue) }
        set { storedValue = Int32(clamping: newValue) }
    }
    private var storedValue: Int32 = 0
    /// How many digits were written (capped at 255).
    var digits: UInt8 = 0
    /// "12th": the number carries st, nd, rd or th.
    var isOrdinal = false
    var spaceBefore = false
    var newlineBefore = false
    /// The word was a misspelt month.
    var isMisspelt = false
    /// The number holds a letter typed for a figure ("l4", "2O15").
    var holdsLetters = false

    init(kind: Kind, word: DateWord = .unknown, value: Int = 0, digits: UInt8 = 0) {
        self.kind = kind
        self.word = word
        self.digits = digits
        self.value = value
    }
}

/// Splits a date cell into tokens in one pass over its bytes.
///
/// Characters outside ASCII are first brought to the plain form they stand for (non-breaking and thin spaces, dashes,
/// full-width digits, curly quotes); marks that show nothing (soft hyphens, zero-width spaces) vanish.
struct DateTokeniser {
    /// Longest text looked at. A date cell longer than this is a narrative; its first words decide.
    static let byteLimit = 480
    static let tokenLimit = 120

    var tokens: [DateToken] = []
    private var folded: [UInt8] = []

    mutating func read(_ text: String) {
        tokens.removeAll(keepingCapacity: true)
        if tokens.capacity < 24 { tokens.reserveCapacity(24) }
        var text = text
        text.withUTF8 { bytes in
            let count = min(bytes.count, Self.byteLimit)
            var isASCII = true
            for i in 0..<count where bytes[i] >= 0x80 {
                isASCII = false
                break
            }
            if isASCII {
                split(UnsafeBufferPointer(rebasing: bytes[0..<count]))
            } else {
                PlainCharacters.fold(UnsafeBufferPointer(rebasing: bytes[0..<count]), into: &folded)
                let plain = folded
                plain.withUnsafeBufferPointer { split($0) }
            }
        }
    }

    private mutating func split(_ bytes: UnsafeBufferPointer<UInt8>) {
        var i = 0
        var space = false
        var newline = false
        while i < bytes.count, tokens.count < Self.tokenLimit {
            let byte = bytes[i]
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x0B || byte == 0x0C {
                space = true
                if byte == 0x0A || byte == 0x0D || byte == 0x0B { newline = true }
                i += 1
                continue
            }
            let before = tokens.count
            if byte >= 0x30, byte <= 0x39 {
                i = number(bytes, i)
            } else if isLetter(byte) {
                i = likeFigures(bytes, i) ?? word(bytes, i)
            } else {
                tokens.append(DateToken(kind: mark(byte)))
                i += 1
            }
            if tokens.count > before {
                tokens[before].spaceBefore = space
                tokens[before].newlineBefore = newline
            }
            space = false
            newline = false
        }
    }

    private mutating func number(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
        var i = from
        var value = 0
        while i < bytes.count, bytes[i] >= 0x30, bytes[i] <= 0x39 {
            if i - from < 9 { value = value * 10 + Int(bytes[i] - 0x30) } else { value = 999_999_999 }
            i += 1
        }
        if i < bytes.count, Self.figureMeant(bytes[i]) < 10, let end = likeFigures(bytes, from) { return end }
        if i - from == 12 || i - from == 14, compactTimestamp(bytes, from) { return i }
        var token = DateToken(kind: .number, value: value, digits: UInt8(clamping: i - from))
        if i - from <= 2, i + 1 < bytes.count, isOrdinalSuffix(bytes[i], bytes[i + 1]) {
            let next = i + 2
            if next >= bytes.count || !isLetter(bytes[next]) || isMonth(bytes, next) {
                token.isOrdinal = true
                i = next
            }
        }
        tokens.append(token)
        return i
    }

    /// "l4", "2O15", "3O": letters typed for the figures they look like, inside figures or joined to them by a mark.
    /// Nil where the letters are no figures.
    private mutating func likeFigures(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int? {
        guard Self.figureMeant(bytes[from]) < 10, from == 0 || !isLetter(bytes[from - 1]) else { return nil }
        var i = from
        var value = 0
        var figures = 0
        while i < bytes.count, i - from < 5, Self.figureMeant(bytes[i]) < 10 {
            value = value * 10 + Int(Self.figureMeant(bytes[i]))
            if bytes[i] <= 0x39 { figures += 1 }
            i += 1
        }
        guard i - from <= 4, i == bytes.count || !isLetter(bytes[i]) && bytes[i] != 0x27 else { return nil }
        if figures == 0 {
            // "lO/09/2015": two letters may be a day where a mark and a figure follow; "II" is a Roman month.
            guard i - from == 2, bytes[from] != 0x49 || bytes[from + 1] != 0x49, i + 1 < bytes.count,
                bytes[i] == 0x2F || bytes[i] == 0x2E || bytes[i] == 0x2D, bytes[i + 1] >= 0x30, bytes[i + 1] <= 0x39
            else { return nil }
        }
        var token = DateToken(kind: .number, value: value, digits: UInt8(clamping: i - from))
        token.holdsLetters = true
        tokens.append(token)
        return i
    }

    /// The figure a byte is or looks like; 10 for any other.
    private static func figureMeant(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x4F, 0x6F: 0
        case 0x6C, 0x49: 1
        default: 10
        }
    }

    /// "201509141620", "20150914162000", "140920151620": a day and the time run together become two numbers. Figures
    /// that are no day and time stay one.
    private mutating func compactTimestamp(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> Bool {
        func value(_ at: Int, _ count: Int) -> Int {
            var sum = 0
            for k in 0..<count { sum = sum * 10 + Int(bytes[from + at + k] - 0x30) }
            return sum
        }
        let day = value(0, 8)
        guard DatePhraseParser.eightFigures(day) != nil, value(8, 2) < 24, value(10, 2) < 60 else { return false }
        tokens.append(DateToken(kind: .number, value: day, digits: 8))
        var time = DateToken(kind: .number, value: value(8, 4), digits: 4)
        time.spaceBefore = true
        tokens.append(time)
        return true
    }

    private func isOrdinalSuffix(_ a: UInt8, _ b: UInt8) -> Bool {
        switch (a | 0x20, b | 0x20) {
        case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): true
        default: false
        }
    }

    private func isMonth(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> Bool {
        var high: UInt64 = 0
        var low: UInt64 = 0
        var i = from
        while i < bytes.count, isLetter(bytes[i]), i - from < 16 {
            DateWordTable.push(bytes[i] | 0x20, &high, &low)
            i += 1
        }
        return DateWordTable.shared.find(high: high, low: low).kind == .month
    }

    private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
        var i = from
        var high: UInt64 = 0
        var low: UInt64 = 0
        var letters = 0
        while i < bytes.count {
            let byte = bytes[i]
            if isLetter(byte) {
                letters += 1
                if letters <= 16 { DateWordTable.push(byte | 0x20, &high, &low) }
            } else if byte == 0x27, i + 1 < bytes.count, isLetter(bytes[i + 1]) {
                // an apostrophe inside a word ("o'clock")
            } else {
                break
            }
            i += 1
        }
        if letters == 1, let end = shortForm(bytes, i, first: low) { return end }
        var token = DateToken(kind: .word)
        if letters <= 16 { token.word = DateWordTable.shared.find(high: high, low: low) }
        if token.word.kind == .unknown, letters >= 4, letters <= 11, let month = MisspeltMonth.find(bytes, from, i) {
            token.word = DateWord(kind: .month, value: Int16(month))
            token.isMisspelt = true
        }
        tokens.append(token)
        return i
    }

    /// "w/c", "w/e", "a.m.", "p.m", "n.d.", "n/k", "n/a": two letters parted by one mark, read as one word.
    private mutating func shortForm(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, first: UInt64) -> Int? {
        var i = at
        while i < bytes.count, bytes[i] == 0x20 { i += 1 }
        guard i < bytes.count, bytes[i] == 0x2E || bytes[i] == 0x2F || bytes[i] == 0x5C else { return nil }
        i += 1
        while i < bytes.count, bytes[i] == 0x20 { i += 1 }
        guard i < bytes.count, isLetter(bytes[i]), i + 1 >= bytes.count || !isLetter(bytes[i + 1]) else { return nil }
        let word = DateWordTable.shared.find(high: 0, low: (first << 8) | UInt64(bytes[i] | 0x20))
        switch word.kind {
        case .am, .pm, .weekStart, .weekEnd, .undated, .unknownDate, .bankHoliday:
            i += 1
            if i < bytes.count, bytes[i] == 0x2E { i += 1 }
            tokens.append(DateToken(kind: .word, word: word))
            return i
        default:
            return nil
        }
    }

    private func mark(_ byte: UInt8) -> DateToken.Kind {
        switch byte {
        case 0x2F, 0x5C, 0x7C: .slash
        case 0x2E: .dot
        case 0x2D, 0x5F: .dash
        case 0x2C: .comma
        case 0x3A: .colon
        case 0x40: .at
        case 0x3F: .question
        case 0x28, 0x5B: .open
        case 0x29, 0x5D: .close
        case 0x22, 0x27, 0x60: .quote
        case 0x26, 0x2B: .ampersand
        case 0x3B: .semicolon
        case 0x7E: .question
        default: .other
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}
