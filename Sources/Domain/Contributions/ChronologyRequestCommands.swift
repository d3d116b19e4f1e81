/// Asks agencies for their chronologies, all on the same terms. An agency has one request at a time in a review.
public struct AskForChronology: Sendable {
    /// One request.
    public struct Request: Sendable {
        public var id: RecordID
        public var agency: RecordID

        public init(id: RecordID, agency: RecordID) {
            self.id = id
            self.agency = agency
        }
    }

    public var board: RecordID
    public var review: RecordID
    public var requests: [Request]
    public var terms: ChronologyTerms

    public init(board: RecordID, review: RecordID, requests: [Request], terms: ChronologyTerms) {
        self.board = board
        self.review = review
        self.requests = requests
        self.terms = terms
    }
}

/// Changes what one agency is asked for, as seen in one version of the request.
public struct ChangeChronologyRequest: Sendable {
    public var board: RecordID
    public var id: RecordID
    public var version: Int
    public var terms: ChronologyTerms

    public init(board: RecordID, id: RecordID, version: Int, terms: ChronologyTerms) {
        self.board = board
        self.id = id
        self.version = version
        self.terms = terms
    }
}

/// Takes a request back, as seen in one version of it. It stays on record, and the agency may be asked anew.
public struct WithdrawChronologyRequest: Sendable {
    public var board: RecordID
    public var id: RecordID
    public var version: Int
    public var reason: String

    public init(board: RecordID, id: RecordID, version: Int, reason: String) {
        self.board = board
        self.id = id
        self.version = version
        self.reason = reason
    }
}

/// Says for an agency that its records are secured, or puts right what was said of them.
public struct ConfirmRecords: Sendable {
    public var board: RecordID
    /// The request it answers.
    public var request: RecordID
    /// The version of what was said before, as the person saw it; 0 where nothing was.
    public var version: Int
    public var statement: RecordsStatement
    /// What is said in the same breath of other agencies' records, in the same review: all of it, or nothing.
    public var others: [Statement]

    /// What one agency says.
    public struct Statement: Sendable {
        public var request: RecordID
        public var version: Int
        public var statement: RecordsStatement

        public init(request: RecordID, version: Int, statement: RecordsStatement) {
            self.request = request
            self.version = version
            self.statement = statement
        }
    }

    public init(
        board: RecordID, request: RecordID, version: Int, statement: RecordsStatement, others: [Statement] = []
    ) {
        self.board = board
        self.request = request
        self.version = version
        self.statement = statement
        self.others = others
    }

    /// The first and the others.
    public var all: [Statement] { [Statement(request: request, version: version, statement: statement)] + others }
}
