/// The schema as SQLite reports it.
extension SQLiteSession {
    func schema() throws -> SchemaDescription {
        let names = try rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'") {
            try $0.text(0)
        }
        return SchemaDescription(sorting: try names.map(describe))
    }

    private func describe(_ name: String) throws -> SchemaDescription.TableDescription {
        var table = SchemaDescription.TableDescription(name: name)
        var key: [(Int64, String)] = []
        for row in try rows(
            "SELECT name, type, \"notnull\", pk FROM pragma_table_info($1)", [.text(name)], { try $0.values() })
        {
            guard case .text(let column) = row[0], case .text(let type) = row[1], case .integer(let required) = row[2],
                case .integer(let place) = row[3]
            else { throw DatabaseError.unexpectedValue(column: 0) }
            table.columns.append(.init(name: column, type: type, isRequired: required == 1))
            if place > 0 { key.append((place, column)) }
        }
        table.key = key.sorted { $0.0 < $1.0 }.map(\.1)
        let indexes = try rows(
            "SELECT name, \"unique\" FROM pragma_index_list($1) WHERE origin <> 'pk'", [.text(name)]
        ) { (try $0.text(0), try $0.integer(1)) }
        for (index, isUnique) in indexes {
            let columns = try rows("SELECT name FROM pragma_index_info($1) ORDER BY seqno", [.text(index)]) {
                try $0.text(0)
            }
            if isUnique == 1 { table.unique.append(columns) } else { table.indexes.append(columns) }
        }
        var references: [Int64: (table: String, from: [String], to: [String])] = [:]
        try each(
            "SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list($1) ORDER BY id, seq", [.text(name)]
        ) {
            let id = try $0.integer(0)
            var reference = try references[id] ?? ($0.text(1), [], [])
            reference.from.append(try $0.text(2))
            reference.to.append(try $0.text(3))
            references[id] = reference
        }
        table.references = references.values.map {
            "\($0.from.joined(separator: ", ")) → \($0.table) (\($0.to.joined(separator: ", ")))"
        }
        return table
    }
}
