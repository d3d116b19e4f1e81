import Domain

/// What the panel made of the entries of a file that is taken along, as far as its reader may have it.
struct PanelOnEntries {
    private let context: ReadingContext
    /// The entries of the file, by their threads.
    private let entries: [RecordID: ChronologyEntry]
    private let agencies: [CaseAgency]
    /// Threads of whose entries the panel's notes are seen, and of which questions are.
    private let noted: Set<RecordID>
    private let asked: Set<RecordID>

    private var session: any DatabaseSession { context.session }
    private var own: [DatabaseValue] { [.id(context.reader.board), .id(context.reader.review)] }

    /// - Parameters:
    ///   - entries: each with its thread and the submission it stands in.
    init(
        _ context: ReadingContext, _ entries: [(entry: ChronologyEntry, thread: RecordID, submission: RecordID)],
        _ agencies: [CaseAgency]
    ) {
        self.context = context
        self.agencies = agencies
        self.entries = Dictionary(entries.map { ($0.thread, $0.entry) }) { first, _ in first }
        let seen = Dictionary(context.sight.submissions.map { ($0.submission, $0) }) { first, _ in first }
        noted = Set(entries.filter { seen[$0.submission]?.notes ?? false }.map(\.thread))
        asked = Set(entries.filter { seen[$0.submission]?.questions ?? false }.map(\.thread))
    }

    func read() throws -> [EntryID: PanelOnEntry] {
        var found: [RecordID: PanelOnEntry] = [:]
        // What was written on a row whose words changed since goes with the row that stands there now.
        var successors: [RecordID: RecordID?] = [:]
        func standing(_ thread: RecordID, among threads: Set<RecordID>) throws -> RecordID? {
            if threads.contains(thread) { return thread }
            if entries[thread] != nil { return nil }
            if let known = successors[thread] { return known.flatMap { threads.contains($0) ? $0 : nil } }
            let now = try EarlierRows(context).successor(of: thread)
            successors[thread] = .some(now)
            return now.flatMap { threads.contains($0) ? $0 : nil }
        }
        if !noted.isEmpty {
            try addWeights(&found)
            try addThemes(&found)
            for note in try Store.notes(context) {
                guard let thread = try standing(note.thread, among: noted) else { continue }
                found[thread, default: PanelOnEntry()].notes.append("\(note.words) (\(note.author))")
            }
            try addLinks(&found)
            try addFindings(&found)
        }
        if !asked.isEmpty {
            for question in try Store.questions(context) {
                guard let thread = try standing(question.thread, among: asked) else { continue }
                found[thread, default: PanelOnEntry()].questions.append(Self.words(question))
            }
        }
        var byEntry: [EntryID: PanelOnEntry] = [:]
        for (thread, panel) in found where !panel.isEmpty {
            if let entry = entries[thread] { byEntry[entry.id] = panel }
        }
        return byEntry
    }

    private func addWeights(_ found: inout [RecordID: PanelOnEntry]) throws {
        let rows = try session.rows(
            "SELECT id, level FROM entry_weights WHERE board = $1 AND review = $2 AND level IS NOT NULL", own
        ) { (try $0.key(0), EntrySignificance(rawValue: try $0.text(1))) }
        for (thread, level) in rows where noted.contains(thread) {
            found[thread, default: PanelOnEntry()].weight = level
        }
    }

    private func addThemes(_ found: inout [RecordID: PanelOnEntry]) throws {
        let rows = try session.rows(
            """
            SELECT m.thread, t.name FROM entry_themes m JOIN themes t ON t.board = m.board AND t.id = m.theme
            WHERE m.board = $1 AND m.review = $2 ORDER BY t.name, m.id
            """, own
        ) { (try $0.key(0), try $0.text(1)) }
        for (thread, name) in rows where noted.contains(thread) {
            found[thread, default: PanelOnEntry()].themes.append(name)
        }
    }

    private func addLinks(_ found: inout [RecordID: PanelOnEntry]) throws {
        let rows = try session.rows(
            """
            SELECT l.first_thread, l.second_thread, d.state, d.reason FROM account_links l
            JOIN link_decisions d ON d.board = l.board AND d.id = l.id AND d.state IN ('confirmed', 'dismissed')
            WHERE l.board = $1 AND l.review = $2 ORDER BY l.id
            """, own
        ) { (try $0.key(0), try $0.key(1), try $0.text(2) == LinkState.confirmed.rawValue, try $0.text(3)) }
        for (first, second, isConfirmed, reason) in rows where noted.contains(first) && noted.contains(second) {
            for (thread, other) in [(first, second), (second, first)] {
                guard let account = entries[other] else { continue }
                let agency = agencies.indices.contains(account.agency) ? agencies[account.agency].name : ""
                let what = isConfirmed ? "Confirmed: the same as what" : "Dismissed: not the same as what"
                let day = account.date.verbatim.isEmpty ? "" : ", \(account.date.verbatim)"
                found[thread, default: PanelOnEntry()].decisions.append("\(what) \(agency) wrote\(day). \(reason)")
            }
        }
    }

    private func addFindings(_ found: inout [RecordID: PanelOnEntry]) throws {
        let mayRead = AccessPolicy.answerAnywhere(
            .readFindings, isClosed: context.isClosed, standings: context.standings)
        guard mayRead.isAllowed else { return }
        let rows = try session.rows(
            """
            SELECT DISTINCT x.thread, d.id, f.kind, d.state, d.reason FROM finding_decisions d
            JOIN findings f ON f.board = d.board AND f.id = d.id
            JOIN finding_entries x ON x.board = d.board AND x.finding = d.id
            WHERE d.board = $1 AND d.review = $2 AND d.state IN ('confirmed', 'dismissed') ORDER BY d.id, x.thread
            """, own
        ) { row in
            (
                thread: try row.key(0), kind: Finding.Kind(rawValue: try row.text(2)),
                isConfirmed: try row.text(3) == "confirmed", reason: try row.value(4)
            )
        }
        for row in rows where noted.contains(row.thread) {
            guard let kind = row.kind.flatMap(Self.words) else { continue }
            var words = "\(row.isConfirmed ? "Confirmed" : "Dismissed"): \(kind)."
            if case .text(let reason) = row.reason, !reason.isEmpty { words += " \(reason)" }
            found[row.thread, default: PanelOnEntry()].decisions.append(words)
        }
    }

    private static func words(_ kind: Finding.Kind) -> String? {
        switch kind {
        case .contradiction: "accounts that disagree"
        case .silence: "an agency silent though involved"
        case .smallThing: "a small thing that adds up"
        case .sharing: "told, and not shown as received"
        case .request: "a request without an answer"
        case .claim: "a claim never checked"
        case .lastSeen, .lastAlone: nil
        }
    }

    private static func words(_ question: PanelQuestion) -> String {
        let state =
            switch question.state {
            case .open: "not answered"
            case .answered: "answered"
            case .closed: "closed"
            }
        let answer = question.answer.map { "\nAnswer: \($0)" } ?? ""
        return "Question \(question.number) to \(question.agencyName) (\(state)): \(question.words)\(answer)"
    }
}
