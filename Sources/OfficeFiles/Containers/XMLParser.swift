import CExpat
import Domain

/// A thin layer over expat: names become cases of a small enum by their bytes, prefixes become namespace classes, and
/// a document type declaration (hence every entity and external reference) is refused.
struct XMLParser {
    /// Name of the part, for errors.
    let part: String
    /// Depth of nested elements past which the part is refused.
    let depth: Int

    init(part: String, depth: Int) throws(ReadingError) {
        self.part = part
        self.depth = depth
    }

    /// Reads a whole part already in memory.
    static func read<Handler: XMLHandler>(
        _ bytes: [UInt8], part: String, limits: ReadingLimits, into handler: inout Handler
    ) throws(ReadingError) {
        var done = 0
        try XMLParser(part: part, depth: limits.depth).run(&handler) {
            (buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int in
            let count = min(buffer.count, bytes.count - done)
            bytes.withUnsafeBytes { source in
                buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[done..<done + count]))
            }
            done += count
            return count
        }
    }

    /// Reads to the end of what `source` gives: it fills the buffer and says how many bytes, 0 at the end.
    ///
    /// Throws `.damaged` (not well formed, a document type declaration), `.tooLarge` (depth), and whatever handler or
    /// source throw.
    func run<Handler: XMLHandler>(
        _ handler: inout Handler, source: (UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int
    ) throws(ReadingError) {
        guard let parser = XML_ParserCreate(nil) else { throw .tooLarge(what: part, limit: "the memory at hand") }
        defer { XML_ParserFree(parser) }
        var failure: ReadingError?
        withUnsafeMutablePointer(to: &handler) { pointer in
            let session = XMLSession(handler: pointer, parser: parser, part: part, maximumDepth: depth)
            session.install()
            do throws(ReadingError) {
                try feed(parser, session, source: source)
            } catch {
                failure = error
            }
            withExtendedLifetime(session) {}
        }
        if let failure { throw failure }
    }

    private func feed(
        _ parser: OpaquePointer, _ session: XMLSessionBase,
        source: (UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int
    ) throws(ReadingError) {
        var room = 64 << 10
        var reached = -1
        while true {
            guard let buffer = XML_GetBuffer(parser, Int32(room)) else {
                throw .tooLarge(what: part, limit: "the memory at hand")
            }
            let count = try source(UnsafeMutableRawBufferPointer(start: buffer, count: room))
            let status = XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0)
            if let failure = session.failure { throw failure }
            guard status == XML_STATUS_OK else { throw damaged(parser) }
            if count == 0 { return }
            // expat looks at an unfinished tag again from its start; larger helpings keep a huge one from costing the
            // square of its length.
            let now = Int(XML_GetCurrentByteIndex(parser))
            if now == reached { room = min(room * 2, 64 << 20) }
            reached = now
        }
    }

    private func damaged(_ parser: OpaquePointer) -> ReadingError {
        let words = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "not readable"
        return .damaged(part: part, detail: "\(words), line \(XML_GetCurrentLineNumber(parser))")
    }
}

/// What expat's callbacks see: C functions cannot be generic, so they come in through a class with one subclass for
/// each handler, and everything behind the one dynamic call is compiled for that handler.
private class XMLSessionBase {
    final var failure: ReadingError?
    func start(_ name: UnsafePointer<CChar>, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) {}
    func end() {}
    func text(_ bytes: XMLBytes) {}
    func refuseDocumentType() {}

    final class func from(_ pointer: UnsafeMutableRawPointer?) -> Unmanaged<XMLSessionBase>? {
        pointer.map { Unmanaged<XMLSessionBase>.fromOpaque($0) }
    }
}

private final class XMLSession<Handler: XMLHandler>: XMLSessionBase {
    private struct Open {
        var name: Handler.Name?
        var namespace: XMLNamespace
    }
    private let handler: UnsafeMutablePointer<Handler>
    private let parser: OpaquePointer
    private let part: String
    private let maximumDepth: Int
    private let names = Handler.names
    private let prefixes: UnsafeMutablePointer<XMLPrefixes>
    private var open: [Open] = []

    init(handler: UnsafeMutablePointer<Handler>, parser: OpaquePointer, part: String, maximumDepth: Int) {
        self.handler = handler
        self.parser = parser
        self.part = part
        self.maximumDepth = maximumDepth
        prefixes = .allocate(capacity: 1)
        prefixes.initialize(to: XMLPrefixes())
        open.reserveCapacity(64)
    }

    deinit {
        prefixes.deinitialize(count: 1)
        prefixes.deallocate()
    }

    func install() {
        XML_SetUserData(parser, Unmanaged.passUnretained(self as XMLSessionBase).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, list in
                guard let name, let list else { return }
                XMLSessionBase.from(data)?._withUnsafeGuaranteedRef { $0.start(name, list) }
            },
            { data, _ in XMLSessionBase.from(data)?._withUnsafeGuaranteedRef { $0.end() } })
        XML_SetCharacterDataHandler(parser) { data, text, count in
            guard let text else { return }
            XMLSessionBase.from(data)?._withUnsafeGuaranteedRef { $0.text(XMLBytes(text, count: Int(count))) }
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            XMLSessionBase.from(data)?._withUnsafeGuaranteedRef { $0.refuseDocumentType() }
        }
    }

    override func start(_ name: UnsafePointer<CChar>, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
        // expat may still close an element after it was told to stop.
        guard failure == nil else { return }
        guard open.count < maximumDepth else {
            return stop(.tooLarge(what: "\(part): elements inside one another", limit: "\(maximumDepth)"))
        }
        if list[0] != nil { prefixes.pointee.declare(list, depth: open.count) }
        let (prefix, local) = Self.split(name)
        let element = Open(name: names.find(local), namespace: prefixes.pointee.namespace(prefix))
        open.append(element)
        do throws(ReadingError) {
            try handler.pointee.start(element.name, in: element.namespace, XMLAttributes(list, scope: prefixes))
        } catch {
            stop(error)
        }
    }

    override func end() {
        guard failure == nil, let element = open.popLast() else { return }
        do throws(ReadingError) {
            try handler.pointee.end(element.name, in: element.namespace)
        } catch {
            stop(error)
        }
        prefixes.pointee.leave(depth: open.count)
    }

    override func text(_ bytes: XMLBytes) {
        guard failure == nil else { return }
        do throws(ReadingError) { try handler.pointee.text(bytes) } catch { stop(error) }
    }

    override func refuseDocumentType() {
        stop(.damaged(part: part, detail: "it holds a document type declaration, which office files do not have"))
    }

    private func stop(_ error: ReadingError) {
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
