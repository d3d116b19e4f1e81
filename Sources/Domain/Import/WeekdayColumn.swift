/// A column that holds the day of the week of each row's date ("Tue" beside "14/03/2014").
enum WeekdayColumn {
    /// The first column of no other kind whose cells name days of the week.
    static func find(
        columns: [(kind: ColumnKind, basis: ColumnMapping.Basis)], rows: some Sequence<SourceRow>
    ) -> Int? {
        var parser = DatePhraseParser()
        return columns.indices.first { column in
            guard columns[column].kind == .other else { return false }
            var filled = 0
            var named = 0
            for row in rows.prefix(ColumnRecogniser.sampleSize) where column < row.cells.count {
                let text = row.cells[column].text
                if PlainWords.isBlank(text) { continue }
                filled += 1
                if parser.weekday(in: text) != nil { named += 1 }
                if filled - named > ColumnRecogniser.sampleSize / 4 { return false }
            }
            return named >= 2 && named * 5 >= filled * 4
        }
    }
}
