import Domain
import Foundation
import Testing

@testable import CLI
import OfficeFiles

@Suite("Files in, one chronology out") struct PipelineTests {
    static func folder(_ files: [String: String]) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("casement-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name)) }
        return folder
    }

    @Test("a missing and a broken file are refused and the others are read, in the order given")
    func refusals() throws {
        let folder = try Self.folder([
            "school.csv": "Date,Event\n3/2/14,\"Absent, no reason given by anybody at home.\"\n",
            "broken.docx": "PK\u{3}\u{4}this is no archive",
        ])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let chronology = MergePipeline().run(
            [folder + "/gone.xlsx", folder + "/school.csv", folder + "/broken.docx"], progress: { _, _ in })
        #expect(chronology.files.map(\.name) == ["gone.xlsx", "school.csv", "broken.docx"])
        #expect(chronology.files.map { $0.refusal == nil } == [false, true, false])
        #expect(chronology.entries.map(\.file) == [1])
        #expect(chronology.files[0].refusal?.message.contains("is not there") == true)
    }

    @Test("the same bytes are read once, and the other name is refused with the reason")
    func sameFile() throws {
        let text = "Date,Event\n3/2/14,\"Absent, no reason given by anybody at home.\"\n"
        let folder = try Self.folder(["a.csv": text, "b.csv": text])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let chronology = MergePipeline().run(InputFiles.expand([folder]), progress: { _, _ in })
        #expect(chronology.entries.count == 1)
        #expect(chronology.files[1].refusal == .sameFile(as: "a.csv"))
    }

    @Test("a pipe is refused and not waited for", .timeLimit(.minutes(10)))
    func pipe() throws {
        let folder = try Self.folder([:])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(mkfifo(folder + "/pipe.csv", 0o600) == 0)
        let chronology = MergePipeline().run(InputFiles.expand([folder]), progress: { _, _ in })
        #expect(chronology.files[0].refusal?.message.contains("is a pipe") == true)
    }

    @Test("files of one name from different folders are told apart by as much of their path as it takes")
    func sameName() throws {
        let folder = try Self.folder([:])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (number, place) in ["one/police", "two/police", "two/school"].enumerated() {
            try FileManager.default.createDirectory(
                atPath: "\(folder)/\(place)", withIntermediateDirectories: true)
            let text = "Date,Event\n\(number + 3)/2/14,\"Absent, no reason given by anybody at home.\"\n"
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(place)/chronology.csv"))
        }
        let paths = ["one/police", "two/police", "two/school"].map { "\(folder)/\($0)/chronology.csv" }
        func names(_ chosen: [String]) -> [String] {
            MergePipeline().run(chosen, progress: { _, _ in }).files.map(\.name)
        }
        #expect(
            names(paths) == ["one/police/chronology.csv", "two/police/chronology.csv", "two/school/chronology.csv"])
        #expect(names(Array(paths[1...])) == ["police/chronology.csv", "school/chronology.csv"])
        #expect(names([paths[0]]) == ["chronology.csv"])
        #expect(names([paths[0], paths[0]]) == ["chronology.csv", "chronology.csv"])

        let chronology = MergePipeline().run(Array(paths[1...]), progress: { _, _ in })
        #expect(chronology.agencies.map(\.name) == ["police", "school"])
        let mapping = try MappingFileForm.read(MappingFileForm.write(chronology), file: "casement-mapping.yaml")
        #expect(mapping.files.map(\.name) == ["police/chronology.csv", "school/chronology.csv"])
    }

    @Test("folders inside a folder are named in the report, but not those that are read or were written by a run")
    func innerFolders() throws {
        let folder = try Self.folder(["a.csv": "Date,Event\n3/2/14,\"Absent, no reason given by anybody.\"\n"])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (inner, file) in [("old", "b.csv"), ("given", "c.csv"), ("run", "casement-mapping.yaml"), ("out", "x.csv")]
        {
            try FileManager.default.createDirectory(
                atPath: "\(folder)/\(inner)", withIntermediateDirectories: true)
            try Data("x".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(inner)/\(file)"))
        }
        try FileManager.default.createDirectory(atPath: folder + "/empty", withIntermediateDirectories: true)
        let passedOver = InputFiles.foldersPassedOver(in: [folder, folder + "/given"], besides: folder + "/out")
        #expect(passedOver == [folder + "/old"])
        var pipeline = MergePipeline()
        pipeline.passedOver = passedOver
        let chronology = pipeline.run([folder + "/a.csv"], progress: { _, _ in })
        #expect(chronology.notes.map(\.kind).contains(.folderNotRead))
        #expect(ImportReport(chronology).terminalText().contains("\(folder)/old was not looked into"))
    }

    @Test("names in no known letters and links that lead nowhere are refused with the reason")
    func strangeNames() throws {
        let folder = try Self.folder([:])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let name =
            Array("\(folder)/lat".utf8CString.dropLast()) + [CChar(bitPattern: 0xE9)] + Array("in.csv".utf8CString)
        let descriptor = open(name, O_WRONLY | O_CREAT, 0o600)
        #expect(descriptor >= 0)
        close(descriptor)
        try FileManager.default.createSymbolicLink(
            atPath: folder + "/link.csv", withDestinationPath: folder + "/gone.csv")
        let chronology = MergePipeline().run(InputFiles.expand([folder]), progress: { _, _ in })
        let messages = chronology.files.compactMap { $0.refusal?.message }
        #expect(messages.count == 2)
        #expect(messages.contains { $0.contains("Give the file another name") })
        #expect(messages.contains { $0.contains("is a link to a file that is not there") })
    }

    @Test("what a run writes is not read as an agency's file")
    func ownOutputs() throws {
        let folder = try Self.folder(["a.csv": "", "chronology.csv": ""])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let paths = InputFiles.expand([folder], besides: [folder + "/chronology.csv"])
        #expect(paths.map { ($0 as NSString).lastPathComponent } == ["a.csv"])
    }

    @Test("a folder stands for its files by name, without lock files and our own")
    func folders() throws {
        let folder = try Self.folder([
            "b.csv": "", "a.csv": "", "~$a.docx": "", ".hidden": "", "casement-mapping.yaml": "",
        ])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(InputFiles.expand([folder]).map { ($0 as NSString).lastPathComponent } == ["a.csv", "b.csv"])
    }

    @Test("results stand in the order of the input")
    func order() {
        let numbers = Array(0..<500)
        #expect(SideBySide.map(numbers) { $0 * 3 } == numbers.map { $0 * 3 })
    }
}
