/// Who may do what: the one place that says so. What is not in the table is denied.
///
/// docs/access.md is this table, printed; a test compares them. The store asks it before every command, and its queries
/// show entries only to the roles that this table lets read them.
public enum AccessPolicy {
    /// These roles may do this where it stands so.
    private struct Grant {
        var actions: [AccessAction]
        var roles: [AccessRole]
        var states: [AccessState]

        init(_ actions: [AccessAction], _ roles: [AccessRole], _ states: [AccessState]) {
            self.actions = actions
            self.roles = roles
            self.states = states
        }
    }

    /// Work on the case as the panel: notes, themes, questions, links.
    private static let panel: [AccessRole] = [.coordinator, .panelMember, .independentChair, .independentAuthor]
    /// Who answer for the review, also after it was closed.
    private static let keepers: [AccessRole] = [.coordinator, .independentChair, .legalAdviser]
    private static let agency: [AccessRole] = [.agencyLead, .agencyAuthor, .agencySeniorOfficer]
    /// May let an agency's material out.
    private static let signatories: [AccessRole] = [.agencyLead, .agencySeniorOfficer]
    private static let reviewRoles = AccessRole.allCases.filter { $0.place == .review }
    private static let anyOpen: [AccessState] = [.ownOpen, .releasedOpen, .unreleasedOpen]

