import Domain
import HTTPTypes
import HummingbirdTesting
import Store
import TestSupport
import Testing

@testable import Web

/// What agencies' systems post: typed in as a person would, never twice, and never over what people did here.
@Suite("Posting entries", .timeLimit(.minutes(10))) struct ApiPostTests {
    /// One program of an agency's.
    struct Program {
        let client: any TestClientProtocol
        let world: SiteWorld
        let secret: SignInToken
        var address: String { "/api/v1/reviews/\(world.review)/entries" }

        func post(_ entries: String, agency: RecordID? = nil) async throws -> ApiTests.Answer {
            try await send("{\"agency\":\"\(agency ?? world.agency)\",\"entries\":[\(entries)]}")
        }

        func send(_ json: String) async throws -> ApiTests.Answer {
            try await ApiTests.ask(client, address, secret, method: .post, json: json)
        }

        func states(_ entries: String) async throws -> [String] {
            let answer = try await post(entries)
            #expect(answer.status == .ok, "\(answer.words)")
            return (answer.json["entries"] as? [[String: String]] ?? []).compactMap { $0["state"] }
        }

        func list() async throws -> [TypedEntry] {
            try await world.store.typedEntries(
                for: ReviewReader(
                    board: world.board, review: world.review, person: try world.person(.agencyAuthor)))
        }
    }

    private static func entry(
        _ reference: String, _ event: String, date: String = "2024-03-12", more: String = ""
    ) -> String {
        """
        {"reference":"\(reference)","date":"\(date)","source":"Case system","who":"A. Quill","event":"\(event)"\(more)}
        """
    }

    private static func run(
        _ engine: DatabaseEngine, _ body: @escaping @Sendable (Program) async throws -> Void
    ) async throws {
        try await SiteWorld.run(engine) { world in
            _ = try await world.addMaterial()
            let secret = try await ApiTests.token(world, .agencyAuthor, mayPost: true)
            try await world.browse { client in
                try await body(Program(client: client, world: world, secret: secret))
            }
        }
    }

    @Test("posted again it is the same entry; what people did here stands", arguments: DatabaseEngine.allCases)
    func again(_ engine: DatabaseEngine) async throws {
        try await Self.run(engine) { program in
            let (world, before) = (program.world, try await program.list().count)
            let first = Self.entry("a-1", "Seen at home.") + "," + Self.entry("a-2", "Telephoned.")
            #expect(try await program.states(first) == ["typed", "typed"])
            #expect(try await program.states(first) == ["unchanged", "unchanged"])
            let second = Self.entry("a-1", "Seen at home, asleep.") + "," + Self.entry("a-3", "Letter sent.")
            #expect(try await program.states(second) == ["corrected", "typed"])
            var list = try await program.list().suffix(3)
            #expect(try await program.list().count == before + 3)
            #expect(list.map { $0.now?.event } == ["Seen at home, asleep.", "Telephoned.", "Letter sent."])
            #expect(list.map(\.wordings.count) == [2, 1, 1])
            #expect(list.first?.now?.date == "12 March 2024")
            // A person corrects one and takes another out: the next night neither is undone.
            let author = try world.person(.agencyAuthor)
            let one = try #require(list.first), two = try #require(list.dropFirst().first)
            var words = try #require(one.now)
            words.event = "Seen at home, awake."
            try await world.store.run(
                .correctTypedEntry(
                    CorrectTypedEntry(board: world.board, id: one.id, version: one.version, words: words)), by: author)
            try await world.store.run(
                .withdrawTypedEntry(
                    WithdrawTypedEntry(board: world.board, id: two.id, version: two.version, reason: "Another family.")),
                by: author)
            let all = second + "," + Self.entry("a-2", "Telephoned again.")
            #expect(try await program.states(all) == ["corrected-here", "unchanged", "taken-out"])
            list = try await program.list().suffix(3)
            #expect(list.map { $0.now?.event } == ["Seen at home, awake.", "Telephoned.", "Letter sent."])
            #expect(list.map(\.isWithdrawn) == [false, true, false])
        }
    }

    @Test("what the system and people here say alike counts as posted, and the order of children is nobody’s words")
    func settled() async throws {
        try await Self.run(.sqlite) { program in
            let world = program.world
            #expect(try await program.states(Self.entry("c-1", "One.")) == ["typed"])
            let one = try #require(try await program.list().last)
            var words = try #require(one.now)
            words.event = "Two."
            try await world.store.run(
                .correctTypedEntry(
                    CorrectTypedEntry(board: world.board, id: one.id, version: one.version, words: words)),
                by: try world.person(.agencyAuthor))
            #expect(try await program.states(Self.entry("c-1", "One.")) == ["corrected-here"])
            #expect(try await program.states(Self.entry("c-1", "Two.")) == ["unchanged"])
            #expect(try await program.states(Self.entry("c-1", "Three.")) == ["corrected"])
            // As the review has them, in whatever order they come.
            let (first, second) = (world.store.newID(), world.store.newID())
            func posted(_ children: [RecordID]) throws -> [PostedEntry] {
                let listed = children.map { "{\"child\":\"\($0)\",\"seen\":\"no\"}" }.joined(separator: ",")
                let json =
                    "{\"agency\":\"\(world.agency)\",\"entries\":["
                    + Self.entry("c-2", "x", more: ",\"children\":[\(listed)]") + "]}"
                return try ApiBody.read(ApiPost.self, Array(json.utf8)).entries(children: [first, second])
            }
            #expect(try posted([second, first]) == posted([first, second]))
        }
    }

    @Test("all or none, each fault with its place; nothing for another agency", arguments: DatabaseEngine.allCases)
    func faults(_ engine: DatabaseEngine) async throws {
        try await Self.run(engine) { program in
            let (world, before) = (program.world, try await program.list().count)
            let good = Self.entry("b-1", "Seen.")
            let stranger = "{\"child\":\"\(world.board)\",\"seen\":\"yes\"}"
            for (entries, place) in [
                (good + "," + good, "entries[1].reference"),
                (good + "," + Self.entry("b-2", "   "), "entries[1].event"),
                (good + "," + Self.entry("b-2", "x", date: "0001-01-01"), "entries[1].date"),
                (good + "," + Self.entry("b-2", "x", date: "0024-03-12"), "entries[1].date"),
                (
                    good + "," + Self.entry("b-2", "x", more: ",\"children\":[\(stranger)]"),
                    "entries[1].children[0].child"
                ),
            ] {
                let answer = try await program.post(entries)
                #expect(answer.status == .unprocessableContent, "\(place)")
                let problems = answer.json["problems"] as? [[String: String]]
                #expect(problems?.contains { $0["place"] == place } == true, "\(place): \(answer.words)")
            }
            for (entries, place) in [
                (Self.entry("b-2", "x", date: "12/3/24"), "entries[0].date"),
                (Self.entry("b-2", "x", more: ",\"whom\":\"x\""), "entries[0].whom"),
                (Self.entry("b-2", "x", more: ",\"time\":\"25:00\""), "entries[0].time"),
                (Self.entry("", "x"), "entries[0].reference"), (Self.entry("b\\u0000", "x"), "entries[0].reference"),
                (Self.entry("b-2", "x\\u001b"), "entries[0].event"),
                (Self.entry("b-2\\nb", "x"), "entries[0].reference"),
                ("{\"reference\":\"b-2\"}", "entries[0].date"),
            ] {
                let answer = try await program.post(entries)
                #expect(answer.status == .badRequest && answer.type == "application/problem+json", "\(place)")
                let problems = answer.json["problems"] as? [[String: String]]
                #expect(problems?.map { $0["place"] } == [place], "\(answer.words)")
            }
            #expect(try await program.send("{").status == .badRequest)
            #expect(try await program.send("[]").status == .badRequest)
            let none = "{\"agency\":\"\(world.agency)\",\"entries\":[]"
            #expect(try await program.send(none + ",\"x\":1e999}").status == .badRequest)
            let many = (0..<300).map { "\"x\($0)\":0" }.joined(separator: ",")
            let unknown = try await program.send(none + ",\(many)}")
            #expect((unknown.json["problems"] as? [Any])?.count == ApiRefusal.mostProblems)
            let plain = try await ApiTests.ask(program.client, program.address, program.secret, method: .post)
            #expect(plain.status == .unsupportedMediaType)
            let large = String(repeating: " ", count: ApiBody.most + 1)
            #expect(try await program.send(large).status == .contentTooLarge)
            #expect(try await program.post(good, agency: world.otherAgency).status == .notFound)
            let coordinator = try await ApiTests.token(world, .coordinator, mayPost: true)
            let theirs = Program(client: program.client, world: world, secret: coordinator)
            #expect(try await theirs.post(good).status == .forbidden)
            #expect(try await program.list().count == before)
        }
    }
}
