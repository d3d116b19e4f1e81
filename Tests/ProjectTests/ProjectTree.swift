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
        var result: [UInt8] = []
        var inString = false
        var before = UInt8(ascii: " ")
        for byte in line.utf8 {
            if byte == UInt8(ascii: "\""), before != UInt8(ascii: "\\") { inString.toggle() }
            if !inString, byte == UInt8(ascii: "/"), before == byte {
                result.removeLast()
                break
            }
            if !inString || byte == UInt8(ascii: "\"") { result.append(byte) }
            before = byte
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Every line of code under Sources, read once.
    static let sourceCode: [(path: String, line: Int, code: String)] = swift(under: "Sources").flatMap { file in
        file.lines.enumerated().map { (file.path, $0 + 1, code($1)) }
    }

    /// Whether `word` stands in `text` by itself: no letter, digit or underscore before it, nor after it where it ends in
    /// one.
    static func contains(word: String, in text: String) -> Bool {
        let word = Array(word.utf8)
        let text = Array(text.utf8)
        guard let last = word.last, text.count >= word.count else { return false }
        for start in 0...(text.count - word.count) where text[start] == word[0] {
            let end = start + word.count
            guard text[start..<end].elementsEqual(word) else { continue }
            if start > 0, isWordByte(text[start - 1]), isWordByte(word[0]) { continue }
            if end < text.count, isWordByte(text[end]), isWordByte(last) { continue }
            return true
        }
        return false
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte)
    }
}
