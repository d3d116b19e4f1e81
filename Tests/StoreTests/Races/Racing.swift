import Domain
import Foundation
import Testing

@testable import Store

/// Two connections to one store that run commands at the same moment, and what was tried so far.
final class Racing {
    let fixture: StoreFixture
    private let other: Store
    /// The cases of `CaseCommand` of which two ran at once.
    private(set) var tried: Set<String> = []

    /// Runs `body` on a store of its own; at its end the second connection is closed and the whole store verified.
    static func run(
        _ engine: DatabaseEngine, _ body: (Racing) async throws -> Void
    ) async throws -> Set<String> {
        var tried: Set<String> = []
        try await StoreFixture.run(engine) { fixture in
            let racing = Racing(fixture, try await fixture.second())
            try await body(racing)
            await racing.other.close()
            #expect(try await fixture.store.verify().findings == [])
            tried = racing.tried
        }
        return tried
    }

    private init(_ fixture: StoreFixture, _ other: Store) { (self.fixture, self.other) = (fixture, other) }

    /// Runs two commands at once and expects that one is done and the other is answered with `answer`.
    ///
    /// - Parameters:
    ///   - second: the same as the first where none is named, as of a form that is sent twice.
    ///   - others: who runs the second; the same person where nobody is named.
    func expect(
        _ answer: String, of first: CaseCommand, and second: CaseCommand? = nil, by person: RecordID,
        and others: RecordID? = nil, _ location: SourceLocation = #_sourceLocation
    ) async {
        for command in [first, second ?? first] {
            tried.insert(Mirror(reflecting: command).children.first?.label ?? "")
        }
        let runs = [(fixture.store, first, person), (other, second ?? first, others ?? person)]
        let answers = await withTaskGroup(of: String.self) { group in
            for (store, command, actor) in runs {
                group.addTask {
                    do {
                        try await store.run(command, by: actor)
                        return "done"
                    } catch {
                        return "\(error)".prefix { $0 != "(" }.description
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.sorted() == ["done", answer].sorted(), sourceLocation: location)
    }
}
