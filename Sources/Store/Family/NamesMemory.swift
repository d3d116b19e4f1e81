import Domain
import Synchronization

/// The names in submissions, which never change: looked for in every plain word that is written for a family, they would
/// otherwise be gathered from all entries with each page.
final class NamesMemory: Sendable {
    private let known = Mutex<[RecordID: Set<String>]>([:])
    /// Then all is forgotten, and read again: a few hundred names each.
    private static let most = 2_000

    /// The names of all of these, in order.
    /// - Parameter read: submission and name of those nothing is known of.
    func names(
        of submissions: [RecordID], _ read: ([RecordID]) throws -> [(RecordID, String)]
    ) rethrows -> [String] {
        var found = known.withLock { known in
            Dictionary(submissions.compactMap { id in known[id].map { (id, $0) } }) { first, _ in first }
        }
        let unknown = submissions.filter { found[$0] == nil }
        if !unknown.isEmpty {
            var fresh = Dictionary(unknown.map { ($0, Set<String>()) }) { first, _ in first }
            for (submission, name) in try read(unknown) { fresh[submission, default: []].insert(name) }
            known.withLock { known in
                if known.count + fresh.count > Self.most { known = [:] }
                known.merge(fresh) { $1 }
            }
            found.merge(fresh) { $1 }
        }
        return found.values.reduce(into: Set<String>()) { $0.formUnion($1) }.sorted()
    }
}
