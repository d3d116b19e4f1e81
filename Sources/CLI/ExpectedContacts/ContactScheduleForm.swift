import Domain
import Yams

/// Reads and writes what plans ask for (docs/expected-contacts.md): a file of its own, or `schedules` of case.yaml.
enum ContactScheduleForm {
    private static let contactKeys = ["id", "title", "form", "agencies", "phrases"]
    private static let planKeys = ["id", "title", "begins", "asks", "beginnings", "endings"]
    private static let ruleKeys = ["contact", "within", "every", "from_age", "to_age", "source"]

    /// A list of its own, laid over another: what has the same id takes its place.
    static func read(_ text: String, file: String, onto list: ContactScheduleList) throws(YAMLProblems)
        -> ContactScheduleList
    {
        let node = try YAMLChecks.compose(text, file: file)
        var checks = YAMLChecks()
        let read = read(&checks, node, onto: list)
        if !checks.problems.isEmpty { throw YAMLProblems(file: file, lines: checks.problems) }
        return read
    }

    static func read(_ checks: inout YAMLChecks, _ node: Node?, onto list: ContactScheduleList) -> ContactScheduleList {
        guard let node, let top = checks.mapping(node, "schedules", keys: ["version", "contacts", "plans"]) else {
            return list
        }
        if let version = checks.text(top["version"], "version"), version != "1", let node = top["version"] {
            checks.add(node, "this program reads version 1 of the schedules, not \(version).")
        }
        var own = ContactScheduleList(contacts: [], plans: [])
        for item in checks.list(top["contacts"], "contacts") {
            guard let contact = contact(&checks, item) else { continue }
            if own.contact(contact.id) != nil {
                checks.add(item, "there are two contacts with the id “\(contact.id)”.")
            }
            own.contacts.append(contact)
        }
        let known = Set((list.contacts + own.contacts).map(\.id))
        for item in checks.list(top["plans"], "plans") {
            guard let plan = plan(&checks, item, known) else { continue }
            if own.plan(plan.id) != nil { checks.add(item, "there are two plans with the id “\(plan.id)”.") }
            own.plans.append(plan)
        }
        return list.changed(by: own)
    }

    private static func contact(_ checks: inout YAMLChecks, _ node: Node) -> ScheduledContact? {
        guard let map = checks.mapping(node, "a contact", keys: contactKeys) else { return nil }
        let title = checks.text(map["title"], "title")
        if title == nil { checks.add(node, "a contact has no title.") }
        var form = ScheduledContact.Form.named
        if let words = checks.text(map["form"], "form"), let value = map["form"] {
            if let found = ScheduledContact.Form(rawValue: words) {
                form = found
            } else {
                checks.add(value, "form should be named or visit, not “\(words)”.")
            }
        }
        var agencies: Set<AgencyKind> = []
        for item in checks.list(map["agencies"], "agencies") {
            guard let words = checks.text(item, "agencies") else { continue }
            if let kind = AgencyKind(rawValue: words) {
                agencies.insert(kind)
            } else {
                let all = AgencyKind.allCases.map(\.rawValue).joined(separator: ", ")
                checks.add(item, "“\(words)” is not one of: \(all).")
            }
        }
        let phrases = checks.texts(map["phrases"], "phrases")
        if phrases.isEmpty, form == .named { checks.add(node, "a contact has no phrases by which entries show it.") }
        guard let id = identifier(&checks, map, node, "a contact"), let title else { return nil }
        return ScheduledContact(id, title, form, agencies: agencies, phrases: phrases)
    }

    private static func plan(_ checks: inout YAMLChecks, _ node: Node, _ contacts: Set<String>) -> PlanSchedule? {
        guard let map = checks.mapping(node, "a plan", keys: planKeys) else { return nil }
        let title = checks.text(map["title"], "title")
        if title == nil { checks.add(node, "a plan has no title.") }
        let rules = checks.list(map["asks"], "asks").compactMap { rule(&checks, $0, contacts) }
        if map["asks"] == nil { checks.add(node, "a plan has no “asks: …”, the contacts it asks for.") }
        guard let id = identifier(&checks, map, node, "a plan"), let title else { return nil }
        return PlanSchedule(
            id, title, begins: checks.text(map["begins"], "begins") ?? "its first day", rules: rules,
            beginnings: checks.texts(map["beginnings"], "beginnings"), endings: checks.texts(map["endings"], "endings"))
    }

    private static func rule(
        _ checks: inout YAMLChecks, _ node: Node, _ contacts: Set<String>
    ) -> PlanSchedule.Rule? {
        guard let map = checks.mapping(node, "what a plan asks", keys: ruleKeys) else { return nil }
        let source = checks.text(map["source"], "source")
        if source == nil { checks.add(node, "what a plan asks has no “source: …”: where the figure stands.") }
        guard let contact = checks.text(map["contact"], "contact") else {
            checks.add(node, "what a plan asks has no “contact: …”.")
            return nil
        }
        if !contacts.contains(contact) {
            let all = contacts.sorted().joined(separator: ", ")
            checks.add(map["contact"] ?? node, "“\(contact)” is not the id of a contact. They are: \(all).")
        }
        guard let timing = timing(&checks, map, node), let source else { return nil }
        return PlanSchedule.Rule(contact, timing, source: source)
    }

