import Domain
import Testing

@Suite("What people decided of what was found") struct DecidedFindingsTests {
    private let threads = (0..<5).map { RecordID(high: 7, low: UInt64($0)) }
    private let agencies = (0..<2).map { RecordID(high: 8, low: UInt64($0)) }

    /// Three accounts of one day, two of which disagree, a missed appointment and an unanswered request.
    private func chronology() -> IntegratedChronology {
        func entry(_ row: Int, _ agency: Int) -> ChronologyEntry {
            let day = CivilDate(year: 2012, month: 3, day: row)
            return ChronologyEntry(
                id: EntryID(file: "aa11bb22cc33", table: 1, row: row), file: agency, agency: agency,
                date: DateReading(verbatim: "d", earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: "Words \(row).")])
        }
        var chronology = IntegratedChronology(
            title: "Case 7", children: [ChildOfCase(name: "Tamsin Quill")],
            agencies: [CaseAgency(name: "Moor Health Visiting"), CaseAgency(name: "Fell Primary School")],
            entries: (1...5).map { entry($0, $0 % 2) })
        func link(_ first: Int, _ second: Int) -> AccountLink {
            AccountLink(first: first, second: second, score: 0.9, reasons: ["same day"])
        }
        func contradiction(_ first: Int, _ second: Int) -> Contradiction {
            Contradiction(
                kind: .outcome, first: [first], second: [second], detail: "The accounts disagree.",
                firstWords: "one", secondWords: "other")
        }
        chronology.understanding = Understanding(
            occurrences: [Occurrence(entries: [0, 1, 2], links: [link(0, 1), link(1, 2)])],
            contradictions: [contradiction(0, 1), contradiction(1, 2)],
            smallThings: [
                SmallThing(entry: 3, kind: .missedAppointment, who: "Tamsin", words: "missed", rule: "missed")
            ])
        return chronology
    }

    private func decided(
        _ dismissed: Set<Finding.Kind> = [], unlinked: [(Int, Int)] = []
    ) -> DecidedFindings {
        let pairs = Set(unlinked.map { [threads[$0.0], threads[$0.1]] })
        let entries = chronology().entries
        return DecidedFindings(
            threads: Dictionary(uniqueKeysWithValues: zip(entries.map(\.id), threads)), children: [],
            agencies: agencies, isDismissed: { dismissed.contains($0.kind) },
            isUnlinked: { pairs.contains([$0, $1]) })
    }

    @Test("nothing decided, nothing left out, and the title stands")
    func nothing() throws {
        let left = decided().leaveOut(of: chronology())
        #expect(left.title == "Case 7")
        #expect(left.understanding?.contradictions.count == 2 && left.understanding?.smallThings.count == 1)
        #expect(decided().leaveOut(of: IntegratedChronology()).understanding == nil)
    }

    @Test("what was dismissed goes, each of its points, and the title counts it")
    func dismissed() throws {
        let one = decided([.smallThing]).leaveOut(of: chronology())
        #expect(one.title == "Case 7 (1 finding the panel dismissed is left out)")
        #expect(one.understanding?.smallThings.isEmpty == true && one.understanding?.contradictions.count == 2)
        let more = decided([.smallThing, .contradiction]).leaveOut(of: chronology())
        #expect(more.title == "Case 7 (3 findings the panel dismissed are left out)")
        #expect(more.understanding?.contradictions.isEmpty == true)
    }

    @Test("accounts that were unlinked are one event no more, and cannot contradict each other")
    func unlinked() throws {
        let left = decided(unlinked: [(0, 1)]).leaveOut(of: chronology())
        #expect(left.title == "Case 7 (accounts the panel unlinked are left out)")
        #expect(left.understanding?.occurrences.map(\.entries) == [[1, 2]])
        #expect(left.understanding?.contradictions.map(\.first) == [[1]])
    }
}
