/// Cell references as spreadsheets write them ("B12", "$A$1:C4"). Rows and columns from 1.
enum CellReference {
    /// Most rows and columns any spreadsheet program of today allows (LibreOffice's; Excel's are fewer).
    static let lastRow = 16_777_216
    static let lastColumn = 16_384

    /// Row and column of "B12"; nil for anything else or past the last row or column.
    static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> (row: Int, column: Int)? {
        var column = 0
        var row = 0
        var hasDigit = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "$"): continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                guard !hasDigit else { return nil }
                column = column * 26 + Int(byte & 0x1F)
                guard column <= lastColumn else { return nil }
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                hasDigit = true
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
                guard row <= lastRow else { return nil }
            default: return nil
            }
        }
        return row > 0 && column > 0 ? (row, column) : nil
    }

    /// "A1:C4", or a single cell as a range of one; corners in any order.
    static func parseRange(_ bytes: UnsafeBufferPointer<UInt8>) -> CellRange? {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
            return parse(bytes).map { CellRange(rows: $0.row...$0.row, columns: $0.column...$0.column) }
        }
        guard let a = parse(UnsafeBufferPointer(rebasing: bytes[..<colon])),
            let b = parse(UnsafeBufferPointer(rebasing: bytes[(colon + 1)...]))
        else { return nil }
        return CellRange(
            rows: min(a.row, b.row)...max(a.row, b.row), columns: min(a.column, b.column)...max(a.column, b.column))
    }

    /// "C" for 3, "AA" for 27.
    static func columnLetters(_ column: Int) -> String {
        var n = column
        var letters: [UInt8] = []
        while n > 0 {
            letters.append(UInt8(ascii: "A") + UInt8((n - 1) % 26))
            n = (n - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}

/// A block of cells, rows and columns from 1.
struct CellRange: Hashable, Sendable {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>
}
