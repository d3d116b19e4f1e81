import Domain

/// Tables as comma-separated values for people and spreadsheets, with a description of their columns (docs/export.md).
struct ExportCsv {
    /// What the numbers of a column stand for.
    enum Meaning: String {
        case number = "integer"
        case truth = "boolean"
        /// Days since 1970-01-01.
        case day = "date"
        /// Microseconds since 1970, UTC.
        case moment = "dateTime"
        /// Minutes after midnight.
        case minute = "time"

        init(_ column: String) {
            switch column {
            case "earliest", "latest", "recorded_earliest", "recorded_latest", "born", "died", "changed_on", "since":
                self = .day
            case "time_from", "time_to", "recorded_time_from", "recorded_time_to": self = .minute
            case "made_at", "received_at", "starts_at", "ends_at": self = .moment
            default: self = column.hasPrefix("is_") || column.hasSuffix("_is_uncertain") ? .truth : .number
            }
        }
    }

    let file: LineFile
    private let meanings: [Meaning]

    init(_ path: String, _ columns: [String]) throws {
        file = try LineFile(path)
        meanings = columns.map(Meaning.init)
        // As spreadsheets know UTF-8.
        try file.write([0xEF, 0xBB, 0xBF] + Array(columns.joined(separator: ",").utf8) + [0x0D, 0x0A])
    }

    func write(_ row: [DatabaseValue]) throws {
        var out: [UInt8] = []
        for (place, value) in row.enumerated() {
            if place > 0 { out.append(0x2C) }
            switch value {
            case .null: break
            case .integer(let number): out += Array(Self.words(number, meanings[place]).utf8)
            // An empty text is not nothing.
            case .text(let text): if text.isEmpty { out += [0x22, 0x22] } else { CsvCell.append(text, to: &out) }
            case .bytes(let bytes): out += Array(Hexadecimal.text(bytes).utf8)
            }
        }
        try file.write(out + [0x0D, 0x0A])
    }

    func close() throws { try file.close() }

    /// A number as people read it; the number itself where the calendar has no such day.
    static func words(_ number: Int64, _ meaning: Meaning) -> String {
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        func day(_ number: Int64) -> String? {
            guard (-719_162...2_932_896).contains(number) else { return nil }
            return CivilDate(dayNumber: Int32(number)).iso
        }
        switch meaning {
        case .number, .truth: return String(number)
        case .day: return day(number) ?? String(number)
        case .minute: return (0..<1440).contains(number) ? two(number / 60) + ":" + two(number % 60) : String(number)
        case .moment:
            let span: Int64 = 86_400_000_000
            let past = ((number % span) + span) % span
            guard let date = day((number - past) / span) else { return String(number) }
            let (seconds, rest) = (past / 1_000_000, past % 1_000_000)
            let fraction = String(String(1_000_000 + rest).dropFirst())
            return "\(date)T\(two(seconds / 3_600)):\(two(seconds / 60 % 60)):\(two(seconds % 60)).\(fraction)Z"
        }
    }

    /// The description of all tables as W3C's “Metadata Vocabulary for Tabular Data” has it.
    static func description(_ tables: [SchemaDescription.TableDescription]) -> [UInt8] {
        func list(_ names: [String]) -> String { "[" + names.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
        let known = Set(tables.map(\.name))
        var out = "{\"@context\":\"http://www.w3.org/ns/csvw\",\"tables\":["
        for (place, table) in tables.enumerated() {
            let columns = table.columns.map { column in
                let type: String =
                    switch column.type {
                    case "BYTEA": "hexBinary"
                    case "TEXT": "string"
                    default: Meaning(column.name).rawValue
                    }
                return "{\"name\":\"\(column.name)\",\"titles\":\"\(column.name)\",\"datatype\":\"\(type)\","
                    + "\"required\":\(column.isRequired)}"
            }
            let references = table.references.compactMap { words -> String? in
                // "columns → table (columns)"
                let parts = words.split(separator: " → ")
                guard parts.count == 2, let name = parts[1].split(separator: " (").first.map(String.init),
                    known.contains(name)
                else { return nil }
                let to = parts[1].dropFirst(name.count + 2).dropLast().split(separator: ", ").map(String.init)
                return "{\"columnReference\":\(list(parts[0].split(separator: ", ").map(String.init))),"
                    + "\"reference\":{\"resource\":\"\(name).csv\",\"columnReference\":\(list(to))}}"
            }
            out += "\(place == 0 ? "" : ",")\n{\"url\":\"\(table.name).csv\",\"tableSchema\":{\"columns\":[\n"
            out += columns.joined(separator: ",\n") + "],\n\"primaryKey\":\(list(table.key)),"
            out += "\"foreignKeys\":[\(references.joined(separator: ",\n"))]}}"
        }
        return Array((out + "\n]}\n").utf8)
    }
}
