import Domain
import TestSupport
import Testing

@testable import Store

/// One file that holds the rows of several parts of an agency.
@Suite("Parts in one file", .timeLimit(.minutes(10))) struct PartsOfFileTests {
    typealias World = SentFileTests.World

    private static let file = Array(
        """
        Date|Event|Agency
        1 May 2002|Seen at the clinic.|Ash Trust
        2 May 2002|Not brought.|Trust 10
        3 May 2002|Seen at home.|ash trust
        4 May 2002|Telephone call with mother.|HQ
        31 February 2002|Letter.|Trust 10
        """.utf8)

    private struct Parts {
        let world: World
        let ash: RecordID
        let ten: RecordID
        let id: RecordID

        init(_ fixture: StoreFixture) async throws {
            world = try await World(fixture)
            ten = try await world.review.addAgency("Trust 10", partOf: world.review.agency)
            ash = try await world.review.addAgency("Ash Trust", partOf: world.review.agency)
            id = try await world.sent(PartsOfFileTests.file).afterReading(world)
        }

        func preview() async throws -> FilePreview { try #require(try await world.look(id).preview) }

        func choose(_ said: [(String, RecordID)]) async throws {
            let command = ChooseColumns(
                board: world.review.board, id: id, version: try await world.look(id).file.version,
                choices: ColumnChoices(parts: said.map { .init(words: $0, agency: $1) }), job: world.store.newID())
            try await world.store.run(.chooseColumns(command), by: world.author)
            try await world.work()
        }

        /// Whose each row is, in the order of the file.
        func owners() async throws -> [RecordID] {
            try await world.store.database.read { session in
                try session.rows(
                    """
                    SELECT e.agency FROM entries e JOIN submissions s ON s.board = e.board AND s.id = e.submission
                    WHERE s.is_current = 1 ORDER BY e.row_number
                    """
                ) { try $0.key(0) }
            }
        }
    }

    @Test("nothing is taken for a part's before its sender says so", arguments: DatabaseEngine.allCases)
    func asked(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let parts = try await Parts(fixture)
            let own = parts.world.review.agency
            let found = try #require(try await parts.preview().parts)
            // In the order they were set up.
            #expect(found.agencies.map(\.id) == [own, parts.ten, parts.ash])
            #expect(found.values.map(\.words) == ["Ash Trust", "Trust 10", "HQ"])
            #expect(found.values.map(\.entries) == [2, 2, 1])
            #expect(found.values.map(\.called) == [parts.ash, parts.ten, nil])
            #expect(!found.isSaid && found.isLikely)
            try await parts.world.keep(parts.id)
            #expect(Set(try await parts.owners()) == [own])
        }
    }

    @Test("rows are each part's own, in one file with its row numbers", arguments: DatabaseEngine.allCases)
    func said(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let parts = try await Parts(fixture)
            let (world, own) = (parts.world, parts.world.review.agency)
            // Somebody else's agency is no part.
            let stranger = try await world.review.addAgency("Police")
            await #expect(throws: CommandRefusal.noSuchAgency) { try await parts.choose([("HQ", stranger)]) }
            // Begun and not finished is said to be so.
            try await parts.choose([("Ash Trust", parts.ash)])
            #expect(try await parts.preview().parts?.isHalfSaid == true)
            try await parts.choose([("Ash Trust", parts.ash), ("Trust 10", parts.ten), ("HQ", own)])
            let read = try await parts.preview()
            #expect(read.parts?.values.map(\.said) == [parts.ash, parts.ten, own])
            #expect(read.parts?.isHalfSaid == false && read.entries == 5)
            try await world.keep(parts.id)
            #expect(try await parts.owners() == [parts.ash, parts.ten, parts.ash, own, parts.ten])
            let files = try await world.store.submissions(for: world.reader)
            #expect(files.map(\.agency) == [own] && files.map(\.entries) == [5])
            #expect(try await world.store.verify().findings == [])
        }
    }

    @Test("each row is found under its part, and under the agency with its parts", arguments: DatabaseEngine.allCases)
    func read(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let parts = try await Parts(fixture)
            let (world, own) = (parts.world, parts.world.review.agency)
            try await parts.choose([("Ash Trust", parts.ash), ("Trust 10", parts.ten), ("HQ", own)])
            try await world.keep(parts.id)
            let store = world.store
            func page(_ filter: ChronologyFilter) async throws -> [String] {
                let page = try await store.chronology(for: world.reader, filter)
                return page.entries.map { "\(page.agencies[$0.entry.agency].name): \($0.entry.event)" }
            }
            let agencies = try await store.chronology(for: world.reader).agencies
            let whole = try #require(agencies.first { $0.id == own }).name
            let all = try await page(ChronologyFilter())
            #expect(
                all == [
                    "\(whole): Ash Trust: Seen at the clinic.", "\(whole): Trust 10: Not brought.",
                    "\(whole): Ash Trust: Seen at home.", "\(whole): Telephone call with mother.",
                    "\(whole): Trust 10: Letter.",
                ])
            #expect(try await page(ChronologyFilter(agency: parts.ash)) == [all[0], all[2]])
            #expect(try await page(ChronologyFilter(agency: own)) == all)
            let counts = try await store.counts(for: world.reader)
            #expect(counts.byAgency == [parts.ash: 2, parts.ten: 2, own: 1] && counts.entries == 5)
            let months = try await store.months(for: world.reader, ChronologyFilter(agency: parts.ash))
            #expect(months.months.map(\.entries) == [2] && months.undated == 0)
            let keys = ChainKeys(master: store.keys.master)
            let (_, taken) = try await store.glance(world.reader, action: .readEntries, now: store.now()) {
                try WholeChronologyQuery(context: $0, filter: ChronologyFilter(), most: 100, keys: keys).read()
            }
            #expect(taken.chronology.entries.count == 5)
            #expect(Set(taken.agencies) == [own, parts.ash, parts.ten])
            // Where the parts are gathered, those with rows in it have sent.
            let gathered = try #require(
                try await store.agencyParts(for: world.reader).first { $0.whole.agency.id == own })
            #expect(gathered.takingPart.map(\.agency.id) == [parts.ten, parts.ash] && gathered.sent == 2)
            #expect(gathered.missing(with: Set(gathered.toGather.map(\.id))) == [])
            #expect(gathered.missing(with: []).map(\.id) == [parts.ten, parts.ash])
        }
    }

    @Test("a row corrected in place leaves each its own", arguments: DatabaseEngine.allCases)
    func corrected(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let parts = try await Parts(fixture)
            let (world, own) = (parts.world, parts.world.review.agency)
            try await parts.choose([("Ash Trust", parts.ash), ("Trust 10", parts.ten), ("HQ", own)])
            try await world.keep(parts.id)
            let before = try await parts.owners()
            let kept = try #require(try await world.store.submissions(for: world.reader).first)
            let row = try await world.store.rowToCorrect(
                table: 1, row: 6, of: kept.id, for: world.reader, reading: world.reading)
            let correct = CorrectRow(
                board: world.review.board, submission: kept.id, id: world.store.newID(), table: 1, row: 6, version: 0,
                rowWords: row.rowWords,
                says: RowCorrection(
                    isEntry: true,
                    cells: [.init(column: 1, heading: "Date", came: "31 February 2002", words: "28 February 2002")]))
            try await world.store.run(.correctRow(correct), by: world.author)
            let again = try await world.store.readAgain(kept.id, for: world.reader)
            try await world.work()
            #expect(try await world.look(again).preview?.parts?.isHalfSaid == false)
            try await world.keep(again)
            #expect(try await parts.owners() == before)
        }
    }

    @Test("a file is not kept on what was said of parts that are no more", arguments: DatabaseEngine.allCases)
    func gone(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let parts = try await Parts(fixture)
            let (world, own) = (parts.world, parts.world.review.agency)
            try await parts.choose([("Ash Trust", parts.ash), ("Trust 10", parts.ten), ("HQ", own)])
            _ = try await world.review.addAgency("Elm Trust", partOf: own)
            try await world.keep(parts.id)
            let file = try await world.look(parts.id).file
            #expect(file.state == .read && file.message.contains("parts of the agency changed"))
            try await world.keep(parts.id)
            #expect(try await world.look(parts.id).file.state == .kept)
        }
    }

    @Test("an agency without parts is asked nothing", arguments: DatabaseEngine.allCases)
    func noParts(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let id = try await world.sent(Self.file).afterReading(world)
            #expect(try await world.look(id).preview?.parts == nil)
        }
    }

    @Test("each row is counted once, for its part and in the whole", arguments: DatabaseEngine.allCases)
    func counted(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let parts = try await Parts(fixture)
            let (world, own) = (parts.world, parts.world.review.agency)
            try await parts.choose([("Ash Trust", parts.ash), ("Trust 10", parts.ten), ("HQ", own)])
            try await world.keep(parts.id)
            let file = try #require(try await world.store.submissions(for: world.reader).first)
            #expect(file.entries == 5 && file.ownEntries == 1)
            #expect(file.entries(of: parts.ash) == 2 && file.entries(of: parts.ten) == 2 && file.entries(of: own) == 1)
            #expect(file.others[parts.ash]?.name.hasSuffix(": Ash Trust") == true)
            // Somebody of the part does not read the file, and knows how many of its rows are theirs.
            let theirs = try await world.review.of(parts.ash).member(.agencyAuthor)
            let reader = world.review.reader(theirs)
            #expect(try await world.store.submissions(for: reader) == [])
            let told = try await world.store.waiting(for: reader).inFilesOfWhole
            #expect(told.map(\.agency) == [parts.ash] && told.map(\.entries) == [2])
            #expect(try await world.store.waiting(for: world.reader).inFilesOfWhole == [])
        }
    }

    @Test("the same file sent again for a part is told of, to those who know both", arguments: DatabaseEngine.allCases)
    func twice(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let parts = try await Parts(fixture)
            let world = parts.world
            try await world.keep(parts.id)
            guard
                case .sent(let again) = try await world.send(Self.file, name: "trust.csv", agency: parts.ash)
            else { throw World.NotSent() }
            try await world.work()
            let repeats = try #require(try await world.look(again).preview?.repeats)
            #expect(repeats.map(\.isSameFile) == [true] && repeats.map(\.agency) == [world.review.agency])
            #expect(repeats.map(\.name) == ["school.csv"])
            // Somebody of the part alone is told nothing of what the whole has.
            let theirs = try await world.review.of(parts.ash).member(.agencyAuthor)
            #expect(try await world.look(again, as: theirs).preview?.repeats == [])
        }
    }
}
