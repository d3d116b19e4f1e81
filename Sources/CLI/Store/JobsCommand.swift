import ArgumentParser
import Domain
import Foundation
import Store

/// `casement jobs`: work that takes long.
struct JobsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs", abstract: "List, add, run, cancel and retry long pieces of work of a store.",
        discussion: """
            Without an option that changes something, lists the jobs, newest first. Several machines may run the jobs of \
            one store: none is done by two at once. A job that was stopped goes on where it had come to; one that failed \
            three times is set aside with the reason, until it is retried.

            Kinds: search.rebuild (makes the search index anew), vault.sweep (removes files that were sent in and never \
            kept), store.verify (as casement verify).

            Exit status: 0 done; 2 a job that was run failed or was set aside; 64 wrong command line; 65 no store, no keys or no \
            such board; 70 the store failed or refused.
            """)

    @OptionGroup var place: StoreOptions

    @Option(help: ArgumentHelp("The board, by name. [default: all, or the only one]", valueName: "name"))
    var board: String?

    @Option(help: ArgumentHelp("Puts work of this kind in the queue.", valueName: "kind"))
    var add: String?

    @Option(help: ArgumentHelp("The review the work is about, by its reference.", valueName: "reference"))
    var review: String?

    @Option(help: ArgumentHelp("Ends a waiting job, or stops a running one after its step.", valueName: "key"))
    var cancel: String?

    @Option(help: ArgumentHelp("Lets a job that was set aside or cancelled begin again.", valueName: "key"))
    var retry: String?

    @Flag(name: .customLong("run"), help: "Does the jobs that are due, until none is.")
    var runsJobs = false

    @Flag(help: "Print the jobs as JSON.")
    var json = false

    func run() async throws {
        let terminal = Terminal(quiet: false)
        try await place.use(terminal) { try await work($0, terminal) }
    }

    private func work(_ store: Store, _ terminal: Terminal) async throws {
        if let add {
            guard let kind = JobKind(rawValue: add), kind == .rebuildSearch || review == nil else {
                terminal.error(
                    "--add takes one of \(JobKind.allCases.map(\.rawValue).joined(separator: ", ")); --review goes with search.rebuild."
                )
                throw ExitStatus.usage
            }
            let place = try await StorePlace.find(board: board, review: review, store)
            try await store.addJob(kind, board: place.board, subject: place.review)
        }
        if let cancel { try await store.cancelJob(try key(cancel)) }
        if let retry { try await store.retryJob(try key(retry)) }
        var failed = false
        if runsJobs {
            let runner = JobRunner(
                store, worker: "\(ProcessInfo.processInfo.hostName) \(getpid())", reading: ReadingChild())
            let done = try await runner.runAll { job in
                terminal.progress("\(job.kind): \(job.stepsDone) of \(job.steps)")
            }
            terminal.endProgress()
            failed = done.contains { $0.state == .setAside || $0.state == .waiting }
        }
        var place: RecordID?
        if let board { place = try await StorePlace.find(board: board, review: nil, store).board }
        let jobs = try await store.jobs(board: place)
        terminal.result(json ? JobsOutput.json(jobs) : JobsOutput.text(jobs))
        if failed { throw ExitStatus.problemsFound }
    }

    private func key(_ text: String) throws -> RecordID {
        guard let id = RecordID(text) else { throw JobRefusal.noSuchJob }
        return id
    }
}

/// Jobs as text and JSON.
enum JobsOutput {
    static func text(_ jobs: [Job]) -> String {
        if jobs.isEmpty { return "There are no jobs." }
        return jobs.map { job in
            var line = "\(job.id)  \(job.kind)  \(job.state.rawValue)"
            if job.isCancelling, job.state == .running { line += ", stopping" }
            if job.steps > 0 { line += ", \(job.stepsDone) of \(job.steps)" }
            if job.attempts > 1 { line += ", begun \(job.attempts) times" }
            if let worker = job.leasedBy { line += ", by \(worker)" }
            return job.message.isEmpty ? line : line + "\n    " + job.message
        }.joined(separator: "\n")
    }

    static func json(_ jobs: [Job]) -> String {
        let q = SummaryJSON.quoted
        let lines = jobs.map { job in
            "{\"key\":\(q("\(job.id)")),\"board\":\(q("\(job.board)")),\"kind\":\(q(job.kind)),"
                + "\"subject\":\(q("\(job.subject)")),\"state\":\(q(job.state.rawValue)),\"stopping\":\(job.isCancelling),"
                + "\"attempts\":\(job.attempts),\"stepsDone\":\(job.stepsDone),\"steps\":\(job.steps),"
                + "\"message\":\(q(job.message)),\"worker\":\(job.leasedBy.map(q) ?? "null"),"
                + "\"notBefore\":\(job.notBefore),\"madeAt\":\(job.madeAt),\"changedAt\":\(job.changedAt)}"
        }
        return "[\(lines.joined(separator: ",\n"))]"
    }
}
