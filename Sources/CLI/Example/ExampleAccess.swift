import Domain

/// How one of the example's people signs in.
struct ExampleAccess: Sendable {
    var name: String
    var role: AccessRole
    /// For whom they act.
    var agency: String?
    /// References of the reviews they are in; none for a role of the board.
    var reviews: [String]
    var address: String
    var password: String

    private var who: String {
        ([name, ", ", role.title] + (agency.map { [" for ", $0] } ?? [])
            + (reviews.isEmpty ? [] : [" in ", reviews.joined(separator: " and ")])).joined()
    }

    /// The table that is printed and kept.
    static func table(_ all: [ExampleAccess]) -> String {
        func column(_ heading: String, _ words: (ExampleAccess) -> String) -> [String] {
            let cells = [heading] + all.map(words)
            let width = cells.map { $0.unicodeScalars.count }.max() ?? 0
            return cells.map { $0 + String(repeating: " ", count: width - $0.unicodeScalars.count) }
        }
        let columns = [column("who", \.who), column("address", \.address), column("password", \.password)]
        let rows = columns[0].indices.map { row in
            let line = columns.map { $0[row] }.joined(separator: "  ")
            return "  " + String(line.reversed().drop { $0 == " " }.reversed())
        }
        return (introduction + [""] + rows + [""] + warning).joined(separator: "\n")
    }

    private static let introduction = [
        "An invented partnership to look around in. Nobody in it is real. To sign in, use one of these:"
    ]

    private static let warning = [
        "NO SECOND FACTOR IS ASKED FOR while the server runs with CASEMENT_SECOND_FACTOR=false, as it does for this example.",
        "Keep no real case in this store, and run no real store so.",
    ]
}
