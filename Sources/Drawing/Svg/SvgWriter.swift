/// Writes SVG elements as bytes. Words are escaped; everything else comes from constants and numbers, so that nothing
/// from a record can become markup.
struct SvgWriter {
    private(set) var bytes: [UInt8] = []

    /// How a shape is painted. Presentation attributes alone: the content security policy forbids `style`.
    struct Paint {
        var fill: StaticString = "none"
        var stroke: StaticString?
        var width = 1.0
        var dash: StaticString?
        var isRound = false

        static func fill(_ colour: StaticString) -> Paint { Paint(fill: colour) }
        static func stroke(_ colour: StaticString, _ width: Double, dash: StaticString? = nil) -> Paint {
            Paint(stroke: colour, width: width, dash: dash)
        }
    }

    /// How words are set.
    struct Face {
        var size = 11.0
        var isBold = false
        var anchor = Anchor.start
        var fill: StaticString = Ink.ink
    }

    enum Anchor { case start, middle, end }

    // MARK: - Elements

    mutating func open(_ name: StaticString) {
        raw("<")
        raw(name)
    }

    mutating func attribute(_ name: StaticString, _ value: StaticString) {
        self.name(name)
        raw(value)
        raw("\"")
    }

    mutating func attribute(_ name: StaticString, _ value: Double) {
        self.name(name)
        SvgNumber.append(value, to: &bytes)
        raw("\"")
    }

    mutating func attribute(_ name: StaticString, words: String) {
        self.name(name)
        escaped(words)
        raw("\"")
    }

    mutating func endTag() { raw(">") }
    mutating func endEmpty() { raw("/>\n") }

    mutating func close(_ name: StaticString) {
        raw("</")
        raw(name)
        raw(">\n")
    }

    /// An element with nothing but words in it.
    mutating func element(_ name: StaticString, id: String? = nil, words: String) {
        open(name)
        if let id { attribute("id", words: id) }
        endTag()
        escaped(words)
        close(name)
    }

    /// A group whose words a pointer resting on it shows.
    mutating func group(title: String?, _ content: (inout SvgWriter) -> Void) {
        guard let title else {
            content(&self)
            return
        }
        raw("<g>")
        element("title", words: title)
        content(&self)
        close("g")
    }

    /// A rectangle that is not seen and leads somewhere: to a place of the same site, or it is left out.
    mutating func way(to address: String, title: String, _ room: TimelineRoom) {
        guard address.hasPrefix("/"), !address.hasPrefix("//") else { return }
        open("a")
        attribute("href", words: address)
        attribute("tabindex", "-1")
        attribute("aria-label", words: SvgText.plain(title))
        endTag()
        element("title", words: SvgText.plain(title))
        open("rect")
        attribute("x", room.left)
        attribute("y", room.top)
        attribute("width", room.width)
        attribute("height", room.height)
        attribute("fill", "none")
        attribute("pointer-events", "all")
        endEmpty()
        close("a")
    }

    // MARK: - Shapes

    mutating func path(_ path: SvgPath, _ paint: Paint) {
        guard !path.isEmpty else { return }
        open("path")
        name("d")
        bytes.append(contentsOf: path.bytes)
        raw("\"")
        self.paint(paint)
        endEmpty()
    }

    mutating func rectangle(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, radius: Double = 0, _ paint: Paint
    ) {
        open("rect")
        attribute("x", x)
        attribute("y", y)
        attribute("width", width)
        attribute("height", height)
        if radius > 0 { attribute("rx", radius) }
        self.paint(paint)
        endEmpty()
    }

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ paint: Paint) {
        var path = SvgPath()
        path.segment(x1, y1, x2, y2)
        self.path(path, paint)
    }

    mutating func text(_ words: String, _ x: Double, _ y: Double, _ face: Face) {
        open("text")
        attribute("x", x)
        attribute("y", y)
        attribute("font-size", face.size)
        if face.isBold { attribute("font-weight", "bold") }
        switch face.anchor {
        case .start: break
        case .middle: attribute("text-anchor", "middle")
        case .end: attribute("text-anchor", "end")
        }
        attribute("fill", face.fill)
        endTag()
        escaped(words)
        close("text")
    }

    // MARK: - Bytes

    mutating func append(_ other: SvgWriter) { bytes.append(contentsOf: other.bytes) }

    mutating func raw(_ fixed: StaticString) { fixed.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    private mutating func name(_ name: StaticString) {
        raw(" ")
        raw(name)
        raw("=\"")
    }

    private mutating func paint(_ paint: Paint) {
        attribute("fill", paint.fill)
        guard let stroke = paint.stroke else { return }
        attribute("stroke", stroke)
        if paint.width != 1 { attribute("stroke-width", paint.width) }
        if let dash = paint.dash { attribute("stroke-dasharray", dash) }
        if paint.isRound {
            attribute("stroke-linecap", "round")
            attribute("stroke-linejoin", "round")
        }
    }

    /// Escapes what could end a text or an attribute; the caller has passed records' words through ``SvgText/plain(_:)``.
    private mutating func escaped(_ words: String) {
        for byte in words.utf8 {
            switch byte {
            case UInt8(ascii: "&"): raw("&amp;")
            case UInt8(ascii: "<"): raw("&lt;")
            case UInt8(ascii: ">"): raw("&gt;")
            case UInt8(ascii: "\""): raw("&quot;")
            case UInt8(ascii: "'"): raw("&#39;")
            case 0..<0x20 where byte != 0x0A && byte != 0x09, 0x7F: break
            default: bytes.append(byte)
            }
        }
    }
}

/// The few inks of our pictures. They differ in lightness as well, and shapes say everything that they say.
enum Ink {
    static let paper: StaticString = "#ffffff"
    static let ink: StaticString = "#17222b"
    static let muted: StaticString = "#414d56"
    static let middle: StaticString = "#7d8a91"
    static let pale: StaticString = "#d5dcde"
    static let rule: StaticString = "#c5cdd0"
    static let grid: StaticString = "#e6eaeb"
    static let panel: StaticString = "#f4f6f6"
    static let accent: StaticString = "#0b5368"
    static let attention: StaticString = "#8a2b0f"
}
