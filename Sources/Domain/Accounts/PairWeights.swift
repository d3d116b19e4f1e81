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
        .always: -6.31,
        .sameDay: 2.43,
        .overlapWeek: 1.16,
        .overlapMonth: -0.42,
        .overlapLong: -0.61,
        .apartOne: 0.96,
        .apartThree: 0.23,
        .apartWeek: -0.54,
        .apartFortnight: -0.78,
        .apartLonger: -2.49,
        .uncertainDate: -0.27,
        .toldDay: 2.15,
        .toldOtherDay: -0.19,
        .laterReceipt: 1.26,
        .receipt: -0.05,
        .kindsShared: 2.67,
        .kindsSharedApart: -0.88,
        .chiefShared: 0.84,
        .noKindShared: 1.26,
        .oneWithoutKinds: 1.84,
        .rareKind: 0.55,
        .heardFrom: 0.40,
        .told: 0.16,
        .heardAndTold: 2.25,
        .named: 0.27,
        .heardFromOther: 0.45,
        .toldOther: 0.47,
        .timesClose: 1.57,
        .timesNear: -0.73,
        .timesFar: -1.80,
        .rareWords: 0.67,
        .rarestWords: 2.20,
        .rareWordsApart: -1.32,
        .toldLater: 0.65,
        .heardLater: 0.31,
        .bothHeard: 1.21,
        .sameChild: 0.72,
        .otherChild: -1.13,
        .isInternal: 0.36,
        .specificMeeting: 1.50,
        .differentMeeting: -1.09,
    ]
}
