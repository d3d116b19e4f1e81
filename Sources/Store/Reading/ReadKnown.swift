public import Domain

extension Store {
    public func known(
        _ known: KnownAt, for reader: ReviewReader, after: ChronologyPlace?, before: ChronologyPlace?
    ) async throws -> KnownPage {
        let keys = ChainKeys(master: keys.master)
        return try await read(reader, view: "known-at", action: .readEntries) { [entriesRead] context in
            try KnownQuery(context: context, known: known, keys: keys).page(after: after, before: before, entriesRead)
        }
    }
}

/// Reads the case as it was known on a day, always within one sight.
struct KnownQuery {
    let context: ReadingContext
    let known: KnownAt
    let keys: ChainKeys

    private var session: any DatabaseSession { context.session }
    private var reader: ReviewReader { context.reader }

    func page(after: ChronologyPlace?, before: ChronologyPlace?, _ memory: EntryMemory) throws -> KnownPage {
        let understood = try TimelineQuery.understood(context, keys)
        // Who was told of what comes from others' entries: shown to those alone who see all that it was read from.
        let tellings: KnownPage.Tellings =
            if known.agency == nil {
                .notAsked
            } else if let understood {
                try understood.ranAt != nil && understood.isWhole && isKept() ? .shown : .notWorkedOut
            } else {
                .notForReader
            }
        let all = EntryQuery(context.sight, ChronologyFilter())
        let held = all.held(known, withTold: tellings == .shown)
        var page = try held.page(after: after, before: before, limit: ChronologyPage.most, session, memory)
        let came = try WordsAsTheyCame(reader, on: known.day, session)
        page.entries = page.entries.map { found in
            let then = came.entry(found.entry, of: found.submission)
            var bare = PageEntry(
                id: found.id, thread: found.thread, submission: found.submission,
                entry: KnowledgeReader.withoutHindsight(then))
            bare.entry.notes = then.notes
            return bare
        }
        var told: [RecordID: [KeptTelling]] = [:]
        if tellings == .shown, let agency = known.agency {
            told = try TellingRows(board: reader.board, review: reader.review, keys: keys)
                .told(agency, by: known.day, of: page.entries.map(\.thread), session)
            try leaveLater(&told, of: all)
        }
        func count(_ query: EntryQuery) throws -> Int { try query.counts(session).values.reduce(0, +) }
        return KnownPage(
            page: page, told: told, held: try count(held), seen: try count(all), unsettled: try count(all.unsettled),
            tellings: tellings, ranAt: understood?.ranAt,
            isBehind: understood.map { $0.work != .settled } ?? false)
    }

    /// Whether who was told of what was kept: an earlier edition of the program worked cases through and kept none of it.
    private func isKept() throws -> Bool {
        try session.first(
            "SELECT 1 FROM case_pictures WHERE board = $1 AND id = $2", [.id(reader.board), .id(reader.review)]
        ) { _ in true } ?? false
    }

    /// An entry that shows what the agency was told counts only where the agency held that entry too by the day.
    private func leaveLater(_ told: inout [RecordID: [KeptTelling]], of all: EntryQuery) throws {
        let showing = Set(told.values.joined().compactMap(\.shownBy)).sorted()
        if showing.isEmpty { return }
        let rows = all.held(known, withTold: false).among(showing).rows(limit: showing.count)
        let held = Set(try session.rows(rows.sql, rows.values) { try EntryRow($0).thread })
        for (thread, tellings) in told {
            told[thread] = tellings.map { telling in
                var telling = telling
                if let shown = telling.shownBy, !held.contains(shown) { telling.shownBy = nil }
                return telling
            }
        }
    }
}

extension EntryQuery {
    /// A day by which it was held: its own agency held an entry from the day it was recorded, else from the last day it may
    /// mean; ``KnowledgeReader`` is the rule.
    private static func since(_ day: String) -> String {
        """
        (CASE WHEN \(isRecorded) THEN e.recorded_latest <= \(day) AND COALESCE(e.earliest, e.recorded_latest) <= \(day)
        ELSE e.latest <= \(day) END)
        """
    }

    private static let isRecorded = "COALESCE(e.recorded_latest, e.recorded_earliest) IS NOT NULL"
    /// A day that is open at its end ("after 12 March") settles nothing.
    private static let hasDay = """
        (CASE WHEN \(isRecorded) THEN e.recorded_latest IS NOT NULL AND COALESCE(e.latest, e.earliest) IS NOT NULL
        ELSE e.latest IS NOT NULL END)
        """

    private func unsettling(_ parameters: inout SQLParameters) -> String {
        let kinds = KnowledgeReader.unsettling.map { parameters.add(.text($0.rawValue)) }.joined(separator: ", ")
        return """
            EXISTS (SELECT 1 FROM entry_problems u WHERE u.board = $1 AND u.entry = e.id AND u.kind IN (\(kinds)))
            """
    }

    /// Those an agency, or all together, held at the end of a day.
    /// - Parameter withTold: what others are said to have told it as well.
    func held(_ known: KnownAt, withTold: Bool) -> EntryQuery {
        narrowed { parameters in
            let unsettling = unsettling(&parameters)
            let day = parameters.add(.day(known.day))
            var own = "\(Self.hasDay) AND NOT \(unsettling) AND \(Self.since(day))"
            guard let agency = known.agency else { return own }
            let mark = parameters.add(.id(agency))
            own = "(e.agency = \(mark) AND \(own))"
            guard withTold else { return own }
            return """
                (\(own) OR e.thread IN (SELECT t.thread FROM tellings t WHERE t.board = $1 AND t.review = $2
                AND t.agency = \(mark) AND t.since <= \(day)))
                """
        }
    }

    /// Those that count as known on no day.
    var unsettled: EntryQuery { narrowed { "(NOT (\(Self.hasDay)) OR \(unsettling(&$0)))" } }
}
