import Domain
import Foundation
import TestSupport
import Testing

@testable import Store

/// Files sent on the web: from their first byte until they are kept or discarded.
@Suite("Sent files", .timeLimit(.minutes(10))) struct SentFileTests {
    /// A review with an author, who sends.
    struct World {
        let store: Store
        let review: ReviewFixture
        let author: RecordID
        let reading = InventedReading()

        init(_ fixture: StoreFixture) async throws {
            store = fixture.store
            review = try await fixture.review()
            author = try await review.member(.agencyAuthor)
        }

        var reader: ReviewReader { review.reader(author) }

        func send(
            _ bytes: [UInt8], name: String = "school.csv", by person: RecordID? = nil, agency: RecordID? = nil
        ) async throws -> SendingAnswer {
            var rest = bytes[...]
            return try await store.send(
                FileToSend(agency: agency ?? review.agency, name: name), for: review.reader(person ?? author)
            ) {
                if rest.isEmpty { return nil }
                defer { rest = rest.dropFirst(100_000) }
                return Array(rest.prefix(100_000))
            }
        }

        /// Sends a file that is not here yet.
        func sent(_ bytes: [UInt8], name: String = "school.csv") async throws -> RecordID {
            guard case .sent(let id) = try await send(bytes, name: name) else { throw NotSent() }
            return id
        }

        struct NotSent: Error {}

        @discardableResult
        func work(_ other: InventedReading? = nil) async throws -> [Job] {
            try await JobRunner(store, worker: "test", reading: other ?? reading).runAll()
        }

        func look(_ id: RecordID, as person: RecordID? = nil) async throws -> (file: SentFile, preview: FilePreview?) {
            try await store.sentFile(id, for: review.reader(person ?? author))
        }

        func keep(_ id: RecordID) async throws {
            let keep = KeepFile(
                board: review.board, id: id, version: try await look(id).file.version, job: store.newID())
            try await store.run(.keepFile(keep), by: author)
            try await work()
        }
    }

    @Test("a file is sent, read, looked at and kept", arguments: DatabaseEngine.allCases)
    func whole(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let id = try await world.sent(InventedReading.three)
            #expect(try await world.look(id).file.state == .reading)
            #expect(try await world.look(id).preview == nil)
            #expect(try await world.work().map(\.message) == ["3 entries in 4 lines."])
            let (file, preview) = try await world.look(id)
            #expect(file.state == .read && file.name == "school.csv" && file.agencyName == "Larkfield School")
            let found = try #require(preview)
            #expect(found.entries == 3 && found.lines == 4 && found.asideCount == 1 && found.markedCount == 1)
            #expect(found.tables.map { $0.columns.map(\.kind) } == [[.date, .event]])
            #expect(found.tables[0].headerRow == 1)
            #expect(found.marked.map(\.row) == [4])
            // Nothing of it is in the case yet.
            #expect(try await world.review.count("submissions") == 0)
            try await world.keep(id)
            #expect(try await world.look(id).file.state == .kept)
            #expect(try await world.look(id).preview == nil)
            let kept = try await world.store.submissions(for: world.reader)
            #expect(kept.map(\.id) == [try await world.look(id).file.submission])
            #expect(kept.map(\.entries) == [3])
            #expect(try await world.review.seen(world.author).count == 3)
            #expect(try await world.store.sentFiles(for: world.reader) == [])
            #expect(try await world.store.verify().findings == [])
            // The bytes are those that were sent.
            let bytes = Received()
            let vault = try await world.store.database.read { session in
                try session.first("SELECT file FROM submissions") { try $0.key(0) }
            }
            try await world.store.readFile(board: world.review.board, id: try #require(vault)) { bytes.add($0) }
            #expect(bytes.all == InventedReading.three)
        }
    }

    @Test("each step is in the ledger, with who did it", arguments: DatabaseEngine.allCases)
    func ledger(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let id = try await world.sent(InventedReading.three)
            try await world.work()
            let choice = ChooseColumns(
                board: world.review.board, id: id, version: try await world.look(id).file.version,
                choices: ColumnChoices(tables: [
                    .init(number: 1, headerRow: 1, columns: [.init(number: 2, heading: "W", kind: .event)])
                ]), job: world.store.newID())
            try await world.store.run(.chooseColumns(choice), by: world.author)
            try await world.work()
            try await world.keep(id)
            let other = try await world.sent(InventedReading.file([("1 May 2002", "Another.")]), name: "b.csv")
            try await world.store.run(
                .discardFile(
                    DiscardFile(
                        board: world.review.board, id: other, version: try await world.look(other).file.version)),
                by: world.author)
            let (board, review) = (world.review.board, world.review.review)
            let actions = try await world.store.database.read { session in
                try session.rows(
                    """
                    SELECT action, actor FROM ledger_entries WHERE board = $1 AND chain = $2
                    AND (action LIKE 'file.%' OR action LIKE 'submission.%') ORDER BY sequence
                    """, [.id(board), .id(review)]
                ) { (try $0.text(0), try $0.key(1)) }
            }
            #expect(
                actions.map(\.0) == [
                    "file.sent", "file.columns-chosen", "file.keeping-asked", "submission.received", "file.sent",
                    "file.discarded",
                ])
            #expect(Set(actions.map(\.1)) == [world.author])
        }
    }

    @Test("the same file is not taken twice, on its way or kept", arguments: DatabaseEngine.allCases)
    func twice(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let id = try await world.sent(InventedReading.three)
            #expect(try await world.send(InventedReading.three, name: "again.csv") == .sentBefore(id))
            #expect(try await world.review.count("vault_files") == 1)
            try await world.work()
            try await world.keep(id)
            let submission = try #require(try await world.look(id).file.submission)
            #expect(
                try await world.send(InventedReading.three) == .keptBefore(submission: submission, version: 1))
            #expect(try await world.review.count("vault_files") == 1)
            // Another agency's is another file.
            let health = try await world.review.addAgency("Health")
            let coordinator = try await world.review.member(.coordinator)
            guard case .sent = try await world.send(InventedReading.three, by: coordinator, agency: health) else {
                Issue.record("another agency's file is refused")
                return
            }
        }
    }

    @Test("sent twice at the same moment, by two servers, it is there once", arguments: DatabaseEngine.allCases)
    func race(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let second = try await fixture.second()
            let author = world.author
            let review = world.review
            let answers = try await withThrowingTaskGroup(of: SendingAnswer.self) { group in
                for store in [fixture.store, second, fixture.store, second] {
                    group.addTask {
                        var isSent = false
                        return try await store.send(
                            FileToSend(agency: review.agency, name: "a.csv"), for: review.reader(author)
                        ) {
                            defer { isSent = true }
                            return isSent ? nil : InventedReading.three
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let ids = Set(
                answers.compactMap { answer -> RecordID? in
                    switch answer {
                    case .sent(let id), .sentBefore(let id): id
                    default: nil
                    }
                })
            #expect(ids.count == 1 && answers.count { if case .sent = $0 { true } else { false } } == 1)
            #expect(try await world.review.count("sent_files") == 1)
            #expect(try await world.review.count("vault_files") == 1)
            // And read once, whoever comes by.
            let reading = InventedReading()
            async let one = JobRunner(fixture.store, worker: "one", reading: reading).runAll()
            async let two = JobRunner(second, worker: "two", reading: reading).runAll()
            _ = try await (one, two)
            #expect(reading.count == 1)
            await second.close()
        }
    }

    @Test("a connection that breaks, and a file that is too large, leave nothing", arguments: DatabaseEngine.allCases)
    func broken(_ engine: DatabaseEngine) async throws {
        struct Broken: Error {}
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            var pieces = 0
            await #expect(throws: Broken.self) {
                _ = try await world.store.send(
                    FileToSend(agency: world.review.agency, name: "a.csv"), for: world.reader
                ) {
                    pieces += 1
                    if pieces == 30 { throw Broken() }
                    return [UInt8](repeating: 7, count: 300_000)
                }
            }
            #expect(try await world.send([]) == .empty)
            for table in ["sent_files", "vault_files", "vault_chunks", "jobs"] {
                #expect(try await world.review.count(table) == 0, "\(table)")
            }
            var settings = fixture.settings
            settings.largestFile = 1_000_000
            let small = try await Store.open(settings)
            var taken = 0
            let answer = try await small.send(
                FileToSend(agency: world.review.agency, name: "a.csv"), for: world.reader
            ) {
                taken += 1
                return [UInt8](repeating: 7, count: 300_000)
            }
            #expect(answer == .tooLarge && taken == 4)
            #expect(try await world.review.count("vault_files") == 0)
            await small.close()
        }
    }

    @Test("a file that cannot be read says why; discarded, its bytes are gone", arguments: DatabaseEngine.allCases)
    func refused(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            world.reading.become(.refused)
            let id = try await world.sent(InventedReading.three)
            try await world.work()
            let (file, preview) = try await world.look(id)
            #expect(file.state == .refused && preview == nil)
            #expect(file.message == ReadingError.passwordProtected.message)
            let keep = KeepFile(board: world.review.board, id: id, version: file.version, job: world.store.newID())
            await #expect(throws: CommandRefusal.wrongState("refused")) {
                try await world.store.run(.keepFile(keep), by: world.author)
            }
            let discard = DiscardFile(board: world.review.board, id: id, version: file.version)
            try await world.store.run(.discardFile(discard), by: world.author)
            #expect(try await world.look(id).file.state == .discarded)
            #expect(try await world.review.count("vault_files") == 0)
            #expect(try await world.review.count("vault_chunks") == 0)
            await #expect(throws: CommandRefusal.stale(version: file.version + 1, theirs: "discarded", yours: "")) {
                try await world.store.run(.discardFile(discard), by: world.author)
            }
            // It can be sent again.
            world.reading.become(.usual)
            _ = try await world.sent(InventedReading.three)
            #expect(try await world.store.verify().findings == [])
        }
    }

    @Test(
        "a file that takes the program down three times is a refused file, and lost work is done again",
        arguments: DatabaseEngine.allCases)
    func hostile(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let id = try await world.sent(InventedReading.three)
            var limits = JobLimits()
            limits.retrySeconds = 0
            let runner = JobRunner(world.store, worker: "test", limits: limits, reading: InventedReading(.breaks))
            let states = try await runner.runAll().map(\.state)
            #expect(states == [.waiting, .waiting, .setAside])
            #expect(try await world.look(id).file.state == .reading)
            try await world.store.tendJobs()
            let refused = try await world.look(id).file
            #expect(refused.state == .refused && refused.message.contains("three times"))
            // Work that is gone without a trace is queued again.
            try await world.review.tamper("UPDATE sent_files SET state = 'reading', message = ''")
            try await world.review.tamper("DELETE FROM jobs")
            try await world.store.tendJobs()
            try await world.store.tendJobs()
            #expect(try await world.review.count("jobs") == 1)
            #expect(try await world.store.hasDueJobs())
            try await world.work()
            #expect(try await !world.store.hasDueJobs())
            #expect(try await world.look(id).file.state == .read)
        }
    }

    @Test("what waits for a person is not swept, what nobody refers to is", arguments: DatabaseEngine.allCases)
    func sweep(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let id = try await world.sent(InventedReading.three)
            _ = try await world.review.stage([1, 2, 3])
            try await world.review.tamper("UPDATE vault_files SET made_at = 1")
            try await world.store.tendJobs()
            #expect(try await world.work().contains { $0.message == "1 files removed." })
            #expect(try await world.review.count("vault_files") == 1)
            try await world.store.sweepVault(before: world.store.now())
            #expect(try await world.review.count("vault_files") == 1)
            try await world.keep(id)
            #expect(try await world.look(id).file.state == .kept)
        }
    }
}

private final class Received: @unchecked Sendable {
    private let lock = NSLock()
    private var bytes: [UInt8] = []
    func add(_ more: [UInt8]) { lock.withLock { bytes += more } }
    var all: [UInt8] { lock.withLock { bytes } }
}
