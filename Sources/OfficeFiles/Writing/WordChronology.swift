import Domain

/// The table of the chronology in a Word document: a heading and a table for each year, so that a long chronology can be
/// found one's way in. What has no column of its own stands in labelled lines of the event; nothing is left out.
struct WordChronology: Sendable {
    let chronology: IntegratedChronology
    /// Some entry tells of an action, or of whom it was shared with.
    private let hasActions: Bool
    private let widths: [Int]
    private let headings: [String]

    /// Rows with fewer bytes of words than this are kept on one page.
    private static let shortRow = 1_200

    /// What names some of the entries: their rows get a mark that links lead to, and links that lead back.
    private let understood: WordUnderstanding?

    init(_ chronology: IntegratedChronology, understood: WordUnderstanding? = nil) {
        self.chronology = chronology
        self.understood = understood
        hasActions = chronology.entries.contains { entry in
            entry.fields.contains { ($0.kind == .action || $0.kind == .sharedWith) && !$0.text.isEmpty }
        }
        let action = hasActions ? 2_900 : 0
        let fixed = [640, 1_720, 1_860, 0, action, 1_900]
        var widths = fixed
        widths[3] = WordParts.textWidth - fixed.reduce(0, +)
        var headings = ["No.", "When", "Agency", "What happened", "Action or decision", "Source"]
        if !hasActions {
            widths.remove(at: 4)
            headings.remove(at: 4)
        }
        self.widths = widths
        self.headings = headings
    }

    /// The heading an entry stands under: its year, or that it has no date.
    private func section(_ index: Int) -> Int? {
        let date = chronology.entries[index].date
        return (date.earliest ?? date.latest)?.year
    }

    func write(_ entries: Range<Int>, to out: inout OutputBytes) {
        for index in entries {
            let year = section(index)
            if index == 0 || section(index - 1) != year {
                if index > 0 { out.endTable() }
                out.paragraph(year.map { String($0) } ?? "No date that can be placed", style: "Heading2")
                out.beginTable(headings: headings, widths: widths)
            }
            write(chronology.entries[index], number: index + 1, to: &out)
        }
        if entries.upperBound == chronology.entries.count, !chronology.entries.isEmpty { out.endTable() }
    }

    private func write(_ entry: ChronologyEntry, number: Int, to out: inout OutputBytes) {
        var size = 0
        for field in entry.fields { size += field.text.utf8.count }
        out.beginRow(whole: size < Self.shortRow)
        out.beginCell(width: widths[0])
        out.beginParagraph(style: "Small")
        if understood?.named[number - 1] != nil { out.bookmark(WordUnderstanding.mark(number - 1), number: number) }
        out.run(String(number))
        out.raw("</w:p>")
        out.endCell()
        out.beginCell(width: widths[1])
        writeWhen(entry, to: &out)
        out.endCell()
        out.beginCell(width: widths[2], colour: AgencyPalette.colour(entry.agency))
        writeAgency(entry, to: &out)
        out.endCell()
        out.beginCell(width: widths[3])
        writeEvent(entry, to: &out)
        out.endCell()
        if hasActions {
            out.beginCell(width: widths[4])
            writeActions(entry, to: &out)
            out.endCell()
        }
        out.beginCell(width: widths[widths.count - 1])
        writeSource(entry, to: &out)
        if let understood { Self.writeBack(understood.sections(naming: number - 1), to: &out) }
        out.endCell()
        out.endRow()
    }

    // MARK: - Cells

    private func writeWhen(_ entry: ChronologyEntry, to out: inout OutputBytes) {
        let date = entry.date
        let shown = SheetWords.shown(date)
        out.beginParagraph(style: nil)
        out.run(shown, style: "Label")
        out.raw("</w:p>")
        if let time = date.time {
            out.paragraph(SheetWords.time(time, until: date.endTime))
        }
        if !date.verbatim.isEmpty, date.verbatim != shown { out.paragraph("“\(date.verbatim)”", style: "Small") }
        for field in entry.fields where !field.text.isEmpty {
            // The words of the other date columns, where they say more than the reading.
            switch field.kind {
            case .date where field.text != date.verbatim && date.verbatim.isEmpty:
                out.paragraph("“\(field.text)”", style: "Small")
            case .time where date.time.map({ SheetWords.time($0, until: date.endTime) }) != field.text:
                out.paragraph("time: “\(field.text)”", style: "Small")
            case .endDate where field.text != date.verbatim:
                out.paragraph("to: “\(field.text)”", style: "Small")
            default: break
            }
        }
    }

