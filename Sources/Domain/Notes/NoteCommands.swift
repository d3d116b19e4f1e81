/// Writes a note of the panel on an entry's thread.
public struct WritePanelNote: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    public var thread: RecordID
    public var words: String

    public init(board: RecordID, review: RecordID, id: RecordID, thread: RecordID, words: String) {
        self.board = board
        self.review = review
        self.id = id
        self.thread = thread
        self.words = words
    }
}

/// Changes a note's words, as seen in one version of it. Notes are the panel's: whoever may write one may change one.
public struct ChangePanelNote: Sendable {
    public var board: RecordID
    public var id: RecordID
    public var version: Int
    public var words: String

    public init(board: RecordID, id: RecordID, version: Int, words: String) {
        self.board = board
        self.id = id
        self.version = version
        self.words = words
    }
}

/// Withdraws a note, as seen in one version of it. It stays on record and is shown no longer.
public struct WithdrawPanelNote: Sendable {
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

/// Names a theme of a review, or names it anew.
public struct NameTheme: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    /// The version whose name the person saw; 0 for a new theme.
    public var version: Int
    public var name: String

    public init(board: RecordID, review: RecordID, id: RecordID, version: Int = 0, name: String) {
        self.board = board
        self.review = review
        self.id = id
        self.version = version
        self.name = name
    }
}

/// Marks an entry's thread with a theme.
public struct MarkTheme: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    public var thread: RecordID
    public var theme: RecordID

    public init(board: RecordID, review: RecordID, id: RecordID, thread: RecordID, theme: RecordID) {
        self.board = board
        self.review = review
        self.id = id
        self.thread = thread
        self.theme = theme
    }
}

/// Takes a theme off an entry's thread.
public struct UnmarkTheme: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var thread: RecordID
    public var theme: RecordID

    public init(board: RecordID, review: RecordID, thread: RecordID, theme: RecordID) {
        self.board = board
        self.review = review
        self.thread = thread
        self.theme = theme
    }
}

/// Where a question to an agency stands.
public enum QuestionState: String, Sendable, CaseIterable {
    case open, answered, closed

    /// Every move there is. An answer may be put better until the panel closes the question.
    public static let moves: [(from: QuestionState, to: QuestionState)] = [
        (.open, .answered), (.answered, .answered), (.open, .closed), (.answered, .closed),
    ]

    /// Whether there is such a move.
    public static func allows(from: QuestionState, to: QuestionState) -> Bool {
        moves.contains { $0.from == from && $0.to == to }
    }
}

/// Asks the agency that sent an entry about it.
public struct AskQuestion: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    public var thread: RecordID
    public var words: String

    public init(board: RecordID, review: RecordID, id: RecordID, thread: RecordID, words: String) {
        self.board = board
        self.review = review
        self.id = id
        self.thread = thread
        self.words = words
    }
}

/// Answers a question for the agency asked, as seen in one version of it.
public struct AnswerQuestion: Sendable {
    public var board: RecordID
    public var id: RecordID
    public var version: Int
    public var words: String

    public init(board: RecordID, id: RecordID, version: Int, words: String) {
        self.board = board
        self.id = id
        self.version = version
        self.words = words
    }
}

/// Closes a question, as seen in one version of it.
public struct CloseQuestion: Sendable {
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
