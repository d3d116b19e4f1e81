import Domain

/// The import report: before the chronology what to ask each agency, after it how each file was read, with the sum that
/// shows that no line was lost.
struct ChronologyPageReport {
    let view: ChronologyView

    /// Places named at once; the rest of a long list stands behind one click (and is printed).
    private static let placesAtOnce = 5

    // MARK: - To ask

    func toAsk(_ html: inout HtmlWriter) {
        let report = view.report
        html.newline()
        html.element(.section, .class("ask"), .ariaLabelledby("ask")) { html in
            html.element(.h2, .id("ask"), text: "To ask each agency")
            for line in report.summaryLines.dropFirst() { html.element(.p, text: line) }
            if !report.refused.isEmpty { refused(report, &html) }
            for agency in report.agencies { self.agency(agency, &html) }
        }
    }

    private func refused(_ report: ImportReport, _ html: inout HtmlWriter) {
        html.element(.h3, text: "Files that could not be read")
        html.element(.ul) { html in
            for file in report.refused {
                html.element(.li) { html in
                    html.element(.strong, text: file.name)
                    html.text(": ")
                    html.text(file.message)
                }
            }
        }
    }

    private func agency(_ agency: ImportReport.AgencySection, _ html: inout HtmlWriter) {
        let report = view.report
        let (asks, dates, remarks) = (report.questions(agency), report.completed(agency), report.remarks(agency))
        if asks.isEmpty, dates.isEmpty, remarks.isEmpty, !agency.files.isEmpty { return }
        html.newline()
        html.element(.h3, text: report.title(agency))
        if agency.files.isEmpty {
            html.element(.p, text: "No file came from this agency. Please send us your chronology.")
            return
        }
        if asks.isEmpty {
            html.element(.p, text: "Nothing to ask.")
        } else {
            html.element(.p, text: report.about(agency))
        }
        for question in asks {
            html.element(.h4, text: question.title)
            let several = agency.files.count > 1 ? " (In “\(report.files[question.file].name)”.)" : ""
            html.element(.p, text: question.ask.request + several)
            let places = question.ask.items.map { ReportPoint(words: $0.sentence, entry: $0.place.entry) }
            points(places, &html)
        }
        if !dates.isEmpty {
            html.element(.h4, text: "To confirm")
            html.element(.p, text: report.confirmRequest(agency))
            points(dates.map { ReportPoint(words: $0.sentence, entry: $0.place.entry) }, &html)
        }
        if !remarks.isEmpty {
            html.element(.h4, text: "Remarks in the file, to be followed up where needed")
            points(remarks.map { ReportPoint(words: $0.sentence, entry: $0.entry) }, &html)
        }
    }

    /// A list, of which so many are shown at once and the rest behind one click.
    private func points(_ points: [ReportPoint], _ html: inout HtmlWriter) {
        // A list a little longer than the limit is shown whole: one click to see one line more helps nobody.
        if points.count <= Self.placesAtOnce + 2 {
            html.element(.ul) { html in for point in points { self.point(point, &html) } }
            return
        }
        html.element(.ul) { html in for point in points.prefix(Self.placesAtOnce) { self.point(point, &html) } }
        let rest = points.dropFirst(Self.placesAtOnce)
        let left = SheetWords.count(rest.count, "more place") + " in the page on a screen and in the workbook."
        html.element(.p, .class("on-paper muted"), text: left)
        if view.isPaper { return }
        html.element(.details) { html in
            html.element(.summary, text: "Show " + SheetWords.count(rest.count, "more place"))
            html.element(.ul) { html in for point in rest { self.point(point, &html) } }
        }
    }

    /// Words ready to be copied; the way to the entry beside them is not copied along.
    private func point(_ point: ReportPoint, _ html: inout HtmlWriter) {
        html.element(.li) { html in
            html.text(point.words)
            if let entry = point.entry {
                html.text(" ")
                html.element(.a, .class("entry"), .href(place: "#r", entry)) { html in
                    html.text("No. ")
                    html.text(entry)
                }
            }
        }
    }

