import Domain
import Foundation
import TestSupport
import Testing

@testable import Store

/// Signing in at a provider: whom it lets in, and whom it does not.
@Suite("Signing in at a provider", .timeLimit(.minutes(10))) struct ProviderTests {
    static let issuer = "https://login.example.org"
    static let browser = "a browser"

    static func identity(_ subject: String, mfa: Bool = false, issuer: String = issuer) -> ProviderIdentity {
        ProviderIdentity(issuer: issuer, subject: subject, label: "\(subject)@directory.example", isMultiFactor: mfa)
    }

    /// There and back again.
    static func go(
        _ reason: ProviderReason, _ identity: ProviderIdentity, _ world: SignInWorld, session: SignInToken? = nil
    ) async throws -> ProviderArrival {
        let left = try await world.store.depart(reason, browser: browser, at: SignInWorld.place)
        let back = try await world.store.comeBack(left.state, browser: browser, at: SignInWorld.place)
        #expect(back == left)
        return try await world.store.arrive(identity, from: back, session: session, at: SignInWorld.place)
    }

    private static func link(_ member: SignInWorld.Member, _ subject: String, _ world: SignInWorld) async throws {
        let reason = ProviderReason.link(session: member.token, password: SignInWorld.words)
        #expect(try await go(reason, identity(subject), world, session: member.token) == .linked)
    }

    @Test(
        "an invitation is accepted at the provider, and the account has no password", arguments: DatabaseEngine.allCases
    )
    func invited(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let store = world.store
            let token = try await world.invitation("flo@example.org", .agencyAuthor)
            let arrival = try await Self.go(.invitation(token), Self.identity("flo"), world)
            guard case .accepted(let answer) = arrival else {
                Issue.record("\(arrival)")
                return
            }
            let member = try await world.setUp(answer, "flo@example.org")
            #expect(member.signedIn.address == "flo@example.org" && member.signedIn.places.count == 1)
            #expect(member.signedIn.name == "Bea Quill", "as whoever invited wrote it")
            #expect(try await store.invitation(token) == nil)
            let ways = try await store.ownWays(member.token)
            #expect(!ways.hasPassword && ways.identities.map(\.label) == ["flo@directory.example"])
            #expect(try await store.ownSessions(member.token).map(\.isByProvider) == [true])
            // No words are this account's password, and none opens the page that would take the provider away.
            let tried = try await store.signIn(address: "flo@example.org", password: "", at: SignInWorld.place)
            #expect(tried == .refused(wait: 0))
            #expect(
                await world.refusal {
                    try await store.unlinkProvider(
                        issuer: Self.issuer, password: "", session: member.token, at: SignInWorld.place)
                } == .wrongPassword(wait: 0))
            #expect(try await world.actions().contains("provider.linked"))
            // A link for a new password gives it one.
            let reset = try #require(try await store.askReset(address: "flo@example.org", at: SignInWorld.place))
            try await store.useReset(reset.token, password: SignInWorld.words)
            _ = try await world.step("flo@example.org")
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("the mailbox of an account that leaves the second step to the provider lets nobody in")
    func mailbox() async throws {
        try await SignInWorld.run(.sqlite) {
            $0.providerFactor = .never
        } _: { world in
            let token = try await world.invitation("flo@example.org", .agencyAuthor)
            guard case .accepted(.signedIn) = try await Self.go(.invitation(token), Self.identity("flo"), world) else {
                Issue.record("not signed in")
                return
            }
            let asked = try await world.store.askReset(address: "flo@example.org", at: SignInWorld.place)
            #expect(asked == nil)
        }
    }

    @Test("our second factor is asked unless the provider asked for one", arguments: DatabaseEngine.allCases)
    func factor(_ engine: DatabaseEngine) async throws {
        for (setting, saysSo, isIn) in [
            (SignInSettings.ProviderFactor.whenNeeded, false, false), (.whenNeeded, true, true),
            (.always, true, false), (.never, false, true),
        ] {
            try await SignInWorld.run(engine) {
                $0.providerFactor = setting
            } _: { world in
                let member = try await world.member("bea@example.org", .chair)
                try await Self.link(member, "bea", world)
                let arrival = try await Self.go(.signIn, Self.identity("bea", mfa: saysSo), world)
                switch arrival {
                case .answer(.signedIn(let token, let signedIn)):
                    #expect(isIn && signedIn.address == "bea@example.org")
                    #expect(try await world.store.session(token) == signedIn)
                case .answer(.needsSecondFactor(let step)):
                    #expect(!isIn)
                    let answer = try await world.store.giveCode(world.code(member), step: step, at: SignInWorld.place)
                    guard case .signedIn(let token, _) = answer else {
                        Issue.record("\(answer)")
                        return
                    }
                    let sessions = try await world.store.ownSessions(token)
                    #expect(sessions.first { $0.isThis }?.isByProvider == true)
                    #expect(sessions.first { !$0.isThis }?.isByProvider == false)
                default: Issue.record("\(setting), \(saysSo): \(arrival)")
                }
            }
        }
    }

    @Test(
        "an address that is the same links nothing, and an identity belongs to one account",
        arguments: DatabaseEngine.allCases)
    func nothingByAddress(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let store = world.store
            let bea = try await world.member("bea@example.org", .chair)
            let cyd = try await world.member("cyd@example.org", .learner)
            var same = Self.identity("x")
            same.label = "bea@example.org"
            #expect(try await Self.go(.signIn, same, world) == .unknown)
            try await Self.link(bea, "bea", world)
            // The same name at another provider is somebody else.
            let other = Self.identity("bea", issuer: "https://elsewhere.example.org")
            #expect(try await Self.go(.signIn, other, world) == .unknown)
            let reason = ProviderReason.link(session: cyd.token, password: SignInWorld.words)
            #expect(
                await world.refusal {
                    _ = try await Self.go(reason, Self.identity("bea"), world, session: cyd.token)
                } == .identityTaken)
            let again = ProviderReason.link(session: bea.token, password: SignInWorld.words)
            #expect(
                await world.refusal {
                    _ = try await Self.go(again, Self.identity("bea-too"), world, session: bea.token)
                } == .linkedAlready)
            // Linked for the session that asked for it, and no other.
            for session in [nil, bea.token] {
                #expect(
                    await world.refusal {
                        _ = try await Self.go(reason, Self.identity("cyd"), world, session: session)
                    } == .notSignedIn)
            }
            let wrong = ProviderReason.link(session: cyd.token, password: "not the right words")
            #expect(
                await world.refusal {
                    _ = try await store.depart(wrong, browser: Self.browser, at: SignInWorld.place)
                } == .wrongPassword(wait: 0))
            // An invitation neither takes an identity that has an account, nor an address that has one.
            let token = try await world.invitation("new@example.org", .learner)
            #expect(
                await world.refusal { _ = try await Self.go(.invitation(token), Self.identity("bea"), world) }
                    == .identityTaken)
            let known = try await world.invitation("cyd@example.org", .reader)
            #expect(
                await world.refusal { _ = try await Self.go(.invitation(known), Self.identity("dan"), world) }
                    == .signInFirst)
            #expect(try await store.invitation(token) != nil, "it can still be used")
        }
    }

    @Test("a way back counts once, for the browser that left, and in time", arguments: DatabaseEngine.allCases)
    func once(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let (store, place) = (world.store, SignInWorld.place)
            func leave() async throws -> ProviderDeparture {
                try await store.depart(.signIn, browser: Self.browser, at: place)
            }
            func over(_ state: SignInToken, browser: String = Self.browser) async -> Bool {
                await world.refusal { _ = try await store.comeBack(state, browser: browser, at: place) } == .stepOver
            }
            let (first, second) = (try await leave(), try await leave())
            #expect(Set([first.state.text, first.nonce, first.verifier, second.nonce, second.verifier]).count == 5)
            #expect(first.verifier.utf8.count == 43 && !first.challenge.contains("="))
            #expect(await over(first.state, browser: "another"))
            #expect(await over(SignInToken("invented")))
            _ = try await store.comeBack(first.state, browser: Self.browser, at: place)
            #expect(await over(first.state))
            // Another server of the same store knows what was sent.
            let other = try await world.second()
            #expect(try await other.comeBack(second.state, browser: Self.browser, at: place) == second)
            await other.close()
            let late = try await leave()
            world.pass(seconds: 901)
            #expect(await over(late.state))
            // Two at once: one of them.
            let both = try await leave()
            let came = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<4 { group.addTask { await !over(both.state) } }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(came == 1)
        }
    }

    @Test(
        "coming back in vain is counted, and keeps nobody there from their password", arguments: DatabaseEngine.allCases
    )
    func throttled(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            for _ in 0..<31 { #expect(try await Self.go(.signIn, Self.identity("nobody"), world) == .unknown) }
            let refusal = await world.refusal { _ = try await Self.go(.signIn, Self.identity("nobody"), world) }
            guard case .waitFirst(let seconds) = refusal else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            #expect(seconds > 0)
            let password = try await world.store.signIn(address: "a@example.org", password: "x", at: SignInWorld.place)
            guard case .refused(let wait) = password else {
                Issue.record("\(password)")
                return
            }
            #expect(wait == 0)
        }
    }

    @Test(
        "a link is taken away by its owner or the operator, and sessions from there end",
        arguments: DatabaseEngine.allCases)
    func unlinked(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) {
            $0.providerFactor = .never
        } _: { world in
            let (store, place) = (world.store, SignInWorld.place)
            let bea = try await world.member("bea@example.org", .chair)
            func fromThere() async throws -> SignInToken? {
                guard case .answer(.signedIn(let token, _)) = try await Self.go(.signIn, Self.identity("bea"), world)
                else { return nil }
                return token
            }
            try await Self.link(bea, "bea", world)
            let there = try #require(try await fromThere())
            try await store.unlinkProvider(
                issuer: Self.issuer, password: SignInWorld.words, session: bea.token, at: place)
            #expect(try await store.session(there) == nil)
            #expect(try await store.session(bea.token) != nil, "with the password: it stays")
            #expect(try await fromThere() == nil)
            #expect(
                await world.refusal {
                    try await store.unlinkProvider(
                        issuer: Self.issuer, password: SignInWorld.words, session: bea.token, at: place)
                } == .notLinked)

            try await Self.link(bea, "bea", world)
            let again = try #require(try await fromThere())
            try await store.unlinkProvider(address: "bea@example.org", by: OperatorAccount.named("ada"))
            #expect(try await store.session(again) == nil)
            #expect(try await fromThere() == nil)
            let actions = try await world.actions()
            #expect(actions.filter { $0 == "provider.unlinked" }.count == 2)
            #expect(actions.filter { $0 == "provider.linked" }.count == 2)
            #expect(try await store.verify().findings == [])
        }
    }

    @Test(
        "taking a link away ends the way to another, and a way back that is not right counts as a try",
        arguments: DatabaseEngine.allCases)
    func pending(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let (store, place) = (world.store, SignInWorld.place)
            let bea = try await world.member("bea@example.org", .chair)
            let cyd = try await world.member("cyd@example.org", .learner)
            func leave(_ member: SignInWorld.Member) async throws -> ProviderDeparture {
                try await store.depart(
                    .link(session: member.token, password: SignInWorld.words), browser: Self.browser, at: place)
            }
            func over(_ left: ProviderDeparture) async -> Bool {
                await world.refusal { _ = try await store.comeBack(left.state, browser: Self.browser, at: place) }
                    == .stepOver
            }
            try await Self.link(bea, "bea", world)
            let (own, others, inside) = (
                try await leave(bea), try await leave(cyd),
                try await store.depart(.signIn, browser: Self.browser, at: place)
            )
            try await store.unlinkProvider(
                issuer: Self.issuer, password: SignInWorld.words, session: bea.token, at: place)
            #expect(await over(own))
            #expect(try await store.comeBack(others.state, browser: Self.browser, at: place) == others)
            #expect(try await store.comeBack(inside.state, browser: Self.browser, at: place) == inside)
            try await Self.link(bea, "bea", world)
            let again = try await leave(bea)
            try await store.unlinkProvider(address: "bea@example.org", by: OperatorAccount.named("ada"))
            #expect(await over(again))

            // Thirty are free; what was invented is counted like what was tried.
            world.pass(seconds: 90_000)
            for number in 0..<31 {
                let refusal = await world.refusal {
                    _ = try await store.comeBack(SignInToken("invented \(number)"), browser: Self.browser, at: place)
                }
                #expect(refusal == .stepOver, "\(number)")
            }
            let refusal = await world.refusal {
                _ = try await store.comeBack(SignInToken("once more"), browser: Self.browser, at: place)
            }
            guard case .waitFirst = refusal else {
                Issue.record("\(String(describing: refusal))")
                return
            }
        }
    }

    @Test("who has to sign in there anew is known on the way back", arguments: DatabaseEngine.allCases)
    func anew(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let (store, place) = (world.store, SignInWorld.place)
            for (reason, isAsked) in [(ProviderReason.signIn, false), (.signInAnew, true)] {
                let left = try await store.depart(reason, browser: Self.browser, at: place)
                #expect(left.purpose == .signIn && left.asksAnew == isAsked && left.leftAt == store.now())
                #expect(try await store.comeBack(left.state, browser: Self.browser, at: place) == left)
            }
        }
    }

    @Test("an account that is kept out is kept out there too, and it is on record", arguments: DatabaseEngine.allCases)
    func disabled(_ engine: DatabaseEngine) async throws {
        try await SignInWorld.run(engine) { world in
            let bea = try await world.member("bea@example.org", .chair)
            try await Self.link(bea, "bea", world)
            try await world.store.disableAccount(
                address: "bea@example.org", reason: "Asked to.", by: OperatorAccount.named("ada"))
            #expect(try await Self.go(.signIn, Self.identity("bea", mfa: true), world) == .unknown)
            await world.store.desk.failures.finish()
            #expect(try await world.actions().last == "sign-in.failed")
        }
    }

    @Test("who is on the way is in no backup, who is linked is")
    func kept() {
        #expect(Tables.passing.contains(Tables.signInDepartures) && !Tables.passing.contains(Tables.signInIdentities))
        #expect(
            Tables.ofAccounts.contains(Tables.signInDepartures) && Tables.ofAccounts.contains(Tables.signInIdentities))
    }
}
