import Domain
import Foundation
import Testing

@testable import CLI
@testable import Store

/// What the site says of who was seen is what `merge` says of the same files.
@Suite("Who was seen, in the example as it is kept", .timeLimit(.minutes(10))) struct ExampleSightingsTests {
    /// A sighting, wherever it was read.
    private struct Said: Hashable {
        var entry: EntryID
        var child: String
        var isSeen, isStated, isInDoubt: Bool
        var words, rule: String

        init(_ sighting: KeptSighting, _ entry: EntryID, _ child: String) {
            (self.entry, self.child) = (entry, child)
            (isSeen, isStated, isInDoubt) = (sighting.isSeen, sighting.isStated, sighting.isInDoubt)
            (words, rule) = (sighting.words, sighting.rule)
        }
    }

    private static let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Examples").path

    private static func merged(_ chronology: IntegratedChronology) -> Set<Said> {
        func keys(_ count: Int) -> [RecordID] { (0..<count).map { RecordID(high: 0, low: UInt64($0)) } }
        let sightings = KeptSighting.all(
            in: chronology, threads: keys(chronology.entries.count), children: keys(chronology.children.count))
        return Set(
            sightings.map {
                Said($0, chronology.entries[Int($0.thread.low)].id, chronology.children[Int($0.child.low)].name)
            })
    }

    private static func kept(_ store: Store) async throws -> Set<Said> {
        _ = try await JobRunner(store, worker: "test").runAll()
        let place = try await StorePlace.find(board: nil, review: nil, store)
        let review = try #require(try await store.findReview("CR-2026-001", board: place.board))
        let material = try #require(try await store.releasedMaterial(board: place.board, review: review))
        let rows = SightingRows(board: place.board, review: review, keys: ChainKeys(master: store.keys.master))
        return try await store.database.read { session in
            var found: Set<Said> = []
            for (entry, thread) in zip(material.chronology.entries, material.threads) {
                for sighting in try rows.of(thread, session) {
                    let child = material.children.firstIndex(of: sighting.child)
                    found.insert(Said(sighting, entry.id, child.map { material.chronology.children[$0].name } ?? "?"))
                }
            }
            return found
        }
    }

    @Test("every case reads the same in the store as it does in merge")
    func same() async throws {
        let cases = try ExampleCase.read(in: Self.cases, Terminal(quiet: true))
        #expect(cases.count == 2)
        for one in cases {
            let folder = NSTemporaryDirectory() + "casement-sightings-" + UUID().uuidString
            defer { try? FileManager.default.removeItem(atPath: folder) }
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            var settings = try StoreSettings(location: .file(folder + "/tour.db"))
            settings.signIn = SignInSettings(work: PasswordWork(exponent: 15), asksSecondFactor: false)
            try await StoreOptions.closing(try await Store.open(settings, create: true)) { store in
                _ = try await ExampleStore(
                    store: store, terminal: Terminal(quiet: true), account: "operator:example"
                ).fill([one])
                let (merged, kept) = (Self.merged(one.chronology), try await Self.kept(store))
                #expect(merged.count > 50)
                let differing = merged.symmetricDifference(kept).map { "\($0)" }.sorted()
                #expect(differing.isEmpty, "\(differing.prefix(6).joined(separator: "\n"))")
                // A note on the mother, who has two children: nobody saw them.
                let note = one.chronology.entries.filter { $0.event.hasPrefix("R Calder. Anxiety, poor sleep.") }
                #expect(note.count == (one.chronology.title == "Two children in Marrick" ? 1 : 0))
                #expect(!kept.contains { said in note.contains { $0.id == said.entry } })
            }
        }
    }
}
