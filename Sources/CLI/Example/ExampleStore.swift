import Domain
import Store

/// Fills an empty store with an invented partnership. Everything goes the way it goes in a real one: commands, the access
/// policy, the ledger; people come in by invitation, and files are released by those who answer for them.
struct ExampleStore {
    let store: Store
    let terminal: Terminal
    /// The operator the ledger names.
    let account: String

    /// Fills the store.
    /// - Returns: who can sign in.
    func fill(_ cases: [ExampleCase]) async throws -> [ExampleAccess] {
        var references: [String] = []
        var economy: ExampleEconomy?
        for (number, one) in cases.enumerated() {
            let reference = "CR-2026-\(number < 9 ? "00" : "0")\(number + 1)"
            if number > 0, number == cases.count - 1 {
                let board = try await StorePlace.find(board: ExampleCast.boardName, review: nil, store).board
                let me = try await OperatorAtWork.findOrRegister(account, board: board, store, terminal)
                economy = try await ExampleEconomy.add(for: one.chronology.agencies, board: board, by: me, store)
            }
            try await keep(one, reference)
            references.append(reference)
        }
        let board = try await StorePlace.find(board: ExampleCast.boardName, review: nil, store).board
        let me = try await OperatorAtWork.findOrRegister(account, board: board, store, terminal)
        var reviews: [Review] = []
        for (one, reference) in zip(cases, references) {
            guard let id = try await store.findReview(reference, board: board) else { continue }
            reviews.append(
                Review(
                    id: id, reference: reference,
                    agencies: try await agencies(one.chronology.agencies.map(\.name), board)))
        }
        var access: [ExampleAccess] = []
        for member in ExampleCast.members {
            terminal.progress("Inviting \(access.count + 1) of \(ExampleCast.members.count) people")
            if let one = try await invite(member, reviews, economy, board: board, by: me) { access.append(one) }
        }
        for (number, review) in reviews.enumerated() {
            terminal.progress("Releasing files: \(number + 1) of \(reviews.count) reviews")
            // One agency of the last review has not yet released its file, so that this can be seen too.
            let isLast = number > 0 && number == reviews.count - 1
            let parts = isLast ? economy?.parts ?? [] : []
            let agencies = review.agencies.filter { !parts.contains($0.id) }
            let waiting = isLast ? agencies.last?.id : nil
            for agency in agencies where agency.id != waiting {
                try await release(agency, review, board: board, by: me)
            }
        }
        func person(_ place: ExampleCast.Place, _ role: AccessRole) async throws -> RecordID? {
            guard let member = ExampleCast.members.first(where: { $0.place == place && $0.role == role }) else {
                return nil
            }
            return try await MemberNames.person(member.address, board: board, store)
        }
        if let review = reviews.first, let keyWorker = try await person(.firstReview, .familyKeyWorker) {
            terminal.progress("Preparing what the family is told")
            try await ExampleFamily(
                store: store, review: ReviewReader(board: board, review: review.id, person: keyWorker)
            ).decide()
        }
        if let economy, let review = reviews.last {
            if let coordinator = try await person(.everyReview, .coordinator),
                let lead = try await person(.economy, .agencyLead)
            {
                try await economy.gather(review: review.id, coordinator: coordinator, lead: lead)
            }
        }
        try await store.checkpoint()
        terminal.endProgress()
        return access
    }

    private struct Agency {
        var id: RecordID
        var name: String
    }

    private struct Review {
        var id: RecordID
        var reference: String
        var agencies: [Agency]
    }

    private func keep(_ one: ExampleCase, _ reference: String) async throws {
        var summary = ImportSummary()
        let keeper = SubmissionKeeper(
            store: store, paths: one.paths, chronology: one.chronology, terminal: Terminal(quiet: true),
            plans: one.plans)
        terminal.progress("Keeping \(reference)")
        try await keeper.keep(board: ExampleCast.boardName, review: reference, account: account, &summary)
        terminal.endProgress()
        for failure in summary.failed { terminal.error("\(failure.name): \(failure.message)") }
    }

