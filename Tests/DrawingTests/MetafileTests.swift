import Testing

@testable import Drawing

@Suite("A picture as a metafile") struct MetafileTests {
    private func word(_ bytes: [UInt8], _ at: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) }
    }

    /// Kind and place of every record.
    private func records(_ bytes: [UInt8]) -> [(kind: UInt32, at: Int)] {
        var at = 0
        var out: [(kind: UInt32, at: Int)] = []
        while at + 8 <= bytes.count {
            out.append((word(bytes, at), at))
            at += Int(word(bytes, at + 4))
        }
        return out
    }

    private func file(_ paint: (inout SvgWriter) -> Void) -> [UInt8] {
        var w = SvgWriter()
        paint(&w)
        return Metafile.bytes(of: w.bytes, width: 200, height: 100)
    }

    @Test("its header counts every record and every byte, and it ends with the end")
    func header() {
        let bytes = file { $0.rectangle(1, 2, 30, 40, .fill(Ink.ink)) }
        let found = records(bytes)
        #expect(found.first?.kind == 1 && found.last?.kind == 14)
        #expect(Int(word(bytes, 48)) == bytes.count && Int(word(bytes, 52)) == found.count)
        #expect(found.map(\.at).allSatisfy { $0 % 4 == 0 })
    }

    @Test("a filled shape is a polygon, a stroke a line, a dashed one several")
    func shapes() throws {
        let filled = records(file { $0.rectangle(1, 2, 30, 40, .fill(Ink.ink)) })
        #expect(filled.contains { $0.kind == 8 } && !filled.contains { $0.kind == 7 })
        let bytes = file { $0.line(0, 10, 12, 10, .stroke(Ink.ink, 1, dash: "3 3")) }
        let line = try #require(records(bytes).first { $0.kind == 7 })
        #expect(word(bytes, line.at + 24) == 2)
    }

    @Test("words stand as they are, without escapes, each letter with its room")
    func words() throws {
        let bytes = file { $0.text("Kit’s & Rowe", 5, 6, SvgWriter.Face(size: 10, isBold: true)) }
        let text = try #require(records(bytes).first { $0.kind == 84 })
        let count = Int(word(bytes, text.at + 44))
        let start = text.at + Int(word(bytes, text.at + 48))
        let units = (0..<count).map { UInt16(bytes[start + 2 * $0]) | UInt16(bytes[start + 2 * $0 + 1]) << 8 }
        #expect(String(decoding: units, as: UTF16.self) == "Kit’s & Rowe")
        let room = text.at + Int(word(bytes, text.at + 72))
        #expect((0..<count).allSatisfy { word(bytes, room + 4 * $0) > 0 })
        #expect(room + 4 * count <= bytes.count)
    }

    @Test("a circle comes back to where it began")
    func circle() throws {
        var path = SvgPath()
        path.circle(50, 50, 10)
        let bytes = file { $0.path(path, .fill(Ink.ink)) }
        let polygon = try #require(records(bytes).first { $0.kind == 8 })
        let count = Int(word(bytes, polygon.at + 28))
        let first = polygon.at + 36
        let last = first + 8 * (count - 1)
        #expect(word(bytes, first) == 400 && word(bytes, last) == 400 && word(bytes, last + 4) == 500)
    }
}
