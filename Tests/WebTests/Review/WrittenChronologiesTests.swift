import Domain
import Testing

@testable import Web

@Suite("Chronologies that were written") struct WrittenChronologiesTests {
    private static let id = RecordID(high: 1, low: 1)

    private static func written(_ words: String, rows: Int = 1) -> WrittenChronology {
        let review = ReviewSummary(
            board: id, id: id, reference: words, title: words, titleVersion: 1, isClosed: false, phaseVersion: 0)
        return WrittenChronology(
            review: review, page: .init(agencies: [], submissions: [], entries: [], next: nil, previous: nil),
            themes: [],
            months: HtmlFragment(language: .english) { _ in },
            table: HtmlFragment(language: .english) { html in for _ in 0..<rows { html.text(words) } })
    }

    private static let key = WrittenChronology.Key(
        state: .init(review: 1, board: 1, sight: [1]), review: id, choice: .init(), mayAsk: true, seesNotes: true,
        seesQuestions: true)

    @Test("two that differ in anything are never taken for each other")
    func keys() {
        func changed(_ change: (inout WrittenChronology.Key) -> Void) -> WrittenChronology.Key {
            var key = Self.key
            change(&key)
            return key
        }
        let keys = [
            Self.key, changed { $0.state.review = 2 }, changed { $0.state.board = 2 }, changed { $0.state.sight = [2] },
            changed { $0.review = RecordID(high: 2, low: 2) }, changed { $0.choice.filter.agency = Self.id },
            changed { $0.choice.after = ChronologyPlace(day: 1, width: 0, time: 0, entry: Self.id) },
            changed { $0.choice.before = ChronologyPlace(day: 1, width: 0, time: 0, entry: Self.id) },
            changed { $0.choice.filter.person = "ann" }, changed { $0.mayAsk = false },
            changed { $0.seesNotes = false }, changed { $0.seesQuestions = false },
        ]
        let kept = WrittenChronologies()
        for (number, key) in keys.enumerated() {
            #expect(kept.page(key) == nil)
            kept.keep(Self.written("\(number)"), key)
        }
        for (number, key) in keys.enumerated() { #expect(kept.page(key)?.review.reference == "\(number)") }
    }

    @Test("they take no more room than they were given, and what is used stays")
    func room() {
        let kept = WrittenChronologies(bytes: 200_000)
        func key(_ number: Int64) -> WrittenChronology.Key {
            var key = Self.key
            key.state.review = number
            return key
        }
        for number in 0..<100 as Range<Int64> {
            kept.keep(Self.written("page", rows: 2_000), key(number))
            #expect(kept.page(key(0)) != nil)
        }
        #expect((1..<100).filter { kept.page(key($0)) != nil }.count < 30)
    }
}
