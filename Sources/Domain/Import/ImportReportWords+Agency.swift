/// Sentences to the agencies, ready to be sent.
extension ImportReportWords {
    /// What is wrong and what may have been meant, to the agency; what the request says already is not said again.
    public static func sentence(of problem: Problem) -> String {
        switch problem.kind {
        case .unclearAnswer, .duplicateRow, .recordedBeforeEvent, .repeatedFile, .noEntries, .textOutsideTable,
            .impossibleTime:
            SheetWords.sentence(problem.message)
        case .undated, .notADate:
            // The request asks for the date; what is left says what may help to find it.
            SheetWords.problem(
                Problem(problem.kind, problem.message, suggestion: withoutAsking(problem.suggestion ?? "")))
        default: SheetWords.problem(problem)
        }
    }

    private static func withoutAsking(_ suggestion: String) -> String {
        for asked in ["Give a date, or the earliest and latest it may have been.", "Write the date.", "Give a date."]
        where suggestion.hasPrefix(asked) {
            return PlainWords.trimmed(String(suggestion.dropFirst(asked.count)))
        }
        return suggestion
    }

    /// How it is known whose file it is, for whoever did not write the case file.
    public static func known(_ from: String) -> String {
        switch from {
        case "": ""
        case "stated in the case file": "as your case file says"
        case "stated in the mapping file": "as your mapping file says"
        case "its name, as in the case file": "a name of your case file, found in the file’s name or titles"
        default: "told from " + from
        }
    }

    /// How a text file's letters were read, in plain words with the technical name behind them.
    static func alphabet(_ readAs: String) -> String {
        let plain = [
            ("Windows-1252", "in Windows’ older Western alphabet (Windows-1252)"),
            ("UTF-16 (big-endian)", "in Unicode (UTF-16, big-endian)"), ("UTF-16", "in Unicode (UTF-16)"),
            ("UTF-8 with a byte order mark", "in Unicode (UTF-8 with a byte order mark)"),
            ("UTF-8", "in Unicode (UTF-8)"),
        ]
        for (name, words) in plain where readAs.hasPrefix(name) { return words + readAs.dropFirst(name.utf8.count) }
        return readAs
    }

    /// What of a date was not written and where it was taken from; nil for notes that complete nothing.
    static func completed(_ note: Note) -> String? {
        switch note.kind {
        case .yearCarriedDown: "The year is that of the row above."
        case .yearFromDivider: "The year is that of the heading above."
        case .yearFromRowsBelow: "The year is that of the rows below."
        case .yearFromCasePeriod: "The year is the one that fits the period of the review."
        case .yearFromFileName: "The year is that in the name of the file."
        case .centuryAssumed: "The century was not written."
        case .dateRepeatedFromAbove: "The date is that of the row above."
        case .countedFromRowAbove: "The date is counted from the row above."
        case .spreadsheetSerial: "A bare number was read as a spreadsheet’s date."
        case .monthFirst: "The month was read before the day."
        case .dateInterpreted: note.message
        default: nil
        }
    }
}
