import Domain
import Foundation
import TestSupport
import Testing

@testable import Store

/// What becomes of accounts when keys are renewed, a backup is restored, a board is exported; and what is on record.
@Suite("Keeping accounts", .timeLimit(.minutes(10))) struct SignInKeepingTests {
    @Test("a second factor opens under a renewed master key, and not under the old", arguments: DatabaseEngine.allCases)
    func renewal(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let member = try await world.member("bea@example.org", .chair)
            let late = try await world.invitation("cyd@example.org", .learner)
            _ = try await world.fixture.store.renewMaster(by: StoreFixture.account)
            let step = try await world.step(member.address)
            // The server that still has the old key can neither read one nor write one that nobody could read.
            await #expect(throws: StoreFailure.masterRenewed) {
                _ = try await world.store.giveCode(world.code(member), step: step, at: SignInWorld.place)
            }
            let answer = try? await world.store.acceptInvitation(
                late, name: "Cyd", password: SignInWorld.words, at: SignInWorld.place)
            if case .mustSetUpSecondFactor(let step)? = answer {
                await #expect(throws: StoreFailure.masterRenewed) {
                    _ = try await world.store.secondFactorOffer(step: step)
                }
            }
            let other = try await world.second()
            let again = try await world.step(member.address, SignInWorld.words, at: SignInWorld.place, other)
            guard
                case .signedIn = try await other.giveCode(world.code(member), step: again, at: SignInWorld.place)
            else {
                Issue.record("the code was refused")
                return
            }
            #expect(try await other.verify().findings == [])
            await other.close()
        }
    }

    @Test("a restore brings accounts back, and no session or link", arguments: DatabaseEngine.allCases)
    func backup(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let member = try await world.member("bea@example.org", .chair)
            let link = try await world.invitation("cyd@example.org", .learner)
            let reset = try #require(try await world.store.askReset(address: member.address, at: SignInWorld.place))
            let path = world.fixture.folder + "/backup"
            _ = try await world.store.backup(to: path, by: StoreFixture.account)
            let folder = world.fixture.folder + "/restored"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
            var settings = try StoreSettings(
                location: try await StoreFixture.location(engine, folder), keyFile: world.fixture.settings.keyFile,
                checkpointFile: folder + "/checkpoints")
            settings.signIn.work = PasswordWork(rounds: 16, blockSize: 1, parallelism: 1)
            let hands = world.hands
            let store = try await Store.restore(path, to: settings, clock: StoreClock { hands.now })
            #expect(try await store.session(member.token) == nil)
            #expect(try await store.invitation(link) == nil)
            #expect(await world.refusal { try await store.useReset(reset.token, password: "x") } == .resetOver)
            let step = try await world.step(member.address, SignInWorld.words, at: SignInWorld.place, store)
            guard
                case .signedIn(_, let signedIn) = try await store.giveCode(
                    world.code(member), step: step, at: SignInWorld.place)
            else {
                Issue.record("the code was refused")
                return
            }
            #expect(signedIn.places == member.signedIn.places)
            #expect(try await store.verify().findings == [])
            await store.close()
        }
    }

    @Test("an export has nothing to sign in with, and is taken back whole", arguments: DatabaseEngine.allCases)
    func export(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            _ = try await world.member("bea@example.org", .coordinator)
            _ = try await world.invitation("cyd@example.org", .reader)
            let folder = world.fixture.folder + "/everything"
            _ = try await world.store.export(review: nil, to: folder, by: StoreFixture.account)
            let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/tables")
            #expect(files.filter { $0.hasPrefix("sign_in") } == ["sign_in_people.jsonl"])
            #expect(files.contains("invitations.jsonl"))
            let review = world.fixture.folder + "/review"
            _ = try await world.store.export(
                review: (world.review.board, world.review.review), to: review, by: StoreFixture.account)
            let joined = try String(contentsOfFile: review + "/tables/sign_in_people.jsonl", encoding: .utf8)
            #expect(joined.isEmpty)
            for (number, from) in [folder, review].enumerated() {
                let place = world.fixture.folder + "/taken-\(number)"
                try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
                let settings = try StoreSettings(
                    location: try await StoreFixture.location(engine, place), keyFile: place + "/keys",
                    checkpointFile: place + "/checkpoints")
                let (store, _) = try await Store.importExport(from, to: settings, by: StoreFixture.account)
                #expect(try await store.accounts().isEmpty)
                #expect(try await store.verify().findings == [])
                await store.close()
            }
        }
    }

    @Test("no address, token, code or password stands in the chain", arguments: DatabaseEngine.allCases)
    func silent(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let token = try await world.invitation("bea@example.org", .coordinator)
            let answer = try await world.store.acceptInvitation(
                token, name: "Bea Quill", password: SignInWorld.words, at: SignInWorld.place)
            let member = try await world.setUp(answer, "bea@example.org")
            _ = try await world.store.changePassword(
                from: SignInWorld.words, to: SignInWorld.otherWords, session: member.token, at: SignInWorld.place)
            var kept: [UInt8] = []
            for table in [Tables.ledgerEntries, Tables.ledgerChanges, Tables.ledgerPayloads] {
                let rows = try await world.store.database.read { session in
                    try session.rows("SELECT * FROM \(table.name)") { try $0.values() }
                }
                for value in rows.joined() {
                    switch value {
                    case .bytes(let bytes): kept += bytes
                    case .text(let text): kept += Array(text.utf8)
                    default: break
                    }
                }
            }
            func has(_ text: String) -> Bool { kept.contains(Array(text.utf8)) }
            #expect(has("invitation.accepted"))
            for secret in [
                "bea@example.org", "Bea Quill", token.text, member.token.text, SignInWorld.words, "192.0.2.7",
                member.codes[0],
            ] {
                #expect(!has(secret), "\(secret)")
            }
            #expect(!"\(token) \(answer)".contains(token.text))
        }
    }
}
