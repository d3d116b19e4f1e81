/// Puts on record that a child was under a plan.
public struct AddPlanPeriod: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    public var child: RecordID
    public var period: PlanPeriod

    public init(board: RecordID, review: RecordID, id: RecordID, child: RecordID, period: PlanPeriod) {
        self.board = board
        self.review = review
        self.id = id
        self.child = child
        self.period = period
    }
}

/// Corrects the plan or the days of a period, as seen in one version of it.
public struct CorrectPlanPeriod: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    public var version: Int
    public var period: PlanPeriod

    public init(board: RecordID, review: RecordID, id: RecordID, version: Int, period: PlanPeriod) {
        self.board = board
        self.review = review
        self.id = id
        self.version = version
        self.period = period
    }
}

/// Takes out a period that should not be there, as seen in one version of it. It stays on record.
public struct WithdrawPlanPeriod: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    public var version: Int
    public var reason: String

    public init(board: RecordID, review: RecordID, id: RecordID, version: Int, reason: String) {
        self.board = board
        self.review = review
        self.id = id
        self.version = version
        self.reason = reason
    }
}
