import Foundation
import Testing

/// Every public declaration says what it is. Members that say it by their nature are excepted: initialisers of the
/// stored properties, `==`, `<`, `hash(into:)`, `description`, coding keys, overridden members.
@Suite("Doc comments") struct DocCommentTests {
    static let types: Set<String> = ["struct", "class", "enum", "protocol", "actor", "typealias", "extension"]

    /// `name(` of every function a public protocol of ours requires.
    static let requirements: Set<String> = {
        var found: Set<String> = []
        for file in ProjectTree.swift(under: "Sources") where file.text.contains("public protocol ") {
            var inside = false
            for line in file.lines {
                if line.hasPrefix("public protocol ") { inside = true }
                if line.hasPrefix("}") { inside = false }
                guard inside, let range = line.range(of: "func ") else { continue }
                found.insert(line[range.upperBound...].prefix { $0 != "(" } + "(")
            }
        }
        return found
    }()

    @Test("every public type and function of the libraries has a doc comment")
    func publicDeclarations() {
        var bare: [String] = []
        for folder in ["Domain", "Drawing", "OfficeFiles", "Store", "Web", "CLI", "TestSupport"] {
            for file in ProjectTree.swift(under: "Sources/" + folder) { bare += undocumented(in: file) }
        }
        // What answers a protocol's requirement is explained there.
        bare.removeAll { line in Self.requirements.contains { line.contains("func " + $0) }
        }
        #expect(bare.isEmpty, "\(bare.joined(separator: "\n"))")
    }

    private func undocumented(in file: ProjectTree.File) -> [String] {
        let lines = file.lines
        var found: [String] = []
        for (index, line) in lines.enumerated() {
            let code = ProjectTree.code(line)
            let words = code.split(separator: " ")
            guard words.first == "public" else { continue }
            let modifiers: Set<Substring> = [
                "public", "static", "final", "indirect", "mutating", "nonisolated", "override", "private(set)",
                "convenience",
            ]
            let rest = words.drop { modifiers.contains($0) || $0.hasPrefix("@") }
            guard let kind = rest.first, let name = rest.dropFirst().first else { continue }
            if kind == "extension" || kind.hasPrefix("init") || kind == "import" { continue }
            if excepted(kind: kind, name: name, code: code) { continue }
            if !isDocumented(index, lines) { found.append("\(file.path):\(index + 1) \(line.drop { $0 == " " })") }
        }
        return found
    }

    /// A property or case list whose type's comment explains it may stand bare: only types and functions must speak
    /// for themselves, and enclosed properties whose name is the whole truth (``name``, ``title``) need not be padded.
    private func excepted(kind: Substring, name: Substring, code: String) -> Bool {
        if kind == "var" || kind == "let" { return true }
        if kind == "func" {
            return ["==", "<", "hash(into", "encode(to", "makeIterator", "run()", "validate()"].contains {
                name.hasPrefix($0)
            }
        }
        return !Self.types.contains(String(kind)) && kind != "subscript"
            || ["CodingKeys", "Body", "Input", "Output"].contains { name.hasPrefix($0) }
    }

    /// The line above, attributes skipped, ends a doc comment.
    private func isDocumented(_ index: Int, _ lines: [Substring]) -> Bool {
        var at = index - 1
        while at >= 0 {
            let above = lines[at].drop { $0 == " " }
            if above.hasPrefix("///") || above.hasPrefix("*/") { return true }
            guard above.hasPrefix("@") || above.hasPrefix("// swift-format-ignore") else { return false }
            at -= 1
        }
        return false
    }
}
