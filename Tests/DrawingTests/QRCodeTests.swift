import Drawing
import Foundation
import TestSupport
import Testing

/// QR codes, read by another program.
@Suite("QR codes") struct QRCodeTests {
    static let words = [
        "otpauth://totp/Casement:b.quill%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Casement",
        "a", "Ty Gwyn & <b>\"co\"</b>", String(repeating: "long ", count: 120) + "end",
    ]

    @Test("what is drawn is what a reader reads", arguments: words)
    func read(_ words: String) async throws {
        let picture = try #require(QRCode.picture(of: words, title: "A code"))
        #expect(try await Self.readByZbar(Self.rows(picture.text)) == words)
    }

    @Test("a picture of something else is not read as it: so the test can fail")
    func altered() async throws {
        let picture = try #require(QRCode.picture(of: Self.words[0], title: "A code"))
        var rows = Self.rows(picture.text)
        for row in 10..<30 { for column in 10..<30 { rows[row][column].toggle() } }
        #expect(try await Self.readByZbar(rows) != Self.words[0])
    }

    @Test("the picture has a name, a white border, and nothing of the words as markup")
    func picture() throws {
        let picture = try #require(QRCode.picture(of: Self.words[2], title: "Code for <Bea>"))
        #expect(picture.text.contains("<title>Code for &lt;Bea&gt;</title>"))
        #expect(!picture.text.contains("<b>") && !picture.text.contains("style"))
        let rows = Self.rows(picture.text)
        for place in rows.indices {
            for edge in [0, 1, 2, 3] {
                let last = rows.count - 1 - edge
                #expect(!rows[edge][place] && !rows[place][edge] && !rows[last][place] && !rows[place][last])
            }
        }
    }

    @Test("words that no code can hold have no picture")
    func none() {
        #expect(QRCode.picture(of: "", title: "t") == nil)
        #expect(QRCode.picture(of: "a\u{0}b", title: "t") == nil)
        #expect(QRCode.picture(of: String(repeating: "x", count: 4_000), title: "t") == nil)
    }

    /// The dark modules, out of the picture's one path: rectangles as four corners.
    private static func rows(_ svg: String) -> [[Bool]] {
        func attribute(_ name: String) -> Substring {
            guard let start = svg.range(of: " \(name)=\"") else { return "" }
            return svg[start.upperBound...].prefix { $0 != "\"" }
        }
        let side = attribute("viewBox").split(separator: " ").last.flatMap { Int($0) } ?? 0
        var rows = [[Bool]](repeating: [Bool](repeating: false, count: side), count: side)
        let numbers = attribute("d").split { !$0.isNumber && $0 != "." }.compactMap { Double($0) }
        for corner in stride(from: 0, to: numbers.count - 7, by: 8) {
            for column in Int(numbers[corner])..<Int(numbers[corner + 2]) {
                rows[Int(numbers[corner + 1])][column] = true
            }
        }
        return rows
    }

    /// What zbar reads in it, eight pixels a module. Beyond ASCII it guesses which characters are meant.
    private static func readByZbar(_ rows: [[Bool]]) async throws -> String {
        let program = try #require(TestProgram.find(["zbarimg"]), "zbarimg is missing: Scripts/setup test")
        let scale = 8
        var bytes = Array("P5 \(rows.count * scale) \(rows.count * scale) 255\n".utf8)
        for row in rows {
            let line = row.flatMap { [UInt8](repeating: $0 ? 0 : 255, count: scale) }
            for _ in 0..<scale { bytes += line }
        }
        let path = NSTemporaryDirectory() + "casement-code-" + UUID().uuidString + ".pgm"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        let result = try await TestProgram.run(
            program, ["--quiet", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable", path])
        return result.output.hasSuffix("\n") ? String(result.output.dropLast()) : result.output
    }
}
