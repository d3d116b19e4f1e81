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
        let marks = ids.map { add(.id($0)) }
        return marks.isEmpty ? "(NULL)" : "(" + marks.joined(separator: ", ") + ")"
    }
}
