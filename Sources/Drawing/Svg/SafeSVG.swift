/// An SVG picture the program itself drew: every name and word in it is escaped, and it holds no script, no style and no
/// address but, where the caller gives them, places of the same site.
///
/// Only this module can make one (the initialiser is internal), so that a page may take it in as it stands: words from a
/// file or a request can never become one.
public struct SafeSVG: Sendable, Hashable {
    /// The whole `<svg>` element, UTF-8, without an XML declaration: ready for an HTML page.
    public let bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The element as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The picture as a file of its own: an XML declaration, the element and a line break. Printed, it fills one page that
    /// lies on its side, whatever the paper; as drawn it would be cut off at the edge.
    public var standalone: [UInt8] {
        let head = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        guard let end = bytes.firstIndex(of: UInt8(ascii: ">")) else { return head + bytes + [0x0A] }
        return head + bytes[...end] + Array(Self.printing.utf8) + bytes[(end + 1)...] + [0x0A]
    }

    /// The picture as a Windows metafile (EMF), for a document of a word processor.
    ///
    /// - Parameters:
    ///   - width: of the picture, in CSS pixels; and its height.
    public func metafile(width: Int, height: Int) -> [UInt8] {
        Metafile.bytes(of: bytes, width: width, height: height)
    }

    private static let printing =
        "<style>@page{size:landscape;margin:8mm}@media print{svg:root{width:100%;height:100%}}</style>"
}
