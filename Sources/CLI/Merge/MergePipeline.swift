import Domain
import OfficeFiles

/// Files in, integrated chronology out: load, read, import and integrate, files side by side.
struct MergePipeline: Sendable {
    var limits = ReadingLimits()
    var caseFile: CaseFile?
    var mapping: MappingFile?
    /// Read out of the entries what a panel is shown; otherwise they stay as they were sent.
    var understands = false
    /// Folders inside those given, to be named in the report.
    var passedOver: [String] = []
    /// The list of indicators.
    var themes = IndicatorList.builtIn

    /// Reads out of entries what a panel is shown, on all cores.
    var understandingReader: UnderstandingReader {
        UnderstandingReader(caseFile: caseFile, themes: themes, runner: WorkRunner { SideBySide.run($0, $1) })
    }

    /// Reads the files at `paths`. Files that cannot be loaded or read stand in the report as refused.
    func run(_ paths: [String], progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void) -> IntegratedChronology
    {
        let loaded = InputFiles.once(
            InputFiles.toldApart(SideBySide.map(paths) { InputFiles.load($0, limits: limits) }, paths))
        let files = loaded.compactMap { try? $0.get() }
        let importer = DocumentImporter(caseFile: caseFile, mapping: mapping)
        var read = OfficeFileReader(limits: limits).read(files, progress: { progress($0.done, $0.total) }) {
            importer.read($0)
        }
        var next = 0
        let results = loaded.map { file -> DocumentImporter.Result in
            switch file {
            case .success(let file):
                defer { next += 1 }
                switch read[next] {
                case .success(let imported):
                    // Let go here, so that the integrator holds the only copy.
                    read[next] = .failure(.empty)
                    return imported
                case .failure(let error): return importer.refused(name: file.name, digest: file.digest, error: error)
                }
            case .failure(let error):
                return importer.refused(
                    name: error.name, digest: "", error: error.reading ?? .notLoaded(detail: error.message))
            }
        }
        var chronology = ChronologyIntegrator(caseFile: caseFile).integrate(results)
        chronology.notes += passedOver.map { folder in
            Note(
                .folderNotRead,
                "The folder \(folder) was not looked into. Name it beside the others if its files belong to the case.")
        }
        return understands ? understandingReader.read(chronology) : chronology
    }
}
