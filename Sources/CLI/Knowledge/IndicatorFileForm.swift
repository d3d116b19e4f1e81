import Domain
import Yams

/// Reads and writes a list of indicators by theme (docs/indicators.md).
enum IndicatorFileForm {
    private static let themeKeys = ["id", "title", "domain", "concern", "groups"]
    private static let groupKeys = ["of", "agencies", "phrases"]
    /// More words than this in one phrase are a sentence, and would never be found.
    private static let longestPhrase = 8

    static func read(_ text: String, file: String) throws(YAMLProblems) -> [IndicatorTheme] {
        let node = try YAMLChecks.compose(text, file: file)
        var checks = YAMLChecks()
        var themes: [IndicatorTheme] = []
        if let top = checks.mapping(node, "the list of indicators", keys: ["version", "themes"]) {
            if let version = checks.text(top["version"], "version"), version != "1", let node = top["version"] {
                checks.add(node, "this program reads version 1 of the list, not \(version).")
            }
            for item in checks.list(top["themes"], "themes") {
                guard let theme = theme(&checks, item) else { continue }
                if themes.contains(where: { $0.id == theme.id }) {
                    checks.add(item, "there are two themes with the id “\(theme.id)”.")
                }
                themes.append(theme)
            }
            if themes.isEmpty, checks.problems.isEmpty { checks.add(node, "the list holds no theme.") }
        }
        if !checks.problems.isEmpty { throw YAMLProblems(file: file, lines: checks.problems) }
        return themes
    }

    private static func theme(_ checks: inout YAMLChecks, _ node: Node) -> IndicatorTheme? {
        guard let map = checks.mapping(node, "a theme", keys: themeKeys) else { return nil }
        let title = checks.text(map["title"], "title")
        if title == nil { checks.add(node, "a theme has no title.") }
        let domain = choice(&checks, map["domain"], "domain", IndicatorTheme.Domain.self)
        if map["domain"] == nil { checks.add(node, "a theme has no domain.") }
        var isConcern = true
        if let words = checks.text(map["concern"], "concern"), let value = map["concern"] {
            if let answer = ["true": true, "yes": true, "false": false, "no": false][words.lowercased()] {
                isConcern = answer
            } else {
                checks.add(value, "concern should be yes or no, not “\(words)”.")
            }
        }
        let groups = checks.list(map["groups"], "groups").compactMap { group(&checks, $0) }
        if groups.isEmpty { checks.add(node, "a theme has no group of phrases.") }
        guard let id = checks.text(map["id"], "id") else {
            checks.add(node, "a theme has no id.")
            return nil
        }
        guard isIdentifier(id) else {
            checks.add(
                map["id"] ?? node, "an id is small letters, figures and “_”, such as “domestic_abuse”, not “\(id)”.")
            return nil
        }
        guard let title, let domain else { return nil }
        return IndicatorTheme(id, title, domain, isConcern: isConcern, groups: groups)
    }

    private static func group(_ checks: inout YAMLChecks, _ node: Node) -> IndicatorTheme.Group? {
        guard let map = checks.mapping(node, "a group", keys: groupKeys) else { return nil }
        let subject = choice(&checks, map["of"], "of", IndicatorTheme.Subject.self) ?? .anyone
        var kinds: Set<AgencyKind> = []
        for item in checks.list(map["agencies"], "agencies") {
            if let kind = choice(&checks, item, "agencies", AgencyKind.self) { kinds.insert(kind) }
        }
        var phrases: [String] = []
        for item in checks.list(map["phrases"], "phrases") {
            guard let words = checks.text(item, "phrases") else { continue }
            let phrase = words.lowercased().split(separator: " ").joined(separator: " ")
            if phrase.split(separator: " ").count > longestPhrase {
                checks.add(
                    item, "“\(words)” is longer than \(longestPhrase) words. Take the words that always come together.")
            } else if !phrase.unicodeScalars.contains(where: {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            }) {
                checks.add(item, "“\(words)” holds no word.")
            } else {
                phrases.append(phrase)
            }
        }
        guard !phrases.isEmpty else {
            checks.add(node, "a group has no phrases.")
            return nil
        }
        return IndicatorTheme.Group(phrases, subject: subject, agencies: kinds)
    }

    private static func choice<Value: RawRepresentable & CaseIterable>(
        _ checks: inout YAMLChecks, _ node: Node?, _ what: String, _ type: Value.Type
    ) -> Value? where Value.RawValue == String {
        guard let node, let words = checks.text(node, what) else { return nil }
        guard let value = Value(rawValue: words) else {
            let all = Value.allCases.map(\.rawValue).joined(separator: ", ")
            checks.add(node, "“\(words)” is not one of: \(all).")
            return nil
        }
        return value
    }

    private static func isIdentifier(_ id: String) -> Bool {
        id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }

    // MARK: - Writing

    /// A list as a file to begin with: the built-in one, written out.
    static func write(_ themes: [IndicatorTheme]) -> String {
        var lines = [
            "# Indicators by theme. Change it and give it with: casement merge FILES --indicators THIS-FILE -o OUT",
            "# docs/indicators.md says what each key means and which words make a good phrase.",
            "# Domains: " + IndicatorTheme.Domain.allCases.map(\.rawValue).joined(separator: ", "),
            "# Of whom the words must speak: "
                + IndicatorTheme.Subject.allCases.map(\.rawValue).joined(separator: ", "),
            "# Kinds of agency: " + AgencyKind.allCases.map(\.rawValue).joined(separator: ", "), "version: 1",
            "themes:",
        ]
        for theme in themes {
            lines.append("  - id: \(theme.id)")
            lines.append("    title: \(MappingFileForm.quoted(theme.title))")
            lines.append("    domain: \(theme.domain.rawValue)")
            lines.append("    concern: \(theme.isConcern ? "yes" : "no")")
            lines.append("    groups:")
            for group in theme.groups {
                lines.append("      - of: \(group.subject.rawValue)")
                if !group.agencies.isEmpty {
                    lines.append(
                        "        agencies: [\(group.agencies.map(\.rawValue).sorted().joined(separator: ", "))]")
                }
                lines.append("        phrases:")
                for phrase in group.phrases { lines.append("          - \(MappingFileForm.quoted(phrase))") }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
