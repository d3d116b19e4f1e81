import Domain
import Testing

@Suite("Words of the trade a review adds") struct TradeWordsTests {
    private func problems(_ text: String) -> [TradeWords.Problem] {
        do throws(TradeWords.Problems) {
            _ = try TradeWords(text)
            return []
        } catch {
            return error.problems
        }
    }

    @Test("one a line, as people type them; what is kept reads the same again")
    func reading() throws {
        let words = try TradeWords("  TAF :  a meeting about the family\r\n\r\nGraded care profile: a form: long\n")
        #expect(words.pairs.map(\.word) == ["TAF", "Graded care profile"])
        // Only the first colon parts a line.
        #expect(words.pairs.map(\.plain) == ["a meeting about the family", "a form: long"])
        #expect(try TradeWords(words.text) == words)
        #expect(try TradeWords(" \n\n") == TradeWords())
    }

    @Test("what cannot be taken is said line by line, and nothing of it is kept")
    func wrong() {
        #expect(
            problems(
                "TAF: a meeting\ncase conference\n: nothing\nTAC:\ntaf: again\n\(String(repeating: "x", count: 121)): y"
            )
                == [
                    .init(line: 2, kind: .noColon), .init(line: 3, kind: .emptySide), .init(line: 4, kind: .emptySide),
                    .init(line: 5, kind: .twice(1)), .init(line: 6, kind: .tooLong),
                ])
        let many = Array(repeating: "a: b", count: TradeWords.mostLines + 1).joined(separator: "\n")
        #expect(throws: TradeWords.Problems([], isTooLong: true)) { try TradeWords(many) }
        // Letters that are none, and 100 kB of one line.
        #expect(problems("!?: so").map(\.kind) == [.emptySide])
        #expect(problems(String(repeating: "x", count: 100_000)).map(\.kind) == [.noColon])
    }

    @Test("they are pointed at, and said the review's way where the program knows the word too")
    func pointing() throws {
        let words = try TradeWords("TAF: a meeting about the family\ncore group: your meeting\nCORE: heart")
        let language = PlainLanguage(names: [], family: [], words: words)
        #expect(
            language.remarks(on: "The taf came before the core group and the CP plan.") == [
                .jargon("taf", plain: "a meeting about the family"), .jargon("core group", plain: "your meeting"),
                .jargon("CP plan", plain: "child protection plan"),
            ])
        #expect(PlainLanguage(names: [], family: []).remarks(on: "The taf came.") == [])
        #expect(TradeWords.builtIn.contains { $0.word == "core group" } && TradeWords.builtIn.count > 40)
    }
}
