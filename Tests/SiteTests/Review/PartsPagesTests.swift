import Domain
import Foundation
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

@Suite("The pages of an agency with parts", .timeLimit(.minutes(10))) struct PartsPagesTests {
    /// The number a form began from.
    private static func version(_ page: Browser.Answer) -> String {
        let rest = page.words.components(separatedBy: "name=\"version\" value=\"").dropFirst().first ?? ""
        return String(rest.prefix { $0 != "\"" })
    }

    private static let terms = [
        ("legal-basis", "The terms."), ("permission", "Not needed."), ("permitted-use", "This review."),
    ]

    @Test(
        "its lead asks the parts, sees how far each is, gathers; the panel reads and the coordinator accepts",
        arguments: DatabaseEngine.allCases)
    func journey(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            _ = try await world.addMaterial()
            let parts = SiteLink.parts(world.review).address
            let ask = SiteLink.askParts(world.review, world.agency).address
            let gather = SiteLink.gatherParts(world.review, world.agency).address
            let second = world.store.newID()
            try await world.store.run(
                .addAgency(
                    AddAgency(
                        board: world.board, id: second, partOf: world.agency,
                        agency: CaseAgency(name: "Larkfield <Club>"))), by: try world.person(.machineOperator))
            try await world.browse { client in
                func browser(_ role: AccessRole) throws -> Browser {
                    Browser(client: client, token: try world.token(role))
                }
                let (lead, panel) = (try browser(.agencyLead), try browser(.panelMember))
                let (author, coordinator) = (try browser(.agencyAuthor), try browser(.coordinator))
                // What there is to do, and where.
                #expect(
                    try await lead.get(SiteLink.myWork.address).has(
                        "Ask the parts of your agency for their chronologies"))
                let empty = try await lead.get(parts)
                #expect(empty.has("Larkfield Nursery") && empty.has("None of its parts has been asked yet."))
                #expect(empty.has(ask) && empty.has("Larkfield &lt;Club&gt;"))
                #expect(!(try await author.get(parts).has(ask)))
                #expect(try await author.get(ask).isRefusal)
                let wrong = try await lead.send(ask, [("due", "1 March 2080"), ("include", "All <of> it.")])
                #expect(wrong.status == .unprocessableContent && wrong.has("All &lt;of&gt; it."))
                let asked = try await lead.send(
                    ask,
                    [
                        ("agencies", world.part.description), ("agencies", second.description), ("due", "1 March 2080"),
                        ("from", ""), ("to", ""), ("include", "Since the birth."),
                    ])
                #expect(asked.location == parts)
                #expect(try await lead.get(parts).has("0 of 2 parts have sent."))
                #expect(try await lead.get(ask).has("Every part of Larkfield School has been asked"))
                // The lead changes what a part is asked.
                let requests = try await world.store.chronologyRequests(for: try world.reader(.agencyLead))
                let request = try #require(requests.first { $0.agency == world.part })
                let change = SiteLink.changePartRequest(world.review, request.id).address
                let page = SiteLink.chronologyRequest(world.review, request.id).address
                #expect(try await lead.get(page).has(change))
                #expect(!(try await author.get(page).has(change)))
                let terms = [("due", "2 March 2080"), ("from", ""), ("to", ""), ("include", "Less."), ("version", "1")]
                #expect(try await lead.send(change, terms).location == page)

                // One of two has sent: the panel has nothing of it yet.
                let file = try await world.receive("fieldfare", of: world.part)
                let work = try await lead.get(SiteLink.myWork.address)
                #expect(work.has("1 of 2 parts of your agency has sent"))
                #expect(!(try await panel.get(parts).has("fieldfare")))
                #expect(!(try await panel.get(SiteLink.chronology(world.review).address).has("fieldfare")))
                let release = SiteLink.releaseFile(world.review, file).address
                let list = try await lead.get(SiteLink.files(world.review).address)
                #expect(!list.has(release) && list.has(gather))

                // What is wrong is said, and what was typed stays.
                let form = try await lead.get(gather)
                #expect(form.has("Larkfield Nursery: fieldfare.csv, version 1"))
                var fields = Self.terms + [("why", ""), ("version", Self.version(form))]
                let none = try await lead.send(gather, fields)
                #expect(none.status == .unprocessableContent && none.has("Choose at least one file"))
                fields.append(("files", file.description))
                let silent = try await lead.send(gather, fields)
                #expect(silent.has("The panel will have nothing of Larkfield &lt;Club&gt;. Say why"))
                #expect(silent.has("The terms.</textarea>"))
                fields[3] = ("why", "It has <no> records.")
                let stale = try await lead.send(gather, fields.map { $0.0 == "version" ? ($0.0, "7") : $0 })
                #expect(stale.status == .conflict && stale.has("It has &lt;no&gt; records."))
                let done = try await lead.send(gather, fields)
                let address = try #require(done.location)
                #expect(address.hasPrefix("/reviews/\(world.review)/gatherings/"))

                // The panel reads it by part and agency, with what is missing and why.
                let seen = try await panel.get(address)
                #expect(seen.has("Larkfield &lt;Club&gt;") && seen.has("It has &lt;no&gt; records."))
                #expect(!seen.has("/take-back") && !seen.has(address + "/accept"))
                var hidden = panel
                hidden.hidesNames = true
                #expect(!(try await hidden.get(address).has("records.")))
                let chronology = try await panel.get(SiteLink.chronology(world.review).address)
                #expect(chronology.has("Larkfield School: Larkfield Nursery") && chronology.has("fieldfare"))
                let narrowed = SiteLink.chronology(world.review).with([("agency", world.agency.description)]).address
                let both = try await panel.get(narrowed)
                #expect(both.has("fieldfare") && both.has(SiteMaterial.words.released))
                #expect(try await lead.get(address).has(address + "/take-back"))

                // Accepted as it was seen, once.
                let accept = address + "/accept"
                #expect(try await coordinator.get(SiteLink.files(world.review).address).has(accept))
                let shown = try await coordinator.get(accept)
                #expect(shown.has("1 file is then part of the case"))
                let old = try await coordinator.send(accept, [("version", "3")])
                #expect(old.status == .conflict)
                #expect(try await coordinator.send(accept, [("version", Self.version(shown))]).location == address)
                #expect(!(try await lead.get(address).has(address + "/take-back")))
            }
        }
    }

    @Test("what was gathered is taken back with a reason", arguments: DatabaseEngine.allCases)
    func takenBack(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            _ = try await world.addMaterial()
            let made = try await world.addParts()
            let address = SiteLink.gathering(world.review, made.gathering).address
            try await world.browse { client in
                let lead = Browser(client: client, token: try world.token(.agencyLead))
                let panel = Browser(client: client, token: try world.token(.panelMember))
                #expect(try await panel.get(address).has("fieldfare.csv"))
                let back = address + "/take-back"
                let version = Self.version(try await lead.get(back))
                #expect(
                    try await lead.send(back, [("reason", "Another child."), ("version", version)]).location == address)
                #expect(try await panel.get(address).status == .notFound)
                #expect(try await lead.get(address).has(catalogue.files.takenBack.english))
                // A program is told the same.
                #expect(
                    try await world.store.agencyParts(for: try world.reader(.agencyLead)).first?.gatherings.first?.state
                        == .revoked)
            }
        }
    }
}
