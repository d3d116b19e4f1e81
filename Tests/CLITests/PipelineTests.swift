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

    @Test("a pipe is refused and not waited for", .timeLimit(.minutes(1)))
    func pipe() throws {
        let folder = try Self.folder([:])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(mkfifo(folder + "/pipe.csv", 0o600) == 0)
        let chronology = MergePipeline().run(InputFiles.expand([folder]), progress: { _, _ in })
        #expect(chronology.files[0].refusal?.message.contains("is a pipe") == true)
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
