import Foundation
import Testing

@testable import OfficeFiles

@Suite("Files put in place") struct OutputFileTests {
    /// A folder of the test's own, removed afterwards.
    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("casement-" + UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
        try body(folder)
    }

    private func contents(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    @Test("a file is written, then replaced, and nothing else is left beside it")
    func replace() throws {
        try inFolder { folder in
            try OutputFile.replace(folder + "/a.csv", with: [1, 2, 3])
            try OutputFile.replace(folder + "/a.csv", with: [4])
            #expect(try contents(folder + "/a.csv") == [4])
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.csv"])
        }
    }

    @Test("a replaced file keeps its permissions, and a link to it stays a link")
    func permissionsAndLinks() throws {
        try inFolder { folder in
            try OutputFile.replace(folder + "/a.csv", with: [1])
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder + "/a.csv")
            try FileManager.default.createSymbolicLink(atPath: folder + "/link.csv", withDestinationPath: "a.csv")
            try OutputFile.replace(folder + "/link.csv", with: [2])
            #expect(try contents(folder + "/a.csv") == [2])
            let facts = try FileManager.default.attributesOfItem(atPath: folder + "/a.csv")
            #expect(facts[.posixPermissions] as? Int == 0o640)
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link.csv") == "a.csv")
        }
    }

    @Test("a folder in the way, and a folder that is missing, are told apart")
    func refusals() throws {
        try inFolder { folder in
            #expect(throws: WritingError.isFolder(path: folder)) { try OutputFile.replace(folder, with: [1]) }
            let missing = folder + "/none/a.csv"
            #expect(throws: WritingError.folderMissing(path: missing)) { try OutputFile.replace(missing, with: [1]) }
        }
    }

    @Test("a full disk is named", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func fullDisk() {
        #expect(throws: WritingError.diskFull(path: "/dev/full")) { try OutputFile.replace("/dev/full", with: [1]) }
    }

    @Test("errors of the system become plain words with a remedy")
    func words() {
        #expect(WritingError(errno: EACCES, path: "a") == .noPermission(path: "a"))
        #expect(WritingError(errno: ENOSPC, path: "a").message.contains("Free some space"))
        #expect(WritingError(errno: EIO, path: "a").message.contains("“a” cannot be written ("))
    }

    @Test("the format follows the name of the file")
    func formats() {
        #expect(OutputFormat(path: "out/A.XLSX") == .xlsx)
        #expect(OutputFormat(path: "a.b.docx") == .docx)
        #expect(OutputFormat(path: "a.scoring") == nil)
        #expect(OutputFormat(path: "docx") == nil)
    }
}
