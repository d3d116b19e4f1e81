import ArgumentParser
import Domain
import Foundation
import Store
import Web

/// `casement accounts`: what people sign in with.
struct AccountsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accounts",
        abstract: "List the accounts people sign in with; let somebody in again, or keep an account out.",
        discussion: """
            An account has no right to anything: it stands for a person in each board that invited its owner. Make sure \
            whom you are talking to before you give a link or take a second factor away; each is on record.

            Exit status: 0 done; 64 wrong command line; 65 no store, no keys; 70 the store failed or refused, or there is \
            no such account; 73 it cannot be written.
            """)

    @OptionGroup var place: StoreOptions

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Who works at this machine; the ledger names them as operator:NAME. [default: your account on it]",
            valueName: "name"))
    var account: String?

    @Option(
        help: ArgumentHelp(
            "Prints a link with which its owner sets a new password, once, within an hour.", valueName: "address"))
    var reset: String?

    @Option(
        help: ArgumentHelp(
            "Takes the second factor and its recovery codes away, for somebody who lost both; the next sign-in sets up new "
                + "ones.", valueName: "address"))
    var removeSecondFactor: String?

    @Option(
        help: ArgumentHelp(
            "Takes the sign-ins at a provider from an account; its owner links one anew with their password. Its sessions end.",
            valueName: "address"))
    var unlinkProvider: String?

    @Option(help: ArgumentHelp("Keeps an account out, at once. Needs --reason.", valueName: "address"))
    var disable: String?

    @Option(help: ArgumentHelp("Lets an account in again. Needs --reason.", valueName: "address"))
    var enable: String?

    @Option(help: ArgumentHelp("Why, for the record.", valueName: "words"))
    var reason: String?

    @Option(
        help: ArgumentHelp(
            "Where the site is, such as https://reviews.example.org: prints whole links. [default: CASEMENT_ADDRESS]",
            valueName: "site"))
    var site: String?

    @Flag(help: "Print the accounts as JSON.")
    var json = false

    func run() async throws {
        let terminal = Terminal(quiet: false)
        if let wrong { throw terminal.usage(wrong) }
        let site = try SiteAddress.given(site, terminal)
        let me = OperatorAccount.named(account ?? NSUserName())
        try await place.use(terminal) { store in
            if let reset {
                let token = try await store.giveReset(address: reset, by: me)
                terminal.message("A link for \(reset), for an hour and for nobody else:")
                terminal.result(SiteAddress.whole(SignInPath.reset(token), site))
                return
            }
            if let removeSecondFactor {
                try await store.removeSecondFactor(address: removeSecondFactor, by: me)
                terminal.message("\(removeSecondFactor) sets up a new second factor at the next sign-in.")
            }
            if let unlinkProvider {
                let mail = try CommandMail.given(nil, terminal)
                try await store.unlinkProvider(address: unlinkProvider, by: me)
                try await tell(mail, unlinkProvider, store, terminal)
                terminal.message("\(unlinkProvider) no longer signs in at a provider.")
            }
            if let reason, let address = disable ?? enable {
                try await store.disableAccount(
                    address: address, isDisabled: disable != nil, reason: reason, by: me)
                terminal.message("\(address) is \(disable != nil ? "kept out" : "let in again").")
            }
            let found = try await store.accounts()
            terminal.result(json ? Self.json(found) : Self.text(found))
        }
    }

    /// The owner hears of it, where mail is set.
    private func tell(_ mail: OperatorMail?, _ typed: String, _ store: Store, _ terminal: Terminal) async throws {
        guard let mail, let address = SignInAddress(typed)?.text,
            let owner = try await store.accounts().first(where: { $0.address == address })
        else { return }
        let delivery = await mail.unlinked(
            name: owner.name, address: owner.address, provider: Settings.providerName())
        terminal.message(
            delivery == .sent ? "An email says so to \(owner.address)." : CommandMail.why(delivery, owner.address))
    }

    /// What is wrong with the options, if anything.
    private var wrong: String? {
        let asked = [reset, removeSecondFactor, unlinkProvider, disable, enable].compactMap(\.self)
        if asked.count > 1 {
            return "--reset, --remove-second-factor, --unlink-provider, --disable and --enable are each a command."
        }
        if (disable ?? enable == nil) != (reason == nil) { return "--reason goes with --disable or --enable." }
        if site != nil, reset == nil { return "--site goes with --reset." }
        return nil
    }

    static func text(_ found: [StoreAccount]) -> String {
        if found.isEmpty { return "There are no accounts." }
        return found.map { account in
            var parts = [account.address, account.name]
            parts.append(
                account.places.isEmpty ? "in no board" : account.places.map(\.boardName).joined(separator: ", "))
            if account.hasProvider {
                parts.append(account.hasPassword ? "also by the provider" : "by the provider alone")
            }
            if !account.hasSecondFactor { parts.append("no second factor yet") }
            if account.isDisabled { parts.append("kept out") }
            return parts.joined(separator: " · ")
        }.joined(separator: "\n")
    }

    static func json(_ found: [StoreAccount]) -> String {
        let q = SummaryJSON.quoted
        let lines = found.map { account in
            let boards = account.places.map { q($0.boardName) }.joined(separator: ",")
            return "{\"address\":\(q(account.address)),\"name\":\(q(account.name)),\"boards\":[\(boards)],"
                + "\"secondFactor\":\(account.hasSecondFactor),\"password\":\(account.hasPassword),"
                + "\"provider\":\(account.hasProvider),\"disabled\":\(account.isDisabled)}"
        }
        return "[\(lines.joined(separator: ",\n"))]"
    }
}
