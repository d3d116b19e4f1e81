import Domain

/// Which submissions one person sees the entries of, and what else of them: found by SQL from the roles in force, the
/// state of the review, what was released, and the access policy's own rows. There is no other way to make one, and
/// every query of entries takes its submissions from one: without sight nothing is shown.
struct Sight {
    /// A submission whose entries are seen.
    struct Seen: Hashable {
        var submission: RecordID
        var agency: RecordID
        /// "Health economy: Trust A" of a part.
        var agencyName: String
        /// The agency it is a part of.
        var whole: NamedAgency?
        /// Of the file, 32 bytes.
        var fileHash: [UInt8]
        /// Whether the panel's notes and themes on them are seen.
        var notes: Bool
        /// Whether questions about them are seen.
        var questions: Bool
        /// Whose entries lie in it too; looked for where pages are read, and in no command.
        var others: [Other] = []
    }

    /// In the order of their keys.
    let submissions: [Seen]
    let reader: ReviewReader
    /// Microseconds since 1970, UTC.
    let now: Int64

    var ids: [RecordID] { submissions.map(\.submission) }

    /// Those of one agency and its parts; all where it is nil.
    func ids(of agency: RecordID?) -> [RecordID] {
        guard let agency else { return ids }
        return submissions.filter { seen in
            seen.agency == agency || seen.whole?.id == agency
                || seen.others.contains { $0.agency == agency || $0.whole?.id == agency }
        }.map(\.submission)
    }

    /// Whether something of an agency's parts is in sight.
    func hasParts(_ agency: RecordID) -> Bool {
        submissions.contains { seen in
            seen.whole?.id == agency || seen.others.contains { $0.whole?.id == agency }
        }
    }

    /// Whether entries of several agencies lie in one submission: then it does not say whose they are.
    var isMixed: Bool { submissions.contains { !$0.others.isEmpty } }

    /// The names of all agencies whose entries are in sight.
    var agencyNames: [RecordID: String] {
        var names: [RecordID: String] = [:]
        for seen in submissions {
            names[seen.agency] = seen.agencyName
            for other in seen.others { names[other.agency] = other.name }
        }
        return names
    }

    /// An agency and those of its parts whose entries are in sight, in the order of their keys.
    func withParts(_ agency: RecordID) -> [RecordID] {
        var found: Set = [agency]
        for seen in submissions {
            if seen.whole?.id == agency { found.insert(seen.agency) }
            for other in seen.others where other.whole?.id == agency { found.insert(other.agency) }
        }
        return found.sorted()
    }

    /// Agencies with nothing of their own in sight, and more than one part: they can be chosen with all of them.
    var wholes: [NamedAgency] {
        var parts: [NamedAgency: Set<RecordID>] = [:]
        for seen in submissions {
            if let whole = seen.whole { parts[whole, default: []].insert(seen.agency) }
            for other in seen.others {
                if let whole = other.whole { parts[whole, default: []].insert(other.agency) }
            }
        }
        let own = Set(submissions.map(\.agency))
        return parts.filter { $1.count > 1 && !own.contains($0.id) }.map(\.key).sorted {
            ($0.name, $0.id) < ($1.name, $1.id)
        }
    }

    /// What an agency that can be chosen is called.
    func name(of agency: RecordID) -> String? {
        agencyNames[agency] ?? wholes.first { $0.id == agency }?.name
    }

    /// The agency of all entries in sight, where it is one.
    var onlyAgency: RecordID? {
        guard let agency = submissions.first?.agency, !isMixed else { return nil }
        return submissions.allSatisfy { $0.agency == agency } ? agency : nil
    }

    /// What ``submissions`` are made of.
    /// - Parameters:
    ///   - now: microseconds since 1970, UTC.
    ///   - forFamily: what a version for the family is prepared from, which is what was released to the panel, whoever
    ///     asks: somebody who acts for an agency too does not prepare it from what that agency kept.
    static func query(_ reader: ReviewReader, now: Int64, forFamily: Bool = false) -> DatabaseQuery {
        DatabaseQuery(
            forFamily ? familyStatement : statement,
            [.id(reader.board), .id(reader.review), .id(reader.person), .integer(now)])
    }

