import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

/// Every route as every role, as nobody, and as somebody of another board: what comes is what the access policy says.
@Suite("Every route", .timeLimit(.minutes(10))) struct EveryRouteTests {
    /// What the places of a pattern are filled with.
    static func values(
        _ world: SiteWorld, _ material: SiteMaterial, parts: SiteParts? = nil
    ) -> [String: String] {
        [
            "board": world.board.description, "agency": world.agency.description, "review": world.review.description,
            "person": world.bystander.description, "role": world.bystanderRole.description,
            "invitation": world.invitation.description,
            "membership": world.memberships[.reader]?.description ?? "", "file": material.released.description,
            "question": material.question.description, "thread": material.thread.description,
            "child": world.child.description, "plan": material.plan.description, "around": material.around.description,
            "note": material.note.description,
            "theme": material.theme.description,
            "link": material.link.description, "finding": material.finding.description,
            "sent": material.sent.description, "export": material.export.description,
            "request": material.request.description, "partrequest": parts?.request.description ?? "",
            "gathering": parts?.gathering.description ?? "",
            "typed": material.typed.description, "form": "xlsx", "table": "1", "row": "2",
            // Of nobody: these pages answer a stranger like everybody.
            "session": world.store.newID().description, "api": world.store.newID().description, "token": "nobody",
            "example": "board",
        ]
    }

    /// The address of a route; nil where nothing is known to fill a place of its pattern with.
    static func address(_ path: SitePath, _ values: [String: String]) -> String? {
        var parts: [String] = []
        for part in path.pattern.description.split(separator: "/", omittingEmptySubsequences: false) {
            guard part.hasPrefix(":") else {
                parts.append(String(part))
                continue
            }
            guard let value = values[String(part.dropFirst())] else { return nil }
            parts.append(value)
        }
        return parts.joined(separator: "/")
    }

    /// What a route has to answer.
    enum Wanted: Equatable, CustomStringConvertible {
        /// Led to the page that signs in.
        case signIn
        /// As if there were none.
        case absent
        /// A page that says why not.
        case refused
        /// The page, or what it says to a form that is not one of ours.
        case served

        var description: String {
            switch self {
            case .signIn: "signIn"
            case .absent: "absent"
            case .refused: "refused"
            case .served: "served"
            }
        }

        init(_ answer: Browser.Answer) {
            if answer.status == .seeOther, answer.location?.hasPrefix(SiteLink.signIn.address) == true {
                self = .signIn
            } else if answer.isRefusal {
                self = .refused
            } else if answer.status == .notFound {
                self = .absent
            } else {
                self = .served
            }
        }
    }

    /// - Parameter role: nil for somebody of another board.
    static func wanted(
        _ permission: Permission, _ role: AccessRole?, _ world: SiteWorld, review: RecordID
    ) -> Wanted? {
        switch permission {
        case .public, .program, .programInReview: return nil
        case .signedIn: return .served
        case .board(let action):
            guard let role else { return .absent }
            let answer = AccessPolicy.answer(action, on: .board, standings: world.standings(role))
            return answer.isAllowed ? .served : .refused
        case .review(let action):
            guard let role else { return .absent }
            let standings = world.standings(role, in: review)
            let sees = AccessPolicy.answer(.seeReview, on: .review(isClosed: false), standings: standings)
            guard sees.isAllowed else { return .absent }
            let answer = AccessPolicy.answerAnywhere(action, isClosed: false, standings: standings)
            return answer.isAllowed ? .served : .refused
        }
    }

    @Test("each route is for those the policy says, and for nobody else", arguments: DatabaseEngine.allCases)
    func walk(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            // Programs come with tokens, and are tried by themselves.
            let routes = siteRoutes(world.settings).filter { $0.permission == $0.permission.asOnPages }
            let material = try await world.addMaterial()
            let values = Self.values(world, material, parts: try await world.addParts())
            try await world.browse { client in
                for route in routes {
                    for review in [world.review, world.otherReview] {
                        var own = values
                        own["review"] = review.description
                        let pattern = route.path.pattern.description
                        if pattern.hasPrefix("/reviews/") { own["invitation"] = world.reviewInvitation.description }
                        // Another review makes another address for its own pages alone; what is in the first is not
                        // there.
                        if review == world.otherReview {
                            if !pattern.contains(":review") { continue }
                            if pattern.split(separator: ":").count > 2 { continue }
                        }
                        guard let address = Self.address(route.path, own) else { continue }
                        func ask(_ token: SignInToken?, _ role: AccessRole? = nil) async throws -> Browser.Answer {
                            let browser = Browser(client: client, token: token)
                            // Whoever sends for an agency that is not theirs goes on with what they sent alone.
                            let own = role.flatMap { material.sentBy[$0] } ?? material.sent
                            let taken = role.flatMap { material.exportBy[$0] } ?? material.export
                            let address = address.replacing(material.sent.description, with: own.description)
                                .replacing(material.export.description, with: taken.description)
                            return switch route.method {
                            case .get: try await browser.get(address)
                            case .post: try await browser.post(address, [("x", "y")])
                            case .put: try await browser.put(address, "x", [:])
                            }
                        }
                        let nobody = try await ask(nil)
                        #expect(nobody.status.code < 500, "\(address) as nobody")
                        if route.permission != .public {
                            #expect(Wanted(nobody) == .signIn, "\(address) as nobody: \(nobody.status)")
                        }
                        for role in AccessRole.allCases.map({ $0 as AccessRole? }) + [nil] {
                            let answer = try await ask(role.map { world.tokens[$0] } ?? world.stranger, role)
                            #expect(answer.status.code < 500, "\(route.method) \(address) as \(name(role))")
                            let wanted = Self.wanted(route.permission, role, world, review: review)
                            if let wanted, Wanted(answer) != wanted {
                                Issue.record(
                                    "\(route.method) \(route.path) as \(name(role)): \(Wanted(answer)), not \(wanted)")
                            }
                        }
                    }
                }
            }
        }
    }

    private func name(_ role: AccessRole?) -> String { role?.rawValue ?? "a stranger" }

    @Test("no route is left out of the walk")
    func nothingLeftOut() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let values = Self.values(world, try await world.addMaterial(), parts: try await world.addParts())
            let missing = Set(
                siteRoutes(world.settings).filter { Self.address($0.path, values) == nil }.map { "\($0.path)" })
            try Snapshot.check(missing.sorted().map { $0 + "\n" }.joined(), named: "routes-not-covered.txt")
            #expect(missing == [])
        }
    }
}
