/// What can be asked of a store.
public enum AccessAction: String, Sendable, CaseIterable {
    case openBoard = "open-board"
    case registerOperator = "register-operator"
    case seeBoard = "see-board"
    case seePeopleOfBoard = "see-people-of-board"
    case readLedgerOfBoard = "read-ledger-of-board"
    case addPerson = "add-person"
    case addAgency = "add-agency"
    case renameBoard = "rename-board"
    case mergeBoard = "merge-board"
    case renameAgency = "rename-agency"
    case mergeAgency = "merge-agency"
    case readHandOver = "read-hand-over"
    case giveBoardRole = "give-board-role"
    case endBoardRole = "end-board-role"
    case recordLeaver = "record-leaver"
    case inviteToBoard = "invite-to-board"
    case revokeInvitationToBoard = "revoke-invitation-to-board"
    case mendAccount = "mend-account"
    case openReview = "open-review"
    case eraseOfBoard = "erase-of-board"
    case rotateKeyOfBoard = "rotate-key-of-board"
    case renewMasterKey = "renew-master-key"
    case backUp = "back-up"
    case exportBoard = "export-board"
    case importReview = "import-review"
    case seeReview = "see-review"
    case readLedgerOfReview = "read-ledger-of-review"
    case giveReviewRole = "give-review-role"
    case endReviewRole = "end-review-role"
    case inviteToReview = "invite-to-review"
    case revokeInvitationToReview = "revoke-invitation-to-review"
    case retitleReview = "retitle-review"
    case keepPlans = "keep-plans"
    case keepPeopleAround = "keep-people-around"
    case addAgencyToAsk = "add-agency-to-ask"
    case keepTradeWords = "keep-trade-words"
    case closeReview = "close-review"
    case reopenReview = "reopen-review"
    case proposeLinks = "propose-links"
    case nameTheme = "name-theme"
    case eraseOfReview = "erase-of-review"
    case exportChronology = "export-chronology"
    case makeToken = "make-token"
    case searchReview = "search-review"
    case exportReview = "export-review"
    case rotateKeyOfReview = "rotate-key-of-review"
    case destroyKeyOfReview = "destroy-key-of-review"
    case sendFile = "send-file"
    case seeSentFile = "see-sent-file"
    case askForChronology = "ask-for-chronology"
    case askPart = "ask-part"
    case seeRequest = "see-chronology-request"
    case confirmRecords = "confirm-records"
    case inviteAuthor = "invite-author"
    case typeEntry = "type-entry"
    case seeSubmission = "see-submission"
    case releaseSubmission = "release-submission"
    case revokeRelease = "revoke-release"
    case acceptSubmission = "accept-submission"
    case returnSubmission = "return-submission"
    case correctRow = "correct-row"
    case withdrawFile = "withdraw-file"
    case readEntries = "read-entries"
    case readNotes = "read-notes"
    case writeNotes = "write-notes"
    case markThemes = "mark-themes"
    case weighEntry = "weigh-entry"
    case askQuestion = "ask-question"
    case readQuestions = "read-questions"
    case answerQuestion = "answer-question"
    case closeQuestion = "close-question"
    case decideLink = "decide-link"
    case askUnderstanding = "ask-understanding"
    case readFindings = "read-findings"
    case decideFinding = "decide-finding"
    case prepareFamilyVersion = "prepare-family-version"
    case readFamilyVersion = "read-family-version"

    /// About what an action is asked.
    public enum Scope: Sendable { case store, board, review, material }

