import Domain
import Testing

@Suite("Claims and how the writer knows")
struct ClaimReaderTests {
    @Test("Told, copied, observed and verified are told apart, with the teller")
    func grounds() {
        let chronology = smallCase(
            ["Elmbury Social Services"],
            [
                (0, 0, "", "Mother said that her partner no longer lives in the home."),
                (0, 1, "", "The referral states that the partner lives elsewhere."),
                (0, 2, "", "I saw a bruise on his cheek."),
                (0, 3, "", "The tenancy was confirmed by the housing officer: he lives there."),
                (0, 4, "", "Home visit, plan discussed."),
            ])
        let claims = ClaimReader().read(chronology)
        #expect(claims.map(\.entry) == [0, 1, 2, 3])
        #expect(claims.map(\.ground) == [.told, .copied, .observed, .verified])
        #expect(claims.first?.teller == "Mother")
    }

    @Test(
        "A grown-up's words need no word of saying, and a short answer takes what was asked; a child's words are no claim",
        arguments: [
            ("Called at the flat. TOLLAND at door, \"kids asleep, missus at work\".", ["TOLLAND"]),
            ("I asked whether Mr Tolland lives here; she said no. Flat tidy.", ["she"]),
            ("A man said through the door that the family was on holiday.", ["man"]),
            ("Orla at lunch, \"he is asleep all day\".", []),
        ])
    func spoken(_ text: String, _ tellers: [String]) {
        var chronology = smallCase(["Elmbury Social Services"], [(0, 0, "", text)])
        chronology.children = [ChildOfCase(name: "Orla Finch")]
        var file = CaseFile()
        file.people = [CaseFile.KnownPerson(name: "Garth Tolland", role: "mother's partner")]
        let people = CasePeople(chronology: chronology, caseFile: file)
        let claims = ClaimReader().read(chronology, people: people)
        #expect(claims.map(\.ground) == tellers.map { _ in .told })
        #expect(zip(claims, tellers).allSatisfy { $0.teller.contains($1) })
    }

    @Test("A decision on the same matter rests on a claim until a check comes")
    func relied() {
        let chronology = smallCase(
            ["Elmbury Social Services", "Elmbury Housing"],
            [
                (0, 0, "", "Mother said that her boyfriend Garth Tolland has moved out of the flat."),
                (0, 20, "", "Case closed: boyfriend Tolland has moved out."),
                (1, 40, "", "Tenancy checked with neighbours: boyfriend Tolland still lives there."),
            ])
        let claim = ClaimReader().read(chronology).first { $0.ground == .told }
        #expect(claim?.reliedOnBy == [1])
        #expect(claim?.checkedBy == 2)
    }

    @Test(
        "Who told it is the person a pronoun stands for, where the words say",
        arguments: [
            ("I telephoned Ms Rowe. She said that he no longer lives in the home.", "She (Ms Rowe)"),
            (
                "Mr Rowe rang. He is unhappy that the boyfriend takes them to school and says she drinks.",
                "He (Mr Rowe)"
            ),
            ("Office told by Ada Rowe that they moved out.", "Ada Rowe"),
            ("She said that he drinks.", "She"),
        ])
    func tellers(_ words: String, _ teller: String) {
        let claims = ClaimReader().read(smallCase(["Elmbury Social Services"], [(0, 0, "", words)]))
        #expect(claims.first { $0.ground == .told }?.teller == teller)
    }

    @Test("What the writer came and found is checked; a quotation about somebody is not that one's words")
    func found() throws {
        var chronology = smallCase(
            ["Elmbury Police", "Elmbury Recovery Service"],
            [
                (0, 0, "", "Caretaker reports male kicking the door of Flat 4. TOLLAND outside, drunk."),
                (1, 9, "", "New friend Kembo \"from the tap room\" giving her lifts, boyfriend or not."),
                (1, 19, "", "New friend Tolland \"from the tap room\" giving her lifts, boyfriend or not."),
            ])
        chronology.children = [ChildOfCase(name: "Orla Finch")]
        var file = CaseFile()
        file.people = [CaseFile.KnownPerson(name: "Garth Tolland", otherNames: ["Kembo"], role: "mother's partner")]
        let claims = ClaimReader().read(chronology, people: CasePeople(chronology: chronology, caseFile: file))
        #expect(claims.first { $0.entry == 0 }?.checkedBy == 0)
        #expect(claims.filter { $0.entry > 0 }.allSatisfy { $0.teller.isEmpty })
    }
}
