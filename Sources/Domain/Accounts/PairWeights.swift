/// Weights of ``PairEvidence`` in a logistic model: how much each adds to the logarithm of the odds.
struct PairWeights {
    var values: [Float]

    /// Adds evidence up to odds as it comes.
    struct Sum: PairEvidence.Sink {
        let weights: UnsafeBufferPointer<Float>
        var odds: Float = 0

        mutating func add(_ feature: PairEvidence.Feature, _ value: Float) { odds += weights[feature.rawValue] * value }
    }

    /// Least odds at which a pair may join two groups, and least mean odds of each account with its best in the other
    /// group: both a little below even, which found more on every case than it spoiled when that case was left out of the
    /// learning. All pairs of two groups together have at least `opposing` on the average.
    static let threshold: Float = -0.2
    static let joining: Float = -0.2
    static let opposing: Float = -0.8
    static let sameAgency: Float = -6
    static let unscored: Float = -2

    /// Learned by logistic regression on pairs of entries from cases whose true occurrences are known; see the document.
    static let learned = PairWeights(values: PairEvidence.Feature.allCases.map { table[$0] ?? 0 })

    private static let table: [PairEvidence.Feature: Float] = [
        .always: -6.14,
        .sameDay: 1.21,
        .overlapWeek: 0.87,
        .overlapMonth: -0.14,
        .overlapLong: -0.36,
        .apartOne: 0.90,
        .apartThree: 0.20,
        .apartWeek: -0.07,
        .apartFortnight: -0.27,
        .apartLonger: -2.38,
        .uncertainDate: -0.18,
        .toldDay: 2.35,
        .toldOtherDay: -0.44,
        .laterReceipt: 1.81,
        .receipt: -0.13,
        .kindsShared: 2.14,
        .kindsSharedApart: -1.06,
        .chiefShared: 1.44,
        .noKindShared: 0.63,
        .oneWithoutKinds: 0.64,
        .rareKind: 0.34,
        .heardFrom: 0.22,
        .told: 0,
        .heardAndTold: 1.10,
        .named: 0,
        .heardFromOther: 0.60,
        .toldOther: 0.47,
        .timesClose: 1.18,
        .timesNear: -0.32,
        .timesFar: -1.43,
        .rareWords: 0.92,
        .rarestWords: 0.78,
        .rareWordsApart: -1.08,
        .toldLater: 0.40,
        .heardLater: 0.31,
        .bothHeard: 0.79,
        .sameChild: 0.79,
        .otherChild: -1.78,
        .isInternal: 0,
        .specificMeeting: 1.89,
        .differentMeeting: -0.90,
        .bothNamed: 2.18,
        .answered: 0.51,
        .answeredApart: -0.76,
        .nearToldDay: -0.23,
        .chiefApart: -1.49,
        .meetingApart: -0.56,
        .soleApart: 1.93,
        .rarestApart: 0.38,
        .bothNamedApart: -0.62,
        .referralAnswered: 1.43,
        .sameToldDay: 1.29,
        .toldDayNamed: 0.51,
        .letterOfDay: 0.34,
        .receiptNamed: 0.22,
        .quietDay: 0.85,
        .quietNear: 0.61,
        .onlyOfDay: 1.28,
        .middlingWords: 0.30,
        .commonWords: 0.13,
        .middlingApart: 0,
        .rareLikeness: 0.67,
        .likeness: 0.27,
        .rarePeople: 0.31,
        .people: 0.82,
        .numbers: 0.70,
        .namesSigner: 0.45,
        .sharedWorker: 0.77,
        .sharedThird: 0.40,
    ]
}
