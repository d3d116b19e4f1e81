/// One change to what a partnership keeps. A command holds everything it needs, keys of new records included, so that
/// it may be run again and does the same. It is carried out with its ledger entry in one transaction, or not at all.
public enum CaseCommand: Sendable {
    case openBoard(OpenBoard)
    case addPerson(AddPerson)
    case addAgency(AddAgency)
    case renameAgency(RenameAgency)
    case mergeAgency(MergeAgency)
    case renameBoard(RenameBoard)
    case mergeBoard(MergeBoard)
    case undoMerger(UndoMerger)
    case correctName(CorrectName)
    case undoRename(UndoRename)
    case openReview(OpenReview)
    case retitleReview(RetitleReview)
    case addChild(AddChild)
    case correctChild(CorrectChild)
    case addPlanPeriod(AddPlanPeriod)
    case correctPlanPeriod(CorrectPlanPeriod)
    case withdrawPlanPeriod(WithdrawPlanPeriod)
    case addPersonAround(AddPersonAround)
    case correctPersonAround(CorrectPersonAround)
    case removePersonAround(RemovePersonAround)
    case receiveSubmission(ReceiveSubmission)
    case sendFile(SendFile)
    case chooseColumns(ChooseColumns)
    case keepFile(KeepFile)
    case discardFile(DiscardFile)
    case askForChronology(AskForChronology)
    case changeChronologyRequest(ChangeChronologyRequest)
    case withdrawChronologyRequest(WithdrawChronologyRequest)
    case confirmRecords(ConfirmRecords)
    case typeEntry(TypeEntry)
    case correctTypedEntry(CorrectTypedEntry)
    case withdrawTypedEntry(WithdrawTypedEntry)
    case handInTyped(HandInTyped)
    case postEntries(PostEntries)
    case linkAccounts(LinkAccounts)
    case erasePayload(ErasePayload)
    case registerOperator(RegisterOperator)
    case giveRole(GiveRole)
    case endRole(EndRole)
    case recordLeaver(RecordLeaver)
    case moveReview(MoveReview)
    case releaseSubmission(ReleaseSubmission)
    case revokeRelease(RevokeRelease)
    case acceptSubmission(AcceptSubmission)
    case returnSubmission(ReturnSubmission)
    case withdrawSubmission(WithdrawSubmission)
    case gatherParts(GatherParts)
    case revokeGathering(RevokeGathering)
    case acceptGathering(AcceptGathering)
    case correctRow(CorrectRow)
    case withdrawCorrection(WithdrawCorrection)
    case readAgain(ReadAgain)
    case writePanelNote(WritePanelNote)
    case changePanelNote(ChangePanelNote)
    case withdrawPanelNote(WithdrawPanelNote)
    case nameTheme(NameTheme)
    case markTheme(MarkTheme)
    case unmarkTheme(UnmarkTheme)
    case askQuestion(AskQuestion)
    case answerQuestion(AnswerQuestion)
    case closeQuestion(CloseQuestion)
    case decideLink(DecideLink)
    case linkByHand(LinkByHand)
    case decideFinding(DecideFinding)
    case askUnderstanding(AskUnderstanding)
    case weighEntry(WeighEntry)
    case decideForFamily(DecideForFamily)
    case keepTradeWords(KeepTradeWords)
    case rotateKey(RotateKey)
    case destroyReviewKey(DestroyReviewKey)
    case invitePerson(InvitePerson)
    case renewInvitation(RenewInvitation)
    case revokeInvitation(RevokeInvitation)
    case acceptInvitation(AcceptInvitation)
    case askExport(AskExport)
    case dropExport(DropExport)
    case fetchExport(FetchExport)
    case makeApiToken(MakeApiToken)
    case revokeApiToken(RevokeApiToken)
}

/// Somebody who acts in a board; `account` is how they are known to the machine or sign-in, once in a board.
public struct Person: Sendable, Hashable {
    public var id: RecordID
    public var account: String
    public var name: String

    public init(id: RecordID, account: String, name: String) {
        self.id = id
        self.account = account
        self.name = name
    }
}

/// Sets up a board with its first person, who is the one acting: the operator of the machine, who then gives roles to
/// others.
public struct OpenBoard: Sendable {
    public var board: RecordID
    public var name: String
    /// With an account of ``OperatorAccount``.
    public var founder: Person
    /// Of the founder's role.
    public var membership: RecordID

    public init(board: RecordID, name: String, founder: Person, membership: RecordID) {
        self.board = board
        self.name = name
        self.founder = founder
        self.membership = membership
    }
}

/// Adds somebody to a board.
public struct AddPerson: Sendable {
    public var board: RecordID
    public var person: Person

    public init(board: RecordID, person: Person) {
        self.board = board
        self.person = person
    }
}

