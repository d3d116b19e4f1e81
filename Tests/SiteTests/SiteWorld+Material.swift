import Domain
import Store

@testable import Web

/// What agencies sent to the first review, and a question about it.
struct SiteMaterial {
    /// Of the agency all roles for an agency are held for: released to the panel, and kept.
    let released: RecordID
    let kept: RecordID
    /// Of the other agency, kept.
    let others: RecordID
    /// Of the entry that was released, and a question about it.
    let thread: RecordID
    let question: RecordID
    /// On the same entry: a note and a theme; and a link with the other entry of its file.
    let note: RecordID
    let theme: RecordID
    let link: RecordID
    let otherThread: RecordID
    /// What the program found in the file that was released.
    let finding: RecordID
    /// That the child was under a plan.
    let plan: RecordID
    /// Somebody around the children.
    let around: RecordID

    /// Files on their way, of the agency all roles for an agency are held for: one that a colleague sent, and one each for
    /// those who send for an agency that is not theirs.
    let sent: RecordID
    let sentBy: [AccessRole: RecordID]
    /// To the agency all roles for an agency are held for, which has said that its records are secured.
    let request: RecordID
    /// An entry typed in for the same agency.
    let typed: RecordID

    /// Chronologies to take along: of somebody, and of each who may ask for one.
    let export: RecordID
    let exportBy: [AccessRole: RecordID]

    /// A word that stands in each file and nowhere else.
    static let words = (released: "kestrel", kept: "linnet", others: "dunnock")
}

/// What a part of an agency was asked for and sent, and what was gathered of it.
struct SiteParts {
    let request: RecordID
    let gathering: RecordID
    let file: RecordID
}

extension SiteWorld {
    func reader(_ role: AccessRole) throws -> ReviewReader {
        ReviewReader(board: board, review: review, person: try person(role))
    }

    struct Nobody: Error {}

    func person(_ role: AccessRole) throws -> RecordID {
        guard let person = people[role] else { throw Nobody() }
        return person
    }

    func token(_ role: AccessRole) throws -> SignInToken {
        guard let token = tokens[role] else { throw Nobody() }
        return token
    }

    /// Three files and a question.
    func addMaterial() async throws -> SiteMaterial {
        let released = try await receive(SiteMaterial.words.released, of: agency)
        let kept = try await receive(SiteMaterial.words.kept, of: agency)
        let others = try await receive(SiteMaterial.words.others, of: otherAgency)
        let terms = ReleaseTerms(legalBasis: "The terms.", permission: "Not needed.", permittedUse: "This review.")
        try await store.run(
            .releaseSubmission(ReleaseSubmission(board: board, submission: released, version: 0, terms: terms)),
            by: try person(.agencyLead))
        guard let entry = try await store.chronology(for: try reader(.panelMember)).entries.first else {
            throw Nobody()
        }
        let ask = AskQuestion(
            board: board, review: review, id: store.newID(), thread: entry.thread, words: "Who else was there?")
        try await store.run(.askQuestion(ask), by: try person(.panelMember))
        let note = WritePanelNote(
            board: board, review: review, id: store.newID(), thread: entry.thread, words: "Nobody asked the child.")
        let theme = NameTheme(board: board, review: review, id: store.newID(), name: "Who was asked")
        let other = try await store.chronology(for: try reader(.panelMember)).entries.last?.thread ?? entry.thread
        let link = LinkAccounts.Link(
            id: store.newID(), first: entry.thread, second: other, score: 0.9, reasons: ["one day apart"])
        try await store.run(.writePanelNote(note), by: try person(.panelMember))
        try await store.run(.nameTheme(theme), by: try person(.panelMember))
        try await store.run(
            .markTheme(
                MarkTheme(
                    board: board, review: review, id: store.newID(), thread: entry.thread, theme: theme.id)),
            by: try person(.panelMember))
        try await store.run(
            .linkAccounts(LinkAccounts(board: board, review: review, links: [link])), by: try person(.coordinator))
        let around = store.newID()
        try await store.run(
            .addPersonAround(
                AddPersonAround(board: board, review: review, id: around, person: .init(name: "Rosa Sallow"))),
            by: try person(.coordinator))
        let plan = store.newID()
        let period = PlanPeriod(plan: "child_in_need", from: CivilDate(dayNumber: 19_700))
        try await store.run(
            .addPlanPeriod(AddPlanPeriod(board: board, review: review, id: plan, child: child, period: period)),
            by: try person(.coordinator))
        let statement = RecordsStatement(
            holdings: "The pupil file.", whereabouts: "Locked away.", missing: "Nothing.", securedBy: "The head",
            securedOn: CivilDate(dayNumber: 19_844))
        let asked = AskForChronology(
            board: board, review: review, requests: [.init(id: store.newID(), agency: agency)],
            terms: ChronologyTerms(
                due: CivilDate(dayNumber: 19_877), from: nil, to: nil, include: "Everything there is."))
        try await store.run(.askForChronology(asked), by: try person(.coordinator))
        let request = asked.requests[0].id
        try await store.run(
            .confirmRecords(ConfirmRecords(board: board, request: request, version: 0, statement: statement)),
            by: try person(.agencyLead))
        let typed = TypeEntry(
            board: board, review: review, id: store.newID(), agency: agency,
            words: TypedWords(
                date: "1 May 2024", time: "", source: "Diary", who: "Mrs Hawthorn", event: "Typed in.", children: []))
        try await store.run(.typeEntry(typed), by: try person(.agencyAuthor))
        var sentBy: [AccessRole: RecordID] = [:]
        for role in [AccessRole.agencyAuthor, .coordinator, .machineOperator] {
            sentBy[role] = try await send("Date,Event\n1 May 2024,\(role.rawValue)", as: role)
        }
        let sent = sentBy.removeValue(forKey: .agencyAuthor)
        var exportBy: [AccessRole: RecordID] = [:]
        for role in AccessPolicy.roles(for: .exportChronology, in: .reviewOpen) {
            let ask = AskExport(
                board: board, review: review, id: store.newID(), form: .csv, filter: ChronologyFilter(),
                job: store.newID())
            try await store.run(.askExport(ask), by: try person(role))
            exportBy[role] = ask.id
        }
        _ = try await JobRunner(store, worker: "test").runAll()
        let found = try await store.findings(
            for: try reader(.panelMember), FindingChoice(.smallThing), limit: 1, offset: 0)
        guard let finding = found.items.first else { throw Nobody() }
        return SiteMaterial(
            released: released, kept: kept, others: others, thread: entry.thread, question: ask.id, note: note.id,
            theme: theme.id, link: link.id, otherThread: other, finding: finding.id, plan: plan, around: around,
            sent: sent ?? released, sentBy: sentBy, request: request, typed: typed.id,
            export: exportBy[.panelMember] ?? released, exportBy: exportBy)
    }

