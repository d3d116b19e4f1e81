import Domain
import Store

/// Whoever works at the machine, as a person of a board.
enum OperatorAtWork {
    /// The person of this account. Whoever has the key file may be registered as operator; it is on record who was.
    static func findOrRegister(
        _ account: String, board: RecordID, _ store: Store, _ terminal: Terminal
    ) async throws -> RecordID {
        if let known = try await store.findPerson(account, board: board) { return known }
        let person = Person(id: store.newID(), account: account, name: account)
        let register = RegisterOperator(board: board, person: person, membership: store.newID())
        try await store.run(.registerOperator(register), by: person.id)
        terminal.message("Registered \(account).")
        return person.id
    }
}
