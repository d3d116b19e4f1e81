/// Weighs what the rules found of a missed contact against the other evidence in the words.
///
/// Where the weights agree with the rules, the rule and its words are what is shown; where they do not, the label with
/// the greatest score is given, named as weighed, with the sentence that weighed most.
struct MissedArbiter: Sendable {
    static let shared = MissedArbiter()
    static let weighed = "judged from all its words"

    private static let weights = ContactWeights(MissedWeightTable.lines)
    /// Labels in the order of the table's outputs; nil is "none".
    private static let labels: [SmallThing.Kind?] = [
        .missedAppointment, .noAccessVisit, .cancelledByFamily, .cancelledByAgency, .meetingNotAttended, nil,
    ]
    private static let followed = 6

    /// What stands after weighing, and the share of the answer among the labels.
    func weighed(_ reading: MissedReading, _ rules: (contact: MissedContact, after: Int?)) -> (
        contact: MissedContact, share: Double
    ) {
        let words = reading.words
        var score = ContactScore(weights: Self.weights, clauses: words.sentences.count)
        let facts = MissedEvidence.facts(rules.contact) + MissedEvidence.signs(reading)
        MissedEvidence(words).give(facts: facts.map(ContactFacts.number), after: rules.after, to: &score)
        let shares = score.shares(of: Self.labels.count)
        let best = shares.indices.max { shares[$0] < shares[$1] } ?? Self.labels.count - 1
        var contact = rules.contact
        if Self.labels[best] != contact.kind {
            contact.kind = Self.labels[best]
            contact.rule = Self.weighed
            if let sentence = score.clause(base: 0, answer: best, of: Self.labels.count) {
                contact.words = words.words(words.sentences[sentence])
            }
            if contact.words.isEmpty, contact.kind != nil { contact.words = words.words(words.tokens.indices) }
        }
        if contact.kind == nil || score.share(Self.followed) < 0.5 {
            contact.followUpWords = nil
        } else if contact.followUpWords == nil {
            let sentence = score.clause(base: Self.followed, answer: 0, of: 1) ?? words.sentences.count - 1
            contact.followUpWords =
                words.sentences.indices.contains(sentence)
                ? words.words(words.sentences[sentence]) : nil
        }
        return (contact, shares[best])
    }
}
