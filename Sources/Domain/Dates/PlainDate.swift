/// The commonest spelling by far, three numbers with one kind of mark between them ("12/03/2001", "12.3.01",
/// "2001-03-12"), read straight from the bytes. Everything else takes the longer way.
enum PlainDate {
    static func read(_ text: String) -> DateItem? {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count >= 6, bytes.count <= 10 else { return nil }
            let (first, firstDigits, afterFirst) = number(bytes, 0)
            guard firstDigits > 0, afterFirst < bytes.count, isMark(bytes[afterFirst]) else { return nil }
            let (second, secondDigits, afterSecond) = number(bytes, afterFirst + 1)
            guard secondDigits > 0, secondDigits <= 2, afterSecond < bytes.count,
                bytes[afterSecond] == bytes[afterFirst]
            else { return nil }
            let (third, thirdDigits, end) = number(bytes, afterSecond + 1)
            // Zeros stand for what is not known; years far off are looked at more closely.
            guard end == bytes.count, first > 0, second > 0 else { return nil }
            if firstDigits <= 2, thirdDigits == 2 || thirdDigits == 4 && DatePhraseParser.plausibleYears.contains(third)
            {
                return DateItem(.day, year: third, digits: thirdDigits, month: second, day: first)
            }
            if firstDigits == 4, third > 0, thirdDigits <= 2, DatePhraseParser.plausibleYears.contains(first) {
                return DateItem(.day, year: first, digits: 4, month: second, day: third)
            }
            return nil
        }
    }

    private static func isMark(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x2E || byte == 0x2D }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> (Int, Int, Int) {
        var i = from
        var value = 0
        while i < bytes.count, i - from < 5, bytes[i] >= 0x30, bytes[i] <= 0x39 {
            value = value * 10 + Int(bytes[i] - 0x30)
            i += 1
        }
        return (value, i - from, i)
    }
}
