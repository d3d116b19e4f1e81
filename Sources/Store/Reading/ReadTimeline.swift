public import Domain

extension Store {
    public func timeline(for reader: ReviewReader) async throws -> CaseTimeline {
        let keys = ChainKeys(master: keys.master)
        let material = try await read(reader, view: "timeline", action: .readEntries) {
            try TimelineQuery(context: $0, keys: keys).read()
        }
        return material.timeline
    }
}

/// Reads what a timeline is drawn from, always within one sight.
struct TimelineQuery {
    /// Entries drawn at most where nothing is kept.
    static let most = 50_000

    /// What was read; put together when the view of the database is given back.
    struct Material: Sendable {
        var title: String
        var packed: [UInt8]?
        var plain: CasePicture?
        var names: [RecordID: String]
        var understood: CaseUnderstood?
        var leftOut: Int
        /// What is not to be drawn; nil where nothing was dismissed.
        var decided: DecidedFindings?

        var timeline: CaseTimeline {
            let kept = packed.flatMap { CasePicture(packed: $0) }
            var picture = kept ?? plain ?? CasePicture(IntegratedChronology(), threads: [], agencies: [])
            for (place, agency) in picture.agencies.enumerated() {
                picture.chronology.agencies[place].name = names[agency] ?? ""
            }
            picture.chronology.title = title
            if let decided, kept != nil { picture = decided.leaveOut(of: picture) }
            return CaseTimeline(
                title: picture.chronology.title ?? title, picture: picture, understood: understood,
                hasFindings: kept != nil, leftOut: leftOut)
        }
    }

    let context: ReadingContext
    let keys: ChainKeys

    private var session: any DatabaseSession { context.session }
    private var reader: ReviewReader { context.reader }

    func read() throws -> Material {
        var material = Material(
            title: try title(), names: names, understood: try Self.understood(context, keys), leftOut: 0)
        // What is said of one entry may come from another: only who sees all of it is shown any of it.
        if let understood = material.understood, understood.ranAt != nil, understood.isWhole {
            material.packed = try KeptPicture(board: reader.board, review: reader.review, keys: keys).packed(session)
        }
        // Where it was kept by an edition that kept it otherwise, it is as if nothing had been understood yet.
        if let picture = material.packed.flatMap({ CasePicture(packed: $0) }) {
            material.decided = try decided(picture)
            return material
        }
        material.packed = nil
        (material.plain, material.leftOut) = try plain()
        return material
    }

    /// What people dismissed of what is drawn, and parted since; nil where they did not.
    private func decided(_ picture: CasePicture) throws -> DecidedFindings? {
        let own: [DatabaseValue] = [.id(reader.board), .id(reader.review)]
        let isAny = try session.first(
            """
            SELECT 1 FROM finding_decisions WHERE board = $1 AND review = $2 AND state = 'dismissed'
            UNION ALL SELECT 1 FROM link_decisions
            WHERE board = $1 AND review = $2 AND state IN ('dismissed', 'unlinked') LIMIT 1
            """, own
        ) { _ in true }
        guard isAny == true else { return nil }
        let children = try ReviewParts(board: reader.board, review: reader.review).children(session).map(\.id)
        return try FindingRows(board: reader.board, review: reader.review, keys: keys)
            .decided([:], children: children, agencies: picture.agencies, session)
    }

    /// What is known of the program's own work; nil for those who may not see what it found.
    static func understood(_ context: ReadingContext, _ keys: ChainKeys) throws -> CaseUnderstood? {
        let mayFind = AccessPolicy.answerAnywhere(
            .readFindings, isClosed: context.isClosed, standings: context.standings
        ).isAllowed
        return mayFind ? try FindingQuery(context, keys).state() : nil
    }

    private func title() throws -> String {
        try session.first(
            "SELECT reference, title FROM reviews WHERE board = $1 AND id = $2",
            [.id(reader.board), .id(reader.review)]
        ) { "\(try $0.text(0)): \(try $0.text(1))" } ?? ""
    }

    /// Of the agencies in sight, and no others.
    private var names: [RecordID: String] {
        context.sight.agencyNames
    }

    /// The days of the entries in sight, and how many are too many.
    private func plain() throws -> (CasePicture, Int) {
        let query = EntryQuery(context.sight, ChronologyFilter())
        let statement = query.rows(limit: Self.most)
        let rows = try session.rows(statement.sql, statement.values) { try EntryRow($0) }
        var leftOut = 0
        if rows.count > Self.most { leftOut = try query.counts(session).values.reduce(0, +) - Self.most }
        var places: [RecordID: Int] = [:]
        var agencies: [RecordID] = []
        for agency in context.sight.submissions.flatMap({ [$0.agency] + $0.others.map(\.agency) })
        where places[agency] == nil {
            places[agency] = agencies.count
            agencies.append(agency)
        }
        var chronology = IntegratedChronology()
        chronology.agencies = agencies.map { _ in CaseAgency(name: "") }
        let drawn = rows.prefix(Self.most)
        chronology.entries = drawn.map {
            $0.entry(hash: "", file: 0, agency: places[$0.agency] ?? -1, EntryParts())
        }
        return (CasePicture(chronology, threads: drawn.map(\.thread), agencies: agencies), leftOut)
    }
}
