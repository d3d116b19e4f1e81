import Domain
import Foundation
import Logging
import OfficeFiles
import TestSupport

@testable import Store
@testable import Web

/// A store with a partnership in it, and somebody signed in for every role: what the tests of whole pages stand on.
///
/// Two boards; in the first two agencies, one with a part, and two reviews: people with a role of a review have it in the
/// first alone. Nobody needs a password: sessions are put in as rows.
struct SiteWorld: Sendable {
    let store: Store
    let board: RecordID
    let review: RecordID
    /// Nobody has a role in it.
    let otherReview: RecordID
    /// Of the first review.
    let child: RecordID
    /// The agency all roles for an agency are held for, and one that has nothing.
    let agency: RecordID
    let otherAgency: RecordID
    /// Of the first, without anything.
    let part: RecordID
    /// One person for each role, by its name; all have an account and a session.
    private(set) var people: [AccessRole: RecordID] = [:]
    private(set) var memberships: [AccessRole: RecordID] = [:]
    private(set) var tokens: [AccessRole: SignInToken] = [:]
    /// Of the board, with a role to be ended and none of those above; and its membership.
    let bystander: RecordID
    let bystanderRole: RecordID
    /// The administrator, business manager and chair of another board.
    let stranger: SignInToken
    let otherBoard: RecordID
    /// Open ones: into the board, and into the first review.
    let invitation: RecordID
    let reviewInvitation: RecordID

