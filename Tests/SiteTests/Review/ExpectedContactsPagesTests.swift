import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

@Suite("Expected contacts on a review’s pages", .timeLimit(.minutes(10))) struct ExpectedContactsPagesTests {
    private static let words = catalogue.expected

    @Test(
        "a plan is put on record, shown with what it asks for, corrected and taken out",
        arguments: DatabaseEngine.allCases)
    func journey(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let material = try await world.addMaterial()
            let page = SiteLink.expected(world.review).address
            let add = SiteLink.addPlan(world.review, world.child).address
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.coordinator])
                let first = try await browser.get(page)
                #expect(first.status == .ok && first.has(add) && first.has("Child in need plan"))
                let slips = try await browser.send(add, [("plan", ""), ("from", "soon"), ("to", "1 May 2020")])
                #expect(slips.status == .unprocessableContent)
                for field in ["plan", "from"] { #expect(slips.has("href=\"#field-\(field)\""), "\(field)") }
                let turned = try await browser.send(
                    add, [("plan", "child_protection"), ("from", "3 June 2019"), ("to", "2 June 2019")])
                #expect(turned.status == .unprocessableContent && turned.has(Self.words.endsBefore.english))
                let other = try await browser.send(add, [("plan", "holiday"), ("from", "3 June 2019"), ("to", "")])
                #expect(other.status == .unprocessableContent)
                let done = try await browser.send(
                    add, [("plan", "section_47"), ("from", "12 March 2024"), ("to", "13/3/2024")])
                let shown = try await browser.get(try #require(done.location))
                #expect(shown.has(Self.words.added.english))
                #expect(shown.has("Child protection enquiry (section 47), 12 March 2024 to 13 March 2024"))
                let again = try await browser.send(
                    add, [("plan", "section_47"), ("from", "13 March 2024"), ("to", "")])
                #expect(again.status == .unprocessableContent && again.has(Self.words.overlaps.english))
                // A suggestion taken over fills the form, and nothing else.
                let over = try await browser.get(add + "?plan=looked_after&from=2024-03-12&to=nonsense")
                #expect(over.has("value=\"12 March 2024\"") && !over.has("value=\"nonsense\""))
                let correct = SiteLink.correctPlan(world.review, material.plan).address
                #expect(try await browser.get(correct).has("name=\"version\" value=\"1\""))
                let changed = try await browser.send(
                    correct,
                    [("version", "1"), ("plan", "child_in_need"), ("from", "1 March 2024"), ("to", "")])
                #expect(try await browser.get(try #require(changed.location)).has("from 1 March 2024 on"))
                let clash = try await browser.send(
                    correct, [("version", "1"), ("plan", "child_in_need"), ("from", "2 March 2024"), ("to", "")])
                #expect(clash.status == .conflict && clash.has("value=\"2 March 2024\"") && clash.has("1 March 2024"))
                let out = SiteLink.withdrawPlan(world.review, material.plan).address
                let gone = try await browser.send(out, [("version", "2"), ("reason", "Another child's.")])
                let after = try await browser.get(try #require(gone.location))
                #expect(after.has(Self.words.takenOut.english) && !after.has("from 1 March 2024 on"))
                #expect(try await browser.get(correct).status == .notFound)
                let ledger = try await browser.get(SiteLink.reviewLedger(world.review).address)
                for phrase in [
                    catalogue.ledger.planAdded, catalogue.ledger.planCorrected, catalogue.ledger.planWithdrawn,
                ] { #expect(ledger.has(phrase.english)) }
            }
        }
    }

    @Test("whoever reads the case sees the plans; what shows them is for the panel; names hidden hides the page")
    func readers() async throws {
        try await SiteWorld.run(.sqlite) { world in
            _ = try await world.addMaterial()
            let page = SiteLink.expected(world.review).address
            try await world.browse { client in
                let panel = try await Browser(client: client, token: world.tokens[.panelMember]).get(page)
                #expect(panel.has("Child in need plan") && !panel.has(Self.words.add.english + "</a>"))
                #expect(!panel.has(Self.words.forPanel.english))
                let author = try await Browser(client: client, token: world.tokens[.agencyAuthor]).get(page)
                #expect(author.has("Child in need plan") && author.has(Self.words.forPanel.english))
                let hiding = Browser(client: client, token: world.tokens[.coordinator], hidesNames: true)
                #expect(try await hiding.get(page).has(catalogue.review.namesHidden.english))
            }
        }
    }
}