    /// About what this action is asked.
    public var scope: Scope {
        switch self {
        case .openBoard, .registerOperator: .store
        case .seeBoard, .seePeopleOfBoard, .readLedgerOfBoard, .addPerson, .addAgency, .renameBoard,
            .mergeBoard, .renameAgency, .mergeAgency, .readHandOver, .giveBoardRole, .endBoardRole,
            .recordLeaver, .inviteToBoard, .revokeInvitationToBoard, .mendAccount, .openReview, .eraseOfBoard,
            .rotateKeyOfBoard, .renewMasterKey, .backUp, .exportBoard, .importReview:
            .board
        case .seeReview, .readLedgerOfReview, .giveReviewRole, .endReviewRole, .inviteToReview,
            .revokeInvitationToReview, .retitleReview, .keepPlans, .keepPeopleAround, .addAgencyToAsk, .keepTradeWords,
            .closeReview,
            .reopenReview,
            .proposeLinks,
            .nameTheme,
            .eraseOfReview, .askUnderstanding, .exportChronology, .makeToken, .searchReview, .exportReview,
            .rotateKeyOfReview, .destroyKeyOfReview:
            .review
        default: .material
        }
    }

    /// What is done, after "to" or "may".
    public var words: String {
        switch self {
        case .openBoard: "open a board"
        case .registerOperator: "be registered as operator"
        case .seeBoard: "see the board's own page, with the reviews they may know of"
        case .seePeopleOfBoard: "see who has which role in the board"
        case .readLedgerOfBoard: "read the board's ledger"
        case .addPerson: "add people to the board"
        case .addAgency: "add agencies to the board"
        case .renameBoard: "rename the board"
        case .mergeBoard: "record that the board's work went over to another"
        case .renameAgency: "rename agencies"
        case .mergeAgency: "record that an agency became part of another, and see who acts for it"
        case .readHandOver: "read what somebody hands over"
        case .giveBoardRole: "give roles in the board"
        case .endBoardRole: "end roles in the board"
        case .recordLeaver: "end all roles of somebody who leaves"
        case .inviteToBoard: "invite people into the board"
        case .revokeInvitationToBoard: "take invitations into the board back"
        case .mendAccount: "disable an account, or give its owner a new way in"
        case .openReview: "open a review"
        case .eraseOfBoard: "erase what the board's ledger says"
        case .rotateKeyOfBoard: "give the board's ledger a new key"
        case .renewMasterKey: "renew the key file's master key"
        case .backUp: "make a backup"
        case .exportBoard: "export everything"
        case .importReview: "take an exported review back"
        case .seeReview: "see that the review is there, its title and who is in it"
        case .readLedgerOfReview: "read the review's ledger"
        case .giveReviewRole: "give roles in the review"
        case .endReviewRole: "end roles in the review"
        case .inviteToReview: "invite people into the review"
        case .revokeInvitationToReview: "take invitations into the review back"
        case .retitleReview: "change the review's title and what is known of its children"
        case .keepPeopleAround: "keep the list of the people around the children"
        case .keepPlans: "say under which plan a child was, and when"
        case .addAgencyToAsk: "add an agency to the board, to ask it for its chronology"
        case .keepTradeWords: "add words of the trade that are pointed at in what a family reads"
        case .closeReview: "close the review"
        case .reopenReview: "open the review again"
        case .proposeLinks: "put in the links the program found"
        case .nameTheme: "name themes"
        case .eraseOfReview: "erase what the review's ledger says"
        case .exportChronology: "take along as a file what they may read of the chronology"
        case .makeToken: "make a token by which a program does what they may"
        case .searchReview: "search all files of the review, released or not"
        case .exportReview: "export the review"
        case .rotateKeyOfReview: "give the review a new key"
        case .destroyKeyOfReview: "destroy the review's keys"
        case .sendFile: "send in a file"
        case .seeSentFile: "look at a file somebody else sent, before it is kept, and keep or discard it"
        case .askForChronology: "ask an agency for its chronology, change what is asked and take it back"
        case .askPart: "ask a part of an agency for its chronology, change what is asked and take it back"
        case .seeRequest: "see that an agency was asked for its chronology, and what it says of its records"
        case .confirmRecords: "say for an agency that its records are secured"
        case .inviteAuthor: "invite an author of an agency into the review, and take that back"
        case .typeEntry: "type entries in for an agency, correct them and put them into its chronology"
        case .seeSubmission: "see that a file was sent, and what became of it"
        case .releaseSubmission: "release a file to the panel"
        case .revokeRelease: "take a release back"
        case .acceptSubmission: "accept a file for the panel"
        case .returnSubmission: "send a file back to its agency"
        case .withdrawFile: "take a file out of the chronology that was kept by mistake"
        case .correctRow: "correct rows of a file in place, and have it read again"
        case .readEntries: "read entries and the links between them"
        case .readNotes: "read the panel's notes and themes"
        case .writeNotes: "write the panel's notes"
        case .markThemes: "mark entries with themes"
        case .weighEntry: "say what weight an entry has for the panel"
        case .askQuestion: "ask an agency about an entry"
        case .readQuestions: "read questions and their answers"
        case .answerQuestion: "answer a question"
        case .closeQuestion: "close a question"
        case .decideLink: "link two entries by hand; confirm, dismiss or undo a link"
        case .askUnderstanding: "have what is released worked through anew"
        case .readFindings: "read what the program found in what is released"
        case .decideFinding: "confirm or dismiss what the program found, or undo that"
        case .prepareFamilyVersion: "decide entry by entry what the family is told"
        case .readFamilyVersion: "read what the family is told, with what is left out and why"
        }
    }
}

