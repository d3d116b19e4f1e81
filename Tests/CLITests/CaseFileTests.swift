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

    @Test("plans and what they ask for are read, the case's own laid over the built-in list")
    func plans() throws {
        let text = """
            children:
              - name: Iona Marsh
                plans:
                  - {kind: child_protection, from: 2014-09-11, to: 4 June 2015}
                  - {kind: family_plan, from: 2015-06-05}
            schedules:
              contacts:
                - {id: family_meeting, title: Family meeting, phrases: [family meeting]}
              plans:
                - id: family_plan
                  title: Family plan
                  asks:
                    - {contact: family_meeting, every: [2 weeks, 6 weeks], source: our own procedure}
                    - {contact: core_group, within: 10 working days, source: our own procedure}
                    - {contact: new_birth_visit, from_age: birth, to_age: 14 days, source: our own procedure}
            """
        let file = try CaseFileReader.read(text, file: "case.yaml")
        let plans = try #require(file.plans["Iona Marsh"])
        #expect(plans.map(\.plan) == ["child_protection", "family_plan"])
        #expect(plans[0].to?.iso == "2015-06-04" && plans[1].to == nil)
        #expect(file.schedules.plan("child_protection") == ContactScheduleList.builtIn.plan("child_protection"))
        let own = try #require(file.schedules.plan("family_plan"))
        #expect(own.rules[0].timing == .repeated([ScheduleInterval(2, .weeks), ScheduleInterval(6, .weeks)]))
        #expect(own.rules.count == 3 && file.schedules.contact("family_meeting") != nil)
    }

    @Test("what is wrong with plans and schedules is said with its line")
    func wrongPlans() {
        let text = """
            children:
              - name: Iona Marsh
                plans:
                  - {kind: holiday_plan, from: 2014-09-11}
                  - {kind: child_in_need, from: 2014-09-11, to: 2014-01-01}
                  - {kind: child_in_need}
            schedules:
              plans:
                - id: family_plan
                  title: Family plan
                  asks:
                    - {contact: nobody, every: 2 moons, source: ours}
                    - {contact: core_group, source: ours}
            """
        do {
            _ = try CaseFileReader.read(text, file: "case.yaml")
            Issue.record("wrong plans were taken")
        } catch {
            for words in [
                "line 4: “holiday_plan” is not a kind of plan", "the plan ends before it begins", "has no “from",
                "“nobody” is not the id of a contact", "a time is a number and a unit", "say when",
            ] {
                #expect(error.lines.contains { $0.contains(words) }, "\(words)")
            }
            #expect(error.lines.count == 6)
        }
    }

    @Test("the list that is printed reads back as the built-in one")
    func printedSchedules() throws {
        let text = ContactScheduleForm.write(.builtIn)
        let empty = ContactScheduleList(contacts: [], plans: [])
        #expect(try ContactScheduleForm.read(text, file: "schedules.yaml", onto: empty) == .builtIn)
    }

    @Test("what is not YAML is refused with its line", arguments: ["", "title: [unclosed", "- just\n- a list"])
    func notYAML(text: String) {
        #expect(throws: YAMLProblems.self) { try CaseFileReader.read(text, file: "case.yaml") }
    }
}
