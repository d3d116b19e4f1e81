import Domain

extension AskQuestion: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try context.thread(thread, review: review, board: board, .askQuestion)
    }

    /// Numbers run within the agency asked.
    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard let agency = try Material.thread(thread, review: review, board: board, session)?.agency else {
            throw CommandRefusal.noSuchAgency
        }
        let last = try session.first(
            "SELECT max(number) FROM questions WHERE board = $1 AND review = $2 AND agency = $3",
            [.id(board), .id(review), .id(agency)]
        ) { try $0.value(0) }
        var number: Int64 = 1
        if case .integer(let last)? = last { number = last + 1 }
        let question = StoredRecord(
            .question, id,
            [
                .id(board), .id(id), .id(review), .id(thread), .id(agency), .integer(number), .id(context.actor),
                try words.written(), .text(QuestionState.open.rawValue), .null, .null, .integer(1),
            ])
        try question.save(over: nil, session)
        return LedgerDraft.change(.questionAsked, board: board, review: review, from: nil, to: question)
    }
}

extension AnswerQuestion: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try context.hanging(
            .question, id, board: board, .answerQuestion, sight: .readQuestions, absence: .noSuchQuestion)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let before = try context.current(
            .question, id, board: board, version: version, shown: "answer", yours: words, absence: .noSuchQuestion)
        return try before.move(
            to: .answered, .questionAnswered, context, board: board,
            ["answer": try words.written(), "answerer": .id(context.actor)])
    }
}

extension CloseQuestion: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try context.hanging(
            .question, id, board: board, .closeQuestion, sight: .readQuestions, absence: .noSuchQuestion)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let before = try context.current(
            .question, id, board: board, version: version, shown: "answer", yours: reason, absence: .noSuchQuestion)
        return try before.move(
            to: .closed, .questionClosed, context, board: board, [:], facts: [("reason", .words(reason))])
    }
}

extension StoredRecord {
    /// Moves a question on.
    fileprivate func move(
        to state: QuestionState, _ action: LedgerAction, _ context: CommandContext, board: RecordID,
        _ values: [String: DatabaseValue], facts: [(String, DatabaseValue)] = []
    ) throws -> [LedgerDraft] {
        let from = try text("state")
        guard let now = QuestionState(rawValue: from), QuestionState.allows(from: now, to: state) else {
            throw CommandRefusal.wrongState(from)
        }
        let after = try changed(values.merging(["state": .text(state.rawValue)]) { $1 })
        try after.save(over: self, context.session)
        return LedgerDraft.change(
            action, board: board, review: try id("review"), from: self, to: after, facts: facts)
    }
}
