import ArgumentParser
import Domain
import Store

/// `casement roles`: who may do what, in a board or in a review.
struct RolesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roles", abstract: "List, grant and end the roles of a board, or of a review.",
        discussion: """
            Without an option that changes something, lists the roles of the board, or of the review that is named, \
            those ended too. What each role may do is in docs/access.md. Nobody gives a role to themselves.

            Days are British: 3/2/2026, “3 February 2026”. A role counts from the beginning of the first day and to the \
            end of the last, by UTC.

            Exit status: 0 done; 64 wrong command line; 65 no store, no keys, no such board, review, person, agency or \
            role; 70 the store failed or refused; 73 it cannot be written.
            """)

    @OptionGroup var place: StoreOptions

    @OptionGroup var work: OperatorOptions

    @Option(
        help: ArgumentHelp(
            "The review, by its reference: its roles instead of the board’s.", valueName: "reference"))
    var review: String?

    @Option(help: ArgumentHelp("Gives this role, such as panel-member. Needs --to.", valueName: "role"))
    var grant: String?

    @Option(help: ArgumentHelp("Who gets it, by account.", valueName: "account"))
    var to: String?

    @Option(help: ArgumentHelp("For which agency, by name.", valueName: "name"))
    var agency: String?

    @Option(help: ArgumentHelp("The first day it counts. [default: from now on]", valueName: "date"))
    var from: String?

    @Option(help: ArgumentHelp("The last day it counts. [default: until it is ended]", valueName: "date"))
    var until: String?

    @Option(help: ArgumentHelp("Ends the role of this key, at once. Needs --reason.", valueName: "key"))
    var end: String?

    @Option(help: ArgumentHelp("Why, for the record.", valueName: "words"))
    var reason: String?

    @Flag(help: "Print the roles as JSON.")
    var json = false

    func run() async throws {
        let terminal = Terminal(quiet: false)
        if let wrong { throw terminal.usage(wrong) }
        let first = try from.map { try TimelineDays.reading($0, "--from", terminal).first }
        let last = try until.map { try TimelineDays.reading($0, "--until", terminal).last }
        try await self.place.use(terminal) { store in
            let (place, person) = try await work.find(review: review, store, terminal)
            if let grant, let to {
                let role = try MemberNames.role(grant)
                let given = Membership(
                    id: store.newID(), person: try await MemberNames.person(to, board: place.board, store), role: role,
                    review: try reviewOf(role, place), agency: try await agencyOf(role, place, store),
                    startsAt: first?.beginning ?? store.now(), endsAt: last?.end)
                try await store.run(.giveRole(GiveRole(board: place.board, membership: given)), by: person)
                terminal.message("\(to) is now \(role.title)\(review.map { " in \($0)" } ?? "").")
            }
            if let end, let reason {
                guard let id = RecordID(end) else { throw CommandRefusal.noSuchMembership }
                try await store.run(.endRole(EndRole(board: place.board, id: id, reason: reason)), by: person)
                terminal.message("The role is ended.")
            }
            let roles = try await store.roles(board: place.board, review: place.review, asking: person)
            terminal.result(json ? RolesOutput.json(roles) : RolesOutput.text(roles))
        }
    }

    /// What is wrong with the options, if anything.
    private var wrong: String? {
        if (grant == nil) != (to == nil) { return "--grant and --to go together." }
        if (end == nil) != (reason == nil) { return "--end and --reason go together." }
        if grant == nil, agency != nil || from != nil || until != nil {
            return "--agency, --from and --until go with --grant."
        }
        return nil
    }

    private func reviewOf(_ role: AccessRole, _ place: StorePlace) throws -> RecordID? {
        switch (role.place, place.review) {
        case (.review, nil): throw MemberNames.Failure.roleOfReview(role)
        case (.board, .some): throw MemberNames.Failure.roleOfBoard(role)
        case (_, let review): return review
        }
    }

    private func agencyOf(_ role: AccessRole, _ place: StorePlace, _ store: Store) async throws -> RecordID? {
        guard let agency else {
            if role.isForAgency { throw MemberNames.Failure.roleOfAgency(role) }
            return nil
        }
        return try await MemberNames.agency(agency, board: place.board, store)
    }
}

/// Roles as text and JSON.
enum RolesOutput {
    static func text(_ roles: [HeldRole]) -> String {
        if roles.isEmpty { return "There are no roles." }
        return roles.map { role in
            var parts = ["\(role.membership.id)", MemberNames.option(role.membership.role)]
            parts.append("\(role.personName) (\(role.account))")
            if let agency = role.agencyName { parts.append("for \(agency)") }
            // Operators' roles have no beginning.
            if role.membership.startsAt > 0 {
                parts.append("from \(CivilDate(time: role.membership.startsAt).british)")
            }
            if let end = role.membership.endsAt { parts.append("until \(CivilDate(time: end - 1).british)") }
            if role.isEnded { parts.append("ended") }
            return parts.joined(separator: " · ")
        }.joined(separator: "\n")
    }

    static func json(_ roles: [HeldRole]) -> String {
        let q = SummaryJSON.quoted
        let lines = roles.map { role in
            "{\"key\":\(q("\(role.membership.id)")),\"role\":\(q(role.membership.role.rawValue)),"
                + "\"account\":\(q(role.account)),\"name\":\(q(role.personName)),"
                + "\"agency\":\(role.agencyName.map(q) ?? "null"),\"startsAt\":\(role.membership.startsAt),"
                + "\"endsAt\":\(role.membership.endsAt.map(String.init) ?? "null"),\"ended\":\(role.isEnded)}"
        }
        return "[\(lines.joined(separator: ",\n"))]"
    }
}

extension CivilDate {
    fileprivate static let dayOfMicroseconds: Int64 = 86_400_000_000

    /// The day of a time, microseconds since 1970, UTC.
    init(time: Int64) {
        let day = time / Self.dayOfMicroseconds - (time % Self.dayOfMicroseconds < 0 ? 1 : 0)
        self.init(dayNumber: Int32(clamping: day))
    }

    /// When the day begins, microseconds since 1970, UTC.
    fileprivate var beginning: Int64 { Int64(dayNumber) * Self.dayOfMicroseconds }

    /// When the next one begins.
    fileprivate var end: Int64 { beginning + Self.dayOfMicroseconds }
}
