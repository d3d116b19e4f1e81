import Domain

/// One entry as a row of the page's table.
struct ChronologyPageRow {
    let view: ChronologyView
    let row: Int
    let cells: [ChronologySheet.Cell]
    /// Where the entry is spoken of in what was understood.
    let marks: ArraySlice<EntryMark>

    func write(_ html: inout HtmlWriter) {
        let entry = view.chronology.entries[row]
        let problems = entry.allProblems
        // An open end counts as the far end of time, so that "before 2001" is found by any earlier day.
        let from = entry.date.earliest.map(DayWords.sortable) ?? (entry.date.latest == nil ? nil : 0)
        let to = entry.date.latest.map(DayWords.sortable) ?? (entry.date.earliest == nil ? nil : 99_999_999)
        html.newline()
        html.entryRow(
            id: row + 1, look: AgencyLook.number(of: entry.agency), agency: entry.agency, from: from, to: to,
            seen: view.understood?.childSeen(of: entry, row: row) ?? entry.childSeen,
            hasProblem: !problems.isEmpty
        ) { html in
            html.element(.th, .scope("row"), .role("rowheader")) { html in date(entry, &html) }
            html.element(.td, .role("cell")) { html in agency(entry, &html) }
            html.element(.td, .role("cell")) { html in event(entry, &html) }
            html.element(.td, .role("cell")) { html in childSeen(entry, &html) }
            html.element(.td, .role("cell")) { html in action(&html) }
            if !view.isPaper { html.element(.td, .role("cell")) { html in notes(entry, problems, &html) } }
        }
    }

    private func date(_ entry: ChronologyEntry, _ html: inout HtmlWriter) {
        let reading = DayWords.reading(entry.date)
        html.element(.span, .class("day"), text: reading)
        // On paper a plain day needs no other words for it.
        let isPlain = entry.date.precision == .day && !entry.date.isUncertain && entry.date.notes.isEmpty
        if !entry.date.verbatim.isEmpty, entry.date.verbatim != reading, !(isPlain && view.isPaper) {
            html.element(.span, isPlain ? .class("small off-paper") : .class("small")) { html in
                html.text("written ")
                html.element(.q, .class("words"), text: entry.date.verbatim)
            }
        }
        if entry.date.time == nil || !view.isPaper { labelled(.timeAsWritten, "time written", &html) }
        labelled(.endDateAsWritten, "end written", &html)
        html.element(.span, .class("small")) { html in
            html.text("No. ")
            html.text(row + 1)
        }
    }

    private func agency(_ entry: ChronologyEntry, _ html: inout HtmlWriter) {
        html.element(.span, .class("tag"), text: view.agencyName(entry.agency))
        if words(.agencyAsWritten) != view.agencyName(entry.agency) { labelled(.agencyAsWritten, "written", &html) }
        labelled(.practitioner, "By", &html)
        labelled(.source, "Source", &html)
        labelled(.reference, "Reference", &html)
        labelled(.recorded, "Recorded", &html)
        if words(.recorded) == nil || !view.isPaper { labelled(.recordedAsWritten, "Recorded, as written", &html) }
    }

    private func event(_ entry: ChronologyEntry, _ html: inout HtmlWriter) {
        paragraph(.event, &html)
        for change in Rewording.all(in: entry, at: row) {
            html.element(.p, .class("reworded")) { html in
                html.element(.strong, text: Rewording.label + ": ")
                html.element(.span, .class("words"), text: SheetWords.sentence(change.words))
            }
        }
        // On a screen they stand in the last column, which paper has not.
        if view.isPaper {
            for remark in entry.remarks where remark.kind.isSaidOfRow {
                html.element(.p, .class("small words"), text: SheetWords.remark(remark))
            }
        }
        for (column, label) in Self.besideTheEvent { labelled(column, label, &html) }
        for (label, words) in view.chronology.panel[entry.id]?.labelled ?? [] {
            html.element(.p, .class("small")) { html in
                html.element(.strong, text: label + ": ")
                html.element(.span, .class("words"), text: words)
            }
        }
        if let understood = view.understood, !view.isPaper {
            ChronologyPageChildren.grounds(understood.contacts(of: row), understood, &html)
        }
    }

