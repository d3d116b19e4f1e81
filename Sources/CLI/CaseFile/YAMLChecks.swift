import Domain
import Yams

/// Everything wrong with a YAML file, each with its line: all at once, so that it can be mended in one go.
struct YAMLProblems: Error, Sendable {
    var file: String
    var lines: [String]

    var message: String {
        lines.count == 1
            ? "\(file) needs mending: \(lines[0])"
            : "\(file) needs mending in \(lines.count) places:\n" + lines.map { "  - \($0)" }.joined(separator: "\n")
    }
}

/// Walks a YAML document against the keys a schema allows, collecting problems.
struct YAMLChecks {
    var problems: [String] = []

    /// The document's top mapping; nil (with a problem) where it is something else.
    static func compose(_ text: String, file: String) throws(YAMLProblems) -> Node {
        do {
            guard let node = try Yams.compose(yaml: text) else {
                throw YAMLProblems(file: file, lines: ["it is empty."])
            }
            return node
        } catch let error as YAMLProblems {
            throw error
        } catch {
            let line: String
            if case YamlError.parser(_, let problem, let mark, _) = error {
                line = "line \(mark.line): \(problem)."
            } else if case YamlError.scanner(_, let problem, let mark, _) = error {
                line = "line \(mark.line): \(problem)."
            } else {
                line = "it is not YAML."
            }
            throw YAMLProblems(file: file, lines: [line])
        }
    }

    mutating func add(_ node: Node, _ what: String) {
        problems.append((node.mark.map { "line \($0.line): " } ?? "") + what)
    }

    mutating func mapping(_ node: Node?, _ what: String, keys: [String]) -> Node.Mapping? {
        guard let node, !isNull(node) else { return nil }
        guard let mapping = node.mapping else {
            add(node, "\(what) should be a list of keys with values, such as “\(keys[0]): …”.")
            return nil
        }
        for (key, _) in mapping {
            guard let name = key.string else { continue }
            if !keys.contains(name) {
                add(key, "“\(name)” is not a key of \(what). The keys are: \(keys.joined(separator: ", ")).")
            }
        }
        return mapping
    }

    mutating func list(_ node: Node?, _ what: String) -> [Node] {
        guard let node, !isNull(node) else { return [] }
        guard let sequence = node.sequence else {
            add(node, "\(what) should be a list, each item on its own line after “- ”.")
            return []
        }
        return Array(sequence)
    }

    mutating func text(_ node: Node?, _ what: String) -> String? {
        guard let node, !isNull(node) else { return nil }
        guard let scalar = node.scalar else {
            add(node, "\(what) should be words, not a list.")
            return nil
        }
        return scalar.string.isEmpty ? nil : scalar.string
    }

    mutating func texts(_ node: Node?, _ what: String) -> [String] {
        if let node, node.scalar != nil, !isNull(node) { return text(node, what).map { [$0] } ?? [] }
        return list(node, what).compactMap { text($0, what) }
    }

    mutating func wholeNumber(_ node: Node?, _ what: String, in range: ClosedRange<Int>) -> Int? {
        guard let node, let words = text(node, what) else { return nil }
        guard let number = Int(words), range.contains(number) else {
            add(
                node,
                "\(what) should be a whole number from \(range.lowerBound) to \(range.upperBound), not “\(words)”.")
            return nil
        }
        return number
    }

    /// A day as 2001-03-12, or in any form the date reader takes for one certain day.
    mutating func day(_ node: Node?, _ what: String) -> CivilDate? {
        guard let node, let words = text(node, what) else { return nil }
        guard let day = DateReader().day(words) else {
            add(node, "\(what) should be one day, such as 2001-03-12 or 12 March 2001, not “\(words)”.")
            return nil
        }
        return day
    }

    private func isNull(_ node: Node) -> Bool {
        guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else { return false }
        return ["", "null", "~", "Null", "NULL"].contains(scalar.string)
    }
}
