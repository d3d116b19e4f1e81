import Domain
import Testing

@testable import CLI

@Suite("The case file is checked against its schema") struct CaseFileTests {
    @Test("every key is read")
    func whole() throws {
        let text = """
            title: Review of the Marsh family
            children:
              - {name: Iona Marsh, other_names: [Ione, "Baby M"], born: 2014-02-03}
            agencies:
              - name: Tarn Valley Midwives
                files: ["maternity*.docx"]
                other_names: TVM
            people:
              - {name: Dora Marsh, role: mother, born: 3 April 1990}
            period: {from: 2013-01-01, to: 2015-06-30}
            thresholds: {outside_period_days: 90}
            """
        let file = try CaseFileReader.read(text, file: "case.yaml")
        #expect(file.title == "Review of the Marsh family")
        #expect(file.children.map(\.otherNames) == [["Ione", "Baby M"]])
        #expect(file.children[0].born == CivilDate(year: 2014, month: 2, day: 3))
        #expect(file.agencies[0].files == ["maternity*.docx"])
        #expect(file.agencies[0].otherNames == ["TVM"])
        #expect(file.people[0].born == CivilDate(year: 1990, month: 4, day: 3))
        #expect(file.periodEnd == CivilDate(year: 2015, month: 6, day: 30))
        #expect(file.thresholds.outsidePeriodDays == 90)
    }

    @Test("all that is wrong is said at once, each with its line")
    func problems() {
        let text = """
            titel: A slip
            children:
              - born: soon
            period: {from: 2015-01-01, to: 2014-01-01}
            thresholds: {outside_period_days: many}
            """
        do {
            _ = try CaseFileReader.read(text, file: "case.yaml")
            Issue.record("a wrong case file was taken")
        } catch {
            #expect(error.lines.count == 5)
            #expect(error.lines.contains { $0.hasPrefix("line 1: “titel” is not a key") })
            #expect(error.lines.contains { $0.contains("born should be one day") })
            #expect(error.lines.contains { $0.contains("has no name") })
            #expect(error.lines.contains { $0.contains("ends before it begins") })
            #expect(error.lines.contains { $0.contains("whole number") })
        }
    }

    @Test("what is not YAML is refused with its line", arguments: ["", "title: [unclosed", "- just\n- a list"])
    func notYAML(text: String) {
        #expect(throws: YAMLProblems.self) { try CaseFileReader.read(text, file: "case.yaml") }
    }
}
