import Domain
import Foundation
import Testing

@testable import Drawing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("Timeline") struct TimelineTests {
    typealias Fixture = TimelineFixture

    /// Element names, attributes and character data as an XML parser reads them.
    private final class Reader: NSObject, XMLParserDelegate {
        var elements: [String: Int] = [:]
        var attributes: Set<String> = []
        var ids: [String] = []
        var words = ""

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes found: [String: String]
        ) {
            elements[name, default: 0] += 1
            attributes.formUnion(found.keys)
            if let id = found["id"] { ids.append(id) }
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { words += string }
    }

    private func read(_ picture: TimelinePicture) throws -> Reader {
        let reader = Reader()
        let parser = XMLParser(data: Data(picture.svg.standalone))
        parser.delegate = reader
        try #require(parser.parse(), "\(String(describing: parser.parserError))")
        return reader
    }

    @Test("a picture in a file of its own fills one page when printed")
    func printed() {
        let picture = Fixture.picture()
        let text = String(decoding: picture.svg.standalone, as: UTF8.self)
        #expect(text.contains("@page{size:landscape"))
        #expect(!picture.svg.text.contains("@page"))
    }

    @Test("hostile names stay words: no element, attribute or direction mark comes from a record")
    func hostileNames() throws {
        let hostile = "\"><script>alert(1)</script><g onload='x' style=\"a\">&#0;\u{0}\u{8}\u{202E}]]>\u{FFFE}"
        let chronology = Fixture.chronology(title: hostile, agency: hostile, child: hostile)
        let picture = Fixture.picture(
            TimelineOptions(idPrefix: "\"><script>", heading: hostile), chronology: chronology)
        let found = try read(picture)
        #expect(Set(found.elements.keys).isSubset(of: ["svg", "style", "title", "desc", "g", "rect", "path", "text"]))
        #expect(found.elements["style"] == 1)
        #expect(found.attributes.isDisjoint(with: ["style", "onload", "href"]))
        #expect(found.words.contains("<script>alert(1)</script>"))
        #expect(!found.words.unicodeScalars.contains { $0.value == 0x202E || $0.value < 0x09 })
    }

    @Test("ids begin with the prefix, are unique, and title and description are named by the picture")
    func ids() throws {
        let picture = Fixture.picture(TimelineOptions(idPrefix: "case-7"))
        let found = try read(picture)
        #expect(found.ids == ["case-7-title", "case-7-desc"])
        #expect(picture.svg.text.contains("aria-labelledby=\"case-7-title case-7-desc\""))
        let pages = Timeline(Fixture.large(3000), Understanding()).pictures(TimelineOptions(), by: .years)
        let all = try pages.flatMap { try read($0).ids }
        #expect(pages.count == 10)
        #expect(Set(all).count == all.count)
    }

    @Test("the same input gives the same bytes, and coordinates have at most one decimal")
    func deterministic() {
        let text = Fixture.picture().svg.text
        #expect(text == Fixture.picture().svg.text)
        var decimals = 0
        var isAfterPoint = false
        for byte in text.utf8 {
            let isDigit = (0x30...0x39).contains(byte)
            decimals = isAfterPoint && isDigit ? decimals + 1 : 0
            isAfterPoint = byte == 0x2E || (isAfterPoint && isDigit)
            #expect(decimals < 2)
        }
    }

    @Test("the legend names the marks used and no other")
    func legend() throws {
        let whole = try read(Fixture.picture()).words
        for mark in [
            TimelineMark.seen, .alone, .spoken, .wishes, .notSeen, .silence, .violentIncident, .moveOfHome,
            .disagreement,
            .entry, .entryWithConcern, .band, .smallThing, .severalAgencies, .notBorn,
        ] {
            #expect(whole.contains(mark.words), "\(mark)")
        }
        #expect(!whole.contains(TimelineMark.moveOfSchool.words))
        #expect(!whole.contains(TimelineMark.bars.words))
        let bare = Timeline(Fixture.chronology(), Understanding()).picture()
        #expect(try !read(try #require(bare)).words.contains(TimelineMark.seen.words))
    }

    @Test("a silence carries its length in words, also where the picture shows only part of it")
    func silence() throws {
        let span = TimelineSpan(from: Fixture.day("2011-02-10"), to: Fixture.day("2011-02-20"))
        #expect(try read(Fixture.picture(TimelineOptions(span: span))).words.contains("33 days"))
    }

    @Test("a zoom draws only what touches its days")
    func zoom() throws {
        let span = TimelineSpan(from: Fixture.day("2011-02-15"), to: Fixture.day("2011-02-20"))
        let picture = Fixture.picture(TimelineOptions(span: span))
        #expect(picture.span == span)
        let lanes = picture.table.sections.first { $0.title == "What each agency wrote" }
        #expect(lanes?.rows.map(\.entries) == [[3], [2]])
        #expect(try read(picture).words.contains("No dated entry in these days: Fernley Police and Silent Housing."))
    }

    @Test("the table says when each child was last seen before a violent incident, and by whom")
    func lastSeen() {
        let rows = Fixture.picture().table.sections.first { $0.title == "What happened" }?.rows ?? []
        let robin = rows.first { $0.who == "Robin Ashdown" }
        #expect(robin?.what == "last seen 20 January 2011, 34 days before, by Fernley Police")
        #expect(robin?.entries == [0])
        #expect(rows.first { $0.who == "Wren Ashdown" }?.what == "no earlier sighting that stands")
    }

    @Test("a sighting some time in a month is not called the last before an event")
    func wideSighting() {
        var understanding = Fixture.understanding
        understanding.contacts.append(ChildContact(entry: 2, child: 0, seen: Fixture.yes()))
        let event = TimelineEvent(kind: .crisis, from: Fixture.day("2011-03-02"))
        let rows = Timeline(Fixture.chronology(), understanding, events: [event])
            .picture(
                TimelineOptions(span: TimelineSpan(from: Fixture.day("2011-01-01"), to: Fixture.day("2011-03-31"))))?
            .table.sections.first { $0.title == "What happened" }?.rows
        #expect(rows?.first { $0.who == "Robin Ashdown" }?.entries == [0])
    }

    @Test("many disagreements of one month each keep their number: none hides another's")
    func manyDisagreements() {
        let days = (0..<7).map { Fixture.day("2011-02-10").adding(days: $0) }
        let entries = days.enumerated().flatMap { place, day in
            [0, 1].map { agency in
                ChronologyEntry(
                    id: EntryID(file: "a", table: 1, row: place * 2 + agency), file: 0, agency: agency,
                    date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day), fields: [])
            }
        }
        let far = [Fixture.entry(90, 0, "2009-01-10"), Fixture.entry(91, 0, "2013-01-10")]
        let chronology = IntegratedChronology(
            agencies: [CaseAgency(name: "Fernley Police"), CaseAgency(name: "Oak School")], entries: entries + far)
        let items = days.indices.map { place in
            Contradiction(
                kind: .outcome, first: [place * 2], second: [place * 2 + 1], detail: "", firstWords: "a",
                secondWords: "b")
        }
        let text = Timeline(chronology, Understanding(contradictions: items), events: []).picture(TimelineOptions())!
            .svg
            .text
        for number in 1...7 { #expect(text.contains(">\(number)</text>"), "\(number)") }
    }

    @Test("a sighting taken out of an entry's words again stands on the child's line, in doubt")
    func retracted() {
        func text(_ remarks: [SourceRemark]) -> String {
            let lines = [
                (0, "Saw Robin in class, chatty."), (60, "I could hear a television."), (130, "Saw Robin in class."),
            ]
            let entries = lines.enumerated().map { place, line in
                let day = Fixture.day("2011-01-10").adding(days: line.0)
                return ChronologyEntry(
                    id: EntryID(file: "a", table: 1, row: place), file: 0, agency: 0,
                    date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
                    fields: [EntryField(kind: .event, heading: "Event", text: line.1)],
                    remarks: place == 1 ? remarks : [])
            }
            let read = UnderstandingReader().read(
                IntegratedChronology(
                    children: [ChildOfCase(name: "Robin Ashdown")], agencies: [CaseAgency(name: "Oak School")],
                    entries: entries))
            return Timeline(read)?.picture(TimelineOptions())?.svg.text ?? ""
        }
        let change = SourceRemark(.deletedText, text: "I saw both children at a window.")
        #expect(text([change]).contains(">?</text>"))
        #expect(!text([]).contains(">?</text>"))
    }

    @Test("the table names both wordings of a disagreement, and the ground of a contact")
    func tableWords() {
        let table = Fixture.picture().table
        let what = table.sections.flatMap(\.rows).map(\.what)
        #expect(what.contains { $0.contains("whether Robin was seen (“seen”; “asleep”)") })
        #expect(what.contains { $0.contains("not seen (stated), by Fernley Health Visiting") })
        #expect(what.contains { $0.hasPrefix("seen alone, spoken with, wishes or feelings recorded (inferred") })
    }

    @Test("twenty thousand entries become bars: the picture stays small and the table counts")
    func levelOfDetail() throws {
        let picture = try #require(Timeline(Fixture.large(20_000), Understanding()).picture())
        #expect(picture.svg.bytes.count < 300_000)
        #expect(picture.table.rowCount < 3000)
        let found = try read(picture)
        #expect(found.words.contains("Entries are counted by month."))
        let counted = picture.table.sections.flatMap(\.rows).compactMap { Int($0.what.prefix { $0 != " " }) }
        #expect(counted.reduce(0, +) == 20_000)
    }

    @Test("one entry far from the rest does not squeeze the picture; it is counted in words")
    func outlier() throws {
        var chronology = Fixture.large(200)
        chronology.entries.insert(Fixture.entry(500, 0, "1962-05-01"), at: 0)
        let picture = try #require(Timeline(chronology, Understanding()).picture())
        #expect(picture.span.from == Fixture.day("2001-01-01"))
        #expect(try read(picture).words.contains("1 entry is earlier."))
    }

    @Test("without a dated entry there is no picture unless days are asked for")
    func nothingDated() {
        var chronology = Fixture.chronology()
        chronology.entries = [Fixture.undated]
        let timeline = Timeline(chronology, Understanding())
        #expect(timeline.picture() == nil)
        #expect(timeline.pictures(by: .years).isEmpty)
        let span = TimelineSpan(from: Fixture.day("2011-02-15"), to: Fixture.day("2011-02-15"))
        #expect(timeline.picture(TimelineOptions(span: span)) != nil)
    }

    @Test("places that no longer exist are passed over")
    func brokenPlaces() {
        var understanding = Fixture.understanding
        understanding.contacts.append(ChildContact(entry: 400, child: 0, seen: Fixture.yes()))
        understanding.contacts.append(ChildContact(entry: 0, child: 9, seen: Fixture.yes()))
        understanding.indicators.append(Indicator(entry: -1, theme: "x", words: ""))
        understanding.occurrences.append(Occurrence(entries: [0, 77], links: []))
        understanding.contradictions.append(
            Contradiction(kind: .date, first: [0], second: [900], detail: "", firstWords: "", secondWords: ""))
        understanding.silences.append(
            Silence(
                subject: .agency(50), from: Fixture.day("2011-01-21"), to: Fixture.day("2011-02-01"), before: -3,
                after: 800))
        let event = TimelineEvent(kind: .crisis, from: Fixture.day("2011-02-01"), entries: [70])
        #expect(Timeline(Fixture.chronology(), understanding, events: [event]).picture() != nil)
    }

    @Test("a heading stands in the picture and in its description")
    func heading() throws {
        let picture = Fixture.picture(TimelineOptions(heading: "As known to Oak School on 1 February 2011"))
        #expect(picture.description.hasPrefix("As known to Oak School on 1 February 2011."))
        #expect(try read(picture).words.components(separatedBy: "As known to Oak School").count == 3)
    }

    @Test("on paper a picture too tall for the sheet becomes several, none made smaller than it is drawn")
    func paper() {
        var chronology = Fixture.large(400)
        chronology.agencies += (10..<30).map { CaseAgency(name: "Agency \($0)") }
        for index in chronology.entries.indices { chronology.entries[index].agency = index % 30 }
        let pages = Timeline(chronology, Understanding()).pictures(
            TimelineOptions(sheet: .a4Landscape), by: .whole)
        #expect(pages.map { $0.title.contains("the agencies") } == [false, true, true])
        #expect(pages[1].title.contains("the agencies, 1 to 15") && pages[2].title.contains("16 to 30"))
        #expect(pages.allSatisfy { Double($0.height) <= (TimelineSheet.a4Landscape.height ?? 0) + 1 })
    }

    /// The ways out of a picture, with what each says of itself.
    private func ways(_ picture: TimelinePicture) -> [String] {
        picture.svg.text.split(separator: "<a href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    private let someWays = TimelineWays(
        entry: { "/entries/\($0)" },
        days: { span, agency in "/days?from=\(span.from.iso)&to=\(span.to.iso)&agency=\(agency.map(String.init) ?? "")"
        })

    @Test("a mark of one entry leads to it, and one of several to its days; none of them is a stop of the keyboard")
    func leads() throws {
        let picture = Fixture.picture(TimelineOptions(ways: someWays))
        let found = ways(picture)
        // Each dated entry, by the lane of its agency; the band of unsure date too.
        for entry in [0, 1, 2, 3, 4] { #expect(found.contains("/entries/\(entry)"), "\(entry)") }
        #expect(!found.contains("/entries/5"))
        let read = try read(picture)
        #expect(read.elements["a"] == found.count)
        #expect(picture.svg.text.split(separator: "tabindex=\"-1\" aria-label=\"").count == found.count + 1)
        #expect(picture.svg.text.contains("role=\"group\""))
        #expect(!Fixture.picture().svg.text.contains("<a ") && Fixture.picture().svg.text.contains("role=\"img\""))
        // Counted in bars, each leads to the days and the agency it counts.
        let large = Timeline(Fixture.large(3000), Understanding()).picture(TimelineOptions(ways: someWays))
        let days = ways(try #require(large)).filter { !$0.hasPrefix("/entries/") }
        #expect(days.count > 100 && days.allSatisfy { $0.hasPrefix("/days?from=20") && !$0.hasSuffix("agency=") })
        #expect(Set(days).count == days.count)
    }

    @Test("nothing leads out of the site, whatever the caller gives")
    func leadsNowhereElse() {
        for address in ["https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)", ""] {
            let ways = TimelineWays(entry: { _ in address }, days: { _, _ in address })
            #expect(self.ways(Fixture.picture(TimelineOptions(ways: ways))).isEmpty)
        }
        let hostile = TimelineWays(entry: { _ in "/x\"><script>" }, days: { _, _ in "/y" })
        #expect(!Fixture.picture(TimelineOptions(ways: hostile)).svg.text.contains("<script"))
    }

    @Test("what was kept of a case is drawn as the case is")
    func keptIsDrawnTheSame() throws {
        let words = [
            (0, "2011-01-20", "Called to 4 Mill Row. Robin Ashdown seen, spoken with alone. Health visitor informed."),
            (1, "2011-01-20", "Police rang: Robin was asleep and was not seen."),
            (1, "2011-02-01", "Robin was not brought to his hearing appointment."),
            (2, "2011-03-03", "Robin taken to hospital with a broken arm. Admitted."),
            (0, "2011-03-04", "Robin made subject of police protection."),
        ]
        var chronology = Fixture.chronology(title: "Robin Ashdown and Wren Ashdown")
        chronology.entries = words.enumerated().map { row, word in
            var entry = Fixture.entry(row, word.0, word.1)
            entry.fields = [EntryField(kind: .event, heading: "Event", text: word.2)]
            return entry
        }
        let understood = UnderstandingReader().read(chronology)
        let whole = try #require(Timeline(understood)?.picture())
        func key(_ place: Int) -> RecordID { RecordID(high: 1, low: UInt64(place)) }
        let kept = CasePicture(
            understood: understood, threads: words.indices.map(key), agencies: (10..<14).map(key)
        ) { _, _ in false }
        var read = try #require(CasePicture(packed: kept.packed()))
        read.chronology.title = chronology.title
        for place in read.agencies.indices { read.chronology.agencies[place].name = chronology.agencies[place].name }
        let again = try #require(Timeline(read).picture())
        #expect(!read.moments.isEmpty && !read.understanding.contacts.isEmpty)
        #expect(again.svg.text == whole.svg.text)
        #expect(again.table == whole.table && again.description == whole.description)
    }
}
