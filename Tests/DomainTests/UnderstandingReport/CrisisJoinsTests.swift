import Domain
import Testing

@Suite("What the entries of several agencies come to, side by side") struct CrisisJoinsTests {
    private static func day(_ offset: Int) -> CivilDate? {
        CivilDate(year: 2003, month: 4, day: 1)?.adding(days: offset)
    }

    private static let agencies = ["Mill Lane Surgery", "Wexley Police", "Wexley Social Care", "Thornbank School"]

    /// Entries ten days apart, each of the agency of its number; the last tells of the crisis.
    /// - Parameter sameDay: places of entries of the same day as the one before.
    private func chronology(
        _ lines: [(agency: Int, words: String)], sameDay: Set<Int> = []
    ) -> IntegratedChronology {
        let entries = lines.enumerated().map { place, line in
            let day = Self.day((place - sameDay.filter { $0 <= place }.count) * 10)
            return ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: place + 1), file: 0, agency: line.agency,
                date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: line.words)])
        }
        let chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Posy Fennimore"), ChildOfCase(name: "Rolf Fennimore")],
            agencies: Self.agencies.map { CaseAgency(name: $0) }, entries: entries)
        var file = CaseFile()
        file.people = [
            CaseFile.KnownPerson(name: "Piers Marlow", otherNames: ["Kembo"], role: "mother's partner"),
            CaseFile.KnownPerson(name: "Della Fennimore", otherNames: [], role: "mother"),
        ]
        return UnderstandingReader(caseFile: file).read(chronology)
    }

    private static let crisis = (agency: 2, words: "Rolf found unresponsive, taken to hospital by ambulance.")

    private func sentences(_ lines: [(agency: Int, words: String)], sameDay: Set<Int> = []) -> [String] {
        let chronology = chronology(lines + [Self.crisis], sameDay: sameDay)
        let found = CrisisPieces.all(in: chronology, CaseIncidents(chronology).all)
        return found.first?.sideBySide(in: chronology).map { "\($0.label): \($0.text)" } ?? []
    }

    @Test(
        "what an agency passed to nobody stands beside its own next entry on the same person, and beside who did not know"
    )
    func withheld() throws {
        let all = sentences([
            (0, "New friend Kembo gives her lifts."),
            (1, "Intel: Piers MARLOW. Convicted of assault. Not disseminated."),
            (2, "Referral. No surname for the man."), (1, "Door opened by Piers MARLOW, children asleep, not seen."),
            (3, "Posy is thinner."),
        ])
        let person = try #require(all.first { $0.contains("Piers Marlow (mother's partner)") })
        #expect(
            person.contains(
                "written of by Mill Lane Surgery (1 Apr 2003, No. 1) and Wexley Police (11 Apr 2003, No. 2, then No. 4)"
            ))
        #expect(
            person.contains("passed to nobody: “Intel: Piers MARLOW. Convicted of assault. Not disseminated.” (No. 2)"))
        #expect(person.contains("its own next entry on Marlow, on 1 May 2003, 20 days later, does not speak of it"))
        #expect(person.contains("Wexley Social Care wrote on 21 Apr 2003: “Referral. No surname for the man.” (No. 3)"))
        #expect(person.contains("the name Marlow is in none of its entries before that day"))
    }

    @Test("what was said at a meeting stands beside what an agency wrote of the same meeting")
    func sameMeeting() throws {
        let lines = [
            (agency: 0, words: "Piers Marlow opened the door, boots in the hall. Asked the health visitor to call."),
            (
                agency: 1,
                words:
                    "MARAC. Mrs Fennimore discussed. Probation said that Piers MARLOW lives there with her. Locks asked for."
            ),
            (agency: 2, words: "MARAC. Mrs Fennimore discussed. She has separated. Actions for other agencies."),
            (agency: 2, words: "I asked Mrs Fennimore whether Mr Marlow lives there; she said no."),
            (agency: 3, words: "Posy: \"Kembo sleeps at ours.\" Social care rung and told."),
        ]
        let person = try #require(
            sentences(lines, sameDay: [2]).first { $0.contains("Piers Marlow (mother's partner)") })
        #expect(
            person.contains(
                "At an occasion of which it has an entry too it was written of by Wexley Police (11 Apr 2003, No. 2); its own: “MARAC. Mrs Fennimore discussed."
            ))
        let apart = sentences(lines).first { $0.contains("Piers Marlow (mother's partner)") }
        #expect(apart?.contains("At an occasion") == false)
    }

    @Test("the next entry that repeats it is no join")
    func repeated() throws {
        let all = sentences([
            (0, "New friend Kembo gives her lifts."),
            (1, "Intel: Piers MARLOW. Convicted of assault. Not disseminated."),
            (2, "Referral. No surname for the man."),
            (1, "Piers MARLOW at door. Known conviction for assault. Children not seen."),
            (3, "Posy is thinner."),
        ])
        let person = try #require(all.first { $0.contains("Piers Marlow (mother's partner)") })
        #expect(person.contains("passed to nobody") && !person.contains("does not speak of it"))
    }

    @Test("each child by which agency, that none wrote of both, and the days without a weight since it fell")
    func children() throws {
        let all = sentences([
            (0, "Rolf 9.0 kg."), (0, "Rolf 8.2 kg, pale."), (3, "Posy is thinner."),
            (1, "Rolf seen. Weight not taken."),
        ])
        let text = try #require(all.first { $0.contains("How the children were") })
        #expect(text.contains("Posy thin, hungry or unwell, as written by Thornbank School (21 Apr 2003, No. 3)"))
        #expect(text.contains("No agency wrote so of both."))
        #expect(
            text.contains(
                "Rolf weighed 9.0 kg on 1 Apr 2003 (Mill Lane Surgery, No. 1) and 8.2 kg on 11 Apr 2003 (Mill Lane Surgery, No. 2)"
            ))
        #expect(text.contains("no weight is written in the 30 days from then on"))
    }

    @Test("a mother afraid or ruled is one piece over two years; a child's fear is none of it")
    func control() throws {
        let lines: [(agency: Int, words: String)] = [
            (0, "Della said \"I can't talk, he times me\"."), (3, "Posy was frightened of him."), (0, "Rolf 9.0 kg."),
            (1, "Della said she is frightened and never alone."), (0, "Rolf 8.2 kg, pale."), (3, "Posy is thinner."),
        ]
        let text = try #require(sentences(lines).first { $0.contains("The mother’s fear, and control over her") })
        #expect(
            text.contains("Mill Lane Surgery (1 Apr 2003, No. 1)") && text.contains("Wexley Police (1 May 2003, No. 4)")
        )
        #expect(!text.contains("No. 2"))
        let without = lines.filter { !$0.words.hasPrefix("Della") }
        #expect(!sentences(without).contains { $0.contains("control over her") })
    }

    @Test("the agency told most often is named with who told it and what came of it, from three times on")
    func told() throws {
        let lines: [(agency: Int, words: String)] = [
            (2, "Assessment begun. Della at the office."),
            (3, "Told Wexley Social Care by e-mail that Posy is thinner."),
            (0, "Told Wexley Social Care by phone that Rolf is losing weight."),
            (3, "Told Wexley Social Care by voicemail that Posy was very hungry."),
            (0, "Rolf 9.0 kg."), (0, "Rolf 8.2 kg, pale."),
        ]
        let text = try #require(sentences(lines).first { $0.contains("Who was told or asked") })
        #expect(text.contains("Wexley Social Care, 3 times in the year before"))
        #expect(text.contains("Thornbank School (No. 2, No. 4)") && text.contains("Mill Lane Surgery (No. 3)"))
        #expect(!sentences(lines.filter { !$0.words.contains("voicemail") }).contains { $0.contains("told or asked") })
    }

    @Test("a weight is held against the earliest that was more, however long ago")
    func lessThanLongAgo() throws {
        let all = sentences(
            [(0, "Rolf 10.4 kg.")] + (0..<40).map { _ in (1, "Patrol of the market, nothing seen.") } + [
                (0, "Rolf 9.0 kg."), (0, "Rolf 8.2 kg, pale."), (3, "Posy is thinner."),
            ])
        let text = try #require(all.first { $0.contains("How the children were") })
        #expect(text.contains("Less than the 10.4 kg of 1 Apr 2003 (No. 1), 420 days before it."))
    }

    @Test("the last weeks stand in the order of days, with what was planned; older entries do not")
    func lastWeeks() throws {
        let all = sentences([
            (0, "Rolf 9.0 kg."), (0, "Rolf 8.2 kg, pale."), (3, "Posy is thinner."),
            (3, "Told Wexley Social Care by e-mail that Posy is thinner."),
            (2, "Visit to Posy and Rolf. No access, refused at door. Try again 20 June."),
        ])
        let text = try #require(all.first { $0.hasPrefix("The last 30 days, as they followed: ") })
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.count == 4 && !text.contains("(No. 2)"))
        #expect(lines[0].hasSuffix("the entries that tell of a child, a visit or something asked:"))
        #expect(lines[2].contains("(No. 4)") && lines[3].contains("Try again 20 June.” (No. 5)"))
    }

    @Test("words on a brother stand beside newer words on something else")
    func weightyWords() throws {
        let lines: [(agency: Int, words: String)] = [
            (0, "Rolf 9.0 kg."), (0, "Rolf 8.2 kg, pale."),
            (3, "Posy said \"I want Rolf to have dinner\"."), (3, "Posy said \"I like my new pencil\"."),
        ]
        let text = try #require(sentences(lines).first { $0.contains("The newest words of a child") })
        let (pencil, brother) = (text.firstRange(of: "my new pencil"), text.firstRange(of: "have dinner"))
        #expect(try #require(pencil).lowerBound < (try #require(brother)).lowerBound)
        #expect(text.contains("; the newest on a brother or sister"))
    }
}
