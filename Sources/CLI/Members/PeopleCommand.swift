import ArgumentParser
import Domain
import Store

/// `casement people`: who is known in a board.
struct PeopleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people",
        abstract: "List the people of a board, add somebody, end all roles of somebody who leaves.",
        discussion: """
            Without an option that changes something, lists the people of the board with the number of roles each has. \
            Being known in a board gives no right to anything: roles do (casement roles).

            Exit status: 0 done; 64 wrong command line; 65 no store, no keys, no such board or person; 70 the store \
            failed or refused; 73 it cannot be written.
            """)

    @OptionGroup var place: StoreOptions

    @OptionGroup var work: OperatorOptions

    @Option(
        help: ArgumentHelp(
            "Adds somebody: the account they will sign in with, such as their e-mail address.", valueName: "account"))
    var add: String?

    @Option(help: ArgumentHelp("Their name. [default: the account]", valueName: "name"))
    var name: String?

    @Option(
        help: ArgumentHelp(
            "Ends all roles of somebody who leaves, in the board and in every review. Needs --reason.",
            valueName: "account"))
    var leaver: String?

    @Option(help: ArgumentHelp("Why, for the record.", valueName: "words"))
    var reason: String?

    @Flag(help: "Print the people as JSON.")
    var json = false

    func run() async throws {
        let terminal = Terminal(quiet: false)
        if let wrong { throw terminal.usage(wrong) }
        try await self.place.use(terminal) { store in
            let (place, person) = try await work.find(review: nil, store, terminal)
            if let add {
                let added = Person(id: store.newID(), account: add, name: name ?? add)
                try await store.run(.addPerson(AddPerson(board: place.board, person: added)), by: person)
                terminal.message("Added \(added.name) (\(added.account)). “casement roles --grant” gives them a role.")
            }
            if let leaver, let reason {
                let id = try await MemberNames.person(leaver, board: place.board, store)
                let left = RecordLeaver(board: place.board, person: id, reason: reason)
                try await store.run(.recordLeaver(left), by: person)
                terminal.message("All roles of \(leaver) are ended.")
            }
            let people = try await store.people(board: place.board, asking: person)
            terminal.result(json ? Self.json(people) : Self.text(people))
        }
    }

    /// What is wrong with the options, if anything.
    private var wrong: String? {
        if name != nil, add == nil { return "--name goes with --add." }
        if (leaver == nil) != (reason == nil) { return "--leaver and --reason go together." }
        return nil
    }

    static func text(_ people: [BoardPerson]) -> String {
        people.map { found in
            let roles = found.roles == 0 ? "no role" : found.roles == 1 ? "1 role" : "\(found.roles) roles"
            return "\(found.person.account) · \(found.person.name) · \(roles)"
        }.joined(separator: "\n")
    }

    static func json(_ people: [BoardPerson]) -> String {
        let q = SummaryJSON.quoted
        let lines = people.map {
            "{\"key\":\(q("\($0.person.id)")),\"account\":\(q($0.person.account)),\"name\":\(q($0.person.name)),"
                + "\"roles\":\($0.roles)}"
        }
        return "[\(lines.joined(separator: ",\n"))]"
    }
}
