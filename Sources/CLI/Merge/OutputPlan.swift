import Domain
import Foundation
import OfficeFiles
import Web

/// Why the outputs asked for cannot be written.
enum OutputProblem: Error {
    case unknownEnding(String)
    /// Outputs of an earlier run, perhaps worked on since.
    case alreadyThere([String])
    case writing(WritingError)

    var message: String {
        switch self {
        case .unknownEnding(let ending):
            "Casement does not write “.\(ending)” files. Use .xlsx, .docx, .html, .csv or .json, or a name without an "
                + "ending for a folder with all of them."
        case .alreadyThere(let paths):
            "\(paths.joined(separator: ", ")) \(paths.count == 1 ? "is" : "are") there already. Name another place, or "
                + "give --replace to write over \(paths.count == 1 ? "it" : "them"). Nothing was written."
        case .writing(let error): error.message
        }
    }
}

/// What a merge writes and where, settled before any file is read so that a wrong name costs no waiting.
struct OutputPlan: Sendable {
    enum Form: Sendable {
        case office(OutputFormat)
        case page
        case mapping
    }

    var outputs: [(form: Form, path: String)] = []
    /// A folder to be made first.
    var folder: String?

    var paths: [String] { outputs.map(\.path) }

    /// - Parameter mapping: the mapping file read in this run; a file the user gave is never written over.
    init(output: String, scoring: String?, replace: Bool, mapping: String?) throws(OutputProblem) {
        let ending = (output as NSString).pathExtension.lowercased()
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: output, isDirectory: &isFolder)
        let beside: String
        if output.hasSuffix("/") || (exists && isFolder.boolValue) || (ending.isEmpty && !exists) {
            folder = output
            beside = output
            for format in [OutputFormat.xlsx, .docx, .csv, .json] {
                outputs.append((.office(format), Self.join(output, "chronology.\(format.rawValue)")))
            }
            outputs.append((.page, Self.join(output, "chronology.html")))
        } else {
            beside = (output as NSString).deletingLastPathComponent
            if ending == "html" || ending == "htm" {
                outputs.append((.page, output))
            } else if let format = OutputFormat(path: output) {
                outputs.append((.office(format), output))
            } else if exists, !isFolder.boolValue, Self.isDevice(output) {
                outputs.append((.office(.json), output))
            } else {
                throw .unknownEnding(ending)
            }
        }
        if !Self.isDevice(output) {
            let target = Self.join(beside, MappingFileForm.name)
            if mapping.map(Self.absolute) != Self.absolute(target) { outputs.append((.mapping, target)) }
        }
        if let scoring { outputs.append((.office(.scoring), scoring)) }
        let there = outputs.map(\.path).filter { FileManager.default.fileExists(atPath: $0) && !Self.isDevice($0) }
        if !replace, !there.isEmpty { throw .alreadyThere(there) }
    }

    /// Writes all outputs, side by side where there are several.
    func write(_ chronology: IntegratedChronology) throws(OutputProblem) {
        if let folder {
            do {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            } catch {
                throw .writing(.noPermission(path: folder))
            }
        }
        let failures = SideBySide.map(outputs) { output -> WritingError? in
            do throws(WritingError) {
                try Self.write(chronology, output.form, to: output.path)
                return nil
            } catch {
                return error
            }
        }
        if let first = failures.compactMap({ $0 }).first { throw .writing(first) }
    }

    private static func write(
        _ chronology: IntegratedChronology, _ form: Form, to path: String
    ) throws(WritingError) {
        switch form {
        case .office(let format): try format.writer.write(chronology, to: path)
        case .page: try OutputFile.replace(path, with: ChronologyPage().render(chronology))
        case .mapping: try OutputFile.replace(path, with: Array(MappingFileForm.write(chronology).utf8))
        }
    }

    private static func join(_ folder: String, _ name: String) -> String {
        (folder as NSString).appendingPathComponent(name)
    }

    private static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }

    private static func isDevice(_ path: String) -> Bool { path.hasPrefix("/dev/") }
}
