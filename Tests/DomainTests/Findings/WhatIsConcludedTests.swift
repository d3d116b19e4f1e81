import Testing

@testable import Domain

/// What the program concludes of a few rows, and in whose words it says so.
@Suite("What is concluded, and in whose words") struct WhatIsConcludedTests {
    private struct Row {
        var agency: String
        var day: String
        var event: String
        var contact = ""
        var seen = ""
    }

    private let surgery = "Larchmere Surgery"
    private let care = "Tarn Social Care"
    private let school = "Weir Lane Primary School"
    private let nurse = "Tarn Health Visiting"
    private let hospital = "Tarn General Hospital"

    private func chronology(_ rows: [Row], _ children: [ChildOfCase]? = nil) -> IntegratedChronology {
        var names: [String] = []
        let entries = rows.enumerated().map { index, row in
            if !names.contains(row.agency) { names.append(row.agency) }
            let agency = names.firstIndex(of: row.agency) ?? 0
            let parts = row.day.split(separator: "-").compactMap { Int($0) }
            let day = CivilDate(year: parts[0], month: parts[1], day: parts[2])
            var fields = [EntryField(kind: .event, heading: "Event", text: row.event)]
            if !row.contact.isEmpty { fields.append(EntryField(kind: .contact, heading: "Type", text: row.contact)) }
            if !row.seen.isEmpty { fields.append(EntryField(kind: .childSeen, heading: "Child seen", text: row.seen)) }
            return ChronologyEntry(
                id: EntryID(file: "f\(agency)", table: 1, row: index + 2), file: agency, agency: agency,
                date: DateReading(verbatim: row.day, earliest: day, latest: day, precision: .day), fields: fields)
        }
        return IntegratedChronology(
            children: children ?? [ChildOfCase(name: "Tilda Marsh"), ChildOfCase(name: "Corin Marsh")],
            agencies: names.map { CaseAgency(name: $0) }, entries: entries)
    }

    private func findings(_ chronology: IntegratedChronology) -> [Finding] {
        let understood = UnderstandingReader().read(chronology)
        func keys(_ high: UInt64, _ count: Int) -> [RecordID] {
            (0..<count).map { RecordID(high: high, low: UInt64($0)) }
        }
        var maker = FindingMaker(
            understood, threads: keys(7, chronology.entries.count), children: keys(8, chronology.children.count),
            agencies: keys(9, chronology.agencies.count), isUnlinked: { _, _ in false })
        return maker.make()
    }

    private func thread(_ entry: Int) -> RecordID { RecordID(high: 7, low: UInt64(entry)) }

