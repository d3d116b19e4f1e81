import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

/// Rows corrected in place, as somebody at a browser without scripts does it.
@Suite("The pages of correcting rows", .timeLimit(.minutes(10))) struct CorrectionPagesTests {
    private static let bytes = InventedReading.file([
        ("12 March 2001", "Seen at home."), ("Moved to live with her gran", ""),
        ("31 February 2001", "Visit, <no answer> at the door."),
    ])

    private static func work(_ world: SiteWorld) async throws {
        _ = try await JobRunner(world.store, worker: "test", reading: InventedReading()).runAll()
    }

    /// Sends such a file and keeps it.
    private static func keep(_ world: SiteWorld, _ bytes: [UInt8] = bytes) async throws -> RecordID {
        let reader = try world.reader(.agencyAuthor)
        var rest: [UInt8]? = bytes
        let answer = try await world.store.send(FileToSend(agency: world.agency, name: "visits.csv"), for: reader) {
            defer { rest = nil }
            return rest
        }
        guard case .sent(let id) = answer else { throw CommandRefusal.noSuchSentFile }
        try await work(world)
        return try await keep(id, world)
    }

    private static func keep(_ id: RecordID, _ world: SiteWorld) async throws -> RecordID {
        let reader = try world.reader(.agencyAuthor)
        let version = try await world.store.sentFile(id, for: reader).file.version
        let command = KeepFile(board: world.board, id: id, version: version, job: world.store.newID())
        try await world.store.run(.keepFile(command), by: reader.person)
        try await work(world)
        return try #require(try await world.store.sentFile(id, for: reader).file.submission)
    }

    @Test("a row is corrected by two at once, read again, kept, and taken out", arguments: DatabaseEngine.allCases)
    func journey(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let file = try await Self.keep(world)
            let report = SiteLink.fileReport(world.review, file).address
            let row = SiteLink.correctRow(world.review, file, table: 1, row: 4).address
            try await world.browse { client in
                let author = Browser(client: client, token: try world.token(.agencyAuthor))
                let lead = Browser(client: client, token: try world.token(.agencyLead))
                let shown = try await author.get(report)
                #expect(shown.has("No row of this file has been corrected.") && shown.has(row) && shown.has("rows/1/3"))
                let form = try await author.get(row)
                #expect(form.has("In the file: “31 February 2001”") && form.has("February 2001 has 28 days"))
                // What is wrong is said, and what was written stays.
                let wrong = try await author.send(
                    row, [("what", "entry"), ("column-1", "31/02/2001"), ("column-2", "A <visit>."), ("version", "0")])
                #expect(wrong.status == .unprocessableContent && wrong.has("February 2001 has 28 days"))
                #expect(wrong.has("A &lt;visit&gt;.") && wrong.has("In the file: “31 February 2001”"))
                let same = [
                    ("what", "entry"), ("column-1", "31 February 2001"),
                    ("column-2", "Visit, <no answer> at the door."),
                ]
                #expect(try await author.send(row, same + [("version", "0")]).has("Nothing is changed yet"))
                // Pressed twice, saved once.
                let word = Browser.word(try await author.get(row).words, to: row) ?? ""
                let right = [("what", "entry"), ("column-1", "28 February 2001"), ("reason", "The diary.")]
                for _ in 0..<2 {
                    let saved = try await author.post(row, right + [("version", "0"), ("form", word)])
                    #expect(saved.location == report)
                }
                // Two at one row: both are shown.
                let clash = try await lead.send(
                    row, [("what", "entry"), ("column-1", "27 February 2001"), ("version", "0")])
                #expect(
                    clash.status == .conflict && clash.has("27 February 2001") && clash.has("28 February 2001"))
                let line = SiteLink.correctRow(world.review, file, table: 1, row: 3).address
                #expect(try await lead.get(line).has("A line across the table"))
                let put = [
                    ("what", "entry"), ("column-1", "13 March 2001"), ("column-2", "Moved to live with her gran."),
                ]
                #expect(try await lead.send(line, put + [("version", "0")]).location == report)

                let waits = try await author.get(report)
                #expect(waits.has("Read again with 2 corrections") && waits.has("2 corrections wait"))
                let again = SiteLink.readAgain(world.review, file).address
                let read = Browser.word(waits.words, to: again) ?? ""
                let sent = try #require(try await author.post(again, [("form", read)]).location)
                #expect(try await author.get(sent).has("It is being read"))
                #expect(try await author.get(report).has("This file is being read again"))
                try await Self.work(world)
                let preview = try await author.get(sent)
                #expect(preview.has("2 corrections are laid over this file") && preview.has("Laid over"))
                #expect(preview.has("Compared with version 1"))
                let id = try #require(RecordID(String(sent.suffix(36))))
                let second = try await Self.keep(id, world)
                // Every page of the entry says so.
                let kept = try await author.get(SiteLink.fileReport(world.review, second).address)
                #expect(kept.has("Read with the file") && kept.has("“Date” says “31 February 2001”"))
                let thread = try #require(
                    try await world.store.chronology(for: try world.reader(.agencyAuthor)).entries
                        .first { $0.entry.event.hasPrefix("Visit, <no") })
                let entry = try await author.get(SiteLink.entry(world.review, thread.thread).address)
                #expect(entry.has("in the file “Date” says “31 February 2001”") && entry.has("Why: The diary."))

                // What was open on the version before gives back what was written.
                let late = try await author.post(
                    row, [("what", "entry"), ("column-1", "26 February 2001"), ("version", "1"), ("form", word)])
                #expect(
                    late.status == .conflict && late.has("26 February 2001") && late.has("can no longer be corrected"))
                let out = SiteLink.takeCorrectionOut(world.review, second, table: 1, row: 4).address
                #expect(try await lead.get(out).has("Take the correction of row 4 out?"))
                let taken = try await lead.send(out, [("reason", "It was right."), ("version", "1")])
                #expect(taken.location == SiteLink.fileReport(world.review, second).address)
                #expect(try await lead.get(taken.location ?? "").has("Taken out, still in this version"))
                let history = try await lead.get(
                    SiteLink.correctRow(world.review, second, table: 1, row: 4).address)
                #expect(history.has("Taken out: It was right."))
            }
        }
    }

    @Test("others see what was laid, and correct nothing; hidden names hide the form")
    func others() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let file = try await Self.keep(world)
            let row = SiteLink.correctRow(world.review, file, table: 1, row: 4).address
            try await world.browse { client in
                for role in [AccessRole.coordinator, .panelMember, .independentChair, .reader] {
                    let other = Browser(client: client, token: try world.token(role))
                    #expect(try await !other.get(row).has("31 February"), "\(role)")
                }
                var author = Browser(client: client, token: try world.token(.agencyAuthor))
                #expect(
                    try await author.get(SiteLink.correctRow(world.review, file, table: 1, row: 1).address).status
                        == .conflict)
                #expect(try await author.get(row.replacing("/rows/1/4", with: "/rows/x/4")).status == .notFound)
                author.hidesNames = true
                let hidden = try await author.get(row)
                #expect(!hidden.has("31 February") && hidden.has(catalogue.review.namesHidden.english))
            }
        }
    }
}
