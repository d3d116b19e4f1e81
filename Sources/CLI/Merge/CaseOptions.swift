import ArgumentParser
import Domain
import Foundation

/// What `merge` and `check` are told about the case.
struct CaseOptions: ParsableArguments {
    @Option(
        name: .customLong("case"),
        help: ArgumentHelp(
            "The case file: children, agencies, people, period (docs/case-file.md).", valueName: "case.yaml"))
    var caseFile: String?

    @Option(
        help: ArgumentHelp(
            "How to read the columns: casement-mapping.yaml of an earlier run, corrected (docs/mapping-file.md).",
            valueName: "file"))
    var mapping: String?

    @Option(
        name: .customLong("time-limit"),
        help: ArgumentHelp("Seconds that LibreOffice or the PDF tools may take.", valueName: "seconds"))
    var seconds = 120

    /// The limits every reader works under.
    var limits: ReadingLimits {
        var limits = ReadingLimits()
        limits.programSeconds = max(1, min(seconds, 3600))
        return limits
    }

    func readCase(_ terminal: Terminal) throws -> CaseFile? {
        try caseFile.map { path in
            try Self.read(path, terminal) { text, name throws(YAMLProblems) in
                try CaseFileReader.read(text, file: name)
            }
        }
    }

    func readMapping(_ terminal: Terminal) throws -> MappingFile? {
        try mapping.map { path in
            try Self.read(path, terminal) { text, name throws(YAMLProblems) in
                try MappingFileForm.read(text, file: name)
            }
        }
    }

    /// Reads a YAML file the user gave, or says what is wrong with it.
    static func read<T>(
        _ path: String, _ terminal: Terminal, _ parse: (String, String) throws(YAMLProblems) -> T
    ) throws -> T {
        let name = (path as NSString).lastPathComponent
        guard let data = FileManager.default.contents(atPath: path) else {
            terminal.error("\(path) is not there or cannot be read. Check the name and the folder.")
            throw ExitStatus.badInput
        }
        guard data.count <= 4 << 20, let text = String(validating: data, as: UTF8.self) else {
            terminal.error("\(name) is not a plain text file in UTF-8. Save it again as UTF-8 text.")
            throw ExitStatus.badInput
        }
        do throws(YAMLProblems) {
            return try parse(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text, name)
        } catch {
            terminal.error(error.message)
            throw ExitStatus.badInput
        }
    }
}
