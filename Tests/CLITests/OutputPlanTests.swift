import Foundation
import Testing

@testable import CLI

@Suite("Where a merge writes") struct OutputPlanTests {
    private func names(isPlain: Bool) throws -> [String] {
        try OutputPlan(
            output: "/tmp/there-is-none-\(UUID())", scoring: "s.json", replace: false, mapping: nil, isPlain: isPlain
        ).paths.map { ($0 as NSString).lastPathComponent }
    }

    @Test("a name without an ending is a folder of every form, with the mapping beside")
    func folder() throws {
        let always = [
            "chronology.xlsx", "chronology.docx", "chronology.csv", "chronology.json", "chronology.html",
        ]
        #expect(try names(isPlain: true) == always + ["casement-mapping.yaml", "s.json"])
        #expect(
            try names(isPlain: false) == always + [
                "chronology-timeline.svg", "casement-mapping.yaml", "s.json",
            ])
    }

    @Test("a PDF asked for where none can be made is refused before any file is read")
    func noPdf() {
        let error = #expect(throws: OutputProblem.self) {
            try OutputPlan(output: "out.pdf", scoring: nil, replace: false, mapping: nil, canPrint: false)
        }
        #expect(error?.message.contains("weasyprint") == true)
    }

    @Test("an ending we do not write is refused before any file is read")
    func ending() {
        #expect(throws: OutputProblem.self) {
            try OutputPlan(output: "out.pptx", scoring: nil, replace: false, mapping: nil)
        }
    }

    @Test("an output that is there is not written over unasked, and a mapping given is never written over")
    func there() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("casement-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let mapping = folder + "/casement-mapping.yaml"
        #expect(FileManager.default.createFile(atPath: mapping, contents: Data("version: 1".utf8)))
        let output = folder + "/joined.xlsx"
        let beside = try OutputPlan(output: output, scoring: nil, replace: false, mapping: nil)
        #expect(beside.paths == [output])
        #expect(beside.remarks.count == 1)
        #expect(FileManager.default.createFile(atPath: output, contents: Data()))
        #expect(throws: OutputProblem.self) {
            try OutputPlan(output: output, scoring: nil, replace: false, mapping: nil)
        }
        #expect(throws: OutputProblem.self) {
            try OutputPlan(output: output, scoring: nil, replace: true, mapping: nil)
                .check(inputs: [folder + "/../" + (folder as NSString).lastPathComponent + "/joined.xlsx"])
        }
        try FileManager.default.removeItem(atPath: output)
        let plan = try OutputPlan(
            output: output, scoring: nil, replace: false, mapping: folder + "/./casement-mapping.yaml")
        #expect(plan.paths == [output])
        let replaced = try OutputPlan(output: output, scoring: nil, replace: true, mapping: nil)
        #expect(replaced.paths == [output, mapping])
    }
}
