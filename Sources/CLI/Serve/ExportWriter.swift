import CMalloc
import Dispatch
import Domain
import Drawing
import OfficeFiles
import Store

/// Makes the files people ask for on the site, as `merge` makes them: one at a time, on a thread of its own, so that pages go
/// on being served; WeasyPrint in a process of its own.
struct ExportWriter: ChronologyWriting {
    private static let queue = DispatchQueue(label: "casement.exports", qos: .utility)

    func write(
        _ chronology: IntegratedChronology, as form: ExportForm, from: CivilDate?, to: CivilDate?,
        findings: DecidedFindings?, known: KnownPart?
    ) async throws -> Result<WrittenFile, ExportProblem> {
        await withCheckedContinuation { done in
            Self.queue.async {
                done.resume(returning: Self.make(chronology, form, from: from, to: to, findings, known))
                // A large case leaves as much room free as it took: it goes back to the system.
                #if canImport(Glibc)
                    _ = malloc_trim(0)
                #endif
            }
        }
    }

    private static func make(
        _ chronology: IntegratedChronology, _ form: ExportForm, from: CivilDate?, to: CivilDate?,
        _ findings: DecidedFindings?, _ known: KnownPart?
    ) -> Result<WrittenFile, ExportProblem> {
        do throws(OutputProblem) {
            // Before anything is read out of it, which takes longest; of what was known, once that is chosen.
            try check(form, entries: known == nil ? chronology.entries.count : 0)
            let reader = UnderstandingReader()
            var held = known.map { $0.shown(chronology, reader, findings: findings != nil) } ?? chronology
            // What the panel made of it since was not known then.
            if known != nil { held.panel = [:] }
            if held.entries.isEmpty { return .failure(ExportProblem(nothingHeld)) }
            try check(form, entries: held.entries.count)
            let understood = findings.map { $0.leaveOut(of: reader.read(held)) } ?? held
            let span = Self.span(from: from, to: to, understood)
            return .success(
                WrittenFile(
                    bytes: try OutputPlan.bytes(of: understood, form.output, span), entries: understood.entries.count))
        } catch {
            return .failure(ExportProblem(error.messageOnSite))
        }
    }

    private static func check(_ form: ExportForm, entries: Int) throws(OutputProblem) {
        guard form == .pdf else { return }
        do throws(PdfProblem) { try PdfPrinter.check(entries: entries) } catch { throw .pdf(error) }
    }

    private static let nothingHeld =
        "Of the entries you may read, none counts as known by that day, and so there is nothing to take along. Choose a later one."

    /// The days that were chosen; the usual end where only one was.
    private static func span(from: CivilDate?, to: CivilDate?, _ chronology: IntegratedChronology) -> TimelineSpan? {
        if from == nil, to == nil { return nil }
        let usual = Timeline(chronology, Understanding()).usualSpan
        guard let start = from ?? usual?.from, let end = to ?? usual?.to else { return nil }
        return TimelineSpan(from: start, to: end)
    }
}

extension KnownPart {
    /// The chronology as it was held. What an agency was told is read out of others' words: for those alone who may have
    /// what the program finds.
    fileprivate func shown(
        _ chronology: IntegratedChronology, _ reader: UnderstandingReader, findings: Bool
    ) -> IntegratedChronology {
        guard let agency else { return KnowledgeReader(chronology, tellings: []).knownTogether(at: day) }
        return findings
            ? reader.known(chronology, to: agency, at: day)
            : KnowledgeReader(chronology, tellings: []).knownInOwnRecord(of: agency, at: day)
    }
}

extension ExportForm {
    fileprivate var output: OutputPlan.Form {
        switch self {
        case .html: .page
        case .docx: .office(.docx)
        case .xlsx: .office(.xlsx)
        case .pdf: .pdf
        case .csv: .office(.csv)
        case .json: .office(.json)
        case .svg: .timeline
        }
    }
}

extension OutputProblem {
    /// To somebody who asked on the site, and has no command line there.
    fileprivate var messageOnSite: String {
        switch self {
        case .pdf(.notInstalled):
            "A PDF is made with the program WeasyPrint, which is not on this site’s machine. Take the Word document or the page "
                + "(.html) instead and print that, or ask whoever looks after this site to install it."
        case .pdf(.tooManyEntries(let entries)):
            "\(entries) entries are too many for a PDF: it takes up to \(PdfPrinter.entriesLimit). Choose fewer, by days or by "
                + "agency, or take the Word document."
        case .pdf(.failed):
            "The PDF could not be made. Take the Word document or the page (.html) instead, or ask whoever looks after this site."
        case .nothingToDraw: "No entry has a date by which a timeline could be drawn."
        case .unknownEnding, .alreadyThere, .isInput, .writing: message
        }
    }
}
