/// The `d` of a path: one path holds many marks of one look, which keeps pictures small.
struct SvgPath {
    private(set) var bytes: [UInt8] = []

    var isEmpty: Bool { bytes.isEmpty }

    mutating func move(_ x: Double, _ y: Double) { command("M", x, y) }
    mutating func line(_ x: Double, _ y: Double) { command("L", x, y) }
    mutating func close() { bytes.append(UInt8(ascii: "z")) }

    mutating func segment(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
        move(x1, y1)
        line(x2, y2)
    }

    mutating func circle(_ x: Double, _ y: Double, _ r: Double) {
        move(x - r, y)
        arc(r, 2 * r)
        arc(r, -2 * r)
        close()
    }

    mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
        polygon([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
    }

    mutating func polygon(_ points: [(Double, Double)]) {
        for (index, point) in points.enumerated() {
            if index == 0 { move(point.0, point.1) } else { line(point.0, point.1) }
        }
        close()
    }

    /// A triangle standing on its base; `r` is half its width and height.
    mutating func triangle(_ x: Double, _ y: Double, _ r: Double) {
        polygon([(x, y - r), (x + r, y + r), (x - r, y + r)])
    }

    mutating func diamond(_ x: Double, _ y: Double, _ r: Double) {
        polygon([(x, y - r), (x + r, y), (x, y + r), (x - r, y)])
    }

    /// Diagonal lines, `gap` apart, cut at the edges of a rectangle. Drawn as lines rather than as a pattern, so that
    /// every program that shows or prints the picture shows the same.
    mutating func hatch(x: Double, y: Double, width: Double, height: Double, gap: Double) {
        guard width > 0, height > 0, gap > 0 else { return }
        var start = x - height + gap / 2
        while start < x + width {
            let left = max(start, x)
            let right = min(start + height, x + width)
            if right > left { segment(left, y + height - (left - start), right, y + height - (right - start)) }
            start += gap
        }
    }

    private mutating func arc(_ r: Double, _ dx: Double) {
        bytes.append(UInt8(ascii: "a"))
        for (index, value) in [r, r, 0, 1, 0, dx, 0].enumerated() {
            if index > 0 { bytes.append(0x20) }
            SvgNumber.append(value, to: &bytes)
        }
    }

    private mutating func command(_ letter: Unicode.Scalar, _ x: Double, _ y: Double) {
        bytes.append(UInt8(ascii: letter))
        SvgNumber.append(x, to: &bytes)
        bytes.append(0x20)
        SvgNumber.append(y, to: &bytes)
    }
}
