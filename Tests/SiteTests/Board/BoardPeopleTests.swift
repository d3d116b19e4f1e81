import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

@Suite("The people of a board", .timeLimit(.minutes(10))) struct BoardPeopleTests {
    @Test("all are listed with their roles; a filter finds a role, and those who have none")
    func list() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let link = SiteLink.boardPeople(world.board)
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.chair])
                let all = try await browser.get(link.address)
                #expect(all.has("Iris Bystander") && all.has(">coordinator</a>"))
                #expect(all.has(catalogue.people.noAccount.english), "somebody without an account")
                #expect(all.has("Larkfield School") && all.has("In 1 review"))
                #expect(!all.has("CR-2026-014"), "no review is named")
                #expect(all.has("Nell Invited") && !all.has("take-back"), "a chair takes nothing back")
                let members = try await browser.get(link.with([("role", "board_member")]).address)
                #expect(members.has("Iris Bystander") && !members.has(">coordinator</a>"))
                let none = try await browser.get(link.with([("role", "none")]).address)
                #expect(!none.has("Iris Bystander"))
            }
        }
    }

    @Test("the reviews somebody is in are named to those who may know of them, and counted for others")
    func reviews() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let address = SiteLink.boardPerson(
                world.board, person: try #require(world.people[.agencyLead])
            ).address
            try await world.browse { client in
                let chair = try await Browser(client: client, token: world.tokens[.chair]).get(address)
                #expect(chair.has("CR-2026-014") && chair.has("Larkfield School"))
                #expect(!chair.has(catalogue.people.leaverConfirm.english))
                let administrator = try await Browser(client: client, token: world.tokens[.administrator]).get(address)
                #expect(!administrator.has("CR-2026-014") && administrator.has("has a role in 1 review"))
                #expect(administrator.has(catalogue.people.leaverConfirm.english))
            }
        }
    }

    @Test("a role given counts with the next click, and one ended no longer does", arguments: DatabaseEngine.allCases)
    func giveAndEnd(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let token = try await SiteWorld.signIn([(world.board, world.bystander)], "iris", world.store)
            let person = SiteLink.boardPerson(world.board, person: world.bystander)
            let give = SiteLink.giveRole(world.board, person: world.bystander).address
            let ledger = SiteLink.boardLedger(world.board).address
            try await world.browse { client in
                let iris = Browser(client: client, token: token)
                let browser = Browser(client: client, token: world.tokens[.administrator])
                #expect(try await iris.get(ledger).isRefusal)
                #expect(try await browser.send(give, []).status == .unprocessableContent)
                #expect(try await browser.send(give, [("role", "coordinator")]).status == .unprocessableContent)
                let given = try await browser.send(give, [("role", "inspector")])
                #expect(given.location == person.with([("done", "given")]).address)
                #expect(try await browser.get(given.location ?? "").has(catalogue.people.doneGiven.english))
                #expect(try await iris.get(ledger).status == .ok)

                let page = try await browser.get(person.address)
                let ends = page.words.split(separator: "href=\"").map { String($0.prefix { $0 != "\"" }) }
                    .filter { $0.hasSuffix("/end") }
                #expect(ends.count == 2)
                for end in ends {
                    #expect(try await browser.send(end, [("reason", "")]).status == .unprocessableContent)
                    let done = try await browser.send(end, [("reason", "The term is over.")])
                    #expect(done.location == person.with([("done", "ended")]).address)
                    // Ended by somebody else meanwhile: it is as was asked.
                    #expect(try await browser.get(end).location == person.with([("done", "ended")]).address)
                }
                #expect(try await iris.get(ledger).isRefusal)
                #expect(try await iris.get(SiteLink.board(world.board).address).isRefusal)
                #expect(try await iris.get(SiteLink.myWork.address).status == .ok)
            }
        }
    }

    @Test("a leaver is out with the next click, in every review too", arguments: DatabaseEngine.allCases)
    func leaver(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let person = try #require(world.people[.agencyLead])
            let address = SiteLink.recordLeaver(world.board, person: person).address
            try await world.browse { client in
                let lead = Browser(client: client, token: world.tokens[.agencyLead])
                #expect(try await lead.get(SiteLink.myWork.address).has("CR-2026-014"))
                let browser = Browser(client: client, token: world.tokens[.administrator])
                let done = try await browser.send(address, [("reason", "Left the service.")])
                #expect(done.location?.hasSuffix("?done=left") == true)
                let page = try await browser.get(done.location ?? "")
                #expect(page.has(catalogue.people.doneLeft.english))
                #expect(!page.has(address), "nothing is left to end")
                let after = try await lead.get(SiteLink.myWork.address)
                #expect(after.status == .seeOther && after.location?.hasPrefix("/sign-in") == true)
                let anew = try await SiteWorld.signIn([], "anew", world.store)
                #expect(
                    try await Browser(client: client, token: anew).get(SiteLink.myWork.address).has("CR-2026") == false)
            }
        }
    }

    @Test("nobody gives a role to themselves, and an operator's stays with the key file")
    func limits() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let own = try #require(world.people[.administrator])
            let founder = try #require(world.people[.machineOperator])
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.administrator])
                let myself = try await browser.get(SiteLink.boardPerson(world.board, person: own).address)
                #expect(myself.has(catalogue.people.myself.english) && !myself.has(catalogue.people.giveRole.english))
                let tried = try await browser.send(
                    SiteLink.giveRole(world.board, person: own).address, [("role", "chair")])
                #expect(tried.status == .unprocessableContent && tried.has(CommandRefusal.notForOneself.message))
                let page = try await browser.get(SiteLink.boardPerson(world.board, person: founder).address)
                #expect(page.has("Ada Founder") && !page.has(catalogue.people.giveRole.english))
                #expect(!page.has(catalogue.people.leaverConfirm.english) && !page.has("/end\""))
            }
        }
    }

    @Test("an agency is added under another, and a name is there once")
    func agencies() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let (list, add) = (SiteLink.boardAgencies(world.board).address, SiteLink.addAgency(world.board).address)
            try await world.browse { client in
                let browser = Browser(client: client, token: world.tokens[.businessManager])
                let twice = try await browser.send(add, [("name", "Larkfield School"), ("otherNames", "LS\nOld")])
                #expect(twice.status == .unprocessableContent && twice.has("LS\nOld"))
                let wrong = try await browser.send(add, [("name", "New"), ("partOf", "\(world.board)")])
                #expect(wrong.status == .unprocessableContent)
                let done = try await browser.send(
                    add, [("name", "School nursing"), ("otherNames", " SN \n\nSN"), ("partOf", "\(world.otherAgency)")])
                #expect(done.location == list + "?done=added")
                let page = try await browser.get(list)
                let row = try #require(page.words.split(separator: "<tr>").first { $0.contains("School nursing") })
                #expect(row.contains("Brackenford Health") && row.contains("<li>SN</li>"))
                let member = try await Browser(client: client, token: world.tokens[.boardMember]).get(list)
                #expect(member.has("School nursing") && !member.has(add))
            }
        }
    }
}
