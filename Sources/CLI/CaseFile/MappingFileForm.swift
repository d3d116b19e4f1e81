import Domain
import Yams

/// Reads and writes `casement-mapping.yaml` (docs/mapping-file.md).
enum MappingFileForm {
    static let name = "casement-mapping.yaml"

    static func read(_ text: String, file: String) throws(YAMLProblems) -> MappingFile {
        let node = try YAMLChecks.compose(text, file: file)
        var checks = YAMLChecks()
        var result = MappingFile()
        if let top = checks.mapping(node, "the mapping file", keys: ["version", "files"]) {
            if let version = checks.text(top["version"], "version"), version != "1", let node = top["version"] {
                checks.add(node, "this program reads version 1 of the mapping file, not \(version).")
            }
            for item in checks.list(top["files"], "files") {
                guard let map = checks.mapping(item, "a file", keys: ["file", "agency", "tables"]) else { continue }
                guard let name = checks.text(map["file"], "file") else {
                    checks.add(item, "a file has no “file: name”.")
                    continue
                }
                result.files.append(
                    MappingFile.File(
                        name: name, agency: checks.text(map["agency"], "agency"),
                        tables: checks.list(map["tables"], "tables").compactMap { table(&checks, $0) }))
            }
        }
        if !checks.problems.isEmpty { throw YAMLProblems(file: file, lines: checks.problems) }
        return result
    }

    private static func table(_ checks: inout YAMLChecks, _ node: Node) -> MappingFile.Table? {
        guard let map = checks.mapping(node, "a table", keys: ["table", "name", "header_row", "columns"]) else {
            return nil
        }
        guard let number = checks.wholeNumber(map["table"], "table", in: 1...10_000) else {
            checks.add(node, "a table has no “table: number”.")
            return nil
        }
        var table = MappingFile.Table(number: number)
        table.headerRow = checks.wholeNumber(map["header_row"], "header_row", in: 1...1_000_000)
        for item in checks.list(map["columns"], "columns") {
            guard let map = checks.mapping(item, "a column", keys: ["column", "heading", "kind"]) else { continue }
            guard let number = checks.wholeNumber(map["column"], "column", in: 1...256) else {
                checks.add(item, "a column has no “column: number”.")
                continue
            }
            let words = checks.text(map["kind"], "kind") ?? ""
            guard let kind = ColumnKind(rawValue: words) else {
                let kinds = ColumnKind.allCases.map(\.rawValue).joined(separator: ", ")
                checks.add(item, "“\(words)” is not a kind of column. The kinds are: \(kinds).")
                continue
            }
            table.columns.append(
                MappingFile.Column(number: number, heading: checks.text(map["heading"], "heading") ?? "", kind: kind))
        }
        if !table.columns.isEmpty, !table.columns.contains(where: { $0.kind == .date || $0.kind == .event }) {
            checks.add(
                node, "table \(number) has neither a date nor an event column. Leave its columns out to set it aside.")
        }
        return table
    }

    /// The columns as they were recognised, to be kept, corrected and given back with `--mapping`.
    static func write(_ chronology: IntegratedChronology) -> String {
        var lines = [
            "# How Casement read the columns of each file. To correct it, change a kind and run again with",
            "#   casement merge FILES --mapping \(name) -o OUT",
            "# Kinds: " + ColumnKind.allCases.map(\.rawValue).joined(separator: ", "),
            "# A table without columns is set aside. This file is read only when you give it.", "version: 1", "files:",
        ]
        for file in chronology.files where file.refusal == nil {
            lines.append("  - file: \(quoted(file.name))")
            if let agency = file.agency { lines.append("    agency: \(quoted(chronology.agencies[agency].name))") }
            lines.append("    tables:")
            for table in file.tables {
                lines.append("      - table: \(table.number)")
                if let name = table.name { lines.append("        name: \(quoted(name))") }
                guard table.role == .chronology else { continue }
                let header = file.setAside.last { $0.place.table == table.number && $0.reason == .header }
                if let header { lines.append("        header_row: \(header.place.row)") }
                lines.append("        columns:")
                for column in table.columns {
                    lines.append(
                        "          - {column: \(column.column), heading: \(quoted(column.heading)), kind: \(column.kind.rawValue)}"
                    )
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A double-quoted YAML scalar.
    static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x85:
                out += "\\x" + String(scalar.value + 0x100, radix: 16).dropFirst()
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
