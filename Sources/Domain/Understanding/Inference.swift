/// An answer read from the words of an entry, with its ground. Nothing inferred is presented as certain: the words
/// and the rule go wherever the answer goes.
public struct Inference: Sendable, Hashable {
    /// Raw values are those of the published JSON.
    public enum Answer: String, Sendable, Codable, CaseIterable {
        case yes, no
        case notRecorded = "not recorded"
    }

    /// Where an answer comes from.
    public enum Basis: String, Sendable, Codable, CaseIterable {
        /// Stated in a column made for it.
        case stated
        /// Read from prose.
        case inferred
        case notRecorded = "not recorded"
    }

    public var answer: Answer
    public var basis: Basis
    /// The words it rests on, verbatim; "" when nothing is recorded.
    public var words: String
    /// Short plain name of the rule or model that decided ("“not seen” after the child's name").
    public var rule: String
    /// 0...1; how sure the rule or model is.
    public var confidence: Double

    public init(_ answer: Answer, basis: Basis, words: String, rule: String, confidence: Double = 1) {
        self.answer = answer
        self.basis = basis
        self.words = words
        self.rule = rule
        self.confidence = confidence
    }

    /// No rule found it: the words were weighed together, and ``confidence`` is the score.
    public var isWeighed: Bool { rule == ContactArbiter.weighed }

    public static let notRecorded = Inference(.notRecorded, basis: .notRecorded, words: "", rule: "")
}
