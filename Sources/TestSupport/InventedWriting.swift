public import Domain
import Synchronization

/// Makes of a chronology its title and a line for each entry; or cannot. Stands in for the writers of real files.
public final class InventedWriting: ChronologyWriting {
    private let problem = Mutex<ExportProblem?>(nil)
    private let spans = Mutex<[String]>([])

    /// - Parameter problem: what it says instead of making a file.
    public init(_ problem: ExportProblem? = nil) { self.problem.withLock { $0 = problem } }

    /// The days it was asked for, one for each file.
    public var asked: [String] { spans.withLock { $0 } }

    public func write(
        _ chronology: IntegratedChronology, as form: ExportForm, from: CivilDate?, to: CivilDate?,
        findings: DecidedFindings?, known: KnownPart?
    ) async throws -> Result<WrittenFile, ExportProblem> {
        spans.withLock { $0.append("\(from?.iso ?? "")–\(to?.iso ?? "")") }
        if let problem = problem.withLock({ $0 }) { return .failure(problem) }
        let whole = findings.map { $0.leaveOut(of: UnderstandingReader().read(chronology)) } ?? chronology
        let chronology =
            known.map { known in
                let reader = KnowledgeReader(whole, tellings: [])
                return known.agency.map { reader.knownInOwnRecord(of: $0, at: known.day) }
                    ?? reader.knownTogether(at: known.day)
            } ?? whole
        let lines = chronology.entries.map { "\(chronology.agencies[$0.agency].name): \($0.event)" }
        let report = ImportReport(chronology)
        let head =
            "\(form.rawValue) \(chronology.title ?? "") sum holds: \(report.summary.sumHolds)"
            + (findings == nil ? "" : ", with what was found")
            + (known.map { ", \(KnownAt.mark($0.agency.map { chronology.agencies[$0].name }, $0.day))" } ?? "")
        return .success(
            WrittenFile(
                bytes: Array(([head] + lines).joined(separator: "\n").utf8), entries: chronology.entries.count))
    }
}
