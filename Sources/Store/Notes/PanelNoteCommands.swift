import Domain

extension WritePanelNote: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try context.thread(thread, review: review, board: board, .writeNotes)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let note = StoredRecord(
            .note, id,
            [
                .id(board), .id(id), .id(review), .id(thread), .id(context.actor), try words.written(),
                .truth(false), .integer(1),
            ])
        try StoredRecord.insert([note], context.session)
        return LedgerDraft.change(.noteWritten, board: board, review: review, from: nil, to: note)
    }
}

extension ChangePanelNote: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try context.hanging(.note, id, board: board, .writeNotes, sight: .readNotes, absence: .noSuchNote)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let before = try context.current(
            .note, id, board: board, version: version, shown: "words", yours: words, absence: .noSuchNote)
        if try before.integer("is_withdrawn") == 1 { throw CommandRefusal.wrongState("withdrawn") }
        let after = try before.changed(["words": try words.written(), "author": .id(context.actor)])
        try after.save(over: before, context.session)
        return LedgerDraft.change(
            .noteChanged, board: board, review: try before.id("review"), from: before, to: after)
    }
}

extension WithdrawPanelNote: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try context.hanging(.note, id, board: board, .writeNotes, sight: .readNotes, absence: .noSuchNote)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let before = try context.current(
            .note, id, board: board, version: version, shown: "words", yours: reason, absence: .noSuchNote)
        if try before.integer("is_withdrawn") == 1 { throw CommandRefusal.wrongState("withdrawn") }
        let after = try before.changed(["is_withdrawn": .truth(true)])
        try after.save(over: before, context.session)
        return LedgerDraft.change(
            .noteWithdrawn, board: board, review: try before.id("review"), from: before, to: after,
            facts: [("reason", .words(reason))])
    }
}
