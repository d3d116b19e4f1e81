/// What a writer calls a child instead of a name: "Young person", "12 yr old", "Twin girl", "Male 9".
enum ChildDescription {
    /// - Parameter words: folded words of what stands where a name is asked for.
    static func isDescription(_ words: [String]) -> Bool {
        guard let first = words.first else { return false }
        return isDigit(first.utf8.first) || openings.contains(first)
    }

    /// The age a description tells, in the ways chronologies write ages; empty where it tells none, or where the number
    /// only counts ("Boy 2").
    static func waysOfAge(in words: [String]) -> [[String]] {
        guard let first = words.first, !["boy", "girl", "sib", "sibling", "twin"].contains(first) else { return [] }
        let numbers = words.filter { isDigit($0.utf8.first) }.map { String($0.prefix { $0 >= "0" && $0 <= "9" }) }
        guard numbers.count == 1, let age = numbers.first, age.utf8.count <= 2 else { return [] }
        return [
            [age + "yo"], [age + "yr"], [age + "y"], [age + "f"], [age + "m"], [age, "yr"], [age, "year"],
            [age, "yrs"],
            [age, "yo"], ["aged", age], [age + "-year-old"],
        ]
    }

    private static func isDigit(_ byte: UInt8?) -> Bool { byte.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }

    private static let openings: Set<String> = [
        "young", "younger", "youngest", "older", "oldest", "elder", "eldest", "middle", "little", "big", "small", "wee",
        "boy", "girl", "lad", "male", "female", "son", "daughter", "brother", "sister", "sibling", "sib", "sibs",
        "twin", "toddler", "infant", "newborn", "newest", "pupil", "student", "patient", "pt", "subject", "yp", "teen",
        "teenager", "first", "second", "third", "fourth", "fifth", "others", "other", "kids", "children", "kid",
    ]
}
