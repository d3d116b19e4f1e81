import Domain

/// Lists of values in SQL: `IN ($3, $4, …)` in few lengths, so that few statements are prepared.
enum SearchLists {
    /// Values to one statement.
    static let longest = 256

    /// `values` in pieces, each filled up with its last value to a power of two.
    static func pieces(_ values: [DatabaseValue]) -> [[DatabaseValue]] {
        stride(from: 0, to: values.count, by: longest).map { start in
            let piece = Array(values[start..<min(values.count, start + longest)])
            var length = 1
            while length < piece.count { length *= 2 }
            return piece + [DatabaseValue](repeating: piece[piece.count - 1], count: length - piece.count)
        }
    }

    /// `$3, $4, …`: places of `count` parameters behind the first `before`.
    static func places(_ count: Int, after before: Int) -> String {
        (1...max(1, count)).map { "$\(before + $0)" }.joined(separator: ", ")
    }
}
