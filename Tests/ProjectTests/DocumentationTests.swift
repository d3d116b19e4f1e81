import Domain
import Foundation
import Testing

/// What the program does is written down, and what is written down is there.
@Suite("Documents") struct DocumentationTests {
    static let importing = ProjectTree.text("docs/import.md")

    @Test("every kind of problem is explained in docs/import.md", arguments: Problem.Kind.allCases)
    func problems(_ kind: Problem.Kind) { #expect(Self.importing.contains("`\(kind.rawValue)`")) }

    @Test("every kind of note is explained in docs/import.md", arguments: Note.Kind.allCases)
    func notes(_ kind: Note.Kind) { #expect(Self.importing.contains("`\(kind.rawValue)`")) }

    @Test("every kind of column is explained in docs/import.md", arguments: ColumnKind.allCases)
    func columns(_ kind: ColumnKind) { #expect(Self.importing.contains("`\(kind.rawValue)`")) }

    @Test("every reason for setting a row aside is explained in docs/import.md", arguments: SetAsideRow.Reason.allCases)
    func reasons(_ reason: SetAsideRow.Reason) { #expect(Self.importing.contains("`\(reason.rawValue)`")) }

    @Test("every kind of remark is explained in docs/import.md", arguments: SourceRemark.Kind.allCases)
    func remarks(_ kind: SourceRemark.Kind) { #expect(Self.importing.contains("`\(kind.rawValue)`")) }

    @Test("every file format is named in docs/import.md", arguments: SourceFormat.allCases)
    func formats(_ format: SourceFormat) { #expect(Self.importing.contains(".\(format.rawValue)")) }

    @Test("every command and option of the program is in the documents")
    func commandLine() throws {
        let said = ProjectTree.documents.map(\.text).joined(separator: "\n")
        let commands = CommandLineOfSources.commands()
        #expect(!commands.isEmpty)
        for command in commands {
            #expect(said.contains("casement \(command.name)"), "casement \(command.name) is in no document")
            for option in command.options {
                #expect(said.contains(option), "\(option) of casement \(command.name) is in no document")
            }
        }
    }

    @Test("every target of the Makefile is in the README or docs/testing.md")
    func makeTargets() {
        let said = ProjectTree.text("README.md") + ProjectTree.text("docs/testing.md")
        for line in ProjectTree.text("Makefile").split(separator: "\n") where line.contains(": ## ") {
            let target = line.prefix { $0 != ":" }
            guard target.allSatisfy(\.isLowercase) else { continue }
            #expect(said.contains("make \(target)"), "make \(target) is in no document")
        }
    }

    @Test("the documents of the project are there")
    func present() {
        for path in [
            "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "docs/threat-model.md",
            "docs/glossary.md", "docs/testing.md", "docs/import.md", "docs/dates.md", "docs/outputs.md",
            "docs/case-file.md", "docs/mapping-file.md", "docs/install.md",
        ] {
            #expect(ProjectTree.paths.contains(path), "\(path) is missing")
        }
    }

    @Test("links between documents lead somewhere")
    func links() {
        var broken: [String] = []
        for document in ProjectTree.documents {
            for target in MarkdownLinks.targets(in: document.text) {
                if target.hasPrefix("http://") || target.hasPrefix("https://") || target.hasPrefix("mailto:") {
                    continue
                }
                if let problem = MarkdownLinks.problem(of: target, in: document.path) {
                    broken.append("\(document.path): \(target) \(problem)")
                }
            }
        }
        #expect(broken.isEmpty, "\(broken.joined(separator: "\n"))")
    }

    @Test("CHANGELOG.md has its form: versions, newest first, under the four headings")
    func changelog() throws {
        let lines = ProjectTree.text("CHANGELOG.md").split(separator: "\n")
        #expect(lines.first == "# Changes")
        let versions = lines.filter { $0.hasPrefix("## ") }
        #expect(versions.first == "## Unreleased" || versions.first?.hasPrefix("## 0.") == true)
        for line in lines where line.hasPrefix("### ") {
            #expect(["### New", "### Changed", "### Mended", "### Removed"].contains(String(line)), "\(line)")
        }
    }

    @Test("decisions are numbered without a gap and say what was decided and why")
    func decisions() {
        let files = ProjectTree.paths.filter { $0.hasPrefix("docs/decisions/") && $0.hasSuffix(".md") }
        #expect(!files.isEmpty)
        for (index, path) in files.enumerated() {
            let digits = String(index + 1)
            let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            #expect(path.hasPrefix("docs/decisions/\(number)-"), "\(path) should be number \(number)")
            let text = ProjectTree.text(path)
            for part in ["## Question", "## Decision", "## Why"] {
                #expect(text.contains(part), "\(path) lacks \(part)")
            }
        }
    }

    @Test("documents are written in British English")
    func spelling() {
        // American, British; the first half is split so that this file does not find itself.
        let words = [
            ("col" + "or", "colour"), ("behav" + "ior", "behaviour"), ("cen" + "ter", "centre"),
            ("recogn" + "ize", "recognise"), ("organ" + "ize", "organise"), ("organ" + "ization", "organisation"),
            ("anonym" + "ize", "anonymise"), ("licen" + "se file", "licence file"), ("anal" + "yze", "analyse"),
            ("catal" + "og", "catalogue"), ("fulf" + "ill", "fulfil"), ("normal" + "ize", "normalise"),
        ]
        var found: [String] = []
        for document in ProjectTree.documents {
            let text = MarkdownLinks.withoutCode(document.text).lowercased()
            for (american, british) in words where ProjectTree.contains(word: american, in: text) {
                found.append("\(document.path): \(american), better \(british)")
            }
        }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }
}
