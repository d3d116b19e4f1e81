import Domain

/// What stands before the table of a Word chronology: what there is and where, what stands out, how to read it, the key
/// to agencies and files, and what was understood.
enum WordFront {
    static let about = "About this chronology"
    static let confidential =
        "Confidential. This file names children and families: keep it as you keep the files it came from."
    static let aboutMark = "part-about"
    static let chronologyMark = "part-chronology"

    static func write(
        _ chronology: IntegratedChronology, report: ImportReport, title: String, understood: WordUnderstanding?,
        to out: inout OutputBytes
    ) {
        out.paragraph(title, style: understood == nil ? "Title" : "CloseMain")
        out.paragraph(confidential, style: understood == nil ? "Body" : "Close")
        let children = chronology.children.map { child in
            child.name + (child.born.map { " (born \(SheetWords.day($0)))" } ?? "")
                + (child.isInferred ? " (name taken from the files)" : "")
        }
        // What stands out names them.
        if !children.isEmpty, understood == nil {
            out.paragraph(
                label: children.count == 1 ? "Child" : "Children", children.joined(separator: "; "), style: "Body")
        }
        if let understood {
            understood.writeContents(to: &out)
            understood.writeStandsOut(to: &out)
            WordUnderstanding.heading(Self.about, mark: Self.aboutMark, number: 2_000_001, to: &out)
            if !children.isEmpty {
                let label = children.count == 1 ? "Child" : "Children"
                out.paragraph(label: label, children.joined(separator: "; "), style: "Body")
            }
        }
        for line in report.summaryLines { out.paragraph(line, style: "Body") }
        out.paragraph(
            "Each account is kept in its agency’s own words. Dates are shown in one form, with the words written beneath. "
                + "“To settle” marks what a person must look into; the import report at the end lists it for each agency.",
            style: "Body")
        if !report.refused.isEmpty {
            let names = report.refused.map(\.name).joined(separator: "; ")
            out.paragraph(label: "Not in this chronology, because the file could not be read", names, style: "Settle")
        }
        writeKey(chronology, to: &out)
        if let understood {
            understood.writeChildren(to: &out)
            understood.writeSections(to: &out)
            // On the page of what stands before it: a few last rows would else have one to themselves.
            WordUnderstanding.heading(
                "Chronology", mark: Self.chronologyMark, number: 2_000_002, isOnNewPage: false, to: &out)
        } else {
            out.paragraph("Chronology", style: "Heading1")
        }
        if chronology.entries.isEmpty { out.paragraph("There are no entries.", style: "Body") }
    }

    private static func writeKey(_ chronology: IntegratedChronology, to out: inout OutputBytes) {
        guard !chronology.agencies.isEmpty else { return }
        var counts = [Int](repeating: 0, count: chronology.agencies.count)
        for entry in chronology.entries where counts.indices.contains(entry.agency) { counts[entry.agency] += 1 }
        out.paragraph("Agencies and files", style: "Heading2")
        let widths = [4_600, 1_400, WordParts.textWidth - 6_000]
        out.beginTable(headings: ["Agency", "Entries", "Files"], widths: widths)
        for (index, agency) in chronology.agencies.enumerated() {
            let files = chronology.files.enumerated().filter { $0.element.agency == index && $0.element.refusal == nil }
            out.beginRow(whole: true)
            out.beginCell(width: widths[0], colour: AgencyPalette.colour(index))
            out.paragraph(agency.name)
            out.endCell()
            out.beginCell(width: widths[1])
            out.paragraph(SheetWords.grouped(counts[index]))
            out.endCell()
            out.beginCell(width: widths[2])
            out.paragraph(files.map { "File \($0.offset + 1): \($0.element.name)" }.joined(separator: "\n"))
            out.endCell()
            out.endRow()
        }
        out.endTable()
    }
}
