import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

@Suite("The pages of a review", .timeLimit(.minutes(10))) struct ReviewPagesTests {
    private static func pages(_ world: SiteWorld, _ material: SiteMaterial) -> [String] {
        let review = world.review
        return [
            SiteLink.myWork, .review(review), .reviewPeople(review), .files(review), .chronology(review),
            .chronologyPeople(review), .questions(review), .question(review, material.question),
            .askQuestion(review, thread: material.thread), .entry(review, material.thread),
            .entry(review, material.otherThread), .writeNote(review, material.thread),
            .changeNote(review, material.note), .withdrawNote(review, material.note),
            .weighEntry(review, material.thread), .markThemes(review, material.thread),
            .linkEntry(review, material.thread), .themes(review), .renameTheme(review, material.theme),
            .linkQueue(review), .decideLink(review, material.link), .searchChronology(review),
            .releaseFile(review, material.kept),
            .revokeRelease(review, material.released), .acceptFile(review, material.released),
            .returnFile(review, material.released), .returnFile(review, material.kept),
            .withdrawFile(review, material.kept),
            .chronology(review).with([("agency", world.otherAgency.description)]),
            .chronology(review).with([("seen", "yes")]), .retitleReview(review), .inviteToReview(review),
            .typedEntries(review), .typedEntry(review, material.typed), .typeEntry(review), .chronologyRequests(review),
            .chronologyRequest(review, material.request),
            .family(review), .familyVersion(review), .tradeWords(review), .familyEntry(review, material.thread),
            .familyEntry(review, material.otherThread),
            .closeReview(review), .releaseFile(review, material.others), .acceptFile(review, material.others),
        ].map(\.address)
    }

    @Test(
        "no page shows anybody more than the policy does: not entries, not files, not how many",
        arguments: DatabaseEngine.allCases)
    func nothingLeaks(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let material = try await world.addMaterial()
            let words = SiteMaterial.words
            try await world.browse { client in
                for role in AccessRole.allCases {
                    let browser = Browser(client: client, token: try world.token(role))
                    let standings = world.standings(role, in: world.review)
                    func may(_ action: AccessAction, _ agency: RecordID, _ isReleased: Bool) -> Bool {
                        let matter = AccessMatter.material(agency: agency, isReleased: isReleased, isClosed: false)
                        return AccessPolicy.answer(action, on: matter, standings: standings).isAllowed
                    }
                    var all = ""
                    for page in Self.pages(world, material) {
                        let answer = try await browser.get(page)
                        #expect(answer.status.code < 500, "\(page) as \(role)")
                        all += answer.words
                    }
                    for (word, agency, isReleased) in [
                        (words.released, world.agency, true), (words.kept, world.agency, false),
                        (words.others, world.otherAgency, false),
                    ] {
                        #expect(
                            all.contains("\(word).csv") == may(.seeSubmission, agency, isReleased), "\(word) \(role)")
                        #expect(
                            all.contains("Seen at home, \(word).")
                                == (may(.readEntries, agency, isReleased)
                                    || may(.readFamilyVersion, agency, isReleased)),
                            "\(word) \(role)")
                    }
                    #expect(
                        all.contains("Who else was there?") == may(.readQuestions, world.agency, true), "\(role)")
                    for words in ["Nobody asked the child.", "Who was asked"] {
                        #expect(all.contains(words) == may(.readNotes, world.agency, true), "\(words) \(role)")
                    }
                    // What another agency has kept is seen by whoever looks after the review alone, not even its name.
                    if role.isForAgency { #expect(!all.contains("Brackenford Health"), "\(role)") }
                }
            }
        }
    }

    @Test("the child's name is for those who read entries, and for nobody while names are hidden")
    func names() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let review = world.store.newID()
            let children = [
                ChildOfCase(
                    name: "Bramble Fell", born: CivilDate(year: 2019, month: 6, day: 3),
                    died: CivilDate(year: 2024, month: 5, day: 9), pseudonym: "Child H"),
                ChildOfCase(name: "Sorrel Fell"),
            ]
            let open = OpenReview(
                board: world.board, id: review, reference: "CR-2026-020", title: "Hazel",
                children: children.map { (world.store.newID(), $0) })
            try await world.store.run(.openReview(open), by: try world.person(.businessManager))
            let coordinator = Membership(
                id: world.store.newID(), person: try world.person(.coordinator), role: .coordinator, review: review,
                startsAt: 0)
            try await world.store.run(
                .giveRole(GiveRole(board: world.board, membership: coordinator)), by: try world.person(.businessManager)
            )
            let address = SiteLink.review(review).address
            try await world.browse { client in
                let reads = try await Browser(client: client, token: try world.token(.coordinator)).get(address)
                #expect(reads.has("Bramble Fell") && reads.has("Sorrel Fell") && !reads.has("Child H"))
                #expect(reads.has("4 years old when they died") && reads.has("9 May 2024"))
                let manages = try await Browser(client: client, token: try world.token(.businessManager)).get(address)
                #expect(manages.has("Child H") && manages.has("Child 2") && !manages.has("Fell"))
                #expect(manages.has(catalogue.review.namesNotYours.english))
                for role in [AccessRole.coordinator, .businessManager] {
                    let browser = Browser(client: client, token: try world.token(role), hidesNames: true)
                    let hidden = try await browser.get(address)
                    #expect(hidden.has("Child 1 (name hidden)"))
                    #expect(!hidden.has("Fell") && !hidden.has("Child H") && !hidden.has("Hazel"))
                }
            }
            // What was read is on record, by the role it was allowed by.
            let reads = try await world.store.database.read { session in
                try session.rows("SELECT view_name FROM reads WHERE review = $1", [.id(review)]) { try $0.text(0) }
            }
            #expect(reads.contains("children"))
        }
    }

    @Test("while names are hidden no page shows a word of an entry or a question")
    func hidden() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let material = try await world.addMaterial()
            try await world.browse { client in
                for role in [AccessRole.coordinator, .agencyLead] {
                    let browser = Browser(client: client, token: try world.token(role), hidesNames: true)
                    for page in Self.pages(world, material) {
                        let answer = try await browser.get(page)
                        #expect(!answer.has("Seen at home"), "\(page) as \(role)")
                        #expect(!answer.has("Who else was there"), "\(page) as \(role)")
                        #expect(!answer.has("Nobody asked the child"), "\(page) as \(role)")
                        #expect(!answer.has("Who was asked"), "\(page) as \(role)")
                        #expect(!answer.has("Ottilie") || page == SiteLink.retitleReview(world.review).address)
                    }
                }
            }
        }
    }

    @Test("a review somebody may not know of is the same page as one that is not there")
    func unknown() async throws {
        try await SiteWorld.run(.sqlite) { world in
            _ = try await world.addMaterial()
            try await world.browse { client in
                for token in [try world.token(.administrator), world.stranger] {
                    let browser = Browser(client: client, token: token)
                    for link in [SiteLink.review, SiteLink.files, SiteLink.chronology, SiteLink.closeReview] {
                        let there = try await browser.get(link(world.review).address)
                        let nowhere = try await browser.get(link(world.store.newID()).address)
                        #expect(there.status == .notFound && there.words == nowhere.words)
                    }
                }
                let broken = try await Browser(client: client, token: try world.token(.reader)).get("/reviews/x")
                #expect(broken.status == .notFound)
            }
        }
    }

    @Test("my work says what waits for each, and where", arguments: DatabaseEngine.allCases)
    func work(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            _ = try await world.addMaterial()
            let words = catalogue.work
            let all = [words.toAnswer.one, words.toRelease.one, words.toAccept.one, words.toClose.one]
            let wanted: [AccessRole: [Phrase]] = [
                .agencyLead: [words.toAnswer.one, words.toRelease.one],
                .agencySeniorOfficer: [words.toAnswer.one, words.toRelease.one],
                .agencyAuthor: [words.toAnswer.one], .coordinator: [words.toAccept.one],
                .independentChair: [words.toAccept.one],
            ]
            try await world.browse { client in
                for role in AccessRole.allCases {
                    let page = try await Browser(client: client, token: try world.token(role))
                        .get(SiteLink.myWork.address)
                    for phrase in all {
                        #expect(
                            page.has(phrase.english) == (wanted[role]?.contains(phrase) ?? false),
                            "\(phrase.english) as \(role)")
                    }
                    let isIn = role.place == .review
                    #expect(page.has("href=\"\(SiteLink.review(world.review).address)\"") == isIn, "\(role)")
                }
            }
        }
    }

    @Test("a chronology goes on page by page, each entry once, and a made-up choice shows nothing")
    func paging() async throws {
        let first = ChronologyPlace(day: 1, width: 0, time: 0, entry: RecordID(high: 1, low: 2))
        var choice = ChronologyChoice()
        choice.filter = ChronologyFilter(
            from: CivilDate(year: 2024, month: 3, day: 1), agency: RecordID(high: 3, low: 4), childSeen: .no,
            isAsked: true)
        choice.after = first
        #expect(ChronologyChoice(choice.query) == choice, "an address says all of a choice")
        #expect(
            ChronologyChoice([("from", "2024-02-31"), ("agency", "x"), ("seen", "maybe"), ("after", "1_2")]).query
                .isEmpty)
        try await SiteWorld.run(.sqlite) { world in
            _ = try await world.addMaterial()
            try await world.browse { client in
                let browser = Browser(client: client, token: try world.token(.panelMember))
                let address = SiteLink.chronology(world.review).address
                let none = try await browser.get(address + "?from=2025-01-01")
                #expect(none.status == .ok && none.has(catalogue.chronology.noMatch.english))
                #expect(try await browser.get(address + "?to=2024-12-31&asked=1").has("Seen at home"))
                let chosen = try await browser.send(address, [("from", "March 2024"), ("to", "2024"), ("seen", "yes")])
                #expect(chosen.location == address + "?from=2024-03-01&to=2024-12-31&seen=yes")
                let wrong = try await browser.send(address, [("from", "May 2024"), ("to", "March 2024")])
                #expect(wrong.status == .unprocessableContent && wrong.has("value=\"May 2024\""))
                let people = try await browser.get(SiteLink.chronologyPeople(world.review).address)
                #expect(people.has("mrs kestrel") && !people.has("linnet") && !people.has("dunnock"))
                let link = try #require(
                    people.words.split(separator: "href=\"").map { $0.prefix { $0 != "\"" } }
                        .first { $0.contains("person=") })
                #expect(!link.contains("kestrel"))
                #expect(try await browser.get(String(link)).has("Seen at home, kestrel."))
                let stale = try await browser.get(address + "?person=" + String(repeating: "0", count: 32))
                #expect(stale.location == SiteLink.chronologyPeople(world.review).address)
            }
        }
    }
}
