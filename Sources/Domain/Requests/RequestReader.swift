/// Pairs each referral, request, concern and escalation from one agency to another with what came back
/// (docs/understanding-small-things.md, second part).
public struct RequestReader: Sendable {
    /// Days within which an answer is looked for.
    public var answerDays = 90
    /// Later entries looked at, of each of the two agencies, for one request.
    static let reach = 24
    /// Days within which a referral received without a name is taken for the one made.
    static let receiptDays = 21
    static let book = WordPatterns(classes: RequestWords.classes, groups: RequestWords.groups)

    typealias Sign = RequestWords.Sign
    /// Of another time: what came of an earlier request.
    static let earlier: Set<String> = ["previous", "previously", "earlier", "history", "historical"]

    public init() {}

    /// In order of entry. An asking that only the asked agency writes down is given too, as the asked agency's entry.
    public func read(_ chronology: IntegratedChronology, words: EntryWords? = nil) -> [RequestAndAnswer] {
        var work = RequestPairing(chronology, words: words ?? EntryWords(chronology))
        return work.pairs(days: answerDays)
    }

    /// One entry's words with the signs in them.
    struct Noted {
        var hits: [WordPatterns.Hit] = []
        var agencies: [(agency: Int, range: Range<Int>)] = []
        func has(_ sign: Sign) -> Bool { hits.contains { $0.tag == sign.rawValue } }
    }

    /// Something asked, before it is paired.
    struct Asking {
        var entry: Int
        var kind: RequestAndAnswer.Kind
        var asker: Int
        var asked: Int
        var range: Range<Int>
        /// Written by the asked agency.
        var isReceipt: Bool
        /// Somebody of no agency, in the words written.
        var askedBy = ""
    }
}
