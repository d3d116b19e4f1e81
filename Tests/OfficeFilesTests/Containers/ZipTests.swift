import Domain
import Testing

@testable import OfficeFiles

@Suite("Zip containers") struct ZipTests {
    /// A container of two parts, the first large enough to be packed in several steps.
    private func sample(level: Int = 1) throws -> [UInt8] {
        let writer = try ZipWriter(level: level)
        try writer.begin("word/document.xml")
        for number in 0..<20_000 { try writer.append(Array("<w:p>Visit \(number)</w:p>".utf8)) }
        try writer.add("[Content_Types].xml", "<Types/>", stored: true)
        return try writer.finish()
    }

    @Test("What is written is read back, packed or stored", arguments: [0, 1, 6, 9])
    func roundTrip(level: Int) throws {
        let archive = try ZipArchive(sample(level: level), limits: ReadingLimits())
        #expect(archive.parts.map(\.name) == ["word/document.xml", "[Content_Types].xml"])
        let text = try archive.bytes(of: archive.requiredPart("word/document.xml"))
        let expected = (0..<20_000).map { "<w:p>Visit \($0)</w:p>" }.joined()
        #expect(text == Array(expected.utf8))
        #expect(try archive.bytes(of: archive.requiredPart("[Content_Types].xml")) == Array("<Types/>".utf8))
    }

    @Test("The same input gives the same bytes")
    func sameBytes() throws {
        #expect(try sample() == sample())
    }

    @Test("Parts are found in any case, with either slash, and with a leading slash")
    func names() throws {
        let writer = try ZipWriter()
        try writer.add("Word\\Document.XML", "a")
        try writer.add("/word/styles.xml", "b")
        let archive = try ZipArchive(writer.finish(), limits: ReadingLimits())
        #expect(archive.part("word/document.xml") != nil)
        #expect(archive.part("WORD/STYLES.xml") != nil)
        #expect(archive.part("word/comments.xml") == nil)
        #expect(throws: ReadingError.damaged(part: "word/comments.xml", detail: "this part is missing")) {
            try archive.requiredPart("word/comments.xml")
        }
    }

    @Test("A part that unpacks to too many times its size is refused")
    func bomb() throws {
        let writer = try ZipWriter(level: 9)
        try writer.add("word/document.xml", [UInt8](repeating: 0x20, count: 8 << 20))
        let archive = try ZipArchive(writer.finish(), limits: ReadingLimits())
        let part = try archive.requiredPart("word/document.xml")
        #expect(throws: ReadingError.tooLarge(what: part.name, limit: "unpacking to 200 times its size")) {
            try archive.bytes(of: part)
        }
    }

    @Test("The limits on a part, on the whole and on the number of parts hold")
    func limits() throws {
        var limits = ReadingLimits()
        limits.packingRatio = 100_000
        limits.partBytes = 2 << 20
        limits.totalBytes = 3 << 20
        limits.parts = 4
        let writer = try ZipWriter()
        try writer.add("large", [UInt8](repeating: 1, count: 2 << 20 | 1))
        for name in ["a", "b"] { try writer.add(name, [UInt8](repeating: 1, count: 2 << 20)) }
        let archive = try ZipArchive(writer.finish(), limits: limits)
        #expect(throws: ReadingError.tooLarge(what: "large", limit: "2 MB unpacked")) {
            try archive.bytes(of: archive.requiredPart("large"))
        }
        let second = try ZipArchive(twoParts(), limits: limits)
        _ = try second.bytes(of: second.requiredPart("a"))
        #expect(throws: ReadingError.tooLarge(what: "the whole file", limit: "3 MB unpacked")) {
            try second.bytes(of: second.requiredPart("b"))
        }
        let many = try ZipWriter()
        for number in 0..<5 { try many.add("\(number)", "") }
        #expect(throws: ReadingError.tooLarge(what: "the number of parts inside", limit: "4")) {
            try ZipArchive(many.finish(), limits: limits)
        }
    }

    private func twoParts() throws -> [UInt8] {
        let writer = try ZipWriter()
        for name in ["a", "b"] { try writer.add(name, [UInt8](repeating: 1, count: 2 << 20)) }
        return try writer.finish()
    }

    @Test("A wrong check sum and a cut-off file are damage, not text")
    func damage() throws {
        let writer = try ZipWriter()
        try writer.add("a", "twelve words here", stored: true)
        var bytes = try writer.finish()
        // The stored text stands right after the local header of 30 bytes and the name.
        bytes[31] ^= 1
        let archive = try ZipArchive(bytes, limits: ReadingLimits())
        #expect(throws: ReadingError.damaged(part: "a", detail: "its check sum is wrong")) {
            try archive.bytes(of: archive.requiredPart("a"))
        }
        #expect(throws: ReadingError.self) { try ZipArchive(Array(bytes.dropLast(30)), limits: ReadingLimits()) }
    }

    @Test("Empty files, other files and protected Office files are told apart")
    func otherFiles() {
        #expect(throws: ReadingError.empty) { try ZipArchive([], limits: ReadingLimits()) }
        #expect(throws: ReadingError.unknownFormat(guess: nil)) {
            try ZipArchive(Array("Date,Event".utf8), limits: ReadingLimits())
        }
        var compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 1528)
        #expect(throws: ReadingError.unknownFormat(guess: "an older Office file")) {
            try ZipArchive(compound, limits: ReadingLimits())
        }
        let name = Array("EncryptedPackage".utf16).flatMap { (unit: UInt16) -> [UInt8] in
            [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
        compound.replaceSubrange(1152..<1152 + name.count, with: name)
        #expect(throws: ReadingError.passwordProtected) { try ZipArchive(compound, limits: ReadingLimits()) }
    }
}
