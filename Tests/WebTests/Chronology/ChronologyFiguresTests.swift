import Domain
import Testing

@testable import Web

@Suite("Figures of a chronology") struct ChronologyFiguresTests {
    @Test("entries are counted by agency and by year, and undated ones apart")
    func counts() {
        let figures = ChronologyFigures(InventedChronology.small)
        #expect(figures.parts.map(\.entries) == [1, 3])
        #expect(figures.parts.map(\.toSettle) == [0, 1])
        #expect(figures.parts.map(\.files) == [1, 1])
        #expect(figures.toSettle == 1)
        #expect(figures.undated == 1)
        #expect(figures.years.map(\.year) == [1999, 2001, nil])
        #expect(figures.years.map(\.rows) == [0..<1, 1..<3, 3..<4])
        #expect(figures.first?.year == 1999)
        #expect(figures.last == CivilDate(year: 2001, month: 3, day: 31))
    }

    @Test("an entry of an agency that is not in the list is counted all the same")
    func unknownAgency() {
        var chronology = InventedChronology.small
        chronology.agencies = []
        let figures = ChronologyFigures(chronology)
        #expect(figures.toSettle == 1)
        #expect(figures.years.reduce(0) { $0 + $1.rows.count } == 4)
        #expect(!ChronologyPage().render(chronology).isEmpty)
    }
}