/// Adds an agency to a board, or a part to an agency.
public struct AddAgency: Sendable {
    public var board: RecordID
    public var id: RecordID
    /// The agency it is a part of.
    public var partOf: RecordID?
    public var agency: CaseAgency
    /// The review for which it is added, where its coordinator does so to ask it; nil where the board's own people do.
    public var review: RecordID?

    public init(
        board: RecordID, id: RecordID, partOf: RecordID? = nil, agency: CaseAgency, review: RecordID? = nil
    ) {
        self.board = board
        self.id = id
        self.partOf = partOf
        self.agency = agency
        self.review = review
    }
}

/// Opens a review with the children it is about, and the people around them.
public struct OpenReview: Sendable {
    public var board: RecordID
    public var id: RecordID
    /// What people call it ("CR-2026-014"), once in a board.
    public var reference: String
    public var title: String
    public var children: [(id: RecordID, child: ChildOfCase)]
    /// Whom the case file names beside them, in its order.
    public var people: [(id: RecordID, person: CaseFile.KnownPerson)]

    public init(
        board: RecordID, id: RecordID, reference: String, title: String,
        children: [(id: RecordID, child: ChildOfCase)] = [],
        people: [(id: RecordID, person: CaseFile.KnownPerson)] = []
    ) {
        self.board = board
        self.id = id
        self.reference = reference
        self.title = title
        self.children = children
        self.people = people
    }
}

/// Changes the title of a review, as seen in one version of it.
public struct RetitleReview: Sendable {
    public var board: RecordID
    public var id: RecordID
    /// The version whose title the person saw; refused when there is a later one.
    public var version: Int
    public var title: String

    public init(board: RecordID, id: RecordID, version: Int, title: String) {
        self.board = board
        self.id = id
        self.version = version
        self.title = title
    }
}

/// Takes in one file as an agency sent it, and what the import made of it. A file of the same name from the same agency
/// is a new version of it: rows whose words did not change keep their thread, on which notes and links hang.
public struct ReceiveSubmission: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    /// Nil where the file was refused and nobody knows whose it is.
    public var agency: RecordID?
    public var report: FileReport
    /// In the order of the file; agencies are those of `agencies`.
    public var entries: [ChronologyEntry]
    /// Keys of `entries`, in their order.
    public var entryIDs: [RecordID]
    /// For each place in ``IntegratedChronology/agencies`` the agency's key.
    public var agencies: [RecordID]
    /// The file in the vault, staged: the command makes it visible.
    public var file: RecordID
    /// Microseconds since 1970, UTC.
    public var receivedAt: Int64
    /// The file that was sent on the web and is to be kept, where it came that way.
    public var sent: RecordID?
    /// What was laid over the file's cells before it was read, and a key for each.
    public var corrections: [(id: RecordID, laid: LaidCorrection)] = []
    /// A version of the file that this one takes the place of, where its sender said so; otherwise its name says it.
    public var replaces: RecordID?

    public init(
        board: RecordID, review: RecordID, id: RecordID, agency: RecordID?, report: FileReport,
        entries: [ChronologyEntry], entryIDs: [RecordID], agencies: [RecordID], file: RecordID, receivedAt: Int64,
        sent: RecordID? = nil
    ) {
        self.board = board
        self.review = review
        self.id = id
        self.agency = agency
        self.report = report
        self.entries = entries
        self.entryIDs = entryIDs
        self.agencies = agencies
        self.file = file
        self.receivedAt = receivedAt
        self.sent = sent
    }
}

/// Proposes that entries of different agencies are accounts of one occurrence. Links hang on threads, so that they stay when
/// a file's next version comes; a pair that is linked already is left as it is.
public struct LinkAccounts: Sendable {
    /// One proposed link.
    public struct Link: Sendable {
        public var id: RecordID
        /// Threads of the two entries.
        public var first: RecordID
        public var second: RecordID
        /// 0...1.
        public var score: Double
        /// Plain reasons, strongest first.
        public var reasons: [String]

        public init(id: RecordID, first: RecordID, second: RecordID, score: Double, reasons: [String]) {
            self.id = id
            self.first = first
            self.second = second
            self.score = score
            self.reasons = reasons
        }
    }

    public var board: RecordID
    public var review: RecordID
    public var links: [Link]

    public init(board: RecordID, review: RecordID, links: [Link]) {
        self.board = board
        self.review = review
        self.links = links
    }
}

/// Destroys what one ledger entry says in clear, for a lawful reason. The chain stays whole.
public struct ErasePayload: Sendable {
    public var board: RecordID
    /// The chain of a review or board.
    public var chain: RecordID
    public var sequence: Int64
    /// Why, in words that may stay on record for good.
    public var reason: String

    public init(board: RecordID, chain: RecordID, sequence: Int64, reason: String) {
        self.board = board
        self.chain = chain
        self.sequence = sequence
        self.reason = reason
    }
}
