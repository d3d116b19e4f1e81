import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

@Suite("One entry on the web", .timeLimit(.minutes(10))) struct EntryPagesTests {
    @Test("a note is written, changed by two, and withdrawn; nothing typed is lost", arguments: DatabaseEngine.allCases)
    func notes(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let material = try await world.addMaterial()
            let page = SiteLink.entry(world.review, material.thread).address
            let write = SiteLink.writeNote(world.review, material.thread).address
            let change = SiteLink.changeNote(world.review, material.note).address
            let withdraw = SiteLink.withdrawNote(world.review, material.note).address
            try await world.browse { client in
                let browser = Browser(client: client, token: try world.token(.panelMember))
                let word = Browser.word(try await browser.get(page).words, to: write) ?? ""
                #expect(!word.isEmpty, "the form stands on the entry's page")
                let empty = try await browser.post(write, [("note", " "), ("form", word)])
                #expect(empty.status == .unprocessableContent && empty.has("Seen at home, kestrel."))
                let done = try await browser.post(write, [("note", "Who else saw him?\nWhen?"), ("form", word)])
                #expect(done.status == .seeOther && done.location?.hasPrefix(page + "#note-") == true)
                let again = try await browser.post(write, [("note", "Who else saw him?\nWhen?"), ("form", word)])
                #expect(again.location == done.location)
                let shown = try await browser.get(page)
                #expect(
                    shown.words.split(separator: "Who else saw him?").count > 1 && shown.has("Nobody asked the child."))

                let mine = Browser.word(try await browser.get(change).words, to: change) ?? ""
                let other = Browser(client: client, token: try world.token(.coordinator))
                #expect(try await other.send(change, [("note", "Theirs."), ("version", "1")]).status == .seeOther)
                let clash = try await browser.post(change, [("note", "Mine."), ("version", "1"), ("form", mine)])
                #expect(clash.status == .conflict && clash.has("Theirs.") && clash.has("\nMine.</textarea>"))
                #expect(clash.has("name=\"version\" value=\"2\""))
                #expect(try await browser.send(change, [("note", "Ours."), ("version", "2")]).status == .seeOther)

                let stale = try await browser.send(withdraw, [("reason", "Wrong entry."), ("version", "2")])
                #expect(stale.status == .conflict && stale.has(catalogue.panel.noteChanged.english))
                #expect(
                    try await browser.send(withdraw, [("reason", "Wrong entry."), ("version", "3")]).location == page)
                #expect(!(try await browser.get(page)).has("Ours."))
                #expect(try await browser.get(change).status == .notFound)
            }
        }
    }

    @Test("a note says who wrote it and who changed it, and stays its writer's where the entry is used")
    func hands() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let material = try await world.addMaterial()
            let page = SiteLink.entry(world.review, material.thread).address
            let change = SiteLink.changeNote(world.review, material.note).address
            try await world.browse { client in
                let panel = Browser(client: client, token: try world.token(.panelMember))
                let before = try await panel.get(page)
                #expect(before.has("Written by ") && !before.has("last changed by"))
                #expect(!before.has(catalogue.entry.correct.english))
                let coordinator = Browser(client: client, token: try world.token(.coordinator))
                #expect(
                    try await coordinator.send(change, [("note", "Nobody asked him."), ("version", "1")]).status
                        == .seeOther)
                let after = try await panel.get(page)
                #expect(after.has("Written by ") && after.has("last changed by "))
                // Where the entry is used it stays the writer's.
                let line = try #require(before.words.split(separator: "Note by ").dropFirst().first)
                let writer = String(line.prefix { $0 != ":" })
                #expect(!writer.isEmpty && after.has("Note by \(writer): Nobody asked him."))
            }
        }
    }

    @Test("what rests on an entry stands on its page, each with its way, for those who may see it")
    func used() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let material = try await world.addMaterial()
            let page = SiteLink.entry(world.review, material.thread).address
            let other = SiteLink.entry(world.review, material.otherThread).address
            let finding = SiteLink.finding(world.review, material.finding).address
            @Sendable func used(_ page: Browser.Answer) -> String {
                page.words.split(separator: "aria-labelledby=\"used\"").dropFirst().first?
                    .split(separator: "</section>").first.map(String.init) ?? ""
            }
            try await world.browse { client in
                let panel = Browser(client: client, token: try world.token(.panelMember))
                let shown = used(try await panel.get(page))
                #expect(shown.contains("href=\"\(SiteLink.question(world.review, material.question).address)\""))
                #expect(shown.contains("href=\"\(page)#note-\(material.note)\"") && shown.contains("Nobody asked"))
                #expect(shown.contains("Theme: Who was asked") && shown.contains("href=\"\(other)\""))
                // The missed appointment stands in the other entry: it waits, then it is decided on.
                let waiting = used(try await panel.get(other))
                #expect(waiting.contains("href=\"\(finding)\"") && waiting.contains("One finding to look at"))
                #expect(
                    try await panel.send(finding, [("version", "0"), ("reason", "It was so.")]).status == .seeOther)
                let decided = used(try await panel.get(other))
                #expect(decided.contains("One finding that was decided on") && decided.contains("It was so."))
                #expect(!decided.contains("to look at</h3>"))
                // Its agency sees what it is asked, and nothing of what the panel or the program made of it.
                let author = Browser(client: client, token: try world.token(.agencyAuthor))
                let own = used(try await author.get(page))
                #expect(own.contains(SiteLink.question(world.review, material.question).address))
                #expect(!own.contains("Nobody asked") && !own.contains("Who was asked"))
                #expect(!used(try await author.get(other)).contains("/findings/"))
            }
        }
    }

    @Test("a weight, themes and a question lead back to the entry as it was opened")
    func panel() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let material = try await world.addMaterial()
            let query = "?seen=yes"
            let page = SiteLink.entry(world.review, material.thread).address + query
            let weigh = SiteLink.weighEntry(world.review, material.thread).address + query
            let themes = SiteLink.markThemes(world.review, material.thread).address + query
            try await world.browse { client in
                let browser = Browser(client: client, token: try world.token(.panelMember))
                let done = try await browser.send(weigh, [("weight", "key"), ("version", "0")])
                #expect(done.location == page + "#panel")
                #expect(try await browser.get(page).has(">Key</strong>"))
                let stale = try await browser.send(weigh, [("weight", "background"), ("version", "0")])
                #expect(stale.status == .conflict && stale.has("Somebody else changed this"))
                #expect(
                    try await browser.send(weigh, [("weight", ""), ("version", "1")]).status == .unprocessableContent)
                #expect(try await browser.send(weigh, [("weight", "none"), ("version", "1")]).status == .seeOther)

                // One theme is on it: it is taken off, and a new one is named and put on.
                #expect(try await browser.get(themes).has("checked"))
                let marked = try await browser.send(
                    themes, [("name", "Bruises"), ("had", material.theme.description)])
                #expect(marked.location == page + "#panel")
                let shown = try await browser.get(page)
                #expect(shown.has(">Bruises</strong>") && !shown.has(">Who was asked</strong>"))
                let taken = try await browser.send(themes, [("name", "Bruises")])
                #expect(taken.status == .conflict && taken.has("is taken already") && taken.has("value=\"Bruises\""))
                let list = try await browser.get(SiteLink.themes(world.review).address)
                #expect(list.has("Bruises") && list.has("Who was asked"))
                let rename = SiteLink.renameTheme(world.review, material.theme).address
                #expect(
                    try await browser.send(rename, [("theme", "Bruises"), ("version", "1")]).has("is taken already"))
                #expect(try await browser.send(rename, [("theme", "Asked"), ("version", "1")]).status == .seeOther)
                #expect(try await browser.send(rename, [("theme", "Heard"), ("version", "1")]).status == .conflict)

                let ask = SiteLink.askQuestion(world.review, thread: material.thread).address + "?from=entry&seen=yes"
                #expect(try await browser.get(page).has("href=\"\(ask.replacing("&", with: "&amp;"))\""))
                let asked = try await browser.post(
                    ask,
                    [
                        ("question", "Where was his mother?"),
                        (
                            "form",
                            Browser.word(
                                try await browser.get(ask).words, to: ask.replacing("&", with: "&amp;")) ?? ""
                        ),
                    ])
                #expect(asked.location == page)
                #expect(try await browser.get(page).has("Where was his mother?"))
            }
            #expect(try await world.findings() == [])
        }
    }

    @Test("links are confirmed, undone and made by hand, each with its reason", arguments: DatabaseEngine.allCases)
    func links(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let material = try await world.addMaterial()
            let queue = SiteLink.linkQueue(world.review).address
            let link = SiteLink.decideLink(world.review, material.link).address
            let page = SiteLink.entry(world.review, material.thread).address
            try await world.browse { client in
                let browser = Browser(client: client, token: try world.token(.panelMember))
                let first = try await browser.get(queue)
                #expect(first.has("1 waits to be looked at.") && first.has("One day apart."))
                #expect(first.has("Seen at home, kestrel.") && first.has("Telephoned about the kestrel. Not brought"))
                let word = Browser.word(first.words, to: link) ?? ""
                // To dismiss takes a reason; to confirm on the program's own does not.
                let bare = try await browser.post(
                    link, [("reason", ""), ("other", "1"), ("version", "0"), ("form", word)])
                #expect(bare.status == .unprocessableContent)
                let confirmed = try await browser.post(link, [("reason", ""), ("version", "0"), ("form", word)])
                #expect(confirmed.location == queue)
                #expect(try await browser.get(queue).has(catalogue.links.nothing.english))
                #expect(try await browser.get(page).has(catalogue.links.confirmed.english))
                let late = try await browser.send(link, [("reason", "r"), ("version", "0")])
                #expect(
                    late.status == .conflict && late.has(catalogue.links.changed.english) && late.has("\nr</textarea>"))
                let own = link + "?of=\(material.thread)"
                let undone = try await browser.send(own, [("reason", "Two days."), ("version", "1")])
                #expect(undone.location == page + "#others")
                let shown = try await browser.get(page)
                #expect(shown.has("Two days.") && shown.has(catalogue.entry.noOthers.english))

                // By hand: those two are linked already, whatever was decided.
                let byHand = SiteLink.linkEntry(world.review, material.thread).address + "?days=3"
                #expect(!(try await browser.get(byHand)).has("name=\"other\""))
                let token = Browser.word(try await browser.get(byHand).words, to: byHand) ?? ""
                #expect(token.isEmpty)
            }
            #expect(try await world.findings() == [])
        }
    }

    @Test("what is looked for stands in no address in clear, and leads from hit to hit")
    func search() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let material = try await world.addMaterial()
            let address = SiteLink.searchChronology(world.review).address
            try await world.browse { client in
                let browser = Browser(client: client, token: try world.token(.reader))
                #expect(try await browser.send(address, [("words", " ")]).status == .unprocessableContent)
                let only = try await browser.send(address, [("words", "-school")])
                #expect(only.status == .unprocessableContent && only.has("value=\"-school\""))
                let found = try await browser.send(address, [("words", "kestrel")])
                let location = try #require(found.location)
                #expect(
                    found.status == .seeOther && location.hasPrefix(address + "?q=") && !location.contains("kestrel"))
                let page = try await browser.get(location)
                #expect(page.has("2 places found for “kestrel”") && page.has("<strong>kestrel</strong>"))
                #expect(!page.has("linnet"))
                let hit = try #require(
                    page.link(beginning: SiteLink.entry(world.review, material.thread).address)
                ).replacing("&amp;", with: "&")
                let entry = try await browser.get(hit)
                #expect(entry.has("Seen at home, kestrel.") && entry.has(catalogue.entry.backFound.english))
                #expect(entry.has(SiteLink.entry(world.review, material.otherThread).address))
                // Nobody else opens it, and what is not theirs is not found.
                let lead = Browser(client: client, token: try world.token(.agencyLead))
                #expect(!(try await lead.get(location)).has("kestrel"))
                let own = try await lead.send(address, [("words", "linnet OR dunnock")])
                #expect(try await lead.get(try #require(own.location)).has("2 places found"))
            }
        }
    }

    @Test("the list leads to its entries and back to its place, and months narrow it")
    func list() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let material = try await world.addMaterial()
            let list = SiteLink.chronology(world.review).address
            let page = SiteLink.entry(world.review, material.thread).address
            try await world.browse { client in
                let browser = Browser(client: client, token: try world.token(.reader))
                let all = try await browser.get(list)
                #expect(all.has("href=\"\(page)\"") && all.has("id=\"entry-\(material.thread)\""))
                #expect(all.has("from=2024-03-01&amp;to=2024-03-31"))
                let entry = try await browser.get(page)
                #expect(entry.has("href=\"\(list)#entry-\(material.thread)\""))
                #expect(entry.has("rel=\"next\"") && !entry.has("rel=\"prev\""))
                // Only those seen: nothing comes after it.
                let chosen = try await browser.get(page + "?seen=yes")
                #expect(!chosen.has("rel=\"next\"") && chosen.has(catalogue.entry.inChoice.english))
                #expect(try await browser.get(list + "?from=2024-04-01").has(catalogue.chronology.noMatch.english))
                #expect(
                    try await browser.get(SiteLink.entry(world.review, world.store.newID()).address).status == .notFound
                )
            }
        }
    }

    @Test(
        "the address of a row that was sent anew in other words leads to the row that stands there now",
        arguments: DatabaseEngine.allCases)
    func sentAnew(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let material = try await world.addMaterial()
            let newer = try await world.receive(SiteMaterial.words.released, of: world.agency, more: " In his cot.")
            let terms = ReleaseTerms(legalBasis: "The terms.", permission: "Not needed.", permittedUse: "This review.")
            let release = ReleaseSubmission(board: world.board, submission: newer, version: 0, terms: terms)
            try await world.store.run(.releaseSubmission(release), by: try world.person(.agencyLead))
            let list = try await world.store.chronology(for: try world.reader(.panelMember)).entries
            let now = try #require(list.first { $0.entry.event.contains("cot") }?.thread)
            try await world.browse { client in
                let panel = Browser(client: client, token: try world.token(.panelMember))
                let old = try await panel.get(SiteLink.entry(world.review, material.thread).address)
                #expect(old.status == .seeOther && old.location == SiteLink.entry(world.review, now).address)
                // The note on the earlier wording is there.
                let page = SiteLink.entry(world.review, now).address
                let shown = try await panel.get(page)
                #expect(shown.has("Nobody asked the child."))
                // Its theme is offered, and borne once it is taken over; then nothing is left to take.
                #expect(shown.has(catalogue.entry.carried.english) && shown.has("Theme: Who was asked"))
                let take = SiteLink.takeOverMarks(world.review, now).address
                let word = Browser.word(shown.words, to: take) ?? ""
                let taken = try await panel.post(take, [(FormToken.fieldName, word)])
                #expect(taken.location == page + "#panel")
                let after = try await panel.get(page)
                #expect(after.has(">Who was asked</strong>") && !after.has(catalogue.entry.carried.english))
                #expect(try await panel.post(take, [(FormToken.fieldName, word)]).location == page + "#panel")
                let lead = Browser(client: client, token: try world.token(.agencyLead))
                #expect(!(try await lead.get(page)).has("Who was asked"))
            }
            #expect(try await world.findings() == [])
        }
    }

    @Test("to hide names leads back to the page it was done on, and to no other place")
    func hideNames() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let page = SiteLink.chronology(world.review).address + "?seen=yes"
            let form = SiteLink.screenSharing.address
            try await world.browse { client in
                let panel = Browser(client: client, token: try world.token(.panelMember))
                let shown = try await panel.get(page)
                #expect(shown.has("name=\"back\" value=\"\(page)\""))
                let word = Browser.word(shown.words, to: form) ?? ""
                func hide(_ back: String) async throws -> String? {
                    try await panel.post(form, [("hide", "yes"), ("back", back), (FormToken.fieldName, word)]).location
                }
                #expect(try await hide(page) == page)
                for foreign in ["https://example.org/", "//example.org/", page + "\r\nX: y", "", "/nowhere"] {
                    #expect(try await hide(foreign) == SiteLink.myWork.address)
                }
            }
        }
    }
}

extension SiteWorld {
    /// What verifying finds, but for what these tests put in as rows.
    func findings() async throws -> [String] {
        try await store.verify().findings.map(\.message).filter { !$0.hasPrefix("The joining ") }
    }
}