    private static let table: [Grant] = [
        // The machine.
        Grant([.openBoard, .registerOperator], [.machineOperator], [.store]),

        // The board.
        Grant([.seeBoard], AccessRole.allCases.filter { $0.place == .board }, [.board]),
        Grant([.seePeopleOfBoard], [.machineOperator, .administrator, .businessManager, .chair], [.board]),
        Grant(
            [.readLedgerOfBoard], [.machineOperator, .administrator, .businessManager, .chair, .inspector], [.board]),
        Grant(
            [
                .addPerson, .giveBoardRole, .endBoardRole, .recordLeaver, .inviteToBoard, .revokeInvitationToBoard,
            ], [.machineOperator, .administrator], [.board]),
        Grant(
            [.addAgency, .renameBoard, .mergeBoard, .renameAgency, .mergeAgency, .readHandOver],
            [.machineOperator, .administrator, .businessManager], [.board]),
        Grant([.openReview], [.machineOperator, .businessManager], [.board]),
        Grant([.eraseOfBoard, .rotateKeyOfBoard], [.machineOperator, .businessManager], [.board]),
        Grant([.renewMasterKey, .backUp, .exportBoard, .importReview, .mendAccount], [.machineOperator], [.board]),

        // A review as a whole.
        Grant([.seeReview], [.machineOperator, .businessManager, .chair], [.reviewOpen, .reviewClosed]),
        Grant([.seeReview], reviewRoles, [.reviewOpen, .reviewClosed]),
        Grant(
            [.readLedgerOfReview], [.machineOperator, .businessManager, .coordinator, .independentChair],
            [.reviewOpen, .reviewClosed]),
        Grant(
            [.giveReviewRole, .inviteToReview, .retitleReview, .closeReview],
            [.machineOperator, .businessManager, .coordinator],
            [.reviewOpen]),
        Grant([.keepPlans, .keepPeopleAround], [.machineOperator, .coordinator], [.reviewOpen]),
        // Whoever asks agencies finds while asking that one is missing, or a part of one. Renaming and merging stay the board's.
        Grant([.addAgencyToAsk], [.coordinator], [.reviewOpen]),
        Grant([.keepTradeWords], [.coordinator, .familyKeyWorker], [.reviewOpen]),
        Grant([.reopenReview], [.machineOperator, .businessManager], [.reviewClosed]),
        Grant(
            [.endReviewRole, .revokeInvitationToReview],
            [.machineOperator, .administrator, .businessManager, .coordinator],
            [.reviewOpen, .reviewClosed]),
        // The program finds them, when a file is kept; who sees one is asked by its two ends.
        Grant([.proposeLinks], [.machineOperator, .coordinator] + agency, [.reviewOpen]),
        Grant([.nameTheme], panel, [.reviewOpen]),
        Grant([.askUnderstanding], [.coordinator, .independentChair], [.reviewOpen]),
        Grant(
            [.eraseOfReview, .rotateKeyOfReview, .destroyKeyOfReview], [.machineOperator, .businessManager],
            [.reviewOpen, .reviewClosed]),

        // Whoever may read entries; which of them is asked of each file of an agency.
        Grant([.exportChronology], panel + [.legalAdviser, .reader] + agency, [.reviewOpen]),
        Grant([.exportChronology], keepers + agency, [.reviewClosed]),
        Grant([.makeToken], reviewRoles, [.reviewOpen, .reviewClosed]),

        // Whoever holds the key file can open every file anyway: so it is at least on record.
        Grant([.searchReview, .exportReview], [.machineOperator], [.reviewOpen, .reviewClosed]),

        // What agencies send.
        Grant([.sendFile], agency, [.ownOpen]),
        Grant([.sendFile], [.machineOperator, .coordinator], anyOpen),
        // Whoever sent a file may look at it by that alone (`SendFile`).
        Grant([.seeSentFile], agency, [.ownOpen]),
        // Asked, and secured before anything is sent.
        Grant([.askForChronology, .askPart], [.coordinator], anyOpen),
        // Asked of the agency whose part it is: an agency's lead asks its parts, and not the agency itself.
        Grant([.askPart], signatories, [.ownOpen]),
        Grant([.confirmRecords, .typeEntry], agency, [.ownOpen]),
        // Whoever answers for an agency's chronology knows who writes it. An author sees what the agency sent and nothing else, so
        // that nobody comes to see more by it than the lead could show them; every other role stays the coordinator's to give.
        Grant([.inviteAuthor], [.agencyLead], [.ownOpen]),
        Grant([.seeRequest], agency, [.ownOpen, .ownClosed]),
        Grant([.seeRequest], panel + [.legalAdviser], [.releasedOpen, .unreleasedOpen]),
        Grant([.seeRequest], keepers, [.releasedClosed, .unreleasedClosed]),
        Grant([.seeSubmission], agency, [.ownOpen, .ownClosed]),
        Grant([.seeSubmission], panel + [.legalAdviser, .reader], [.releasedOpen]),
        Grant([.seeSubmission], keepers, [.releasedClosed]),
        Grant([.seeSubmission], [.coordinator], [.unreleasedOpen, .unreleasedClosed]),
        Grant([.releaseSubmission, .revokeRelease], signatories, [.ownOpen]),
        Grant([.acceptSubmission, .returnSubmission], [.coordinator, .independentChair], [.releasedOpen]),
        Grant([.returnSubmission], signatories, [.ownOpen]),
        // What an agency wrote is its account: nobody of the panel rewords it, the coordinator included. They send it back.
        Grant([.correctRow], agency, [.ownOpen]),
        // What was kept by mistake, before the panel reads it: by the same people who keep it.
        Grant([.withdrawFile], agency, [.ownOpen]),

        // What is in it.
        Grant([.readEntries], agency, [.ownOpen, .ownClosed]),
        Grant([.readEntries], panel + [.legalAdviser, .reader], [.releasedOpen]),
        Grant([.readEntries], keepers, [.releasedClosed]),

        // What the panel makes of it.
        Grant([.readNotes, .readFindings], panel + [.legalAdviser], [.releasedOpen]),
        Grant([.readNotes, .readFindings], keepers, [.releasedClosed]),
        Grant(
            [.writeNotes, .markThemes, .weighEntry, .askQuestion, .closeQuestion, .decideLink, .decideFinding], panel,
            [.releasedOpen]),
        Grant([.readQuestions], agency, [.ownOpen, .ownClosed]),
        Grant([.readQuestions], panel + [.legalAdviser], [.releasedOpen]),
        Grant([.readQuestions], keepers, [.releasedClosed]),
        Grant([.answerQuestion], agency, [.ownOpen]),

        // What the family is told of it. Who prepares it reads what was released there, and nowhere else.
        Grant([.prepareFamilyVersion], [.coordinator, .familyKeyWorker], [.releasedOpen]),
        Grant([.readFamilyVersion], panel + [.legalAdviser, .familyKeyWorker], [.releasedOpen]),
        Grant([.readFamilyVersion], keepers, [.releasedClosed]),
    ]

    private struct Question: Hashable {
        var action: AccessAction
        var state: AccessState
    }

    private static let granted: [Question: Set<AccessRole>] = {
        var found: [Question: Set<AccessRole>] = [:]
        for grant in table {
            for action in grant.actions {
                for state in grant.states {
                    found[Question(action: action, state: state), default: []].formUnion(grant.roles)
                }
            }
        }
        return found
    }()

