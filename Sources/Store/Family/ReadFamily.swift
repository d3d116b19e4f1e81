public import Domain

extension Store {
    /// Entries on a page of what is prepared for the family: each is read with care, and answered.
    static let familyPage = 50

    public func familyEntries(
        for reader: ReviewReader, _ filter: FamilyFilter, after: ChronologyPlace?, before: ChronologyPlace?
    ) async throws -> FamilyPage {
        try await read(reader, view: "family", action: .readFamilyVersion) {
            [entriesRead, monthsRead, namesRead] context in
            let query = try FamilyQuery(context)
            let page = try query.entries(filter).page(
                after: after, before: before, limit: Self.familyPage, context.session, entriesRead)
            var found = FamilyPage(
                page: page, decisions: try query.decisions(on: page.entries),
                counts: try query.counts(filter.entries, monthsRead),
                leftOut: try query.reasons(), gone: query.gone, names: try query.names(namesRead))
            found.tradeWords = try context.tradeWords().words
            return found
        }
    }

    public func familyEntry(
        _ thread: RecordID, among filter: FamilyFilter, for reader: ReviewReader
    ) async throws -> FamilyEntry? {
        try await read(reader, view: "family", action: .readFamilyVersion) { [entriesRead, namesRead] context in
            let query = try FamilyQuery(context)
            let entries = EntryReader(context, entriesRead)
            guard let account = try entries.accounts([thread])[thread] else { return nil }
            var found = FamilyEntry(
                account: account, decisions: try query.decisions(on: [account.entry]), names: try query.names(namesRead)
            )
            found.tradeWords = try context.tradeWords().words
            guard let place = try entries.place(of: account.entry.id) else { return found }
            func next(_ choice: EntryQuery, before: Bool = false) throws -> RecordID? {
                let query = choice.next(to: place, before: before, limit: 1)
                return try context.session.first(query.sql, query.values) { try $0.key(0) }
            }
            found.previous = try next(query.entries(filter), before: true)
            found.next = try next(query.entries(filter))
            found.nextToDo = try next(query.waiting(filter.entries))
            return found
        }
    }

    public func familyVersion(for reader: ReviewReader, isTakenAlong: Bool = false) async throws -> FamilyVersion {
        try await read(reader, view: isTakenAlong ? "family-file" : "family", action: .readFamilyVersion) {
            [entriesRead, monthsRead, namesRead] context in
            let query = try FamilyQuery(context)
            var version = FamilyVersion(
                lines: [], leftOut: try query.reasons(), undecided: 0, preparedBy: [], preparedAt: nil,
                names: try query.names(namesRead))
            version.tradeWords = try context.tradeWords().words
            let counts = try query.counts(ChronologyFilter(), monthsRead)
            version.undecided = (counts[.toDo] ?? 0) + (counts[.lookAgain] ?? 0)
            let shared = query.entries(FamilyFilter(state: .shared))
            var after: ChronologyPlace?
            repeat {
                let page = try shared.page(
                    after: after, limit: ChronologyPage.most, context.session, entriesRead)
                let decisions = try query.decisions(on: page.entries)
                for entry in page.entries {
                    guard let kept = decisions.own[entry.thread] else { continue }
                    version.lines.append(
                        .init(
                            thread: entry.thread, date: entry.entry.date, childSeen: entry.entry.childSeen,
                            agency: page.agencies[entry.entry.agency].name(at: entry.entry.date),
                            words: kept.decision.words))
                    if !version.preparedBy.contains(kept.decider) { version.preparedBy.append(kept.decider) }
                    version.preparedAt = max(version.preparedAt ?? 0, kept.decidedAt)
                }
                after = page.next
            } while after != nil
            version.preparedBy.sort()
            return version
        }
    }

    public func tradeWords(for reader: ReviewReader) async throws -> KeptTradeWords {
        try await glance(reader, action: .readFamilyVersion, now: clock.now()) { try $0.tradeWords() }.1
    }
}
