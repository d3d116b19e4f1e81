/// Weights of ``PairEvidence`` in a logistic model: how much each adds to the logarithm of the odds.
struct PairWeights {
    var values: [Float]

    /// Adds evidence up to odds as it comes.
    struct Sum: PairEvidence.Sink {
        let weights: UnsafeBufferPointer<Float>
        var odds: Float = 0

        mutating func add(_ feature: PairEvidence.Feature, _ value: Float) { odds += weights[feature.rawValue] * value }
    }

    /// Least odds at which a pair may join two groups; below 0 a pair is more likely two occurrences than one.
    static let threshold: Float = 0
    static let joining: Float = 0
    static let sameAgency: Float = -6
    static let unscored: Float = -2

    /// Learned by logistic regression on pairs of entries from cases whose true occurrences are known; see the document.
    static let learned = PairWeights(values: PairEvidence.Feature.allCases.map { table[$0] ?? 0 })

    private static let table: [PairEvidence.Feature: Float] = [
        .always: -5.69,
        .sameDay: 2.16,
        .overlapWeek: 0.69,
        .overlapMonth: -0.61,
        .overlapLong: -0.94,
        .apartOne: 0.91,
        .apartThree: 0.53,
        .apartWeek: 0.03,
        .apartFortnight: -0.94,
        .apartLonger: -1.85,
        .uncertainDate: 0.32,
        .toldDay: 1.80,
        .toldOtherDay: -0.59,
        .laterReceipt: 1.25,
        .receipt: -0.21,
        .kindsShared: 2.34,
        .kindsSharedApart: -0.93,
        .chiefShared: 1.61,
        .noKindShared: 0.48,
        .oneWithoutKinds: 2.17,
        .rareKind: 0.61,
        .heardFrom: 0.38,
        .told: 0.68,
        .heardAndTold: 1.59,
        .named: 0.26,
        .heardFromOther: 0.49,
        .toldOther: 0.12,
        .timesClose: 1.17,
        .timesNear: -0.73,
        .timesFar: -0.55,
        .rareWords: 0.86,
        .sameChild: 0.51,
        .otherChild: -1.17,
        .isInternal: 0.14,
        .specificMeeting: 0.91,
        .differentMeeting: -0.84,
    ]
}
