import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

@Suite("A board's home", .timeLimit(.minutes(10))) struct BoardHomeTests {
    @Test("each sees the reviews they may know of, and the links they may follow", arguments: DatabaseEngine.allCases)
    func each(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let (board, address) = (world.board, SiteLink.board(world.board).address)
            // A member of the board who coordinates one of its reviews.
            let member = try #require(world.people[.boardMember])
            let membership = Membership(
                id: world.store.newID(), person: member, role: .coordinator, review: world.otherReview, startsAt: 0)
            try await world.store.run(
                .giveRole(GiveRole(board: board, membership: membership)),
                by: try #require(world.people[.businessManager]))
            try await world.browse { client in
                for role in AccessRole.allCases where role.place == .board {
                    let page = try await Browser(client: client, token: world.tokens[role]).get(address)
                    func may(_ action: AccessAction) -> Bool {
                        AccessPolicy.answer(action, on: .board, standings: world.standings(role)).isAllowed
                    }
                    let seesAll = AccessPolicy.answer(
                        .seeReview, on: .review(isClosed: false), standings: world.standings(role)
                    ).isAllowed
                    #expect(page.has("CR-2026-014") == seesAll, "\(role)")
                    #expect(page.has("CR-2026-015") == (seesAll || role == .boardMember), "\(role)")
                    #expect(page.has("Wilfred") == (seesAll || role == .boardMember), "\(role)")
                    #expect(page.has(SiteLink.boardPeople(board).address) == may(.seePeopleOfBoard), "\(role)")
                    #expect(page.has(SiteLink.boardLedger(board).address) == may(.readLedgerOfBoard), "\(role)")
                    #expect(page.has(SiteLink.startReview(board).address) == may(.openReview), "\(role)")
                    #expect(page.has("href=\"\(address)\" aria-current=\"page\""), "the header leads here: \(role)")
                    if !seesAll, role != .boardMember { #expect(page.has(catalogue.board.noOwnReviews.english)) }
                }
                let chair = try await Browser(client: client, token: world.tokens[.chair]).get(address)
                #expect(chair.has("<td data-label=\"Coordinator\">board member</td>"))
            }
        }
    }

    @Test("while names are hidden titles are nowhere, and nothing is sorted by them")
    func hidden() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let link = SiteLink.board(world.board)
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.chair], hidesNames: true)
                for address in [link, link.with([("sort", "title")])].map(\.address) {
                    let page = try await browser.get(address)
                    #expect(page.has("CR-2026-014") && page.has("CR-2026-015"))
                    #expect(!page.has("Ottilie") && !page.has("Wilfred"))
                    #expect(page.link(beginning: link.with([("sort", "title")]).address) == nil)
                }
            }
        }
    }

    @Test("closed reviews are found by the filter, others not; order and pages are in the address")
    func filtered() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let manager = try #require(world.people[.businessManager])
            try await world.store.run(
                .moveReview(
                    MoveReview(
                        board: world.board, review: world.otherReview, version: 0, isClosed: true, reason: "Done.")),
                by: manager)
            for number in 100..<320 {
                try await world.store.run(
                    .openReview(
                        OpenReview(
                            board: world.board, id: world.store.newID(), reference: "CR-2027-\(number)",
                            title: "Review \(999 - number)")), by: manager)
            }
            let link = SiteLink.board(world.board)
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.chair])
                let closed = try await browser.get(link.with([("standing", "closed")]).address)
                #expect(closed.has("CR-2026-015") && !closed.has("CR-2026-014"))
                let open = try await browser.get(link.with([("standing", "open")]).address)
                #expect(!open.has("CR-2026-015") && open.has("CR-2026-014"))
                let first = try await browser.get(link.address)
                #expect(first.has("1 to 200 of 222") && first.has("CR-2026-014") && !first.has("CR-2027-319"))
                for beyond in ["2", "99"] {
                    let last = try await browser.get(link.with([("page", beyond)]).address)
                    #expect(last.has("201 to 222 of 222") && last.has("CR-2027-319") && !last.has("CR-2026-014"))
                }
                let down = try await browser.get(link.with([("down", "1")]).address)
                #expect(down.has("CR-2027-319") && !down.has("CR-2026-014"))
                let byTitle = try await browser.get(link.with([("sort", "title")]).address)
                #expect(byTitle.has("Ottilie and Bram") && !byTitle.has("CR-2027-100"))
            }
        }
    }

    @Test("somebody of two boards finds both in the header; somebody of a review alone finds none")
    func header() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let both = try await SiteWorld.signIn(
                [(world.board, world.bystander), (world.otherBoard, try await world.strangerPerson())], "both",
                world.store)
            try await world.browse { client in
                let page = try await Browser(client: client, token: both).get(SiteLink.myWork.address)
                #expect(page.has("<a href=\"\(SiteLink.board(world.board).address)\">Brackenford Partnership</a>"))
                #expect(page.has("<a href=\"\(SiteLink.board(world.otherBoard).address)\">Elsewhere Partnership</a>"))
                let reader = Browser(client: client, token: world.tokens[.reader])
                let own = try await reader.get(SiteLink.myWork.address)
                #expect(own.has("Brackenford Partnership") && !own.has(SiteLink.board(world.board).address))
            }
        }
    }

    @Test("an address that names no board, or none of theirs, is not there")
    func unknown() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let addresses = [
                "/boards/x", "/boards/\(world.store.newID())", SiteLink.board(world.otherBoard).address,
                SiteLink.boardPerson(world.board, person: world.store.newID()).address,
                "/boards/\(world.board)/people/x",
            ]
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.chair])
                for address in addresses {
                    let answer = try await browser.get(address)
                    #expect(answer.status == .notFound, "\(address)")
                }
            }
        }
    }
}

extension SiteWorld {
    /// Somebody of the other board who has a role in it and no account.
    func strangerPerson() async throws -> RecordID {
        let found = try await store.database.read { session in
            try session.first(
                "SELECT id FROM people WHERE board = $1 AND account = 'stranger@example.org'", [.id(otherBoard)]
            ) { try $0.key(0) }
        }
        let person = try #require(found)
        let board = otherBoard
        try await store.database.write { session in
            _ = try session.run("DELETE FROM sign_in_people WHERE board = $1 AND id = $2", [.id(board), .id(person)])
        }
        return person
    }
}
