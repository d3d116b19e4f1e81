import CExpat
import Domain

/// What expat's callbacks see. C functions cannot be generic, so they call closures, each made where the handler's type
/// is known: what lies behind the one indirect call is compiled for that handler. (Methods of a generic subclass would
/// not be: they cost ten times as much.)
final class XMLCallbacks {
    typealias List = UnsafeMutablePointer<UnsafePointer<CChar>?>
    let start: (UnsafePointer<CChar>, List) -> Void
    let end: () -> Void
    let text: (XMLBytes) -> Void
    let documentType: () -> Void

    init(
        start: @escaping (UnsafePointer<CChar>, List) -> Void, end: @escaping () -> Void,
        text: @escaping (XMLBytes) -> Void, documentType: @escaping () -> Void
    ) {
        self.start = start
        self.end = end
        self.text = text
        self.documentType = documentType
    }

    /// Hands the closures to the parser; this object must outlive its use.
    func install(in parser: OpaquePointer) {
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, list in
                guard let name, let list else { return }
                XMLCallbacks.from(data)?._withUnsafeGuaranteedRef { $0.start(name, list) }
            },
            { data, _ in XMLCallbacks.from(data)?._withUnsafeGuaranteedRef { $0.end() } })
        XML_SetCharacterDataHandler(parser) { data, text, count in
            guard let text else { return }
            XMLCallbacks.from(data)?._withUnsafeGuaranteedRef { $0.text(XMLBytes(text, count: Int(count))) }
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            XMLCallbacks.from(data)?._withUnsafeGuaranteedRef { $0.documentType() }
        }
    }

    private static func from(_ pointer: UnsafeMutableRawPointer?) -> Unmanaged<XMLCallbacks>? {
        pointer.map { Unmanaged<XMLCallbacks>.fromOpaque($0) }
    }
}

/// One reading of a part: the open elements, the prefixes in force, and the handler.
struct XMLSession<Handler: XMLHandler> {
    private struct Open {
        var name: Handler.Name?
        var namespace: XMLNamespace
    }
    var handler: Handler
    /// What stopped the reading.
    private(set) var failure: ReadingError?
    private let parser: OpaquePointer
    private let part: String
    private let maximumDepth: Int
    private let names = Handler.names
    private var prefixes = XMLPrefixes()
    private var open: [Open] = []

    init(handler: Handler, parser: OpaquePointer, part: String, maximumDepth: Int) {
        self.handler = handler
        self.parser = parser
        self.part = part
        self.maximumDepth = maximumDepth
        open.reserveCapacity(64)
    }

    mutating func start(_ name: UnsafePointer<CChar>, _ list: XMLCallbacks.List) {
        // expat may still close an element after it was told to stop.
        guard failure == nil else { return }
        guard open.count < maximumDepth else {
            return stop(.tooLarge(what: "\(part): elements inside one another", limit: "\(maximumDepth)"))
        }
        if list[0] != nil { prefixes.declare(list, depth: open.count) }
        if prefixes.isOverfull { return stop(.tooLarge(what: "\(part): namespaces", limit: "500")) }
        let (prefix, local) = Self.split(name)
        let element = Open(name: names.find(local), namespace: prefixes.namespace(prefix))
        open.append(element)
        do throws(ReadingError) {
            try withUnsafePointer(to: &prefixes) { (scope: UnsafePointer<XMLPrefixes>) throws(ReadingError) in
                try handler.start(element.name, in: element.namespace, XMLAttributes(list, scope: scope))
            }
        } catch {
            stop(error)
        }
    }

    mutating func end() {
        guard failure == nil, let element = open.popLast() else { return }
        do throws(ReadingError) {
            try handler.end(element.name, in: element.namespace)
        } catch {
            stop(error)
        }
        prefixes.leave(depth: open.count)
    }

    mutating func text(_ bytes: XMLBytes) {
        guard failure == nil else { return }
        do throws(ReadingError) { try handler.text(bytes) } catch { stop(error) }
    }

    mutating func refuseDocumentType() {
        stop(.damaged(part: part, detail: "it holds a document type declaration, which office files do not have"))
    }

    private mutating func stop(_ error: ReadingError) {
        if failure == nil { failure = error }
        XML_StopParser(parser, 0)
    }

    /// The prefix as a number (see ``XMLPrefixes``) and the local name.
    private static func split(_ name: UnsafePointer<CChar>) -> (UInt64, UnsafeBufferPointer<UInt8>) {
        let bytes = XMLBytes(name).buffer
        guard let colon = bytes.firstIndex(of: 58) else { return (0, bytes) }
        return (
            XMLPrefixes.key(UnsafeBufferPointer(rebasing: bytes[..<colon])),
            UnsafeBufferPointer(rebasing: bytes[(colon + 1)...])
        )
    }
}