    /// Makes a store on an engine, fills it, runs `body` and removes it, also when `body` throws.
    static func run(_ engine: DatabaseEngine, _ body: (SiteWorld) async throws -> Void) async throws {
        if engine == .postgres { await SharedPostgres.shared.enter() }
        defer { if engine == .postgres { Task { await SharedPostgres.shared.leave() } } }
        let folder = NSTemporaryDirectory() + "casement-site-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let location: StoreLocation =
            switch engine {
            case .sqlite: .file(folder + "/store.db")
            case .postgres: .server(try await SharedPostgres.shared.newDatabase())
            }
        let settings = try StoreSettings(
            location: location, keyFile: folder + "/keys", checkpointFile: folder + "/checkpoints")
        let store = try await Store.open(settings, create: true)
        do {
            try await body(try await SiteWorld(store))
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }

    private init(_ store: Store) async throws {
        self.store = store
        let founder = store.newID()
        (board, otherBoard, review, otherReview) = (store.newID(), store.newID(), store.newID(), store.newID())
        (agency, otherAgency, bystander, child) = (store.newID(), store.newID(), store.newID(), store.newID())
        part = store.newID()
        let (board, otherBoard) = (board, otherBoard)
        try await Self.open(board, "Brackenford Partnership", by: founder, store)
        func run(_ command: CaseCommand) async throws { try await store.run(command, by: founder) }
        for (id, name, part) in [
            (agency, "Larkfield School", nil), (otherAgency, "Brackenford Health", nil),
            (part, "Larkfield Nursery", agency as RecordID?),
        ] {
            try await run(.addAgency(AddAgency(board: board, id: id, partOf: part, agency: CaseAgency(name: name))))
        }
        for (id, reference, title) in [
            (review, "CR-2026-014", "Ottilie and Bram"), (otherReview, "CR-2026-015", "Wilfred"),
        ] {
            try await run(
                .openReview(
                    OpenReview(
                        board: board, id: id, reference: reference, title: title,
                        children: [(id == review ? child : store.newID(), ChildOfCase(name: title))])))
        }
        people[.machineOperator] = founder
        for role in AccessRole.allCases {
            if role != .machineOperator {
                let person = Person(id: store.newID(), account: "\(role.rawValue)@example.org", name: role.title)
                try await run(.addPerson(AddPerson(board: board, person: person)))
                people[role] = person.id
                memberships[role] = try await Self.give(
                    role, to: person.id, board: board, review: review, agency: agency, by: founder, store)
            }
            tokens[role] = try await Self.signIn([(board, people[role] ?? founder)], role.rawValue, store)
        }
        let person = Person(id: bystander, account: "bystander@example.org", name: "Iris Bystander")
        try await run(.addPerson(AddPerson(board: board, person: person)))
        bystanderRole = try await Self.give(
            .boardMember, to: bystander, board: board, review: review, agency: agency, by: founder, store)

        let (otherFounder, other) = (store.newID(), store.newID())
        try await Self.open(otherBoard, "Elsewhere Partnership", by: otherFounder, store)
        let stranger = Person(id: other, account: "stranger@example.org", name: "A Stranger")
        try await store.run(.addPerson(AddPerson(board: otherBoard, person: stranger)), by: otherFounder)
        for role in [AccessRole.administrator, .businessManager, .chair] {
            _ = try await Self.give(
                role, to: other, board: otherBoard, review: review, agency: agency, by: otherFounder, store)
        }
        self.stranger = try await Self.signIn([(otherBoard, other)], "stranger", store)

        (invitation, reviewInvitation) = (store.newID(), store.newID())
        for (id, role) in [(invitation, AccessRole.learner), (reviewInvitation, .reader)] {
            let invite = InvitePerson(
                board: board, id: id, tokenHash: SignInToken.make().hash, address: "\(role.rawValue).new@example.org",
                name: "Nell Invited", role: role, review: role.place == .review ? review : nil,
                endsAt: store.now() + 86_400_000_000)
            try await run(.invitePerson(invite))
        }
    }

    private static func open(
        _ board: RecordID, _ name: String, by founder: RecordID, _ store: Store
    ) async throws {
        let person = Person(id: founder, account: OperatorAccount.named("ada"), name: "Ada Founder")
        try await store.run(
            .openBoard(OpenBoard(board: board, name: name, founder: person, membership: store.newID())), by: founder)
    }

    private static func give(
        _ role: AccessRole, to person: RecordID, board: RecordID, review: RecordID, agency: RecordID,
        by actor: RecordID, _ store: Store
    ) async throws -> RecordID {
        let membership = Membership(
            id: store.newID(), person: person, role: role, review: role.place == .review ? review : nil,
            agency: role.isForAgency ? agency : nil, startsAt: 0)
        try await store.run(.giveRole(GiveRole(board: board, membership: membership)), by: actor)
        return membership.id
    }

    /// An account that stands for people of boards, with a second factor, and a session of its own.
    static func signIn(
        _ places: [(board: RecordID, person: RecordID)], _ name: String, _ store: Store
    ) async throws -> SignInToken {
        let (token, now) = (SignInToken.make(), store.now())
        let account = AccountRow(
            id: store.newID(), address: "\(name)@example.org", name: name, isDisabled: false,
            password: PasswordHash(
                hash: [UInt8](repeating: 1, count: 32), salt: [UInt8](repeating: 1, count: 16),
                work: PasswordWork(rounds: 16, blockSize: 1, parallelism: 1)))
        let (session, ledger) = (store.newID(), Ledger(keys: ChainKeys(master: store.keys.master)))
        try await store.database.write { database in
            try account.insert(now: now, database)
            for place in places {
                guard let change = try Joining.join(place.person, account.id, board: place.board, database) else {
                    continue
                }
                let draft = LedgerDraft(
                    board: place.board, chain: place.board, action: .invitationAccepted, subjectKind: .person,
                    subject: place.person, changes: [change],
                    facts: [("role", .text(AccessRole.machineOperator.rawValue))])
                try ledger.append(draft, actor: place.person, now: now, database)
            }
            try database.insert(
                into: Tables.signInFactors, [[.id(account.id), .bytes([1]), .integer(0), .integer(now)]])
            _ = try SessionRow.begin(
                session, token: token, account: account.id, device: "A test", now: now, settings: SignInSettings(),
                database)
        }
        return token
    }

    /// Another session of an account there is.
    func session(of address: String) async throws -> SignInToken {
        let (token, now, id) = (SignInToken.make(), store.now(), store.newID())
        try await store.database.write { database in
            guard let account = try AccountRow.find(address: address, database) else { return }
            _ = try SessionRow.begin(
                id, token: token, account: account.id, device: "A test", now: now, settings: SignInSettings(), database)
        }
        return token
    }

    /// What somebody of this role is in the board, and in a review where one is named.
    func standings(_ role: AccessRole, in asked: RecordID? = nil) -> [AccessStanding] {
        if role.place == .board { return [AccessStanding(role)] }
        guard asked == review else { return [] }
        return [AccessStanding(role, agencies: role.isForAgency ? [agency] : [])]
    }

    /// The site over the store.
    var settings: WebSettings {
        var settings = WebSettings(version: "1", logger: .init(label: "test") { _ in SwiftLogNoOpLogHandler() })
        settings.ports = SitePorts(store)
        settings.ports?.templates = TemplateWriter()
        settings.ports?.familyPapers = WordFamilyPaper()
        settings.ports?.reading = InventedReading()
        settings.showsGallery = true
        settings.provider = InventedProvider()
        return settings
    }
}
