import Synchronization

/// Answers that were worked out for a state of the database, found again while it is the same.
final class Remembered<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Question: Hashable {
        var version: DatabaseVersion
        var key: Key
    }
    private let answers = Mutex<[Question: Value]>([:])
    private let most: Int

    /// - Parameter most: answers kept; when there are as many all go, mostly those of older states.
    init(most: Int) { self.most = most }

    /// - Parameter version: of the state that is read now.
    func value(_ key: Key, at version: DatabaseVersion, _ work: () throws -> Value) rethrows -> Value {
        let question = Question(version: version, key: key)
        if let known = answers.withLock({ $0[question] }) { return known }
        let value = try work()
        answers.withLock { answers in
            if answers.count >= most { answers = [:] }
            answers[question] = value
        }
        return value
    }
}
