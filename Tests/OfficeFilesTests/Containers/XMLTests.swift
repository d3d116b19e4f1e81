import Domain
import Testing

@testable import OfficeFiles

/// Writes down what it is told.
private struct Listing: XMLHandler {
    enum Name: String, CaseIterable { case row, cell, t }
    static let names = XMLNameTable(Name.self)
    var lines: [String] = []

    mutating func start(_ name: Name?, in namespace: XMLNamespace, _ attributes: XMLAttributes) {
        var line = "<\(name?.rawValue ?? "?") \(namespace)"
        if let id = attributes.value("id") { line += " id=\(id.string)" }
        if let id = attributes.value("id", in: .relationships) { line += " r:id=\(id.string)" }
        if let id = attributes.value("id", in: .none) { line += " bare=\(id.int ?? -1)" }
        lines.append(line)
    }
    mutating func end(_ name: Name?, in namespace: XMLNamespace) { lines.append(">\(name?.rawValue ?? "?")") }
    mutating func text(_ bytes: XMLBytes) { lines.append(bytes.string) }
}

@Suite("XML") struct XMLTests {
    private func read(_ text: String, limits: ReadingLimits = ReadingLimits()) throws -> [String] {
        var listing = Listing()
        try XMLParser.read(Array(text.utf8), part: "p.xml", limits: limits, into: &listing)
        return listing.lines
    }

    @Test("Prefixes do not matter; transitional and strict namespaces are one")
    func namespaces() throws {
        let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
        for text in [
            "<w:row xmlns:w='\(transitional)'><w:t>a</w:t></w:row>", "<row xmlns='\(strict)'><t>a</t></row>",
            "<verylongprefix:row xmlns:verylongprefix='\(strict)'><verylongprefix:t>a</verylongprefix:t></verylongprefix:row>",
        ] {
            #expect(try read(text) == ["<row word", "<t word", "a", ">t", ">row"])
        }
    }

    @Test("A prefix declared inside an element is forgotten after it")
    func scope() throws {
        let sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let text = "<row xmlns='\(sheet)'><cell xmlns='urn:x'><t/></cell><t/></row>"
        #expect(
            try read(text) == ["<row sheet", "<cell other", "<t other", ">t", ">cell", "<t sheet", ">t", ">row"])
    }

    @Test("Attributes are found by local name, or by name and namespace")
    func attributes() throws {
        let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        #expect(
            try read("<cell id='7' r:id='x' xmlns:r='\(relationships)'/>")
                == ["<cell none id=7 r:id=x bare=7", ">cell"])
        #expect(try read("<zzz/>") == ["<? none", ">?"])
    }

    @Test("UTF-16 and Latin-1 parts come as UTF-8")
    func encodings() throws {
        let utf16: [UInt8] =
            [0xFF, 0xFE]
            + Array("<t>é</t>".utf16).flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        var listing = Listing()
        try XMLParser.read(utf16, part: "p", limits: ReadingLimits(), into: &listing)
        #expect(listing.lines == ["<t none", "é", ">t"])
        listing = Listing()
        let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><t>".utf8) + [0xE9] + Array("</t>".utf8)
        try XMLParser.read(latin, part: "p", limits: ReadingLimits(), into: &listing)
        #expect(listing.lines == ["<t none", "é", ">t"])
    }

    @Test("Document types, deep nesting and broken XML are refused")
    func refused() throws {
        let laughs = "<!DOCTYPE t [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><t>&b;</t>"
        #expect(throws: ReadingError.self) { try read(laughs) }
        #expect(throws: ReadingError.self) { try read("<!DOCTYPE t SYSTEM 'file:///etc/passwd'><t/>") }
        var limits = ReadingLimits()
        limits.depth = 10
        #expect(throws: ReadingError.tooLarge(what: "p.xml: elements inside one another", limit: "10")) {
            try read(String(repeating: "<t>", count: 11) + String(repeating: "</t>", count: 11), limits: limits)
        }
        for text in ["", "<t>", "<t></row>", "<t>&undefined;</t>", "<t a='1' a='2'/>", "no"] {
            #expect(throws: ReadingError.self) { try read(text) }
        }
    }

    @Test("A part larger than one helping is read whole")
    func large() throws {
        let text = "<row>" + String(repeating: "<t>é</t>", count: 40_000) + "</row>"
        let lines = try read(text)
        #expect(lines.count == 120_002)
        let long = String(repeating: "x", count: 3 << 20)
        #expect(try read("<cell id='\(long)'/>") == ["<cell none id=\(long) bare=-1", ">cell"])
    }

    @Test("Numbers are whole numbers or nothing")
    func numbers() {
        func int(_ text: String) -> Int? {
            Array(text.utf8).withUnsafeBufferPointer { XMLBytes(buffer: $0).int }
        }
        #expect(int("12") == 12)
        #expect(int("-3") == -3)
        #expect(int("") == nil)
        #expect(int("-") == nil)
        #expect(int("1.5") == nil)
        #expect(int("99999999999999999999") == nil)
    }
}
