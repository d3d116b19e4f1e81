/// A coordinator's own reading of the columns, from `casement-mapping.yaml` (docs/mapping-file.md). It is written
/// beside every output and read only when given.
public struct MappingFile: Sendable, Hashable {
    public var files: [File]

    public init(files: [File] = []) { self.files = files }

    /// One agency file, found by its name.
    public struct File: Sendable, Hashable {
        public var name: String
        public var agency: String?
        public var tables: [Table]

        public init(name: String, agency: String? = nil, tables: [Table] = []) {
            self.name = name
            self.agency = agency
            self.tables = tables
        }
    }

    /// One table or sheet, by its number from 1. Without columns it is set aside as no chronology.
    public struct Table: Sendable, Hashable {
        public var number: Int
        /// Physical row of the heading, from 1; nil when the table has none.
        public var headerRow: Int?
        public var columns: [Column]

        public init(number: Int, headerRow: Int? = nil, columns: [Column] = []) {
            self.number = number
            self.headerRow = headerRow
            self.columns = columns
        }
    }

    /// What one column holds.
    public struct Column: Sendable, Hashable {
        /// From 1.
        public var number: Int
        public var heading: String
        public var kind: ColumnKind

        public init(number: Int, heading: String, kind: ColumnKind) {
            self.number = number
            self.heading = heading
            self.kind = kind
        }
    }

    func table(_ number: Int, of file: String) -> Table? {
        self.file(named: file)?.tables.first { $0.number == number }
    }

    /// What is said of a file. A name with some of its path, by which files of one name are told apart, also stands for
    /// the name alone where nothing else does.
    func file(named name: String) -> File? {
        if let exact = files.first(where: { $0.name == name }) { return exact }
        let near = files.filter { $0.name.hasSuffix("/" + name) || name.hasSuffix("/" + $0.name) }
        return near.count == 1 ? near[0] : nil
    }
}