    private func lastSeen(_ rows: [Row], child: UInt64 = 0) throws -> Finding {
        try #require(
            findings(chronology(rows)).first {
                $0.kind == .lastSeen && $0.child == RecordID(high: 8, low: child)
            })
    }

    // MARK: Last seen

    @Test("a telephone call that saw nobody speaks against no visit of that day")
    func call() throws {
        let visit = Row(agency: care, day: "2011-05-04", event: "Home visit. Saw Tilda at home.", contact: "Home visit")
        let call = Row(
            agency: school, day: "2011-05-04", event: "Call to the home about Tilda and the home visit.",
            contact: "Telephone", seen: "No")
        let last = try lastSeen([visit, call])
        #expect(last.grounds.first?.thread == thread(0))
        #expect(!last.says.contains("in doubt"), "\(last.says)")
        let understood = try #require(UnderstandingReader().read(chronology([visit, call])).understanding)
        #expect(!understood.contradictions.contains { $0.kind == .childSeen })
    }

    @Test(
        "what counts as last seen is the sighting nothing speaks against; the later one, and the entry against it, are named"
    )
    func doubt() {
        var understood = chronology([
            Row(agency: care, day: "2011-04-01", event: "Home visit. Saw Tilda.", seen: "Yes - Tilda"),
            Row(agency: care, day: "2011-05-04", event: "Joint home visit. Saw Tilda.", seen: "Yes - Tilda"),
            Row(agency: nurse, day: "2011-05-04", event: "Joint home visit. Tilda not seen.", seen: "No"),
        ])
        let yes = Inference(.yes, basis: .stated, words: "Yes - Tilda", rule: "the agency's own column")
        let no = Inference(.no, basis: .stated, words: "No", rule: "the agency's own column")
        understood.understanding = Understanding(
            contacts: [
                ChildContact(entry: 0, child: 0, seen: yes), ChildContact(entry: 1, child: 0, seen: yes),
                ChildContact(entry: 2, child: 0, seen: no),
            ],
            contradictions: [
                Contradiction(
                    kind: .childSeen, first: [1], second: [2], detail: "", firstWords: "Yes - Tilda", secondWords: "No",
                    child: 0)
            ])
        let threads = (0..<3).map { thread($0) }
        var maker = FindingMaker(
            understood, threads: threads, children: [RecordID(high: 8, low: 0), RecordID(high: 8, low: 1)],
            agencies: [], isUnlinked: { _, _ in false })
        let last = maker.make().first { $0.kind == .lastSeen }
        #expect(last?.grounds.map(\.thread) == [threads[0], threads[1], threads[2]])
        #expect(last?.grounds.map(\.part) == [.one, .beside, .other])
        #expect(
            last?.says.contains("A later record") == true && last?.says.contains(nurse) == true, "\(last?.says ?? "")")
        #expect(last?.from == CivilDate(year: 2011, month: 4, day: 1)?.dayNumber)
        let kept = KeptSighting.all(in: understood, threads: threads, children: [RecordID(high: 8, low: 0)])
        #expect(kept.map(\.isSeen) == [true, true, false] && kept.map(\.isInDoubt) == [false, true, false])
        #expect(kept.map(\.words) == ["Yes - Tilda", "Yes - Tilda", "No"])
    }

    @Test("a child named with somebody who was seen was seen too")
    func withHer() {
        let found = ChildsLineReader().explain(
            text: "Home visit. Tilda seen in her cot, asleep. Corin with her.",
            children: ["Tilda Marsh", "Corin Marsh"],
            authorRole: "Health visitor")
        #expect(found.filter { $0.seen.answer == .yes }.map(\.child) == ["Tilda Marsh", "Corin Marsh"])
    }

    // MARK: Words

    @Test("nobody is shown with words they did not write")
    func ownWords() throws {
        var understood = chronology([
            Row(agency: care, day: "2011-05-04", event: "Core group. The review was cancelled."),
            Row(agency: nurse, day: "2011-05-04", event: "Core group. Mother came."),
            Row(agency: school, day: "2011-05-04", event: "Core group held. Mother did not come."),
        ])
        understood.understanding = Understanding(contradictions: [
            Contradiction(
                kind: .attendance, first: [1], second: [2], detail: "", firstWords: "Mother came",
                secondWords: "Mother did not come"),
            Contradiction(
                kind: .outcome, first: [1, 0], second: [2], detail: "", firstWords: "The review was cancelled",
                secondWords: "Core group held"),
        ])
        var maker = FindingMaker(
            understood, threads: (0..<3).map { thread($0) }, children: [], agencies: [], isUnlinked: { _, _ in false })
        let found = try #require(maker.make().first { $0.kind == .contradiction })
        for ground in found.grounds {
            let entry = understood.entries[Int(ground.thread.low)]
            for words in HeldGround.stretches(ground.words) {
                #expect(entry.event.contains(words), "“\(words)” is not in “\(entry.event)”")
            }
        }
        #expect(found.grounds.first { $0.thread == thread(1) }?.words == "Mother came")
        #expect(found.grounds.first { $0.thread == thread(0) }?.words == "The review was cancelled")
    }

    @Test("words are found across line breaks as they are written, and not where they are not")
    func held() {
        let entry = chronology([
            Row(agency: care, day: "2011-05-04", event: "Core group.\nMother   did not come, said she was ill.")
        ]).entries[0]
        #expect(HeldGround.words("Mother did not come", in: entry) == "Mother   did not come")
        #expect(HeldGround.words("Mother did not come … was cancelled", in: entry) == "Mother   did not come")
        #expect(HeldGround.words("was cancelled", in: entry) == "")
    }

    // MARK: Contradictions

    private func contradictions(_ rows: [Row]) -> [Contradiction] {
        UnderstandingReader().read(chronology(rows)).understanding?.contradictions ?? []
    }

    @Test("a notice of the next day is no other account of when it was")
    func notice() {
        #expect(
            !contradictions([
                Row(
                    agency: hospital, day: "2011-05-04", event: "A&E attendance. Tilda, scald to left hand from kettle."
                ),
                Row(
                    agency: nurse, day: "2011-05-05",
                    event: "A&E liaison notice: Tilda attended A&E, scald to left hand from kettle."),
            ]).contains { $0.kind == .date })
    }

    @Test("an injury whose cause is told differently is a contradiction")
    func cause() {
        #expect(
            contradictions([
                Row(
                    agency: hospital, day: "2011-05-04",
                    event: "A&E attendance. Tilda, scald to left hand. Mother says she pulled the kettle over."),
                Row(
                    agency: nurse, day: "2011-05-04",
                    event: "Mother rang after A&E attendance: Tilda has a scald to left hand, bath water was too hot."),
            ]).contains { $0.detail.contains("how the injury") })
    }

    @Test("invited and not there, in one account, contradicts having attended by telephone")
    func invited() {
        #expect(
            contradictions([
                Row(
                    agency: care, day: "2011-05-04",
                    event:
                        "Strategy meeting about Tilda. Present: police, health visitor. School invited, did not attend."
                ),
                Row(
                    agency: school, day: "2011-05-04",
                    event: "Strategy meeting about Tilda. Attended by telephone."),
            ]).contains { $0.kind == .attendance })
    }

    @Test("a time on the clock and another part of the day cannot both be right")
    func partOfDay() {
        #expect(PartOfDay.told(in: "Seen this morning at home.")?.minutes.contains(14 * 60 + 15) == false)
        #expect(PartOfDay.told(in: "Seen at 14:15, and this morning too.") == nil)
        func found(_ time: String) -> Bool {
            contradictions([
                Row(agency: care, day: "2011-05-04", event: "\(time) strategy meeting about Tilda."),
                Row(
                    agency: "Tarn Police", day: "2011-05-04",
                    event: "Strategy meeting this morning about Tilda."),
            ]).contains { $0.detail.contains("times of the day") }
        }
        #expect(found("14:15"))
        #expect(!found("10:15"))
    }

    @Test("an age that cannot go with another agency's birth date is a contradiction")
    func ages() {
        func found(_ age: String) -> Contradiction? {
            contradictions([
                Row(agency: surgery, day: "2011-05-04", event: "Tilda (DOB 12/3/05) seen with a cough."),
                Row(agency: school, day: "2011-09-14", event: "Tilda \(age) started in reception."),
            ]).first { $0.detail.contains("how old") }
        }
        #expect(found("(4)")?.secondWords == "Tilda (4" || found("(4)")?.secondWords == "Tilda (4)")
        #expect(found("(6)") == nil)
        #expect(found("(room 4)") == nil)
    }

    // MARK: Between agencies

    @Test("what the mother rang about herself shows nothing of what the agency told")
    func mothersCall() {
        func missing(_ call: String) -> Bool {
            let understood = UnderstandingReader().read(
                chronology([
                    Row(agency: school, day: "2011-04-20", event: "Assembly. Tilda in class."),
                    Row(
                        agency: care, day: "2011-05-04",
                        event:
                            "Mother arrested overnight for shoplifting. Children with grandmother. Informed the school."
                    ),
                    Row(agency: school, day: "2011-05-04", event: call),
                    Row(agency: school, day: "2011-06-20", event: "Sports day. Tilda in class."),
                ]))
            return understood.understanding?.unreciprocated.contains { $0.entry == 1 } ?? false
        }
        #expect(missing("Mother rang: she was arrested overnight for shoplifting, children with grandmother."))
        #expect(!missing("Social care rang: mother arrested overnight for shoplifting, children with grandmother."))
    }

    @Test("“referred by” is the other agency's asking, and what was accepted was answered")
    func referredBy() throws {
        let found = RequestReader().read(
            chronology([
                Row(agency: "Tarn Talking Therapies", day: "2011-05-04", event: "Mother referred by GP. Accepted."),
                Row(agency: surgery, day: "2011-06-04", event: "Repeat prescription."),
            ]))
        let request = try #require(found.first)
        #expect(request.asker == 1 && request.agency == 0 && request.outcome == .answered, "\(request)")
        let elsewhere = RequestReader().read(
            chronology([
                Row(agency: care, day: "2011-05-04", event: "Mother referred by GP to the pain clinic."),
                Row(agency: surgery, day: "2011-06-04", event: "Repeat prescription."),
            ]))
        #expect(elsewhere.isEmpty)
    }

    // MARK: Dismissed

    @Test("where all that was found was dismissed, the report says so, not that none was found")
    func allDismissed() throws {
        var understood = chronology([
            Row(agency: care, day: "2011-05-04", event: "One."),
            Row(agency: school, day: "2011-05-04", event: "Other."),
        ])
        understood.understanding = Understanding(contradictions: [
            Contradiction(kind: .outcome, first: [0], second: [1], detail: "", firstWords: "One", secondWords: "Other")
        ])
        let threads = Dictionary(uniqueKeysWithValues: understood.entries.enumerated().map { ($1.id, thread($0)) })
        let decided = DecidedFindings(
            threads: threads, children: [], agencies: [], isDismissed: { $0.kind == .contradiction },
            isUnlinked: { _, _ in false })
        let section = try #require(
            UnderstandingReport(decided.leaveOut(of: understood)).sections.first { $0.kind == .contradictions })
        #expect(section.nothing == "1 found, all dismissed")
        #expect(section.tables[0].emptyWords == "1 found, all dismissed by the panel.")
        understood.understanding?.contradictions = []
        let none = UnderstandingReport(understood).sections.first { $0.kind == .contradictions }
        #expect(none?.nothing == "none found")
    }
}
