/// The references people know reviews by: `CR-2026-014`.
public enum ReviewReference {
    /// The number after the highest of the year among those given out; other kinds of reference do not count.
    public static func next(after references: [String], year: Int) -> String {
        let start = "CR-\(year)-"
        let numbers = references.compactMap { reference -> Int? in
            guard reference.hasPrefix(start) else { return nil }
            let figures = reference.utf8.dropFirst(start.utf8.count)
            guard (1...6).contains(figures.count),
                figures.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
            else { return nil }
            return Int(Substring(figures))
        }
        let number = String((numbers.max() ?? 0) + 1)
        return start + String(repeating: "0", count: max(0, 3 - number.utf8.count)) + number
    }
}
