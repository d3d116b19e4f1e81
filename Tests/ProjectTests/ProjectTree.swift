import Foundation

/// The files of the project, as a fresh clone would hold them.
enum ProjectTree {
    struct File: Sendable {
        /// From the project's root: "Sources/Domain/Dates/CivilDate.swift".
        var path: String
        var text: String
        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    }

    /// The folder that holds Package.swift.
    static let root: URL = {
        var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let manifest = folder.appendingPathComponent("Package.swift").path
            if FileManager.default.fileExists(atPath: manifest) { return folder }
        }
        return URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    }()

    /// Paths of all files but those that builds and runs leave behind.
    static let paths: [String] = {
        var found: [String] = []
        walk("", into: &found)
        return found.sorted()
    }()

    private static func walk(_ folder: String, into found: inout [String]) {
        let here = folder.isEmpty ? root.path : root.path + "/" + folder
        let names = (try? FileManager.default.contentsOfDirectory(atPath: here)) ?? []
        for name in names {
            if leftBehind(name, in: folder) { continue }
            let path = folder.isEmpty ? name : folder + "/" + name
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: root.path + "/" + path, isDirectory: &isFolder) else {
                continue
            }
            if isFolder.boolValue { walk(path, into: &found) } else { found.append(path) }
        }
    }

    private static func leftBehind(_ name: String, in folder: String) -> Bool {
        if name.hasPrefix(".build") || name == ".git" || name == "Package.resolved" || name == "__pycache__" {
            return true
        }
        if name.hasSuffix(".pyc") || name == ".DS_Store" || name == ".swiftpm" { return true }
        return folder.isEmpty && (name == "out" || name.hasPrefix(".vscode"))
    }

    static func bytes(_ path: String) -> Data {
        FileManager.default.contents(atPath: root.path + "/" + path) ?? Data()
    }

    static func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }

    /// Swift files under a folder.
    static func swift(under folder: String) -> [File] {
        paths.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(".swift") }.map { File(path: $0, text: text($0)) }
    }

    /// Files we write as text: code, scripts, documents, settings. Agencies' files and fuzz seeds are not among them.
    static let writtenByUs: [File] = {
        let ends = [".swift", ".md", ".sh", ".py", ".yaml", ".yml", ".css", ".js", ".h", ".modulemap", "Makefile"]
        return paths.filter { path in
            if path.hasPrefix("Fuzzing/corpus/") { return false }
            return ends.contains(where: path.hasSuffix) || path.hasPrefix("Scripts/") || path == ".ci/run"
                || path == ".gitignore" || path.hasSuffix("/run")
        }.map { File(path: $0, text: text($0)) }
    }()

    static let documents: [File] = writtenByUs.filter { $0.path.hasSuffix(".md") }

    /// A line of Swift without its comment and without the words inside its strings, so that checks look at code.
    static func code(_ line: Substring) -> String {
        var result = ""
        var inString = false
        var before: Character = " "
        for character in line {
            if character == "\"", before != "\\" { inString.toggle() }
            if !inString, character == "/", before == "/" {
                result.removeLast()
                break
            }
            if !inString || character == "\"" { result.append(character) }
            before = character
        }
        return result
    }

    /// Whether `word` stands in `text` with no letter, digit or underscore on either side.
    static func contains(word: String, in text: String) -> Bool {
        var from = text.startIndex
        while let range = text.range(of: word, range: from..<text.endIndex) {
            let left = range.lowerBound == text.startIndex ? " " : text[text.index(before: range.lowerBound)]
            let right = range.upperBound == text.endIndex ? " " : text[range.upperBound]
            if !isWordCharacter(left), !isWordCharacter(right) { return true }
            from = range.upperBound
        }
        return false
    }

    private static func isWordCharacter(_ c: Character) -> Bool { c.isLetter || c.isNumber || c == "_" }
}
