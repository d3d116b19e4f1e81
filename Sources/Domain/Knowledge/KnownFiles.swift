extension IntegratedChronology {
    /// Leaves of the report on how files were read what tells of the entries that are left: a line set aside, a remark on
    /// no entry, a file's first and last day or a problem of all of it may come from any day. Files of which nothing is
    /// left go.
    mutating func cutFiles() {
        let held = Dictionary(grouping: entries.indices, by: { entries[$0].file })
        var kept: [FileReport] = []
        for place in files.indices {
            guard let own = held[place] else { continue }
            kept.append(files[place].cut(to: own.map { entries[$0].id }))
            for entry in own { entries[entry].file = kept.count - 1 }
        }
        files = kept
    }
}

extension FileReport {
    /// The report on some of its entries alone.
    fileprivate func cut(to held: [EntryID]) -> FileReport {
        var cut = self
        let byTable = Dictionary(grouping: held, by: \.table)
        cut.tables = tables.compactMap { table in
            guard let own = byTable[table.number] else { return nil }
            var part = table
            part.lineCount = Set(own.map(\.row)).count
            part.entryCount = own.count
            return part
        }
        cut.entryCount = held.count
        cut.sharingLine = held.count - cut.lineCount
        cut.setAside = []
        cut.remarks = []
        cut.problems = []
        cut.cellsLeftOut = 0
        (cut.earliest, cut.latest) = (nil, nil)
        return cut
    }
}
