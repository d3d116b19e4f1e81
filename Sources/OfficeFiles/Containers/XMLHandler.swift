import Domain

/// What a reader does with the elements of one part. `Name` is the small enum of the local names it knows; any other
/// element comes as nil, so that every start has its end.
protocol XMLHandler {
    associatedtype Name: RawRepresentable & CaseIterable & Sendable where Name.RawValue == String

    /// The vocabulary, built once: `static let names = XMLNameTable(MyName.self)`.
    static var names: XMLNameTable<Name> { get }

    mutating func start(_ name: Name?, in namespace: XMLNamespace, _ attributes: XMLAttributes) throws(ReadingError)
    mutating func end(_ name: Name?, in namespace: XMLNamespace) throws(ReadingError)
    /// A run of text; what stands between two tags may come in several runs.
    mutating func text(_ bytes: XMLBytes) throws(ReadingError)
}

/// The attributes of an element, good only until the callback returns.
struct XMLAttributes {
    /// Names and values in turn, ended by a null, as expat gives them.
    private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>
    private let scope: UnsafePointer<XMLPrefixes>

    init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>, scope: UnsafePointer<XMLPrefixes>) {
        self.list = list
        self.scope = scope
    }

    var isEmpty: Bool { list[0] == nil }

    /// The value of the first attribute with that local name, in whichever namespace.
    func value(_ local: StaticString) -> XMLBytes? {
        var at = 0
        while let name = list[at], let value = list[at + 1] {
            if Self.hasLocalName(name, local) { return XMLBytes(value) }
            at += 2
        }
        return nil
    }

    /// The value of the attribute with that local name and namespace; `.none` for one without a prefix.
    func value(_ local: StaticString, in namespace: XMLNamespace) -> XMLBytes? {
        var at = 0
        while let name = list[at], let value = list[at + 1] {
            if Self.hasLocalName(name, local), scope.pointee.namespaceOfAttribute(name) == namespace {
                return XMLBytes(value)
            }
            at += 2
        }
        return nil
    }

    /// Whether the qualified name ends with ":local" or is the local name.
    private static func hasLocalName(_ name: UnsafePointer<CChar>, _ local: StaticString) -> Bool {
        let wanted = local.utf8Start
        let count = local.utf8CodeUnitCount
        var start = 0
        var at = 0
        while name[at] != 0 {
            if name[at] == 58 { start = at + 1 }
            at += 1
        }
        guard at - start == count else { return false }
        for index in 0..<count where UInt8(bitPattern: name[start + index]) != wanted[index] { return false }
        return true
    }
}

extension XMLBytes {
    /// The bytes up to the closing zero.
    init(_ text: UnsafePointer<CChar>) {
        var count = 0
        while text[count] != 0 { count += 1 }
        self.init(text, count: count)
    }

    init(_ text: UnsafePointer<CChar>, count: Int) {
        buffer = UnsafeBufferPointer(
            start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: max(0, count))
    }
}
