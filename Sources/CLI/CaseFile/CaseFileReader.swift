import Domain
import Yams

/// Reads `case.yaml` against its schema (docs/case-file.md).
enum CaseFileReader {
    static let keys = ["title", "children", "agencies", "people", "period", "thresholds"]

    static func read(_ text: String, file: String) throws(YAMLProblems) -> CaseFile {
        let node = try YAMLChecks.compose(text, file: file)
        var checks = YAMLChecks()
        var result = CaseFile()
        if let top = checks.mapping(node, "the case file", keys: keys) {
            result.title = checks.text(top["title"], "title")
            result.children = checks.list(top["children"], "children").compactMap { child(&checks, $0) }
            result.agencies = checks.list(top["agencies"], "agencies").compactMap { agency(&checks, $0) }
            result.people = checks.list(top["people"], "people").compactMap { person(&checks, $0) }
            if let period = checks.mapping(top["period"], "period", keys: ["from", "to"]) {
                result.periodStart = checks.day(period["from"], "period, from")
                result.periodEnd = checks.day(period["to"], "period, to")
                if let from = result.periodStart, let to = result.periodEnd, to < from, let node = top["period"] {
                    checks.add(node, "the period ends before it begins.")
                }
            }
            readThresholds(&checks, top["thresholds"], &result.thresholds)
        }
        if !checks.problems.isEmpty { throw YAMLProblems(file: file, lines: checks.problems) }
        return result
    }

    private static func readThresholds(
        _ checks: inout YAMLChecks, _ node: Node?, _ thresholds: inout CaseFile.Thresholds
    ) {
        let known: [(key: String, place: WritableKeyPath<CaseFile.Thresholds, Int>, range: ClosedRange<Int>)] = [
            ("outside_period_days", \.outsidePeriodDays, 0...36_500), ("silence_days", \.silenceDays, 1...3650),
            ("agency_silence_days", \.agencySilenceDays, 1...3650), ("follow_up_days", \.followUpDays, 1...3650),
            ("answer_days", \.answerDays, 1...3650), ("check_days", \.checkDays, 1...3650),
        ]
        guard let limits = checks.mapping(node, "thresholds", keys: known.map(\.key)) else { return }
        for (key, place, range) in known {
            if let days = checks.wholeNumber(limits[key], key, in: range) { thresholds[keyPath: place] = days }
        }
    }

    private static func child(_ checks: inout YAMLChecks, _ node: Node) -> ChildOfCase? {
        guard let map = checks.mapping(node, "a child", keys: ["name", "other_names", "born"]) else { return nil }
        // All that is wrong with the child is said, also where it has no name.
        let born = checks.day(map["born"], "born")
        guard let name = name(&checks, map, node, "a child") else { return nil }
        return ChildOfCase(name: name, otherNames: checks.texts(map["other_names"], "other_names"), born: born)
    }

    private static func agency(_ checks: inout YAMLChecks, _ node: Node) -> CaseFile.AgencyOfCase? {
        guard let map = checks.mapping(node, "an agency", keys: ["name", "other_names", "files"]),
            let name = name(&checks, map, node, "an agency")
        else { return nil }
        return CaseFile.AgencyOfCase(
            name: name, otherNames: checks.texts(map["other_names"], "other_names"),
            files: checks.texts(map["files"], "files"))
    }

    private static func person(_ checks: inout YAMLChecks, _ node: Node) -> CaseFile.KnownPerson? {
        guard let map = checks.mapping(node, "a person", keys: ["name", "other_names", "role", "born"]),
            let name = name(&checks, map, node, "a person")
        else { return nil }
        return CaseFile.KnownPerson(
            name: name, otherNames: checks.texts(map["other_names"], "other_names"),
            role: checks.text(map["role"], "role"), born: checks.day(map["born"], "born"))
    }

    private static func name(
        _ checks: inout YAMLChecks, _ map: Node.Mapping, _ node: Node, _ what: String
    ) -> String? {
        let name = checks.text(map["name"], "name")
        if name == nil { checks.add(node, "\(what) has no name.") }
        return name
    }
}
