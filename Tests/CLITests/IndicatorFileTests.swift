import Domain
import Testing

@testable import CLI

@Suite("The list of indicators as a file") struct IndicatorFileTests {
    private func problems(_ text: String) throws -> [String] {
        let error = #expect(throws: YAMLProblems.self) { try IndicatorFileForm.read(text, file: "list.yaml") }
        return try #require(error).lines
    }

    @Test("the built-in list is read back as it was written")
    func roundTrip() throws {
        let themes = try IndicatorFileForm.read(IndicatorFileForm.write(IndicatorList.builtIn), file: "list.yaml")
        #expect(themes == IndicatorList.builtIn)
    }

    @Test("a theme of one’s own finds its words, and no theme of the built-in list is looked for")
    func own() throws {
        let text = """
            version: 1
            themes:
              - id: fire_risk
                title: Fire in the home
                domain: family_and_environment
                concern: no
                groups:
                  - phrases: [smoke alarm, candles]
            """
        let themes = try IndicatorFileForm.read(text, file: "list.yaml")
        #expect(themes.map(\.title) == ["Fire in the home"])
        #expect(!themes[0].isConcern && themes[0].groups[0].subject == .anyone)
        let entry = ChronologyEntry(
            id: EntryID(file: "aa", table: 1, row: 1), file: 0, agency: 0, date: DateReading(verbatim: ""),
            fields: [EntryField(kind: .event, heading: "Event", text: "Father drunk. Candles lit in the hall.")])
        let chronology = IntegratedChronology(agencies: [CaseAgency(name: "Tarn Fire Service")], entries: [entry])
        #expect(IndicatorReader(themes: themes).read(chronology).map(\.words) == ["Candles"])
    }

    @Test("everything wrong is said at once, each with its line")
    func wrong() throws {
        let text = """
            version: 1
            themes:
              - id: Fire Risk
                title: Fire
                domain: home
                groups:
                  - of: dog
                    agencies: [circus]
                    phrases: ["—"]
              - id: fire
                titel: Fire
            """
        let lines = try problems(text)
        let expected = [
            "line 5: “home” is not one of", "line 7: “dog” is not one of", "line 8: “circus” is not one of",
            "line 9: “—” holds no word", "line 3: an id is small letters", "line 11: “titel” is not a key",
            "a theme has no title", "a theme has no domain", "a theme has no group",
        ]
        for words in expected { #expect(lines.contains { $0.contains(words) }, "\(words) is not said") }
    }

    @Test("two themes of one id, no theme at all, and a sentence for a phrase are refused")
    func refused() throws {
        #expect(try problems("version: 1\nthemes: []").contains { $0.contains("holds no theme") })
        let theme = """
              - id: fire
                title: Fire
                domain: family_and_environment
                groups:
                  - phrases: [smoke]

            """
        #expect(try problems("themes:\n" + theme + theme).contains { $0.contains("two themes") })
        let long = theme.replacing("[smoke]", with: "[a fire was lit in the hall by the boy]")
        #expect(try problems("themes:\n" + long).contains { $0.contains("longer than 8 words") })
    }
}
