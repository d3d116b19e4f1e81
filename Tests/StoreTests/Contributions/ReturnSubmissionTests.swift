import Domain
import TestSupport
import Testing

@testable import Store

/// Files sent back to their agency: by its own lead or by the panel, answered by a newer version.
@Suite("Files sent back", .timeLimit(.minutes(10))) struct ReturnSubmissionTests {
    @Test(
        "the agency learns of it, a newer version answers it, and the panel reads on",
        arguments: DatabaseEngine.allCases)
    func path(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let (store, review) = (fixture.store, try await fixture.review())
            let author = try await review.member(.agencyAuthor)
            let lead = try await review.member(.agencyLead)
            let chair = try await review.member(.independentChair)
            let panel = try await review.member(.panelMember)
            let file = try await review.receive(["one", "two"])
            func sendBack(_ person: RecordID, _ reason: String, _ file: RecordID) async -> CommandRefusal? {
                do {
                    let command = ReturnSubmission(
                        board: review.board, id: store.newID(), submission: file, reason: reason)
                    try await store.run(.returnSubmission(command), by: person)
                    return nil
                } catch {
                    return error as? CommandRefusal
                }
            }
            func returned(_ person: RecordID) async throws -> [String] {
                try await store.submissions(for: review.reader(person)).flatMap(\.returns).map(\.reason)
            }
            // Before it is released it is its agency's alone, and so is what its lead says of it.
            #expect(await sendBack(chair, "Row 1.", file) == .noSuchSubmission)
            #expect(await sendBack(author, "Row 1.", file) != nil)
            #expect(await sendBack(lead, "  ", file) == .emptyWords)
            #expect(await sendBack(lead, "Row 1 has no date.", file) == nil)
            #expect(await sendBack(lead, "Again.", file) == .wrongState("sent back"))
            #expect(try await store.waiting(for: review.reader(author)).toMend == 1)
            #expect(try await returned(author) == ["Row 1 has no date."])
            try await review.release(file, by: lead)
            #expect(try await returned(panel) == [])
            #expect(try await store.waiting(for: review.reader(panel)).toMend == 0)
            // It keeps nobody of the panel from sending the same version back.
            #expect(await sendBack(chair, "Which street?", file) == nil)
            #expect(await sendBack(chair, "Again.", file) == .wrongState("sent back"))
            #expect(try await returned(panel) == ["Which street?"])
            #expect(try await returned(author) == ["Row 1 has no date.", "Which street?"])
            #expect(try await store.waiting(for: review.reader(author)).toMend == 1)
            // A newer version answers it: for the panel, once it may know of it.
            let second = try await review.receive(["one", "two", "three"])
            #expect(try await returned(author) == [])
            #expect(try await store.waiting(for: review.reader(author)).toMend == 0)
            #expect(await sendBack(lead, "Late.", file) == .wrongState("a newer version has come"))
            #expect(try await returned(panel) == ["Which street?"])
            // What the panel sends back both know, and the panel reads on.
            try await review.release(second, by: lead)
            #expect(try await returned(panel) == [])
            #expect(await sendBack(panel, "Row 3.", second) != nil)
            #expect(await sendBack(chair, "Row 3: which year?", second) == nil)
            #expect(try await returned(author) == ["Row 3: which year?"])
            #expect(try await returned(panel) == ["Row 3: which year?"])
            #expect(try await store.chronology(for: review.reader(panel)).entries.count == 3)
            #expect(try await store.verify().findings.isEmpty)
        }
    }
}
