import Testing

@testable import Web

@Suite("Multipart forms") struct MultipartTests {
    static let type = "multipart/form-data; boundary=----casement7"
    static let sound = """
        ------casement7\r\nContent-Disposition: form-data; name="name"\r\n\r\nRobin \r\n--x\r\r\n\r
        ------casement7\r\nContent-Disposition: form-data; name="empty"\r\n\r\n\r
        ------casement7\r\nContent-Disposition: form-data; name="file"; filename="C:\\a\\b%22.txt"\r
        Content-Type: text/plain\r\n\r\n\0\u{1}--\r\n------casement\r\n\r
        ------casement7\r\nContent-Disposition: form-data; name="none"; filename=""\r
        Content-Type: application/octet-stream\r\n\r\n\r
        ------casement7--\r\n
        """

    /// What was sent, read in pieces cut at the given places.
    static func read(
        _ text: some Collection<UInt8>, cuts: [Int] = [], type: String = type, limits: FormLimits = .usual
    ) throws(FormRefusal) -> FormFields {
        var form = try MultipartForm(contentType: type, limits: limits)
        let bytes = Array(text)
        var from = 0
        for cut in cuts + [bytes.count] {
            try form.take(bytes[from..<cut])
            from = cut
        }
        return try form.finish()
    }

    static let expected = FormFields(
        all: [.init(name: "name", value: "Robin \n--x\n\n"), .init(name: "empty", value: "")],
        files: [
            .init(name: "file", fileName: "b\".txt", bytes: Array("\0\u{1}--\r\n------casement\r\n".utf8))
        ])

    @Test("a form comes out the same wherever the network cut it, once or twice")
    func everySplit() throws {
        let bytes = Array(Self.sound.utf8)
        #expect(try Self.read(bytes) == Self.expected)
        for cut in 0...bytes.count { #expect(try Self.read(bytes, cuts: [cut]) == Self.expected, "cut at \(cut)") }
        for first in stride(from: 0, to: bytes.count, by: 3) {
            for length in 1...5 where first + length <= bytes.count {
                #expect(try Self.read(bytes, cuts: [first, first + length]) == Self.expected)
            }
        }
        #expect(try Self.read(bytes, cuts: Array(0..<bytes.count)) == Self.expected, "byte by byte")
    }

    @Test("a form cut off anywhere is refused")
    func truncated() {
        let bytes = Array(Self.sound.utf8)
        for length in 0..<(bytes.count - 2) {
            #expect(throws: FormRefusal.malformed, "\(length) bytes") { try Self.read(bytes[..<length]) }
        }
    }

    @Test(
        "a type that is not a form, or whose boundary is none, is refused",
        arguments: [
            ("", FormRefusal.notAForm), ("text/plain", .notAForm), ("multipart/mixed; boundary=x", .notAForm),
            ("multipart/form-data", .malformed), ("multipart/form-data; boundary=", .malformed),
            ("multipart/form-data; boundary=\"\"", .malformed),
            ("multipart/form-data; boundary=a; boundary=b", .malformed),
            ("multipart/form-data; boundary=a\r\nb", .malformed), ("multipart/form-data; boundary=é", .malformed),
            ("multipart/form-data; boundary=" + String(repeating: "a", count: 71), .malformed),
        ])
    func types(type: String, refusal: FormRefusal) {
        #expect(throws: refusal) { try Self.read("".utf8, type: type) }
    }

    @Test("a quoted boundary and capital letters in the type are read")
    func quoted() throws {
        let body = "--a b\r\ncontent-disposition:form-data;name=\"x\"\r\n\r\n1\r\n--a b--".utf8
        let read = try Self.read(body, type: "Multipart/Form-Data; charset=utf-8; Boundary=\"a b\"")
        #expect(read == FormFields(all: [.init(name: "x", value: "1")]))
    }

    private static func part(_ headers: String, _ body: String = "1") -> String {
        "--B\r\n\(headers)\r\n\r\n\(body)\r\n--B--"
    }
    private static let plain = "Content-Disposition: form-data; name=\"x\""

    @Test(
        "what no browser sends is refused",
        arguments: [
            ("", "nothing at all"),
            ("preamble\r\n" + part(plain), "words before the first boundary"),
            (part(plain) + "\r\nsecond", "words after the last"),
            (part(plain) + "\r\n\r\n", "more than one line break after the last"),
            (part(plain).replacing("--B--", with: "--B  --"), "white space after a boundary"),
            (part(plain).replacing("\r\n", with: "\n"), "bare line feeds"),
            (part(plain + "\rX: y"), "a bare carriage return in a header"),
            (part(plain + "\nX: y"), "a bare line feed in a header"),
            (part(plain + "\r\n" + plain), "two dispositions"),
            (part("Content-Type: text/plain"), "no disposition"),
            (part("Content-Disposition: attachment; name=\"x\""), "another disposition"),
            (part("Content-Disposition: form-data"), "no name"),
            (part("Content-Disposition: form-data; name=x"), "a name without quotes"),
            (part("Content-Disposition: form-data; name=\"x\"; name=\"y\""), "two names"),
            (part("Content-Disposition: form-data; name=\"x\"; filename=\"a\"; filename=\"b\""), "two file names"),
            (part("Content-Disposition: form-data; name=\"x\"; filename*=utf-8''a"), "an extended file name"),
            (part("Content-Disposition: form-data; name=\"x"), "a quote that does not end"),
            (part(plain + "\r\nContent-Type: multipart/mixed; boundary=C", "--C\r\n\r\n--C--"), "parts in a part"),
            (part(plain + "\r\nContent-Transfer-Encoding: base64"), "an encoding"),
            (part(plain + "\r\nno colon"), "a header line that is none"),
            (part(plain + "\r\n: empty"), "a header without a name"),
            (part(plain + "\r\n folded"), "a folded header"),
        ])
    func malformed(body: String, why: String) {
        #expect(throws: FormRefusal.malformed, "\(why)") {
            try Self.read(body.utf8, type: "multipart/form-data; boundary=B")
        }
    }

