/// Finds agencies that are called nearly the same, before a second one is made of one that is there already. It asks, and
/// decides nothing: two schools of nearly one name are two schools.
public enum NearNames {
    /// Those whose name, or another or former name of theirs, is nearly this one, in their order.
    public static func find(_ names: [String], among agencies: [AgencyOfBoard]) -> [AgencyOfBoard] {
        let wanted = names.map(words).filter { !$0.isEmpty }
        return agencies.filter { agency in
            let known = [agency.name] + agency.otherNames + agency.formerNames.map(\.name)
            return known.map(words).contains { one in wanted.contains { isNear($0, one) } }
        }
    }

    /// The words of a name that tell it from another, in their order.
    static func words(_ name: String) -> [String] {
        let all = PlainWords.key(name).split(separator: " ").map(String.init)
        let telling = all.filter { !common.contains($0) }
        return telling.isEmpty ? all : telling
    }

    /// The same words in whatever order, a slip or two of the pen between them, or two words and more of one in the other.
    static func isNear(_ one: [String], _ other: [String]) -> Bool {
        if one.isEmpty || other.isEmpty { return false }
        if Set(one) == Set(other) { return true }
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        if short.count >= 2, short.allSatisfy(long.contains) { return true }
        // A number tells two apart that are otherwise the same: "Trust 1", "Trust 2".
        func numbers(_ words: [String]) -> [String] { words.filter { $0.utf8.contains { (48...57).contains($0) } } }
        if numbers(one) != numbers(other) { return false }
        let (first, second) = (Array(one.joined(separator: " ").utf8), Array(other.joined(separator: " ").utf8))
        let allowed = min(first.count, second.count) >= 10 ? 2 : 1
        return min(first.count, second.count) >= 5 && abs(first.count - second.count) <= allowed
            && distance(first, second) <= allowed
    }

    /// Letters put in, left out, changed, or changed round with their neighbour.
    private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var rows = [Array(0...other.count)]
        for row in 1...one.count {
            var next = [row] + Array(repeating: 0, count: other.count)
            for column in 1...other.count {
                let cost = one[row - 1] == other[column - 1] ? 0 : 1
                next[column] = min(
                    rows[row - 1][column] + 1, next[column - 1] + 1, rows[row - 1][column - 1] + cost)
                if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
                    next[column] = min(next[column], rows[row - 2][column - 2] + 1)
                }
            }
            rows.append(next)
        }
        return rows[one.count][other.count]
    }

    private static let common: Set<String> = ["the", "of", "and", "for", "in", "at", "nhs", "service", "services"]
}
