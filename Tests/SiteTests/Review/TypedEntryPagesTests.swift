import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

@Suite("The pages of typing entries in", .timeLimit(.minutes(10))) struct TypedEntryPagesTests {
    private static func fields(_ event: String, seen: String = "yes") -> [(String, String)] {
        [
            ("date", "about Easter 2024"), ("time", ""), ("source", "Pupil file"), ("who", "Mrs Hawthorn"),
            ("event", event), ("seen-1", seen), ("alone-1", "no"), ("spoken-1", "yes"), ("wishes-1", "yes"),
            ("words-1", "“My dog.”"), ("place-1", "in class"),
        ]
    }

    @Test(
        "an entry is typed child by child, corrected by two at once, taken out and put in",
        arguments: DatabaseEngine.allCases)
    func journey(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let type = SiteLink.typeEntry(world.review).address
            let list = SiteLink.typedEntries(world.review).address
            let agency = [("agency", world.agency.description)]
            try await world.browse { client in
                let author = Browser(client: client, token: try world.token(.agencyAuthor))
                let lead = Browser(client: client, token: try world.token(.agencyLead))
                #expect(try await author.get(type).has("Was Ottilie and Bram seen?"))
                // What is wrong is said, each child by name, and what was typed stays.
                let wrong = try await author.send(
                    type,
                    agency + [
                        ("date", "31 February 2024"), ("time", "teatime-ish"), ("event", "A <visit>."),
                        ("alone-1", "yes"), ("wishes-1", "yes"),
                    ])
                #expect(wrong.status == .unprocessableContent && wrong.has("A &lt;visit&gt;."))
                for words in [
                    "Choose whether Ottilie and Bram was seen", "cannot have been seen alone",
                    "calendar has no such day", catalogue.typed.notATime.english,
                    "Enter what Ottilie and Bram wished or felt",
                ] { #expect(wrong.has(words), "\(words)") }
                // Pressed twice, typed once.
                let word = Browser.word(try await author.get(type).words, to: type) ?? ""
                for _ in 0..<2 {
                    let typed = try await author.post(type, agency + Self.fields("Told the class.") + [("form", word)])
                    #expect(typed.location == list)
                }
                let entries = try await world.store.typedEntries(for: try world.reader(.agencyAuthor))
                let entry = try #require(entries.first)
                #expect(entries.count == 1 && entry.now?.children.first?.wishesWords == "“My dog.”")

                // Two at one entry: both are shown, the answers too.
                let page = SiteLink.typedEntry(world.review, entry.id).address
                #expect(
                    try await lead.send(page, Self.fields("Told Mrs Hawthorn.") + [("version", "1")]).location == list)
                let clash = try await author.send(
                    page, Self.fields("Told his friend.", seen: "no") + [("version", "1")])
                #expect(
                    clash.status == .conflict && clash.has("Told Mrs Hawthorn.")
                        && clash.has("Told his friend.</textarea>"))
                #expect(try await author.get(page).has("Told the class."), "the wording before")

                // Into the chronology, and seen there.
                #expect(try await author.get(list).has(catalogue.typed.notYet.english))
                let handIn = SiteLink.handInTyped(world.review, agency: world.agency).address
                #expect(try await author.send(handIn, []).location == list)
                #expect(try await author.get(list).has(catalogue.typed.inChronology.english))
                #expect(try await lead.get(SiteLink.chronology(world.review).address).has("Told Mrs Hawthorn."))
                // Taken out with a reason, which stays with its wordings.
                let takeOut = SiteLink.withdrawTypedEntry(world.review, entry.id).address
                let late = Browser.word(try await lead.get(page).words, to: page) ?? ""
                #expect(
                    try await author.send(takeOut, [("reason", "Another class."), ("version", "2")]).location == list)
                #expect(try await author.get(list).has(catalogue.typed.stillIn.english))
                #expect(try await author.get(page).has("Another class."))
                // Whoever was correcting it meanwhile has the words back, as a new entry.
                let given = try await lead.post(
                    page, Self.fields("Told <nobody>.") + [("version", "2"), ("form", late)])
                #expect(given.status == .conflict && given.has("Told &lt;nobody&gt;.</textarea>"))
                #expect(given.has("action=\"\(type)\"") && given.has("save it as an entry of its own"))
                #expect(try await author.send(handIn, []).location == list)
                #expect(!(try await lead.get(SiteLink.chronology(world.review).address).has("Told Mrs Hawthorn.")))
                // Asked for its chronology meanwhile, the agency says first that its records are secured.
                let ask = AskForChronology(
                    board: world.board, review: world.review,
                    requests: [.init(id: world.store.newID(), agency: world.agency)],
                    terms: ChronologyTerms(
                        due: try #require(CivilDate(year: 2080, month: 3, day: 1)), from: nil, to: nil, include: "All.")
                )
                try await world.store.run(.askForChronology(ask), by: try world.person(.coordinator))
                #expect(try await author.send(type, agency + Self.fields("Told again.")).location == list)
                let owed = try await author.get(list)
                #expect(owed.has(catalogue.requests.confirmFirst.english) && !owed.has("href=\"\(handIn)\""))
                #expect(try await author.send(handIn, []).status == .conflict)
                // Nobody else types for the agency.
                let coordinator = Browser(client: client, token: try world.token(.coordinator))
                #expect(try await coordinator.get(type).isRefusal)
            }
        }
    }

    @Test("that the record does not say stays, and an entry about one child is about that one")
    func answers() {
        let (ash, elm) = (RecordID(high: 1, low: 1), RecordID(high: 1, low: 2))
        func child(_ id: RecordID, _ seen: TypedAnswer) -> TypedChild {
            TypedChild(
                child: id, seen: seen, alone: .notRecorded, spoken: .notRecorded, wishes: .notRecorded,
                wishesWords: "", place: "")
        }
        func fields(_ children: [TypedChild]) -> [ColumnKind: String] {
            let words = TypedWords(
                date: "1 May 2024", time: "", source: "Diary", who: "Mrs Hawthorn", event: "A visit.",
                children: children)
            let entry = TypedEntry(
                id: RecordID(high: 2, low: 1), agency: RecordID(high: 3, low: 1), agencyName: "School", number: 1,
                isWithdrawn: false, version: 1, wordings: [.init(number: 1, author: "A", writtenAt: 0, words: words)])
            let made = TypedFile([entry], names: [ash: "Ash", elm: "Elm"], edition: 1).made(digest: "00").entries
            return Dictionary(made[0].fields.map { ($0.kind, $0.text) }) { first, _ in first }
        }
        let both = fields([child(ash, .yes), child(elm, .notRecorded)])
        #expect(both[.childSeen] == "Ash: yes; Elm: not recorded" && both[.child] == nil)
        #expect(both[.spokenWith] == "Ash: not recorded; Elm: not recorded")
        let one = fields([child(ash, .yes)])
        #expect(one[.child] == "Ash" && one[.childSeen] == "Ash: yes")
        // The form: nothing is asked of a child the entry is not about, and nothing may be said of it.
        let children = [ChildToAsk(id: ash, name: .data("Ash")), ChildToAsk(id: elm, name: .data("Elm"))]
        let plain: [FormFields.Field] = [
            .init(name: "date", value: "1 May 2024"), .init(name: "source", value: "Diary"),
            .init(name: "who", value: "Mrs Hawthorn"), .init(name: "event", value: "A visit."),
            .init(name: "seen-1", value: "yes"), .init(name: "seen-2", value: TypedField.notAbout),
        ]
        var reader = FormReader<TypedField>(FormFields(all: plain))
        #expect(TypedWords.read(&reader, children).children.map(\.child) == [ash] && reader.problems.isEmpty)
        var other = FormReader<TypedField>(FormFields(all: plain + [.init(name: "place-2", value: "At home.")]))
        _ = TypedWords.read(&other, children)
        #expect(!other.problems.isEmpty)
        let words = TypedWords(
            date: "1 May 2024", time: "", source: "", who: "", event: "", children: [child(ash, .yes)])
        #expect(words.typed(children)[.child(1, .seen)] == TypedField.notAbout)
    }
}
