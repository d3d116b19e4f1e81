/// Turns one file, as physically read, into entries and an account of every other line.
///
/// Pure and independent of other files, so that files can be imported side by side.
public struct DocumentImporter: Sendable {
    public var caseFile: CaseFile?
    public var mapping: MappingFile?

    public init(caseFile: CaseFile? = nil, mapping: MappingFile? = nil) {
        self.caseFile = caseFile
        self.mapping = mapping
    }

    /// The result for one file: entries in file order, not yet placed among the agencies of the case.
    public struct Result: Sendable {
        var report: FileReport
        var entries: [ChronologyEntry]
        /// Words of the agency column of each entry, where there is one.
        var agencyWords: [String?]
        var agencyName: String
        var agencyInferred: Bool
        var children: ChildrenInFiles
    }

    /// Sorts a document's rows into entries and rows set aside, each with its place.
    public func read(_ document: SourceDocument) -> Result {
        var work = DocumentWork(document: document, caseFile: caseFile, mapping: mapping)
        work.sortTables()
        work.readDates()
        work.attachRemarks()
        work.checkRows()
        return work.finish()
    }

    /// The account of a file that could not be read at all.
    public func refused(name: String, digest: String, error: ReadingError) -> Result {
        Result(
            report: FileReport(name: name, digest: digest, refusal: error), entries: [], agencyWords: [],
            agencyName: "",
            agencyInferred: true, children: ChildrenInFiles())
    }
}
