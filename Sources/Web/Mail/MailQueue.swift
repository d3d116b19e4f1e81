/// Whoever sends mail takes turns: a few mail programs run at once, however many messages there are. A message that a page
/// waits for goes before those that nobody waits for.
actor MailQueue {
    /// How many run at once.
    static let places = 4

    private var taken = 0
    private var awaited: [CheckedContinuation<Void, Never>] = []
    private var others: [CheckedContinuation<Void, Never>] = []

    /// How many wait for their turn.
    var waiting: Int { awaited.count + others.count }

    /// Runs `work` when it is its turn.
    func run<Value: Sendable>(isAwaited: Bool, _ work: @Sendable () async -> Value) async -> Value {
        if taken < Self.places {
            taken += 1
        } else {
            await withCheckedContinuation { turn in
                if isAwaited { awaited.append(turn) } else { others.append(turn) }
            }
        }
        let value = await work()
        // The place is handed on, never free in between: nobody who comes now gets it first.
        if !awaited.isEmpty {
            awaited.removeFirst().resume()
        } else if !others.isEmpty {
            others.removeFirst().resume()
        } else {
            taken -= 1
        }
        return value
    }
}
