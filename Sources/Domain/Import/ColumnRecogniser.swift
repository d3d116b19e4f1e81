/// Decides what each column of a chronology holds, from its heading and from what stands in it.
///
/// Headings alone mislead ("Contact" is the event in one agency's file and "home visit / telephone" in another's), so
/// the date column is the one that reads as dates and the event column the wordiest that is not plainly something else.
struct ColumnRecogniser {
    /// What the first rows of a column look like. Shares are 0...1 of the cells with words in them.
    struct Content {
        var filled = 0
        var dates = 0
        var times = 0
        var totalLength = 0
        var longest = 0

        var dateShare: Double { filled == 0 ? 0 : Double(dates) / Double(filled) }
        var timeShare: Double { filled == 0 ? 0 : Double(times) / Double(filled) }
        var meanLength: Double { filled == 0 ? 0 : Double(totalLength) / Double(filled) }
    }

    var headings: [String]
    var contents: [Content]

    /// Rows looked at to judge a column's content.
    static let sampleSize = 48

    init(headings: [String], rows: some Sequence<SourceRow>) {
        self.headings = headings
        contents = Array(repeating: Content(), count: headings.count)
        for row in rows.prefix(Self.sampleSize) {
            for (column, cell) in row.cells.enumerated() where column < headings.count && cell.joins == .none {
                if PlainWords.isBlank(cell.text) { continue }
                contents[column].filled += 1
                contents[column].totalLength += cell.text.utf8.count
                contents[column].longest = max(contents[column].longest, cell.text.utf8.count)
                if CellLooks.isDate(cell) { contents[column].dates += 1 }
                if CellLooks.isTime(cell) { contents[column].times += 1 }
            }
        }
    }

    /// The kind of each column and how it was recognised; nil when there is no column that can be the date and none
    /// that can be the event.
    /// - Parameters:
    ///   - parts: the columns of a date written in parts, if it is.
    ///   - accounts: columns headed by agencies, each holding that agency's account instead of an event column.
    func recognise(
        parts: DateParts? = nil, accounts: Set<Int> = []
    ) -> [(kind: ColumnKind, basis: ColumnMapping.Basis)]? {
        let named = ColumnOfChild.find(headings: headings)
        let weights = headings.indices.map { column in
            ColumnVocabulary.weights(of: named[column]?.asks ?? headings[column])
        }
        var kinds: [(kind: ColumnKind, basis: ColumnMapping.Basis)?] = Array(repeating: nil, count: headings.count)
        let date = parts?.day ?? dateColumn(weights)
        if let date { kinds[date] = (.date, weights[date].isEmpty ? .content : .heading) }
        for part in parts?.columns ?? [] { kinds[part] = (.date, .heading) }
        if !accounts.isEmpty {
            for column in accounts where kinds[column] == nil { kinds[column] = (.account, .heading) }
            assignRest(weights, named, &kinds)
            return date == nil ? nil : kinds.map { $0 ?? (.other, .none) }
        }
        guard let event = eventColumn(weights, besides: date) else { return nil }
        kinds[event] = (.event, (weights[event][.event] ?? 0) > 0 ? .heading : .content)
        assignRest(weights, named, &kinds)
        return kinds.map { $0 ?? (.other, .none) }
    }

    private func dateColumn(_ weights: [[ColumnKind: Int]]) -> Int? {
        var best: (column: Int, score: Double)?
        for column in headings.indices {
            let vocabulary = max(
                Double(weights[column][.date] ?? 0), Double(weights[column][.recorded] ?? 0) * 0.5,
                Double(weights[column][.endDate] ?? 0) * 0.3)
            let recordedRather = (weights[column][.recorded] ?? 0) > (weights[column][.date] ?? 0)
            let content = contents[column]
            var score = vocabulary - (recordedRather ? 3 : 0)
            if content.filled >= 2 { score += 8 * content.dateShare - 3 }
            // A wordy column that happens to begin with dates is an account, not a date column.
            if content.meanLength > 60 { score -= 6 }
            if vocabulary == 0, content.dateShare < 0.6 || content.filled < 3 { continue }
            if score > 1.5, score > (best?.score ?? 0) { best = (column, score) }
        }
        return best?.column
    }

    private func eventColumn(_ weights: [[ColumnKind: Int]], besides date: Int?) -> Int? {
        var best: (column: Int, score: Double)?
        for column in headings.indices where column != date {
            let own = Double(weights[column][.event] ?? 0)
            let rival = Double(weights[column].filter { $0.key != .event && $0.key != .contact }.values.max() ?? 0)
            let content = contents[column]
            var score = own + min(7, content.meanLength / 12)
            if rival > own { score -= (rival - own) + 2 }
            if content.filled >= 3, content.dateShare > 0.6 || content.timeShare > 0.6 { score -= 8 }
            if own == 0, content.filled > 0, content.meanLength < 18 { continue }
            if own == 0, content.filled == 0 { continue }
            if score > 0, score > (best?.score ?? 0) { best = (column, score) }
        }
        if let best { return best.column }
        // No heading speaks for the event: where there are dates, the wordiest column is what happened.
        guard date != nil else { return nil }
        let wordiest = headings.indices.filter {
            $0 != date && contents[$0].meanLength >= 24 && contents[$0].dateShare < 0.5
        }
        return wordiest.max { contents[$0].meanLength < contents[$1].meanLength }
    }

    private func assignRest(
        _ weights: [[ColumnKind: Int]], _ named: [Int: ColumnOfChild],
        _ kinds: inout [(kind: ColumnKind, basis: ColumnMapping.Basis)?]
    ) {
        // Kinds of which a chronology has one column; the strongest heading takes it.
        let single: Set<ColumnKind> = [
            .time, .endDate, .recorded, .agency, .childSeen, .seenAlone, .spokenWith,
        ]
        var claims: [(column: Int, kind: ColumnKind, score: Double)] = []
        for column in headings.indices where kinds[column] == nil {
            let content = contents[column]
            for (kind, weight) in weights[column] where kind != .date {
                var score = Double(weight)
                switch kind {
                case .recorded, .endDate:
                    if content.filled >= 2 { score += 4 * content.dateShare - 2 }
                case .time:
                    if content.filled >= 2 { score += 4 * content.timeShare - 2 }
                case .event: score += content.meanLength > 40 ? 1 : -2
                case .contact: score += content.meanLength > 40 ? -2 : 1
                default: break
                }
                claims.append((column, kind, score))
            }
            if weights[column].isEmpty, content.filled >= 3, content.timeShare > 0.8 {
                claims.append((column, .time, 3))
            }
        }
        claims.sort { ($1.score, $0.column, $0.kind.rawValue) < ($0.score, $1.column, $1.kind.rawValue) }
        var taken = Set<ColumnKind>()
        for claim in claims where kinds[claim.column] == nil && claim.score > 0 {
            // What is asked of each child by name has a column for each.
            if single.contains(claim.kind), named[claim.column] == nil {
                if taken.contains(claim.kind) { continue }
                taken.insert(claim.kind)
            }
            kinds[claim.column] = (claim.kind, weights[claim.column].isEmpty ? .content : .heading)
        }
    }
}
