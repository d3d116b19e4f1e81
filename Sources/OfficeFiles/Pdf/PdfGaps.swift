/// Finds tables without ruled lines.
enum PdfGaps {
    static func find(in loose: inout [[PdfLine]], pages: [PdfPage], tables: inout [[PdfTable]]) {
    }
}