    // MARK: - How each file was read

    func howRead(_ html: inout HtmlWriter) {
        guard !view.report.files.isEmpty else { return }
        html.newline()
        html.element(.section, .class("read"), .ariaLabelledby("read")) { html in
            html.element(.h2, .id("read"), text: "How each file was read")
            html.element(
                .p, text: "Every line of every file is an entry above, or is set aside here with the reason.")
            html.element(
                .p, .class("on-paper muted"),
                text:
                    "Each file’s columns, what was assumed and the lines set aside, with their words, are in the page on a screen "
                    + "and in the workbook.")
            for file in view.report.files { reading(file, &html) }
        }
    }

    private func reading(_ file: ImportReport.FileSection, _ html: inout HtmlWriter) {
        html.newline()
        html.element(.h3, text: file.name)
        html.element(.ul) { html in
            if !file.agency.isEmpty {
                html.element(.li) { html in
                    html.text("Agency: ")
                    html.text(file.agency)
                    if !file.agencyKnownFrom.isEmpty {
                        html.text(", ")
                        html.text(ImportReportWords.known(file.agencyKnownFrom))
                    }
                }
            }
            if !file.readAs.isEmpty { html.element(.li, text: "Read as: " + SheetWords.sentence(file.readAs)) }
            html.element(.li, text: file.sum)
        }
        if view.isPaper { return }
        html.element(.details) { html in
            html.element(.summary) { html in
                html.text("Columns, lines set aside and what was assumed ")
                html.element(.span, .class("quiet"), text: "in " + file.name)
            }
            for table in file.tables { columns(table, &html) }
            setAside(file, &html)
            assumed(file, &html)
            found(file, &html)
        }
    }

    private func columns(_ table: ImportReport.TableSection, _ html: inout HtmlWriter) {
        html.element(.p, text: "\(table.title): \(table.role); \(SheetWords.count(table.lines, "line")).")
        guard !table.columns.isEmpty else { return }
        self.table(
            "Columns of \(table.title)", ["Column", "Heading in the file", "Taken as", "Recognised"],
            table.columns.map { [$0.place, $0.heading, $0.takenAs, $0.basis] }, &html)
    }

    private func setAside(_ file: ImportReport.FileSection, _ html: inout HtmlWriter) {
        guard !file.setAsideRanges.isEmpty else { return }
        table(
            "Lines set aside", ["Where", "Lines", "Why", "Words"],
            file.setAsideRanges.map { [$0.place, SheetWords.grouped($0.count), $0.reason, $0.words] }, &html)
    }

    private func assumed(_ file: ImportReport.FileSection, _ html: inout HtmlWriter) {
        guard !file.assumed.isEmpty else { return }
        table(
            "Assumed", ["What was assumed", "How often", "For example"],
            file.assumed.map { [$0.heading, SheetWords.grouped($0.count), $0.examples.joined(separator: "\n")] }, &html)
    }

    private func found(_ file: ImportReport.FileSection, _ html: inout HtmlWriter) {
        let rows = file.found.flatMap { group in
            group.items.filter { !$0.isShownWithEntry }.map { [group.heading, $0.place, $0.words] }
        }
        guard !rows.isEmpty else { return }
        table("Found beside the text", ["What", "Where", "Words"], rows, &html)
    }

    private func table(_ caption: String, _ headings: [String], _ rows: [[String]], _ html: inout HtmlWriter) {
        html.element(.div, .class("wide-table"), .tabindex(0), .role("group"), .ariaLabel(words: caption)) { html in
            html.element(.table) { html in
                html.element(.caption, text: caption)
                html.element(.thead) { html in
                    html.element(.tr) { html in
                        for heading in headings { html.element(.th, .scope("col"), text: heading) }
                    }
                }
                html.element(.tbody) { html in
                    for row in rows {
                        html.element(.tr) { html in
                            for cell in row { html.element(.td, .class("words"), text: cell) }
                        }
                    }
                }
            }
        }
    }
}
