/// Which agency had which piece, and since when.
extension UnderstandingPieces {
    func matrix(_ found: CrisisPieces) -> UnderstandingTable {
        let held = found.held
        let words = words
        let chronology = chronology
        let rows = found.agencies.indices.filter { held[$0] > 0 }
        let width = 74 / max(1, found.pieces.count)
        var table = UnderstandingTable(
            "Since when each agency had which piece before \(SheetWords.day(found.day))",
            [.init("Agency", .short, width: 18), .init("Pieces", .short, width: 8)]
                + found.pieces.map { .init(Self.title($0, hasOther: false), .noted, width: width) },
            count: rows.count
        ) { row in
            let place = rows[row]
            let cells: [UnderstandingCell] = found.first[place].map { entry in
                entry.map { .noted(words.when($0), [$0]) } ?? .words("–")
            }
            // "Daz" is no surname to look up: the cell says so.
            let marked = zip(cells, found.pieces).map { cell, piece -> UnderstandingCell in
                guard case .noted(let when, let entries) = cell,
                    !piece.traceable.isEmpty,
                    let agency = entries.first.map({ chronology.entries[$0].agency }),
                    !piece.lines.contains(where: { chronology.entries[$0.entry].agency == agency && piece.isByName($0) }
                    )
                else { return cell }
                let own = piece.lines.filter { chronology.entries[$0.entry].agency == agency }
                let form = piece.kind == .place ? "described, not named" : "as \(Self.otherForm(piece, own))"
                return .noted("\(when), \(form)", entries)
            }
            return [
                .words(words.agency(found.agencies[place])), .words("\(held[place]) of \(found.pieces.count)"),
            ] + marked
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
