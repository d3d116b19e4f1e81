/// The picture of a QR code.
public enum QRPicture {
    /// Draws the code with the quiet edge of four modules that ISO/IEC 18004 asks for, dark on white in every colour
    /// scheme: readers do not take it the other way round.
    ///
    /// It has no name of its own: the page says what it is, and offers the same in letters.
    /// - Parameter modules: rows of the code, true for dark; without the quiet edge.
    public static func draw(_ modules: [[Bool]]) -> SafeSVG {
        let edge = 4
        let width = (modules.first?.count ?? 0) + 2 * edge
        let height = modules.count + 2 * edge
        var text = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" "
        text += "shape-rendering=\"crispEdges\" aria-hidden=\"true\" focusable=\"false\">"
        text += "<path fill=\"#ffffff\" d=\"M0 0h\(width)v\(height)H0z\"/><path fill=\"#000000\" d=\""
        for (y, row) in modules.enumerated() {
            var x = 0
            while x < row.count {
                guard row[x] else {
                    x += 1
                    continue
                }
                let start = x
                while x < row.count, row[x] { x += 1 }
                text += "M\(start + edge) \(y + edge)h\(x - start)v1h-\(x - start)z"
            }
        }
        text += "\"/></svg>"
        return SafeSVG(bytes: Array(text.utf8))
    }
}
