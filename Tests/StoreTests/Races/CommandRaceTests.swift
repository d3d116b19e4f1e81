import Domain
import Store
import TestSupport
import Testing

/// Two connections with the same command at the same time: one counts, the other is answered.
@Suite("Races", .timeLimit(.minutes(10))) struct CommandRaceTests {
    /// How a command ended.
    private static func outcome(_ store: Store, _ command: CaseCommand, _ actor: RecordID) async -> String {
        do {
            try await store.run(command, by: actor)
            return "done"
        } catch let refusal as CommandRefusal {
            switch refusal {
            case .taken: return "taken"
            case .stale: return "stale"
            case .alreadyErased: return "erased before"
            default: return "\(refusal)"
            }
        } catch {
            return "\(error)"
        }
    }

    /// The commands at the same time, by turns on two connections, and how each ended, sorted.
    static func race(
        _ fixture: StoreFixture, _ actor: RecordID, _ commands: [CaseCommand]
    ) async throws -> [String] {
        let other = try await fixture.second()
        let outcomes = await withTaskGroup(of: String.self) { group in
            for (place, command) in commands.enumerated() {
                group.addTask { await outcome(place % 2 == 0 ? fixture.store : other, command, actor) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        await other.close()
        return outcomes.sorted()
    }

    @Test("one name, account or reference is given once", arguments: DatabaseEngine.allCases)
    func names(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let (board, actor, store) = (review.board, review.actor, fixture.store)
            let people = (0..<2).map { _ in
                CaseCommand.addPerson(
                    AddPerson(board: board, person: Person(id: store.newID(), account: "bea", name: "Bea")))
            }
            let agencies = (0..<2).map { _ in
                CaseCommand.addAgency(AddAgency(board: board, id: store.newID(), agency: CaseAgency(name: "Health")))
            }
            let reviews = (0..<2).map { _ in
                CaseCommand.openReview(OpenReview(board: board, id: store.newID(), reference: "CR-1", title: "T"))
            }
            let boards = (0..<2).map { _ in
                CaseCommand.openBoard(
                    OpenBoard(
                        board: store.newID(), name: "Second",
                        founder: Person(id: actor, account: OperatorAccount.named("ada"), name: "Ada"),
                        membership: store.newID()))
            }
            for commands in [people, agencies, reviews, boards] {
                #expect(try await Self.race(fixture, actor, commands) == ["done", "taken"])
            }
            #expect(try await store.verify().findings == [])
        }
    }

    @Test(
        "of several saves of one version one counts, and the others are shown both texts",
        arguments: DatabaseEngine.allCases)
    func saves(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let commands = (0..<4).map { turn in
                CaseCommand.retitleReview(
                    RetitleReview(board: review.board, id: review.review, version: 1, title: "Title \(turn)"))
            }
            #expect(try await Self.race(fixture, review.actor, commands) == ["done", "stale", "stale", "stale"])
            #expect(try await fixture.store.verify().findings == [])
        }
    }

    @Test("a payload is erased once", arguments: DatabaseEngine.allCases)
    func erasures(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let erase = ErasePayload(board: review.board, chain: review.review, sequence: 1, reason: "Retention ended.")
            let commands = [CaseCommand.erasePayload(erase), .erasePayload(erase)]
            #expect(try await Self.race(fixture, review.actor, commands) == ["done", "erased before"])
            let verification = try await fixture.store.verify()
            #expect(verification.findings == [])
            #expect(verification.unknown.contains { $0.contains("was erased") })
        }
    }
}
