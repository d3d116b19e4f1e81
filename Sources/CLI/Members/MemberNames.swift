import Domain
import Store

/// People, agencies and roles by the names people use.
enum MemberNames {
    /// Why there is nothing of that name.
    enum Failure: Error {
        case noSuchPerson(String)
        case noSuchAgency(String)
        case noSuchRole(String)
        /// The role is held elsewhere than it was asked for.
        case roleOfReview(AccessRole)
        case roleOfBoard(AccessRole)
        case roleOfAgency(AccessRole)

        var message: String {
            switch self {
            case .noSuchPerson(let account):
                "Nobody has the account “\(account)” in this board. “casement people” lists who is known, and adds "
                    + "somebody with --add."
            case .noSuchAgency(let name): "There is no agency “\(name)” in this board."
            case .noSuchRole(let name):
                "There is no role “\(name)”. In a board: \(MemberNames.list(.board)). In a review: "
                    + "\(MemberNames.list(.review))."
            case .roleOfReview(let role): "The role “\(role.title)” is held in a review: name it with --review."
            case .roleOfBoard(let role):
                "The role “\(role.title)” is held in the board, not in a review: leave out --review."
            case .roleOfAgency(let role): "The role “\(role.title)” is held for an agency: name it with --agency."
            }
        }
    }

    /// The role of a name as people write it: `panel-member`, `panel_member`, "Panel member".
    static func role(_ name: String) throws -> AccessRole {
        let plain = plain(name)
        let found = AccessRole.allCases.first { Self.plain($0.rawValue) == plain || Self.plain($0.title) == plain }
        // That one comes with an account at the machine, and is never given.
        guard let found, found != .machineOperator else { throw Failure.noSuchRole(name) }
        return found
    }

    static func person(_ account: String, board: RecordID, _ store: Store) async throws -> RecordID {
        guard let found = try await store.findPerson(account, board: board) else {
            throw Failure.noSuchPerson(account)
        }
        return found
    }

    static func agency(_ name: String, board: RecordID, _ store: Store) async throws -> RecordID {
        guard let found = try await store.findAgency(name, board: board) else { throw Failure.noSuchAgency(name) }
        return found
    }

    /// As typed on a command line: `panel-member`.
    static func option(_ role: AccessRole) -> String { String(role.rawValue.map { $0 == "_" ? "-" : $0 }) }

    private static func list(_ place: AccessRole.Place) -> String {
        AccessRole.allCases.filter { $0.place == place && $0 != .machineOperator }.map(option).joined(separator: ", ")
    }

    private static func plain(_ name: String) -> String {
        String(name.lowercased().map { $0 == "_" || $0 == "-" ? " " : $0 })
    }
}
