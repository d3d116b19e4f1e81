extension CaseFile {
    /// Brothers and sisters who stand among the people, not among the children: each has a line of their own too.
    ///
    /// Whoever has the role of a brother or sister (or is called a child, son or daughter) and was under 18 on some day of
    /// the period; without a period, on the day the last of the children was born. A birth date left out is no bar.
    public var siblings: [ChildOfCase] {
        let named = Set(children.map { PlainWords.key($0.name) })
        return people.compactMap { person in
            guard !named.contains(PlainWords.key(person.name)), Self.isChild(role: person.role ?? "") else {
                return nil
            }
            if let born = person.born {
                let start = periodStart ?? children.compactMap(\.born).max()
                if let start, let grown = CivilDate(year: born.year + 18, month: born.month, day: min(born.day, 28)),
                    grown <= start
                {
                    return nil
                }
                if let end = periodEnd, born > end { return nil }
            }
            return ChildOfCase(name: person.name, otherNames: person.otherNames, born: person.born)
        }
    }

    private static func isChild(role: String) -> Bool {
        if PersonRole(words: role) == .sibling { return true }
        let last = PlainWords.key(role).split(separator: " ").last.map(String.init) ?? ""
        return ["child", "son", "daughter", "stepson", "stepdaughter", "baby", "infant"].contains(last)
    }
}