    private func agencies(_ names: [String], _ board: RecordID) async throws -> [Agency] {
        var found: [Agency] = []
        for name in names {
            if let id = try await store.findAgency(name, board: board) { found.append(Agency(id: id, name: name)) }
        }
        return found
    }

    /// Lets somebody in by an invitation, which they accept, and gives them the further roles of their part.
    /// - Returns: nil where their part needs an agency that no case has.
    private func invite(
        _ member: ExampleCast.Member, _ reviews: [Review], _ economy: ExampleEconomy?, board: RecordID,
        by me: RecordID
    ) async throws -> ExampleAccess? {
        let places: [(review: Review?, agency: Agency?)]
        switch member.place {
        case .board: places = [(nil, nil)]
        case .everyReview: places = reviews.map { ($0, nil) }
        case .firstReview: places = reviews.prefix(1).map { ($0, nil) }
        case .agency(let kinds):
            let agencies = reviews.first?.agencies ?? []
            let own = kinds.lazy.compactMap { kind in
                agencies.first { AgencyKind(agencyName: $0.name) == kind }
            }.first
            guard let review = reviews.first, let own else { return nil }
            places = [(review, own)]
        case .economy:
            guard let review = reviews.last, let economy else { return nil }
            places = [(review, Agency(id: economy.agency, name: ExampleCast.economyName))]
        }
        guard let first = places.first else { return nil }
        let token = try await store.invite(
            NewInvitation(
                board: board, address: member.address, name: member.name, role: member.role, review: first.review?.id,
                agency: first.agency?.id), by: me)
        let password = ExamplePassword.make()
        let answer = try await store.acceptInvitation(
            token, name: member.name, password: password,
            at: SignInPlace(network: "127.0.0.1", device: "Casement’s example"))
        // They were signed in by it: nobody sits there.
        if case .signedIn(let session, _) = answer { try await store.signOut(session) }
        let person = try await MemberNames.person(member.address, board: board, store)
        for place in places.dropFirst() {
            let role = Membership(
                id: store.newID(), person: person, role: member.role, review: place.review?.id,
                agency: place.agency?.id, startsAt: store.now())
            try await store.run(.giveRole(GiveRole(board: board, membership: role)), by: me)
        }
        return ExampleAccess(
            name: member.name, role: member.role, agency: first.agency?.name,
            reviews: places.compactMap(\.review?.reference), address: member.address, password: password)
    }

    /// Releases what an agency sent, at the word of a senior officer who is in the review for that alone and cannot sign in.
    private func release(_ agency: Agency, _ review: Review, board: RecordID, by me: RecordID) async throws {
        let account = "senior.officer@\(slug(agency.name)).example"
        let officer: RecordID
        if let known = try await store.findPerson(account, board: board) {
            officer = known
        } else {
            officer = store.newID()
            let person = Person(id: officer, account: account, name: "Senior officer of \(agency.name)")
            try await store.run(.addPerson(AddPerson(board: board, person: person)), by: me)
        }
        let role = Membership(
            id: store.newID(), person: officer, role: .agencySeniorOfficer, review: review.id, agency: agency.id,
            startsAt: store.now())
        try await store.run(.giveRole(GiveRole(board: board, membership: role)), by: me)
        let reader = ReviewReader(board: board, review: review.id, person: officer)
        for file in try await store.submissions(for: reader)
        where file.agency == agency.id && file.refusal == nil && file.release == nil {
            let release = ReleaseSubmission(
                board: board, submission: file.id, version: file.releaseVersion, terms: ExampleCast.terms)
            try await store.run(.releaseSubmission(release), by: officer)
        }
    }

    /// "tollgate-road-primary-school": how an agency might be called in an address.
    private func slug(_ name: String) -> String {
        name.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "-")
    }
}
