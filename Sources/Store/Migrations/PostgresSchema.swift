/// The schema as PostgreSQL reports it.
extension PostgresSession {
    func schema() throws -> SchemaDescription {
        let names = try rows(
            "SELECT relname::text FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace"
        ) { try $0.text(0) }
        return SchemaDescription(sorting: try names.map(describe))
    }

    private func describe(_ name: String) throws -> SchemaDescription.TableDescription {
        var table = SchemaDescription.TableDescription(name: name)
        table.columns = try rows(
            """
            SELECT attname::text, format_type(atttypid, atttypmod), CASE WHEN attnotnull THEN 1 ELSE 0 END
            FROM pg_attribute WHERE attrelid = $1::text::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum
            """, [.text(name)]
        ) {
            SchemaDescription.Column(
                name: try $0.text(0), type: try $0.text(1).uppercased(), isRequired: try $0.integer(2) == 1)
        }
        // One row a column of each index, in the order of the index.
        var indexes: [String: (kind: Int64, columns: [String])] = [:]
        try each(
            """
            SELECT i.indexrelid::regclass::text, CASE WHEN i.indisprimary THEN 2 WHEN i.indisunique THEN 1 ELSE 0 END,
                a.attname::text
            FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k (number, place)
            JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
            WHERE i.indrelid = $1::text::regclass ORDER BY 1, k.place
            """, [.text(name)]
        ) {
            var index = try indexes[$0.text(0)] ?? ($0.integer(1), [])
            index.columns.append(try $0.text(2))
            indexes[try $0.text(0)] = index
        }
        for index in indexes.values {
            switch index.kind {
            case 2: table.key = index.columns
            case 1: table.unique.append(index.columns)
            default: table.indexes.append(index.columns)
            }
        }
        var references: [String: (table: String, from: [String], to: [String])] = [:]
        try each(
            """
            SELECT c.conname::text, c.confrelid::regclass::text, a.attname::text, f.attname::text
            FROM pg_constraint c CROSS JOIN LATERAL unnest(c.conkey, c.confkey) WITH ORDINALITY AS k (own, other, place)
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.own
            JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = k.other
            WHERE c.contype = 'f' AND c.conrelid = $1::text::regclass ORDER BY 1, k.place
            """, [.text(name)]
        ) {
            var reference = try references[$0.text(0)] ?? ($0.text(1), [], [])
            reference.from.append(try $0.text(2))
            reference.to.append(try $0.text(3))
            references[try $0.text(0)] = reference
        }
        table.references = references.values.map {
            "\($0.from.joined(separator: ", ")) → \($0.table) (\($0.to.joined(separator: ", ")))"
        }
        return table
    }
}