/// How what is asked for stands towards the one who asks.
public enum AccessState: String, Sendable, CaseIterable {
    /// There is nothing of the asker's yet; the key file is at hand.
    case store
    case board
    case reviewOpen = "open"
    case reviewClosed = "closed"
    case ownOpen = "own, open"
    case releasedOpen = "released, open"
    case unreleasedOpen = "unreleased, open"
    case ownClosed = "own, closed"
    case releasedClosed = "released, closed"
    case unreleasedClosed = "unreleased, closed"

    /// Of what an action of this state is asked.
    public var scope: AccessAction.Scope {
        switch self {
        case .store: .store
        case .board: .board
        case .reviewOpen, .reviewClosed: .review
        default: .material
        }
    }

    /// In words: "the agency's own; the review is open".
    public var words: String {
        switch self {
        case .store: "with the key file"
        case .board: "in the board"
        case .reviewOpen: "the review is open"
        case .reviewClosed: "the review is closed"
        case .ownOpen: "of the own agency; the review is open"
        case .releasedOpen: "released to the panel; the review is open"
        case .unreleasedOpen: "not released; the review is open"
        case .ownClosed: "of the own agency; the review is closed"
        case .releasedClosed: "released to the panel; the review is closed"
        case .unreleasedClosed: "not released; the review is closed"
        }
    }
}

/// What is asked for.
public enum AccessMatter: Sendable, Hashable {
    case store
    case board
    case review(isClosed: Bool)
    /// Something an agency sent or is asked about; nil where nobody knows whose it is.
    case material(agency: RecordID?, isReleased: Bool, isClosed: Bool)

    /// How it stands towards one role of the asker.
    public func state(for standing: AccessStanding) -> AccessState {
        switch self {
        case .store: return .store
        case .board: return .board
        case .review(let isClosed): return isClosed ? .reviewClosed : .reviewOpen
        case .material(let agency, let isReleased, let isClosed):
            if standing.role.isForAgency, let agency, standing.agencies.contains(agency) {
                return isClosed ? .ownClosed : .ownOpen
            }
            if isReleased { return isClosed ? .releasedClosed : .releasedOpen }
            return isClosed ? .unreleasedClosed : .unreleasedOpen
        }
    }
}

/// The answer, with a plain reason either way.
public struct AccessAnswer: Sendable, Hashable {
    public var isAllowed: Bool
    public var reason: String
    /// The role it is allowed by.
    public var role: AccessRole?

    public init(isAllowed: Bool, reason: String, role: AccessRole? = nil) {
        self.isAllowed = isAllowed
        self.reason = reason
        self.role = role
    }
}
