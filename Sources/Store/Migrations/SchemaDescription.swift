/// A schema in words that are the same for both engines, to be compared with the committed one (docs/schema.txt).
public struct SchemaDescription: Sendable, Hashable {
    /// One column.
    public struct Column: Sendable, Hashable {
        public var name: String
        /// BYTEA, TEXT or BIGINT.
        public var type: String
        public var isRequired: Bool
    }

    /// One table.
    public struct TableDescription: Sendable, Hashable {
        public var name: String
        public var columns: [Column] = []
        public var key: [String] = []
        /// Columns of each unique rule or index but the key, sorted.
        public var unique: [[String]] = []
        /// Columns of each index that is not unique, sorted.
        public var indexes: [[String]] = []
        /// "columns → table (columns)", sorted.
        public var references: [String] = []
    }

    /// By name.
    public var tables: [TableDescription]

    /// One line a column, key and rule.
    public var text: String {
        var lines: [String] = []
        for table in tables {
            lines.append(table.name)
            for column in table.columns {
                lines.append("  \(column.name) \(column.type)\(column.isRequired ? "" : ", may be null")")
            }
            lines.append("  key: \(table.key.joined(separator: ", "))")
            for columns in table.unique { lines.append("  unique: \(columns.joined(separator: ", "))") }
            for columns in table.indexes { lines.append("  index: \(columns.joined(separator: ", "))") }
            for reference in table.references { lines.append("  refers: \(reference)") }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Puts rules and references in one order, whatever the engine's.
    init(sorting tables: [TableDescription]) {
        self.tables = tables.map { table in
            var table = table
            table.unique.sort { $0.joined(separator: ",") < $1.joined(separator: ",") }
            table.indexes.sort { $0.joined(separator: ",") < $1.joined(separator: ",") }
            table.references.sort()
            return table
        }.sorted { $0.name < $1.name }
    }
}
