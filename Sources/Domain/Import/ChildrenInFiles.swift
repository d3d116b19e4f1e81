/// Names children from what the files themselves say, when there is no case file: keys to the family ("subject
/// child"), titles ("Child: …", "Re: …") and child columns. Candidates only, and always marked as inferred.
struct ChildrenInFiles {
    private var votes: [String: (name: String, born: CivilDate?, count: Int)] = [:]

    /// A key table whose heading has a name and a relationship.
    mutating func addKey(rows: [SourceRow], headings: [String]) {
        let keys = headings.map { PlainWords.key($0) }
        guard let name = keys.firstIndex(where: { $0 == "name" || $0 == "full name" }),
            let relation = keys.firstIndex(where: { $0.hasPrefix("relation") || $0 == "role" })
        else { return }
        let born = keys.firstIndex { $0.contains("dob") || $0.contains("birth") || $0 == "d o b" }
        for row in rows where row.cells.count > max(name, relation) {
            let words = PlainWords.key(row.cells[relation].text).split(separator: " ")
            guard words.contains("subject") || words.contains("index") || words == ["child"] else { continue }
            let person = PlainWords.trimmed(row.cells[name].text)
            var day: CivilDate?
            if let born, born < row.cells.count {
                if case .date(let typed, _) = row.cells[born].typed {
                    day = typed
                } else {
                    day = DateReader().day(row.cells[born].text)
                }
            }
            add(person, born: day, weight: 50)
        }
    }

    /// "Child: Amina Varley DOB 3/4/99" above a table.
    mutating func addTitle(_ title: String) {
        guard let colon = title.firstIndex(where: { $0 == ":" }) else { return }
        let label = PlainWords.key(String(title[..<colon]))
        guard
            [
                "child", "re", "name of child", "subject", "subject child", "name of child or young person",
                "child s name", "childs name",
            ].contains(label)
        else { return }
        var words: [Substring] = []
        var stop = false
        for word in title[title.index(after: colon)...].split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" })
        {
            guard let first = word.first, first.isUppercase, !stop, word.uppercased() != "DOB" else { break }
            let bare = word.drop { $0 == "(" }
            stop = bare.last == "," || bare.last == ";"
            words.append(bare.prefix { $0 != "," && $0 != ";" })
        }
        if (1...4).contains(words.count) { add(words.joined(separator: " "), born: nil, weight: 20) }
    }

    private mutating func add(_ name: String, born: CivilDate?, weight: Int) {
        let key = PlainWords.key(name)
        guard key.utf8.count > 1, name.utf8.count <= 60 else { return }
        var vote = votes[key] ?? (name, born, 0)
        vote.count += weight
        vote.born = vote.born ?? born
        votes[key] = vote
    }

    var children: [ChildOfCase] {
        votes.values.sorted { ($1.count, $0.name) < ($0.count, $1.name) }.prefix(12)
            .map { ChildOfCase(name: $0.name, born: $0.born, isInferred: true) }
    }
}
