import CQrencode

/// A QR code as a picture: what a device's camera reads when a second factor is set up.
public enum QRCode {
    /// The white border a reader needs, in modules.
    private static let border = 4

    /// Draws `words` with a medium correction of errors.
    /// - Parameter title: what the picture is, for those who cannot see it. What it says stands beside it as text.
    /// - Returns: nil where the words are too long for a code, or hold U+0000.
    public static func picture(of words: String, title: String) -> SafeSVG? {
        guard !words.isEmpty, !words.utf8.contains(0),
            let code = QRcode_encodeString(words, 0, QR_ECLEVEL_M, QR_MODE_8, 1)
        else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let modules = code.pointee.data, width > 0 else { return nil }
        var path = SvgPath()
        for row in 0..<width {
            var column = 0
            while column < width {
                // A row's dark modules that touch are one piece, so that no hairline shows between them.
                let start = column
                while column < width, modules[row * width + column] & 1 == 1 { column += 1 }
                if column > start {
                    path.rectangle(
                        Double(start + border), Double(row + border), Double(column - start), 1)
                }
                column += 1
            }
        }
        let side = Double(width + 2 * border)
        var svg = SvgWriter()
        svg.open("svg")
        svg.attribute("xmlns", "http://www.w3.org/2000/svg")
        svg.attribute("role", "img")
        svg.attribute("viewBox", words: "0 0 \(Int(side)) \(Int(side))")
        svg.attribute("shape-rendering", "crispEdges")
        svg.endTag()
        svg.element("title", words: title)
        // White behind it whatever the page's colours are: readers want dark on light.
        svg.rectangle(0, 0, side, side, .fill("#ffffff"))
        svg.path(path, .fill("#000000"))
        svg.close("svg")
        return SafeSVG(bytes: svg.bytes)
    }
}
