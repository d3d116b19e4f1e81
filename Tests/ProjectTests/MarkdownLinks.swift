import Foundation

/// Links of a Markdown document, found without a Markdown library: `[words](target)` outside code.
enum MarkdownLinks {
    static func targets(in text: String) -> [String] {
        let text = withoutCode(text)
        var found: [String] = []
        var rest = text[...]
        while let range = rest.range(of: "](") {
            rest = rest[range.upperBound...]
            guard let end = rest.firstIndex(of: ")") else { break }
            found.append(String(rest[..<end]))
        }
        return found
    }

    /// The text with fenced blocks and `inline code` taken out.
    static func withoutCode(_ text: String) -> String {
        var result = ""
        var fenced = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.drop(while: { $0 == " " }).hasPrefix("```") {
                fenced.toggle()
                continue
            }
            if fenced { continue }
            var inCode = false
            for character in line {
                if character == "`" { inCode.toggle() } else if !inCode { result.append(character) }
            }
            result.append("\n")
        }
        return result
    }

    /// What is wrong with a link from a document, or nil.
    static func problem(of target: String, in document: String) -> String? {
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let file = String(parts[0])
        var path = document
        if !file.isEmpty {
            let folder = document.split(separator: "/").dropLast().map(String.init)
            path = join(folder, file)
            let full = ProjectTree.root.path + "/" + path
            guard FileManager.default.fileExists(atPath: full) else { return "is not there" }
        }
        guard parts.count == 2, path.hasSuffix(".md") else { return nil }
        return anchors(of: ProjectTree.text(path)).contains(String(parts[1])) ? nil : "has no such heading"
    }

    private static func join(_ folder: [String], _ file: String) -> String {
        var parts = folder
        for part in file.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }

    /// Anchors as code hosts make them: lower case, spaces to hyphens, punctuation gone.
    static func anchors(of text: String) -> Set<String> {
        var found: Set<String> = []
        for line in text.split(separator: "\n") where line.hasPrefix("#") {
            let title = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
            var anchor = ""
            for character in title {
                if character == " " || character == "-" {
                    anchor.append("-")
                } else if character.isLetter || character.isNumber || character == "_" {
                    anchor.append(character)
                }
            }
            found.insert(anchor)
        }
        return found
    }
}
