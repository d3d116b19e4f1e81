import ArgumentParser
import Domain
import Foundation
import Store
import Testing

@testable import CLI

/// The store to look around in, made of small cases.
@Suite("The example") struct ExampleTests {
    /// A folder with two cases; `CLI` reads them as it reads those of the project.
    private static func withFolder(_ body: (_ folder: String) async throws -> Void) async throws {
        let folder = NSTemporaryDirectory() + "casement-example-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (name, agencies) in [
            ("alder", ["Alder Primary School", "Alder Health Visiting"]),
            ("beech", ["Beech Police", "Beech Housing", "Beech Hospital", "Beech Health Visiting"]),
        ] {
            let place = "\(folder)/cases/\(name)/agencies"
            try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
            var lines = ["title: \(name)", "children:", "- name: Wren \(name)", "agencies:"]
            for (number, agency) in agencies.enumerated() {
                lines += ["- name: \(agency)", "  files: [\(number).csv]"]
                // One of those of which the example's key worker decides.
                let letter = number == 0 && name == "alder" ? "Ayla tonsillitis" : "Letter sent"
                try "Date,Event\n\(number + 1) March 2015,Seen at \(name)\n4 May 2015,\(letter)\n"
                    .write(toFile: "\(place)/\(number).csv", atomically: true, encoding: .utf8)
            }
            try lines.joined(separator: "\n")
                .write(toFile: "\(folder)/cases/\(name)/case.yaml", atomically: true, encoding: .utf8)
        }
        try await body(folder)
    }

    private static func status(_ words: [String]) async throws -> Int32 {
        do {
            var command = try CasementCommand.parseAsRoot(words)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            return 0
        } catch let code as ExitCode {
            return code.rawValue
        }
    }

    @Test("everybody comes in with the password alone, and sees what their part allows")
    func whole() async throws {
        try await Self.withFolder { folder in
            var settings = try StoreSettings(location: .file(folder + "/tour.db"))
            settings.signIn = SignInSettings(work: PasswordWork(exponent: 15), asksSecondFactor: false)
            let cases = try ExampleCase.read(in: folder + "/cases", Terminal(quiet: true))
            try await StoreOptions.closing(try await Store.open(settings, create: true)) { store in
                let access = try await ExampleStore(
                    store: store, terminal: Terminal(quiet: true), account: "operator:example"
                ).fill(cases)
                #expect(access.map(\.role) == ExampleCast.members.map(\.role))
                #expect(Set(access.map(\.password)).count == access.count)
                var seen: [AccessRole: [Int]] = [:]
                let place = try await StorePlace.find(board: nil, review: nil, store)
                for one in access {
                    let at = SignInPlace(network: "192.0.2.1", device: "")
                    let answer = try await store.signIn(address: one.address, password: one.password, at: at)
                    guard case .signedIn(let token, let signedIn) = answer else {
                        Issue.record("\(one.role) is not let in")
                        continue
                    }
                    // Theirs, and not one that was left open.
                    #expect(try await store.ownSessions(token).count == 1)
                    for review in try await store.references(board: place.board) {
                        let id = try #require(try await store.findReview(review, board: place.board))
                        let reader = ReviewReader(board: place.board, review: id, person: signedIn.places[0].person)
                        let read = try await read(reader, store)
                        seen[one.role, default: []].append(read)
                    }
                }
                // Of the second review one agency has not released its two entries, and one part of another is not gathered.
                #expect(seen[.administrator] == [0, 0] && seen[.inspector] == [0, 0] && seen[.chair] == [0, 0])
                #expect(seen[.coordinator] == [4, 4] && seen[.independentAuthor] == [4, 4])
                #expect(seen[.panelMember] == [4, 0])
                // The key worker reads what was released for the family alone, and has begun on it.
                #expect(seen[.familyKeyWorker] == [0, 0])
                let keyWorker = try #require(access.first { $0.role == .familyKeyWorker })
                let person = try await MemberNames.person(keyWorker.address, board: place.board, store)
                let first = try #require(try await store.findReview("CR-2026-001", board: place.board))
                let family = try await store.familyVersion(
                    for: ReviewReader(board: place.board, review: first, person: person))
                #expect(family.lines.map(\.words) == ["Ayla had a sore throat. The doctor gave her medicine."])
                #expect(family.preparedBy == [keyWorker.name] && family.undecided == 3)
                #expect(seen[.agencyAuthor] == [2, 0] && seen[.agencyLead] == [2, 0, 0, 4])
                #expect(try await store.verify().findings == [])
            }
        }
    }

    /// How many entries somebody reads in a review; none where they may not read it.
    private func read(_ reader: ReviewReader, _ store: Store) async throws -> Int {
        do {
            return try await store.counts(for: reader).entries
        } catch is CommandRefusal {
            return 0
        }
    }

    @Test("a store that holds something is left as it is, and no case makes no store")
    func refused() async throws {
        try await Self.withFolder { folder in
            let path = folder + "/case.db"
            let example = ["example", "--store", path, "--cases"]
            for cases in [folder + "/nothing", folder] {
                #expect(try await Self.status(example + [cases]) == 65)
                #expect(!FileManager.default.fileExists(atPath: path))
            }
            let invite = ["invite", "--open-board", "Brackenford", "--to", "bea@example.org", "--role", "chair"]
            #expect(try await Self.status(invite + ["--store", path, "--as", "ada"]) == 0)
            #expect(try await Self.status(example + [folder + "/cases"]) == 65)
            try await StoreOptions.closing(try await Store.open(try StoreSettings(location: .file(path)))) { store in
                let (boards, accounts) = (try await store.boards(), try await store.accounts())
                #expect(boards.map(\.name) == ["Brackenford"] && accounts.isEmpty)
            }
            #expect(!FileManager.default.fileExists(atPath: path + ".sign-in.txt"))
        }
    }

    @Test("what the example tells the family is whole, and in plain words")
    func family() {
        let language = PlainLanguage(names: [], family: ["Ayla Aydin", "Micah Calder"])
        for decided in ExampleFamily.decided {
            #expect(decided.decision.isWhole && decided.decision.choice != nil, "\(decided.begins)")
            #expect(language.remarks(on: decided.decision.words) == [], "\(decided.begins)")
        }
        #expect(Set(ExampleFamily.decided.map(\.begins)).count == ExampleFamily.decided.count)
    }

    @Test("passwords are of plain words, long enough, and told apart")
    func passwords() {
        #expect(Set(ExamplePassword.words).count == ExamplePassword.words.count)
        #expect(ExamplePassword.words.count > 200)
        let odd = ExamplePassword.words.filter { word in
            word.count < 3 || word.utf8.contains { !(97...122).contains($0) }
        }
        #expect(odd.isEmpty, "\(odd)")
        for _ in 0..<20 { #expect(PasswordRules.problem(ExamplePassword.make(), address: "a@b") == nil) }
    }

    @Test("the table stands in columns and says who asks for no second factor")
    func table() {
        let table = ExampleAccess.table([
            ExampleAccess(
                name: "Ada Moss", role: .chair, agency: nil, reviews: [], address: "ada@moss.example",
                password: "one-two"),
            ExampleAccess(
                name: "Bo", role: .agencyAuthor, agency: "Fern School", reviews: ["CR-1", "CR-2"],
                address: "bo@fern.example", password: "three-four"),
        ])
        let rows = table.split(separator: "\n").filter { $0.contains("  password") || $0.contains(".example") }
        #expect(
            rows == [
                "  who                                                 address           password",
                "  Ada Moss, chair of the board                        ada@moss.example  one-two",
                "  Bo, agency author for Fern School in CR-1 and CR-2  bo@fern.example   three-four",
            ])
        #expect(table.contains("NO SECOND FACTOR"))
    }
}
