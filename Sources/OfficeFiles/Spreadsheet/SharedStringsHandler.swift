import Domain

/// Reads xl/sharedStrings.xml: the words cells refer to by number.
struct SharedStringsHandler: XMLHandler {
    enum Name: String, CaseIterable {
        case item = "si"
        case text = "t"
        case phonetic = "rPh"
    }
    static let names = XMLNameTable(Name.self)

    let limits: ReadingLimits
    private(set) var strings: [String] = []
    private var words: [UInt8] = []
    private var isInText = false
    private var phoneticDepth = 0

    init(limits: ReadingLimits) { self.limits = limits }

    mutating func start(_ name: Name?, in namespace: XMLNamespace, _ attributes: XMLAttributes) throws(ReadingError) {
        guard namespace == .sheet else { return }
        switch name {
        case .item: words.removeAll(keepingCapacity: true)
        case .text: isInText = phoneticDepth == 0
        case .phonetic: phoneticDepth += 1
        case nil: break
        }
    }

    mutating func end(_ name: Name?, in namespace: XMLNamespace) throws(ReadingError) {
        guard namespace == .sheet else { return }
        switch name {
        case .item:
            strings.append(CellWords.string(words))
            guard strings.count <= limits.cells else {
                throw .tooLarge(what: "its shared words", limit: "\(limits.cells) cells")
            }
        case .text: isInText = false
        case .phonetic: phoneticDepth -= 1
        case nil: break
        }
    }

    mutating func text(_ bytes: XMLBytes) throws(ReadingError) {
        guard isInText else { return }
        words.append(contentsOf: bytes.buffer)
        guard words.count <= limits.cellBytes else {
            throw .tooLarge(what: "a cell", limit: "\(limits.cellBytes >> 20) MB in one cell")
        }
    }
}

/// The words of a cell as Excel writes them.
enum CellWords {
    /// Line breaks become "\n", and escapes such as "_x000D_" the characters they stand for (ECMA-376 part 1, 22.9.2.19).
    static func string(_ bytes: [UInt8]) -> String {
        let mayHaveEscapes = bytes.contains { $0 == Ascii.cr || $0 == UInt8(ascii: "_") }
        if !mayHaveEscapes { return String(decoding: bytes, as: UTF8.self) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var i = 0
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "_"), let scalar = escape(bytes, i) {
                out.append(contentsOf: Array(String(scalar).utf8))
                i += 7
            } else {
                out.append(bytes[i])
                i += 1
            }
        }
        return String(decoding: withoutReturns(out), as: UTF8.self)
    }

    private static func withoutReturns(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(Ascii.cr) else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        for (i, byte) in bytes.enumerated() {
            if byte == Ascii.cr {
                out.append(Ascii.lf)
            } else if byte != Ascii.lf || i == 0 || bytes[i - 1] != Ascii.cr {
                out.append(byte)
            }
        }
        return out
    }

    /// The character of "_xHHHH_" at that place; nil for other words and for a NUL, which no text holds.
    private static func escape(_ bytes: [UInt8], _ at: Int) -> Unicode.Scalar? {
        guard at + 7 <= bytes.count, bytes[at + 1] == UInt8(ascii: "x"), bytes[at + 6] == UInt8(ascii: "_") else {
            return nil
        }
        var value: UInt32 = 0
        for byte in bytes[(at + 2)..<(at + 6)] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value * 16 + UInt32(byte - 48)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value * 16 + UInt32(byte - 55)
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value * 16 + UInt32(byte - 87)
            default: return nil
            }
        }
        return value == 0 ? nil : Unicode.Scalar(value)
    }
}
