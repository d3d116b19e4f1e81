import Crypto
import Domain

/// One entry as rows: the dates, the verbatim cells, notes, problems and remarks.
struct EntryRows {
    var board: RecordID
    var review: RecordID
    var submission: RecordID
    var agency: RecordID
    var id: RecordID
    var entry: ChronologyEntry

    /// - Parameter thread: the first version's entry of which this one is an unchanged copy, or its own key.
    func record(thread: RecordID, wordsHash: [UInt8]) -> StoredRecord {
        let date = entry.date
        let order = ChronologyOrder.numbers(entry)
        var row: [DatabaseValue] = [
            .id(board), .id(id), .id(review), .id(submission), .id(agency), .id(thread), .bytes(wordsHash),
            .number(entry.id.table), .number(entry.id.row), .number(entry.id.part), .integer(Int64(order.day)),
            .integer(Int64(order.width)),
            .integer(Int64(order.time)), .words(date.verbatim), .day(date.earliest), .day(date.latest),
            .text(date.precision.rawValue), .truth(date.isUncertain), .time(date.time), .time(date.endTime),
        ]
        if let recorded = entry.recorded {
            row += [
                .words(recorded.verbatim), .day(recorded.earliest), .day(recorded.latest),
                .text(recorded.precision.rawValue), .truth(recorded.isUncertain), .time(recorded.time),
                .time(recorded.endTime),
            ]
        } else {
            row += [DatabaseValue](repeating: .null, count: 7)
        }
        row.append(.text(entry.childSeen.rawValue))
        return StoredRecord(.entry, id, row, fields, notes, problems, SubmissionRows.remarks(entry.remarks, own))
    }

    /// SHA-256 of what the agency wrote in the row: two rows with the same words have the same.
    var wordsHash: [UInt8] {
        var out = CanonicalBytes("casement-words/1")
        out.add(.words(entry.date.verbatim))
        for field in entry.fields {
            out.add(.text(field.kind.rawValue))
            out.add(.words(field.text))
        }
        return [UInt8](SHA256.hash(data: out.bytes))
    }

    private var own: [DatabaseValue] { [.id(board), .id(id)] }

    private var fields: [[DatabaseValue]] {
        let own = own
        return entry.fields.enumerated().map { place, field in
            own + [.number(place), .text(field.kind.rawValue), .words(field.heading), .words(field.text)]
        }
    }

    private var notes: [[DatabaseValue]] {
        let own = own
        let all =
            entry.notes.map { ("entry", $0) } + entry.date.notes.map { ("date", $0) }
            + (entry.recorded?.notes ?? []).map { ("recorded", $0) }
        return all.enumerated().map { place, note in
            own + [.number(place), .text(note.0), .text(note.1.kind.rawValue), .words(note.1.message)]
        }
    }

    private var problems: [[DatabaseValue]] {
        let own = own
        let all =
            entry.problems.map { ("entry", $0) } + entry.date.problems.map { ("date", $0) }
            + (entry.recorded?.problems ?? []).map { ("recorded", $0) }
        return all.enumerated().map { place, problem in
            own + [
                .number(place), .text(problem.0), .text(problem.1.kind.rawValue), .words(problem.1.message),
                .words(problem.1.suggestion),
            ]
        }
    }
}

extension DatabaseValue {
    /// Minutes after midnight, or null.
    static func time(_ value: ClockTime?) -> DatabaseValue { value.map { .integer(Int64($0.minutes)) } ?? .null }
}
