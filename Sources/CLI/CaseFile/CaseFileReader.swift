import Domain
import Yams

/// Reads `case.yaml` against its schema (docs/case-file.md).
enum CaseFileReader {
    static let keys = ["title", "children", "agencies", "people", "period", "thresholds", "schedules"]

    static func read(_ text: String, file: String) throws(YAMLProblems) -> CaseFile {
        let node = try YAMLChecks.compose(text, file: file)
        var checks = YAMLChecks()
        var result = CaseFile()
        if let top = checks.mapping(node, "the case file", keys: keys) {
            result.title = checks.text(top["title"], "title")
            result.schedules = ContactScheduleForm.read(&checks, top["schedules"], onto: .builtIn)
            for node in checks.list(top["children"], "children") {
                guard let child = child(&checks, node) else { continue }
                result.children.append(child)
                let plans = plans(&checks, node, result.schedules)
                if !plans.isEmpty { result.plans[child.name] = plans }
            }
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
        guard let map = checks.mapping(node, "a child", keys: ["name", "other_names", "born", "plans"]) else {
            return nil
        }
        // All that is wrong with the child is said, also where it has no name.
        let born = checks.day(map["born"], "born")
        guard let name = name(&checks, map, node, "a child") else { return nil }
        return ChildOfCase(name: name, otherNames: checks.texts(map["other_names"], "other_names"), born: born)
    }

    /// The plans a child was under.
    private static func plans(
        _ checks: inout YAMLChecks, _ child: Node, _ schedules: ContactScheduleList
    ) -> [PlanPeriod] {
        var periods: [PlanPeriod] = []
        for node in checks.list(child.mapping?["plans"], "plans") {
            guard let map = checks.mapping(node, "a plan", keys: ["kind", "from", "to"]) else { continue }
            let kind = checks.text(map["kind"], "kind")
            let from = checks.day(map["from"], "from")
            let to = checks.day(map["to"], "to")
            let known = schedules.plans.map(\.id)
            if let kind, !known.contains(kind) {
                checks.add(
                    map["kind"] ?? node,
                    "“\(kind)” is not a kind of plan. The kinds are: \(known.joined(separator: ", ")).")
            } else if kind == nil {
                checks.add(node, "a plan has no “kind: …”. The kinds are: \(known.joined(separator: ", ")).")
            }
            if map["from"] == nil { checks.add(node, "a plan has no “from: …”, the first day of it.") }
            if let from, let to, to < from { checks.add(map["to"] ?? node, "the plan ends before it begins.") }
            if let kind, let from { periods.append(PlanPeriod(plan: kind, from: from, to: to)) }
        }
        return periods
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
