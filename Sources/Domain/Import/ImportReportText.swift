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
        let hidden = files.filter { !$0.hidden.isEmpty }
        if !hidden.isEmpty { lines.append("") }
        for file in hidden { lines.append("Hidden in \(file.name): \(file.hidden)") }
        for file in files where !file.sumHolds { lines += ["", "\(file.name): \(file.sum)"] }
        for file in files where !file.asks.isEmpty {
            lines += ["", "To ask " + (file.agency.isEmpty ? "the sender" : file.agency) + " (\(file.name)):"]
            for ask in file.asks {
                lines.append("  " + ask.heading + " " + ask.request)
                for item in ask.items.prefix(places) { lines.append("    " + Self.line(of: item)) }
                let more = ask.items.count - places
                if more > 0 { lines.append("    and \(SheetWords.grouped(more)) more, all named in the import report") }
            }
        }
        return lines.map(Self.printable).joined(separator: "\n") + "\n"
    }

    /// Words of the files must not steer the terminal: control characters are shown as spaces.
    private static func printable(_ line: String) -> String {
        guard line.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return line }
        return String(
            String.UnicodeScalarView(
                line.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }

    /// "row 17, “31/02/2001”: There is no 31 February. Perhaps 28 February." on one line.
    private static func line(of item: Ask.Item) -> String {
        var words = item.place.words
        if !item.place.date.isEmpty { words += ", “" + ImportReportWords.short(item.place.date, limit: 40) + "”" }
        words += ": " + ImportReportWords.short(SheetWords.problem(item.problem), limit: 160)
        return words
    }
}
