import Domain
import Foundation
import Store
import TestSupport

/// A store of a test's own on either engine, with nothing left behind.
struct StoreFixture {
    let store: Store
    let folder: String
    let settings: StoreSettings

    /// Of the one who works at the machine.
    static let account = OperatorAccount.named("ada")

    /// Makes a store, runs `body` and removes it, also when `body` throws.
    static func run(
        _ engine: DatabaseEngine, limits: DatabaseLimits = DatabaseLimits(),
        _ body: (StoreFixture) async throws -> Void
    ) async throws {
        if engine == .postgres { await SharedPostgres.shared.enter() }
        defer { if engine == .postgres { Task { await SharedPostgres.shared.leave() } } }
        let folder = NSTemporaryDirectory() + "casement-store-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var settings = try StoreSettings(
            location: try await location(engine, folder), keyFile: folder + "/keys",
            checkpointFile: folder + "/checkpoints")
        settings.limits = limits
        let store = try await Store.open(settings, create: true)
        do {
            try await body(StoreFixture(store: store, folder: folder, settings: settings))
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }

    static func location(_ engine: DatabaseEngine, _ folder: String) async throws -> StoreLocation {
        switch engine {
        case .sqlite: .file(folder + "/store.db")
        case .postgres: .server(try await SharedPostgres.shared.newDatabase())
        }
    }

    /// The same store opened a second time, as another process would.
    func second() async throws -> Store { try await Store.open(settings) }

    /// A board with a founder.
    func board(_ name: String = "Brackenford Board") async throws -> (id: RecordID, founder: RecordID) {
        let founder = Person(id: store.newID(), account: Self.account, name: "Ada Founder")
        let board = store.newID()
        let opened = OpenBoard(board: board, name: name, founder: founder, membership: store.newID())
        try await store.run(.openBoard(opened), by: founder.id)
        return (board, founder.id)
    }

    /// A board with a review of two children and one agency.
    func review() async throws -> ReviewFixture {
        let (board, actor) = try await board()
        let review = store.newID()
        let agency = store.newID()
        let children = [
            ChildOfCase(name: "Ottilie Marrow", otherNames: ["Tilly"]),
            ChildOfCase(name: "Bram Marrow", isInferred: true),
        ]
        let opened = OpenReview(
            board: board, id: review, reference: "CR-2026-014", title: "Child M",
            children: children.map { (store.newID(), $0) })
        try await store.run(.openReview(opened), by: actor)
        let added = AddAgency(
            board: board, id: agency, agency: CaseAgency(name: "Larkfield School", otherNames: ["LS"]))
        try await store.run(.addAgency(added), by: actor)
        return ReviewFixture(store: store, board: board, review: review, agency: agency, actor: actor)
    }
}

/// A review to put files into.
struct ReviewFixture {
    let store: Store
    let board: RecordID
    let review: RecordID
    var agency: RecordID
    let actor: RecordID

    /// A file of these bytes, staged.
    func stage(_ bytes: [UInt8], pieces: Int = 70_000) async throws -> StagedFile {
        var rest = bytes[...]
        return try await store.stage(board: board, review: review, agency: agency) {
            if rest.isEmpty { return nil }
            defer { rest = rest.dropFirst(pieces) }
            return Array(rest.prefix(pieces))
        }
    }

    /// The same review, for the files of another agency.
    func of(_ agency: RecordID) -> ReviewFixture {
        var other = self
        other.agency = agency
        return other
    }

    /// Adds an agency to the board.
    func addAgency(_ name: String, partOf: RecordID? = nil) async throws -> RecordID {
        let id = store.newID()
        let added = AddAgency(board: board, id: id, partOf: partOf, agency: CaseAgency(name: name))
        try await store.run(.addAgency(added), by: actor)
        return id
    }

    /// Receives a file whose rows say `events`; returns the submission's key.
    @discardableResult
    func receive(
        _ events: [String], name: String = "school.csv", worker: String? = nil, as store: Store? = nil
    ) async throws -> RecordID {
        let command = try await submission(events, name: name, worker: worker)
        try await (store ?? self.store).run(.receiveSubmission(command), by: actor)
        return command.id
    }

