import Domain

/// A document as physically read, as JSON ("casement-document/1").
enum DocumentJSON {
    static func bytes(_ document: SourceDocument) -> [UInt8] {
        var out = "{\"format\":\"casement-document/1\",\"name\":\(q(document.name)),\"digest\":\(q(document.digest))"
        out += ",\"fileFormat\":\(q(document.format.rawValue))"
        if let readAs = document.readAs { out += ",\"readAs\":\(q(readAs))" }
        out += ",\"tables\":["
        for (index, table) in document.tables.enumerated() {
            out += index == 0 ? "\n" : ",\n"
            add(table, to: &out)
        }
        out += "],\n\"textAfter\":[\(document.textAfter.map(q).joined(separator: ","))],\n\"remarks\":["
        out += document.remarks.map { remark in
            var text = "{\"kind\":\(q(remark.kind.rawValue)),\"text\":\(q(remark.text))"
            if let place = remark.place {
                text += ",\"table\":\(place.table),\"row\":\(place.row),\"column\":\(place.column)"
            }
            if let author = remark.author { text += ",\"author\":\(q(author))" }
            return text + "}"
        }.joined(separator: ",\n")
        out += "]}\n"
        return Array(out.utf8)
    }

    private static func add(_ table: SourceTable, to out: inout String) {
        out += "{\"number\":\(table.number)"
        if let name = table.name { out += ",\"name\":\(q(name))" }
        if table.isHidden { out += ",\"hidden\":true" }
        if let outer = table.nestedIn {
            out += ",\"nestedIn\":{\"table\":\(outer.table),\"row\":\(outer.row),\"column\":\(outer.column)}"
        }
        out += ",\"textBefore\":[\(table.textBefore.map(q).joined(separator: ","))],\"rows\":["
        for (index, row) in table.rows.enumerated() {
            out += index == 0 ? "\n" : ",\n"
            out += "{\"row\":\(row.number)"
            if row.isHidden { out += ",\"hidden\":true" }
            if row.isMarkedHeader { out += ",\"header\":true" }
            if row.isDeleted { out += ",\"deleted\":true" }
            out += ",\"cells\":["
            for (column, cell) in row.cells.enumerated() {
                if column > 0 { out += "," }
                add(cell, to: &out)
            }
            out += "]}"
        }
        out += "]}"
    }

    private static func add(_ cell: SourceCell, to out: inout String) {
        switch cell.joins {
        case .above: out += "{\"joins\":\"above\"}"
        case .left: out += "{\"joins\":\"left\"}"
        case .none:
            guard let typed = cell.typed else {
                out += q(cell.text)
                return
            }
            out += "{\"text\":\(q(cell.text)),"
            switch typed {
            case .number(let number): out += number.isFinite ? "\"number\":\(number)" : "\"number\":null"
            case .date(let day, let time):
                out += "\"date\":\(q(day.iso))" + (time.map { ",\"time\":\(q($0.text))" } ?? "")
            case .time(let time): out += "\"time\":\(q(time.text))"
            case .bool(let value): out += "\"bool\":\(value)"
            case .error(let code): out += "\"error\":\(q(code))"
            }
            out += "}"
        }
    }

    private static func q(_ text: String) -> String { SummaryJSON.quoted(text) }
}