    private func writeAgency(_ entry: ChronologyEntry, to out: inout OutputBytes) {
        let name = chronology.agencies.indices.contains(entry.agency) ? chronology.agencies[entry.agency].name : ""
        out.paragraph(name)
        for field in entry.fields where !field.text.isEmpty {
            if field.kind == .agency, field.text != name { out.paragraph("“\(field.text)”", style: "Small") }
            if field.kind == .practitioner { out.paragraph(field.text, style: "Small") }
        }
    }

    private func writeEvent(_ entry: ChronologyEntry, to out: inout OutputBytes) {
        var hasWords = false
        for field in entry.fields where field.kind == .event && !field.text.isEmpty {
            out.paragraph(field.text)
            hasWords = true
        }
        if !hasWords { out.paragraph("(nothing written)", style: "Small") }
        for change in Rewording.all(in: entry, at: 0) {
            out.paragraph(label: Rewording.label, SheetWords.sentence(change.words), style: "Settle")
        }
        var hasSeen = false
        for field in entry.fields where !field.text.isEmpty {
            switch field.kind {
            case .childSeen:
                hasSeen = true
                out.paragraph(label: "Child seen", Self.seen(field.text, read: entry.childSeen), style: "Line")
            case .contact, .child, .seenAlone, .spokenWith, .wishes, .present, .location, .impact, .expectedPractice,
                .comment:
                out.paragraph(label: field.kind.heading, field.text, style: "Line")
            case .other: out.paragraph(label: field.heading, field.text, style: "Line")
            default: break
            }
        }
        if !hasSeen, entry.childSeen != .notStated {
            out.paragraph(label: "Child seen", SheetWords.childSeen(entry.childSeen), style: "Line")
        }
        for remark in entry.remarks { out.paragraph(SheetWords.remark(remark), style: "Small") }
        for problem in entry.allProblems {
            out.paragraph(label: "To settle", SheetWords.problem(problem), style: "Settle")
        }
        for (label, words) in chronology.panel[entry.id]?.labelled ?? [] {
            out.paragraph(label: label, words, style: "Line")
        }
        for note in entry.allNotes {
            // What was corrected was said by somebody, and not assumed.
            out.paragraph((note.kind == .correctedInPlace ? "" : "Assumed: ") + note.message, style: "Small")
        }
    }

    /// The words written, and how they were read where that is not the same.
    private static func seen(_ words: String, read: ChildSeen) -> String {
        let reading = SheetWords.childSeen(read)
        return reading.isEmpty || words.lowercased() == reading.lowercased()
            ? words : "\(words) (read as: \(reading.lowercased()))"
    }

    private func writeActions(_ entry: ChronologyEntry, to out: inout OutputBytes) {
        var hasWords = false
        for field in entry.fields where !field.text.isEmpty {
            if field.kind == .action { out.paragraph(field.text) }
            if field.kind == .sharedWith { out.paragraph(label: "Shared with", field.text, style: "Line") }
            hasWords = hasWords || field.kind == .action || field.kind == .sharedWith
        }
        if !hasWords { out.raw("<w:p/>") }
    }

    /// "In: request, small thing", each a link.
    private static func writeBack(_ sections: [(name: String, mark: String)], to out: inout OutputBytes) {
        guard !sections.isEmpty else { return }
        out.beginParagraph(style: "Small")
        for (place, section) in sections.enumerated() {
            out.run(place == 0 ? "In: " : ", ")
            out.link(section.name, to: section.mark)
        }
        out.raw("</w:p>")
    }

    private func writeSource(_ entry: ChronologyEntry, to out: inout OutputBytes) {
        for field in entry.fields where !field.text.isEmpty {
            if field.kind == .source { out.paragraph(field.text) }
            if field.kind == .reference { out.paragraph(label: "Ref.", field.text, style: "Small") }
            if field.kind == .recorded { out.paragraph(label: "Recorded", field.text, style: "Small") }
        }
        out.paragraph("File \(entry.file + 1), table \(entry.id.table), row \(entry.id.row)", style: "Small")
    }
}
