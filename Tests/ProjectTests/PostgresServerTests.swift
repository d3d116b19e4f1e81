import Foundation
import TestSupport
import Testing

@Suite("PostgreSQL for tests", .timeLimit(.minutes(10))) struct PostgresServerTests {
    @Test("a server starts, answers, restarts with its data, stops and leaves nothing behind")
    func lifeCycle() async throws {
        let (folder, process) = try await PostgresServer.withServer { server in
            #expect(try await server.query("select 1") == "1")
            #expect(try await server.query("show listen_addresses") == "")
            #expect(
                try await server.query("create table kept (n int); insert into kept values (7)")
                    == "CREATE TABLE\nINSERT 0 1")
            let first = server.processNumber()
            try await server.restart()
            #expect(try await server.query("select n from kept") == "7")
            #expect(server.processNumber() != first)
            return (server.folder, try #require(server.processNumber()))
        }
        #expect(!FileManager.default.fileExists(atPath: folder))
        #expect(!isRunning(process))
    }

    @Test("a failing test leaves nothing behind either")
    func failure() async throws {
        struct Sorry: Error {}
        let place = Place()
        await #expect(throws: Sorry.self) {
            try await PostgresServer.withServer { server in
                await place.set(server.folder, server.processNumber())
                throw Sorry()
            }
        }
        let folder = try #require(await place.folder)
        let process = try #require(await place.process)
        #expect(!FileManager.default.fileExists(atPath: folder))
        #expect(!isRunning(process))
    }

    @Test("a statement PostgreSQL refuses is an error that names it")
    func refusedStatement() async throws {
        try await PostgresServer.withServer { server in
            await #expect {
                _ = try await server.query("select nothing from nowhere")
            } throws: { error in
                "\(error)".contains("nowhere")
            }
        }
    }

    /// From the kernel's own table. An ended process that nobody has collected yet (state Z) does not run.
    private func isRunning(_ process: Int32) -> Bool {
        guard let line = FileManager.default.contents(atPath: "/proc/\(process)/stat") else { return false }
        let state = String(decoding: line, as: UTF8.self).split(separator: ")").last?.first { $0 != " " }
        return state != "Z"
    }

    private actor Place {
        var folder: String?
        var process: Int32?
        func set(_ folder: String, _ process: Int32?) {
            self.folder = folder
            self.process = process
        }
    }
}
