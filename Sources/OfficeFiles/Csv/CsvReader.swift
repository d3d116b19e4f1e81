public import Domain

/// Reads text files of separated values as agencies export them: any of the usual encodings and separators, found
/// from the content, with quoting mistakes read so that no row and no word goes missing.
public enum CsvReader {
    /// One table holding every record of the file that is not wholly blank at its end.
    ///
    /// Row numbers count records from 1 as Python's `csv` module does: titles, blank lines and a leading `sep=;`
    /// line count, and a quoted line break does not begin a record. Cells are verbatim, with line breaks as "\n".
    /// - Throws: ``ReadingError/empty``, ``ReadingError/unknownFormat(guess:)`` for bytes that are not text,
    ///   ``ReadingError/tooLarge(what:limit:)``.
    public static func read(_ file: SourceFile, limits: ReadingLimits) throws(ReadingError) -> SourceDocument {
        guard file.bytes.count <= limits.fileBytes else {
            throw .tooLarge(what: "the file", limit: "\(limits.fileBytes >> 20) MB")
        }
        let text = try DecodedText(file.bytes)
        guard !text.bytes.isEmpty else { throw .empty }
        let layout = CsvLayout(text: text.bytes, fileName: file.name)

        var collector = RowCollector(limits: limits)
        var scanner = CsvScanner(layout: layout, length: text.bytes.count)
        var remarks = text.remarks
        var failure: ReadingError?
        text.bytes.withUnsafeBufferPointer { bytes in
            failure = collect(bytes, &scanner, &collector, limits)
        }
        if let failure { throw failure }
        remarks += scanner.remarks

        guard !collector.rows.isEmpty else { throw .empty }
        return SourceDocument(
            name: file.name, digest: file.digest, format: .csv,
            tables: [SourceTable(number: 1, rows: collector.rows)], remarks: remarks,
            readAs: "\(text.encoding.name), \(layout.description)")
    }

    /// Runs over all records; an error is returned rather than thrown because the buffer closure cannot carry its type.
    private static func collect(
        _ bytes: UnsafeBufferPointer<UInt8>, _ scanner: inout CsvScanner, _ collector: inout RowCollector,
        _ limits: ReadingLimits
    ) -> ReadingError? {
        do throws(ReadingError) {
            var fields: [CsvField] = []
            while scanner.next(bytes, into: &fields) {
                if fields.count > limits.columns {
                    while let last = fields.last, last.isEmpty { fields.removeLast() }
                    if fields.count > limits.columns {
                        throw .tooLarge(
                            what: "row \(scanner.record) has \(fields.count) columns",
                            limit: "\(limits.columns) columns")
                    }
                }
                if fields.allSatisfy(\.isEmpty) {
                    collector.appendBlank(number: scanner.record)
                    continue
                }
                var cells: [SourceCell] = []
                cells.reserveCapacity(fields.count)
                for field in fields {
                    guard field.end - field.start <= limits.cellBytes else {
                        throw .tooLarge(
                            what: "a cell of row \(scanner.record)", limit: "\(limits.cellBytes >> 20) MB in one cell")
                    }
                    cells.append(SourceCell(field.text(in: bytes)))
                }
                try collector.append(SourceRow(number: scanner.record, cells: cells))
            }
        } catch {
            return error
        }
        return nil
    }
}
