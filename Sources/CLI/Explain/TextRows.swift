import Domain
import OfficeFiles

/// The rows of a CSV file with a heading, by the names of its columns.
struct TextRows {
    struct Problem: Error {
        var message: String
    }

    private let columns: [String: Int]
    private let rows: [SourceRow]

    init(path: String, needs: [String]) throws(Problem) {
        let limits = ReadingLimits()
        let source: SourceFile
        switch InputFiles.load(path, limits: limits) {
        case .success(let file): source = file
        case .failure(let error): throw Problem(message: error.message)
        }
        let table: SourceTable?
        do throws(ReadingError) {
            table = try CsvReader.read(source, limits: limits).tables.first
        } catch {
            throw Problem(message: "\(source.name): \(error.message)")
        }
        guard let heading = table?.rows.first else { throw Problem(message: "\(source.name) has no rows.") }
        var columns: [String: Int] = [:]
        for (index, cell) in heading.cells.enumerated() { columns[cell.text] = index }
        for name in needs where columns[name] == nil {
            throw Problem(
                message: "\(source.name) has no column “\(name)”. It needs: \(needs.joined(separator: ", ")).")
        }
        self.columns = columns
        rows = Array(table?.rows.dropFirst() ?? []).filter { !$0.cells.isEmpty }
    }

    var count: Int { rows.count }

    /// The words of a column in a row (from 0); "" where there is no such column or cell.
    subscript(row: Int, column: String) -> String {
        guard let at = columns[column], at < rows[row].cells.count else { return "" }
        return rows[row].cells[at].text
    }
}
