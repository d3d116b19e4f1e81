import Domain
import Foundation
import Store
import TestSupport
import Testing

@testable import Store

/// The same is found on both engines, and only what may be seen.
@Suite("Search", .timeLimit(.minutes(10))) struct SearchTests {
    static let events = [
        "Tilly seen at home; two bruises on her arm.", "Core group meeting. Mother did not attend.",
        "Social worker’s follow-up visit, no reply.", "Social, lively child. The worker from school rang.",
        "Neighbour reported shouting; organised a strategy meeting.", "Bruising to the leg, seen by G.P.",
        "Children went to A&E with a scald.", "No concerns. School nurse weighed Bram.",
    ]

    /// Numbers (from 0) of the events found, in order of the file.
    private func find(
        _ typed: String, _ review: ReviewFixture, _ readable: ReadableSubmissions
    ) async throws -> (total: Int, rows: [Int]) {
        let result = try await review.store.search(
            SearchRequest(board: review.board, query: try SearchQuery(typed), readable: readable))
        #expect(result.notIndexed == 0)
        return (result.total, result.hits.map { $0.row - 2 }.sorted())
    }

    @Test("words, phrases, beginnings, exclusions and spellings find the same", arguments: DatabaseEngine.allCases)
    func matches(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            try await review.receive(Self.events)
            let all = try await fixture.store.allSubmissions(review.board)
            let expected: [(String, [Int])] = [
                ("bruise", [0, 5]), ("BRUISED arm", [0]), ("\"social worker\"", [2]), ("social worker", [2, 3]),
                ("follow up", [2]), ("followup", [2]), ("follow-up", [2]), ("\"follow up visit\"", [2]),
                ("neighbor", [4]), ("organize", [4]), ("meeting -core", [4]), ("meeting -\"core group\"", [4]),
                ("bruise OR scald", [0, 5, 6]), ("child", [3, 6]), ("go", [6]), ("gp", [5]), ("A&E", [6]),
                ("scho*", [3, 7]), ("sc*", [3, 6, 7]), ("schools*", []), ("meet*", [1, 4]), ("bru* -arm", [5]),
                ("\"no reply\"", [2]), ("\"reply no\"", []), ("absent", []), ("\"arm core\"", []), ("see home", [0]),
                ("w/c", [0, 1, 2, 3, 4, 5, 6, 7]),
            ]
            for (typed, rows) in expected {
                let found = try await find(typed, review, all)
                #expect(found.rows == rows, "\(typed)")
                #expect(found.total == rows.count, "\(typed)")
            }
            // The fields of an entry are apart: no phrase reaches from one into the next.
            #expect(try await find("\"01 tilly\"", review, all).rows == [])
            #expect(try await find("01 tilly", review, all).rows == [0])
        }
    }

    @Test("hits say where they stand and show the words found, best first", arguments: DatabaseEngine.allCases)
    func hits(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let submission = try await review.receive([
                "School and school: a school.", "One school, far away from all.",
            ])
            let all = try await fixture.store.allSubmissions(review.board, review.review)
            let request = SearchRequest(board: review.board, query: try SearchQuery("schools"), readable: all)
            let result = try await fixture.store.search(request)
            #expect(result.hits.map(\.row) == [2, 3])
            let hit = try #require(result.hits.first)
            #expect(hit.submission == submission)
            #expect(hit.review == review.review)
            #expect(hit.agencyName == "Larkfield School")
            #expect(hit.fileName == "school.csv")
            #expect(hit.dateWords == "w/c 1.3.01")
            #expect(hit.earliest == CivilDate(year: 2001, month: 3, day: 1))
            #expect(hit.score > result.hits[1].score)
            #expect(hit.excerpts.map(\.heading) == ["What happened"])
            #expect(hit.excerpts[0].snippet.text(open: "[", close: "]") == "[School] and [school]: a [school].")
            var second = request
            (second.offset, second.limit) = (1, 1)
            let page = try await fixture.store.search(second)
            #expect(page.total == 2)
            #expect(page.hits.map(\.row) == [3])
        }
    }

    @Test(
        "what may not be seen changes neither matches, totals, scores nor order", arguments: DatabaseEngine.allCases)
    func hidden(_ engine: DatabaseEngine) async throws {
        let queries = ["bruise", "bruise OR school", "\"core group\"", "sch*", "child -school", "meeting"]
        var shown: [[String]] = []
        for withSecret in [false, true] {
            try await StoreFixture.run(engine) { fixture in
                let review = try await fixture.review()
                let open = try await review.receive(Self.events, name: "open.csv")
                if withSecret {
                    try await review.receive(
                        ["Bruise bruise. Core group about the secret.", "School, school, child"], name: "secret.csv")
                }
                let readable = ReadableSubmissions([open])
                var lines: [String] = []
                for typed in queries {
                    let result = try await fixture.store.search(
                        SearchRequest(board: review.board, query: try SearchQuery(typed), readable: readable))
                    lines.append(
                        "\(typed): \(result.total) "
                            + result.hits.map { "\($0.row)/\($0.score)" }.joined(separator: " "))
                }
                shown.append(lines)
                let secret = try SearchQuery("secret")
                #expect(
                    try await fixture.store.search(
                        SearchRequest(board: review.board, query: secret, readable: readable)
                    ).total == 0)
                // Nothing is said about what may be seen: nothing is seen.
                let nothing = try await fixture.store.search(
                    SearchRequest(board: review.board, query: try SearchQuery("bruise")))
                #expect(nothing.total == 0 && nothing.hits.isEmpty)
                // Keys of another board's submissions open nothing.
                let elsewhere = try await fixture.store.search(
                    SearchRequest(board: fixture.store.newID(), query: try SearchQuery("bruise"), readable: readable))
                #expect(elsewhere.total == 0)
            }
        }
        #expect(shown[0] == shown[1])
        #expect(shown[0].contains { $0.hasPrefix("bruise: 2 ") })
    }

    @Test(
        "each version of a file is searched for those who read that version",
        arguments: DatabaseEngine.allCases)
    func versions(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let old = try await review.receive(["A haematoma.", "Kept."])
            try await review.receive(["Nothing of it.", "Kept."])
            let all = try await fixture.store.allSubmissions(review.board)
            #expect(try await find("haematoma", review, all).total == 0)
            #expect(try await find("haematoma", review, ReadableSubmissions([old])).total == 1)
            #expect(try await find("kept", review, all).total == 1)
            #expect(try await fixture.store.verify().findings == [])
        }
    }

    @Test(
        "at the machine all files are searched, on record; nobody else may",
        arguments: DatabaseEngine.allCases)
    func atTheMachine(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            try await review.receive(["A haematoma."])
            let (store, board) = (fixture.store, review.board)
            let found = try await store.searchAll(try SearchQuery("haematoma"), board: board, operator: review.actor)
            #expect(found.total == 1)
            let reads = try await store.database.read { session in
                try session.rows("SELECT view_name FROM reads") { try $0.text(0) }
            }
            #expect(reads == ["search"])
            let member = try await review.person("member")
            try await review.give(.coordinator, to: member)
            await #expect(throws: CommandRefusal.self) {
                try await store.searchAll(try SearchQuery("haematoma"), board: board, operator: member)
            }
            let reader = review.reader(member)
            #expect(try await store.search(try SearchQuery("haematoma"), for: reader).total == 0)
            #expect(try await store.verify().findings == [])
        }
    }

    /// In how many rows of the index these bytes stand.
    private func traces(_ word: String, _ review: ReviewFixture) async throws -> Int {
        let rows = try await review.store.database.read { session in
            try session.rows("SELECT postings FROM search_postings") { try $0.bytes(0) }
        }
        return rows.filter { row in
            row.indices.contains { row[$0...].starts(with: Array(word.utf8)) }
        }.count
    }

    @Test("what is erased from the rows leaves the index with them", arguments: DatabaseEngine.allCases)
    func erased(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let submission = try await review.receive(["A scaphoid fracture.", "Kept."])
            #expect(try await traces("scaphoid", review) > 0)
            let board = review.board
            try await fixture.store.database.write { session in
                let id = try session.first("SELECT id FROM entries WHERE row_number = 2") { try $0.value(0) } ?? .null
                for table in ["entry_fields", "entry_notes", "entry_problems", "entry_remarks"] {
                    try session.run("DELETE FROM \(table) WHERE board = $1 AND entry = $2", [.id(board), id])
                }
                try session.run("DELETE FROM entries WHERE board = $1 AND id = $2", [.id(board), id])
                try SearchIndex.refresh(board: board, submission: submission, session)
            }
            #expect(try await traces("scaphoid", review) == 0)
            let all = try await fixture.store.allSubmissions(board)
            #expect(try await find("kept", review, all).total == 1)
            #expect(try await !fixture.store.verify().findings.contains { $0.kind == .indexDiffers })
        }
    }

    @Test(
        "verify finds an index that is not what its rows give, and names one that is not made yet",
        arguments: DatabaseEngine.allCases)
    func verified(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let submission = try await review.receive(Self.events)
            let kept = try await fixture.store.database.read {
                try SearchIndex.stored(board: review.board, submission: submission, $0)
            }
            try await review.tamper("UPDATE search_postings SET postings = positions WHERE bucket = 'kbr'")
            #expect(try await fixture.store.verify().findings.map(\.kind) == [.indexDiffers])
            try await review.tamper("DELETE FROM search_postings")
            #expect(try await fixture.store.verify().findings.map(\.kind) == [.indexDiffers])
            try await review.tamper("DELETE FROM search_segments")
            let missing = try await fixture.store.verify()
            #expect(missing.findings == [])
            #expect(missing.unknown.contains { $0.contains("1 submissions are not in the search index") })
            let result = try await fixture.store.search(
                SearchRequest(
                    board: review.board, query: try SearchQuery("bruise"), readable: ReadableSubmissions([submission])))
            #expect(result.total == 0)
            #expect(result.notIndexed == 1)
            try await fixture.store.database.write {
                try SearchIndex.refresh(board: review.board, submission: submission, $0)
            }
            #expect(
                try await fixture.store.database.read {
                    try SearchIndex.stored(board: review.board, submission: submission, $0)
                } == kept)
            #expect(try await fixture.store.verify().findings == [])
        }
    }

    @Test(
        "a damaged index is answered, not followed",
        arguments: [[], [0xFF], [3, 0x62], [5, 0x62, 0x72, 0x75, 0x69, 0x73, 9, 2, 0, 8]])
    func damaged(_ bytes: [UInt8]) async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let review = try await fixture.review()
            try await review.receive(Self.events)
            try await review.tamper("UPDATE search_postings SET postings = $1, positions = $1", [.bytes(bytes)])
            let all = try await fixture.store.allSubmissions(review.board)
            for typed in ["bruises", "\"two bruises\"", "bru*"] {
                do {
                    _ = try await find(typed, review, all)
                } catch DatabaseError.corrupt {
                    continue
                }
            }
        }
    }
}

extension Store {
    /// The newest versions of all files, whoever may see them.
    func allSubmissions(_ board: RecordID, _ review: RecordID? = nil) async throws -> ReadableSubmissions {
        try await database.read { try ReadableSubmissions(allOf: board, review: review, $0) }
    }
}
