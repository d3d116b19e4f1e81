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
        .always: -5.48,
        .sameDay: 2.26,
        .overlapWeek: 0.93,
        .overlapMonth: -0.45,
        .overlapLong: -0.50,
        .apartOne: 0.86,
        .apartThree: 0.24,
        .apartWeek: -0.72,
        .apartFortnight: -0.74,
        .apartLonger: -1.88,
        .uncertainDate: -0.28,
        .toldDay: 2.26,
        .toldOtherDay: -0.40,
        .laterReceipt: 1.31,
        .receipt: -0.06,
        .kindsShared: 2.19,
        .kindsSharedApart: -0.76,
        .chiefShared: 1.30,
        .noKindShared: 0.71,
        .oneWithoutKinds: 1.07,
        .rareKind: 0.33,
        .heardFrom: 0.27,
        .told: -0.04,
        .heardAndTold: 1.14,
        .named: 0.12,
        .heardFromOther: 0.47,
        .toldOther: 0.43,
        .timesClose: 1.03,
        .timesNear: -0.30,
        .timesFar: -0.91,
        .rareWords: 0.77,
        .rarestWords: 1.28,
        .rareWordsApart: -1.02,
        .toldLater: 0.46,
        .heardLater: 0.40,
        .bothHeard: 1.07,
        .sameChild: 0.54,
        .otherChild: -0.98,
        .isInternal: -0.26,
        .specificMeeting: 1.67,
        .differentMeeting: -0.94,
        .bothNamed: 1.56,
        .answered: 0.52,
        .answeredApart: -0.33,
        .nearToldDay: 0.24,
        .chiefApart: -1.33,
        .meetingApart: -0.36,
        .soleApart: 1.33,
        .rarestApart: 0.32,
        .bothNamedApart: -0.34,
        .referralAnswered: 0.87,
    ]
}
