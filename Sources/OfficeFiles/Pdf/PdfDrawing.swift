/// Reads the drawing `pdftocairo -svg` makes of the pages: ruled lines and the places of blank glyphs.
enum PdfDrawing {
    /// What one page's drawing holds.
    struct Page {
        var horizontals: [PdfRule] = []
        var verticals: [PdfRule] = []
        var blanks: [PdfBlank] = []
    }

    /// Lines thinner than this are ruling, not shading (points).
    private static let thinnest = 3.0
    /// Drawings with more lines than this on one page are pictures or maps, not tables.
    private static let mostRules = 60_000

    /// Pictures in the whole drawing (each counted once, however often it is shown).
    static func pictureCount(_ bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = MarkupScanner(buffer)
            var count = 0
            while let tag = scanner.next() {
                if tag.isNamed("image"), !tag.isEnd { count += 1 }
            }
            return count
        }
    }

    /// The pages of a drawing; a drawing of one page has no page elements and is one page.
    static func pages(_ bytes: [UInt8]) -> [Page] {
        bytes.withUnsafeBufferPointer { read($0) }
    }

    private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> [Page] {
        var scanner = MarkupScanner(bytes)
        var pages: [Page] = []
        var page = Page()
        var pagesAreMarked = false
        var definitions = 0
        var glyph: String?
        var blankGlyphs: Set<String> = []
        var transforms: [Transform] = []
        while let tag = scanner.next() {
            if tag.isNamed("g") {
                if tag.isEnd {
                    transforms.removeLast(transforms.isEmpty ? 0 : 1)
                } else {
                    if let id = tag.value("id"), id.starts(with: Array("glyph".utf8)) {
                        glyph = String(decoding: id, as: UTF8.self)
                    }
                    if !tag.isEmpty {
                        transforms.append((transforms.last ?? .none).then(inner: tag.value("transform")))
                    }
                }
            } else if tag.isNamed("symbol") {
                glyph = tag.isEnd ? nil : tag.value("id").map { String(decoding: $0, as: UTF8.self) }
            } else if tag.isNamed("defs"), !tag.isEmpty {
                definitions += tag.isEnd ? -1 : 1
            } else if tag.isNamed("page") {
                if tag.isEnd {
                    pages.append(page)
                } else {
                    page = Page()
                    pagesAreMarked = true
                }
            } else if tag.isNamed("path"), !tag.isEnd {
                if definitions > 0 {
                    if let glyph, tag.value("d")?.isEmpty != false { blankGlyphs.insert(glyph) }
                } else if page.horizontals.count + page.verticals.count < mostRules {
                    add(tag, (transforms.last ?? .none).then(inner: tag.value("transform")), to: &page)
                }
            } else if tag.isNamed("rect"), !tag.isEnd, definitions == 0 {
                addRectangle(tag, (transforms.last ?? .none).then(inner: tag.value("transform")), to: &page)
            } else if tag.isNamed("use"), !tag.isEnd, definitions == 0, let x = tag.number("x"), let y = tag.number("y")
            {
                let link = tag.value("xlink:href") ?? tag.value("href")
                if let link, blankGlyphs.contains(String(decoding: link.dropFirst(), as: UTF8.self)) {
                    page.blanks.append(PdfBlank(x: x, y: y))
                }
            }
        }
        if !pagesAreMarked { pages = [page] }
        for i in pages.indices { pages[i].blanks.sort { ($0.y, $0.x) < ($1.y, $1.x) } }
        return pages
    }

    /// A transformation of the plane, as SVG writes it.
    private struct Transform {
        var a, b, c, d, e, f: Double

        static let none = Transform(a: 1, b: 0, c: 0, d: 1, e: 0, f: 0)

        func then(inner text: Slice<UnsafeBufferPointer<UInt8>>?) -> Transform {
            guard let text, text.contains("matrix") else { return self }
            var numbers = NumberScanner(text)
            guard let a = numbers.next(), let b = numbers.next(), let c = numbers.next(), let d = numbers.next(),
                let e = numbers.next(), let f = numbers.next()
            else { return self }
            return Transform(
                a: self.a * a + self.c * b, b: self.b * a + self.d * b,
                c: self.a * c + self.c * d, d: self.b * c + self.d * d,
                e: self.a * e + self.c * f + self.e, f: self.b * e + self.d * f + self.f)
        }

        func apply(_ point: Point) -> Point {
            Point(x: a * point.x + c * point.y + e, y: b * point.x + d * point.y + f)
        }
    }

    private struct Point {
        var x, y: Double
    }

    private static func add(_ tag: MarkupScanner.Tag, _ transform: Transform, to page: inout Page) {
        guard let data = tag.value("d") else { return }
        let style = tag.value("style")
        let isStroked = style?.contains("fill:none") ?? tag.value("fill")?.equals("none") ?? false
        var numbers = NumberScanner(data)
        var shape: [Point] = []
        while !numbers.isAtEnd {
            switch numbers.command() {
            case UInt8(ascii: "M"):
                finish(&shape, isStroked, to: &page)
                guard let x = numbers.next(), let y = numbers.next() else { return }
                shape.append(transform.apply(Point(x: x, y: y)))
            case UInt8(ascii: "L"):
                guard let x = numbers.next(), let y = numbers.next() else { return }
                shape.append(transform.apply(Point(x: x, y: y)))
            case UInt8(ascii: "H"), UInt8(ascii: "V"):
                // Not written by the versions known; a shape with them is left out rather than misread.
                return
            case UInt8(ascii: "Z"):
                if let first = shape.first { shape.append(first) }
                finish(&shape, isStroked, to: &page)
            case nil where numbers.isAtEnd:
                break
            default:
                // Curves are no ruling.
                return
            }
        }
        finish(&shape, isStroked, to: &page)
    }

    private static func addRectangle(_ tag: MarkupScanner.Tag, _ transform: Transform, to page: inout Page) {
        guard let width = tag.number("width"), let height = tag.number("height") else { return }
        let x = tag.number("x") ?? 0
        let y = tag.number("y") ?? 0
        var shape = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)].map {
            transform.apply(Point(x: $0.0, y: $0.1))
        }
        let isStroked = tag.value("style")?.contains("fill:none") ?? tag.value("fill")?.equals("none") ?? false
        finish(&shape, isStroked, to: &page)
    }

    /// Turns an outline into ruled lines: each straight stroke, or a filled rectangle that is thin one way.
    private static func finish(_ shape: inout [Point], _ isStroked: Bool, to page: inout Page) {
        defer { shape.removeAll(keepingCapacity: true) }
        guard shape.count >= 2 else { return }
        if isStroked {
            for (a, b) in zip(shape, shape.dropFirst()) {
                if abs(a.y - b.y) < 0.5, abs(a.x - b.x) > 2 {
                    page.horizontals.append(PdfRule(at: (a.y + b.y) / 2, from: min(a.x, b.x), to: max(a.x, b.x)))
                } else if abs(a.x - b.x) < 0.5, abs(a.y - b.y) > 2 {
                    page.verticals.append(PdfRule(at: (a.x + b.x) / 2, from: min(a.y, b.y), to: max(a.y, b.y)))
                }
            }
            return
        }
        guard shape.count <= 6 else { return }
        var (left, right, top, bottom) = (shape[0].x, shape[0].x, shape[0].y, shape[0].y)
        for point in shape {
            left = min(left, point.x)
            right = max(right, point.x)
            top = min(top, point.y)
            bottom = max(bottom, point.y)
        }
        let width = right - left
        let height = bottom - top
        if height <= thinnest, width > thinnest {
            page.horizontals.append(PdfRule(at: (top + bottom) / 2, from: left, to: right))
        } else if width <= thinnest, height > thinnest {
            page.verticals.append(PdfRule(at: (left + right) / 2, from: top, to: bottom))
        }
    }
}
