import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

@Suite("The people around the children on a review’s pages", .timeLimit(.minutes(10))) struct PeopleAroundPagesTests {
    private static let words = catalogue.around

    @Test(
        "somebody is put on the list, corrected beside who was faster, and taken off",
        arguments: DatabaseEngine.allCases)
    func journey(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let home = SiteLink.review(world.review).address
            let list = SiteLink.peopleAround(world.review).address
            let add = SiteLink.addPersonAround(world.review).address
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.coordinator])
                #expect(try await browser.get(home).has(list))
                let empty = try await browser.get(list)
                #expect(empty.has(Self.words.none.english) && empty.has(add))
                let slips = try await browser.send(
                    add, [("name", ""), ("others", ""), ("role", ""), ("born", "1/1/2900")])
                #expect(slips.status == .unprocessableContent)
                for field in ["name", "born"] { #expect(slips.has("href=\"#field-\(field)\""), "\(field)") }
                let many = try await browser.send(
                    add,
                    [
                        ("name", "Rosa Marrow"), ("others", (0..<21).map { "n\($0)" }.joined(separator: ",")),
                        ("role", ""), ("born", ""),
                    ])
                #expect(many.status == .unprocessableContent && many.has("href=\"#field-others\""))
                let done = try await browser.send(
                    add,
                    [
                        ("name", "Rosa Marrow"), ("others", "Ro,  R  Marrow , ro;rosa marrow"), ("role", "mother"),
                        ("born", "11 April 1989"),
                    ])
                let shown = try await browser.get(try #require(done.location))
                #expect(shown.has(Self.words.added.english) && shown.has("Ro, R Marrow<"))
                #expect(shown.has("11 April 1989") && shown.has("mother"))
                let twice = try await browser.send(
                    add, [("name", "ROSA marrow"), ("others", ""), ("role", ""), ("born", "")])
                #expect(twice.status == .unprocessableContent && twice.has(Self.words.there.english))
                let kept = try #require(
                    try await world.store.peopleAround(for: try world.reader(.coordinator)).first)
                let correct = SiteLink.correctPersonAround(world.review, kept.id).address
                #expect(try await browser.get(correct).has("value=\"Ro, R Marrow\""))
                func fields(_ version: Int, _ role: String) -> [(String, String)] {
                    [
                        ("version", "\(version)"), ("name", "Rosa Marrow"), ("others", "Ro"), ("role", role),
                        ("born", ""),
                    ]
                }
                let changed = try await browser.send(correct, fields(1, "stepmother"))
                #expect(try await browser.get(try #require(changed.location)).has("stepmother"))
                let clash = try await browser.send(correct, fields(1, "aunt"))
                #expect(clash.status == .conflict && clash.has("value=\"aunt\"") && clash.has("stepmother"))
                let off = SiteLink.removePersonAround(world.review, kept.id).address
                let gone = try await browser.send(off, [("version", "2"), ("reason", "Of another family.")])
                let after = try await browser.get(try #require(gone.location))
                #expect(after.has(Self.words.takenOff.english) && after.has(Self.words.none.english))
                #expect(try await browser.get(correct).status == .notFound)
                let ledger = try await browser.get(SiteLink.reviewLedger(world.review).address)
                for phrase in [
                    catalogue.ledger.personAroundAdded, catalogue.ledger.personAroundCorrected,
                    catalogue.ledger.personAroundRemoved,
                ] { #expect(ledger.has(phrase.english)) }
                #expect(!ledger.has("Rosa"))
                // Who does not keep the list is not led there; while names are hidden nobody sees it.
                #expect(try await !Browser(client: client, token: world.tokens[.panelMember]).get(home).has(list))
                let hiding = Browser(client: client, token: world.tokens[.coordinator], hidesNames: true)
                #expect(try await !hiding.get(home).has(list))
                for address in [list, add] {
                    #expect(try await hiding.get(address).has(catalogue.review.namesHidden.english))
                }
            }
        }
    }
}
