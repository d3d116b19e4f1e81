import Domain
import Store

/// The health economy of the example's last review: an agency whose trusts and surgeries are its parts. It goes the way it goes in a
/// real one: asked by the coordinator, its parts by its lead, who gathers what they sent and leaves one for whoever looks around.
struct ExampleEconomy {
    let store: Store
    let board: RecordID
    let agency: RecordID
    let parts: Set<RecordID>

    /// Adds the agency and its parts, before their files come.
    /// - Returns: nil where the case has fewer than two agencies that would be its parts.
    static func add(
        for agencies: [CaseAgency], board: RecordID, by me: RecordID, _ store: Store
    ) async throws -> ExampleEconomy? {
        var own: [CaseAgency] = []
        for agency in agencies where ExampleCast.health.contains(AgencyKind(agencyName: agency.name)) {
            // One of an earlier case is nobody's part.
            if try await store.findAgency(agency.name, board: board) == nil { own.append(agency) }
        }
        guard own.count > 1 else { return nil }
        let id = store.newID()
        let whole = AddAgency(board: board, id: id, agency: CaseAgency(name: ExampleCast.economyName))
        try await store.run(.addAgency(whole), by: me)
        var parts: Set<RecordID> = []
        for agency in own {
            let part = store.newID()
            try await store.run(
                .addAgency(AddAgency(board: board, id: part, partOf: id, agency: agency)), by: me)
            parts.insert(part)
        }
        return ExampleEconomy(store: store, board: board, agency: id, parts: parts)
    }

    /// Asks, and gathers all but the last file.
    func gather(review: RecordID, coordinator: RecordID, lead: RecordID) async throws {
        let today = CivilDate(dayNumber: Int32(truncatingIfNeeded: store.now() / 86_400_000_000))
        for (agencies, days, person) in [([agency], 42, coordinator), (parts.sorted(), 28, lead)] {
            let terms = ChronologyTerms(
                due: CivilDate(dayNumber: today.dayNumber + Int32(days)), from: nil, to: nil,
                include: "Every contact with the children and their family.")
            let ask = AskForChronology(
                board: board, review: review, requests: agencies.map { .init(id: store.newID(), agency: $0) },
                terms: terms)
            try await store.run(.askForChronology(ask), by: person)
        }
        let reader = ReviewReader(board: board, review: review, person: lead)
        let own = try await store.agencyParts(for: reader).first { $0.whole.agency.id == agency }
        guard let own, own.toGather.count > 1 else { return }
        let files = own.toGather.dropLast()
        let missing = own.missing(with: Set(files.map(\.id)))
        let gather = GatherParts(
            board: board, review: review, id: store.newID(), agency: agency,
            files: files.map { .init(submission: $0.id, releaseVersion: $0.releaseVersion) },
            missing: Set(missing.map(\.id)), words: missing.isEmpty ? "" : "Its dates are being checked.",
            terms: ExampleCast.terms)
        try await store.run(.gatherParts(gather), by: lead)
    }
}
