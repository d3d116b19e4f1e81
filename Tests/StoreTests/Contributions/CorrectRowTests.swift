import Domain
import Foundation
import TestSupport
import Testing

@testable import Store

/// Rows corrected in place: the file stays, what was corrected is read, and every entry says so.
@Suite("Rows corrected in place", .timeLimit(.minutes(10))) struct CorrectRowTests {
    /// A kept file of three rows, the date of the last not in the calendar, with a line across the table after the first.
    struct Case {
        let world: SentFileTests.World
        let lead: RecordID
        let file: RecordID
        var store: Store { world.store }
        var board: RecordID { world.review.board }
        var reader: ReviewReader { world.reader }

        static let bytes = InventedReading.file([
            ("12 March 2001", "Seen at home."), ("Moved to live with her gran", ""),
            ("13 March 2001", "Telephone call with mother."), ("31 February 2001", "Visit, no answer at the door."),
        ])

        init(_ fixture: StoreFixture) async throws {
            world = try await SentFileTests.World(fixture)
            lead = try await world.review.member(.agencyLead)
            let id = try await world.sent(Self.bytes)
            try await world.work()
            try await world.keep(id)
            file = try #require(try await world.look(id).file.submission)
        }

        func row(_ row: Int, of file: RecordID? = nil) async throws -> RowToCorrect {
            try await store.rowToCorrect(
                table: 1, row: row, of: file ?? self.file, for: reader, reading: world.reading)
        }

        func correct(
            _ row: Int, _ cells: [Int: String], isEntry: Bool = true, version: Int = 0, reason: String = "",
            of file: RecordID? = nil, by person: RecordID? = nil
        ) async throws {
            let found = try await self.row(row, of: file)
            let says = RowCorrection(
                isEntry: isEntry,
                cells: cells.sorted { $0.key < $1.key }.map { number, words in
                    let cell = found.cells.first { $0.column == number }
                    return .init(column: number, heading: cell?.heading ?? "", came: cell?.came ?? "", words: words)
                }, reason: reason)
            let command = CorrectRow(
                board: board, submission: file ?? self.file, id: store.newID(), table: 1, row: row, version: version,
                rowWords: found.rowWords, says: says)
            try await store.run(.correctRow(command), by: person ?? world.author)
        }

        /// Reads it again, and keeps what was read.
        func readAgain(_ file: RecordID? = nil) async throws -> RecordID {
            let sent = try await store.readAgain(file ?? self.file, for: reader)
            try await world.work()
            try await world.keep(sent)
            return try #require(try await world.look(sent).file.submission)
        }

        /// What the entries of the newest version say: day, event and what was corrected.
        func entries(_ file: RecordID) async throws -> [(row: Int, understood: String, event: String, notes: [String])]
        {
            try await store.fileReport(file, for: reader).first.map { row in
                let event = row.cells.first { $0.kind == .event }?.words ?? ""
                return (row.row, row.understood, event, row.notes.filter { $0.hasPrefix("Corrected by") })
            }
        }

        func threads() async throws -> [Int64: RecordID] {
            let rows = try await store.database.read { session in
                try session.rows(
                    """
                    SELECT e.row_number, e.thread FROM entries e JOIN submissions s ON s.board = e.board
                    AND s.id = e.submission WHERE s.is_current = 1
                    """
                ) { (try $0.integer(0), try $0.key(1)) }
            }
            return Dictionary(rows) { first, _ in first }
        }
    }

    @Test("a date and a heading are put right, and what hangs on the rows stays", arguments: DatabaseEngine.allCases)
    func path(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let store = work.store
            let before = try await work.threads()
            let row = try await work.row(5)
            #expect(row.cells.map(\.came) == ["31 February 2001", "Visit, no answer at the door."])
            #expect(row.cells.map(\.kind) == [.date, .event] && row.aside == nil && row.problems.count == 1)
            #expect(try await work.row(3).aside == .divider)
            // The headings are no row that could be an entry, and there is no row 40.
            await #expect(throws: CommandRefusal.noSuchRow) { try await work.row(1) }
            await #expect(throws: CommandRefusal.noSuchRow) { try await work.row(40) }

            try await work.correct(5, [1: "28 February 2001"], reason: "The diary.")
            try await work.correct(3, [1: "12 March 2001", 2: "Moved to live with her gran."])
            let waiting = try await store.corrections(of: work.file, for: work.reader)
            #expect(waiting.waiting == 2 && waiting.mayCorrect && waiting.all.map(\.row) == [3, 5])
            // Nothing counts before it is read again.
            #expect(try await work.entries(work.file).map(\.row) == [2, 4, 5])

            let sent = try await store.readAgain(work.file, for: work.reader)
            await #expect(throws: CommandRefusal.alreadySent(sent)) {
                try await store.readAgain(work.file, for: work.reader)
            }
            try await work.world.work()
            let preview = try #require(try await work.world.look(sent).preview)
            #expect(preview.corrections?.laid.map(\.row) == [3, 5] && preview.corrections?.lost == [])
            #expect(preview.comparison?.changed == 1 && preview.comparison?.added == 1 && preview.markedCount == 0)
            try await work.world.keep(sent)
            let second = try #require(try await work.world.look(sent).file.submission)
            let entries = try await work.entries(second)
            #expect(entries.map(\.row) == [2, 3, 4, 5])
            #expect(entries.map(\.understood)[3].contains("28 February 2001"))
            #expect(entries[0].notes == [] && entries[2].notes == [])
            #expect(entries[3].notes.first?.contains("“Date” says “31 February 2001”") == true)
            #expect(entries[3].notes.first?.contains("Why: The diary.") == true)
            #expect(entries[1].notes.first?.contains("“What happened” is empty") == true)
            // Notes and links hang on the row as before.
            let after = try await work.threads()
            #expect(after[5] == before[5] && after[2] == before[2] && after[3] != nil)
            let found = try await store.corrections(of: second, for: work.reader)
            #expect(found.waiting == 0 && found.all.map(\.laid) == [1, 1])
            await #expect(throws: CommandRefusal.nothingNew) { try await store.readAgain(second, for: work.reader) }
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("a correction is changed and taken out; what it said is kept", arguments: DatabaseEngine.allCases)
    func changes(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let store = work.store
            try await work.correct(5, [1: "27 February 2001"])
            // Somebody else, who saw none yet.
            await #expect(throws: CommandRefusal.self) {
                try await work.correct(5, [1: "1 March 2001"], by: work.lead)
            }
            await #expect(throws: CommandRefusal.nothingNew) {
                try await work.correct(5, [1: "27 February 2001"], version: 1)
            }
            try await work.correct(5, [1: "28 February 2001"], version: 1, by: work.lead)
            let second = try await work.readAgain()
            #expect(try await work.entries(second).last?.understood.contains("28 February") == true)
            // The older version takes none any more.
            await #expect(throws: CommandRefusal.wrongState("a newer version has come")) {
                try await work.correct(5, [1: "1 March 2001"], version: 2)
            }
            let state = try #require(try await store.corrections(of: second, for: work.reader).all.first)
            #expect(state.wordings.map { $0.says.cells.first?.words } == ["27 February 2001", "28 February 2001"])
            func takeOut(_ version: Int, _ reason: String) async throws {
                let command = WithdrawCorrection(
                    board: work.board, submission: second, correction: state.id, version: version, reason: reason)
                try await store.run(.withdrawCorrection(command), by: work.world.author)
            }
            await #expect(throws: CommandRefusal.emptyWords) { try await takeOut(2, " ") }
            await #expect(throws: CommandRefusal.self) { try await takeOut(1, "Late.") }
            try await takeOut(2, "It was right.")
            #expect(try await store.corrections(of: second, for: work.reader).waiting == 1)
            let third = try await work.readAgain(second)
            #expect(try await work.entries(third).last?.notes == [])
            let out = try #require(try await store.corrections(of: third, for: work.reader).all.first)
            #expect(out.isWithdrawn && !out.isWaiting && out.wordings.last?.withdrawal == "It was right.")
            // And said once more.
            try await work.correct(5, [:], isEntry: false, version: 3, of: third)
            let fourth = try await work.readAgain(third)
            #expect(try await work.entries(fourth).map(\.row) == [2, 4])
            let report = try await store.fileReport(fourth, for: work.reader)
            #expect(report.aside.filter { $0.reason == .saidNoEntry }.map(\.row) == [5])
            #expect(try await store.verify().findings == [])
        }
    }

    @Test(
        "a later version of the file keeps what still finds its row, and says what does not",
        arguments: DatabaseEngine.allCases)
    func later(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            try await work.correct(5, [1: "28 February 2001"])
            try await work.correct(2, [2: "Seen at home, alone."])
            _ = try await work.readAgain()
            // A row was put in above, and one of the two that were corrected was mended in the file.
            let bytes = InventedReading.file([
                ("1 March 2001", "Referral."), ("12 March 2001", "Seen at home by herself."),
                ("13 March 2001", "Telephone call with mother."), ("14 March 2001", "Letter."),
                ("31 February 2001", "Visit, no answer at the door."),
            ])
            let id = try await work.world.sent(bytes)
            try await work.world.work()
            let placed = try #require(try await work.world.look(id).preview?.corrections)
            #expect(placed.laid.map(\.row) == [6] && placed.lost.map(\.row) == [2])
            // Corrected further while it waits: looked at again before it is kept.
            let current = try #require(
                try await work.store.submissions(for: work.reader).first { $0.isCurrent })
            try await work.correct(4, [2: "Call with mother."], of: current.id)
            try await work.world.keep(id)
            #expect(try await work.world.look(id).file.message == CommandRefusal.correctedMeanwhile.message)
            #expect(try await work.world.look(id).preview?.corrections?.laid.map(\.row) == [4, 6])
            try await work.world.keep(id)
            let kept = try #require(try await work.world.look(id).file.submission)
            let entries = try await work.entries(kept)
            #expect(entries.map { $0.notes.count } == [0, 0, 1, 0, 1])
            let found = try await work.store.corrections(of: kept, for: work.reader)
            #expect(found.all.map(\.row) == [4, 6] && found.waiting == 0)
            // It is the same correction, changed where it stands now.
            try await work.correct(6, [1: "27 February 2001"], version: 1, of: kept)
            let again = try await work.readAgain(kept)
            #expect(try await work.entries(again).last?.understood.contains("27 February") == true)
            #expect(try await work.store.verify().findings == [])
        }
    }

    @Test("only the agency's own correct, and not what the panel accepted", arguments: DatabaseEngine.allCases)
    func access(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, review) = (work.store, work.world.review)
            let coordinator = try await review.member(.coordinator)
            let panel = try await review.member(.panelMember)
            try await work.correct(5, [1: "28 February 2001"])
            let second = try await work.readAgain()
            try await review.release(second, by: work.lead)
            for person in [coordinator, panel] {
                await #expect(throws: CommandRefusal.self) {
                    try await work.correct(4, [2: "Other words."], of: second, by: person)
                }
                await #expect(throws: CommandRefusal.self) {
                    try await store.readAgain(second, for: review.reader(person))
                }
                await #expect(throws: CommandRefusal.self) {
                    try await store.rowToCorrect(
                        table: 1, row: 5, of: second, for: review.reader(person), reading: work.world.reading)
                }
            }
            // What was said since is not the panel's to see; what it reads, with its source, is.
            try await work.correct(5, [1: "1 March 2001"], version: 1, of: second)
            try await work.correct(4, [2: "Telephone call."], of: second)
            let seen = try await store.corrections(of: second, for: review.reader(panel))
            #expect(seen.all.map { $0.wordings.map { $0.says.cells.first?.words } } == [["28 February 2001"]])
            #expect(!seen.mayCorrect && seen.waiting == 0)
            await #expect(throws: CommandRefusal.noSuchSubmission) {
                try await store.corrections(of: work.file, for: review.reader(panel))
            }
            let accept = AcceptSubmission(board: review.board, submission: second, version: 1)
            try await store.run(.acceptSubmission(accept), by: coordinator)
            await #expect(throws: CommandRefusal.wrongState("accepted")) {
                try await work.correct(4, [2: "Late."], version: 1, of: second)
            }
            #expect(try await store.corrections(of: second, for: work.reader).mayCorrect == false)
        }
    }

    @Test("two at one row: one counts, the other is answered", arguments: DatabaseEngine.allCases)
    func race(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let row = try await work.row(5)
            let commands = ["1 March 2001", "2 March 2001"].map { words in
                CaseCommand.correctRow(
                    CorrectRow(
                        board: work.board, submission: work.file, id: work.store.newID(), table: 1, row: 5, version: 0,
                        rowWords: row.rowWords,
                        says: RowCorrection(
                            isEntry: true,
                            cells: [.init(column: 1, heading: "Date", came: "31 February 2001", words: words)])))
            }
            #expect(try await CommandRaceTests.race(fixture, work.world.author, commands) == ["done", "stale"])
            #expect(try await work.world.review.count("corrections") == 1)
            #expect(try await work.store.verify().findings == [])
        }
    }

    @Test("what is discarded leaves the kept file whole, and the corrections too", arguments: DatabaseEngine.allCases)
    func discarded(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            try await work.correct(5, [1: "28 February 2001"])
            let sent = try await work.store.readAgain(work.file, for: work.reader)
            try await work.world.work()
            let version = try await work.world.look(sent).file.version
            try await work.store.run(
                .discardFile(DiscardFile(board: work.board, id: sent, version: version)), by: work.world.author)
            #expect(try await work.store.corrections(of: work.file, for: work.reader).waiting == 1)
            #expect(try await work.store.verify().findings == [])
            let second = try await work.readAgain()
            #expect(try await work.entries(second).last?.notes.count == 1)
        }
    }
}
