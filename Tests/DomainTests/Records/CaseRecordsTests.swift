import Domain
import Testing

@Suite("Who and what stood in several agencies' records") struct CaseRecordsTests {
    private static func day(_ offset: Int) -> CivilDate? {
        CivilDate(year: 2003, month: 4, day: 1)?.adding(days: offset)
    }

    /// Entries a fortnight apart, each of the agency of its number.
    private func read(
        _ lines: [(agency: Int, words: String)], people: [CaseFile.KnownPerson] = [], practitioner: String = ""
    ) -> CaseRecords {
        let entries = lines.enumerated().map { place, line in
            let day = Self.day(place * 14)
            var fields = [EntryField(kind: .event, heading: "Event", text: line.words)]
            if !practitioner.isEmpty {
                fields.append(EntryField(kind: .practitioner, heading: "By", text: practitioner))
            }
            return ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: place + 1), file: 0, agency: line.agency,
                date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day), fields: fields)
        }
        let chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Posy Fennimore"), ChildOfCase(name: "Rolf Fennimore")],
            agencies: ["Mill Lane Surgery", "Wexley Police", "Wexley Social Care", "Thornbank School"].map {
                CaseAgency(name: $0)
            }, entries: entries)
        var file = CaseFile()
        file.people = people
        return UnderstandingReader(caseFile: file).read(chronology).understanding?.records ?? CaseRecords()
    }

    @Test("a person stands once, by whichever name each agency wrote, with the agencies that never wrote of him")
    func person() throws {
        let records = read(
            [
                (0, "Attended alone. New friend Kembo gives her lifts."),
                (2, "Call from a neighbour. No surname for the man."), (3, "Posy was quiet today."),
                (1, "Intel: Piers MARLOW, staying at the address. Not disseminated."),
                (0, "Says that Kembo does the cooking."),
            ], people: [CaseFile.KnownPerson(name: "Piers Marlow", otherNames: ["Kembo"], role: "mother's partner")])
        let person = try #require(records.people.first)
        #expect(records.people.count == 1)
        #expect(person.holders.map(\.agency) == [0, 1] && person.holders.map(\.count) == [2, 1])
        #expect(person.holders[0].words == "New friend Kembo gives her lifts.")
        #expect(person.without.map(\.agency) == [2, 3])
        #expect(person.unknown.map(\.entry) == [1])
        #expect(records.notPassedOn.map(\.words) == ["Intel: Piers MARLOW, staying at the address. Not disseminated."])
    }

    @Test("other names are learned from brackets and aliases, and people from what entries call them")
    func learned() throws {
        let records = read([
            (0, "Came with her new boyfriend Tobin, who spoke for her."),
            (1, "Stop check: Tobin HARKER (Tibs), no offences."), (3, "Collected by Tibs in a van."),
            (2, "Mother says that HARKER has left."),
        ])
        let person = try #require(records.people.first)
        #expect(person.name == "Tobin" && person.holders.map(\.agency) == [0, 1, 3, 2])
        #expect(person.otherNames.contains("Tibs"))
    }

    @Test("workers, children, the mother and a child's friend of one agency are nobody to be listed")
    func left() {
        let records = read(
            [
                (3, "Posy and her best friend Etta drew a boat."), (0, "Spoke with Ms Oxley about Rolf."),
                (1, "Ms Oxley and Marion Fennimore at the station."),
            ],
            people: [
                CaseFile.KnownPerson(name: "Marion Fennimore", otherNames: ["Mazza"], role: "mother"),
                CaseFile.KnownPerson(name: "Dana Oxley", otherNames: [], role: "social worker"),
            ])
        #expect(records.people.isEmpty)
    }

    @Test("a place of living in two agencies' entries, and who wrote that the address was not known")
    func address() throws {
        let records = read([
            (3, "Seen near Weir Cottages with a pushchair."), (0, "Address given as 12 Weir Cottages."),
            (2, "Letter returned. Address not known."), (1, "Welfare check at 12 Weir Cottages, no reply."),
            (1, "Met the nurse at Mill Lane Surgery."), (2, "Family Court today. Visit to Mill Lane Surgery."),
        ])
        #expect(records.addresses.map(\.name) == ["12 Weir Cottages"])
        let place = try #require(records.addresses.first)
        #expect(place.holders.map(\.agency) == [3, 0, 1] && place.unknown.map(\.entry) == [2])
    }

    @Test(
        "a weight is read with its unit or its word, and what is lost, gained or of somebody else is none",
        arguments: [
            ("Rolf weighed, 9.4 kg, pale.", 9400), ("Rolf 3/12. Wt 6.25. Feeding well.", 6250),
            ("Rolf: weight 5.2 at clinic.", 5200), ("Rolf 10.2kg (was 11.0).", 10_200),
            ("Rolf, 2740 g at birth.", 2740),
            ("Rolf weight loss 0.8 kg.", nil), ("Mother weighs 48 kg.", nil), ("Rolf on the 25th centile.", nil),
        ] as [(String, Int?)])
    func weight(_ words: String, _ grams: Int?) {
        #expect(read([(0, words)]).weights.compactMap(\.grams) == [grams].compactMap { $0 })
    }

    @Test("a weight goes to the child named before it, and a child not weighed is told")
    func whose() {
        let weights = read([
            (0, "Posy 14.1 kg, Rolf 9.0 kg."), (0, "Rolf quiet. Weight not taken."),
            (0, "Rolf home with Posy, 9.1 kg."),
        ]).weights
        #expect(weights.map(\.child) == [0, 1, 1, 1])
        #expect(weights.map(\.grams) == [14_100, 9000, nil, 9100])
        #expect(weights[0].kilograms == "14.1 kg")
    }

    @Test(
        "what entries say went no further",
        arguments: [
            ("HV not informed.", true), ("Report not followed up.", true), ("Nobody had been given it.", true),
            ("We were not told of the meeting.", true), ("Mother was not told by the school.", false),
            ("Rolf has not shared a room since.", false), ("Should not be shared.", false),
            ("Followed up by telephone.", false),
        ])
    func notPassedOn(_ words: String, _ isFound: Bool) {
        #expect(read([(0, words)]).notPassedOn.isEmpty != isFound)
    }

    @Test("what went no further weighs by what was kept back, not by when")
    func gravity() throws {
        let kept = read([
            (1, "Intel: MARLOW, markers for child cruelty. Not disseminated."), (0, "Repeat script. No follow up."),
        ]).notPassedOn
        #expect(kept.count == 2 && kept[0].gravity > kept[1].gravity)
    }

    @Test("a place told in other words is that place; the same word without a word of place is not")
    func inOtherWords() throws {
        let records = read([
            (0, "Address given as 12 Weir Cottages."), (3, "Posy says they live by the weir."),
            (2, "Weir repairs discussed at the meeting."), (1, "Call to 12 Weir Cottages."),
        ])
        let place = try #require(records.addresses.first { $0.name.hasSuffix("Weir Cottages") })
        #expect(place.mentions.map(\.entry) == [0, 1, 3])
    }

    @Test("an entry that names the old place and says that no new one is known means the place that comes up next")
    func newAddress() {
        let records = read([
            (0, "Address given as 3 Osier Row."), (3, "Home visit to 3 Osier Row."),
            (2, "3 Osier Row empty. No new address."), (1, "Welfare check at 12 Weir Cottages."),
            (0, "Moved to 12 Weir Cottages."),
        ])
        let unknown = Dictionary(uniqueKeysWithValues: records.addresses.map { ($0.name, $0.unknown.map(\.entry)) })
        #expect(unknown == ["3 Osier Row": [], "12 Weir Cottages": [2]])
    }

    @Test(
        "a child thin, hungry or pale is a sign; a grown-up, or a child who is none of it, is not",
        arguments: [
            ("Posy is thinner than last term.", 0), ("Posy pushed her sister. Rolf pale and quiet.", 1),
            ("Referral received: faltering growth, Rolf Fennimore.", 1), ("Rolf does not get up much now.", 1),
            ("Mother thin and tired.", nil), ("Posy not hungry today.", nil), ("Posy ate a pear.", nil),
        ] as [(String, Int?)])
    func condition(_ words: String, _ child: Int?) {
        #expect(read([(3, words)]).signs.filter { $0.kind == .condition }.map(\.child) == (child.map { [$0] } ?? []))
    }

    @Test(
        "a relative or neighbour who was worried is a sign, a worker or the mother is not",
        arguments: [
            ("Neighbour rang, worried about shouting.", true),
            ("Call from the maternal aunt. She has not seen them.", true),
            ("Grandmother asks for someone to look at Rolf.", true), ("The teacher is worried about Posy.", false),
            ("Mother worried about money.", false), ("Grandmother not worried.", false),
        ])
    func worry(_ words: String, _ isFound: Bool) {
        #expect(read([(2, words)]).signs.contains { $0.kind == .worry } == isFound)
    }

    @Test(
        "looked for and not there is a sign of the child meant",
        arguments: [
            ("Rolf expected back 12 Sept, not come.", 1), ("To ask if anyone has seen Rolf.", 1),
            ("Posy not seen since July.", 0), ("Posy seen today.", nil),
        ] as [(String, Int?)])
    func unseen(_ words: String, _ child: Int?) {
        #expect(read([(3, words)]).signs.filter { $0.kind == .unseen }.map(\.child) == (child.map { [$0] } ?? []))
    }

    @Test("taken off a list or roll is a sign for the child named")
    func lost() {
        let signs = read([(0, "Rolf not brought again. Removed from list."), (3, "Posy to be educated at home.")]).signs
        #expect(signs.filter { $0.kind == .lost }.map(\.child) == [1, 0])
    }

    @Test(
        "somebody written of as living or found in the home, or the contrary",
        arguments: [
            ("Kembo lives there.", true), ("Kembo opened the door.", true), ("Kembo gives address 4 Osier Row.", true),
            ("Mother says that Kembo has left.", false), ("No sign of Kembo.", false),
            ("Asked whether Kembo lives there; she said no.", false), ("Asked whether Kembo lives there.", nil),
            ("Home visit, his mother's address. Kembo there, sober.", nil), ("Kembo was talked about.", nil),
        ] as [(String, Bool?)])
    func home(_ words: String, _ isThere: Bool?) {
        let records = read(
            [(0, "Kembo has a dog."), (1, words)],
            people: [CaseFile.KnownPerson(name: "Piers Marlow", otherNames: ["Kembo"], role: "mother's partner")])
        #expect(records.people.first?.home.map(\.isThere) == (isThere.map { [$0] } ?? []))
    }

    @Test("short forms in capitals are listed with their meaning, and small letters are words")
    func shortForms() {
        let forms = read([(0, "Rolf WNB, HV told."), (1, "Sent on strat day. WNB"), (2, "A dash of milk.")]).shortForms
        #expect(forms.map(\.form) == ["HV", "WNB"] && forms.map(\.entries) == [1, 2])
    }

    @Test("what a neighbour says of a child is of the child, and not come back is no removal from a list")
    func neighbours() {
        let records = read([
            (1, "Call from Flat 12 re screaming at 14. Attended, no trace."),
            (0, "The lady in Flat 12 says that she turns the wireless up so as not to hear."),
            (3, "Posy expected back on Monday, not come."), (2, "Home education team: letter sent."),
        ])
        #expect(records.signs.filter { $0.kind == .worry }.map(\.entry) == [0, 1])
        #expect(records.signs.filter { $0.kind == .unseen }.map(\.entry) == [2])
        #expect(records.signs.filter { $0.kind == .lost }.map(\.entry) == [3])
        #expect(records.signs.first { $0.kind == .lost }?.child == nil)
    }

    @Test("“the poorly little lad” is said of the child, whoever says it")
    func littleLad() {
        let records = read([(2, "A neighbour said that they had left with the ill-looking little lad in a coat.")])
        #expect(records.signs.contains { $0.kind == .condition && $0.entry == 0 })
    }

    @Test(
        "a relative who rang and whose words nobody wrote is a call; one whose words are written is none",
        arguments: [
            ("Telephone message for the duty worker from Nell Fennimore. Not on file until 9 days later.", true),
            ("Message: Mrs Fennimore rang at noon and will ring again.", true),
            ("Telephone message from Nell Fennimore that Posy has a cold and stays off.", false),
            ("Message from the school about the fair.", false),
        ])
    func calls(_ words: String, _ isCall: Bool) {
        let records = read(
            [(2, words)],
            people: [CaseFile.KnownPerson(name: "Nell Fennimore", otherNames: ["Mrs Fennimore"], role: "grandmother")])
        #expect(records.signs.contains { $0.kind == .call } == isCall)
    }

    @Test("“someone should watch that house”, said by a friend, is a worry")
    func someoneShould() {
        let records = read(
            [(2, "Mr Osgood came to hand back a key. He said that someone should watch the windows of that house.")],
            people: [CaseFile.KnownPerson(name: "Hal Osgood", otherNames: ["Mr Osgood"], role: "mother's friend")])
        #expect(records.signs.map(\.kind) == [.worry])
    }

    @Test(
        "a home told in the sentence beside the name is that person's",
        arguments: [
            ("Licence expires. Kembo closed. Address on closing 4 Osier Row.", true),
            ("A man living at Flat 4 would not let him in. The girl called it \"the Kembo room\".", true),
            ("Kembo closed. Address on closing not known, 4 Osier Row empty.", nil),
            ("The drain was cleared. The girl has a Kembo toy.", nil),
        ] as [(String, Bool?)])
    func homeBeside(_ words: String, _ isThere: Bool?) {
        let records = read(
            [(0, "Kembo has a dog."), (1, words)],
            people: [CaseFile.KnownPerson(name: "Piers Marlow", otherNames: ["Kembo"], role: "mother's partner")])
        #expect(records.people.first?.home.map(\.isThere) == (isThere.map { [$0] } ?? []))
    }

    @Test("what was put right in the same entry weighs less among what went no further")
    func mended() {
        let kept = read([
            (0, "School rang re Posy's hearing. Unseen in May, was not told."),
            (0, "School rang re Posy's hearing. Unseen in May, was not told. Asked the surgery to refer again."),
        ]).notPassedOn
        #expect(kept.count == 2 && kept[0].gravity > kept[1].gravity)
    }
}
