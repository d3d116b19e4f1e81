import Domain

/// Values of a query, numbered as they are added.
struct SQLParameters {
    private(set) var values: [DatabaseValue] = []

    init(_ values: [DatabaseValue] = []) { self.values = values }

    /// Adds a value and gives its mark, `$7`.
    mutating func add(_ value: DatabaseValue) -> String {
        values.append(value)
        return "$\(values.count)"
    }

    /// Adds keys and gives their marks in brackets; `(NULL)`, which nothing is in, where there are none.
    mutating func add(_ ids: some Sequence<RecordID>) -> String {
        let first = values.count + 1
        values += ids.map { .id($0) }
        if values.count < first { return "(NULL)" }
        var marks = "("
        for place in first...values.count {
            if place > first { marks += ", " }
            marks += "$"
            marks += String(place)
        }
        return marks + ")"
    }

    /// Adds keys as often as it takes to always have as many, so that the statement stays the same: a server knows it
    /// already. The last is named again; being in a list twice means nothing.
    /// - Parameter ids: at least one, and no more than `count`.
    mutating func add(_ ids: [RecordID], filledTo count: Int) -> String {
        add(ids + repeatElement(ids[ids.count - 1], count: max(0, count - ids.count)))
    }
}
