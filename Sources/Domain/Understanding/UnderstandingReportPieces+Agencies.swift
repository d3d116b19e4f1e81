/// Which agency had which piece, and since when.
extension UnderstandingPieces {
    func matrix(_ found: CrisisPieces) -> UnderstandingTable {
        let held = found.held
        let words = words
        let pieces = self
        let rows = found.agencies.indices.filter { held[$0] > 0 }
        var table = UnderstandingTable(
            "Since when each agency had which piece before \(SheetWords.day(found.day))",
            [
                .init("Agency", .short, width: 18), .init("Pieces", .short, width: 7),
                .init("Which, and since when", .noted, width: 50), .init("Not in its own entries", .words, width: 25),
            ],
            count: rows.count
        ) { row in
            let place = rows[row]
            let first = found.first[place]
            let has = found.pieces.indices.compactMap { at in first[at].map { (piece: found.pieces[at], entry: $0) } }
            let lacks = found.pieces.indices.filter { first[$0] == nil }.map { Self.short(found.pieces[$0]) }
            let text = has.map { pieces.since($0.piece, $0.entry) }.joined(separator: "; ")
            return [
                .words(words.agency(found.agencies[place])), .words("\(held[place]) of \(found.pieces.count)"),
                .noted(text, UnderstandingSummary.once(has.map(\.entry))), .text(lacks.joined(separator: "; ")),
            ]
        }
        let perhaps = Set(found.pieces.flatMap(\.perhaps).map { chronology.entries[$0.entry].agency })
        let none = found.agencies.indices.filter { held[$0] == 0 && !perhaps.contains(found.agencies[$0]) }.map {
            place in
            words.agency(found.agencies[place]) + " (\(newest(of: found.agencies[place], found)))"
        }
        table.remark =
            none.isEmpty
            ? nil
            : "not found in these words in the entries of that time of \(UnderstandingWords.list(none)): they may bear on it "
                + "all the same"
        return table
    }

    /// "Piers Marlow 3 May 2001, as “Kit” (No. 12)": "Kit" is no surname to look up, and the row says so.
    private func since(_ piece: CrisisPieces.Piece, _ entry: Int) -> String {
        var text = "\(Self.short(piece)) \(words.when(entry))"
        let own = piece.lines.filter { chronology.entries[$0.entry].agency == chronology.entries[entry].agency }
        if !piece.traceable.isEmpty, !own.contains(where: piece.isByName) {
            text += piece.kind == .place ? ", described, not named" : ", as \(Self.otherForm(piece, own))"
        }
        // A weight like those before it is no sign of the fall.
        if piece.kind == .weight, let begun = piece.begun, entry < begun { text += ", before it fell" }
        return text + " (No. \(entry + 1))"
    }

    /// "6 entries, the last No. 12": of an agency in the time before an incident.
    private func newest(of agency: Int, _ found: CrisisPieces) -> String {
        let own = chronology.entries.indices.filter { place in
            chronology.entries[place].agency == agency
                && (chronology.entries[place].reckonedDay.map { found.since <= $0 && $0 < found.day } ?? false)
        }
        guard let last = own.last else { return "none with a day" }
        return own.count == 1
            ? "1 entry, No. \(last + 1)" : "\(own.count) entries, the last No. \(last + 1)"
    }
}
