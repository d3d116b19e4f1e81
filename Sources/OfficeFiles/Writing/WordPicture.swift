/// A picture for a Word document: a metafile of lines and words, its size, and what it shows in words.
public struct WordPicture: Sendable {
    /// EMF.
    public var bytes: [UInt8]
    /// In CSS pixels.
    public var width: Int
    public var height: Int
    public var description: String

    public init(bytes: [UInt8], width: Int, height: Int, description: String) {
        self.bytes = bytes
        self.width = width
        self.height = height
        self.description = description
    }

    /// English Metric Units to a twentieth of a point.
    private static let units = 635
    /// Room on a page beneath a heading, in twentieths of a point.
    private static let roomBelowHeading = 9_000

    /// Name of the part that holds the picture of a place in the list, and of the relationship that leads to it.
    static func part(_ place: Int) -> String { "media/timeline\(place + 1).emf" }
    static func relationship(_ place: Int) -> String { "rIdPicture\(place + 1)" }

    /// A paragraph with the picture, as wide as the page or as high as there is room for.
    func write(_ place: Int, to out: inout OutputBytes) {
        let fit = min(
            Double(WordParts.textWidth) / Double(max(1, width)), Double(Self.roomBelowHeading) / Double(max(1, height)))
        let across = Int(Double(width) * fit) * Self.units
        let down = Int(Double(height) * fit) * Self.units
        out.raw("<w:p><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" xmlns:wp=\"")
        out.raw("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent cx=\"")
        out.number(across)
        out.raw("\" cy=\"")
        out.number(down)
        out.raw("\"/><wp:docPr id=\"")
        out.number(place + 1)
        out.raw("\" name=\"Timeline ")
        out.number(place + 1)
        out.raw("\" descr=\"")
        XmlText.plain(description, breaks: " ", tabs: " ", to: &out)
        out.raw(
            "\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"")
        out.raw("http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"")
        out.raw("http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"")
        out.number(place + 1)
        out.raw("\" name=\"Timeline\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"")
        out.raw(Self.relationship(place))
        out.raw("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>")
        out.raw("<a:ext cx=\"")
        out.number(across)
        out.raw("\" cy=\"")
        out.number(down)
        out.raw("\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>")
        out.raw("</a:graphic></wp:inline></w:drawing></w:r></w:p>")
    }
}