    /// `within` once, `every` again and again, or two ages: one of the three.
    private static func timing(
        _ checks: inout YAMLChecks, _ map: Node.Mapping, _ node: Node
    ) -> PlanSchedule.Timing? {
        let given = [map["within"] != nil, map["every"] != nil, map["from_age"] != nil || map["to_age"] != nil]
        guard given.count(where: \.self) == 1 else {
            checks.add(node, "say when: “within: 15 working days”, “every: 6 weeks”, or “from_age:” with “to_age:”.")
            return nil
        }
        if let node = map["within"] {
            return interval(&checks, node).map { .once(within: $0) }
        }
        if let node = map["every"] {
            let items = node.sequence.map { Array($0) } ?? [node]
            let steps = items.compactMap { interval(&checks, $0) }
            return steps.isEmpty || steps.count < items.count ? nil : .repeated(steps)
        }
        guard let from = age(&checks, map["from_age"], node), let to = age(&checks, map["to_age"], node) else {
            return nil
        }
        return .atAge(from: from, to: to)
    }

    private static func interval(_ checks: inout YAMLChecks, _ node: Node) -> ScheduleInterval? {
        guard let words = checks.text(node, "a time") else { return nil }
        guard let interval = ScheduleInterval(words: words), interval.count > 0 else {
            checks.add(
                node,
                "a time is a number and a unit, such as “10 working days”, “6 weeks” or “3 months”, not “\(words)”.")
            return nil
        }
        return interval
    }

    private static func age(_ checks: inout YAMLChecks, _ node: Node?, _ rule: Node) -> PlanSchedule.Age? {
        guard let node, let words = checks.text(node, "an age") else {
            checks.add(rule, "“from_age” and “to_age” belong together.")
            return nil
        }
        guard let age = PlanSchedule.Age(words: words) else {
            checks.add(node, "an age is “birth”, “6 weeks” or “12 weeks before birth”, not “\(words)”.")
            return nil
        }
        return age
    }

    private static func identifier(
        _ checks: inout YAMLChecks, _ map: Node.Mapping, _ node: Node, _ what: String
    ) -> String? {
        guard let id = checks.text(map["id"], "id") else {
            checks.add(node, "\(what) has no id.")
            return nil
        }
        guard id.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }) else {
            checks.add(map["id"] ?? node, "an id is small letters, figures and “_”, such as “core_group”, not “\(id)”.")
            return nil
        }
        return id
    }

    // MARK: - Writing

    /// A list as a file to begin with: the built-in one, written out.
    static func write(_ list: ContactScheduleList) -> String {
        var lines = [
            "# What plans ask for. Put what you change under “schedules:” in case.yaml; what has the same id takes its place.",
            "# docs/expected-contacts.md says what each key means.",
            "# Units: " + ScheduleInterval.Unit.allCases.map(\.rawValue).joined(separator: ", "), "version: 1",
            "contacts:",
        ]
        for contact in list.contacts {
            lines.append("  - id: \(contact.id)")
            lines.append("    title: \(quoted(contact.title))")
            lines.append("    form: \(contact.form.rawValue)")
            if !contact.agencies.isEmpty {
                lines.append("    agencies: [\(contact.agencies.map(\.rawValue).sorted().joined(separator: ", "))]")
            }
            add("phrases", contact.phrases, to: &lines)
        }
        lines.append("plans:")
        for plan in list.plans {
            lines.append("  - id: \(plan.id)")
            lines.append("    title: \(quoted(plan.title))")
            lines.append("    begins: \(quoted(plan.begins))")
            lines.append("    asks:")
            for rule in plan.rules {
                lines.append("      - contact: \(rule.contact)")
                switch rule.timing {
                case .once(let within): lines.append("        within: \(within.words)")
                case .repeated(let steps):
                    lines.append("        every: [\(steps.map(\.words).joined(separator: ", "))]")
                case .atAge(let from, let to):
                    lines.append("        from_age: \(from.words)")
                    lines.append("        to_age: \(to.words)")
                }
                lines.append("        source: \(quoted(rule.source))")
            }
            add("beginnings", plan.beginnings, to: &lines)
            add("endings", plan.endings, to: &lines)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func add(_ key: String, _ phrases: [String], to lines: inout [String]) {
        if phrases.isEmpty { return }
        lines.append("    \(key):")
        lines += phrases.map { "      - \(quoted($0))" }
    }

    private static func quoted(_ text: String) -> String { MappingFileForm.quoted(text) }
}
