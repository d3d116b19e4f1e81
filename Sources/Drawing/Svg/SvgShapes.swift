/// Reads the shapes back out of a picture ``SvgWriter`` wrote: its elements stand one after another, with plain attributes.
/// No reader of SVG for anything else.
enum SvgShapes {
    struct Shape {
        var name: String
        var attributes: [String: String] = [:]
        /// Of a text, without escapes.
        var words = ""

        subscript(_ attribute: String) -> String? { attributes[attribute] }

        func number(_ attribute: String) -> Double { attributes[attribute].flatMap(Double.init) ?? 0 }
    }

    private static let shapes: Set<String> = ["rect", "path", "text"]

    static func each(in svg: [UInt8], _ take: (Shape) -> Void) {
        var at = 0
        while let start = svg[at...].firstIndex(of: UInt8(ascii: "<")) {
            guard let end = svg[start...].firstIndex(of: UInt8(ascii: ">")) else { return }
            at = end + 1
            var shape = read(svg[(start + 1)..<end])
            guard shapes.contains(shape.name) else { continue }
            if shape.name == "text" {
                let close = svg[at...].firstIndex(of: UInt8(ascii: "<")) ?? svg.endIndex
                shape.words = plain(String(decoding: svg[at..<close], as: UTF8.self))
                at = close
            }
            take(shape)
        }
    }

    /// `rect x="1" y="2"/`
    private static func read(_ tag: ArraySlice<UInt8>) -> Shape {
        let name = tag.prefix { $0 != 0x20 && $0 != UInt8(ascii: "/") }
        var shape = Shape(name: String(decoding: name, as: UTF8.self))
        guard shapes.contains(shape.name) else { return shape }
        var rest = tag[name.endIndex...]
        while let equals = rest.firstIndex(of: UInt8(ascii: "=")), equals + 1 < rest.endIndex {
            let key = rest[..<equals].drop { $0 == 0x20 }
            let value = rest[(equals + 2)...].prefix { $0 != UInt8(ascii: "\"") }
            shape.attributes[String(decoding: key, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
            guard value.endIndex < rest.endIndex else { break }
            rest = rest[(value.endIndex + 1)...]
        }
        return shape
    }

    private static func plain(_ words: String) -> String {
        guard words.contains("&") else { return words }
        var out = ""
        var rest = words[...]
        while let start = rest.firstIndex(of: "&") {
            out += rest[..<start]
            rest = rest[start...]
            guard let found = escapes.first(where: { rest.hasPrefix($0.escape) }) else {
                out.append(rest.removeFirst())
                continue
            }
            out += found.character
            rest = rest.dropFirst(found.escape.count)
        }
        return out + rest
    }

    private static let escapes: [(escape: String, character: String)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
    ]
}
