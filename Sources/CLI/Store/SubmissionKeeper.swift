import Domain
import Foundation
import Store

/// Puts what a merge made into a store, file by file.
struct SubmissionKeeper {
    let store: Store
    /// One for each of the chronology's files, in the same order.
    let paths: [String]
    let chronology: IntegratedChronology
    let terminal: Terminal
    /// The plans each child was on, by name: put on record where the review is opened.
    var plans: [String: [PlanPeriod]] = [:]

    /// - Parameter summary: what became of each file so far, also when this throws.
    func keep(board: String, review: String, account: String, _ summary: inout ImportSummary) async throws {
        let place = try await findOrOpen(board: board, review: review, account: account)
        let agencies = try await findOrAddAgencies(place)
        // Left by an import that was stopped; a day old, so that none is taken from under another.
        try await store.sweepVault(before: store.now() - 86_400_000_000)
        var entries = [[ChronologyEntry]](repeating: [], count: chronology.files.count)
        for entry in chronology.entries { entries[entry.file].append(entry) }
        for (number, report) in chronology.files.enumerated() {
            terminal.progress("Keeping files: \(number + 1) of \(paths.count)")
            let own = entries[number].sorted { $0.id < $1.id }
            try await keep(number, report, own, place, agencies, &summary)
        }
        if let understanding = chronology.understanding {
            summary.links = try await link(understanding.occurrences.flatMap(\.links), place, agencies)
        }
    }

    /// Keeps links between entries that are in the store; returns how many are new.
    private func link(_ links: [AccountLink], _ place: Place, _ agencies: [RecordID]) async throws -> Int {
        terminal.progress("Keeping \(links.count) links")
        let threads = try await store.threads(board: place.board, review: place.review)
        func thread(_ number: Int) -> RecordID? {
            let entry = chronology.entries[number]
            let sender = chronology.files[entry.file].agency.map { agencies[$0] }
            return threads[SentEntry(agency: sender, entry: entry.id)]
        }
        let found = links.compactMap { link -> LinkAccounts.Link? in
            guard let first = thread(link.first), let second = thread(link.second), first != second else { return nil }
            return LinkAccounts.Link(
                id: store.newID(), first: first, second: second, score: link.score, reasons: link.reasons)
        }
        let before = try await store.countLinks(board: place.board, review: place.review)
        do {
            let command = LinkAccounts(board: place.board, review: place.review, links: found)
            try await store.run(.linkAccounts(command), by: place.actor)
        } catch CommandRefusal.nothingNew {
            return 0
        }
        return try await store.countLinks(board: place.board, review: place.review) - before
    }

    private func keep(
        _ number: Int, _ report: FileReport, _ entries: [ChronologyEntry], _ place: Place, _ agencies: [RecordID],
        _ summary: inout ImportSummary
    ) async throws {
        if let refusal = report.refusal {
            summary.failed.append(.init(name: report.name, message: refusal.message))
            // There was nothing to load, and so nothing to keep.
            if report.digest.isEmpty { return }
        }
        let agency = report.agency.map { agencies[$0] }
        if try await store.hasReceived(report.digest, board: place.board, review: place.review, agency: agency) {
            summary.there.append(report.name)
            return
        }
        let staged = try await stage(paths[number], place, agency)
        guard staged.digest == report.digest else {
            summary.failed.append(
                .init(name: report.name, message: "The file was changed while it was read. Import it again."))
            return
        }
        let command = ReceiveSubmission(
            board: place.board, review: place.review, id: store.newID(), agency: agency, report: report,
            entries: entries, entryIDs: entries.map { _ in store.newID() }, agencies: agencies, file: staged.id,
            receivedAt: store.now())
        do {
            try await store.run(.receiveSubmission(command), by: place.actor)
        } catch CommandRefusal.alreadyReceived {
            summary.there.append(report.name)
            return
        }
        let version = try await store.version(of: command.id, board: place.board)
        summary.kept.append(.init(name: report.name, version: version, entries: entries.count))
    }

    private func stage(_ path: String, _ place: Place, _ agency: RecordID?) async throws -> StagedFile {
        let name = (path as NSString).lastPathComponent
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw InputFiles.LoadingError(name: name, message: "\(path) cannot be opened any more. Import it again.")
        }
        defer { try? handle.close() }
        return try await store.stage(board: place.board, review: place.review, agency: agency) {
            guard let data = try handle.read(upToCount: 1 << 20), !data.isEmpty else { return nil }
            return [UInt8](data)
        }
    }

    // MARK: - Where it goes

    private struct Place {
        var board: RecordID
        var review: RecordID
        var actor: RecordID
    }

    private func findOrOpen(board name: String, review reference: String, account: String) async throws -> Place {
        let board: RecordID
        let actor: RecordID
        if let known = try await store.findBoard(name) {
            board = known
            actor = try await OperatorAtWork.findOrRegister(account, board: board, store, terminal)
        } else {
            board = store.newID()
            actor = store.newID()
            let founder = Person(id: actor, account: account, name: account)
            let opened = OpenBoard(board: board, name: name, founder: founder, membership: store.newID())
            try await store.run(.openBoard(opened), by: actor)
            terminal.message("Made the board “\(name)”.")
        }
        if let review = try await store.findReview(reference, board: board) {
            return Place(board: board, review: review, actor: actor)
        }
        let review = OpenReview(
            board: board, id: store.newID(), reference: reference, title: chronology.title ?? "",
            children: chronology.children.map { (store.newID(), $0) },
            people: chronology.people.map { (store.newID(), $0) })
        try await store.run(.openReview(review), by: actor)
        terminal.message("Opened the review \(reference).")
        for (id, child) in review.children {
            for period in plans[child.name] ?? [] {
                let command = AddPlanPeriod(
                    board: board, review: review.id, id: store.newID(), child: id, period: period)
                do {
                    try await store.run(.addPlanPeriod(command), by: actor)
                } catch let refusal as CommandRefusal {
                    terminal.error("A plan of \(child.name) was not put on record. \(refusal.message)")
                }
            }
        }
        return Place(board: board, review: review.id, actor: actor)
    }

    /// The keys of the chronology's agencies, in its order.
    private func findOrAddAgencies(_ place: Place) async throws -> [RecordID] {
        var keys: [RecordID] = []
        for agency in chronology.agencies {
            // A name that was somebody's may be another's now, whose file must not come to stand with theirs.
            if let known = try await store.findAgency(agency.name, board: place.board, orFormerly: false) {
                keys.append(known)
                continue
            }
            let id = store.newID()
            try await store.run(.addAgency(AddAgency(board: place.board, id: id, agency: agency)), by: place.actor)
            keys.append(id)
        }
        return keys
    }
}
