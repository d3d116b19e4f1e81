import Domain
import Foundation
import Store
import TestSupport
import Testing

@testable import Store

/// The index finds what a plain look at every text finds.
@Suite("Search beside a plain look", .timeLimit(.minutes(10))) struct SearchModelTests {
    /// Numbers that are the same in every run.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    /// One text, cut into words once.
    private struct Text {
        var keys: [Int: Set<[UInt8]>] = [:]
        var words: [[UInt8]] = []

        init(_ text: String) {
            let tokens = SearchTokens(text)
            for token in tokens.tokens {
                let word = Array(tokens.word(token))
                words.append(word)
                keys[token.position, default: []].insert(SearchKey.key(word))
            }
        }

        func has(_ atom: SearchQuery.Atom) -> Bool {
            switch atom {
            case .word(let key): keys.values.contains { $0.contains(key) }
            case .beginning(let start): words.contains { $0.starts(with: start) }
            case .phrase(let phrase):
                keys.keys.contains { at in
                    phrase.indices.allSatisfy { keys[at + $0]?.contains(phrase[$0]) ?? false }
                }
            }
        }

        func meets(_ query: SearchQuery) -> Bool {
            query.clauses.allSatisfy { $0.alternatives.contains(where: has) != $0.isExcluded }
        }
    }

    private static let syllables = ["ba", "bre", "chi", "do", "fu", "ö", "ng", "ise", "ing", "s", "'s", "-re", "ed"]

    private static func word(_ dice: inout Dice) -> String {
        // Few words are common, many rare, as in any text.
        let rank = Int(Double.random(in: 0..<5, using: &dice) * Double.random(in: 0..<60, using: &dice))
        var seed = Dice(state: UInt64(rank) &* 977)
        _ = seed.next()
        return (0...Int.random(in: 0...3, using: &seed)).map { _ in syllables.randomElement(using: &seed) ?? "" }
            .joined()
    }

    @Test("over random texts and queries", arguments: DatabaseEngine.allCases)
    func model(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            var dice = Dice(state: 7)
            var texts: [(row: Int, file: String, text: Text)] = []
            for file in ["a.csv", "b.csv", "c.csv"] {
                let events = (0..<(file == "b.csv" ? 1_200 : 20)).map { _ in
                    (0..<Int.random(in: 1...40, using: &dice)).map { _ in Self.word(&dice) }.joined(separator: " ")
                }
                try await review.receive(events, name: file)
                texts += events.enumerated().map { ($0.offset + 2, file, Text($0.element)) }
            }
            let all = try await fixture.store.allSubmissions(review.board)
            var found = 0
            for _ in 0..<150 {
                func word() -> String { Self.word(&dice) }
                let typed =
                    switch Int.random(in: 0..<7, using: &dice) {
                    case 0: word()
                    case 1: "\(word()) \(word())"
                    case 2: "\(word()) OR \(word()) OR \(word())"
                    case 3: "\"\(word()) \(word())\""
                    case 4: "\(word().prefix(Int.random(in: 2...5, using: &dice)))*"
                    case 5: "\(word()) -\(word())"
                    default: "\(word()) -\"\(word()) \(word())\" \(word().prefix(3))*"
                    }
                guard let query = try? SearchQuery(typed) else { continue }
                let result = try await fixture.store.search(
                    SearchRequest(board: review.board, query: query, readable: all, limit: 1_000))
                let expected = texts.filter { $0.text.meets(query) }.map { "\($0.file) \($0.row)" }
                #expect(result.hits.map { "\($0.fileName) \($0.row)" }.sorted() == expected.sorted(), "\(typed)")
                #expect(result.total == expected.count, "\(typed)")
                #expect(result.hits.allSatisfy { !$0.excerpts.isEmpty }, "\(typed)")
                found += result.total
            }
            // The queries do find something, and rows of the index were divided.
            #expect(found > 1_000)
            #expect(try await review.count("search_postings WHERE length(bucket) > 3") > 0)
        }
    }

    @Test("words are numbered once, however many")
    func words() {
        var table = WordTable()
        for turn in 0..<2 {
            for number in 0..<5_000 {
                let (found, isNew) = table.number(Array("word\(number)".utf8)[...])
                #expect(found == number && isNew == (turn == 0))
            }
        }
        #expect(String(decoding: table[4_999], as: UTF8.self) == "word4999")
    }
}
