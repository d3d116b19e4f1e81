/// The order in which people list names: letters without regard to case, and numbers by their worth, so that "Trust 2" stands
/// before "Trust 10".
public enum NaturalOrder {
    /// Whether the first of two names stands before the second; names alike but for case or noughts stand as their letters do.
    public static func isBefore(_ one: String, _ other: String) -> Bool {
        let (first, second) = (Array(PlainWords.key(one).utf8), Array(PlainWords.key(other).utf8))
        var (a, b) = (0, 0)
        while a < first.count, b < second.count {
            if isDigit(first[a]), isDigit(second[b]) {
                let (x, y) = (number(first, &a), number(second, &b))
                if x.count != y.count { return x.count < y.count }
                if x != y { return x.lexicographicallyPrecedes(y) }
            } else {
                if first[a] != second[b] { return first[a] < second[b] }
                a += 1
                b += 1
            }
        }
        if first.count - a != second.count - b { return first.count - a < second.count - b }
        return one < other
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// The figures from here on, without noughts before them.
    private static func number(_ bytes: [UInt8], _ at: inout Int) -> [UInt8] {
        let start = at
        while at < bytes.count, isDigit(bytes[at]) { at += 1 }
        let figures = Array(bytes[start..<at].drop { $0 == 48 })
        return figures.isEmpty ? [48] : figures
    }
}
