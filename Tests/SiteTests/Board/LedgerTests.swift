import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

@Suite("The pages of a ledger", .timeLimit(.minutes(10))) struct LedgerPageTests {
    @Test(
        "what was done is said in plain words, with who, about whom and by which role",
        arguments: DatabaseEngine.allCases)
    func board(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let administrator = try #require(world.people[.administrator])
            let reason = "A secret of the reason"
            try await world.store.run(
                .endRole(EndRole(board: world.board, id: world.bystanderRole, reason: reason)), by: administrator)
            let link = SiteLink.boardLedger(world.board)
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.inspector])
                let page = try await browser.get(link.address)
                let lines = page.words.split(separator: "<tr>").dropFirst(2)
                let newest = try #require(lines.first)
                for part in ["administrator", "Ended a role: Board member", "Iris Bystander", "Administrator"] {
                    #expect(newest.contains(part), "\(part)")
                }
                #expect(page.has("Added an agency") && page.has("Larkfield School"))
                #expect(page.has("Invitation of Nell Invited") && page.has("CR-2026-014"))
                #expect(page.has("Operator of this machine"))
                #expect(!page.has(reason) && !page.has("Ottilie") && !page.has("nell.new"))
                #expect(!page.has(catalogue.ledger.notSaid.english))

                let own = link.with([("who", administrator.description)])
                let narrowed = try await browser.get(own.address)
                #expect(narrowed.has("Ended a role") && !narrowed.has("Added an agency"))
                let kinds = try await browser.get(link.with([("kind", "review")]).address)
                #expect(kinds.has("Opened a review") && !kinds.has("Added an agency"))
                let nobody = try await browser.get(link.with([("who", world.store.newID().description)]).address)
                #expect(nobody.has(catalogue.tables.nothingMatches.english))
            }
        }
    }

    @Test("reading a review's ledger is in it, and what was read is said", arguments: DatabaseEngine.allCases)
    func review(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let link = SiteLink.reviewLedger(world.review)
            try await world.browse { client in
                let coordinator = Browser(client: client, token: world.tokens[.coordinator])
                let first = try await coordinator.get(link.address)
                #expect(first.has("Gave a role: Agency lead") && !first.has("Read material"))
                let manager = Browser(client: client, token: world.tokens[.businessManager])
                let second = try await manager.get(link.address)
                let lines = second.words.split(separator: "<tr>")
                for what in ["The ledger", "The children’s names"] {
                    let line = try #require(lines.first { $0.contains("Read material of the review: \(what)") })
                    #expect(line.contains("coordinator") && line.contains("CR-2026-014"), "\(what)")
                }
                #expect(!second.has("Ottilie"))
                #expect(
                    try await Browser(client: client, token: world.tokens[.panelMember]).get(link.address).isRefusal)
            }
        }
    }

    @Test("a file that was released stands there by its agency, and not by its name")
    func released() async throws {
        try await SiteWorld.run(.sqlite) { world in
            _ = try await world.addMaterial()
            let link = SiteLink.reviewLedger(world.review).with([("kind", "files")])
            try await world.browse { client in
                let page = try await Browser(client: client, token: world.tokens[.coordinator]).get(link.address)
                let lines = page.words.split(separator: "<tr>")
                let line = try #require(
                    lines.first { $0.contains(catalogue.ledger[.submissionReleased].english) })
                #expect(line.contains("Larkfield School"))
                #expect(!page.has("kestrel"))
            }
        }
    }

    @Test("a hundred lines a page, the newest first; a role that was erased is said not to be on record")
    func pages() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let manager = try #require(world.people[.businessManager])
            for number in 1...90 {
                try await world.store.run(
                    .addAgency(
                        AddAgency(
                            board: world.board, id: world.store.newID(), agency: CaseAgency(name: "Agency \(number)"))),
                    by: manager)
            }
            try await world.store.run(
                .erasePayload(ErasePayload(board: world.board, chain: world.board, sequence: 2, reason: "Asked for.")),
                by: manager)
            let link = SiteLink.boardLedger(world.board)
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.chair])
                let first = try await browser.get(link.address)
                #expect(first.has("Erased what a line of the ledger said") && first.has("Agency 90"))
                #expect(!first.has("The board was set up"))
                let second = try await browser.get(link.with([("page", "2")]).address)
                #expect(second.has("The board was set up") && second.has(catalogue.ledger.notSaid.english))
            }
        }
    }

    @Test("each thing that can be done has its words and its kind")
    func complete() {
        let words = LedgerAction.allCases.map { catalogue.ledger[$0].english }
        #expect(Set(words).count == words.count)
        let found = LedgerPage.Kind.allCases.flatMap(\.actions)
        #expect(Set(found) == Set(LedgerAction.allCases) && found.count == LedgerAction.allCases.count)
        let shown = Set(LedgerPage.Kind.all(ofReview: true) + LedgerPage.Kind.all(ofReview: false))
        #expect(shown == Set(LedgerPage.Kind.allCases))
    }
}
