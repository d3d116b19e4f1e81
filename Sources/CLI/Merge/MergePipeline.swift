import Dispatch
import Domain
import OfficeFiles

/// Files in, integrated chronology out: load, read, import and integrate, files side by side.
struct MergePipeline: Sendable {
    var limits = ReadingLimits()
    var caseFile: CaseFile?
    var mapping: MappingFile?

    /// Reads the files at `paths`. Files that cannot be loaded or read stand in the report as refused.
    func run(_ paths: [String], progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void) -> IntegratedChronology
    {
        let loaded = Self.sideBySide(paths) { InputFiles.load($0, limits: limits) }
        let files = loaded.compactMap { try? $0.get() }
        let importer = DocumentImporter(caseFile: caseFile, mapping: mapping)
        let read = OfficeFileReader(limits: limits).read(files, progress: { progress($0.done, $0.total) }) { importer.read($0) }
        let imported = zip(files, read).map { file, result in
            switch result {
            case .success(let imported): imported
            case .failure(let error): importer.refused(name: file.name, digest: file.digest, error: error)
            }
        }
        var next = imported.makeIterator()
        let results = loaded.compactMap { file -> DocumentImporter.Result? in
            switch file {
            case .success: next.next()
            case .failure(let error):
                importer.refused(
                    name: error.name, digest: "", error: error.reading ?? .notLoaded(detail: error.message))
            }
        }
        return ChronologyIntegrator(caseFile: caseFile).integrate(results)
    }

    /// `map` on as many threads as there are processors; results in the order of the input.
    static func sideBySide<In: Sendable, Out: Sendable>(_ input: [In], _ work: @Sendable (In) -> Out) -> [Out] {
        if input.count < 2 { return input.map(work) }
        return [Out](unsafeUninitializedCapacity: input.count) { buffer, count in
            nonisolated(unsafe) let base = buffer.baseAddress!
            DispatchQueue.concurrentPerform(iterations: input.count) { index in
                (base + index).initialize(to: work(input[index]))
            }
            count = input.count
        }
    }
}