    private static let besideTheEvent: [(ChronologySheet.ColumnID, String)] = [
        (.contact, "Kind of contact"), (.child, "About"), (.present, "Present"), (.location, "Place"),
        (.impact, "Impact on the child"), (.expectedPractice, "Expected practice"), (.comment, "Comment"),
        (.other, "Also written"),
    ]

    private func childSeen(_ entry: ChronologyEntry, _ html: inout HtmlWriter) {
        let reading: String? =
            switch entry.childSeen {
            case .yes: "Seen"
            case .no: "Not seen"
            case .some: "Some seen"
            case .notStated: nil
            }
        let isInferred = view.understood?.isInferred(row) ?? false
        // What was read out of prose stands with each child's name below.
        if let reading, !isInferred { html.element(.strong, .class("seen"), text: reading) }
        // "Seen, written: Yes" would say one thing twice.
        if words(.childSeen) != SheetWords.childSeen(entry.childSeen) { labelled(.childSeen, "written", &html) }
        labelled(.seenAlone, "Alone", &html)
        labelled(.spokenWith, "Spoken with", &html)
        labelled(.wishes, "Wishes and feelings", &html)
        if let understood = view.understood {
            ChronologyPageChildren.lines(understood.contacts(of: row), understood, &html)
        }
    }

    private func action(_ html: inout HtmlWriter) {
        paragraph(.action, &html)
        labelled(.sharedWith, "Shared with", &html)
    }

    private func notes(_ entry: ChronologyEntry, _ problems: [Problem], _ html: inout HtmlWriter) {
        if let understood = view.understood {
            ChronologyPageChildren.back(marks, themes: understood.themes(of: row), understood, &html)
        }
        for problem in problems {
            html.element(.p, .class("settle")) { html in
                html.element(.strong, text: "To settle: ")
                html.text(SheetWords.problem(problem))
            }
        }
        for note in entry.allNotes {
            html.element(.p, .class("small")) { html in
                // What was corrected was said by somebody, and not assumed.
                if note.kind != .correctedInPlace { html.text("Assumed: ") }
                html.text(SheetWords.sentence(note.message))
            }
        }
        for remark in entry.remarks { html.element(.p, .class("small words"), text: SheetWords.remark(remark)) }
        html.element(.p, .class("small")) { html in
            html.text(view.fileName(entry.file))
            html.text(", table ")
            html.text(entry.id.table)
            html.text(", row ")
            html.text(entry.id.row)
        }
    }

    // MARK: - Cells

    /// The words of a column, or nil where the row has none there.
    private func words(_ column: ChronologySheet.ColumnID) -> String? {
        guard let place = view.sheet.place(of: column) else { return nil }
        switch cells[place] {
        case .empty: return nil
        case .words(let words): return words
        case .date(let day): return day.british
        case .number(let number): return String(number)
        }
    }

    private func paragraph(_ column: ChronologySheet.ColumnID, _ html: inout HtmlWriter) {
        if let words = words(column) { html.element(.p, .class("words"), text: words) }
    }

    private func labelled(_ column: ChronologySheet.ColumnID, _ label: String, _ html: inout HtmlWriter) {
        guard let words = words(column) else { return }
        html.element(.p, .class("small")) { html in
            html.text(label)
            html.text(": ")
            html.element(.span, .class("words"), text: words)
        }
    }
}

extension HtmlWriter {
    /// The row element of an entry, with the facts the filters need: agency, first and last day, child seen, problems.
    fileprivate mutating func entryRow(
        id: Int, look: Int, agency: Int, from: Int?, to: Int?, seen: ChildSeen, hasProblem: Bool,
        content: (inout HtmlWriter) -> Void
    ) {
        element(
            .tr, .id("r", id), .class("g", look), .role("row"),
            .data("data-a", agency), from.map { .data("data-f", $0) }, to.map { .data("data-t", $0) },
            seen == .notStated ? nil : .data("data-s", seen.rawValue),
            hasProblem ? .data("data-p", fixed: "") : nil, content: content)
    }
}
