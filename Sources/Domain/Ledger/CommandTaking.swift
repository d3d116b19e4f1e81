/// Takes commands: each is carried out with its ledger entry in one transaction, or refused with a reason.
public protocol CommandTaking: Sendable {
    /// Carries a command out as a person of its board.
    /// - Throws: ``CommandRefusal``, and the store's own failures.
    func run(_ command: CaseCommand, by actor: RecordID) async throws

    /// A key for a new record.
    func newID() -> RecordID

    /// Microseconds since 1970, UTC.
    func now() -> Int64
}
