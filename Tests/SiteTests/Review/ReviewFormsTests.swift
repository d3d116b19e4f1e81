import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

@Suite("The forms of a review", .timeLimit(.minutes(10))) struct ReviewFormsTests {
    static let filled = [
        ("reference", "CR-2026-021"), ("title", "Hazel"), ("name-1", "Bramble Fell"), ("pseudonym-1", "Child H"),
        ("born-1", "3.6.19"), ("died-1", ""), ("name-2", ""), ("born-2", ""),
    ]

    @Test("a review is started once, however often the button is pressed", arguments: DatabaseEngine.allCases)
    func start(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let address = SiteLink.startReview(world.board).address
            try await world.browse { client in
                let browser = Browser(client: client, token: try world.token(.businessManager))
                let page = try await browser.get(address)
                let year = CivilDate(dayNumber: Int32(world.store.now() / 86_400_000_000)).year
                #expect(page.has("value=\"\(ReviewReference.next(after: ["CR-2026-015"], year: year))\""))
                let word = Browser.word(page.words, to: address) ?? ""
                let done = try await browser.post(address, Self.filled + [("form", word)])
                #expect(done.status == .seeOther)
                let again = try await browser.post(address, Self.filled + [("form", word)])
                #expect(again.location == done.location)
                let home = try await browser.get(try #require(done.location))
                #expect(home.has("Hazel") && home.has("Child H") && home.has("CR-2026-021"))

                let taken = try await browser.send(address, Self.filled)
                #expect(taken.status == .unprocessableContent && taken.has("is taken already"))
                #expect(taken.has("value=\"Bramble Fell\""))
                // Nobody but who may; a form of another session does nothing.
                let other = Browser(client: client, token: try world.token(.administrator))
                #expect(try await other.get(address).isRefusal)
                #expect(try await other.post(address, Self.filled + [("form", word)]).isRefusal)
            }
            let verified = try await world.store.verify()
            // That accounts stand for the people of these tests is put in as rows, past the ledger.
            let others = verified.findings.map(\.message).filter { !$0.hasPrefix("The joining ") }
            #expect(others == [])
        }
    }

    @Test("everything that is wrong with a new review is said at once, and what was typed stays")
    func problems() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let address = SiteLink.startReview(world.board).address
            try await world.browse { client in
                let browser = Browser(client: client, token: try world.token(.businessManager))
                let page = try await browser.send(
                    address,
                    [
                        ("reference", ""), ("title", "Bramble’s review"), ("name-1", "Bramble Fell"),
                        ("pseudonym-1", "Bramble"), ("born-1", "3.6.19"), ("died-1", "1.6.19"), ("name-2", ""),
                        ("born-2", "31 February 2020"), ("name-3", "BRAMBLE FELL"), ("born-3", "1 January 2999"),
                    ])
                #expect(page.status == .unprocessableContent)
                for field in ["reference", "title", "pseudonym-1", "died-1", "name-2", "born-2", "name-3", "born-3"] {
                    #expect(page.has("href=\"#field-\(field)\""), "\(field)")
                }
                #expect(page.has("value=\"31 February 2020\"") && page.has("value=\"BRAMBLE FELL\""))
                let more = try await browser.send(address, Self.filled + [("another", "1")])
                #expect(more.status == .ok && more.has("name=\"name-2\"") && !more.has("name=\"name-3\""))
                #expect(more.has("value=\"Child H\"") && !more.has("problems"))
                let none = try await browser.send(address, [("reference", "CR-1"), ("title", "T")])
                #expect(none.has("href=\"#field-name-1\""), "a review begins with a child")
            }
        }
    }

    @Test("two who change a title see both, and nothing is lost", arguments: DatabaseEngine.allCases)
    func clash(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let address = SiteLink.retitleReview(world.review).address
            try await world.browse { client in
                let browser = Browser(client: client, token: try world.token(.coordinator))
                let word = Browser.word(try await browser.get(address).words, to: address) ?? ""
                let other = Browser(client: client, token: try world.token(.businessManager))
                #expect(
                    try await other.send(address, [("title", "Rowan"), ("version", "1")]).location
                        == SiteLink.review(world.review).address)
                let clash = try await browser.post(address, [("title", "Linden"), ("version", "1"), ("form", word)])
                #expect(clash.status == .conflict && clash.has("Rowan") && clash.has("value=\"Linden\""))
                #expect(clash.has("name=\"version\" value=\"2\""))
                #expect(try await browser.send(address, [("title", "Linden"), ("version", "2")]).status == .seeOther)
                #expect(try await browser.get(SiteLink.review(world.review).address).has("<h1>Linden</h1>"))
            }
        }
    }

    @Test("closing asks why, and two who do it at once are told", arguments: DatabaseEngine.allCases)
    func phases(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let close = SiteLink.closeReview(world.review).address
            let reopen = SiteLink.reopenReview(world.review).address
            try await world.browse { client in
                let browser = Browser(client: client, token: try world.token(.businessManager))
                #expect(
                    try await browser.send(close, [("reason", " "), ("version", "0")]).status == .unprocessableContent)
                let word = Browser.word(try await browser.get(close).words, to: close) ?? ""
                #expect(try await browser.send(close, [("reason", "Over."), ("version", "0")]).status == .seeOther)
                let second = try await browser.post(close, [("reason", "Over."), ("version", "0"), ("form", word)])
                #expect(second.isRefusal && second.has("The review is closed."))
                let coordinator = Browser(client: client, token: try world.token(.coordinator))
                #expect(try await coordinator.get(reopen).isRefusal)
                let stale = try await browser.send(reopen, [("reason", "Not over."), ("version", "0")])
                #expect(stale.status == .conflict && stale.has(catalogue.reviewSteps.movedMeanwhile.english))
                #expect(stale.has("value=\"Not over.\"") && stale.has("name=\"version\" value=\"1\""))
                #expect(
                    try await browser.send(reopen, [("reason", "Not over."), ("version", "1")]).status == .seeOther)
            }
        }
    }

    @Test("a role in a review ends at once, and an invitation into it is made and taken back")
    func people() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let list = SiteLink.reviewPeople(world.review).address
            let membership = try #require(world.memberships[.reader])
            let end = SiteLink.endReviewRole(world.review, membership).address
            try await world.browse { client in
                let browser = Browser(client: client, token: try world.token(.coordinator))
                #expect(try await browser.get(list).has(end))
                #expect(try await browser.send(end, [("reason", "")]).status == .unprocessableContent)
                #expect(try await browser.send(end, [("reason", "Left.")]).location == list)
                #expect(!(try await browser.get(list)).has(end))
                #expect(try await browser.get(end).status == .notFound)
                let former = Browser(client: client, token: try world.token(.reader))
                #expect(try await former.get(SiteLink.review(world.review).address).status == .notFound)
                // A role of the board, or of another review, is none of this one's.
                let others = SiteLink.endReviewRole(world.review, world.bystanderRole).address
                #expect(try await browser.get(others).status == .notFound)

                let invite = SiteLink.inviteToReview(world.review).address
                let form = [
                    ("name", "Nia Novel"), ("email", "nia@example.org"), ("role", "agency_author"), ("days", "7"),
                ]
                let missing = try await browser.send(invite, form + [("agency", "")])
                #expect(missing.status == .unprocessableContent && missing.has("href=\"#field-agency\""))
                let made = try await browser.send(invite, form + [("agency", world.agency.description)])
                let page = try await browser.get(try #require(made.location))
                let link = try #require(InviteTests.link(page.words))
                #expect(try await Browser(client: client).get(link).has("Larkfield School"))
                #expect(try await browser.get(list).has("Nia Novel"))
                let board = try await browser.send(
                    invite, [("name", "N"), ("email", "n@example.org"), ("role", "chair"), ("days", "7")])
                #expect(board.status == .unprocessableContent, "no role of the board is given here")
                let back = SiteLink.revokeReviewInvitation(world.review, world.reviewInvitation).address
                #expect(try await browser.send(back, [("reason", "Not needed.")]).status == .seeOther)
                #expect(!(try await browser.get(list)).has("Nell Invited"))
            }
        }
    }

    @Test("an agency's lead invites a colleague as its author, sends the link again and takes it back")
    func colleague() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let (list, invite) = (
                SiteLink.reviewPeople(world.review).address, SiteLink.inviteColleague(world.review).address
            )
            try await world.browse { client in
                let lead = Browser(client: client, token: try world.token(.agencyLead))
                let page = try await lead.get(invite)
                #expect(page.has("Larkfield School") && page.has("agency_author") && !page.has("panel_member"))
                let form = [
                    ("name", "Nia Novel"), ("email", "nia@example.org"), ("days", "7"),
                    ("agency", world.agency.description),
                ]
                let other = try await lead.send(invite, form + [("role", "agency_lead")])
                #expect(other.status == .unprocessableContent, "no other role is given here")
                let made = try await lead.send(invite, form + [("role", "agency_author")])
                let shown = try await lead.get(try #require(made.location))
                let link = try #require(InviteTests.link(shown.words))
                #expect(try await Browser(client: client).get(link).has("Larkfield School"))
                let people = try await lead.get(list)
                #expect(people.has("Nia Novel") && !people.has("Nell Invited"))
                let open = try await world.store.openInvitations(
                    board: world.board, review: world.review,
                    asking: try #require(world.people[.agencyLead]))
                let id = try #require(open.first { $0.address == "nia@example.org" }).id
                let again = SiteLink.renewColleagueInvitation(world.review, id).address
                #expect(try await lead.get(again).has("Nia Novel"))
                #expect(try await lead.send(again, []).status == .seeOther)
                let back = SiteLink.revokeColleagueInvitation(world.review, id).address
                #expect(try await lead.send(back, [("reason", "Not needed.")]).status == .seeOther)
                #expect(!(try await lead.get(list)).has("Nia Novel"))
                let author = Browser(client: client, token: try world.token(.agencyAuthor))
                #expect(try await author.get(invite).isRefusal)
            }
        }
    }

    @Test("a file is sent back from its report; its agency reads why on its list of work and among its files")
    func sendBack() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let material = try await world.addMaterial()
            let (report, back) = (
                SiteLink.fileReport(world.review, material.released).address,
                SiteLink.returnFile(world.review, material.released).address
            )
            let files = SiteLink.files(world.review).address
            try await world.browse { client in
                let panel = Browser(client: client, token: try world.token(.coordinator))
                let author = Browser(client: client, token: try world.token(.agencyAuthor))
                let member = Browser(client: client, token: try world.token(.panelMember))
                #expect(try await !member.get(report).has(back))
                #expect(try await panel.get(report).has("href=\"\(back)\""))
                let missing = try await panel.send(back, [("reason", " ")])
                #expect(missing.status == .unprocessableContent)
                #expect(try await panel.send(back, [("reason", "Row 2: which year?")]).location == files)
                let page = try await author.get(files)
                #expect(page.has("Row 2: which year?") && page.has(catalogue.files.sentBackHow.english))
                #expect(try await author.get(SiteLink.myWork.address).has(catalogue.work.toMend.one.english))
                let shown = try await panel.get(files)
                #expect(shown.has("Row 2: which year?") && !shown.has(catalogue.files.sentBackHow.english))
                #expect(try await !panel.get(report).has("href=\"\(back)\""))
            }
        }
    }

    @Test("a file is released, taken back, released and accepted; who was too late is told")
    func files() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let material = try await world.addMaterial()
            let (release, revoke) = (
                SiteLink.releaseFile(world.review, material.kept).address,
                SiteLink.revokeRelease(world.review, material.kept).address
            )
            let accept = SiteLink.acceptFile(world.review, material.kept).address
            let terms = [("legal-basis", "Terms."), ("permission", "None."), ("permitted-use", "This.")]
            try await world.browse { client in
                let lead = Browser(client: client, token: try world.token(.agencyLead))
                let panel = Browser(client: client, token: try world.token(.coordinator))
                func sees() async throws -> Bool {
                    try await panel.get(SiteLink.chronology(world.review).address).has("linnet")
                }
                let missing = try await lead.send(release, [("legal-basis", "Terms."), ("version", "0")])
                #expect(missing.status == .unprocessableContent && missing.has("href=\"#field-permission\""))
                #expect(try await lead.send(release, terms + [("version", "0")]).status == .seeOther)
                #expect(try await sees())
                let late = try await lead.send(release, terms + [("version", "0")])
                #expect(late.status == .conflict && late.has(catalogue.files.movedMeanwhile.english))
                #expect(try await lead.send(revoke, [("reason", "Wrong file."), ("version", "1")]).status == .seeOther)
                #expect(!(try await sees()))
                #expect(try await lead.send(release, terms + [("version", "2")]).status == .seeOther)
                #expect(try await panel.send(accept, [("version", "3")]).status == .seeOther)
                let tooLate = try await lead.send(revoke, [("reason", "Wrong."), ("version", "4")])
                #expect(tooLate.status == .conflict)
                #expect(try await sees())
                // Who may release one agency's files has nothing to do with another's.
                let others = SiteLink.releaseFile(world.review, material.others).address
                #expect(try await lead.get(others).status == .notFound)
                let author = Browser(client: client, token: try world.token(.agencyAuthor))
                #expect(try await author.get(release).isRefusal)
            }
        }
    }

    @Test("a question is asked, answered by two at once, and closed", arguments: DatabaseEngine.allCases)
    func questions(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let material = try await world.addMaterial()
            let ask = SiteLink.askQuestion(world.review, thread: material.thread).address
            let question = SiteLink.question(world.review, material.question).address
            let close = SiteLink.closeQuestion(world.review, material.question).address
            try await world.browse { client in
                let panel = Browser(client: client, token: try world.token(.panelMember))
                #expect(try await panel.send(ask, [("question", " ")]).status == .unprocessableContent)
                let word = Browser.word(try await panel.get(ask).words, to: ask) ?? ""
                for _ in 0..<2 {
                    let asked = try await panel.post(ask, [("question", "Why?\r\nWhen?"), ("form", word)])
                    #expect(asked.location == SiteLink.questions(world.review).address)
                }
                let list = try await panel.get(SiteLink.questions(world.review).address)
                #expect(list.words.split(separator: "Why?<br>When?").count == 2, "asked once")
                #expect(!(try await panel.get(question)).has("name=\"answer\""), "the panel does not answer")

                let (author, lead) = (
                    Browser(client: client, token: try world.token(.agencyAuthor)),
                    Browser(client: client, token: try world.token(.agencyLead))
                )
                #expect(
                    try await author.send(question, [("answer", "Her aunt."), ("version", "1")]).status == .seeOther)
                let clash = try await lead.send(question, [("answer", "Her mother."), ("version", "1")])
                #expect(clash.status == .conflict && clash.has("Her aunt.") && clash.has("Her mother.</textarea>"))
                let late = try await panel.send(close, [("reason", "Answered."), ("version", "1")])
                #expect(late.status == .conflict && late.has(catalogue.questions.changedMeanwhile.english))
                #expect(try await panel.send(close, [("reason", "Answered."), ("version", "2")]).status == .seeOther)
                #expect(!(try await lead.get(question)).has("name=\"answer\""))
                let closed = try await lead.send(question, [("answer", "More."), ("version", "3")])
                #expect(closed.status != .seeOther)
                let nowhere = SiteLink.askQuestion(world.review, thread: world.store.newID()).address
                #expect(try await panel.get(nowhere).status == .notFound)
            }
        }
    }

    @Test("a file kept by mistake is taken out with a reason; one the panel reads is not")
    func takeOut() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let material = try await world.addMaterial()
            let files = SiteLink.files(world.review).address
            let out = SiteLink.withdrawFile(world.review, material.kept).address
            let shared = SiteLink.withdrawFile(world.review, material.released).address
            try await world.browse { client in
                let author = Browser(client: client, token: try world.token(.agencyAuthor))
                let panel = Browser(client: client, token: try world.token(.coordinator))
                let before = try await author.get(files)
                #expect(before.has("href=\"\(out)\"") && !before.has("href=\"\(shared)\""))
                let report = try await author.get(SiteLink.fileReport(world.review, material.kept).address)
                #expect(report.has("href=\"\(out)\""))
                #expect(try await panel.get(out).isRefusal)
                #expect(try await author.get(shared).has(catalogue.files.takeOutReleased.english))
                #expect(try await author.send(shared, [("reason", "Wrong."), ("version", "1")]).status == .conflict)
                #expect(
                    try await author.send(out, [("reason", " "), ("version", "0")]).status == .unprocessableContent)
                #expect(
                    try await author.send(out, [("reason", "The <wrong> one."), ("version", "0")]).location?
                        .hasPrefix(files) == true)
                let list = try await author.get(files)
                #expect(list.has(catalogue.files.takenOut.english) && list.has("The &lt;wrong&gt; one."))
                #expect(!list.has("href=\"\(out)\""))
                #expect(try await !author.get(SiteLink.chronology(world.review).address).has("linnet"))
                // Whoever looks after the review sees that it went, and not why.
                let theirs = try await panel.get(files)
                #expect(theirs.has(catalogue.files.takenOut.english) && !theirs.has("&lt;wrong&gt;"))
            }
        }
    }

    @Test("before a file is let out, what is not settled in it is said, and the last terms are offered again")
    func unsettled() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let material = try await world.addMaterial()
            let release = SiteLink.releaseFile(world.review, material.kept).address
            _ = try await world.store.database.write { session in
                try session.run(
                    """
                    INSERT INTO entry_problems (board, entry, place, about, kind, message)
                    SELECT board, id, 9, 'entry', 'undated', 'No date.' FROM entries WHERE submission = $1
                    """, [.id(material.kept)])
            }
            try await world.browse { client in
                let lead = Browser(client: client, token: try world.token(.agencyLead))
                let page = try await lead.get(release)
                #expect(page.has(catalogue.files.unsettledTitle.english))
                #expect(page.has(SiteLink.fileReport(world.review, material.kept).address))
                #expect(page.has("The terms.</textarea>") && page.has(catalogue.files.remembered.english))
                // It is no hindrance.
                let terms = [("legal-basis", "Terms."), ("permission", "None."), ("permitted-use", "This.")]
                #expect(try await lead.send(release, terms + [("version", "0")]).status == .seeOther)
            }
        }
    }
}
