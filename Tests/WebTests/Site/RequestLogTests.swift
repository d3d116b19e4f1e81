import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Synchronization
import Testing

@testable import Web

@Suite("Request log") struct RequestLogTests {
    /// Keeps the lines that were logged, as text.
    final class Lines: Sendable {
        private let kept = Mutex<[String]>([])
        var all: [String] { kept.withLock { $0 } }
        func add(_ line: String) { kept.withLock { $0.append(line) } }
    }

    struct Keeper: LogHandler {
        let lines: Lines
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .trace
        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }
        func log(event: LogEvent) {
            let all = metadata.merging(event.metadata ?? [:]) { $1 }
            lines.add("\(event.message) " + all.map { "\($0)=\($1)" }.sorted().joined(separator: " "))
        }
    }

    @Test("a line names the route's pattern and the status, never the address or its query")
    func lines() async throws {
        let lines = Lines()
        let logger = Logger(label: "test") { _ in Keeper(lines: lines) }
        let application = buildApplication(WebSettings(version: "1", logger: logger))
        try await application.test(.live) { client in
            _ = try await client.execute(uri: "/?name=Wren", method: .get)
            _ = try await client.execute(uri: "/families/Wren", method: .get)
        }
        let requests = lines.all.filter { $0.hasPrefix("request ") }
        #expect(requests.count == 2)
        #expect(requests.first?.contains("method=GET") == true)
        #expect(requests.first?.contains("route=/ status=200") == true)
        #expect(requests.last?.contains("route=NotFound status=404") == true)
        #expect(!lines.all.contains { $0.contains("Wren") || $0.contains("families") })
    }
}
