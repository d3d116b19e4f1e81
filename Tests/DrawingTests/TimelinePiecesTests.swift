import Domain
import Testing

@testable import Drawing

@Suite("Pieces of the timeline") struct TimelinePiecesTests {
    private func day(_ iso: String) -> CivilDate { TimelineFixture.day(iso) }

    @Test(
        "coordinates are written the same everywhere",
        arguments: [
            (0, "0"), (12.34, "12.3"), (-0.04, "0"), (-3.25, "-3.3"), (7, "7"), (.nan, "0"), (.infinity, "0"),
            (5e9, "1000000"),
        ])
    func numbers(_ value: Double, _ expected: String) {
        var bytes: [UInt8] = []
        SvgNumber.append(value, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test("a span refuses days in the wrong order and is cut at the ends of years")
    func spans() throws {
        #expect(TimelineSpan(from: day("2011-02-02"), to: day("2011-02-01")) == nil)
        let span = try #require(TimelineSpan(from: day("2010-11-20"), to: day("2012-01-05")))
        #expect(
            span.split(.years).map(\.words) == [
                "20 November 2010 to 31 December 2010", "1 January 2011 to 31 December 2011",
                "1 January 2012 to 5 January 2012",
            ])
        #expect(span.split(.quarters).count == 6)
        #expect(span.split(.whole) == [span])
        #expect(span.split(.halfYears).reduce(0) { $0 + $1.days } == span.days)
    }

    @Test(
        "the calendar takes the finest unit with room",
        arguments: [
            ("2011-01-20", "day"), ("2011-03-30", "week"), ("2012-12-31", "month"), ("2018-12-31", "quarter"),
            ("2060-12-31", "year"),
        ])
    func axis(_ end: String, _ unit: String) throws {
        let span = try #require(TimelineSpan(from: day("2011-01-01"), to: day(end)))
        let scale = TimelineScale(span: span, left: 200, width: 1000)
        #expect(TimelineAxis(scale).unit == unit)
    }

    @Test("every day falls into the column that holds it")
    func columns() throws {
        let span = try #require(TimelineSpan(from: day("2011-01-19"), to: day("2013-05-03")))
        let scale = TimelineScale(span: span, left: 0, width: 1000)
        for columns in [
            TimelineColumns(scale, atLeast: 7), TimelineColumns(calendar: scale, atLeast: 4),
            TimelineColumns(calendar: scale, atLeast: 20),
        ] {
            for number in span.from.dayNumber...span.to.dayNumber {
                let column = columns.column(number)
                #expect(columns.starts[column] <= number && number <= columns.last(column))
            }
        }
    }

    @Test("labels of one row keep clear of each other")
    func labels() {
        var placer = LabelPlacer(rows: 2, gap: 4)
        #expect(placer.place(from: 0, to: 10) == 0)
        #expect(placer.place(from: 12, to: 20) == 1)
        #expect(placer.place(from: 14, to: 30) == 0)
        #expect(placer.place(from: 22, to: 30) == nil)
        #expect(placer.used == 2)
    }

    @Test("long names are wrapped at spaces and cut with an ellipsis within their room")
    func names() {
        let name = "Upper Fernley and District Community Partnership for Children and Young People"
        let lines = SvgText.wrap(name, to: 120, size: 12, lines: 2)
        #expect(lines.count == 2)
        #expect(lines[1].hasSuffix("…"))
        #expect(lines.allSatisfy { SvgText.width($0, size: 12) <= 120 })
        #expect(SvgText.wrap("Oak School", to: 120, size: 12, lines: 2) == ["Oak School"])
        #expect(SvgText.brief("Cold, damp or crowded rooms", to: 80, size: 12) == "Cold, damp")
        #expect(SvgText.brief("Cold", to: 80, size: 12) == "Cold")
        #expect(SvgText.wrap(String(repeating: "W", count: 300), to: 60, size: 12, lines: 2).count == 1)
    }

    @Test("text from records is folded to one line and held to a length")
    func plain() {
        #expect(SvgText.plain(" a\r\n\tb\u{0}c\u{202E} ") == "a bc")
        #expect(SvgText.plain(String(repeating: "x", count: 5000)).unicodeScalars.count == SvgText.limit + 1)
    }

    @Test("numbers have commas by thousands")
    func thousands() {
        #expect([0, 999, 1000, 1_234_567].map(TimelineWords.number) == ["0", "999", "1,000", "1,234,567"])
    }

    @Test("hatching stays within its rectangle")
    func hatch() {
        var path = SvgPath()
        path.hatch(x: 10, y: 20, width: 30, height: 8, gap: 5)
        let numbers = String(decoding: path.bytes, as: UTF8.self).split { "ML ".contains($0) }.compactMap { Double($0) }
        for (index, value) in numbers.enumerated() {
            #expect(index.isMultiple(of: 2) ? (10...40).contains(value) : (20...28).contains(value))
        }
        #expect(!numbers.isEmpty)
    }
}
