import Domain
import Foundation
import TestSupport
import Testing

@testable import Store

/// A board with a review, a clock the test sets, and hashes that cost little.
struct SignInWorld {
    /// Somebody who has an account.
    struct Member {
        var address: String
        var secret: [UInt8]
        var codes: [String]
        var token: SignInToken
        var signedIn: SignedIn
    }

    struct Unexpected: Error { var answer: String }

    let fixture: StoreFixture
    let review: ReviewFixture
    let store: Store
    let hands: MemberTests.Hands

    static let place = SignInPlace(network: "192.0.2.7", device: "Firefox on Linux")
    static let elsewhere = SignInPlace(network: "198.51.100.20", device: "Safari on a phone")
    static let words = "lantern ferry moss crumpet"
    static let otherWords = "seven grey umbrellas asleep"

    static func run(
        _ engine: DatabaseEngine, _ change: (inout SignInSettings) -> Void = { _ in },
        _ body: (SignInWorld) async throws -> Void
    ) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let hands = MemberTests.Hands()
            let store = try await open(fixture, hands, change)
            do {
                try await body(SignInWorld(fixture: fixture, review: review, store: store, hands: hands))
            } catch {
                await store.close()
                throw error
            }
            await store.close()
        }
    }

    static func open(
        _ fixture: StoreFixture, _ hands: MemberTests.Hands, _ change: (inout SignInSettings) -> Void = { _ in }
    ) async throws -> Store {
        var settings = fixture.settings
        settings.signIn.work = PasswordWork(rounds: 16, blockSize: 1, parallelism: 1)
        change(&settings.signIn)
        return try await Store.open(settings, clock: StoreClock { hands.now })
    }

    /// The same store as another server has it.
    func second() async throws -> Store { try await Self.open(fixture, hands) }

    func pass(seconds: Int64) { hands.now += seconds * 1_000_000 }

    func code(_ member: Member) -> String {
        OneTimeCodes.code(member.secret, step: OneTimeCodes.step(at: hands.now))
    }

    func invitation(
        _ address: String, _ role: AccessRole, by person: RecordID? = nil, days: Int = 14
    ) async throws -> SignInToken {
        let invitation = NewInvitation(
            board: review.board, address: address, name: "Bea Quill", role: role,
            review: role.place == .review ? review.review : nil, agency: role.isForAgency ? review.agency : nil,
            days: days)
        return try await store.invite(invitation, by: person ?? review.actor)
    }

    /// Invited, accepted, with a second factor, signed in.
    func member(
        _ address: String, _ role: AccessRole, by person: RecordID? = nil
    ) async throws -> Member {
        let token = try await invitation(address, role, by: person)
        let answer = try await store.acceptInvitation(
            token, name: "Bea Quill", password: Self.words, at: Self.place)
        return try await setUp(answer, address)
    }

    func setUp(_ answer: SignInAnswer, _ address: String) async throws -> Member {
        guard case .mustSetUpSecondFactor(let step) = answer else { throw Unexpected(answer: "\(answer)") }
        let secret = try #require(Self.bytes(base32: try await store.secondFactorOffer(step: step).secret))
        let code = OneTimeCodes.code(secret, step: OneTimeCodes.step(at: hands.now))
        let done = try #require(try await store.confirmSecondFactor(code, step: step, at: Self.place))
        // That step is used.
        pass(seconds: 30)
        return Member(
            address: address, secret: secret, codes: done.recoveryCodes, token: done.token, signedIn: done.signedIn)
    }

    /// The step that asks for a code.
    func step(
        _ address: String, _ password: String = words, at place: SignInPlace = place, _ other: Store? = nil
    ) async throws -> SignInToken {
        let answer = try await (other ?? store).signIn(address: address, password: password, at: place)
        guard case .needsSecondFactor(let step) = answer else { throw Unexpected(answer: "\(answer)") }
        return step
    }

    /// Signed in anew.
    func signIn(_ member: Member, at place: SignInPlace = place) async throws -> SignInToken {
        let step = try await step(member.address, at: place)
        let answer = try await store.giveCode(code(member), step: step, at: place)
        guard case .signedIn(let token, _) = answer else { throw Unexpected(answer: "\(answer)") }
        pass(seconds: 30)
        return token
    }

    func refusal(_ body: () async throws -> Void) async -> SignInRefusal? {
        do {
            try await body()
            return nil
        } catch {
            return error as? SignInRefusal
        }
    }

    /// Anything but a refusal is a fault of the test.
    func commandRefusal(_ body: () async throws -> Void) async -> CommandRefusal? {
        do {
            try await body()
            return nil
        } catch {
            return error as? CommandRefusal ?? .taken("\(error)")
        }
    }

    /// The actions of the board's chain, in order.
    func actions(_ chain: RecordID? = nil) async throws -> [String] {
        let chain = chain ?? review.board
        return try await store.database.read { session in
            try session.rows(
                "SELECT action FROM ledger_entries WHERE chain = $1 ORDER BY sequence", [.id(chain)]
            ) { try $0.text(0) }
        }
    }

    static func bytes(base32 text: String) -> [UInt8]? {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (bits, count, out) = (0, 0, [UInt8]())
        for letter in text {
            guard let value = letters.firstIndex(of: letter) else { return nil }
            (bits, count) = (bits << 5 | value, count + 5)
            if count >= 8 {
                count -= 8
                out.append(UInt8(bits >> count & 255))
                bits &= 1 << count - 1
            }
        }
        return out
    }
}
