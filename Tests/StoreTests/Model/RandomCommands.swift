import Domain

@testable import Store

/// Numbers that are the same for the same seed (SplitMix64).
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True so many times of a hundred.
    mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}

/// Commands at random about what a model holds: most of them make sense, some name what is not there, are late, say
/// nothing, or come from somebody who may not.
struct RandomCommands {
    var dice: Dice
    let review: ReviewFixture
    private var store: Store { review.store }
    private var board: RecordID { review.board }

    init(seed: UInt64, _ review: ReviewFixture) {
        dice = Dice(state: seed)
        self.review = review
    }

    /// A command and who gives it.
    mutating func next(_ model: StoreModel) async throws -> (CaseCommand, RecordID) {
        let place = pick(model.reviews.keys)
        switch dice.number(0...99) {
        case 0..<32: return (ofBoard(model, place), actor(model))
        case 32..<44: return (ofReview(model, place), actor(model))
        case 44..<58: return try await file(model, place)
        case 58..<70: return (release(model), actor(model))
        default: return (onEntry(model, place), actor(model))
        }
    }

    // MARK: - Choices

    /// One of them, in an order that is the same in every run; now and then, and where there is none, one that is
    /// nowhere.
    private mutating func pick(_ ids: some Collection<RecordID>) -> RecordID {
        if ids.isEmpty || dice.happens(3) { return store.newID() }
        return ids.sorted().randomElement(using: &dice) ?? store.newID()
    }

    private mutating func actor(_ model: StoreModel) -> RecordID {
        dice.happens(45) ? review.actor : pick(model.people.keys)
    }

    /// The version, or one that is late.
    private mutating func seen(_ version: Int?) -> Int {
        let version = version ?? 0
        return dice.happens(10) ? max(0, version + dice.number(-1...1)) : version
    }

    private mutating func words(_ what: String) -> String {
        dice.happens(5) ? [" ", ""][dice.number(0...1)] : "\(what) \(dice.number(1...400))"
    }

    /// Few, so that some are taken.
    private mutating func name(_ what: String) -> String {
        dice.happens(3) ? "" : "\(what) \(dice.number(1...9))"
    }

    private mutating func thread(_ model: StoreModel, _ place: RecordID) -> RecordID { pick(model.threads(of: place)) }

    // MARK: - Commands

    private mutating func ofBoard(_ model: StoreModel, _ place: RecordID) -> CaseCommand {
        switch dice.number(0...19) {
        case 0, 1:
            let account = dice.happens(10) ? OperatorAccount.named("o\(dice.number(1...3))") : name("person")
            let person = Person(id: store.newID(), account: account, name: name("Somebody"))
            return .addPerson(AddPerson(board: board, person: person))
        case 2:
            let person = Person(id: store.newID(), account: OperatorAccount.named("o\(dice.number(1...3))"), name: "O")
            return .registerOperator(RegisterOperator(board: board, person: person, membership: store.newID()))
        case 3:
            let partOf = dice.happens(40) ? pick(model.agencies.keys) : nil
            let agency = CaseAgency(name: name("Agency"))
            return .addAgency(AddAgency(board: board, id: store.newID(), partOf: partOf, agency: agency))
        case 4:
            return .openReview(
                OpenReview(board: board, id: store.newID(), reference: name("CR"), title: "T"))
        case 5:
            let leaver = pick(model.people.keys.filter { $0 != review.actor })
            return .recordLeaver(RecordLeaver(board: board, person: leaver, reason: "r"))
        case 6:
            let held = model.roles.filter { $0.value.membership.person != review.actor }
            return .endRole(EndRole(board: board, id: pick(held.keys), reason: "r"))
        default:
            let role = AccessRole.allCases.randomElement(using: &dice) ?? .reader
            let isRight = dice.happens(92)
            return .giveRole(
                GiveRole(
                    board: board,
                    membership: Membership(
                        id: store.newID(), person: pick(model.people.keys), role: role,
                        review: (role.place == .review) == isRight ? place : nil,
                        agency: role.isForAgency == isRight ? pick(model.agencies.keys) : nil, startsAt: 0)))
        }
    }

    private mutating func ofReview(_ model: StoreModel, _ place: RecordID) -> CaseCommand {
        let known = model.reviews[place]
        switch dice.number(0...9) {
        case 0, 1:
            return .retitleReview(
                RetitleReview(board: board, id: place, version: seen(known?.version), title: words("title")))
        case 2:
            // Closed reviews are opened again soon: little can be done in them.
            let isClosed = known?.isClosed == true ? dice.happens(10) : dice.happens(60)
            return .moveReview(
                MoveReview(board: board, review: place, version: seen(known?.phase), isClosed: isClosed, reason: "r"))
        case 3, 4:
            let known = model.themes.filter { $0.value.review == place }
            let isNew = known.isEmpty || dice.happens(60)
            let id = isNew ? store.newID() : pick(known.keys)
            return .nameTheme(
                NameTheme(
                    board: board, review: place, id: id, version: seen(model.themes[id]?.version), name: name("theme")))
        case 5:
            let chain = dice.happens(30) ? board : place
            let sequence = dice.number(0...Int(model.chains[chain] ?? 0) + 1)
            return .erasePayload(
                ErasePayload(board: board, chain: chain, sequence: Int64(sequence), reason: "r"))
        default:
            let threads = model.threads(of: place).sorted()
            let links = (0..<dice.number(1...3)).compactMap { _ -> LinkAccounts.Link? in
                let (first, second) = (thread(model, place), thread(model, place))
                // No link has one end only; the program never proposes any.
                if first == second || threads.isEmpty { return nil }
                return LinkAccounts.Link(id: store.newID(), first: first, second: second, score: 1, reasons: ["a"])
            }
            return .linkAccounts(LinkAccounts(board: board, review: place, links: links))
        }
    }

