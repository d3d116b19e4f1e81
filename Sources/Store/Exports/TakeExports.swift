public import Domain

extension Store: ExportTaking {
    public var exportDays: Int { settings.exportDays }

    /// What somebody asked for themselves, and no word of the case: not on record.
    public func exports(for reader: ReviewReader) async throws -> [ChronologyExport] {
        let keys = ChainKeys(master: keys.master)
        return try await glance(reader, action: .exportChronology, now: clock.now()) { context in
            let seesThemes = AccessPolicy.answerAnywhere(
                .readNotes, isClosed: context.isClosed, standings: context.standings
            ).isAllowed
            return try context.session.rows(
                """
                SELECT \(ExportRow.columns) FROM chronology_exports x
                WHERE x.board = $1 AND x.review = $2 AND x.owner = $3 AND x.state NOT IN ('cancelled', 'deleted')
                ORDER BY x.id DESC
                """, [.id(reader.board), .id(reader.review), .id(reader.person)]
            ) { try ExportRow($0) }
            .map { row in
                var export = row.export(try row.openFilter(keys, context.session))
                let agency = export.known?.agency ?? export.filter?.agency
                export.agencyName = agency.flatMap { context.sight.name(of: $0) }
                if let theme = export.filter?.theme, seesThemes {
                    export.themeName = try context.session.first(
                        "SELECT name FROM themes WHERE board = $1 AND review = $2 AND id = $3",
                        [.id(reader.board), .id(reader.review), .id(theme)]
                    ) { try $0.text(0) }
                }
                return export
            }
        }.1
    }

    public func export(_ id: RecordID, for reader: ReviewReader) async throws -> ChronologyExport {
        let keys = ChainKeys(master: keys.master)
        return try await glance(reader, action: .exportChronology, now: clock.now()) { context in
            guard let row = try ExportRow.find(board: reader.board, id: id, context.session),
                row.review == reader.review, row.owner == reader.person
            else { throw CommandRefusal.noSuchExport }
            return row.export(try row.openFilter(keys, context.session))
        }.1
    }

    public func fetchExport(_ id: RecordID, for reader: ReviewReader) async throws -> ExportedFile {
        let export = try await export(id, for: reader)
        try await run(.fetchExport(FetchExport(board: reader.board, id: id)), by: reader.person)
        let (database, keys) = (database, ChainKeys(master: keys.master))
        let found = try await database.read { session -> VaultPieces? in
            guard let file = try ExportRow.find(board: reader.board, id: id, session)?.file else { return nil }
            return try VaultPieces(board: reader.board, id: file, keys: keys, session)
        }
        guard let pieces = found else {
            throw CommandRefusal.wrongState(ChronologyExport.State.deleted.rawValue)
        }
        return ExportedFile(
            form: export.form, isKnown: export.known != nil, bytes: pieces.bytes, pieces: pieces.count
        ) { place in
            try await database.read { try pieces.piece(place, $0) }
        }
    }
}

/// A file of the vault piece by piece, each in a view of its own, so that a slow connection holds up nobody. Each is proved
/// to be of this file, at its place, and the last to be the last.
struct VaultPieces: Sendable {
    let board: RecordID
    let bytes: Int
    let count: Int
    private let cipher: VaultCipher

    init(board: RecordID, id: RecordID, keys: ChainKeys, _ session: any DatabaseSession) throws {
        let row = try session.first(
            """
            SELECT review, bytes, chunks, key_number, wrapped FROM vault_files
            WHERE board = $1 AND id = $2 AND state IN ('kept', 'staged')
            """, [.id(board), .id(id)]
        ) { (try $0.key(0), try $0.integer(1), try $0.integer(2), try $0.integer(3), try $0.bytes(4)) }
        guard let (review, bytes, count, number, wrapped) = row else { throw VaultFault.missing }
        (self.board, self.bytes, self.count) = (board, Int(bytes), Int(count))
        do {
            let outer = try keys.key(board: board, chain: review, number: number, session)
            let key = try ChainKeys.unwrap(wrapped, under: outer.secret, about: VaultCipher.place(board, review, id))
            cipher = VaultCipher(file: id, key: key)
        } catch is SealError {
            throw VaultFault.key
        }
    }

    func piece(_ place: Int, _ session: any DatabaseSession) throws -> [UInt8] {
        let sealed = try session.first(
            "SELECT sealed FROM vault_chunks WHERE board = $1 AND file = $2 AND place = $3",
            [.id(board), .id(cipher.file), .number(place)]
        ) { try $0.bytes(0) }
        guard let sealed else { throw VaultFault.chunk(place) }
        do {
            return try cipher.open(sealed, place: place, isLast: place == count - 1)
        } catch is SealError {
            throw VaultFault.chunk(place)
        }
    }
}
