import Foundation
import Testing

@testable import CLI

@Suite("Where a merge writes") struct OutputPlanTests {
    @Test("a name without an ending is a folder of every form, with the mapping beside")
    func folder() throws {
        let plan = try OutputPlan(
            output: "/tmp/there-is-none-\(UUID())", scoring: "s.json", replace: false, mapping: nil)
        #expect(
            plan.paths.map { ($0 as NSString).lastPathComponent } == [
                "chronology.xlsx", "chronology.docx", "chronology.csv", "chronology.json", "chronology.html",
                "casement-mapping.yaml", "s.json",
            ])
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
        #expect(throws: OutputProblem.self) {
            try OutputPlan(output: output, scoring: nil, replace: false, mapping: nil)
        }
        let plan = try OutputPlan(
            output: output, scoring: nil, replace: false, mapping: folder + "/./casement-mapping.yaml")
        #expect(plan.paths == [output])
        let replaced = try OutputPlan(output: output, scoring: nil, replace: true, mapping: nil)
        #expect(replaced.paths == [output, mapping])
    }
}
