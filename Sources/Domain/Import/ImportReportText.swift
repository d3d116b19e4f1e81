extension ImportReport {
    /// A short summary for a terminal: the numbers, refused files, and what to ask whom. `places` is how many places
    /// of each ask are named; the other outputs name them all.
    public func terminalText(places: Int = 3) -> String {
        var lines = summaryLines
        if !refused.isEmpty {
            lines += ["", "Could not be read:"]
            for file in refused { lines.append("  \(file.name): \(file.message)") }
        }
        for group in assumed where [.folderNotRead, .agencyWithoutFile].contains(group.kind) {
            lines += [""] + group.examples.map(SheetWords.sentence)
        }
        for file in files where !file.sumHolds { lines += ["", "\(file.name): \(file.sum)"] }
        for agency in agencies where !agency.files.isEmpty { lines += letter(agency, places: places) }
        return lines.map(Self.printable).joined(separator: "\n") + "\n"
    }

    /// Words of the files must not steer the terminal: control characters are shown as spaces.
    private static func printable(_ line: String) -> String {
        guard line.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return line }
        return String(
            String.UnicodeScalarView(
                line.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }

    private func letter(_ agency: AgencySection, places: Int) -> [String] {
        let asks = questions(agency)
        var lines: [String] = []
        if !asks.isEmpty {
            let names = agency.files.map { files[$0].name }.joined(separator: ", ")
            lines += ["", "To ask \(agency.name.isEmpty ? "the sender" : agency.name) (\(names)):"]
        }
        for question in asks {
            lines.append("  " + question.words)
            for item in question.ask.items.prefix(places) {
                lines.append("     - " + ImportReportWords.short(item.sentence, limit: places == .max ? 2_000 : 240))
            }
            let more = question.ask.items.count - places
            if more > 0 { lines.append("     and \(SheetWords.grouped(more)) more, all named in the import report") }
        }
        guard places == .max else { return lines }
        let dates = completed(agency)
        if !dates.isEmpty {
            lines += ["", "To confirm, \(title(agency)):", "  " + confirmRequest(agency)]
            lines += dates.map { "     - " + $0.sentence }
        }
        let remarks = remarks(agency)
        if !remarks.isEmpty {
            lines += ["", "Remarks in the file, to be followed up where needed, \(title(agency)):"]
            lines += remarks.map { "     - " + $0.sentence }
        }
        return lines
    }
}
