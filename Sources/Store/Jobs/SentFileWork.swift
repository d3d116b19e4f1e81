import Dispatch
import Domain

/// The work on files that were sent: reading one, keeping one, and seeking links once it is kept.
struct SentFileWork: Sendable {
    /// What is to be done; the job's subject is the file that was sent.
    enum Kind: String, Sendable, CaseIterable {
        case read = "file.read"
        case keep = "file.keep"
        case link = "links.find"
    }

    let reading: any FileReading

    var bodies: [String: JobBody] {
        [
            Kind.read.rawValue: .whole(read), Kind.keep.rawValue: .whole(keep), Kind.link.rawValue: .whole(link),
        ]
    }

    /// Puts the work in the queue, in the transaction of what makes it due.
    static func queue(
        _ kind: Kind, board: RecordID, subject: RecordID, job: RecordID, now: Int64, _ session: any DatabaseSession
    ) throws {
        try Job.queue(kind.rawValue, board: board, subject: subject, job: job, now: now, session)
    }

    // MARK: - Reading

    @Sendable private func read(_ store: Store, _ job: Job) async throws -> String {
        guard let row = try await store.sentFile(job.subject, board: job.board, in: .reading) else {
            return "It was settled meanwhile."
        }
        switch try await integrate(row, store) {
        case .failure(let error):
            try await store.finishReading(row, state: .refused, message: error.message, preview: nil)
            return "The file cannot be read."
        case .success(let made):
            let preview = made.preview
            try await store.finishReading(row, state: .read, message: "", preview: preview)
            return "\(preview.entries) entries in \(preview.lines) lines."
        }
    }

    private struct Made: Sendable {
        var chronology: IntegratedChronology
        var preview: FilePreview
        var corrections: PlacedCorrections
    }

    /// The file's tables, read apart from this process, and what the rules of import make of them.
    private func integrate(_ row: SentFileRow, _ store: Store) async throws -> Result<Made, ReadingError> {
        guard let file = row.file else { return .failure(.empty) }
        let answer = try await reading.read(name: row.name, digest: Hexadecimal.text(row.digest)) { write in
            try await store.readFile(board: row.board, id: file, alsoStaged: true, write)
        }
        switch answer {
        case .failure(let error): return .failure(error)
        case .success(var document):
            (document.name, document.digest) = (row.name, Hexadecimal.text(row.digest))
            let (agencies, choices) = try await store.agenciesAndChoices(of: row)
            let corrections = try await store.correctionsToLay(over: row, replaces: choices.replaces?.file)
            let read: Result<Made, ReadingError> = await Self.aside { [document] in
                let placed = PlacedCorrections(corrections, in: document)
                let document = placed.applied(to: document)
                let mapping = choices.mapping(of: document.name, agency: agencies.first?.name ?? "")
                let result = DocumentImporter(mapping: mapping).read(document)
                var chronology = ChronologyIntegrator().integrate([result])
                for place in chronology.files.indices { chronology.files[place].agencyKnownFrom = Self.knownFrom }
                let parts = PartsOfFile.lay(over: &chronology, agencies: agencies, said: choices.parts ?? [])
                placed.note(in: &chronology.entries)
                guard let maker = FilePreviewMaker(document: document, chronology: chronology) else {
                    return .failure(.empty)
                }
                var preview = maker.make()
                preview.corrections = placed.isEmpty ? nil : placed
                preview.parts = parts
                return .success(Made(chronology: chronology, preview: preview, corrections: placed))
            }
            guard case .success(var made) = read else { return read }
            made.preview.replaces = choices.replaces?.file
            made.preview.comparison = try await store.comparison(
                of: row, replaces: choices.replaces?.file, entries: made.chronology.entries)
            made.preview.repeats = try await store.repeats(
                of: row, isNewer: made.preview.comparison != nil, entries: made.chronology.entries)
            return .success(made)
        }
    }

    /// What the report says of how the agency is known.
    static let knownFrom = "chosen by whoever sent it"

    /// Rules of import take seconds for a large file: on a thread of their own, so that pages go on being served.
    private static func aside<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { done in
            DispatchQueue.global(qos: .utility).async { done.resume(returning: work()) }
        }
    }

    // MARK: - Keeping

    @Sendable private func keep(_ store: Store, _ job: Job) async throws -> String {
        guard let row = try await store.sentFile(job.subject, board: job.board, in: .keeping), let keeper = row.keeper,
            let file = row.file
        else {
            // Stopped after it was kept and before links were asked for.
            if let kept = try await store.sentFile(job.subject, board: job.board, in: .kept) {
                try await store.queueLinks(kept)
            }
            return "It was settled meanwhile."
        }
        let made: Made
        switch try await integrate(row, store) {
        case .failure(let error):
            // It was read before: whatever stands in the way now is not the file's.
            try await store.backToRead(row, message: error.message)
            return "The file could not be read again."
        case .success(let found): made = found
        }
        guard let report = made.chronology.files.first else { return "There is nothing in it." }
        let entries = made.chronology.entries.sorted { $0.id < $1.id }
        if try await store.isOutrun(row, by: made.preview) { return "Something changed meanwhile." }
        // All are the sender's own, but those somebody said to be of a part.
        let agencies = made.preview.parts?.agencies.map(\.id) ?? made.chronology.agencies.map { _ in row.agency }
        var command = ReceiveSubmission(
            board: row.board, review: row.review, id: store.newID(), agency: row.agency, report: report,
            entries: entries, entryIDs: entries.map { _ in store.newID() },
            agencies: agencies, file: file, receivedAt: store.now(),
            sent: row.id)
        command.replaces = made.preview.replaces
        command.corrections = made.corrections.laid.map { (store.newID(), $0) }
        do {
            try await store.run(.receiveSubmission(command), by: keeper)
        } catch let refusal as CommandRefusal {
            try await store.backToRead(row, message: refusal.message)
            return "It was refused."
        }
        try await store.queueLinks(row)
        return "\(entries.count) entries kept."
    }

    // MARK: - Links

    /// Seeks entries of different agencies that tell of one occurrence. The person who kept the file put the links in, by
    /// the policy; what they may see of them is asked when they look.
    @Sendable private func link(_ store: Store, _ job: Job) async throws -> String {
        guard let row = try await store.sentFile(job.subject, board: job.board, in: .kept), let keeper = row.keeper
        else { return "It was settled meanwhile." }
        if try await store.isLinkedLater(row, job: job.id) { return "Left to the next file." }
        let (chronology, threads) = try await store.accountsOfReview(board: row.board, review: row.review)
        let occurrences = await Self.aside { AccountsReader(people: chronology.people).read(chronology).occurrences }
        let links = occurrences.flatMap(\.links).compactMap { link -> LinkAccounts.Link? in
            let (first, second) = (threads[link.first], threads[link.second])
            if first == second { return nil }
            return LinkAccounts.Link(
                id: store.newID(), first: first, second: second, score: link.score, reasons: link.reasons)
        }
        let command = LinkAccounts(board: row.board, review: row.review, links: links)
        do {
            try await store.run(.linkAccounts(command), by: keeper)
        } catch CommandRefusal.nothingNew {
            return "No new links."
        } catch let refusal as CommandRefusal {
            // The review was closed, or whoever kept the file left it.
            return refusal.message
        }
        return "\(links.count) links found in \(chronology.entries.count) entries."
    }
}
