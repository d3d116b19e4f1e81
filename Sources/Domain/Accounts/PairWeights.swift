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
        .always: -6.24,
        .sameDay: 2.38,
        .overlapWeek: 1.11,
        .overlapMonth: -0.47,
        .overlapLong: -0.64,
        .apartOne: 0.92,
        .apartThree: 0.22,
        .apartWeek: -0.52,
        .apartFortnight: -0.59,
        .apartLonger: -2.48,
        .uncertainDate: -0.26,
        .toldDay: 2.10,
        .toldOtherDay: -0.24,
        .laterReceipt: 1.31,
        .receipt: -0.07,
        .kindsShared: 2.65,
        .kindsSharedApart: -0.87,
        .chiefShared: 0.83,
        .noKindShared: 1.20,
        .oneWithoutKinds: 1.68,
        .rareKind: 0.52,
        .heardFrom: 0.49,
        .told: 0.29,
        .heardAndTold: 1.98,
        .named: 0.41,
        .heardFromOther: 0.43,
        .toldOther: 0.41,
        .timesClose: 1.55,
        .timesNear: -0.75,
        .timesFar: -1.86,
        .rareWords: 0.73,
        .rarestWords: 2.03,
        .rareWordsApart: -1.25,
        .toldLater: 0.72,
        .heardLater: -0.03,
        .bothHeard: 1.42,
        .sameChild: 0.74,
        .otherChild: -1.13,
        .isInternal: 0.32,
        .specificMeeting: 1.52,
        .differentMeeting: -1.11,
    ]
}
