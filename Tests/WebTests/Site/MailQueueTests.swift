import Domain
import Logging
import Synchronization
import Testing

@testable import Web

/// A mail program that takes its time, and knows how many run beside it.
private final class SlowMail: MailSending {
    private struct State: Sendable {
        var running = 0
        var most = 0
        var order: [String] = []
        var isOpen = false
    }
    private let state = Mutex(State())

    var most: Int { state.withLock { $0.most } }
    var order: [String] { state.withLock { $0.order } }
    var running: Int { state.withLock { $0.running } }

    /// Lets everybody go on who waits.
    func open() { state.withLock { $0.isOpen = true } }

    func send(_ message: MailMessage) async throws {
        state.withLock { state in
            state.running += 1
            state.most = max(state.most, state.running)
            state.order.append(message.address)
        }
        while !state.withLock({ $0.isOpen }) { try await Task.sleep(for: .milliseconds(1)) }
        state.withLock { $0.running -= 1 }
    }
}

@Suite("The queue of mail", .timeLimit(.minutes(10))) struct MailQueueTests {
    private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    private static func message(_ address: String) -> MailMessage {
        MailMessage(address: address, subject: "s", text: "t")
    }

    @Test("however many are to be told, a few mail programs run at once, and every message goes")
    func bounded() async throws {
        let mail = SlowMail()
        let mailer = Mailer(Post(mail: mail, site: "https://reviews.example.org"))
        let copy = mailer
        for number in 0..<60 {
            (number % 2 == 0 ? mailer : copy).later(Self.message("p\(number)@example.org"), Self.quiet)
        }
        while mail.running < MailQueue.places { try await Task.sleep(for: .milliseconds(1)) }
        for _ in 0..<50 { try await Task.sleep(for: .milliseconds(1)) }
        #expect(mail.running == MailQueue.places)
        mail.open()
        while mail.order.count < 60 { try await Task.sleep(for: .milliseconds(1)) }
        #expect(mail.most == MailQueue.places && Set(mail.order).count == 60)
    }

    @Test("a message that a page waits for goes before those nobody waits for")
    func awaited() async throws {
        let (mail, queue) = (SlowMail(), MailQueue())
        @Sendable func send(_ address: String, isAwaited: Bool) async {
            await queue.run(isAwaited: isAwaited) { try? await mail.send(Self.message(address)) }
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 { group.addTask { await send("p\(number)@example.org", isAwaited: false) } }
            while await queue.waiting < 20 - MailQueue.places { try await Task.sleep(for: .milliseconds(1)) }
            group.addTask { await send("now@example.org", isAwaited: true) }
            while await queue.waiting < 21 - MailQueue.places { try await Task.sleep(for: .milliseconds(1)) }
            mail.open()
            try await group.waitForAll()
        }
        let place = try #require(mail.order.firstIndex(of: "now@example.org"))
        #expect(mail.order.count == 21 && place < 2 * MailQueue.places && mail.most == MailQueue.places)
        #expect(await queue.waiting == 0)
    }
}