    /// The command that receives such a file, staged and ready.
    func submission(
        _ events: [String], name: String = "school.csv", worker: String? = nil
    ) async throws -> ReceiveSubmission {
        let staged = try await stage(Array(events.joined(separator: "\n").utf8))
        var report = FileReport(name: name, digest: staged.digest, format: .csv)
        report.agency = 0
        report.tables = [
            TableReport(
                number: 1, name: nil, role: .chronology,
                columns: [ColumnMapping(column: 1, heading: "What happened", kind: .event, basis: .heading)],
                lineCount: events.count + 1, entryCount: events.count)
        ]
        report.setAside = [
            SetAsideRow(place: SourcePlace(table: 1, row: 1), reason: .header, text: "Date | What happened")
        ]
        report.problems = [Problem(.textOutsideTable, "Words stand outside the table.", suggestion: "Look there.")]
        report.remarks = [SourceRemark(.comment, text: "Is this all?", author: "B. Quill")]
        let entries = events.enumerated().map { place, words in
            ChronologyEntry(
                id: EntryID(file: String(staged.digest.prefix(12)), table: 1, row: place + 2), file: 0, agency: 0,
                date: DateReading(
                    verbatim: "w/c \(place + 1).3.01", earliest: CivilDate(year: 2001, month: 3, day: place % 20 + 1),
                    latest: CivilDate(year: 2001, month: 3, day: place % 20 + 7), precision: .week,
                    time: ClockTime(hour: 9, minute: 30), notes: [Note(.centuryAssumed, "2001 is meant.")]),
                recorded: place % 2 == 0 ? nil : DateReading(verbatim: "undated"),
                fields: [
                    EntryField(kind: .date, heading: "Date", text: "w/c \(place + 1).3.01"),
                    EntryField(kind: .event, heading: "What happened", text: words),
                ]
                    + (worker.map { [EntryField(kind: .practitioner, heading: "Worker", text: $0)] } ?? []),
                childSeen: place % 10 == 9 ? .yes : .some,
                remarks: [SourceRemark(.footnote, place: SourcePlace(table: 1, row: place + 2), text: "†")],
                problems: words.isEmpty ? [Problem(.emptyEvent, "Nothing is written.")] : [])
        }
        return ReceiveSubmission(
            board: board, review: review, id: store.newID(), agency: agency, report: report, entries: entries,
            entryIDs: entries.map { _ in store.newID() }, agencies: [agency], file: staged.id,
            receivedAt: store.now())
    }

    /// Changes rows behind the ledger's back.
    func tamper(_ sql: String, _ values: [DatabaseValue] = []) async throws {
        let changed = try await store.database.write { try $0.run(sql, values) }
        if changed == 0 { throw Untouched(sql: sql) }
    }

    struct Untouched: Error { var sql: String }

    func count(_ table: String) async throws -> Int64 {
        try await store.database.read { session in
            try session.first("SELECT count(*) FROM \(table)") { try $0.integer(0) } ?? -1
        }
    }
}

/// People and their roles.
extension ReviewFixture {
    /// Adds somebody to the board.
    func person(_ account: String) async throws -> RecordID {
        let person = Person(id: store.newID(), account: account, name: account)
        try await store.run(.addPerson(AddPerson(board: board, person: person)), by: actor)
        return person.id
    }

    /// Gives a role, in the board or in this review as the role is; an agency's role for this agency unless another is
    /// named.
    @discardableResult
    func give(_ role: AccessRole, to person: RecordID, agency other: RecordID? = nil) async throws -> RecordID {
        let membership = Membership(
            id: store.newID(), person: person, role: role, review: role.place == .review ? review : nil,
            agency: role.isForAgency ? other ?? agency : nil, startsAt: 0)
        try await store.run(.giveRole(GiveRole(board: board, membership: membership)), by: actor)
        return membership.id
    }
}

/// Sharing and reading.
extension ReviewFixture {
    static let terms = ReleaseTerms(
        legalBasis: "The review's terms.", permission: "Not needed.", permittedUse: "This review.")

    /// Somebody new with one role of this review.
    func member(_ role: AccessRole, _ account: String? = nil) async throws -> RecordID {
        let person = try await person(account ?? role.rawValue + String(store.newID().description.suffix(4)))
        try await give(role, to: person)
        return person
    }

    func reader(_ person: RecordID) -> ReviewReader { ReviewReader(board: board, review: review, person: person) }

    /// The words of the entries somebody sees, in order; the refusal where they see none.
    func seen(
        _ person: RecordID, _ filter: ChronologyFilter = ChronologyFilter(), as other: Store? = nil
    ) async throws -> [String] {
        do {
            let page = try await (other ?? store).chronology(for: reader(person), filter)
            return page.entries.map(\.entry.event)
        } catch let refusal as CommandRefusal {
            return ["refused: \(refusal.message)"]
        }
    }

    func release(_ submission: RecordID, by person: RecordID, version: Int = 0) async throws {
        let command = ReleaseSubmission(board: board, submission: submission, version: version, terms: Self.terms)
        try await store.run(.releaseSubmission(command), by: person)
    }
}
