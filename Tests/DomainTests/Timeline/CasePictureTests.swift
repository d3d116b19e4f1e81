import Testing

@testable import Domain

@Suite("What a timeline is drawn from, as it is kept") struct CasePictureTests {
    static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso)! }
    static func key(_ number: UInt64) -> RecordID { RecordID(high: 0x0190_0000_0000_7000, low: number) }

    static func entry(_ row: Int, _ agency: Int, _ date: DateReading, _ words: String = "") -> ChronologyEntry {
        ChronologyEntry(
            id: EntryID(file: "aaaaaaaaaaaa", table: 1, row: row), file: 0, agency: agency, date: date,
            fields: [EntryField(kind: .event, heading: "Event", text: words)])
    }

    static func on(_ iso: String) -> DateReading {
        DateReading(verbatim: "on " + iso, earliest: day(iso), latest: day(iso), precision: .day)
    }

    /// One of everything that is kept.
    static var understood: IntegratedChronology {
        var chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Robin Ashdown", born: day("2009-05-01")), ChildOfCase(name: "Wren Ashdown")],
            agencies: [CaseAgency(name: "Fernley Police"), CaseAgency(name: "Oak School")],
            entries: [
                entry(1, 0, on("2011-01-20"), "Robin seen at home."),
                entry(
                    2, 1,
                    DateReading(
                        verbatim: "?Feb", earliest: day("2011-02-01"), latest: day("2011-02-28"), precision: .month,
                        isUncertain: true)),
                entry(
                    3, 1,
                    DateReading(
                        verbatim: "x", earliest: day("2011-03-01"), latest: day("2011-03-01"), precision: .day,
                        time: ClockTime(hour: 9, minute: 30), endTime: ClockTime(hour: 10, minute: 0))),
                entry(4, 0, DateReading(verbatim: "after March", earliest: day("2011-03-31"), precision: .after)),
                entry(5, 0, DateReading(verbatim: "who knows")),
            ])
        func yes(_ basis: Inference.Basis) -> Inference { Inference(.yes, basis: basis, words: "secret", rule: "r") }
        chronology.understanding = Understanding(
            contacts: [
                ChildContact(entry: 0, child: 0, seen: yes(.stated), seenAlone: yes(.inferred)),
                ChildContact(entry: 1, child: 1, seen: .notRecorded),
            ],
            occurrences: [
                Occurrence(entries: [0, 1], links: [AccountLink(first: 0, second: 1, score: 0.8, reasons: [])])
            ],
            contradictions: [
                Contradiction(
                    kind: .outcome, first: [0], second: [1], detail: "whether it was left", firstWords: "left",
                    secondWords: "kept", child: 1, gravity: 50)
            ],
            silences: [
                Silence(subject: .child(0), from: day("2011-01-20"), to: day("2011-03-01"), before: 0, after: nil),
                Silence(subject: .agency(1), from: day("2011-03-01"), to: day("2011-09-01"), before: 2, after: nil),
            ],
            smallThings: [SmallThing(entry: 2, kind: .fileLost, who: "w", words: "secret", rule: "r")],
            indicators: [
                Indicator(entry: 0, theme: "neglect", words: "secret"),
                Indicator(entry: 2, theme: "alcohol", words: "x"),
            ],
            crises: [Crisis(entry: 3, kind: .harm, words: "secret", rule: "r")])
        return chronology
    }

    static func picture(_ isUnlinked: (RecordID, RecordID) -> Bool = { _, _ in false }) -> CasePicture {
        CasePicture(
            understood: understood, threads: (1...5).map { key($0) }, agencies: [key(11), key(12)],
            isUnlinked: isUnlinked)
    }

    @Test("what is read back is what was kept, and holds no words of the record")
    func roundTrip() throws {
        let picture = Self.picture()
        let bytes = picture.packed()
        #expect(bytes == Self.picture().packed())
        #expect(!String(decoding: bytes, as: UTF8.self).contains("secret"))
        let read = try #require(CasePicture(packed: bytes))
        #expect(read.threads == picture.threads && read.agencies == picture.agencies)
        #expect(read.chronology.entries.map(\.date) == picture.chronology.entries.map(\.date))
        #expect(read.chronology.entries.map(\.agency) == [0, 1, 1, 0, 0])
        #expect(read.chronology.children == picture.chronology.children && read.chronology.children.count == 2)
        let (one, other) = (read.understanding, picture.understanding)
        #expect(one.contacts == other.contacts && one.contacts.count == 1)
        #expect(one.occurrences == other.occurrences && one.contradictions == other.contradictions)
        #expect(one.silences == other.silences && one.silences.count == 2)
        #expect(one.smallThings == other.smallThings && one.indicators == other.indicators)
        #expect(read.moments == picture.moments && read.moments.map(\.kind) == [.incident(.harm)])
        // The sighting before it, as the rule for it has it.
        #expect(read.lastSeen == picture.lastSeen && read.lastSeen.first?.first?.stands?.entry == 0)
        #expect(read.packed() == bytes)
    }

    @Test("bytes that are cut off, go on or are of another edition are refused")
    func broken() {
        let bytes = Self.picture().packed()
        for count in 0..<bytes.count { #expect(CasePicture(packed: Array(bytes[..<count])) == nil) }
        #expect(CasePicture(packed: bytes + [0]) == nil)
        #expect(CasePicture(packed: [9] + bytes.dropFirst()) == nil)
        // Nothing a byte may be makes a reader stumble.
        for place in bytes.indices {
            var other = bytes
            other[place] = 0xFF
            if let read = CasePicture(packed: other) { #expect(read.threads.count == read.chronology.entries.count) }
        }
    }

    @Test("accounts that people parted are neither joined nor set against each other")
    func parted() {
        let picture = Self.picture { $0 == Self.key(1) && $1 == Self.key(2) }
        #expect(picture.understanding.occurrences.isEmpty && picture.understanding.contradictions.isEmpty)
        #expect(Self.picture().understanding.occurrences.map(\.entries) == [[0, 1]])
    }

    @Test("where nothing was understood there are days and agencies alone")
    func plain() {
        let picture = CasePicture(
            Self.understood, threads: (1...5).map { Self.key($0) }, agencies: [Self.key(11), Self.key(12)])
        #expect(
            picture.chronology.children.isEmpty && picture.understanding.contacts.isEmpty && picture.moments.isEmpty)
        #expect(picture.chronology.entries.allSatisfy { $0.event.isEmpty && $0.date.verbatim.isEmpty })
    }
}