    @Test("text that is not UTF-8, or holds a NUL, is refused; a file may hold anything")
    func notText() throws {
        let before = Array("--B\r\n\(Self.plain)\r\n\r\n".utf8)
        let after = Array("\r\n--B--".utf8)
        for bad in [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0]] as [[UInt8]] {
            #expect(throws: FormRefusal.notText) {
                try Self.read(before + bad + after, type: "multipart/form-data; boundary=B")
            }
        }
        let name = Array("--B\r\nContent-Disposition: form-data; name=\"".utf8) + [0xFF] + Array("\"\r\n\r\n".utf8)
        #expect(throws: FormRefusal.notText) {
            try Self.read(name + after, type: "multipart/form-data; boundary=B")
        }
    }

    @Test("a name that comes twice is kept twice, so that whoever reads the form can say so")
    func twice() throws {
        let body = "--B\r\n\(Self.plain)\r\n\r\n1\r\n--B\r\n\(Self.plain)\r\n\r\n2\r\n--B--".utf8
        let fields = try Self.read(body, type: "multipart/form-data; boundary=B")
        #expect(fields.values("x") == ["1", "2"] && fields.one("x") == nil)
    }

    @Test("each cap holds while the form arrives, whatever the pieces")
    func caps() {
        func refused(_ body: String, _ change: (inout FormLimits) -> Void) {
            var limits = FormLimits()
            change(&limits)
            let bytes = Array(body.utf8)
            for cuts in [[], Array(0..<bytes.count)] {
                #expect(throws: FormRefusal.tooLarge) {
                    try Self.read(bytes, cuts: cuts, type: "multipart/form-data; boundary=B", limits: limits)
                }
            }
        }
        let long = String(repeating: "y", count: 50)
        refused(Self.part(Self.plain, long)) { $0.total = 40 }
        refused(Self.part(Self.plain, long)) { $0.value = 49 }
        refused(Self.part(Self.plain + "; filename=\"f\"", long)) { $0.file = 49 }
        refused(Self.part(Self.plain + "\r\nX: " + long)) { $0.partHeaders = 60 }
        refused(Self.part("Content-Disposition: form-data; name=\"\(long)\"")) { $0.name = 49 }
        refused(String(repeating: "--B\r\n\(Self.plain)\r\n\r\n1\r\n", count: 4) + "--B--") { $0.fields = 3 }
    }

    @Test("a part that never ends is let go as it comes: no more is held than a boundary")
    func bounded() throws {
        var limits = FormLimits()
        limits.total = 1 << 20
        limits.value = 1 << 20
        var reader = try MultipartReader(contentType: "multipart/form-data; boundary=B", limits: limits)
        _ = try reader.read("--B\r\n\(Self.plain)\r\n\r\n".utf8)
        var released = 0
        for _ in 0..<100 {
            for case .bytes(let bytes) in try reader.read([UInt8](repeating: 13, count: 1000)) {
                released += bytes.count
            }
        }
        #expect(released > 100_000 - 10)
    }

    @Test("bytes changed at random are read or refused, and read the same in one piece as in many")
    func changedAtRandom() {
        var random = SeededGenerator(seed: 20)
        let alphabet: [UInt8] = [13, 10, 45, 34, 59, 58, 0, 255, 37, 61, 32, 65]
        for _ in 0..<3000 {
            var bytes = Array(Self.sound.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = alphabet.randomElement(using: &random) ?? 0
                case 1: bytes.insert(alphabet.randomElement(using: &random) ?? 0, at: place)
                default: bytes.remove(at: place)
                }
            }
            let cuts = (0..<3).map { _ in Int.random(in: 0...bytes.count, using: &random) }.sorted()
            let whole = Result { () throws(FormRefusal) in try Self.read(bytes) }
            let cut = Result { () throws(FormRefusal) in try Self.read(bytes, cuts: cuts) }
            // Of two faults the one that is seen first depends on the pieces; what is taken does not.
            #expect((try? whole.get()) == (try? cut.get()), "\(bytes) cut at \(cuts)")
        }
    }
}

/// The same numbers every time.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64 (Steele, Lea and Flood, 2014).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
