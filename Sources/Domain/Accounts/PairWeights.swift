/// Weights of ``PairEvidence`` in a logistic model: how much each adds to the logarithm of the odds.
struct PairWeights {
    var values: [Float]

    func odds(_ evidence: PairEvidence) -> Float {
        var sum: Float = 0
        for i in values.indices { sum += values[i] * evidence.values[i] }
        return sum
    }

    /// Least odds at which a pair may join two groups; below 0 a pair is more likely two occurrences than one.
    static let threshold: Float = 0
    static let joining: Float = 0
    static let sameAgency: Float = -6
    static let unscored: Float = -2

    /// Learned by logistic regression on pairs of entries from cases whose true occurrences are known; see the document.
    static let learned = PairWeights(values: PairEvidence.Feature.allCases.map { table[$0] ?? 0 })

    private static let table: [PairEvidence.Feature: Float] = [
        .always: -5.72,
        .sameDay: 2.25,
        .overlapWeek: 0.70,
        .overlapMonth: -0.51,
        .overlapLong: -0.82,
        .apartOne: 1.26,
        .apartThree: 0.82,
        .apartWeek: -0.02,
        .apartFortnight: -1.43,
        .apartLonger: -2.27,
        .uncertainDate: 0.28,
        .toldDay: 1.97,
        .toldOtherDay: -0.28,
        .laterReceipt: 1.47,
        .receipt: -0.40,
        .kindsShared: 2.45,
        .kindsSharedApart: -1.21,
        .chiefShared: 1.61,
        .noKindShared: 0.09,
        .oneWithoutKinds: 2.16,
        .rareKind: 0.55,
        .heardFrom: 0.71,
        .told: 0.84,
        .heardAndTold: 0.92,
        .named: 0.25,
        .heardFromOther: 0.22,
        .toldOther: 0.02,
        .timesClose: 1.17,
        .timesNear: -0.73,
        .timesFar: -0.64,
        .rareWords: 0.74,
        .sameChild: 0.59,
        .otherChild: -1.23,
        .isInternal: -0.06,
        .specificMeeting: 0.71,
        .differentMeeting: -0.96,
    ]
}
