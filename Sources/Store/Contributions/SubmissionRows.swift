import Domain

/// A file's report as rows.
struct SubmissionRows {
    var command: ReceiveSubmission
    var line: RecordID
    var version: Int64

    /// - Parameter hash: SHA-256 of the file.
    func record(hash: [UInt8]) -> StoredRecord {
        let report = command.report
        let row: [DatabaseValue] = [
            .id(command.board), .id(command.id), .id(command.review), .id(command.agency), .id(line),
            .integer(version), .truth(true), .id(command.file), .words(report.name), .bytes(hash),
            report.format.map { .text($0.rawValue) } ?? .null, .words(report.refusal?.message),
            .words(report.agencyKnownFrom), .words(report.readAs), .number(report.lineCount),
            .number(command.entries.count), .day(report.earliest), .day(report.latest), .integer(command.receivedAt),
        ]
        return StoredRecord(
            .submission, command.id, row, tables, columns, setAside, Self.remarks(report.remarks, own), problems)
    }

    private var own: [DatabaseValue] { [.id(command.board), .id(command.id)] }

    private var tables: [[DatabaseValue]] {
        command.report.tables.enumerated().map { place, table in
            own + [
                .number(place), .number(table.number), .words(table.name), .text(table.role.rawValue),
                .number(table.lineCount), .number(table.entryCount),
            ]
        }
    }

    private var columns: [[DatabaseValue]] {
        let all = command.report.tables.flatMap { table in table.columns.map { (table.number, $0) } }
        return all.enumerated().map { place, column in
            own + [
                .number(place), .number(column.0), .number(column.1.column), .words(column.1.heading),
                .text(column.1.kind.rawValue), .text(column.1.basis.rawValue),
            ]
        }
    }

    private var setAside: [[DatabaseValue]] {
        command.report.setAside.enumerated().map { place, row in
            own + [
                .number(place), .number(row.place.table), .number(row.place.row), .text(row.reason.rawValue),
                .words(row.text),
            ]
        }
    }

    private var problems: [[DatabaseValue]] {
        command.report.problems.enumerated().map { place, problem in
            own + [.number(place), .text(problem.kind.rawValue), .words(problem.message), .words(problem.suggestion)]
        }
    }

    /// Remarks of a submission or an entry; `own` is the board and the record.
    static func remarks(_ remarks: [SourceRemark], _ own: [DatabaseValue]) -> [[DatabaseValue]] {
        remarks.enumerated().map { place, remark in
            own + [
                .number(place), .text(remark.kind.rawValue), .number(remark.place?.table),
                .number(remark.place?.row), .number(remark.place?.column), .words(remark.text), .words(remark.author),
            ]
        }
    }
}
