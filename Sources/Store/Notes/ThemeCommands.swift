import Domain

extension NameTheme: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try .review(.nameTheme, review, context, board: board)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let before = try StoredRecord.find(.theme, board: board, id: id, session)
        if let before, try before.id("review") != review { throw CommandRefusal.noSuchTheme }
        let current = try before?.integer("version") ?? 0
        guard current == Int64(version) else {
            throw CommandRefusal.stale(
                version: Int(current), theirs: try before?.text("name") ?? "", yours: name)
        }
        let after = StoredRecord(
            .theme, id, [.id(board), .id(id), .id(review), try name.written(), .integer(current + 1)])
        try session.refusing(taken: name) {
            if before == nil {
                try StoredRecord.insert([after], session)
            } else {
                try after.save(over: before, session)
            }
        }
        return LedgerDraft.change(.themeNamed, board: board, review: review, from: before, to: after)
    }
}

extension MarkTheme: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try context.thread(thread, review: review, board: board, .markThemes)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let known = try StoredRecord.find(.theme, board: board, id: theme, session)
        guard let known, try known.id("review") == review else { throw CommandRefusal.noSuchTheme }
        let marking = StoredRecord(
            .marking, id,
            [.id(board), .id(id), .id(review), .id(theme), .id(thread), .id(context.actor)])
        do {
            try StoredRecord.insert([marking], session)
        } catch DatabaseError.broken(.unique, _) {
            throw CommandRefusal.nothingNew
        }
        return LedgerDraft.change(.themeMarked, board: board, review: review, from: nil, to: marking)
    }
}

extension UnmarkTheme: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try context.thread(thread, review: review, board: board, .markThemes)
    }

    /// The marking goes; what it was stays in the ledger.
    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let marking = try context.session.first(
            "SELECT id FROM entry_themes WHERE board = $1 AND review = $2 AND theme = $3 AND thread = $4",
            [.id(board), .id(review), .id(theme), .id(thread)]
        ) { try $0.id(0) }
        guard case let id?? = marking,
            let before = try StoredRecord.find(.marking, board: board, id: id, context.session)
        else { throw CommandRefusal.noSuchTheme }
        try context.session.run(
            "DELETE FROM entry_themes WHERE board = $1 AND id = $2", [.id(board), .id(id)])
        return LedgerDraft.change(
            .themeUnmarked, board: board, review: review, from: before, to: nil)
    }
}