    /// The roles that may, in the order of ``AccessRole``.
    public static func roles(for action: AccessAction, in state: AccessState) -> [AccessRole] {
        let found = granted[Question(action: action, state: state)] ?? []
        return AccessRole.allCases.filter(found.contains)
    }

    /// Whether somebody with these roles may do this. One role that may is enough.
    public static func answer(
        _ action: AccessAction, on matter: AccessMatter, standings: [AccessStanding]
    ) -> AccessAnswer {
        for standing in standings {
            let state = matter.state(for: standing)
            if granted[Question(action: action, state: state)]?.contains(standing.role) == true {
                return AccessAnswer(
                    isAllowed: true, reason: "As \(standing.role.title) you may \(action.words) (\(state.words)).",
                    role: standing.role)
            }
        }
        return AccessAnswer(isAllowed: false, reason: refusal(action, matter, standings))
    }

    /// Whether there may be something in a review that somebody with these roles may do this with: the review as a whole,
    /// or material of their own agency, released or not released. What of it they may is asked again for each thing.
    public static func answerAnywhere(
        _ action: AccessAction, isClosed: Bool, standings: [AccessStanding]
    ) -> AccessAnswer {
        if action.scope != .material {
            return Self.answer(action, on: .review(isClosed: isClosed), standings: standings)
        }
        func answer(agency: RecordID?, isReleased: Bool) -> AccessAnswer {
            let matter = AccessMatter.material(agency: agency, isReleased: isReleased, isClosed: isClosed)
            return Self.answer(action, on: matter, standings: standings)
        }
        let own = answer(agency: standings.flatMap(\.agencies).first, isReleased: false)
        if own.isAllowed { return own }
        let released = answer(agency: nil, isReleased: true)
        if released.isAllowed { return released }
        let others = answer(agency: nil, isReleased: false)
        return others.isAllowed ? others : released
    }

    /// Why not, in one or two plain sentences: what stands in the way of the role that comes nearest, or who may.
    private static func refusal(
        _ action: AccessAction, _ matter: AccessMatter, _ standings: [AccessStanding]
    ) -> String {
        let isOfReview = action.scope == .review || action.scope == .material
        if standings.isEmpty {
            return isOfReview ? "You have no part in this review." : "You have no role in this board."
        }
        let nearest = standings.map { standing in
            obstacle(action, matter.state(for: standing), standing.role)
        }.max { $0.rank < $1.rank }
        if let nearest, nearest.rank > 0 { return nearest.words }
        if isOfReview, !standings.contains(where: { $0.role.place == .review }) {
            return "You have no part in this review. Being in the board is not being in the review."
        }
        let states = AccessState.allCases.filter { $0.scope == action.scope }
        let may = AccessRole.allCases.filter { role in states.contains { roles(for: action, in: $0).contains(role) } }
        let own = Set(standings.map(\.role))
        let titles = AccessRole.allCases.filter(own.contains).map(\.title)
        return "As \(titles.joined(separator: " and ")) you may not \(action.words). "
            + "Who may: \(may.map(\.title).joined(separator: ", "))."
    }

    /// What is in the way of a role that might do this if it stood otherwise; rank 0 where nothing would help.
    private static func obstacle(
        _ action: AccessAction, _ state: AccessState, _ role: AccessRole
    ) -> (rank: Int, words: String) {
        func may(_ state: AccessState) -> Bool {
            granted[Question(action: action, state: state)]?.contains(role) == true
        }
        switch state {
        case .store, .board: return (0, "")
        case .reviewClosed: return may(.reviewOpen) ? (3, "The review is closed.") : (0, "")
        case .reviewOpen: return may(.reviewClosed) ? (3, "The review is open.") : (0, "")
        case .ownClosed: return may(.ownOpen) ? (3, "The review is closed.") : (0, "")
        case .releasedClosed where may(.releasedOpen): return (3, "The review is closed.")
        case .unreleasedOpen where may(.releasedOpen), .unreleasedClosed where may(.releasedClosed):
            return (2, "The agency has not released it to the panel.")
        case .releasedOpen, .unreleasedOpen, .releasedClosed, .unreleasedClosed:
            return may(.ownOpen) ? (1, "It is another agency's. As \(role.title) you see your own agency's.") : (0, "")
        case .ownOpen: return (0, "")
        }
    }
}
