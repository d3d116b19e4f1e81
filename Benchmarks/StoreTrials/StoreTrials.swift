import Domain
import Foundation
import Store

/// Parts of a store measured by themselves, each in a process of its own:
///
///     StoreTrials pages STORE KEYS ROWS       makes a case, prints how long each reading takes
///     StoreTrials board STORE KEYS 0          fills the example's board with the reviews on standard input
///     StoreTrials receive STORE KEYS BYTES    takes a file of so many bytes in
///     StoreTrials give STORE KEYS BYTES       reads it out and checks each byte
@main
enum StoreTrials {
    static func main() async throws {
        let words = CommandLine.arguments
        guard words.count == 5, let number = Int(words[4]) else { return leave("StoreTrials WHAT STORE KEYS NUMBER") }
        let settings = try StoreSettings(location: StoreLocation(words[2]), keyFile: words[3])
        let store = try await Store.open(settings, create: !["give", "board"].contains(words[1]))
        switch words[1] {
        case "pages": try await PageTrial(store: store, rows: number).run()
        case "board": try await BoardTrial(store: store).fill()
        case "receive": try await FileTrial(store: store, bytes: number).receive()
        case "give": try await FileTrial(store: store, bytes: number).give()
        default: leave("There is no trial “\(words[1])”.")
        }
        await store.close()
    }

    /// Ends with the words on standard error.
    static func leave(_ words: String) {
        FileHandle.standardError.write(Data((words + "\n").utf8))
        exit(64)
    }
}

/// A board of one review, opened by its operator.
struct TrialReview {
    let store: Store
    let board: RecordID
    let review: RecordID
    let founder: RecordID

    static func make(_ store: Store) async throws -> TrialReview {
        let founder = Person(id: store.newID(), account: OperatorAccount.named("trial"), name: "Trial")
        let board = store.newID()
        try await store.run(
            .openBoard(OpenBoard(board: board, name: "B", founder: founder, membership: store.newID())), by: founder.id)
        let review = OpenReview(
            board: board, id: store.newID(), reference: "R", title: "T",
            children: [(store.newID(), ChildOfCase(name: "Ottilie Marrow", otherNames: ["Tilly"]))])
        try await store.run(.openReview(review), by: founder.id)
        return TrialReview(store: store, board: board, review: review.id, founder: founder.id)
    }

    func agency(_ name: String) async throws -> RecordID {
        let id = store.newID()
        try await store.run(.addAgency(AddAgency(board: board, id: id, agency: CaseAgency(name: name))), by: founder)
        return id
    }

    /// Somebody new with one role of the review.
    func person(_ role: AccessRole, agency: RecordID? = nil) async throws -> RecordID {
        let id = store.newID()
        try await store.run(
            .addPerson(AddPerson(board: board, person: Person(id: id, account: "\(id)", name: "P"))), by: founder)
        let role = Membership(
            id: store.newID(), person: id, role: role, review: review, agency: agency, startsAt: 0)
        try await store.run(.giveRole(GiveRole(board: board, membership: role)), by: founder)
        return id
    }

    /// Keeps a file with these entries.
    func receive(
        _ staged: StagedFile, name: String, agency: RecordID, entries: [ChronologyEntry]
    ) async throws -> ReceiveSubmission {
        var report = FileReport(name: name, digest: staged.digest, format: .csv)
        report.agency = 0
        let command = ReceiveSubmission(
            board: board, review: review, id: store.newID(), agency: agency, report: report, entries: entries,
            entryIDs: entries.map { _ in store.newID() }, agencies: [agency], file: staged.id,
            receivedAt: store.now())
        try await store.run(.receiveSubmission(command), by: founder)
        return command
    }
}
