import Domain
import Hummingbird
import HummingbirdTesting
import Store
import TestSupport
import Testing

@testable import Web

@Suite("Renaming, and becoming a part", .timeLimit(.minutes(10))) struct SuccessionTests {
    @Test("an agency is renamed from a day on; a slip is said beside its field", arguments: DatabaseEngine.allCases)
    func rename(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let home = SiteLink.boardAgency(world.board, agency: world.agency).address
            let address = SiteLink.renameAgency(world.board, agency: world.agency).address
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.administrator])
                #expect(try await browser.get(SiteLink.boardAgencies(world.board).address).has(home))
                let page = try await browser.get(address)
                #expect(page.has("value=\"Larkfield School\""))
                let slips = try await browser.send(address, [("version", "1"), ("name", ""), ("since", "soon")])
                #expect(slips.status == .unprocessableContent)
                for field in ["name", "since"] { #expect(slips.has("href=\"#field-\(field)\""), "\(field)") }
                let late = try await browser.send(
                    address, [("version", "1"), ("name", "Academy"), ("since", "1 April 2029")])
                #expect(late.has(CommandRefusal.dayToCome.message) && late.has("value=\"Academy\""))
                let done = try await browser.send(
                    address, [("version", "1"), ("name", "Larkfield Academy"), ("since", "1 April 2024")])
                let shown = try await browser.get(try #require(done.location))
                #expect(shown.has(catalogue.succession.renamed.english) && shown.has("Larkfield Academy"))
                #expect(shown.has("31 March 2024") && shown.has("Larkfield School"))
                #expect(
                    try await browser.get(SiteLink.boardAgencies(world.board).address).has("Larkfield School, until"))
                // Somebody else was faster: both are shown.
                let clash = try await browser.send(
                    address, [("version", "1"), ("name", "Larkfield College"), ("since", "2 April 2024")])
                #expect(clash.status == .conflict)
                #expect(clash.has("Larkfield Academy") && clash.has("value=\"Larkfield College\""))
                #expect(clash.has("name=\"version\" value=\"2\""))
                let ledger = try await browser.get(SiteLink.boardLedger(world.board).address)
                #expect(ledger.has("“Larkfield School” is “Larkfield Academy” from 1 April 2024 on"))
                // An inspector sees the names and can change nothing.
                let inspector = try await Browser(client: client, token: world.tokens[.inspector]).get(home)
                #expect(inspector.has("Larkfield School") && !inspector.has(address))
            }
        }
    }

    @Test(
        "a mistyped name is put right, and a change of name taken back, each with a reason",
        arguments: DatabaseEngine.allCases)
    func putRight(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let (board, agency) = (world.board, world.agency)
            let home = SiteLink.boardAgency(board, agency: agency).address
            let correct = SiteLink.correctAgencyName(board, agency: agency).address
            let undo = SiteLink.undoAgencyRename(board, agency: agency).address
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.businessManager])
                let before = try await browser.get(home)
                #expect(before.has(correct) && !before.has(undo), "nothing to take back yet")
                #expect(try await browser.get(undo).location == home)
                let plain = try await browser.get(correct)
                #expect(plain.has("value=\"Larkfield School\"") && !plain.has("field-since"), "it has no first day")
                _ = try await browser.send(
                    SiteLink.renameAgency(board, agency: agency).address,
                    [("version", "1"), ("name", "Larkfeild Academy"), ("since", "1 April 2024")])
                let slips = try await browser.send(
                    correct, [("version", "2"), ("name", ""), ("since", "soon"), ("reason", "")])
                #expect(slips.status == .unprocessableContent)
                for field in ["name", "since", "reason"] { #expect(slips.has("href=\"#field-\(field)\""), "\(field)") }
                let done = try await browser.send(
                    correct,
                    [
                        ("version", "2"), ("name", "Larkfield Academy"), ("since", "2 April 2024"),
                        ("reason", "Mistyped."),
                    ])
                let shown = try await browser.get(try #require(done.location))
                #expect(shown.has(catalogue.succession.corrected.english) && shown.has("Larkfield Academy"))
                #expect(shown.has("1 April 2024") && !shown.has("Larkfeild"))
                let clash = try await browser.send(
                    correct,
                    [("version", "2"), ("name", "Larkfield College"), ("since", "2 April 2024"), ("reason", "r")])
                #expect(clash.status == .conflict && clash.has("value=\"Larkfield College\""))
                #expect(clash.has("Larkfield Academy") && clash.has("name=\"version\" value=\"3\""))
                let late = try await browser.send(undo, [("version", "2"), ("reason", "Mistaken.")])
                #expect(late.status == .conflict && late.has(catalogue.succession.changedMeanwhile.english))
                let none = try await browser.send(undo, [("version", "3"), ("reason", "")])
                #expect(none.status == .unprocessableContent)
                let undone = try await browser.send(undo, [("version", "3"), ("reason", "Mistaken.")])
                let back = try await browser.get(try #require(undone.location))
                #expect(back.has(catalogue.succession.undone.english) && !back.has("Academy"))
                let ledger = try await browser.get(SiteLink.boardLedger(board).address)
                #expect(ledger.has("from “Larkfeild Academy” to “Larkfield Academy”"))
                #expect(ledger.has("from “Larkfield Academy” to “Larkfield School”") && !ledger.has("Mistyped."))

                let ofBoard = SiteLink.correctBoardName(board).address
                let right = try await browser.send(
                    ofBoard, [("version", "1"), ("name", "Brackenford Valley"), ("reason", "Mistyped.")])
                #expect(try await browser.get(try #require(right.location)).has("Brackenford Valley"))
                _ = try await browser.send(
                    SiteLink.renameBoard(board).address,
                    [("version", "2"), ("name", "Three Valleys"), ("since", "29 September 2019")])
                let taken = try await browser.send(
                    SiteLink.undoBoardRename(board).address, [("version", "3"), ("reason", "Mistaken.")])
                let own = try await browser.get(try #require(taken.location))
                #expect(own.has("Brackenford Valley") && !own.has("Three Valleys"))
                // An inspector sees the names and can change nothing.
                let inspector = try await Browser(client: client, token: world.tokens[.inspector]).get(home)
                #expect(!inspector.has(correct))
            }
        }
    }

    @Test("along a chain of mergers the page offers roles for the last, and what is in force is not written over")
    func chain() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let board = world.board
            let college = AddAgency(
                board: board, id: world.store.newID(), agency: CaseAgency(name: "Nether Wick College"))
            try await world.store.run(.addAgency(college), by: try world.person(.businessManager))
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.businessManager])
                for (agency, into) in [(world.agency, world.otherAgency), (world.otherAgency, college.id)] {
                    let merged = try await browser.send(
                        SiteLink.mergeAgency(board, agency: agency).address,
                        [("version", "0"), ("into", "\(into)"), ("since", "1 April 2024")])
                    #expect(merged.status == .seeOther)
                }
                let address = SiteLink.mergeAgency(board, agency: world.agency).address
                let home = SiteLink.boardAgency(board, agency: world.agency).address
                #expect(try await browser.get(address).location == home)
                let carry = SiteLink.carryRoles(board, agency: world.agency).address
                let page = try await browser.get(carry)
                #expect(page.has("Who goes on for Nether Wick College?"))
                let all = AccessRole.allCases.filter(\.isForAgency).compactMap { role in
                    world.memberships[role].map { ("roles", $0.description) }
                }
                #expect(all.count == 3)
                let given = try await browser.send(carry, all)
                #expect(try await browser.get(try #require(given.location)).has("3 roles were given."))
            }
        }
    }

    @Test("an agency becomes part of another: its people are told, and go on where somebody chose them")
    func merge() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let (box, board) = (MailBox(), world.board)
            let address = SiteLink.mergeAgency(board, agency: world.agency).address
            try await InviteMailTests.browse(world, box) { client in
                let browser = Browser(client: client, token: world.tokens[.businessManager])
                #expect(try await browser.get(address).has("3 people have a role for it, and get an email"))
                let nobody = try await browser.send(address, [("version", "0"), ("since", "1 April 2024")])
                #expect(nobody.status == .unprocessableContent)
                let done = try await browser.send(
                    address, [("version", "0"), ("into", "\(world.otherAgency)"), ("since", "1 April 2024")])
                let carry = try #require(done.location)
                while box.messages.count < 3 { try await Task.sleep(for: .milliseconds(20)) }
                #expect(Set(box.messages.map(\.address)).contains("agency_lead@example.org"))
                for message in box.messages {
                    #expect(message.text.contains("1 April 2024") && message.text.contains("Brackenford Health"))
                    #expect(!message.text.contains("CR-2026") && !message.text.contains("Ottilie"))
                }
                let page = try await browser.get(carry)
                #expect(page.has("agency lead: Agency lead in CR-2026-014") && !page.has("checked"))
                let membership = try #require(world.memberships[.agencyLead])
                let given = try await browser.send(
                    SiteLink.carryRoles(board, agency: world.agency).address, [("roles", "\(membership)")])
                #expect(try await browser.get(try #require(given.location)).has("1 role was given."))
                let again = try await browser.get(carry)
                #expect(again.has(catalogue.succession.roleThere.english))

                let lead = Browser(client: client, token: world.tokens[.agencyLead])
                #expect(
                    try await lead.get(SiteLink.myWork.address).has("Larkfield School is part of Brackenford Health"))
                // An administrator puts it down and gives nobody a role in a review.
                let administrator = Browser(client: client, token: world.tokens[.administrator])
                let theirs = try await administrator.get(carry)
                #expect(!theirs.has("CR-2026-014") && theirs.has("3 more roles"))
                let none = try await administrator.post(
                    SiteLink.carryRoles(board, agency: world.agency).address,
                    [("roles", "\(membership)"), ("form", Browser.word(theirs.words, to: "x") ?? "")])
                #expect(none.status == .forbidden)
                let undo = SiteLink.undoAgencyMerger(board, agency: world.agency).address
                let undone = try await browser.send(undo, [("version", "1"), ("reason", "Mistaken.")])
                #expect(try await browser.get(try #require(undone.location)).has(catalogue.succession.undone.english))
            }
        }
    }

    @Test("the board is renamed, and its work goes over to another: said on its home, with what does not move")
    func board() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let home = SiteLink.board(world.board)
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.businessManager])
                let renamed = try await browser.send(
                    SiteLink.renameBoard(world.board).address,
                    [("version", "1"), ("name", "Three Valleys"), ("since", "29 September 2019")])
                let page = try await browser.get(try #require(renamed.location))
                #expect(page.has("Three Valleys") && page.has("28 September 2019"))
                #expect(page.has(SiteLink.startReview(world.board).address))
                let merged = try await browser.send(
                    SiteLink.mergeBoard(world.board).address,
                    [("version", "0"), ("into", "The Region"), ("since", "1 April 2024")])
                let over = try await browser.get(try #require(merged.location))
                #expect(over.has("went over to The Region on 1 April 2024"))
                #expect(!over.has(SiteLink.startReview(world.board).address) && over.has("CR-2026-014"))
                let refused = try await browser.send(
                    SiteLink.startReview(world.board).address,
                    [("reference", "CR-1"), ("title", "T"), ("name-1", "A child")])
                #expect(refused.has("new reviews are opened there"))
                let undone = try await browser.send(
                    SiteLink.undoBoardMerger(world.board).address, [("version", "1"), ("reason", "Mistaken.")])
                #expect(undone.location?.hasPrefix(home.address) == true)
                #expect(try await browser.get(home.address).has(SiteLink.startReview(world.board).address))
            }
        }
    }
}
