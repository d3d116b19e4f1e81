import Domain
import Hummingbird
import HummingbirdTesting
import Store
import TestSupport
import Testing

@testable import Web

/// Sending files and looking at what was made of them, as somebody at a browser does.
@Suite("Sending files", .timeLimit(.minutes(10))) struct SendFilesTests {
    static let three = String(decoding: InventedReading.three, as: UTF8.self)

    private static func work(_ world: SiteWorld, _ reading: InventedReading = InventedReading()) async throws {
        _ = try await JobRunner(world.store, worker: "test", reading: reading).runAll()
    }

    private static func headers(
        _ world: SiteWorld, _ page: Browser.Answer, _ name: String = "Nursery%20notes.csv", agency: RecordID? = nil
    ) -> [HTTPFields.Element.Name: String] {
        [
            .casementForm: Browser.word(page.words, to: SiteLink.sendFiles(world.review).address) ?? "",
            .casementAgency: (agency ?? world.agency).description, .casementName: name,
        ]
    }

    @Test("a file goes by itself, is looked at and kept", arguments: DatabaseEngine.allCases)
    func byItself(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let address = SiteLink.sendFiles(world.review).address
            try await world.browse { client in
                let author = Browser(client: client, token: try world.token(.agencyAuthor))
                let page = try await author.get(address)
                // Its agency and its part are to be chosen from, others are not there.
                #expect(page.has("Larkfield School") && page.has("Larkfield Nursery"))
                #expect(!page.has("Brackenford Health"))
                let headers = Self.headers(world, page)
                let sent = try await author.put(address, Self.three, headers)
                #expect(sent.status == .created)
                let place = try #require(sent.sent)
                // Sent again, as a browser does whose answer was lost: it is the same.
                let again = try await author.put(address, Self.three, headers)
                #expect(again.status == .ok && again.sent == place)
                #expect(try await author.get(place).has("It is being read"))
                #expect(try await author.get(SiteLink.files(world.review).address).has("Being read"))
                try await Self.work(world)
                let read = try await author.get(place)
                #expect(read.has("Nursery notes.csv") && read.has("Telephone call with mother."))
                #expect(read.has("4 lines are 3 with entries and 1 set aside"))
                #expect(read.has("31 February 2001"))
                // Nobody else sees a word of it: not the panel, not whoever looks after the review, not other agencies.
                for role in [AccessRole.coordinator, .panelMember, .independentChair, .reader, .businessManager] {
                    let other = Browser(client: client, token: try world.token(role))
                    #expect(try await !other.get(place).has("Telephone"), "\(role)")
                    #expect(try await !other.get(SiteLink.files(world.review).address).has("Nursery"), "\(role)")
                }
                // A colleague may go on with it.
                let lead = Browser(client: client, token: try world.token(.agencyLead))
                let version = try await world.version(of: place)
                let kept = try await lead.post(
                    place + "/keep",
                    [
                        ("version", "\(version)"),
                        ("form", Browser.word(try await lead.get(place).words, to: place + "/keep") ?? ""),
                    ])
                #expect(kept.location == place)
                #expect(try await lead.get(place).has("It is being kept"))
                try await Self.work(world)
                #expect(try await author.get(place).has("It is kept"))
                #expect(try await author.get(SiteLink.files(world.review).address).has("Nursery notes.csv, version 1"))
                #expect(try await author.get(SiteLink.chronology(world.review).address).has("Telephone call"))
                let late = try await author.put(address, Self.three, headers)
                #expect(late.status == .conflict && late.has("is here already: ") && late.has("as version 1"))
            }
            let verified = try await world.store.verify()
            #expect(verified.findings.map(\.message).filter { !$0.hasPrefix("The joining ") } == [])
        }
    }

    @Test("what is not one of our forms, too large or another's is not taken")
    func refused() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let address = SiteLink.sendFiles(world.review).address
            try await world.browse { client in
                let author = Browser(client: client, token: try world.token(.agencyAuthor))
                let page = try await author.get(address)
                let sound = Self.headers(world, page)
                func put(_ words: String, _ change: (inout [HTTPFields.Element.Name: String]) -> Void) async throws
                    -> Browser.Answer
                {
                    var headers = sound
                    change(&headers)
                    return try await author.put(address, words, headers)
                }
                #expect(try await put("x") { $0[.casementForm] = nil }.status == .forbidden)
                #expect(
                    try await put("x") { $0[.casementForm] = String(repeating: "0", count: 96) }.status == .forbidden)
                #expect(try await put("x") { $0[.origin] = "https://elsewhere.example" }.status == .forbidden)
                #expect(try await put("") { _ in }.status == .unprocessableContent)
                #expect(try await put("x") { $0[.casementName] = "%zz" }.status == .badRequest)
                #expect(try await put("x") { $0[.casementAgency] = "x" }.status == .badRequest)
                #expect(
                    try await put("x") { $0[.casementAgency] = world.otherAgency.description }.status == .notFound)
                let lead = Browser(client: client, token: try world.token(.agencyLead))
                #expect(try await lead.put(address, "x", sound).status == .forbidden)
                let panel = Browser(client: client, token: try world.token(.panelMember))
                #expect(try await panel.put(address, "x", sound).isRefusal)
            }
            let left = try await world.store.sentFiles(for: try world.reader(.agencyAuthor))
            #expect(left == [])
        }
    }

    @Test(
        "without scripts, several files go as one form, once however often it is sent",
        arguments: DatabaseEngine.allCases)
    func asForm(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let address = SiteLink.sendFiles(world.review).address
            try await world.browse { client in
                let author = Browser(client: client, token: try world.token(.agencyAuthor))
                let page = try await author.get(address)
                let word = Browser.word(page.words, to: address) ?? ""
                let files = [
                    ("files", "C:\\notes\\one.csv", Self.three), ("files", "two.csv", Self.three + "\n1 May 2001|x"),
                ]
                let fields = [("form", word), ("agency", world.agency.description)]
                let sent = try await author.post(address, fields, files: files)
                #expect(sent.location == SiteLink.files(world.review).address)
                #expect(try await author.post(address, fields, files: files).location == sent.location)
                let list = try await author.get(SiteLink.files(world.review).address)
                #expect(list.has(">one.csv<") && list.has(">two.csv<"))
                #expect(
                    try await world.store.sentFiles(for: try world.reader(.agencyAuthor)).map(\.name) == [
                        "two.csv", "one.csv",
                    ])
                // What is missing is said, and that the files have to be chosen again.
                let next = Browser.word(try await author.get(address).words, to: address) ?? ""
                let nothing = try await author.post(
                    address, [("form", next), ("agency", world.otherAgency.description)], files: [])
                #expect(nothing.status == .unprocessableContent)
                #expect(nothing.has("Choose whose files they are") && nothing.has("Choose one file or more"))
            }
        }
    }

    @Test("columns are said to hold something else, and the rows are shown again")
    func columns() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let address = SiteLink.sendFiles(world.review).address
            try await world.browse { client in
                let author = Browser(client: client, token: try world.token(.agencyAuthor))
                let words = "Date|Details|Aside\n1 May 2001|At home.|Mother well\n2 May 2001|Absent.|No answer"
                let sent = try await author.put(address, words, Self.headers(world, try await author.get(address)))
                let place = try #require(sent.sent)
                try await Self.work(world)
                func choose(_ fields: [(String, String)]) async throws -> Browser.Answer {
                    let version = try await world.version(of: place)
                    return try await author.send(place, fields + [("version", "\(version)")])
                }
                let wrong = try await choose([("t1c1", "other"), ("t1c2", "other"), ("t1c3", "other")])
                #expect(wrong.status == .unprocessableContent)
                #expect(wrong.has("Choose a column of table 1 for the date or for the event"))
                let right = try await choose([("t1c1", "date"), ("t1c2", "event"), ("t1c3", "impact")])
                #expect(right.location == place)
                try await Self.work(world)
                let read = try await author.get(place)
                #expect(read.has("What it meant for the child</td>"))
                // As it stood before: nothing is done, and it is said.
                let stale = try await author.send(place, [("t1c3", "comment"), ("version", "1")])
                #expect(stale.status == .conflict && stale.has("Something happened to this file"))
                let aside = try await choose([("t1", "aside")])
                #expect(aside.location == place)
                try await Self.work(world)
                let nothing = try await author.get(place)
                #expect(nothing.has("It was set aside as no chronology"))
                // And back.
                _ = try await choose([("t1c1", "date"), ("t1c2", "event"), ("t1c3", "")])
                try await Self.work(world)
                #expect(try await author.get(place).has("3 lines are 2 with entries and 1 set aside"))
                // Discarded: asked first, then gone.
                #expect(try await author.get(place + "/discard").has("Discard Nursery notes.csv?"))
                let version = try await world.version(of: place)
                let done = try await author.send(place + "/discard", [("version", "\(version)")])
                #expect(done.location == SiteLink.files(world.review).address)
                #expect(try await author.get(place).has("It was discarded"))
            }
        }
    }

    @Test("a file that cannot be read says why; hidden names hide what was read")
    func unreadable() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let address = SiteLink.sendFiles(world.review).address
            try await world.browse { client in
                var author = Browser(client: client, token: try world.token(.agencyAuthor))
                let page = try await author.get(address)
                let bad = try #require(try await author.put(address, "a", Self.headers(world, page, "a.pdf")).sent)
                try await Self.work(world, InventedReading(.refused))
                let refused = try await author.get(bad)
                #expect(refused.has("This file could not be read") && refused.has("protected by a password"))
                let good = try #require(
                    try await author.put(address, Self.three, Self.headers(world, page, "b.csv")).sent)
                try await Self.work(world)
                author.hidesNames = true
                #expect(try await !author.get(good).has("Telephone"))
            }
        }
    }
}

extension SiteWorld {
    /// The version of a file that was sent, by its page's address.
    func version(of place: String) async throws -> Int {
        guard let id = place.split(separator: "/").last.flatMap({ RecordID(String($0)) }) else { throw Nobody() }
        return try await store.sentFile(id, for: try reader(.agencyAuthor)).file.version
    }
}
