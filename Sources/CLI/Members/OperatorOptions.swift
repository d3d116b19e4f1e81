import ArgumentParser
import Domain
import Foundation
import Store

/// Who works at the machine, and on which board.
struct OperatorOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The board, by name. [default: the only one of the store]", valueName: "name"))
    var board: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Who works at this machine; the ledger names them as operator:NAME. [default: your account on it]",
            valueName: "name"))
    var account: String?

    /// The place, and the person at work there.
    func find(
        review: String?, _ store: Store, _ terminal: Terminal
    ) async throws -> (place: StorePlace, person: RecordID) {
        let place = try await StorePlace.find(board: board, review: review, store)
        let person = try await OperatorAtWork.findOrRegister(
            OperatorAccount.named(account ?? NSUserName()), board: place.board, store, terminal)
        return (place, person)
    }
}