    /// The policy's answers about reading, as rows: role, own or released, open or closed, then what is granted.
    /// - Parameter reading: the action by which entries are seen.
    private static func grants(_ reading: AccessAction) -> String {
        var rows: [String] = []
        func truth(_ action: AccessAction, _ role: AccessRole, _ state: AccessState) -> Int {
            AccessPolicy.roles(for: action, in: state).contains(role) ? 1 : 0
        }
        let states: [(AccessState, String, Int)] = [
            (.ownOpen, "own", 0), (.releasedOpen, "released", 0), (.ownClosed, "own", 1),
            (.releasedClosed, "released", 1),
        ]
        for role in AccessRole.allCases {
            for (state, sharing, isClosed) in states {
                let granted = [reading, .readNotes, .readQuestions].map { truth($0, role, state) }
                if granted == [0, 0, 0] { continue }
                let list = granted.map(String.init).joined(separator: ", ")
                rows.append("('\(role.rawValue)', '\(sharing)', \(isClosed), \(list))")
            }
        }
        return rows.joined(separator: ", ")
    }

    /// The policy's answers about one action, as rows: role, own or released or unreleased, open or closed.
    static func rows(of action: AccessAction) -> String {
        let states: [(AccessState, String, Int)] = [
            (.ownOpen, "own", 0), (.releasedOpen, "released", 0), (.unreleasedOpen, "unreleased", 0),
            (.ownClosed, "own", 1), (.releasedClosed, "released", 1), (.unreleasedClosed, "unreleased", 1),
        ]
        return states.flatMap { state, sharing, isClosed in
            AccessPolicy.roles(for: action, in: state).map { "('\($0.rawValue)', '\(sharing)', \(isClosed))" }
        }.joined(separator: ", ")
    }

    /// Of each file, its own agency sees the current version, and the panel the newest that stands released.
    private static let statement = statement(.readEntries)
    private static let familyStatement = statement(.readFamilyVersion)

    private static func statement(_ reading: AccessAction) -> String {
        """
        WITH grants (role, sharing, is_closed, entries, notes, questions) AS (VALUES \(grants(reading))),
        phase AS (
            SELECT COALESCE(MAX(p.is_closed), 0) AS is_closed FROM review_phases p WHERE p.board = $1 AND p.id = $2
        ),
        standing AS (
            SELECT m.agency, g.sharing, g.entries, g.notes, g.questions FROM memberships m
            JOIN grants g ON g.role = m.role JOIN phase ON phase.is_closed = g.is_closed
            WHERE m.board = $1 AND m.person = $3 AND m.review = $2 AND \(Asker.inForce)
        ),
        own AS (
            SELECT a.id AS agency, MAX(t.questions) AS questions FROM standing t
            JOIN agencies a ON a.board = $1 AND (a.id = t.agency OR a.part_of = t.agency)
            WHERE t.sharing = 'own' AND t.entries = 1 GROUP BY a.id
        ),
        panel AS (
            SELECT COALESCE(MAX(t.entries), 0) AS entries, COALESCE(MAX(t.notes), 0) AS notes,
            COALESCE(MAX(t.questions), 0) AS questions FROM standing t WHERE t.sharing = 'released'
        ),
        shared AS (
            SELECT r.id, r.line FROM releases r
            WHERE r.board = $1 AND r.review = $2 AND r.state IN ('released', 'accepted') AND NOT EXISTS (
                SELECT 1 FROM releases n WHERE n.board = r.board AND n.line = r.line
                AND n.submission_version > r.submission_version AND n.state IN ('released', 'accepted'))
        )
        SELECT s.id, s.agency, \(PartsSQL.name("a")), s.file_hash,
        CASE WHEN p.notes = 1 AND s.line IN (SELECT line FROM shared) THEN 1 ELSE 0 END,
        CASE WHEN o.questions = 1 OR (p.questions = 1 AND s.line IN (SELECT line FROM shared)) THEN 1 ELSE 0 END,
        w.id, w.name
        FROM submissions s JOIN agencies a ON a.board = s.board AND a.id = s.agency
        LEFT JOIN agencies w ON w.board = a.board AND w.id = a.part_of
        CROSS JOIN panel p LEFT JOIN own o ON o.agency = s.agency
        WHERE s.board = $1 AND s.review = $2 AND (
            (o.agency IS NOT NULL AND s.is_current = 1)
            OR (o.agency IS NULL AND p.entries = 1 AND s.id IN (SELECT id FROM shared)))
        ORDER BY s.id
        """
    }
}

extension Sight.Seen {
    /// - Parameter row: of ``Sight/query(_:now:)``.
    init(_ row: any DatabaseRow) throws {
        let whole = try row.id(6).map { NamedAgency(id: $0, name: try row.text(7)) }
        self.init(
            submission: try row.key(0), agency: try row.key(1), agencyName: try row.text(2), whole: whole,
            fileHash: try row.bytes(3), notes: try row.integer(4) == 1, questions: try row.integer(5) == 1)
    }
}
