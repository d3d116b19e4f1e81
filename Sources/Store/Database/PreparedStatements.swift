import Crypto
import Domain

/// The statements one connection to PostgreSQL knows by name, so that the server neither reads nor plans them again: for
/// a page that is half of its work.
///
/// A pooler in transaction mode may hand a connection on between transactions. A name stands for its text and types and
/// nothing else, so that a name somebody else left means the same; where one is missing or there already, the
/// transaction is run again and names are given up.
struct PreparedStatements {
    /// Whether the server was found to know other names than those given to it.
    private var isGivenUp = false

    /// Those that a connection keeps; a plan takes some 50 KB of the server's memory.
    private static let most = 64

    /// By text; nil where it was met once, and is not worth a name yet.
    private var names: [Key: String?] = [:]
    private var count = 0

    private struct Key: Hashable {
        var sql: String
        var types: [UInt32]
    }

    /// The name of a statement met before, and whether the server has to be given it first; nil for one that goes without.
    func name(of sql: String, types: [UInt32]) -> (name: String, isNew: Bool)? {
        guard !isGivenUp, let met = names[Key(sql: sql, types: types)] else { return nil }
        if let met { return (met, false) }
        guard count < Self.most else { return nil }
        var hash = SHA256()
        hash.update(data: Array(sql.utf8))
        for type in types { withUnsafeBytes(of: type) { hash.update(bufferPointer: $0) } }
        return ("casement_" + Hexadecimal.text(hash.finalize().prefix(16)), true)
    }

    /// The server knows the statement by this name.
    mutating func keep(_ name: String, for sql: String, types: [UInt32]) {
        names[Key(sql: sql, types: types)] = name
        count += 1
    }

    /// Remembers a statement that has no name. Those of an import and the like are met once and in many lengths.
    mutating func meet(_ sql: String, types: [UInt32]) {
        let key = Key(sql: sql, types: types)
        if isGivenUp || names[key] != nil { return }
        if names.count > 4 * Self.most { names = names.filter { $0.value != nil } }
        names[key] = .some(nil)
    }

    /// The connection is a new one.
    mutating func forget() { (names, count) = ([:], 0) }

    /// Somebody stands between who hands connections on.
    mutating func giveUp() {
        forget()
        isGivenUp = true
    }
}
