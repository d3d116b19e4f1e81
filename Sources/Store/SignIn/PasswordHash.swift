import Crypto
import CryptoExtras
import Domain
import Foundation
import Synchronization

/// How much work scrypt is given (RFC 7914): memory is 128 bytes × rounds × block size.
public struct PasswordWork: Sendable, Hashable {
    public let rounds: Int
    public let blockSize: Int
    public let parallelism: Int

    /// 128 MiB, about half a second.
    public static let usual = PasswordWork(exponent: 17)

    /// - Parameter exponent: of two, for the rounds; 15 to 17, others are brought within.
    public init(exponent: Int) { self.init(rounds: 1 << min(17, max(15, exponent)), blockSize: 8, parallelism: 1) }

    /// As a row has it, or a test.
    init(rounds: Int, blockSize: Int, parallelism: Int) {
        (self.rounds, self.blockSize, self.parallelism) = (rounds, blockSize, parallelism)
    }

    /// What a hash may cost at most, whoever wrote the row.
    var isBearable: Bool {
        (2...(1 << 20)).contains(rounds) && rounds & (rounds - 1) == 0 && (1...32).contains(blockSize)
            && (1...4).contains(parallelism) && rounds * blockSize * parallelism * 128 <= 512 << 20
    }
}

/// A password's hash with all that is needed to make it again.
struct PasswordHash: Sendable, Hashable {
    var hash: [UInt8]
    var salt: [UInt8]
    var work: PasswordWork

    static func salt() -> [UInt8] { SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) } }

    /// Of no password anybody could type: looked at like any other, and never right.
    static func nobodys(work: PasswordWork) -> PasswordHash {
        PasswordHash(hash: salt() + salt(), salt: salt(), work: work)
    }

    /// Takes as long as the work says.
    static func make(_ password: String, salt: [UInt8], work: PasswordWork) throws -> PasswordHash {
        guard work.isBearable else { throw DatabaseError.unexpectedValue(column: 0) }
        // One form for letters with marks, however a keyboard makes them. Hashed first: scrypt here takes no empty
        // passphrase, and a long one costs the same as a short one.
        let words = SHA256.hash(data: Array(password.precomposedStringWithCanonicalMapping.utf8))
        let key = try KDF.Scrypt.deriveKey(
            from: Array(words), salt: salt, outputByteCount: 32, rounds: work.rounds, blockSize: work.blockSize,
            parallelism: work.parallelism)
        return PasswordHash(hash: key.withUnsafeBytes { Array($0) }, salt: salt, work: work)
    }

    /// Looks at every byte, whatever the first says.
    func isSame(as other: PasswordHash) -> Bool {
        zip(hash, other.hash).reduce(UInt8(hash.count == other.hash.count ? 0 : 1)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// Threads that make hashes, one each at a time: what they hold in memory is bounded, and the cooperative pool is never
/// held up. Started when first needed.
final class PasswordHasher: Sendable {
    private struct State {
        var work: [@Sendable () -> Void] = []
        var isStarted = false
        var isClosed = false
    }
    private let state = Mutex(State())
    private let arrivals = DispatchSemaphore(value: 0)
    private let places: Int
    private let limit: Int

    /// - Parameters:
    ///   - places: hashes made at once.
    ///   - waiting: how many may wait; more are refused.
    init(places: Int, waiting: Int = 64) { (self.places, limit) = (max(1, places), waiting) }

    deinit { close() }

    /// Runs `body` on one of the threads.
    /// - Throws: ``SignInRefusal/busy`` when too many wait.
    func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Value, any Error>) in
            let (isAccepted, isFirst) = state.withLock { state -> (Bool, Bool) in
                guard !state.isClosed, state.work.count < limit else { return (false, false) }
                state.work.append { done.resume(with: Result { try body() }) }
                defer { state.isStarted = true }
                return (true, !state.isStarted)
            }
            if isFirst { start() }
            if isAccepted { arrivals.signal() } else { done.resume(throwing: SignInRefusal.busy) }
        }
    }

    func hash(_ password: String, salt: [UInt8] = PasswordHash.salt(), work: PasswordWork) async throws -> PasswordHash
    {
        try await run { try PasswordHash.make(password, salt: salt, work: work) }
    }

    /// Lets the threads end when the work given so far is done.
    func close() {
        let isStarted = state.withLock { state -> Bool in
            defer { state.isClosed = true }
            return state.isStarted && !state.isClosed
        }
        if isStarted { for _ in 0..<places { arrivals.signal() } }
    }

    private func start() {
        for number in 1...places {
            // The threads hold the queue, not the hasher, which ends them when it goes.
            let (arrivals, next) = (arrivals, { @Sendable [weak self] in self?.next() ?? (nil, true) })
            let thread = Thread {
                Thread.current.name = "passwords.\(number)"
                while true {
                    arrivals.wait()
                    let (work, isClosed) = next()
                    if let work { work() } else if isClosed { return }
                }
            }
            thread.stackSize = 1 << 20
            thread.start()
        }
    }

    private func next() -> (work: (@Sendable () -> Void)?, isClosed: Bool) {
        state.withLock { ($0.work.isEmpty ? nil : $0.work.removeFirst(), $0.isClosed) }
    }
}
