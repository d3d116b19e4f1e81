import Dispatch
import Domain

/// Working through what is released of a review: read whole, understood in memory, and what was found kept sealed.
enum UnderstandingWork {
    /// There are more released entries than can be worked through at once.
    struct TooManyEntries: Error {
        var message: String { "There are more than \(mostEntries) released entries: too many to be worked through." }
    }

    /// The job's kind; its subject is the review.
    static let kind = "review.understand"

    /// Above this many entries nothing is begun, so that memory stays bounded.
    static let mostEntries = 50_000
    /// Findings of one kind that are kept.
    static let mostOfKind = 5_000

    @Sendable static func work(_ store: Store, _ job: Job) async throws -> String {
        let (board, review) = (job.board, job.subject)
        // What changes meanwhile is worked in at once, in this job, a few times; then in the next.
        for _ in 0..<3 {
            let (found, state) = try await understand(store, board: board, review: review)
            try Task.checkCancellation()
            if try await store.keep(found, of: state, board: board, review: review) {
                return "\(found.findings.count) findings in \(state.entries) entries."
            }
        }
        return "What is released goes on changing: it is worked through again."
    }

    /// The entries themselves are let go with the end of this: what was found is kept without them in memory.
    private static func understand(
        _ store: Store, board: RecordID, review: RecordID
    ) async throws -> (UnderstoodMaterial, ReleasedState) {
        guard let input = try await store.releasedMaterial(board: board, review: review) else {
            throw TooManyEntries()
        }
        try Task.checkCancellation()
        return (await aside { input.understood() }, input.state)
    }

    /// It takes seconds for a large case: on a thread of its own, so that pages go on being served.
    private static func aside<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { done in
            DispatchQueue.global(qos: .utility).async { done.resume(returning: work()) }
        }
    }
}

/// What is worked through.
struct ReleasedMaterial: Sendable {
    /// The count of changes it was read at.
    var wanted: Int64
    var submissions: [RecordID]
    var chronology: IntegratedChronology
    /// Of the entries, in their order.
    var threads: [RecordID]
    var children: [RecordID]
    var agencies: [RecordID]
    /// Pairs of threads, the smaller first, that people said are not accounts of one occurrence.
    var unlinked: Set<[RecordID]>

    var state: ReleasedState {
        ReleasedState(
            wanted: wanted, submissions: submissions, entries: chronology.entries.count,
            agencies: Set(chronology.entries.map(\.agency)).count)
    }

    func understood() -> UnderstoodMaterial {
        if chronology.entries.isEmpty {
            return UnderstoodMaterial(
                findings: [], picture: CasePicture(chronology, threads: [], agencies: []), tellings: [],
                contacts: KeptContacts(chronology, threads: [], agencies: [], children: []))
        }
        let unlinked = unlinked
        let understood = UnderstandingReader().read(chronology)
        var maker = FindingMaker(understood, threads: threads, children: children, agencies: agencies) {
            unlinked.contains([$0, $1])
        }
        return UnderstoodMaterial(
            findings: maker.make(),
            picture: CasePicture(understood: understood, threads: threads, agencies: agencies) {
                unlinked.contains([$0, $1])
            },
            tellings: KeptTelling.all(in: understood, threads: threads, agencies: agencies) {
                unlinked.contains([$0, $1])
            },
            contacts: KeptContacts(understood, threads: threads, agencies: agencies, children: children),
            sightings: KeptSighting.all(in: understood, threads: threads, children: children))
    }
}

/// What was worked through, for the record of a run.
struct ReleasedState: Sendable {
    /// The count of changes it was read at.
    var wanted: Int64
    var submissions: [RecordID]
    /// How many.
    var entries: Int
    /// How many of them have entries in it.
    var agencies: Int
}

/// What is kept of a run.
struct UnderstoodMaterial: Sendable {
    var findings: [Finding]
    /// What the timeline draws.
    var picture: CasePicture
    var tellings: [KeptTelling]
    /// What shows the contacts that plans ask for.
    var contacts: KeptContacts
    /// Who of the children each entry says was seen.
    var sightings: [KeptSighting] = []
}
