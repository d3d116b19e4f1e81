/// One of our SVG pictures as a Windows metafile (EMF): a word processor takes it as lines and words, sharp at any size and
/// without a copy in dots. Only what ``SvgWriter`` writes is read: rectangles, paths of lines and half circles, words.
///
/// Source of the records: [MS-EMF], Enhanced Metafile Format.
struct Metafile {
    /// Units of the metafile to one of the picture, since its coordinates are whole numbers.
    private static let scale = 10.0
    /// Points to a half circle.
    private static let arcSteps = 8
    private static let face = "Arial"

    private var out: [UInt8] = []
    private var records: UInt32 = 0
    private var handles: [String: UInt32] = [:]
    private let width: Int
    private let height: Int

    /// - Parameters:
    ///   - svg: an element ``SvgWriter`` wrote, UTF-8.
    ///   - width: of the picture, in CSS pixels; and its height.
    static func bytes(of svg: [UInt8], width: Int, height: Int) -> [UInt8] {
        var file = Metafile(width: width, height: height)
        file.begin()
        SvgShapes.each(in: svg) { file.draw($0) }
        return file.finished()
    }

    private init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    // MARK: - Shapes

    private mutating func draw(_ shape: SvgShapes.Shape) {
        switch shape.name {
        case "rect":
            let (x, y) = (shape.number("x"), shape.number("y"))
            let (w, h) = (shape.number("width"), shape.number("height"))
            figure([Line(points: [(x, y), (x + w, y), (x + w, y + h), (x, y + h)], isClosed: true)], shape)
        case "path": figure(Self.lines(shape["d"] ?? ""), shape)
        case "text": words(shape)
        default: break
        }
    }

    private struct Line {
        var points: [(x: Double, y: Double)]
        var isClosed: Bool
    }

    private mutating func figure(_ lines: [Line], _ shape: SvgShapes.Shape) {
        let lines = lines.filter { $0.points.count > 1 }
        guard !lines.isEmpty else { return }
        let fill = Self.colour(shape["fill"])
        let stroke = Self.colour(shape["stroke"])
        let thickness = shape["stroke-width"] == nil ? 1 : shape.number("stroke-width")
        select(fill.map { brush($0) } ?? Self.noBrush)
        select(stroke.map { pen($0, thickness) } ?? Self.noPen)
        if fill != nil {
            poly(8, lines.map(\.points))
        } else if stroke != nil {
            let open = lines.map { $0.isClosed ? $0.points + [$0.points[0]] : $0.points }
            let dash = (shape["stroke-dasharray"] ?? "").split(separator: " ").compactMap { Double($0) }
            poly(7, dash.count == 2 ? open.flatMap { Self.dashed($0, on: dash[0], off: dash[1]) } : open)
        }
    }

    /// "M1 2L3 4za2 2 0 1 0 4 0": moves, lines, half circles of which only the way along x is not nothing, and closings.
    private static func lines(_ path: String) -> [Line] {
        var lines: [Line] = []
        var rest = Array(path.utf8)[...]
        func numbers(_ count: Int) -> [Double] {
            var found: [Double] = []
            while found.count < count {
                while rest.first == 0x20 { rest.removeFirst() }
                let digits = rest.prefix { $0 == 0x2D || $0 == 0x2E || (0x30...0x39).contains($0) }
                guard !digits.isEmpty else { break }
                found.append(Double(String(decoding: digits, as: UTF8.self)) ?? 0)
                rest = rest[digits.endIndex...]
            }
            return found + [Double](repeating: 0, count: count - found.count)
        }
        while let command = rest.popFirst() {
            switch command {
            case UInt8(ascii: "M"):
                let at = numbers(2)
                lines.append(Line(points: [(at[0], at[1])], isClosed: false))
            case UInt8(ascii: "L"):
                let at = numbers(2)
                if !lines.isEmpty { lines[lines.count - 1].points.append((at[0], at[1])) }
            case UInt8(ascii: "a"):
                let arc = numbers(7)
                guard let start = lines.last?.points.last else { continue }
                let (radius, way) = (arc[0], arc[5] < 0 ? -1.0 : 1.0)
                for step in 1...arcSteps {
                    let (cosine, sine) = turns[step]
                    lines[lines.count - 1].points.append(
                        (start.x + way * radius * (1 - cosine), start.y + way * radius * sine))
                }
            case UInt8(ascii: "z"): if !lines.isEmpty { lines[lines.count - 1].isClosed = true }
            default: break
            }
        }
        return lines
    }

