import CLibzip
import Domain
import Foundation

/// A zip container read from memory, within ``ReadingLimits``: the container of docx, xlsx, odt and ods.
///
/// Sizes the container states are never trusted: what is unpacked is counted as it comes. Part names are matched
/// without regard to case, with "\" for "/" and without a leading "/", as some writers store them.
/// A handle to memory of libzip, hence a class; one reader uses it, on one thread at a time.
final class ZipArchive {
    /// One part: its name as stored, and its place in the container.
    struct Part: Sendable, Hashable {
        let name: String
        let index: UInt64
    }

    let limits: ReadingLimits
    /// Parts in the container's own order, folders left out.
    let parts: [Part]
    private let zip: OpaquePointer
    private let places: [String: Int]
    /// Bytes unpacked so far, of all parts together.
    private var unpacked = 0

    /// Opens the container; the bytes are copied, so they need not outlive it.
    ///
    /// Throws `.empty`, `.unknownFormat` (not a zip), `.passwordProtected` (an encrypted Office file is a compound
    /// file that holds "EncryptedPackage"), `.damaged` or `.tooLarge`.
    init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) {
        try Self.checkOpening(bytes, limits: limits)
        let zip = try Self.open(bytes)
        let count = zip_get_num_entries(zip, 0)
        guard count <= limits.parts else {
            zip_discard(zip)
            throw Self.tooManyParts(limits)
        }
        var parts: [Part] = []
        var places: [String: Int] = [:]
        parts.reserveCapacity(Int(count))
        places.reserveCapacity(Int(count))
        for index in 0..<UInt64(max(0, count)) {
            guard let stored = zip_get_name(zip, index, zip_flags_t(ZIP_FL_ENC_GUESS)) else { continue }
            let name = String(cString: stored)
            if name.utf8.last == UInt8(ascii: "/") { continue }
            // Of two parts with one name the first counts, so that every reader of ours sees the same one.
            let key = Self.key(name)
            if places[key] == nil { places[key] = parts.count }
            parts.append(Part(name: name, index: index))
        }
        self.limits = limits
        self.zip = zip
        self.parts = parts
        self.places = places
    }

    deinit { zip_discard(zip) }

    /// The part of that name, in any case and with either slash; nil where there is none.
    func part(_ name: String) -> Part? { places[Self.key(name)].map { parts[$0] } }

    /// The part of that name; throws `.damaged` where there is none.
    func requiredPart(_ name: String) throws(ReadingError) -> Part {
        guard let part = part(name) else { throw .damaged(part: name, detail: "this part is missing") }
        return part
    }

    /// The whole part unpacked. Throws `.damaged` (its check sum is wrong, it ends early), `.passwordProtected` or
    /// `.tooLarge`.
    func bytes(of part: Part) throws(ReadingError) -> [UInt8] {
        var stream = try ZipPartStream.open(part, of: zip)
        var result: [UInt8] = []
        result.reserveCapacity(min(stream.statedSize, 1 << 20, limits.partBytes))
        var done = false
        while !done {
            let room = max(64 << 10, min(result.count, 8 << 20))
            var failure: ReadingError?
            let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                do throws(ReadingError) {
                    count = try read(&stream, into: UnsafeMutableRawBufferPointer(buffer))
                } catch {
                    failure = error
                }
            }
            if let failure { throw failure }
            done = piece.isEmpty
            result += piece
        }
        return result
    }

    /// Reads the part as XML, handing each element to `handler` as it is unpacked; the part is never held whole.
    func readXML<Handler: XMLHandler>(_ part: Part, into handler: inout Handler) throws(ReadingError) {
        var stream = try ZipPartStream.open(part, of: zip)
        let parser = try XMLParser(part: part.name, depth: limits.depth)
        try parser.run(&handler) { (buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int in
            try self.read(&stream, into: buffer)
        }
    }

    /// Unpacks the next bytes of a part, and counts them against the limits. 0 at the end of the part, after its
    /// check sum was found right.
    private func read(
        _ stream: inout ZipPartStream, into buffer: UnsafeMutableRawBufferPointer
    ) throws(ReadingError) -> Int {
        let count = try stream.read(into: buffer)
        unpacked += count
        if stream.position > limits.partBytes {
            throw .tooLarge(what: stream.name, limit: "\(limits.partBytes >> 20) MB unpacked")
        }
        if stream.position > 1 << 20, stream.position / max(1, stream.packedSize) > limits.packingRatio {
            throw .tooLarge(what: stream.name, limit: "unpacking to \(limits.packingRatio) times its size")
        }
        if unpacked > limits.totalBytes {
            throw .tooLarge(what: "the whole file", limit: "\(limits.totalBytes >> 20) MB unpacked")
        }
        return count
    }

    private static func key(_ name: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.utf8.count)
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "/"))
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
            default: bytes.append(byte)
            }
        }
        let start = bytes.firstIndex { $0 != UInt8(ascii: "/") } ?? bytes.endIndex
        return String(decoding: bytes[start...], as: UTF8.self)
    }
}

extension ZipArchive {
    /// Refuses by the first and last bytes what libzip need not look at.
    private static func checkOpening(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) {
        if bytes.isEmpty { throw .empty }
        if bytes.count > limits.fileBytes {
            throw .tooLarge(what: "the file", limit: "\(limits.fileBytes >> 20) MB")
        }
        if CompoundFile.isOne(bytes) {
            if CompoundFile.holdsEncryptedPackage(bytes) { throw .passwordProtected }
            throw .unknownFormat(guess: "an older Office file")
        }
        guard bytes.starts(with: [0x50, 0x4B]) else { throw .unknownFormat(guess: nil) }
        if statedPartCount(bytes) > limits.parts { throw tooManyParts(limits) }
    }

    /// The number of parts by the "end of central directory" records near the end, so that a list of millions is
    /// refused before libzip makes room for it.
    private static func statedPartCount(_ bytes: [UInt8]) -> Int {
        guard bytes.count >= 22 else { return 0 }
        var most = 0
        for at in stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 65_535), by: -1)
        where bytes[at] == 0x50 && bytes[at + 1] == 0x4B && bytes[at + 2] == 0x05 && bytes[at + 3] == 0x06 {
            most = max(most, Int(bytes[at + 10]) | Int(bytes[at + 11]) << 8)
        }
        return most
    }

    private static func open(_ bytes: [UInt8]) throws(ReadingError) -> OpaquePointer {
        guard let copy = malloc(bytes.count) else { throw .tooLarge(what: "the file", limit: "the memory at hand") }
        bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        // The last argument hands the copy to libzip, which frees it with the source.
        guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
            free(copy)
            throw damagedContainer(&error)
        }
        guard let zip = zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
            zip_source_free(source)
            throw damagedContainer(&error)
        }
        return zip
    }

    private static func damagedContainer(_ error: inout zip_error_t) -> ReadingError {
        .damaged(part: "the zip container", detail: String(cString: zip_error_strerror(&error)).lowercased())
    }

    private static func tooManyParts(_ limits: ReadingLimits) -> ReadingError {
        .tooLarge(what: "the number of parts inside", limit: "\(limits.parts)")
    }
}
