import ArgumentParser
import Domain
import Foundation
import Store
import Testing

@testable import CLI

/// People and roles from the command line, with what it says to what it cannot do.
@Suite("People and roles") struct MembersCommandTests {
    /// A store of a board with a review and an agency, removed afterwards.
    private static func withStore(_ body: (_ path: String) async throws -> Void) async throws {
        let folder = NSTemporaryDirectory() + "casement-members-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/case.db"
        let store = try await Store.open(try StoreSettings(location: .file(path)), create: true)
        let founder = Person(id: store.newID(), account: OperatorAccount.named("ada"), name: "Ada")
        let board = store.newID()
        let commands: [CaseCommand] = [
            .openBoard(OpenBoard(board: board, name: "Board", founder: founder, membership: store.newID())),
            .openReview(OpenReview(board: board, id: store.newID(), reference: "CR-1", title: "T")),
            .addAgency(AddAgency(board: board, id: store.newID(), agency: CaseAgency(name: "Larkfield School"))),
        ]
        for command in commands { try await store.run(command, by: founder.id) }
        await store.close()
        try await body(path)
    }

    /// The exit status of a command.
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

    private static func roles(_ path: String, review: String?) async throws -> [HeldRole] {
        let store = try await Store.open(try StoreSettings(location: .file(path)))
        let place = try await StorePlace.find(board: nil, review: review, store)
        let asking = try #require(try await store.findPerson(OperatorAccount.named("ada"), board: place.board))
        let roles = try await store.roles(board: place.board, review: place.review, asking: asking)
        await store.close()
        return roles
    }

    @Test("somebody is added, given roles for a time and for an agency, and loses them")
    func granted() async throws {
        try await Self.withStore { path in
            let added = try await Self.status(["people", "--add", "bea", "--name", "Bea Quill"], path)
            #expect(added == 0)
            #expect(try await Self.status(["roles", "--grant", "administrator", "--to", "bea"], path) == 0)
            let lead = ["roles", "--review", "CR-1", "--grant", "Agency lead", "--to", "bea"]
            let limits = ["--agency", "Larkfield School", "--from", "3/2/2026", "--until", "31/12/2031"]
            #expect(try await Self.status(lead + limits, path) == 0)
            let found = try #require(try await Self.roles(path, review: "CR-1").first)
            #expect(found.membership.role == .agencyLead && found.personName == "Bea Quill" && found.account == "bea")
            #expect(found.agencyName == "Larkfield School")
            let text = RolesOutput.text([found])
            #expect(text.hasSuffix("for Larkfield School · from 3 February 2026 · until 31 December 2031"), "\(text)")
            let end = ["roles", "--review", "CR-1", "--end", "\(found.membership.id)", "--reason", "Moved."]
            #expect(try await Self.status(end, path) == 0)
            #expect(try await Self.roles(path, review: "CR-1").map(\.isEnded) == [true])
            #expect(try await Self.status(end, path) == 70)
            #expect(try await Self.status(["people", "--leaver", "bea", "--reason", "Left."], path) == 0)
            #expect(try await Self.roles(path, review: nil).filter { $0.account == "bea" }.map(\.isEnded) == [true])
        }
    }

    /// A wrong command line and its exit status.
    struct Wrong: Sendable, CustomTestStringConvertible {
        var words: String
        var status: Int32
        var testDescription: String { words }
    }

    static let wrong: [Wrong] = [
        Wrong(words: "roles --grant overseer --to bea", status: 65),
        Wrong(words: "roles --grant operator --to bea", status: 65),
        Wrong(words: "roles --grant chair --to nobody", status: 65),
        Wrong(words: "roles --grant panel-member --to bea", status: 65),
        Wrong(words: "roles --review CR-1 --grant chair --to bea", status: 65),
        Wrong(words: "roles --review CR-1 --grant agency-lead --to bea", status: 65),
        Wrong(words: "roles --review CR-9", status: 65),
        Wrong(words: "roles --board Another", status: 65),
        Wrong(words: "roles --grant chair", status: 64),
        Wrong(words: "roles --grant chair --to bea --until soonish", status: 64),
        Wrong(words: "roles --end 0198", status: 64),
        Wrong(words: "roles --end 0198 --reason r", status: 70),
        Wrong(words: "people --add operator:eve", status: 70),
        Wrong(words: "people --name Eve", status: 64),
        Wrong(words: "people --leaver bea", status: 64),
    ]

    @Test("what there is not is named, and nothing is changed", arguments: wrong)
    func refused(_ wrong: Wrong) async throws {
        try await Self.withStore { path in
            let added = try await Self.status(["people", "--add", "bea"], path)
            let status = try await Self.status(wrong.words.split(separator: " ").map(String.init), path)
            #expect(added == 0)
            #expect(status == wrong.status)
            #expect(try await Self.roles(path, review: nil).map(\.account) == ["operator:ada"])
            #expect(try await Self.roles(path, review: "CR-1").isEmpty)
        }
    }

    @Test("roles are named as people write them, and an unknown one is answered with those there are")
    func names() throws {
        for name in ["panel-member", "panel_member", "Panel member"] {
            #expect(try MemberNames.role(name) == .panelMember)
        }
        let error = #expect(throws: MemberNames.Failure.self) { try MemberNames.role("overseer") }
        let said = error?.message ?? ""
        for role in AccessRole.allCases where role != .machineOperator {
            #expect(said.contains(MemberNames.option(role)), "\(role)")
        }
        #expect(StorePlace.Failure.noSuchReview("CR-9", known: ["CR-1", "CR-2"]).message.contains("CR-1, CR-2"))
    }
}
