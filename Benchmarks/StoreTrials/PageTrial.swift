import Domain
import Store

/// Pages of a large case as a reader gets them: through the policy, with links, marks and counts, on record.
struct PageTrial {
    static let agencies = 20
    static let links = 4_000
    static let times = 120
    /// The first readings of each kind, which fill caches, are not counted.
    static let warming = 20

    let store: Store
    let rows: Int

    func run() async throws {
        let review = try await TrialReview.make(store)
        let panel = try await review.person(.panelMember)
        var (threads, agency, senior): ([RecordID], RecordID?, RecordID?) = ([], nil, nil)
        for number in 0..<Self.agencies {
            let own = try await review.agency("Agency \(number)")
            var isSent = false
            let bytes = Array("file \(number)".utf8)
            let staged = try await store.stage(board: review.board, review: review.review, agency: own) {
                defer { isSent = true }
                return isSent ? nil : bytes
            }
            let entries = (0..<rows / Self.agencies).map { Self.entry(staged.digest, number, $0) }
            let sent = try await review.receive(staged, name: "\(number).csv", agency: own, entries: entries)
            threads += sent.entryIDs
            let officer = try await review.person(.agencySeniorOfficer, agency: own)
            let terms = ReleaseTerms(legalBasis: "", permission: "", permittedUse: "")
            let release = ReleaseSubmission(board: review.board, submission: sent.id, version: 0, terms: terms)
            try await store.run(.releaseSubmission(release), by: officer)
            if number == 7 { (agency, senior) = (own, officer) }
        }
        let links = (0..<min(Self.links, threads.count / 2)).map { place in
            let other = threads[place + threads.count / 2]
            return LinkAccounts.Link(
                id: store.newID(), first: threads[place], second: other, score: 1, reasons: ["the same day"])
        }
        try await store.run(
            .linkAccounts(LinkAccounts(board: review.board, review: review.review, links: links)), by: review.founder)
        // What is found in the words, who was seen among it.
        _ = try await JobRunner(store, worker: "trial").runAll()
        // As PostgreSQL does by itself before long.
        try await store.database.write { try $0.script("ANALYZE") }
        try await readings(
            of: ReviewReader(board: review.board, review: review.review, person: panel),
            and: ReviewReader(board: review.board, review: review.review, person: senior ?? panel), agency)
    }

    private func readings(of panel: ReviewReader, and officer: ReviewReader, _ agency: RecordID?) async throws {
        let middle = ChronologyPlace(day: 12_000, width: 0, time: 1440, entry: RecordID(high: 0, low: 0))
        let days = (CivilDate(dayNumber: 11_900), CivilDate(dayNumber: 12_100))
        let pages: [(String, ChronologyFilter, ReviewReader, ChronologyPlace?)] = [
            ("first page", ChronologyFilter(), panel, nil),
            ("a page midway", ChronologyFilter(), panel, middle),
            ("own agency's", ChronologyFilter(), officer, nil),
            ("by agency", ChronologyFilter(agency: agency), panel, nil),
            ("by days", ChronologyFilter(from: days.0, to: days.1), panel, nil),
            ("by worker", ChronologyFilter(person: "Worker 7"), panel, nil),
            ("by child", ChronologyFilter(person: "Ottilie Marrow"), panel, nil),
            ("child seen", ChronologyFilter(childSeen: .yes), panel, nil),
            ("child not seen", ChronologyFilter(childSeen: .no), panel, nil),
        ]
        var after: ChronologyPlace?
        try await time("each page once", warming: 0, times: rows / ChronologyPage.most) {
            let page = try await store.chronology(for: panel, after: after)
            after = page.next
            return page.entries.count
        }
        for (name, filter, reader, after) in pages {
            try await time(name) { try await store.chronology(for: reader, filter, after: after).entries.count }
        }
        try await time("counts") { try await store.counts(for: panel).entries }
        try await time("links") { try await store.links(for: panel).links.count }
        try await time("people") { try await store.people(for: panel).count }
    }

    /// A line for the script: name, p50 and p99 in milliseconds, how many were given.
    private func time(
        _ name: String, warming: Int = Self.warming, times: Int = Self.times, _ body: () async throws -> Int
    ) async throws {
        var (all, count): ([Double], Int) = ([], 0)
        for _ in 0..<times + warming {
            let taken = try await ContinuousClock().measure { count = try await body() }
            all.append(Double(taken.components.attoseconds) / 1e15 + Double(taken.components.seconds) * 1e3)
        }
        all = all.dropFirst(warming).sorted()
        print("\(name)\t\(all[times / 2])\t\(all[times * 99 / 100])\t\(count)")
    }

    private static func entry(_ digest: String, _ file: Int, _ place: Int) -> ChronologyEntry {
        let day = CivilDate(dayNumber: Int32(11_000 + (place * 7 + file * 3) % 2_000))
        let words = String(repeating: "Home visit; mother said that all was well and the child slept. ", count: 6)
        let isSeen = place % 50 == 0
        let told = isSeen ? "Tilly seen." : place % 90 == 1 ? "Tilly was not seen." : ""
        return ChronologyEntry(
            id: EntryID(file: String(digest.prefix(12)), table: 1, row: place + 2), file: 0, agency: 0,
            date: DateReading(verbatim: day.british, earliest: day, latest: day, precision: .day),
            fields: [
                EntryField(kind: .date, heading: "Date", text: day.british),
                EntryField(kind: .source, heading: "Source", text: "File \(place)"),
                EntryField(kind: .event, heading: "What happened", text: words + told),
                EntryField(kind: .practitioner, heading: "Who", text: "Worker \(place % 40)"),
                EntryField(kind: .action, heading: "Action", text: "None."),
            ],
            childSeen: isSeen ? .yes : .notStated, notes: place % 5 == 0 ? [Note(.yearCarriedDown, "2001")] : [])
    }
}