    /// Cosine and sine of each eighth of half a turn.
    private static let turns: [(Double, Double)] = [
        (1, 0), (0.92388, 0.38268), (0.70711, 0.70711), (0.38268, 0.92388), (0, 1), (-0.38268, 0.92388),
        (-0.70711, 0.70711), (-0.92388, 0.38268), (-1, 0),
    ]

    /// A line in pieces.
    private static func dashed(
        _ points: [(x: Double, y: Double)], on: Double, off: Double
    ) -> [[(x: Double, y: Double)]] {
        guard on > 0, off > 0 else { return [points] }
        var out: [[(x: Double, y: Double)]] = []
        for (a, b) in zip(points, points.dropFirst()) {
            let (dx, dy) = (b.x - a.x, b.y - a.y)
            let length = (dx * dx + dy * dy).squareRoot()
            var at = 0.0
            while at < length {
                let end = min(at + on, length)
                out.append([
                    (a.x + dx * at / length, a.y + dy * at / length),
                    (a.x + dx * end / length, a.y + dy * end / length),
                ])
                at += on + off
            }
        }
        return out
    }

    // MARK: - Words

    private mutating func words(_ shape: SvgShapes.Shape) {
        let units = Array(shape.words.utf16)
        guard !units.isEmpty else { return }
        let size = shape.number("font-size")
        let isBold = shape["font-weight"] == "bold"
        select(font(size, isBold))
        let align: UInt32 =
            switch shape["text-anchor"] {
            case "middle": 6
            case "end": 2
            default: 0
            }
        add(22, [align | 24])
        add(24, [Self.colour(shape["fill"]) ?? 0])
        // Each letter's room, so that the words take the room they were measured to take.
        var dx: [UInt32] = []
        for character in shape.words {
            let room = SvgText.width(String(character), size: size, bold: isBold) * 0.97
            let count = character.utf16.count
            dx.append(UInt32(max(0, (room * Self.scale).rounded())))
            dx += [UInt32](repeating: 0, count: max(0, count - 1))
        }
        let padded = (units.count * 2 + 3) / 4 * 4
        var body: [UInt8] = []
        func put(_ value: UInt32) { Self.put(value, to: &body) }
        for _ in 0..<4 { put(0) }
        put(2)
        put(Float(1).bitPattern)
        put(Float(1).bitPattern)
        put(Self.unit(shape.number("x")))
        put(Self.unit(shape.number("y")))
        put(UInt32(units.count))
        put(76)
        put(0)
        for _ in 0..<4 { put(0) }
        put(UInt32(76 + padded))
        for unit in units {
            body.append(UInt8(unit & 0xFF))
            body.append(UInt8(unit >> 8))
        }
        body += [UInt8](repeating: 0, count: padded - units.count * 2)
        for room in dx { put(room) }
        record(84, body)
    }

    // MARK: - Pens, brushes and fonts

    private static let noPen: UInt32 = 0x8000_0008
    private static let noBrush: UInt32 = 0x8000_0005

    /// The handle of an object, made when first asked for.
    private mutating func handle(_ key: String, _ make: (UInt32) -> (UInt32, [UInt8])) -> UInt32 {
        if let known = handles[key] { return known }
        let number = UInt32(handles.count + 1)
        handles[key] = number
        let (kind, body) = make(number)
        record(kind, body)
        return number
    }

