import Domain

/// The sentences of what the family reads, for a document: those of the page.
extension FamilyVersionPage {
    var paper: FamilyPaper {
        func plain(_ wording: Wording) -> String { wording.plain(in: .english) }
        return FamilyPaper(
            title: plain(title), opening: openingLines.map(plain), notShown: notShownLines.map(plain),
            years: years.map { year in
                FamilyPaper.Year(
                    heading: plain(heading(year)),
                    lines: year.lines.map { line in
                        FamilyPaper.Line(
                            day: plain(ChronologyRow.day(line.date)), words: line.words,
                            notes: notes(line).map(plain))
                    })
            })
    }
}