    /// A new file, the next version of one, or one that is there.
    private mutating func file(_ model: StoreModel, _ place: RecordID) async throws -> (CaseCommand, RecordID) {
        let person = actor(model)
        // Nothing can be staged for a review or an agency that is not there.
        guard let review = model.reviews.keys.contains(place) ? place : model.reviews.keys.min(),
            let agency = model.agencies.keys.sorted().randomElement(using: &dice)
        else { return (ofBoard(model, place), person) }
        let own = model.submissions.values.filter { $0.review == review && $0.agency == agency && $0.isCurrent }
            .sorted { $0.name < $1.name }
        var rows = (0..<dice.number(1...4)).map { _ in "row \(dice.number(1...99))" }
        var name = "file \(dice.number(1...3)).csv"
        if let before = own.randomElement(using: &dice), dice.happens(50) {
            (rows, name) = (before.rows.map(\.words), before.name)
            if dice.happens(85) { rows[dice.number(0...rows.count - 1)] = "row \(dice.number(1...99))" }
            if dice.happens(40) { rows.append("row \(dice.number(1...99))") }
        }
        let sender = ReviewFixture(
            store: store, board: board, review: review, agency: agency, actor: self.review.actor)
        return (.receiveSubmission(try await sender.submission(rows, name: name)), person)
    }

    private mutating func release(_ model: StoreModel) -> CaseCommand {
        let id = pick(model.submissions.keys)
        let version = seen(model.submissions[id]?.releaseVersion)
        switch dice.number(0...9) {
        case 0, 1: return .revokeRelease(RevokeRelease(board: board, submission: id, version: version, reason: "r"))
        case 2: return .acceptSubmission(AcceptSubmission(board: board, submission: id, version: version))
        default:
            return .releaseSubmission(
                ReleaseSubmission(board: board, submission: id, version: version, terms: ReviewFixture.terms))
        }
    }

    private mutating func onEntry(_ model: StoreModel, _ place: RecordID) -> CaseCommand {
        let (row, theme) = (thread(model, place), pick(model.themes.filter { $0.value.review == place }.keys))
        let note = pick(model.notes.keys)
        let question = pick(model.questions.keys)
        let link = pick(model.links.keys)
        let (noted, asked) = (seen(model.notes[note]?.version), seen(model.questions[question]?.hanging.version))
        let decision = LinkState.allCases.randomElement(using: &dice) ?? .confirmed
        let kind = dice.number(0...20)
        let written = words("words")
        switch kind {
        case 0...3:
            return .writePanelNote(
                WritePanelNote(board: board, review: place, id: store.newID(), thread: row, words: written))
        case 4: return .changePanelNote(ChangePanelNote(board: board, id: note, version: noted, words: written))
        case 5: return .withdrawPanelNote(WithdrawPanelNote(board: board, id: note, version: noted, reason: "r"))
        case 6...8:
            return .markTheme(
                MarkTheme(board: board, review: place, id: store.newID(), thread: row, theme: theme))
        case 9: return .unmarkTheme(UnmarkTheme(board: board, review: place, thread: row, theme: theme))
        case 10, 11:
            return .askQuestion(
                AskQuestion(board: board, review: place, id: store.newID(), thread: row, words: written))
        case 12: return .answerQuestion(AnswerQuestion(board: board, id: question, version: asked, words: written))
        case 13: return .closeQuestion(CloseQuestion(board: board, id: question, version: asked, reason: "r"))
        case 14:
            return .linkByHand(
                LinkByHand(
                    board: board, review: place, id: store.newID(), first: row, second: thread(model, place),
                    reason: written))
        case 15, 16:
            let weight = dice.happens(80) ? EntrySignificance.allCases.randomElement(using: &dice) : nil
            return .weighEntry(
                WeighEntry(
                    board: board, review: place, thread: row, version: seen(model.weights[row]?.version),
                    significance: weight))
        case 17, 18:
            let choice = FamilyChoice.allCases.randomElement(using: &dice)
            let decision = FamilyDecision(
                choice: dice.happens(90) ? choice : nil, words: dice.happens(90) ? written : "",
                reason: dice.happens(90) ? .risk : nil)
            return .decideForFamily(
                DecideForFamily(
                    board: board, review: place, thread: row, entry: row, version: seen(model.family[row]?.version),
                    decision: decision))
        default:
            return .decideLink(
                DecideLink(
                    board: board, link: link, version: seen(model.links[link]?.version), decision: decision,
                    reason: written))
        }
    }
}
