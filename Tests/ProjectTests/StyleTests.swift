import Foundation
import Testing

/// Habits that a reviewer should not have to look for.
@Suite("Style") struct StyleTests {
    /// A word that code in `folder` may not use, why, and the files that have a reason to.
    struct Ban: Sendable, CustomTestStringConvertible {
        var word: String
        var folder: String
        var why: String
        var allowed: [String: String] = [:]
        var testDescription: String { "\(word) in \(folder)" }
    }

    static let bans: [Ban] = [
        Ban(word: "Regex", folder: "Sources", why: "91 µs a row on hot paths"),
        Ban(word: "NSRegularExpression", folder: "Sources", why: "4.5 µs a row on hot paths"),
        Ban(word: "DateFormatter", folder: "Sources", why: "48 µs a row; we have our own civil dates"),
        Ban(word: "ISO8601DateFormatter", folder: "Sources", why: "slow, and days have no time zone"),
        Ban(word: "NumberFormatter", folder: "Sources", why: "slow, and depends on the machine's language"),
        Ban(word: "String(format:", folder: "Sources", why: "slow, and not checked by the compiler"),
        Ban(word: "fatalError", folder: "Sources", why: "a trap ends the server: throw a typed error"),
        Ban(word: "try!", folder: "Sources", why: "a trap ends the server: throw a typed error"),
        Ban(word: "print(", folder: "Sources/Domain", why: "libraries return values; the command line prints"),
        Ban(word: "print(", folder: "Sources/OfficeFiles", why: "libraries return values; the command line prints"),
        Ban(word: "print(", folder: "Sources/Store", why: "libraries return values; the command line prints"),
        Ban(word: "print(", folder: "Sources/Web", why: "libraries return values; the command line prints"),
        Ban(word: "Date()", folder: "Sources/Domain", why: "no wall clock: same input, same bytes"),
        Ban(word: "Date()", folder: "Sources/OfficeFiles", why: "no wall clock: same input, same bytes"),
    ]

    @Test("banned words stay out of the code", arguments: bans)
    func banned(_ ban: Ban) {
        let found = ProjectTree.sourceCode.filter { line in
            line.path.hasPrefix(ban.folder + "/") && ban.allowed[line.path] == nil && uses(ban.word, line.code)
        }.map { "\($0.path):\($0.line)" }
        #expect(found.isEmpty, "\(ban.word) (\(ban.why)): \(found.joined(separator: ", "))")
    }

    private func uses(_ word: String, _ code: String) -> Bool {
        guard ProjectTree.contains(word: word, in: code) else { return false }
        return word != "print(" || (!code.contains(".print(") && !code.contains("func print("))
    }

    @Test("no unfinished work is left in the tree")
    func noUnfinishedWork() {
        // Written in two halves, so that this file does not find itself.
        let words = ["TO" + "DO", "FIX" + "ME", "X" + "XX"]
        var found: [String] = []
        for file in ProjectTree.writtenByUs {
            for (index, line) in file.lines.enumerated() {
                for word in words where ProjectTree.contains(word: word, in: String(line)) {
                    found.append("\(file.path):\(index + 1) \(word)")
                }
            }
        }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test("no path of one machine is in the tree")
    func noMachinePaths() {
        let words = ["/wo" + "rk/", "/tm" + "p/h-", "/opt/swi" + "ft-packages"]
        var found: [String] = []
        for file in ProjectTree.writtenByUs {
            for (index, line) in file.lines.enumerated() {
                for word in words where line.contains(word) { found.append("\(file.path):\(index + 1) \(word)") }
            }
        }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test("nothing in the tree looks like a secret")
    func noSecrets() {
        let signs = [
            "BEGIN RSA PRIV" + "ATE KEY", "BEGIN PRIV" + "ATE KEY", "BEGIN OPENSSH PRIV" + "ATE KEY", "AK" + "IA",
            "gh" + "p_", "xox" + "b-", "glp" + "at-",
        ]
        var found: [String] = []
        for file in ProjectTree.writtenByUs {
            for sign in signs where file.text.contains(sign) { found.append("\(file.path): \(sign)") }
            for (index, line) in file.lines.enumerated() where assignsSecret(line) {
                found.append("\(file.path):\(index + 1)")
            }
        }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    /// `password = "twelve or more letters"` and its like.
    private func assignsSecret(_ line: Substring) -> Bool {
        let lower = line.lowercased()
        for name in ["password", "secret", "token", "api_key", "apikey"] {
            guard let range = lower.range(of: name) else { continue }
            let rest = lower[range.upperBound...].drop { $0 == " " || $0 == "\"" }
            guard rest.first == "=" || rest.first == ":" else { continue }
            let value = rest.dropFirst().drop { $0 == " " }
            guard value.first == "\"" else { continue }
            let inside = value.dropFirst().prefix { $0 != "\"" }
            if inside.count >= 12, !inside.contains(" "), inside.contains(where: \.isNumber) { return true }
        }
        return false
    }

    @Test("no file is larger than 2 MiB")
    func noLargeFiles() {
        let large = ProjectTree.paths.filter { ProjectTree.bytes($0).count > 2 << 20 }
        #expect(large.isEmpty, "\(large.joined(separator: ", "))")
    }

    @Test("build folders and results stay out of version control")
    func gitignore() {
        let ignored = ProjectTree.text(".gitignore").split(separator: "\n").map(String.init)
        for line in [".build/", ".build-*", "Package.resolved", "out/", "__pycache__/"] {
            #expect(ignored.contains(line))
        }
    }

    @Test("dependencies are pinned exactly")
    func exactVersions() {
        let manifest = ProjectTree.text("Package.swift").split(separator: "\n")
        for line in manifest where line.contains(".package(url:") {
            #expect(line.contains("exact: \""), "\(line)")
        }
    }
}
