/// The header lines of one part of a multipart form.
struct PartHeaders {
    var name: String
    var fileName: String?

    /// - Parameter bytes: the lines without the empty one that ends them.
    init(_ bytes: ArraySlice<UInt8>, limits: FormLimits) throws(FormRefusal) {
        var disposition: ArraySlice<UInt8>?
        for line in try Self.lines(bytes) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
                line[..<colon].allSatisfy(Self.isOfToken)
            else { throw .malformed }
            let field = line[..<colon].map(Self.lower)
            let value = Self.trimmed(line[(colon + 1)...])
            if field.elementsEqual("content-disposition".utf8) {
                guard disposition == nil else { throw .malformed }
                disposition = value
            } else if field.elementsEqual("content-type".utf8) {
                // A part that holds parts: long obsolete, and a way to hide one form in another.
                if value.map(Self.lower).starts(with: "multipart/".utf8) { throw .malformed }
            } else if field.elementsEqual("content-transfer-encoding".utf8) {
                throw .malformed
            }
        }
        guard let disposition else { throw .malformed }
        (name, fileName) = try Self.names(in: disposition)
        guard name.utf8.count <= limits.name else { throw .tooLarge }
    }

    private static func lines(_ bytes: ArraySlice<UInt8>) throws(FormRefusal) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var rest = bytes
        while true {
            guard let end = rest.firstIndex(where: { $0 == 13 || $0 == 10 }) else {
                lines.append(rest)
                return lines
            }
            guard rest[end] == 13, end + 1 < rest.endIndex, rest[end + 1] == 10 else { throw .malformed }
            lines.append(rest[..<end])
            rest = rest[(end + 2)...]
        }
    }

    /// `form-data; name="…"; filename="…"`. Browsers write a quote as %22 and line breaks as %0D%0A (HTML, 4.10.22.8).
    private static func names(in value: ArraySlice<UInt8>) throws(FormRefusal) -> (String, String?) {
        guard value.prefix(9).map(lower).elementsEqual("form-data".utf8) else { throw .malformed }
        var rest = trimmed(value.dropFirst(9))
        var name: String?
        var fileName: String?
        while !rest.isEmpty {
            guard rest.first == UInt8(ascii: ";") else { throw .malformed }
            rest = trimmed(rest.dropFirst())
            guard let equals = rest.firstIndex(of: UInt8(ascii: "=")), equals + 1 < rest.endIndex,
                rest[equals + 1] == 34, let close = rest[(equals + 2)...].firstIndex(of: 34)
            else { throw .malformed }
            let key = rest[..<equals].map(lower)
            let text = try FormText.read(unescaped(rest[(equals + 2)..<close]))
            if key.elementsEqual("name".utf8), name == nil {
                name = text
            } else if key.elementsEqual("filename".utf8), fileName == nil {
                fileName = withoutFolders(text)
            } else {
                throw .malformed
            }
            rest = trimmed(rest[(close + 1)...])
        }
        guard let name else { throw .malformed }
        return (name, fileName)
    }

    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var place = bytes.startIndex
        while place < bytes.endIndex {
            if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.endIndex {
                let escaped: UInt8? =
                    switch (bytes[place + 1], lower(bytes[place + 2])) {
                    case (UInt8(ascii: "2"), UInt8(ascii: "2")): 34
                    case (UInt8(ascii: "0"), UInt8(ascii: "d")): 32
                    case (UInt8(ascii: "0"), UInt8(ascii: "a")): 32
                    default: nil
                    }
                if let escaped {
                    result.append(escaped)
                    place += 3
                    continue
                }
            }
            result.append(bytes[place])
            place += 1
        }
        return result
    }

    /// Old browsers sent the whole path.
    private static func withoutFolders(_ name: String) -> String {
        var rest = Substring(name)
        if let slash = rest.lastIndex(where: { $0 == "/" || $0 == "\\" }) { rest = rest[rest.index(after: slash)...] }
        return String(rest)
    }

    static func trimmed<Bytes: BidirectionalCollection<UInt8>>(_ bytes: Bytes) -> Bytes.SubSequence {
        var rest = bytes[...]
        while let first = rest.first, first == 32 || first == 9 { rest = rest.dropFirst() }
        while let last = rest.last, last == 32 || last == 9 { rest = rest.dropLast() }
        return rest
    }

    static func lower(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
    }

    private static func isOfToken(_ byte: UInt8) -> Bool {
        switch lower(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
