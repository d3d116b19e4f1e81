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
}
