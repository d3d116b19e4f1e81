/// Which prefix stands for which namespace at this place of the document.
///
/// A prefix is kept as one number (its bytes, or a hash of more than seven), so that finding one is a walk over a few
/// integers. expat's own namespace mode would copy each name with its URI, which costs a third more.
struct XMLPrefixes {
    private struct Binding {
        var prefix: UInt64
        var namespace: XMLNamespace
        var depth: Int
    }
    private var bindings: [Binding] = []
    private var lastPrefix: UInt64 = .max
    private var lastNamespace = XMLNamespace.none

    /// Whether more prefixes are in force than any program writes: finding one would take too long.
    var isOverfull: Bool { bindings.count > 500 }

    /// Takes up the `xmlns` attributes of an element at that depth.
    mutating func declare(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>, depth: Int) {
        var at = 0
        while let name = list[at], let value = list[at + 1] {
            at += 2
            // "xmlns" or "xmlns:…"
            guard name[0] == 120, name[1] == 109, name[2] == 108, name[3] == 110, name[4] == 115 else { continue }
            guard name[5] == 0 || name[5] == 58 else { continue }
            let prefix = name[5] == 0 ? 0 : Self.key(XMLBytes(name + 6).buffer)
            bindings.append(
                Binding(prefix: prefix, namespace: XMLNamespace(uri: XMLBytes(value).string), depth: depth))
            lastPrefix = .max
        }
    }

    /// Forgets what the element at that depth declared.
    mutating func leave(depth: Int) {
        guard let last = bindings.last, last.depth >= depth else { return }
        while let last = bindings.last, last.depth >= depth { bindings.removeLast() }
        lastPrefix = .max
    }

    /// The namespace an element's prefix stands for; 0 is the default namespace.
    mutating func namespace(_ prefix: UInt64) -> XMLNamespace {
        if prefix == lastPrefix { return lastNamespace }
        lastPrefix = prefix
        lastNamespace = find(prefix)
        return lastNamespace
    }

    /// The namespace of an attribute: one without a prefix has none.
    func namespaceOfAttribute(_ name: UnsafePointer<CChar>) -> XMLNamespace {
        let bytes = XMLBytes(name).buffer
        guard let colon = bytes.lastIndex(of: 58) else { return .none }
        return find(Self.key(UnsafeBufferPointer(rebasing: bytes[..<colon])))
    }

    private func find(_ prefix: UInt64) -> XMLNamespace {
        for binding in bindings.reversed() where binding.prefix == prefix { return binding.namespace }
        // The prefix "xml" needs no declaration.
        if prefix == 0x03_00_00_00_00_6C_6D_78 { return .xml }
        return prefix == 0 ? .none : .other
    }

    /// A prefix as a number: up to seven bytes with their count, else a hash.
    static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        if bytes.count <= 7 {
            var value: UInt64 = 0
            for (index, byte) in bytes.enumerated() { value |= UInt64(byte) << (8 * UInt64(index)) }
            return value | UInt64(bytes.count) << 56
        }
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return value | 1 << 63
    }
}
