import Domain
import Foundation
import TestSupport
import Testing

@testable import Store

/// Every command as every role, against what the policy says of it; nothing of it is kept.
@Suite("Every command", .timeLimit(.minutes(10))) struct EveryCommandTests {
    /// A command, what it should be asking, and what is told to those who may not even see the thing.
    struct Trial {
        var command: CaseCommand
        var action: AccessAction
        var matter: AccessMatter
        var also: [AccessMatter] = []
        /// What allows it too.
        var instead: (action: AccessAction, matter: AccessMatter)?
        var sight: AccessAction?
        var absence = "noSuchReview"
    }

    static func aboutItems(_ world: AccessWorld, closed: Bool) -> [Trial] {
        let (board, review, store) = (world.review.board, world.review.review, world.store)
        return world.items.flatMap { item -> [Trial] in
            let matter = AccessMatter.material(agency: item.agency, isReleased: item.isReleased, isClosed: closed)
            func trial(
                _ command: CaseCommand, _ action: AccessAction, _ sight: AccessAction, _ absence: String
            ) -> Trial { Trial(command: command, action: action, matter: matter, sight: sight, absence: absence) }
            let files = [
                trial(
                    .releaseSubmission(
                        ReleaseSubmission(
                            board: board, submission: item.submission, version: 0, terms: ReviewFixture.terms)),
                    .releaseSubmission, .seeSubmission, "noSuchSubmission"),
                trial(
                    .revokeRelease(
                        RevokeRelease(board: board, submission: item.submission, version: 1, reason: "r")),
                    .revokeRelease, .seeSubmission, "noSuchSubmission"),
                trial(
                    .acceptSubmission(AcceptSubmission(board: board, submission: item.submission, version: 1)),
                    .acceptSubmission, .seeSubmission, "noSuchSubmission"),
                trial(
                    .returnSubmission(
                        ReturnSubmission(board: board, id: store.newID(), submission: item.submission, reason: "r")),
                    .returnSubmission, .seeSubmission, "noSuchSubmission"),
                trial(
                    .withdrawSubmission(
                        WithdrawSubmission(board: board, submission: item.submission, version: 0, reason: "r")),
                    .withdrawFile, .seeSubmission, "noSuchSubmission"),
                trial(
                    .correctRow(
                        CorrectRow(
                            board: board, submission: item.submission, id: store.newID(), table: 1, row: 2, version: 0,
                            rowWords: "w",
                            says: RowCorrection(
                                isEntry: true, cells: [.init(column: 1, heading: "h", came: "w", words: "v")]))),
                    .correctRow, .seeSubmission, "noSuchSubmission"),
                trial(
                    .withdrawCorrection(
                        WithdrawCorrection(
                            board: board, submission: item.submission, correction: store.newID(), version: 1,
                            reason: "r")),
                    .correctRow, .seeSubmission, "noSuchSubmission"),
                trial(
                    .readAgain(
                        ReadAgain(
                            board: board, submission: item.submission, id: store.newID(), file: store.newID(),
                            job: store.newID())),
                    .correctRow, .seeSubmission, "noSuchSubmission"),
            ]
            let notes = [
                trial(
                    .writePanelNote(
                        WritePanelNote(
                            board: board, review: review, id: store.newID(), thread: item.thread, words: "w")),
                    .writeNotes, .readEntries, "noSuchEntry"),
                trial(
                    .changePanelNote(ChangePanelNote(board: board, id: item.note, version: 1, words: "w")),
                    .writeNotes, .readNotes, "noSuchNote"),
                trial(
                    .withdrawPanelNote(WithdrawPanelNote(board: board, id: item.note, version: 1, reason: "r")),
                    .writeNotes, .readNotes, "noSuchNote"),
                trial(
                    .markTheme(
                        MarkTheme(
                            board: board, review: review, id: store.newID(), thread: item.thread, theme: world.theme)),
                    .markThemes, .readEntries, "noSuchEntry"),
                trial(
                    .unmarkTheme(
                        UnmarkTheme(board: board, review: review, thread: item.thread, theme: world.theme)),
                    .markThemes, .readEntries, "noSuchEntry"),
                trial(
                    .weighEntry(
                        WeighEntry(
                            board: board, review: review, thread: item.thread, version: 0, significance: .key)),
                    .weighEntry, .readEntries, "noSuchEntry"),
                trial(
                    .decideForFamily(
                        DecideForFamily(
                            board: board, review: review, thread: item.thread, entry: item.thread, version: 0,
                            decision: FamilyDecision(choice: .shared, words: "w"))),
                    .prepareFamilyVersion, .readFamilyVersion, "noSuchEntry"),
            ]
            let questions = [
                trial(
                    .askQuestion(
                        AskQuestion(
                            board: board, review: review, id: store.newID(), thread: item.thread, words: "w")),
                    .askQuestion, .readEntries, "noSuchEntry"),
                trial(
                    .answerQuestion(AnswerQuestion(board: board, id: item.question, version: 1, words: "w")),
                    .answerQuestion, .readQuestions, "noSuchQuestion"),
                trial(
                    .closeQuestion(CloseQuestion(board: board, id: item.question, version: 1, reason: "r")),
                    .closeQuestion, .readQuestions, "noSuchQuestion"),
            ]
            return files + notes + questions
        }
    }

    /// Files on their way: sent by others, each to be gone on with by people of its agency.
    static func aboutSentFiles(_ world: AccessWorld, closed: Bool) -> [Trial] {
        let (board, review, store) = (world.review.board, world.review.review, world.store)
        return world.sent.flatMap { sent -> [Trial] in
            let matter = AccessMatter.material(agency: sent.agency, isReleased: false, isClosed: closed)
            let commands: [CaseCommand] = [
                .chooseColumns(
                    ChooseColumns(
                        board: board, id: sent.id, version: 1, choices: ColumnChoices(), job: store.newID())),
                .keepFile(KeepFile(board: board, id: sent.id, version: 1, job: store.newID())),
                .discardFile(DiscardFile(board: board, id: sent.id, version: 1)),
            ]
            let send = SendFile(
                board: board, review: review, id: store.newID(), agency: sent.agency, name: "n", file: store.newID(),
                job: store.newID())
            return commands.map {
                Trial(
                    command: $0, action: .seeSentFile, matter: matter, sight: .seeSentFile, absence: "noSuchSentFile")
            } + [Trial(command: .sendFile(send), action: .sendFile, matter: matter, sight: .seeReview)]
        }
    }

    /// What is gathered of an agency, taken back and accepted together.
    static func aboutGatherings(_ world: AccessWorld, closed: Bool) -> [Trial] {
        let (board, review, store) = (world.review.board, world.review.review, world.store)
        return zip(world.items, world.gatherings).flatMap { item, id -> [Trial] in
            let matter = AccessMatter.material(agency: item.agency, isReleased: item.isReleased, isClosed: closed)
            let agency = AccessMatter.material(agency: item.agency, isReleased: false, isClosed: closed)
            let files = [GatheredVersion(submission: item.submission, releaseVersion: item.isReleased ? 1 : 0)]
            let gather = GatherParts(
                board: board, review: review, id: store.newID(), agency: item.agency, files: files, missing: [],
                words: "", terms: ReviewFixture.terms)
            let moves: [(CaseCommand, AccessAction)] = [
                (.revokeGathering(RevokeGathering(board: board, id: id, files: files, reason: "r")), .revokeRelease),
                (.acceptGathering(AcceptGathering(board: board, id: id, files: files)), .acceptSubmission),
            ]
            return moves.map { command, action in
                Trial(
                    command: command, action: action, matter: matter, sight: .seeSubmission, absence: "noSuchGathering")
            } + [
                Trial(
                    command: .gatherParts(gather), action: .releaseSubmission, matter: agency, also: [matter],
                    sight: .seeSubmission, absence: "noSuchSubmission")
            ]
        }
    }

    /// Requests for chronologies, and what agencies say of their records.
    static func aboutRequests(_ world: AccessWorld, closed: Bool) -> [Trial] {
        let (board, review, store) = (world.review.board, world.review.review, world.store)
        return world.requests.flatMap { request -> [Trial] in
            let matter = AccessMatter.material(agency: request.agency, isReleased: false, isClosed: closed)
            let asking: [CaseCommand] = [
                .changeChronologyRequest(
                    ChangeChronologyRequest(board: board, id: request.id, version: 1, terms: AccessWorld.terms)),
                .withdrawChronologyRequest(
                    WithdrawChronologyRequest(board: board, id: request.id, version: 1, reason: "r")),
            ]
            let confirm = ConfirmRecords(
                board: board, request: request.id, version: 0, statement: AccessWorld.statement)
            let ask = AskForChronology(
                board: board, review: review, requests: [.init(id: store.newID(), agency: request.agency)],
                terms: AccessWorld.terms)
            return asking.map {
                Trial(
                    command: $0, action: .askForChronology, matter: matter, sight: .seeRequest,
                    absence: "noSuchRequest")
            } + [
                Trial(
                    command: .confirmRecords(confirm), action: .confirmRecords, matter: matter, sight: .seeRequest,
                    absence: "noSuchRequest"),
                Trial(
                    command: .askForChronology(ask), action: .askForChronology, matter: matter, sight: .seeReview),
            ]
        }
    }

    /// Entries that are typed straight in.
    static func aboutTyped(_ world: AccessWorld, closed: Bool) async throws -> [Trial] {
        let (board, review, store) = (world.review.board, world.review.review, world.store)
        var trials: [Trial] = []
        for typed in world.typed {
            let matter = AccessMatter.material(agency: typed.agency, isReleased: false, isClosed: closed)
            let words = AccessWorld.typedWords("w")
            let own: [CaseCommand] = [
                .correctTypedEntry(CorrectTypedEntry(board: board, id: typed.id, version: 1, words: words)),
                .withdrawTypedEntry(WithdrawTypedEntry(board: board, id: typed.id, version: 1, reason: "r")),
            ]
            trials += own.map {
                Trial(
                    command: $0, action: .typeEntry, matter: matter, sight: .typeEntry, absence: "noSuchTypedEntry")
            }
            let type = TypeEntry(
                board: board, review: review, id: store.newID(), agency: typed.agency, words: words)
            let handIn = HandInTyped(
                receiving: try await world.review.of(typed.agency).submission(["new"], name: TypedFile.name),
                agency: typed.agency, parts: [], sent: store.newID(), job: store.newID(), bytes: 1)
            let post = PostEntries(
                board: board, review: review, agency: typed.agency,
                parts: [.init(id: store.newID(), posted: PostedEntry(reference: "1", words: words), version: nil)])
            trials += [CaseCommand.typeEntry(type), .handInTyped(handIn), .postEntries(post)].map {
                Trial(command: $0, action: .typeEntry, matter: matter, sight: .seeReview)
            }
        }
        return trials
    }

    /// A link needs both of its ends.
    static func aboutLinks(_ world: AccessWorld, closed: Bool) -> [Trial] {
        world.links.flatMap { link in
            let ends = [world.items[link.first], world.items[link.second]]
            let matters = ends.map {
                AccessMatter.material(agency: $0.agency, isReleased: $0.isReleased, isClosed: closed)
            }
            let decide = DecideLink(
                board: world.review.board, link: link.id, version: 0, decision: .confirmed, reason: "r")
            let byHand = LinkByHand(
                board: world.review.board, review: world.review.review, id: world.store.newID(), first: ends[0].thread,
                second: ends[1].thread, reason: "r")
            return [(CaseCommand.decideLink(decide), "noSuchLink"), (.linkByHand(byHand), "noSuchEntry")].map {
                Trial(
                    command: $0, action: .decideLink, matter: matters[0], also: [matters[1]], sight: .readEntries,
                    absence: $1)
            }
        }
    }

    /// A finding needs all that it rests on.
    static func aboutFindings(_ world: AccessWorld, closed: Bool) -> [Trial] {
        world.findings.compactMap { finding in
            let matters = finding.items.map { place in
                let item = world.items[place]
                return AccessMatter.material(agency: item.agency, isReleased: item.isReleased, isClosed: closed)
            }
            guard let first = matters.first else { return nil }
            let decide = DecideFinding(
                board: world.review.board, finding: finding.id, version: 0, decision: .dismissed, reason: "r")
            return Trial(
                command: .decideFinding(decide), action: .decideFinding, matter: first,
                also: Array(matters.dropFirst()), sight: .readFindings, absence: "noSuchFinding")
        }
    }

    static func aboutReview(_ world: AccessWorld, closed: Bool) async throws -> [Trial] {
        let (board, review, store) = (world.review.board, world.review.review, world.store)
        let matter = AccessMatter.review(isClosed: closed)
        func trial(_ command: CaseCommand, _ action: AccessAction, absence: String = "noSuchReview") -> Trial {
            Trial(command: command, action: action, matter: matter, sight: .seeReview, absence: absence)
        }
        var trials = [
            trial(
                .retitleReview(RetitleReview(board: board, id: review, version: 1, title: "t")), .retitleReview),
            trial(
                .addAgency(
                    AddAgency(
                        board: board, id: store.newID(), agency: CaseAgency(name: "Asked for"), review: review)),
                .addAgencyToAsk),
            trial(
                .addChild(
                    AddChild(board: board, review: review, id: store.newID(), child: ChildOfCase(name: "New Child"))),
                .retitleReview),
            trial(
                .correctChild(
                    CorrectChild(
                        board: board, review: review, id: world.child, version: 1, name: "Another", pseudonym: nil,
                        born: nil, died: nil)), .retitleReview),
            trial(
                .addPersonAround(
                    AddPersonAround(
                        board: board, review: review, id: store.newID(), person: .init(name: "Somebody Else"))),
                .keepPeopleAround),
            trial(
                .correctPersonAround(
                    CorrectPersonAround(
                        board: board, review: review, id: world.around, version: 1, person: .init(name: "Rosa Marrow"))),
                .keepPeopleAround),
            trial(
                .removePersonAround(
                    RemovePersonAround(board: board, review: review, id: world.around, version: 1, reason: "r")),
                .keepPeopleAround),
            trial(
                .addPlanPeriod(
                    AddPlanPeriod(
                        board: board, review: review, id: store.newID(), child: world.child,
                        period: PlanPeriod(plan: "early_help", from: CivilDate(dayNumber: 17_000)))), .keepPlans),
            trial(
                .correctPlanPeriod(
                    CorrectPlanPeriod(
                        board: board, review: review, id: world.plan, version: 1,
                        period: PlanPeriod(plan: "early_help", from: CivilDate(dayNumber: 17_000)))), .keepPlans),
            trial(
                .withdrawPlanPeriod(
                    WithdrawPlanPeriod(board: board, review: review, id: world.plan, version: 1, reason: "r")),
                .keepPlans),
            trial(
                .keepTradeWords(
                    KeepTradeWords(board: board, review: review, version: 0, words: try TradeWords("TAF: a meeting"))),
                .keepTradeWords),
            trial(
                .moveReview(MoveReview(board: board, review: review, version: 0, isClosed: true, reason: "r")),
                .closeReview),
            trial(
                .moveReview(MoveReview(board: board, review: review, version: 1, isClosed: false, reason: "r")),
                .reopenReview),
            trial(
                .giveRole(
                    GiveRole(
                        board: board,
                        membership: Membership(
                            id: store.newID(), person: world.bystander, role: .reader, review: review, startsAt: 0))),
                .giveReviewRole),
            trial(
                .endRole(
                    EndRole(board: board, id: world.membership[.reader] ?? review, reason: "r")), .endReviewRole,
                absence: "noSuchMembership"),
            trial(
                .linkAccounts(LinkAccounts(board: board, review: review, links: [])), .proposeLinks),
            trial(.askUnderstanding(AskUnderstanding(board: board, review: review)), .askUnderstanding),
            trial(
                .nameTheme(NameTheme(board: board, review: review, id: store.newID(), name: "Another")), .nameTheme),
            trial(
                .erasePayload(ErasePayload(board: board, chain: review, sequence: 1, reason: "r")), .eraseOfReview),
            trial(.rotateKey(RotateKey(board: board, chain: review)), .rotateKeyOfReview),
            trial(
                .askExport(
                    AskExport(
                        board: board, review: review, id: store.newID(), form: .csv, filter: ChronologyFilter(),
                        job: store.newID())), .exportChronology),
            trial(
                .dropExport(DropExport(board: board, id: world.export)), .exportChronology, absence: "noSuchExport"),
            trial(
                .fetchExport(FetchExport(board: board, id: world.export)), .exportChronology,
                absence: "noSuchExport"),
            trial(.makeApiToken(AccessWorld.token(store.newID(), world.review)), .makeToken),
            trial(
                .revokeApiToken(RevokeApiToken(board: board, id: world.token)), .makeToken, absence: "noSuchToken"),
            trial(.invitePerson(world.invitation(.reader)), .inviteToReview),
            trial(
                .renewInvitation(world.renewal(world.invitations.ofReview)), .inviteToReview,
                absence: "noSuchInvitation"),
            trial(
                .revokeInvitation(RevokeInvitation(board: board, id: world.invitations.ofReview, reason: "r")),
                .revokeInvitationToReview, absence: "noSuchInvitation"),
            trial(
                .destroyReviewKey(
                    DestroyReviewKey(board: board, review: review, reference: "CR-2026-014", reason: "r")),
                .destroyKeyOfReview),
        ]
        for agency in [world.own, world.other] {
            var invitation = world.invitation(.agencyAuthor)
            invitation.agency = agency
            trials.append(
                Trial(
                    command: .invitePerson(invitation), action: .inviteToReview,
                    matter: .review(isClosed: closed),
                    instead: (.inviteAuthor, .material(agency: agency, isReleased: false, isClosed: closed)),
                    sight: .seeReview))
            trials.append(
                Trial(
                    command: .receiveSubmission(try await world.review.of(agency).submission(["new"], name: "n.csv")),
                    action: .sendFile, matter: .material(agency: agency, isReleased: false, isClosed: closed),
                    sight: .seeReview))
        }
        return trials
    }

    static func aboutBoard(_ world: AccessWorld) -> [Trial] {
        let (board, store) = (world.review.board, world.store)
        let day = CivilDate(dayNumber: 18_000)
        func trial(_ command: CaseCommand, _ action: AccessAction) -> Trial {
            Trial(command: command, action: action, matter: .board)
        }
        return [
            trial(
                .addPerson(AddPerson(board: board, person: Person(id: store.newID(), account: "new", name: "N"))),
                .addPerson),
            trial(
                .addAgency(AddAgency(board: board, id: store.newID(), agency: CaseAgency(name: "New"))), .addAgency),
            trial(
                .renameAgency(
                    RenameAgency(
                        board: board, id: store.newID(), agency: world.own, version: 1, name: "New", since: day)),
                .renameAgency),
            trial(
                .mergeAgency(
                    MergeAgency(board: board, agency: world.own, into: world.other, since: day, version: 0)),
                .mergeAgency),
            trial(
                .undoMerger(UndoMerger(board: board, agency: world.own, version: 0, reason: "r")), .mergeAgency),
            trial(
                .correctName(
                    CorrectName(
                        board: board, agency: world.own, version: 1, name: "New", since: nil, reason: "r")),
                .renameAgency),
            trial(
                .correctName(
                    CorrectName(board: board, agency: nil, version: 1, name: "New", since: nil, reason: "r")),
                .renameBoard),
            trial(
                .undoRename(UndoRename(board: board, agency: world.own, version: 1, reason: "r")), .renameAgency),
            trial(.undoRename(UndoRename(board: board, agency: nil, version: 1, reason: "r")), .renameBoard),
            trial(
                .renameBoard(RenameBoard(board: board, id: store.newID(), version: 1, name: "New", since: day)),
                .renameBoard),
            trial(.mergeBoard(MergeBoard(board: board, into: "New", since: day, version: 0)), .mergeBoard),
            trial(.undoMerger(UndoMerger(board: board, agency: nil, version: 0, reason: "r")), .mergeBoard),
            trial(
                .giveRole(
                    GiveRole(
                        board: board,
                        membership: Membership(id: store.newID(), person: world.bystander, role: .learner, startsAt: 0))
                ),
                .giveBoardRole),
            trial(
                .endRole(EndRole(board: board, id: world.membership[.learner] ?? board, reason: "r")), .endBoardRole),
            trial(
                .recordLeaver(RecordLeaver(board: board, person: world.people[.reader] ?? board, reason: "r")),
                .recordLeaver),
            trial(
                .openReview(OpenReview(board: board, id: store.newID(), reference: "CR-2", title: "t")), .openReview),
            trial(
                .erasePayload(ErasePayload(board: board, chain: board, sequence: 1, reason: "r")), .eraseOfBoard),
            trial(.rotateKey(RotateKey(board: board, chain: board)), .rotateKeyOfBoard),
            trial(.invitePerson(world.invitation(.learner)), .inviteToBoard),
            trial(.renewInvitation(world.renewal(world.invitations.ofBoard)), .inviteToBoard),
            trial(
                .revokeInvitation(RevokeInvitation(board: board, id: world.invitations.ofBoard, reason: "r")),
                .revokeInvitationToBoard),
        ]
    }

    /// What should come of it before anything is looked at but who asks for what: nil where it goes on.
    static func expected(_ trial: Trial, _ standings: [AccessStanding]) -> String? {
        func may(_ action: AccessAction) -> Bool {
            ([trial.matter] + trial.also).allSatisfy { matter in
                var about = matter
                if action == .seeReview, case .material(_, _, let isClosed) = about {
                    about = .review(isClosed: isClosed)
                }
                return AccessPolicy.answer(action, on: about, standings: standings).isAllowed
            }
        }
        if may(trial.action) { return nil }
        if let instead = trial.instead,
            AccessPolicy.answer(instead.action, on: instead.matter, standings: standings).isAllowed
        {
            return nil
        }
        guard let sight = trial.sight else { return "denied" }
        return may(sight) ? "denied" : trial.absence
    }

    static let absences = [
        "denied", "noSuchReview", "noSuchSubmission", "noSuchEntry", "noSuchNote", "noSuchQuestion", "noSuchLink",
        "noSuchMembership", "noSuchInvitation", "noSuchSentFile", "noSuchRequest", "noSuchTypedEntry",
        "noSuchGathering", "noSuchPlanPeriod", "noSuchPersonAround",
    ]

    @Test("each command asks the policy what it should, and is answered as it says", arguments: DatabaseEngine.allCases)
    func all(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await AccessWorld(fixture)
            let asking: [(AccessRole?, RecordID)] =
                AccessRole.allCases.map { ($0, world.people[$0] ?? world.leaver) }
                + [(nil, world.bystander), (nil, world.leaver)]
            var tried: Set<String> = []
            var wrong: [String] = []
            for isClosed in [false, true] {
                var trials =
                    Self.aboutItems(world, closed: isClosed) + Self.aboutLinks(world, closed: isClosed)
                    + Self.aboutFindings(world, closed: isClosed)
                trials += Self.aboutSentFiles(world, closed: isClosed)
                trials += Self.aboutRequests(world, closed: isClosed)
                trials += Self.aboutGatherings(world, closed: isClosed)
                trials += try await Self.aboutTyped(world, closed: isClosed)
                trials += try await Self.aboutReview(world, closed: isClosed)
                if !isClosed { trials += Self.aboutBoard(world) }
                for trial in trials {
                    tried.insert(Mirror(reflecting: trial.command).children.first?.label ?? "")
                    for (role, person) in asking {
                        let found = await world.rehearse(trial.command, by: person, closed: isClosed)
                        let wanted = Self.expected(trial, world.standings(role))
                        let isRight = wanted.map { $0 == found } ?? !Self.absences.contains(found)
                        if !isRight {
                            wrong.append(
                                "\(trial.action) \(trial.matter) as \(role?.rawValue ?? "nobody"): "
                                    + "\(found), not \(wanted ?? "let through")")
                        }
                    }
                }
            }
            #expect(wrong == [])
            // With the key file alone: an operator's account of one's own, or nothing.
            for (_, person) in asking {
                let somebody = Person(id: person, account: "somebody", name: "S")
                let opened = OpenBoard(
                    board: fixture.store.newID(), name: "N", founder: somebody, membership: fixture.store.newID())
                let registered = RegisterOperator(
                    board: world.review.board, person: somebody, membership: fixture.store.newID())
                for command in [CaseCommand.openBoard(opened), .registerOperator(registered)] {
                    tried.insert(Mirror(reflecting: command).children.first?.label ?? "")
                    #expect(await world.rehearse(command, by: person) == "wrongAccount")
                }
            }
            // With an invitation's token alone: whatever else somebody is.
            for (_, person) in asking {
                let accept = AcceptInvitation(
                    board: world.review.board, id: world.invitations.ofBoard,
                    tokenHash: [UInt8](repeating: 9, count: 32),
                    account: fixture.store.newID(), person: person, membership: fixture.store.newID(), name: "N")
                tried.insert("acceptInvitation")
                #expect(await world.rehearse(.acceptInvitation(accept), by: person) == "noSuchInvitation")
            }
            #expect(tried == (try Self.commands()), "commands that were not tried, or are no more")
        }
    }

    /// The cases of `CaseCommand`, out of its source.
    static func commands() throws -> Set<String> {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let source = try String(
            contentsOf: root.appendingPathComponent("Sources/Domain/Ledger/CaseCommand.swift"), encoding: .utf8)
        let body = source.split(separator: "}", maxSplits: 1)[0]
        return Set(
            body.split(separator: "\n").filter { $0.hasPrefix("    case ") }.map { line in
                String(line.dropFirst(9).prefix { $0 != "(" })
            })
    }

    @Test("what may not be seen is answered like what is not there", arguments: DatabaseEngine.allCases)
    func absence(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await AccessWorld(fixture)
            let (board, review, none) = (world.review.board, world.review.review, fixture.store.newID())
            let hidden = world.items[3]
            func commands(
                submission: RecordID, thread: RecordID, note: RecordID, question: RecordID, link: RecordID,
                finding: RecordID
            ) -> [CaseCommand] {
                [
                    .releaseSubmission(
                        ReleaseSubmission(
                            board: board, submission: submission, version: 0, terms: ReviewFixture.terms)),
                    .revokeRelease(RevokeRelease(board: board, submission: submission, version: 1, reason: "r")),
                    .acceptSubmission(AcceptSubmission(board: board, submission: submission, version: 1)),
                    .gatherParts(
                        GatherParts(
                            board: board, review: review, id: none, agency: world.other,
                            files: [GatheredVersion(submission: submission, releaseVersion: 0)], missing: [], words: "",
                            terms: ReviewFixture.terms)),
                    .writePanelNote(
                        WritePanelNote(board: board, review: review, id: none, thread: thread, words: "w")),
                    .changePanelNote(ChangePanelNote(board: board, id: note, version: 1, words: "w")),
                    .withdrawPanelNote(WithdrawPanelNote(board: board, id: note, version: 1, reason: "r")),
                    .markTheme(
                        MarkTheme(board: board, review: review, id: none, thread: thread, theme: world.theme)),
                    .unmarkTheme(UnmarkTheme(board: board, review: review, thread: thread, theme: world.theme)),
                    .weighEntry(
                        WeighEntry(board: board, review: review, thread: thread, version: 0, significance: .key)),
                    .decideForFamily(
                        DecideForFamily(
                            board: board, review: review, thread: thread, entry: thread, version: 0,
                            decision: FamilyDecision(choice: .leftOut, reason: .risk))),
                    .linkByHand(
                        LinkByHand(
                            board: board, review: review, id: none, first: world.items[0].thread, second: thread,
                            reason: "r")),
                    .askQuestion(AskQuestion(board: board, review: review, id: none, thread: thread, words: "w")),
                    .answerQuestion(AnswerQuestion(board: board, id: question, version: 1, words: "w")),
                    .closeQuestion(CloseQuestion(board: board, id: question, version: 1, reason: "r")),
                    .decideLink(
                        DecideLink(board: board, link: link, version: 0, decision: .confirmed, reason: "r")),
                    .decideFinding(
                        DecideFinding(board: board, finding: finding, version: 0, decision: .confirmed, reason: "r")),
                ]
            }
            let there = commands(
                submission: hidden.submission, thread: hidden.thread, note: hidden.note, question: hidden.question,
                link: try #require(world.links.last).id, finding: try #require(world.findings.last).id)
            let nothing = commands(
                submission: none, thread: none, note: none, question: none, link: none, finding: none)
            let asking: [AccessRole] = [.panelMember, .agencyLead, .reader, .legalAdviser, .familyKeyWorker, .chair]
            for role in asking {
                let person = try #require(world.people[role])
                for (one, other) in zip(there, nothing) {
                    let (a, b) = (await world.rehearse(one, by: person), await world.rehearse(other, by: person))
                    #expect(a == b && a.hasPrefix("noSuch"), "\(role): \(a), \(b)")
                }
            }
        }
    }
}
