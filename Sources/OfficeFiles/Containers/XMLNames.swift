/// The namespaces our readers tell apart. The two editions of OOXML (transitional and strict) give the same class, so
/// that prefixes and editions do not matter to a reader.
enum XMLNamespace: UInt8, Sendable {
    case none, other
    case word, wordTwenty10, sheet, relationships, packageRelationships, contentTypes, compatibility
    case drawing, wordDrawing, wordShape, vml, vmlOffice, math
    case odfOffice, odfText, odfTable, odfStyle, odfDrawing, odfNumber, odfManifest, odfExtension
    case fo, dublinCore, xlink, xml

    /// The class of a namespace by its URI.
    init(uri: String) {
        self = Self.known[uri] ?? .other
    }

    private static let known: [String: XMLNamespace] = {
        let transitional = "http://schemas.openxmlformats.org/"
        let strict = "http://purl.oclc.org/ooxml/"
        let oasis = "urn:oasis:names:tc:opendocument:xmlns:"
        var known: [String: XMLNamespace] = [
            "": .none,
            transitional + "package/2006/relationships": .packageRelationships,
            transitional + "package/2006/content-types": .contentTypes,
            transitional + "markup-compatibility/2006": .compatibility,
            "http://schemas.microsoft.com/office/word/2010/wordml": .wordTwenty10,
            "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": .wordShape,
            "urn:schemas-microsoft-com:vml": .vml,
            "urn:schemas-microsoft-com:office:office": .vmlOffice,
            oasis + "office:1.0": .odfOffice, oasis + "text:1.0": .odfText, oasis + "table:1.0": .odfTable,
            oasis + "style:1.0": .odfStyle, oasis + "drawing:1.0": .odfDrawing, oasis + "datastyle:1.0": .odfNumber,
            oasis + "manifest:1.0": .odfManifest, oasis + "xsl-fo-compatible:1.0": .fo,
            "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0": .odfExtension,
            "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": .odfExtension,
            "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0": .odfExtension,
            "http://purl.org/dc/elements/1.1/": .dublinCore, "http://www.w3.org/1999/xlink": .xlink,
            "http://www.w3.org/XML/1998/namespace": .xml,
        ]
        for (old, new, value) in [
            ("wordprocessingml/2006/main", "wordprocessingml/main", XMLNamespace.word),
            ("spreadsheetml/2006/main", "spreadsheetml/main", .sheet),
            ("officeDocument/2006/relationships", "officeDocument/relationships", .relationships),
            ("officeDocument/2006/math", "officeDocument/math", .math),
            ("drawingml/2006/main", "drawingml/main", .drawing),
            ("drawingml/2006/wordprocessingDrawing", "drawingml/wordprocessingDrawing", .wordDrawing),
        ] {
            known[transitional + old] = value
            known[strict + new] = value
        }
        return known
    }()
}

/// The local names of elements a reader asks for, each with its case of a small enum, looked up by bytes: a hash table
/// with open addressing, built once for each vocabulary.
struct XMLNameTable<Name: RawRepresentable & CaseIterable & Sendable>: Sendable where Name.RawValue == String {
    private struct Slot: Sendable {
        var start: Int
        var count: Int
        var name: Name
    }
    private let slots: [Slot?]
    private let spellings: [UInt8]
    private let mask: Int

    /// The table of all cases; a case's raw value is the local name.
    init(_ names: Name.Type) {
        var size = 16
        while size < Name.allCases.count * 4 { size *= 2 }
        mask = size - 1
        var slots = [Slot?](repeating: nil, count: size)
        var spellings: [UInt8] = []
        for name in Name.allCases {
            let bytes = Array(name.rawValue.utf8)
            var place = bytes.withUnsafeBufferPointer { Self.hash($0) } & mask
            while slots[place] != nil { place = (place + 1) & mask }
            slots[place] = Slot(start: spellings.count, count: bytes.count, name: name)
            spellings += bytes
        }
        self.slots = slots
        self.spellings = spellings
    }

    /// The case for a local name, or nil for one the vocabulary lacks.
    func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Name? {
        var place = Self.hash(bytes) & mask
        while let slot = slots[place] {
            if slot.count == bytes.count, matches(slot.start, bytes) { return slot.name }
            place = (place + 1) & mask
        }
        return nil
    }

    private func matches(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in 0..<bytes.count where spellings[start + index] != bytes[index] { return false }
        return true
    }

    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var value = UInt32(truncatingIfNeeded: bytes.count)
        for byte in bytes { value = value &* 31 &+ UInt32(byte) }
        return Int(value ^ value >> 15)
    }
}
