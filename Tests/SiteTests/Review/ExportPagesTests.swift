import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

/// Taking the chronology along, as somebody at a browser does.
@Suite("Taking the chronology along", .timeLimit(.minutes(10))) struct ExportPagesTests {
    private static func work(_ world: SiteWorld, _ writing: InventedWriting = InventedWriting()) async throws {
        _ = try await JobRunner(world.store, worker: "test", writing: writing).runAll()
    }

    @Test("it is asked for, made, fetched and deleted", arguments: DatabaseEngine.allCases)
    func whole(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let material = try await world.addMaterial()
            let address = SiteLink.exports(world.review).address
            try await world.browse { client in
                let author = Browser(client: client, token: try world.token(.independentAuthor))
                let chronology = try await author.get(SiteLink.chronology(world.review).address)
                #expect(chronology.has("href=\"\(address)\""))
                #expect(try await author.send(address, [("kind", "")]).status == .unprocessableContent)
                #expect(try await author.send(address, [("kind", "exe")]).status == .unprocessableContent)
                let asked = try await author.send(address, [("kind", "xlsx")])
                #expect(asked.status == .seeOther && asked.location == address)
                let waiting = try await author.get(address)
                #expect(waiting.has("Waits its turn") && waiting.has("Stop") && waiting.has("data-watch=\"waiting"))
                try await Self.work(world)
                let ready = try await author.get(address)
                #expect(ready.has("Ready, with 2 entries") && !ready.has("data-watch"))
                let place = try #require(ready.link(beginning: address + "/"))
                let file = try await author.get(place)
                #expect(file.status == .ok && file.has("xlsx CR-2026-014") && file.has("kestrel"))
                #expect(!file.has("linnet") && !file.has("dunnock"))
                // The review, what it is, and the day.
                let called = file.headers[.contentDisposition] ?? ""
                #expect(called.hasPrefix("attachment; filename=\"CR-2026-014-chronology-20"))
                #expect(called.hasSuffix(".xlsx\""))
                #expect(file.headers[.cacheControl] == "no-store")
                #expect(file.headers[.contentType] == ExportForm.xlsx.mediaType)
                #expect(file.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
                // Nobody else's, and not while names are hidden.
                let other = Browser(client: client, token: try world.token(.coordinator))
                #expect(try await other.get(place).status == .notFound)
                let hiding = Browser(client: client, token: try world.token(.independentAuthor), hidesNames: true)
                let hidden = try await hiding.get(place)
                #expect(!hidden.has("kestrel") && hidden.has("Names are hidden"))
                let dropped = try #require(Self.forms(ready.words).first { $0.hasSuffix("/drop") })
                let word = Browser.word(ready.words, to: dropped) ?? ""
                #expect(try await author.post(dropped, [("form", word)]).location == address)
                let gone = try await author.get(place)
                #expect(gone.status == .gone && gone.has("not there any more"))
            }
            let ledger = try await world.store.database.read { session in
                try session.rows("SELECT action FROM ledger_entries WHERE action LIKE 'export.%' ORDER BY sequence") {
                    try $0.text(0)
                }
            }
            #expect(ledger.filter { $0 == "export.fetched" }.count == 1)
            #expect(ledger.last == "export.dropped")
            #expect(material.exportBy.count > 3)
        }
    }

    @Test("what was chosen on the chronology goes into it", arguments: DatabaseEngine.allCases)
    func chosen(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            _ = try await world.addMaterial()
            let address = SiteLink.exports(world.review).address
            try await world.browse { client in
                let author = Browser(client: client, token: try world.token(.agencyAuthor))
                let part = address + "?from=2024-03-13&agency=\(world.agency)"
                let page = try await author.get(part)
                #expect(page.has("Only what is chosen") && page.has("13 March 2024") && page.has("Larkfield School"))
                let word = Browser.word(page.words, to: address) ?? ""
                let fields = [("from", "2024-03-13"), ("agency", world.agency.description), ("kind", "csv")]
                let sent = try await author.post(address, fields + [(FormToken.fieldName, word)])
                #expect(sent.location == address)
                try await Self.work(world)
                let list = try await author.get(address)
                #expect(list.has("13 March 2024") && list.has("Ready, with 2 entries"))
            }
        }
    }

    @Test("what cannot be made is said on the page")
    func failed() async throws {
        try await SiteWorld.run(.sqlite) { world in
            _ = try await world.addMaterial()
            let address = SiteLink.exports(world.review).address
            try await world.browse { client in
                let reader = Browser(client: client, token: try world.token(.reader))
                #expect(try await reader.send(address, [("kind", "pdf")]).location == address)
                try await Self.work(world, InventedWriting(ExportProblem("WeasyPrint is not here.")))
                let page = try await reader.get(address)
                #expect(page.has("Could not be made. ") && page.has("WeasyPrint is not here."))
            }
        }
    }

    /// Where the forms of a page go.
    private static func forms(_ page: String) -> [String] {
        page.split(separator: "<form method=\"post\" action=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
}
