public import Domain

/// Writes a Word document to read and to print: what stands out, the agencies with their colours, the children, what was
/// understood, the chronology year by year, and the import report. Landscape A4; the heading row of every table repeats on each page.
public struct WordWriter: ChronologyWriter {
    /// Rows made at a time on one thread. Fixed, so that the bytes do not depend on the number of cores.
    static let rowsAtATime = 512

    /// Set on pages of their own before what was understood; none where nothing was.
    private let pictures: [WordPicture]

    /// - Parameter pictures: the timeline, drawn by whoever draws.
    public init(pictures: [WordPicture] = []) { self.pictures = pictures }

    public func bytes(_ chronology: IntegratedChronology) throws(WritingError) -> [UInt8] {
        let title = chronology.heading
        let report = ImportReport(chronology)
        let understood = WordUnderstanding(chronology, pictures: pictures)
        let table = WordChronology(chronology, understood: understood)
        let pieces = max(1, (chronology.entries.count + Self.rowsAtATime - 1) / Self.rowsAtATime)
        let document = try PackedPart(pieces: pieces + 2) { piece, out in
            switch piece {
            case 0:
                WordParts.writeStart(to: &out)
                WordFront.write(chronology, report: report, title: title, understood: understood, to: &out)
            case pieces + 1:
                WordReport.write(report, to: &out)
                WordParts.writeEnd(to: &out)
            default:
                let start = (piece - 1) * Self.rowsAtATime
                table.write(start..<min(start + Self.rowsAtATime, chronology.entries.count), to: &out)
            }
        }
        return try WordParts.package(
            document: document, title: chronology.title ?? title, heading: title, isConfidential: true,
            pictures: understood == nil ? [] : pictures)
    }
}
