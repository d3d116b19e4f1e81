import Domain
import Foundation

/// A case of the example: a folder with `case.yaml` and the agencies' files in `agencies`.
struct ExampleCase {
    var paths: [String]
    var chronology: IntegratedChronology
    /// By the child's name.
    var plans: [String: [PlanPeriod]]

    /// The cases in a folder, in the order of their names, read as `import` reads them.
    static func read(in folder: String, _ terminal: Terminal) throws -> [ExampleCase] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            terminal.error(
                "\(folder) is not there or cannot be read. Name the folder of the example cases with --cases.")
            throw ExitStatus.badInput
        }
        let cases = try names.compactMap { try read((folder as NSString).appendingPathComponent($0), terminal) }
        if cases.isEmpty {
            terminal.error("There is no case in \(folder): a folder with case.yaml and the folder agencies.")
            throw ExitStatus.badInput
        }
        return cases
    }

    private static func read(_ folder: String, _ terminal: Terminal) throws -> ExampleCase? {
        let file = (folder as NSString).appendingPathComponent("case.yaml")
        let agencies = (folder as NSString).appendingPathComponent("agencies")
        guard FileManager.default.fileExists(atPath: file), FileManager.default.fileExists(atPath: agencies) else {
            return nil
        }
        let caseFile = try CaseOptions.read(file, terminal) { text, name throws(YAMLProblems) in
            try CaseFileReader.read(text, file: name)
        }
        let paths = InputFiles.expand([agencies])
        let chronology = MergePipeline(caseFile: caseFile, understands: true).run(paths) { done, all in
            terminal.progress("Reading \(folder): \(done) of \(all)")
        }
        terminal.endProgress()
        return ExampleCase(paths: paths, chronology: chronology, plans: caseFile.plans)
    }
}
