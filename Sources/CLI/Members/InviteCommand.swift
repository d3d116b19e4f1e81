import ArgumentParser
import Domain
import Foundation
import Store
import Web

/// `casement invite`: links that let people in.
struct InviteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: "Invite somebody into a board or a review by a link; list and take back invitations.",
        discussion: """
            Where CASEMENT_SENDMAIL, CASEMENT_MAIL_FROM and CASEMENT_ADDRESS are set, as for the server, the link is mailed \
            and not printed. Otherwise it is printed once and kept nowhere: hand it to the person it is for, and to nobody \
            else. Whoever opens \
            it chooses a password and sets up a second factor, or signs in with the account they have. It can be used \
            once. Without an option that changes something, lists the invitations that can still be used.

            Exit status: 0 done; 64 wrong command line; 65 no store, no keys, no such board, review, agency or role; 70 \
            the store failed or refused; 73 it cannot be written.
            """)

    @OptionGroup var place: StoreOptions

    @OptionGroup var work: OperatorOptions

    @Option(
        help: ArgumentHelp(
            "Makes this board first, and the store where there is none: for the first administrator.",
            valueName: "name"))
    var openBoard: String?

    @Option(help: ArgumentHelp("The review, by its reference, for a role in a review.", valueName: "reference"))
    var review: String?

    @Option(help: ArgumentHelp("Whom to invite: their e-mail address. Needs --role.", valueName: "address"))
    var to: String?

    @Option(help: ArgumentHelp("Their name. [default: the address]", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("The role they get, such as administrator or panel-member.", valueName: "role"))
    var role: String?

    @Option(help: ArgumentHelp("For which agency, by name.", valueName: "name"))
    var agency: String?

    @Option(help: ArgumentHelp("How many days the link can be used, 1 to 90.", valueName: "days"))
    var days = 14

    @Option(
        help: ArgumentHelp(
            "Where the site is, such as https://reviews.example.org: prints whole links. [default: CASEMENT_ADDRESS]",
            valueName: "site"))
    var site: String?

    @Flag(name: .customLong("no-mail"), help: "Prints the link and mails nothing, also where mail is set.")
    var printsLink = false

    @Option(help: ArgumentHelp("Takes the invitation of this key back. Needs --reason.", valueName: "key"))
    var revoke: String?

    @Option(help: ArgumentHelp("Why, for the record.", valueName: "words"))
    var reason: String?

    @Flag(help: "Print the open invitations as JSON.")
    var json = false

    func run() async throws {
        let terminal = Terminal(quiet: false)
        if let wrong { throw terminal.usage(wrong) }
        let mail = try to == nil || printsLink ? nil : CommandMail.given(self.site, terminal)
        let site = try SiteAddress.given(site, terminal)
        try await place.use(terminal, create: openBoard != nil) { store in
            if let openBoard { try await open(openBoard, store, terminal) }
            var work = work
            work.board = openBoard ?? work.board
            let (place, person) = try await work.find(review: review, store, terminal)
            if let to, let role {
                let token = try await store.invite(try await invitation(to, role, place, store), by: person)
                if let mail, try await isSent(mail, to, token, place, store, terminal) { return }
                terminal.message("A link for \(to), for \(days == 1 ? "1 day" : "\(days) days") and for nobody else:")
                terminal.result(SiteAddress.whole(SignInPath.invitation(token), site))
                return
            }
            if let revoke, let reason {
                guard let id = RecordID(revoke) else { throw CommandRefusal.noSuchInvitation }
                let command = RevokeInvitation(board: place.board, id: id, reason: reason)
                try await store.run(.revokeInvitation(command), by: person)
                terminal.message("The invitation is taken back.")
            }
            let found = try await store.openInvitations(board: place.board, review: place.review, asking: person)
            terminal.result(json ? Self.json(found) : Self.text(found))
        }
    }

    /// Mails the link; where that did not go well, says why: the invitation counts, and its link is printed.
    private func isSent(
        _ mail: OperatorMail, _ to: String, _ token: SignInToken, _ place: StorePlace, _ store: Store,
        _ terminal: Terminal
    ) async throws -> Bool {
        let board = try await store.boards().first { $0.id == place.board }?.name ?? ""
        let delivery = await mail.invite(
            name: name ?? to, address: SignInAddress(to)?.text ?? to, board: board,
            path: SignInPath.invitation(token), until: store.now() + Int64(days) * 86_400_000_000)
        if delivery == .sent {
            terminal.message(
                "The invitation was handed over to be delivered to \(to). Its link is in that message alone, and counts for "
                    + "\(days == 1 ? "1 day" : "\(days) days").")
            return true
        }
        terminal.error(CommandMail.why(delivery, to) + " The invitation counts: pass its link on yourself.")
        return false
    }

    /// What is wrong with the options, if anything.
    private var wrong: String? {
        if (to == nil) != (role == nil) { return "--to and --role go together." }
        if to == nil, name != nil || agency != nil || openBoard != nil || site != nil || printsLink {
            return "--name, --agency, --site, --no-mail and --open-board go with --to."
        }
        if (revoke == nil) != (reason == nil) { return "--revoke and --reason go together." }
        if revoke != nil, to != nil { return "--to and --revoke are two commands." }
        if openBoard != nil, work.board != nil || review != nil {
            return "--open-board names the board, and a new one has no review."
        }
        if !(1...90).contains(days) { return "--days is a number from 1 to 90." }
        return nil
    }

    private func open(_ name: String, _ store: Store, _ terminal: Terminal) async throws {
        let account = OperatorAccount.named(work.account ?? NSUserName())
        let founder = Person(id: store.newID(), account: account, name: account)
        let open = OpenBoard(board: store.newID(), name: name, founder: founder, membership: store.newID())
        try await store.run(.openBoard(open), by: founder.id)
        terminal.message("Opened the board “\(name)”, and registered \(account).")
    }

    private func invitation(
        _ address: String, _ role: String, _ place: StorePlace, _ store: Store
    ) async throws -> NewInvitation {
        let role = try MemberNames.role(role)
        switch (role.place, place.review) {
        case (.review, nil): throw MemberNames.Failure.roleOfReview(role)
        case (.board, .some): throw MemberNames.Failure.roleOfBoard(role)
        default: break
        }
        var agencyID: RecordID?
        if let agency {
            agencyID = try await MemberNames.agency(agency, board: place.board, store)
        } else if role.isForAgency {
            throw MemberNames.Failure.roleOfAgency(role)
        }
        return NewInvitation(
            board: place.board, address: address, name: name ?? address, role: role, review: place.review,
            agency: agencyID, days: days)
    }

    static func text(_ found: [OpenInvitation]) -> String {
        if found.isEmpty { return "There are no open invitations." }
        return found.map { invitation in
            var parts = ["\(invitation.id)", invitation.address, invitation.name, MemberNames.option(invitation.role)]
            if let agency = invitation.agencyName { parts.append("for \(agency)") }
            parts.append("until \(CivilDate(time: invitation.endsAt).british)")
            return parts.joined(separator: " · ")
        }.joined(separator: "\n")
    }

    static func json(_ found: [OpenInvitation]) -> String {
        let q = SummaryJSON.quoted
        let lines = found.map {
            "{\"key\":\(q("\($0.id)")),\"address\":\(q($0.address)),\"name\":\(q($0.name)),"
                + "\"role\":\(q($0.role.rawValue)),\"agency\":\($0.agencyName.map(q) ?? "null"),\"endsAt\":\($0.endsAt)}"
        }
        return "[\(lines.joined(separator: ",\n"))]"
    }
}
