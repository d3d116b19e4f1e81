import ArgumentParser
import Domain
import Foundation
import Store
import Testing

@testable import CLI

/// Invitations and accounts from the command line.
@Suite("Invitations and accounts") struct InviteCommandTests {
    /// The place of a store that is not there yet, and is removed afterwards.
    private static func withPlace(_ body: (_ path: String) async throws -> Void) async throws {
        let folder = NSTemporaryDirectory() + "casement-invite-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder + "/case.db")
    }

    private static func status(_ words: [String], _ path: String) async throws -> Int32 {
        do {
            var command = try CasementCommand.parseAsRoot(words + ["--store", path, "--as", "ada"])
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            return 0
        } catch let code as ExitCode {
            return code.rawValue
        }
    }

    private static func with<Value>(_ path: String, _ body: (Store) async throws -> Value) async throws -> Value {
        let store = try await Store.open(try StoreSettings(location: .file(path)))
        do {
            let value = try await body(store)
            await store.close()
            return value
        } catch {
            await store.close()
            throw error
        }
    }

    private static let first = ["invite", "--open-board", "Brackenford Board", "--to", "Bea@example.org"]

    @Test("the first administrator of a new store is invited, and comes in")
    func administrator() async throws {
        try await Self.withPlace { path in
            #expect(try await Self.status(Self.first + ["--role", "administrator", "--name", "Bea Quill"], path) == 0)
            let board = try await Self.with(path) { store in
                #expect(try await !store.needsFirstRun())
                let place = try await StorePlace.find(board: nil, review: nil, store)
                let me = try #require(try await store.findPerson(OperatorAccount.named("ada"), board: place.board))
                let open = try await store.openInvitations(board: place.board, review: nil, asking: me)
                #expect(open.map(\.address) == ["bea@example.org"] && open.map(\.role) == [.administrator])
                let text = InviteCommand.text(open)
                #expect(text.contains("bea@example.org · Bea Quill · administrator · until "), "\(text)")
                // The command prints its link and keeps nothing of it: another for the test.
                let token = try await store.invite(
                    NewInvitation(board: place.board, address: "cyd@example.org", name: "Cyd", role: .chair), by: me)
                _ = try await store.acceptInvitation(
                    token, name: "Cyd", password: "lantern ferry moss crumpet",
                    at: SignInPlace(network: "192.0.2.1", device: ""))
                return open[0].id
            }
            #expect(try await Self.status(["invite", "--revoke", "\(board)", "--reason", "Moved."], path) == 0)
            #expect(try await Self.status(["invite", "--revoke", "\(board)", "--reason", "Moved."], path) == 70)
            for words in [
                ["accounts", "--disable", "cyd@example.org", "--reason", "Away."],
                ["accounts", "--enable", "CYD@example.org", "--reason", "Back."],
                ["accounts", "--remove-second-factor", "cyd@example.org"],
                ["accounts", "--reset", "cyd@example.org", "--site", "https://reviews.example.org"],
                ["accounts", "--json"],
            ] {
                #expect(try await Self.status(words, path) == 0, "\(words)")
            }
            try await Self.with(path) { store in
                let accounts = try await store.accounts()
                #expect(
                    AccountsCommand.text(accounts)
                        == "cyd@example.org · Cyd · Brackenford Board · no second factor yet")
                #expect(try await store.verify().findings == [])
            }
        }
    }

    /// A wrong command line and its exit status.
    struct Wrong: Sendable, CustomTestStringConvertible {
        var words: String
        var status: Int32
        var testDescription: String { words }
    }

    static let wrong: [Wrong] = [
        Wrong(words: "invite --to cyd@example.org", status: 64),
        Wrong(words: "invite --to cyd@example.org --role chair --days 91", status: 64),
        Wrong(words: "invite --to cyd@example.org --role chair --revoke 0198 --reason r", status: 64),
        Wrong(words: "invite --name Cyd", status: 64),
        Wrong(words: "invite --no-mail", status: 64),
        Wrong(words: "invite --revoke 0198", status: 64),
        Wrong(words: "invite --open-board X --to c@d --role chair --review CR-1", status: 64),
        Wrong(words: "invite --to cyd --role chair", status: 70),
        Wrong(words: "invite --to cyd@example.org --role overseer", status: 65),
        Wrong(words: "invite --to cyd@example.org --role reader", status: 65),
        Wrong(words: "invite --to cyd@example.org --role chair --review CR-9", status: 65),
        Wrong(words: "invite --to cyd@example.org --role chair --agency Nobody", status: 65),
        Wrong(words: "invite --open-board Brackenford --to c@d --role chair --board X", status: 64),
        Wrong(words: "accounts --reset nobody@example.org", status: 70),
        Wrong(words: "accounts --disable nobody@example.org", status: 64),
        Wrong(words: "accounts --reset a@b --disable a@b --reason r", status: 64),
        Wrong(words: "invite --to c@d --role chair --site reviews", status: 64),
        Wrong(words: "accounts --site https://reviews.example.org", status: 64),
    ]

    @Test("what cannot be is named, and nothing is changed", arguments: wrong)
    func refused(_ wrong: Wrong) async throws {
        try await Self.withPlace { path in
            #expect(try await Self.status(Self.first + ["--role", "administrator"], path) == 0)
            let status = try await Self.status(wrong.words.split(separator: " ").map(String.init), path)
            #expect(status == wrong.status)
            try await Self.with(path) { store in
                let place = try await StorePlace.find(board: nil, review: nil, store)
                let me = try #require(try await store.findPerson(OperatorAccount.named("ada"), board: place.board))
                let open = try await store.openInvitations(board: place.board, review: nil, asking: me)
                #expect(open.count == 1)
            }
        }
    }

    @Test("a link is whole where the site is known")
    func links() {
        #expect(SiteAddress.whole("/reset/a", nil) == "/reset/a")
        let site = SiteAddress("https://Reviews.example.org//")
        #expect(SiteAddress.whole("/reset/a", site) == "https://reviews.example.org/reset/a")
        #expect(SiteAddress("http://127.0.0.1:8081")?.text == "http://127.0.0.1:8081")
        for wrong in [
            "", "reviews.example.org", "ftp://reviews.example.org", "https://", "https://a/b", "https://a?b",
            "https://ada:secret@a", "https://a b", "javascript:alert(1)",
        ] {
            #expect(SiteAddress(wrong) == nil, "\(wrong)")
        }
    }
}
