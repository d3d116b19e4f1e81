/// Weights of ``PairEvidence`` in a logistic model: how much each adds to the logarithm of the odds.
struct PairWeights {
    var values: [Float]

    /// Adds evidence up to odds as it comes.
    struct Sum: PairEvidence.Sink {
        let weights: UnsafeBufferPointer<Float>
        var odds: Float = 0

        mutating func add(_ feature: PairEvidence.Feature, _ value: Float) { odds += weights[feature.rawValue] * value }
    }

    /// Least odds at which a pair may join two groups, and least mean odds over all pairs of two groups; both a little
    /// below even, which found more on every case than it spoiled when that case was left out of the learning.
    static let threshold: Float = -0.3
    static let joining: Float = -0.25
    static let sameAgency: Float = -6
    static let unscored: Float = -2

    /// Learned by logistic regression on pairs of entries from cases whose true occurrences are known; see the document.
    static let learned = PairWeights(values: PairEvidence.Feature.allCases.map { table[$0] ?? 0 })

    private static let table: [PairEvidence.Feature: Float] = [
        .always: -6.21,
        .sameDay: 2.58,
        .overlapWeek: 1.19,
        .overlapMonth: -0.42,
        .overlapLong: -0.55,
        .apartOne: 1.00,
        .apartThree: 0.38,
        .apartWeek: -0.81,
        .apartFortnight: -0.69,
        .apartLonger: -2.73,
        .uncertainDate: -0.33,
        .toldDay: 2.58,
        .toldOtherDay: -0.51,
        .laterReceipt: 1.38,
        .receipt: -0.06,
        .kindsShared: 2.43,
        .kindsSharedApart: -0.67,
        .chiefShared: 1.45,
        .noKindShared: 1.14,
        .oneWithoutKinds: 1.65,
        .rareKind: 0.36,
        .heardFrom: 0.22,
        .told: -0.23,
        .heardAndTold: 1.50,
        .named: 0.12,
        .heardFromOther: 0.58,
        .toldOther: 0.50,
        .timesClose: 1.71,
        .timesNear: -0.67,
        .timesFar: -1.69,
        .rareWords: 0.81,
        .rarestWords: 1.68,
        .rareWordsApart: -1.10,
        .toldLater: 0.63,
        .heardLater: 0.64,
        .bothHeard: 1.34,
        .sameChild: 0.64,
        .otherChild: -1.25,
        .isInternal: -0.50,
        .specificMeeting: 1.88,
        .differentMeeting: -1.37,
        .bothNamed: 2.04,
        .answered: 0.35,
        .answeredApart: -0.76,
        .nearToldDay: 0.36,
        .chiefApart: -1.87,
        .meetingApart: -0.50,
        .soleApart: 1.81,
        .rarestApart: 0.16,
        .bothNamedApart: -0.48,
    ]
}
