import Domain
import Foundation
import Store
import Synchronization
import TestSupport
import Testing

@testable import Store

/// Long work is done once, goes on where it stopped, and is set aside when it cannot be done.
@Suite("Jobs", .timeLimit(.minutes(10))) struct JobTests {
    /// Counts what was done, by name.
    private final class Tally: Sendable {
        private let counts = Mutex<[String: Int]>([:])
        func add(_ name: String) { counts.withLock { $0[name, default: 0] += 1 } }
        var all: [String: Int] { counts.withLock { $0 } }
    }

    /// A time that tests turn on.
    private final class Time: Sendable {
        let now = Mutex<Int64>(1_790_000_000_000_000)
        func pass(_ seconds: Int64) { now.withLock { $0 += seconds * 1_000_000 } }
        var clock: StoreClock { StoreClock { self.now.withLock { $0 } } }
    }

    private struct Broken: Error {}

    private static func runner(
        _ store: Store, _ worker: String, _ bodies: [String: JobBody], limits: JobLimits = JobLimits()
    ) -> JobRunner { JobRunner(store, worker: worker, limits: limits, bodies: bodies) }

    /// A job of `count` steps; each is a change in the database, so that a step that does not count leaves no trace.
    private static func steps(_ count: Int, _ tally: Tally? = nil) -> JobBody {
        .steps { input, session in
            tally?.add("step")
            try session.run(
                "UPDATE boards SET version = version + 1 WHERE id = $1", [.id(input.job.board)])
            let done = input.done + 1
            return JobStep(
                reached: [UInt8(done)], done: done, all: count, finished: done == count ? "\(done) done." : nil)
        }
    }

    private static func version(_ fixture: StoreFixture) async throws -> Int64? {
        try await fixture.store.database.read { try $0.first("SELECT version FROM boards") { try $0.integer(0) } }
    }

    @Test("a job is done step by step, and what came of it stays", arguments: DatabaseEngine.allCases)
    func done(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let (board, _) = try await fixture.board()
            let runner = Self.runner(fixture.store, "one", ["trial": Self.steps(3)])
            #expect(try await runner.runNext() == nil)
            let id = try await fixture.store.addJob("trial", board: board)
            #expect(try await fixture.store.addJob("trial", board: board) == id)
            #expect(try await fixture.store.jobs().map(\.state) == [.waiting])
            let seen = Tally()
            let job = try #require(try await runner.runNext { seen.add("\($0.stepsDone) of \($0.steps)") })
            #expect(job.state == .done)
            #expect(job.message == "3 done.")
            #expect(job.attempts == 1)
            #expect(job.stepsDone == 3)
            #expect(job.steps == 3)
            #expect(seen.all == ["1 of 3": 1, "2 of 3": 1])
            #expect(try await Self.version(fixture) == 4)
            #expect(try await runner.runNext() == nil)
            #expect(try await fixture.store.addJob("trial", board: board) != id)
            await #expect(throws: CommandRefusal.noSuchBoard) {
                try await fixture.store.addJob("trial", board: fixture.store.newID())
            }
        }
    }

    @Test("many runners on several connections never do one job twice", arguments: DatabaseEngine.allCases)
    func race(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let (board, _) = try await fixture.board()
            let count = 12
            for _ in 0..<count {
                try await fixture.store.addJob("trial", board: board, subject: fixture.store.newID())
            }
            let tally = Tally()
            let body = JobBody.whole { _, job in
                tally.add("\(job.id)")
                return "done"
            }
            let stores = [fixture.store, try await fixture.second(), try await fixture.second()]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (number, store) in (stores + stores).enumerated() {
                    group.addTask {
                        _ = try await Self.runner(store, "\(number)", ["trial": body]).runAll()
                    }
                }
                try await group.waitForAll()
            }
            #expect(tally.all.count == count)
            #expect(tally.all.values.allSatisfy { $0 == 1 })
            #expect(try await fixture.store.jobs().allSatisfy { $0.state == .done && $0.attempts == 1 })
            for store in stores.dropFirst() { await store.close() }
        }
    }

    @Test(
        "a job whose runner was killed goes on behind its last step; who comes back late changes nothing",
        arguments: DatabaseEngine.allCases)
    func killed(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let (board, _) = try await fixture.board()
            let time = Time()
            let store = try await Store.open(fixture.settings, clock: time.clock)
            try await store.addJob("trial", board: board)
            let limits = JobLimits()
            let claim = try await JobLease.claim(store, worker: "killed", kinds: ["trial"], limits: limits)
            let first = try #require(claim)
            guard case .steps(let work) = Self.steps(4) else { return }
            #expect(try await first.step(work) == .running)
            #expect(try await first.step(work) == .running)
            let bodies = ["trial": Self.steps(4)]
            // It still has its lease: nobody takes it.
            #expect(try await Self.runner(store, "other", bodies).runNext() == nil)
            time.pass(61)
            let job = try #require(try await Self.runner(store, "other", bodies).runNext())
            #expect(job.state == .done)
            #expect(job.attempts == 2)
            #expect(try await Self.version(fixture) == 5)
            await #expect(throws: JobLease.Lost.self) { try await first.step(work) }
            await #expect(throws: JobLease.Lost.self) { try await first.finish("late") }
            await #expect(throws: JobLease.Lost.self) { try await first.fail("late") }
            #expect(try await store.jobs()[0].message == "4 done.")
            #expect(try await Self.version(fixture) == 5)
            await store.close()
        }
    }

    @Test(
        "a job that fails is tried again later, then set aside with its reason, then retried by a person",
        arguments: DatabaseEngine.allCases)
    func poisoned(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let (board, _) = try await fixture.board()
            let time = Time()
            let store = try await Store.open(fixture.settings, clock: time.clock)
            let id = try await store.addJob("bad", board: board)
            let bodies: [String: JobBody] = [
                "bad": .steps { input, session in
                    try session.run("UPDATE boards SET version = 99")
                    throw input.job.attempts < 3 ? DatabaseError.full : .timedOut
                }
            ]
            let runner = Self.runner(store, "one", bodies)
            for attempt in 1...3 {
                let job = try #require(try await runner.runNext())
                #expect(job.state == (attempt < 3 ? .waiting : .setAside))
                #expect(job.attempts == attempt)
                #expect(job.message == (attempt < 3 ? DatabaseError.full.message : DatabaseError.timedOut.message))
                #expect(try await runner.runNext() == nil)
                time.pass(30 << Int64(attempt - 1))
            }
            #expect(try await Self.version(fixture) == 1)
            time.pass(100_000)
            #expect(try await runner.runNext() == nil)
            await #expect(throws: JobRefusal.notNow(.setAside)) { try await store.cancelJob(id) }
            try await store.retryJob(id)
            #expect(try await store.jobs()[0].attempts == 0)
            let job = try #require(try await Self.runner(store, "two", ["bad": Self.steps(1)]).runNext())
            #expect(job.state == .done)
            await #expect(throws: JobRefusal.notNow(.done)) { try await store.retryJob(id) }
            await #expect(throws: JobRefusal.noSuchJob) { try await store.retryJob(store.newID()) }
            await store.close()
        }
    }

    @Test("a job that ends the program each time is set aside too", arguments: DatabaseEngine.allCases)
    func deadly(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let (board, _) = try await fixture.board()
            let time = Time()
            let store = try await Store.open(fixture.settings, clock: time.clock)
            try await store.addJob("trial", board: board)
            for _ in 0..<3 {
                let lease = try await JobLease.claim(store, worker: "w", kinds: ["trial"], limits: JobLimits())
                #expect(lease != nil)
                time.pass(61)
            }
            #expect(try await Self.runner(store, "w", ["trial": Self.steps(1)]).runNext() == nil)
            let job = try await store.jobs()[0]
            #expect(job.state == .setAside)
            #expect(job.message == "The program ended while it was at this, 3 times.")
            await store.close()
        }
    }

    @Test("a waiting job is cancelled at once, a running one after its step", arguments: DatabaseEngine.allCases)
    func cancelled(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let (board, _) = try await fixture.board()
            let store = fixture.store
            let waiting = try await store.addJob("trial", board: board)
            try await store.cancelJob(waiting)
            #expect(try await Self.runner(store, "w", ["trial": Self.steps(1)]).runNext() == nil)
            let running = try await store.addJob("trial", board: board)
            let claim = try await JobLease.claim(store, worker: "w", kinds: ["trial"], limits: JobLimits())
            let lease = try #require(claim)
            guard case .steps(let work) = Self.steps(9) else { return }
            #expect(try await lease.step(work) == .running)
            try await store.cancelJob(running)
            await #expect(throws: CancellationError.self) { try await lease.hold() }
            #expect(try await lease.step(work) == .cancelled)
            #expect(try await Self.version(fixture) == 2)
            let job = try #require(try await store.jobs().first { $0.id == running })
            #expect(job.state == .cancelled)
            #expect(job.stepsDone == 1)
            // Retried, it goes on where it was.
            try await store.retryJob(running)
            let done = try #require(try await Self.runner(store, "w", ["trial": Self.steps(2)]).runNext())
            #expect(done.state == .done)
            #expect(done.stepsDone == 2)
        }
    }

    @Test("a long piece of work holds its lease, and ends when it is cancelled")
    func held() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            let (board, _) = try await fixture.board()
            let store = fixture.store
            var limits = JobLimits()
            limits.leaseSeconds = 4
            let id = try await store.addJob("long", board: board)
            let body = JobBody.whole { store, job in
                // Longer than its lease: another may look, and finds nothing to do.
                try await Task.sleep(for: .seconds(5))
                let other = Self.runner(store, "other", ["long": Self.steps(1)])
                if try await other.runNext() != nil { throw Broken() }
                try await store.cancelJob(job.id)
                try await Task.sleep(for: .seconds(60))
                return "never"
            }
            let job = try #require(try await Self.runner(store, "w", ["long": body], limits: limits).runNext())
            #expect(job.id == id)
            #expect(job.state == .cancelled)
        }
    }
}
