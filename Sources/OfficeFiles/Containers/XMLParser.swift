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
        let state = UnsafeMutablePointer<XMLSession<Handler>>.allocate(capacity: 1)
        defer { state.deallocate() }
        state.initialize(to: XMLSession(handler: handler, parser: parser, part: part, maximumDepth: depth))
        let callbacks = XMLCallbacks(
            start: { state.pointee.start($0, $1) }, end: { state.pointee.end() },
            text: { state.pointee.text($0) }, documentType: { state.pointee.refuseDocumentType() })
        callbacks.install(in: parser)
        var failure: ReadingError?
        do throws(ReadingError) {
            try feed(parser, failure: { state.pointee.failure }, source: source)
        } catch {
            failure = error
        }
        withExtendedLifetime(callbacks) {}
        handler = state.move().handler
        if let failure { throw failure }
    }

    private func feed(
        _ parser: OpaquePointer, failure: () -> ReadingError?,
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
            if let failure = failure() { throw failure }
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
