import Domain

/// Builds source documents from plain rows, as a reader would have them. "^" is a cell merged with the one above,
/// "<" one merged with the cell to its left.
enum Fixture {
    static func table(
        _ number: Int = 1, name: String? = nil, before: [String] = [], _ rows: [[String]]
    ) -> SourceTable {
        SourceTable(
            number: number, name: name, textBefore: before,
            rows: rows.enumerated().map { index, words in
                SourceRow(
                    number: index + 1,
                    cells: words.map { word in
                        switch word {
                        case "^": SourceCell("", joins: .above)
                        case "<": SourceCell("", joins: .left)
                        default: SourceCell(word)
                        }
                    })
            })
    }

    /// Table 1 of a document.
    static func table(_ rows: [[String]]) -> SourceTable { table(1, rows) }

    static func document(
        _ tables: SourceTable..., name: String = "agency.docx", remarks: [SourceRemark] = [], after: [String] = []
    ) -> SourceDocument {
        SourceDocument(
            name: name, digest: "0123456789abcdef", format: .docx, tables: tables, textAfter: after, remarks: remarks)
    }

    static func merge(
        _ documents: SourceDocument..., caseFile: CaseFile? = nil, mapping: MappingFile? = nil
    ) -> IntegratedChronology {
        let importer = DocumentImporter(caseFile: caseFile, mapping: mapping)
        return ChronologyIntegrator(caseFile: caseFile).integrate(documents.map(importer.read))
    }
}
