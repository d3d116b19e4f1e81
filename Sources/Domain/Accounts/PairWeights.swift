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
        .always: -6.16,
        .sameDay: 1.23,
        .overlapWeek: 0.89,
        .overlapMonth: -0.13,
        .overlapLong: -0.35,
        .apartOne: 0.88,
        .apartThree: 0.17,
        .apartWeek: -0.05,
        .apartFortnight: -0.28,
        .apartLonger: -2.39,
        .uncertainDate: -0.17,
        .toldDay: 2.37,
        .toldOtherDay: -0.36,
        .laterReceipt: 1.78,
        .receipt: -0.12,
        .kindsShared: 2.16,
        .kindsSharedApart: -1.04,
        .chiefShared: 1.42,
        .noKindShared: 0.63,
        .oneWithoutKinds: 0.63,
        .rareKind: 0.34,
        .heardFrom: 0.20,
        .told: 0,
        .heardAndTold: 1.13,
        .named: 0,
        .heardFromOther: 0.57,
        .toldOther: 0.46,
        .timesClose: 1.18,
        .timesNear: -0.34,
        .timesFar: -1.23,
        .rareWords: 0.92,
        .rarestWords: 0.79,
        .rareWordsApart: -1.08,
        .toldLater: 0.33,
        .heardLater: 0.30,
        .bothHeard: 0.80,
        .sameChild: 0.80,
        .otherChild: -1.23,
        .isInternal: 0,
        .specificMeeting: 1.88,
        .differentMeeting: -0.90,
        .bothNamed: 2.15,
        .answered: 0.53,
        .answeredApart: -0.75,
        .nearToldDay: -0.10,
        .chiefApart: -1.49,
        .meetingApart: -0.53,
        .soleApart: 1.96,
        .rarestApart: 0.42,
        .bothNamedApart: -0.60,
        .referralAnswered: 1.47,
        .sameToldDay: 1.08,
        .toldDayNamed: 0.58,
        .letterOfDay: 0.34,
        .receiptNamed: 0.23,
        .quietDay: 0.84,
        .quietNear: 0.61,
        .onlyOfDay: 1.30,
        .middlingWords: 0.30,
        .commonWords: 0.14,
        .middlingApart: 0,
        .rareLikeness: 0.74,
        .likeness: 0.29,
        .rarePeople: 0.31,
        .people: 0.83,
        .numbers: 0.69,
        .namesSigner: 0.43,
        .sharedWorker: 0.81,
        .sharedThird: 0.38,
    ]
}