    private mutating func pen(_ colour: UInt32, _ thickness: Double) -> UInt32 {
        handle("pen \(colour) \(thickness)") { number in
            var body: [UInt8] = []
            for value in [number, 0, UInt32(max(1, (thickness * Self.scale).rounded())), 0, colour] {
                Self.put(value, to: &body)
            }
            return (38, body)
        }
    }

    private mutating func brush(_ colour: UInt32) -> UInt32 {
        handle("brush \(colour)") { number in
            var body: [UInt8] = []
            for value in [number, 0, colour, 0] { Self.put(value, to: &body) }
            return (39, body)
        }
    }

    private mutating func font(_ size: Double, _ isBold: Bool) -> UInt32 {
        handle("font \(size) \(isBold)") { number in
            var body: [UInt8] = []
            Self.put(number, to: &body)
            Self.put(UInt32(bitPattern: -Int32((size * Self.scale).rounded())), to: &body)
            for value in [0, 0, 0, isBold ? 700 : 400] { Self.put(UInt32(value), to: &body) }
            // Not slanted, underlined or struck; the usual letters, quality and kind of face.
            body += [0, 0, 0, 1, 0, 0, 0, 0]
            for unit in Self.face.utf16 { body += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
            body += [UInt8](repeating: 0, count: 4 + 320 - body.count)
            return (82, body)
        }
    }

    private mutating func select(_ handle: UInt32) { add(37, [handle]) }

    /// "#17222b" as the blue, green and red of a metafile; nil for "none".
    private static func colour(_ words: String?) -> UInt32? {
        guard let words, words.hasPrefix("#"), let value = UInt32(words.dropFirst(), radix: 16) else { return nil }
        return (value & 0xFF) << 16 | value & 0xFF00 | value >> 16
    }

    // MARK: - Records

    private static func unit(_ value: Double) -> UInt32 { UInt32(bitPattern: Int32((value * scale).rounded())) }

    private static func put(_ value: UInt32, to bytes: inout [UInt8]) {
        for shift: UInt32 in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    private mutating func add(_ kind: UInt32, _ values: [UInt32]) {
        var body: [UInt8] = []
        for value in values { Self.put(value, to: &body) }
        record(kind, body)
    }

    private mutating func record(_ kind: UInt32, _ body: [UInt8]) {
        Self.put(kind, to: &out)
        Self.put(UInt32(body.count + 8), to: &out)
        out += body
        records += 1
    }

    private mutating func poly(_ kind: UInt32, _ lines: [[(x: Double, y: Double)]]) {
        var values: [UInt32] = [0, 0, 0, 0, UInt32(lines.count), UInt32(lines.reduce(0) { $0 + $1.count })]
        values += lines.map { UInt32($0.count) }
        for point in lines.joined() { values += [Self.unit(point.x), Self.unit(point.y)] }
        add(kind, values)
    }

    private mutating func begin() {
        // The header is written when all is known.
        out = [UInt8](repeating: 0, count: 88)
        records = 1
        add(17, [8])
        add(10, [0, 0])
        add(9, [UInt32(Double(width) * Self.scale), UInt32(Double(height) * Self.scale)])
        add(12, [0, 0])
        add(11, [UInt32(width), UInt32(height)])
        add(18, [1])
        add(19, [2])
    }

    private mutating func finished() -> [UInt8] {
        add(14, [0, 16, 20])
        var head: [UInt8] = []
        func put(_ value: Int) { Self.put(UInt32(value), to: &head) }
        put(1)
        put(88)
        for value in [0, 0, width - 1, height - 1] { put(value) }
        // In hundredths of a millimetre, of 96 pixels to the inch.
        for value in [0, 0, width * 2_540 / 96, height * 2_540 / 96] { put(value) }
        put(0x464D_4520)
        put(0x0001_0000)
        put(out.count)
        put(Int(records))
        put(handles.count + 1)
        put(0)
        put(0)
        put(0)
        put(9_600)
        put(9_600)
        put(2_540)
        put(2_540)
        out.replaceSubrange(0..<88, with: head)
        return out
    }
}
