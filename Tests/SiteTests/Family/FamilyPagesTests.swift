import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

@Suite("What is prepared for the family, on the web", .timeLimit(.minutes(10))) struct FamilyPagesTests {
    @Test(
        "the key worker goes from entry to entry; two who decide at once see both texts",
        arguments: DatabaseEngine.allCases)
    func deciding(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let material = try await world.addMaterial()
            let list = SiteLink.family(world.review).address
            let first = SiteLink.familyEntry(world.review, material.thread).address
            let second = SiteLink.familyEntry(world.review, material.otherThread).address
            let version = SiteLink.familyVersion(world.review).address
            try await world.browse { client in
                let worker = Browser(client: client, token: try world.token(.familyKeyWorker))
                let shown = try await worker.get(list)
                #expect(shown.has("Seen at home, kestrel.") && !shown.has("linnet") && !shown.has("dunnock"))
                #expect(shown.has("Nothing is decided yet, of 2 entries.") && shown.has("href=\"\(first)\""))
                // The rest of the review stays closed to them.
                for link in [SiteLink.chronology(world.review), .entry(world.review, material.thread)] {
                    #expect(try await worker.get(link.address).isRefusal)
                }
                let page = try await worker.get(first)
                #expect(page.has("Seen at home, kestrel.") && page.has("value=\"undecided\" checked"))
                let word = Browser.word(page.words, to: first) ?? ""

                let empty = try await worker.post(first, [("choice", "shared"), ("words", " "), ("form", word)])
                #expect(empty.status == .unprocessableContent && empty.has("href=\"#field-words\""))
                let noReason = try await worker.post(
                    first, [("choice", "left_out"), ("words", "Typed."), ("form", word)])
                #expect(noReason.status == .unprocessableContent && noReason.has("\nTyped.</textarea>"))

                let fields = [
                    ("choice", "shared"), ("words", "Tilly was seen at home."), ("version", "0"), ("form", word),
                ]
                let done = try await worker.post(first, fields)
                #expect(done.location == second + "?saved=1")
                // Pressed twice, it is done once.
                #expect(try await worker.post(first, fields).location == second + "?saved=1")

                let other = Browser(client: client, token: try world.token(.coordinator))
                let clash = try await other.send(
                    first, [("choice", "left_out"), ("reason", "risk"), ("why", "The address."), ("version", "0")])
                #expect(clash.status == .conflict && clash.has("Tilly was seen at home."))
                #expect(clash.has("\nThe address.</textarea>") && clash.has("name=\"version\" value=\"1\""))

                // A worker's name and a word of the trade: saved, and said.
                let named = try await worker.send(
                    second, [("choice", "shared"), ("words", "Mrs Kestrel rang about the CP plan."), ("version", "0")])
                #expect(named.location == second + "?saved=1")
                let said = try await worker.get(second + "?saved=1")
                #expect(said.has("“Kestrel” stands in the agencies’ records") && said.has("child protection plan"))
                let left = try await worker.send(
                    second,
                    [("choice", "left_out"), ("reason", "ask_first"), ("said", "I was there."), ("version", "1")])
                #expect(left.location == list)

                let read = try await worker.get(version)
                #expect(read.has("Tilly was seen at home.") && read.has("prepared for you by"))
                #expect(read.has("1 entry is not shown:") && read.has("others have to be asked first"))
                #expect(!read.has("Mrs Kestrel rang") && !read.has("kestrel.") && !read.has("I was there."))
                let alone = try await worker.get(SiteLink.familyPageFile(world.review).address)
                #expect(alone.has("Tilly was seen at home.") && alone.has("default-src"))
                #expect(!alone.has("<a ") && !alone.has("<script") && !alone.has("off-paper\""))
                let file = SiteLink.familyFile(world.review).address
                #expect(read.has("href=\"\(file)\""))
                let document = try await worker.get(file)
                #expect(document.words.hasPrefix("PK"))
                #expect(document.headers[.contentDisposition]?.contains("for-the-family.docx") == true)
                let panel = Browser(client: client, token: try world.token(.panelMember))
                let reasons = try await panel.get(list + "?state=left-out")
                #expect(reasons.has("has to be asked first: 1") && reasons.has("I was there."))
                #expect(reasons.has("Telephoned about the kestrel.") && !reasons.has("Seen at home, kestrel."))
                #expect(try await panel.get(first).isRefusal)
                #expect(
                    try await panel.get(SiteLink.entry(world.review, material.otherThread).address).has("I was there."))
                let hidden = Browser(client: client, token: try world.token(.familyKeyWorker), hidesNames: true)
                for address in [list, version, first, file] {
                    let answer = try await hidden.get(address)
                    #expect(!answer.has("Tilly") && !answer.has("kestrel"), "\(address)")
                }
            }
        }
    }

    @Test("the list says what to do where there is nothing, and what was chosen where nothing is like it")
    func choosing() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let list = SiteLink.family(world.review).address
            try await world.browse { client in
                let worker = Browser(client: client, token: try world.token(.familyKeyWorker))
                #expect(try await worker.get(list).has(catalogue.family.nothing.english))
                #expect(
                    try await worker.get(SiteLink.familyVersion(world.review).address)
                        .has(catalogue.familyVersion.empty.english))
            }
            let material = try await world.addMaterial()
            try await world.browse { client in
                let worker = Browser(client: client, token: try world.token(.familyKeyWorker))
                let none = try await worker.get(list + "?state=shared")
                #expect(none.has(catalogue.familyVersion.empty.english))
                let day = try await worker.get(list + "?from=13+March+2024")
                #expect(day.has("Telephoned about the kestrel.") && !day.has("Seen at home"))
                let wrong = try await worker.get(list + "?from=31+February+2024")
                #expect(wrong.status == .unprocessableContent && wrong.has("31 February 2024"))
                let year = try await worker.get(list + "?from=2025")
                #expect(year.has(catalogue.family.noMatch.english))
                // The entry keeps what was chosen, and leads back to it.
                let entry = SiteLink.familyEntry(world.review, material.otherThread).address + "?from=2024-03-13"
                #expect(day.has("href=\"\(entry)\""))
                #expect(try await worker.get(entry).has("href=\"\(list)?from=2024-03-13\""))
                let gone = SiteLink.familyEntry(world.review, world.store.newID()).address
                #expect(try await worker.get(gone).status == .notFound)
            }
        }
    }

    @Test(
        "the review's own words are added, and pointed at; two who change them see both, hostile words are words",
        arguments: DatabaseEngine.allCases)
    func tradeWords(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let material = try await world.addMaterial()
            let page = SiteLink.tradeWords(world.review).address
            let entry = SiteLink.familyEntry(world.review, material.thread).address
            try await world.browse { client in
                let worker = Browser(client: client, token: try world.token(.familyKeyWorker))
                let shown = try await worker.get(page)
                #expect(shown.has("child protection plan") && shown.has("name=\"version\" value=\"0\""))
                let word = Browser.word(shown.words, to: page) ?? ""
                func send(_ words: String, _ version: Int) async throws -> Browser.Answer {
                    try await worker.post(page, [("words", words), ("version", "\(version)"), ("form", word)])
                }
                let wrong = try await send("TAF\nTAC:", 0)
                #expect(wrong.status == .unprocessableContent && wrong.has("\nTAF\nTAC:</textarea>"))
                #expect(wrong.has("Line 1: put a colon") && wrong.has("Line 2: write a word"))
                #expect(
                    try await send("TAF: a <b>meeting</b> \u{202E}of\nkestrel box: a nest", 0).location == page
                        + "?saved=1")
                // Pressed twice, it is done once.
                #expect(
                    try await send("TAF: a <b>meeting</b> \u{202E}of\nkestrel box: a nest", 0).location == page
                        + "?saved=1")
                let saved = try await worker.get(page + "?saved=1")
                #expect(saved.has("a &lt;b&gt;meeting&lt;/b&gt;") && !saved.has("<b>meeting"))
                #expect(saved.has("name=\"version\" value=\"1\""))

                let coordinator = Browser(client: client, token: try world.token(.coordinator))
                let clash = try await coordinator.send(page, [("words", "TAC: mine"), ("version", "0")])
                #expect(
                    clash.status == .conflict && clash.has("kestrel box: a nest") && clash.has("\nTAC: mine</textarea>")
                )
                let large = try await coordinator.send(
                    page, [("words", String(repeating: "x", count: 100_001)), ("version", "1")])
                #expect(large.status == .unprocessableContent)

                let told = try await worker.send(
                    entry, [("choice", "shared"), ("words", "There was a kestrel box."), ("version", "0")])
                #expect(told.location == entry + "?saved=1")
                let said = try await worker.get(entry + "?saved=1")
                #expect(said.has("“kestrel box” may not be understood") && said.has("a nest"))

                for role in [AccessRole.panelMember, .agencyAuthor, .legalAdviser, .reader] {
                    let other = Browser(client: client, token: try world.token(role))
                    #expect(try await other.get(page).isRefusal, "\(role)")
                    #expect(try await other.send(page, [("words", "a: b"), ("version", "1")]).isRefusal, "\(role)")
                }
            }
            #expect(try await world.findings() == [])
        }
    }
}