    /// A part of the agency all roles for an agency are held for, asked by its lead, with a file that was gathered.
    func addParts() async throws -> SiteParts {
        let asked = AskForChronology(
            board: board, review: review, requests: [.init(id: store.newID(), agency: part)],
            terms: ChronologyTerms(
                due: CivilDate(dayNumber: 19_870), from: nil, to: nil, include: "Everything there is."))
        try await store.run(.askForChronology(asked), by: try person(.agencyLead))
        let file = try await receive("fieldfare", of: part)
        let gather = GatherParts(
            board: board, review: review, id: store.newID(), agency: agency,
            files: [GatheredVersion(submission: file, releaseVersion: 0)], missing: [], words: "",
            terms: ReleaseTerms(legalBasis: "The terms.", permission: "Not needed.", permittedUse: "This review."))
        try await store.run(.gatherParts(gather), by: try person(.agencyLead))
        return SiteParts(request: asked.requests[0].id, gathering: gather.id, file: file)
    }

    /// Sends a file of the agency all roles for an agency are held for.
    func send(_ words: String, named name: String = "sent.csv", as role: AccessRole) async throws -> RecordID {
        var rest = Array(words.utf8)[...]
        let answer = try await store.send(FileToSend(agency: agency, name: name), for: try reader(role)) {
            if rest.isEmpty { return nil }
            defer { rest = [] }
            return Array(rest)
        }
        guard case .sent(let id) = answer else { throw Nobody() }
        return id
    }

    /// A file with an entry that says this word, and one of the day after.
    /// - Parameter more: changes the words of its first row: another version.
    func receive(_ word: String, of agency: RecordID, more: String = "") async throws -> RecordID {
        var rest = Array("Seen at home, \(word).\(more)"[...].utf8)[...]
        let staged = try await store.stage(board: board, review: review, agency: agency) {
            if rest.isEmpty { return nil }
            defer { rest = [] }
            return Array(rest)
        }
        var report = FileReport(name: "\(word).csv", digest: staged.digest, format: .csv)
        report.agency = 0
        let entry = ChronologyEntry(
            id: EntryID(file: String(staged.digest.prefix(12)), table: 1, row: 2), file: 0, agency: 0,
            date: DateReading(
                verbatim: "12.3.24", earliest: CivilDate(year: 2024, month: 3, day: 12),
                latest: CivilDate(year: 2024, month: 3, day: 12), precision: .day),
            fields: [
                EntryField(kind: .event, heading: "What happened", text: "Seen at home, \(word).\(more)"),
                EntryField(kind: .practitioner, heading: "Worker", text: "Mrs \(word)"),
            ], childSeen: .yes)
        var next = entry
        next.id.row = 3
        next.date = DateReading(
            verbatim: "13.3.24", earliest: CivilDate(year: 2024, month: 3, day: 13),
            latest: CivilDate(year: 2024, month: 3, day: 13), precision: .day)
        next.fields = [
            EntryField(
                kind: .event, heading: "What happened",
                text: "Telephoned about the \(word). Not brought to the clinic appointment.")
        ]
        next.childSeen = .notStated
        let id = store.newID()
        let command = ReceiveSubmission(
            board: board, review: review, id: id, agency: agency, report: report, entries: [entry, next],
            entryIDs: [store.newID(), store.newID()], agencies: [agency], file: staged.id, receivedAt: store.now())
        try await store.run(.receiveSubmission(command), by: try person(.machineOperator))
        return id
    }
}
