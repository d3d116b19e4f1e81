import CLibzip

/// Why a zip container could not be written.
enum ZipWritingError: Error, Sendable, Hashable {
    /// zlib found no memory.
    case outOfMemory
    /// A part or the whole is past 4 GiB, more than the plain zip format holds.
    case tooLarge(part: String)
}

/// Writes a zip container into memory: parts in the order given, all dated 1 January 1980, so that the same input
/// gives the same bytes.
///
/// Bytes are packed as they are appended; only the packed bytes are held. A handle to memory of zlib, hence a class.
final class ZipWriter {
    /// How hard to pack, as zlib counts: 0 stores, 1 is fastest, 9 is smallest.
    let level: Int
    private var output: [UInt8] = []
    private var directory: [UInt8] = []
    private var partCount = 0
    private var current: Current?
    private let stream: UnsafeMutablePointer<z_stream>
    private let room: UnsafeMutableBufferPointer<UInt8>

    /// The part being written.
    private struct Current {
        var name: String
        var headerAt: Int
        var dataAt: Int
        var crc: UInt
        var size: Int
        var isStored: Bool
    }

    /// An empty container. Level 1 packs WordprocessingML about as small as level 6 at a third of the time.
    init(level: Int = 1) throws(ZipWritingError) {
        self.level = min(9, max(0, level))
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        room = .allocate(capacity: 128 << 10)
        // Negative window bits: bare deflate, without zlib's own header.
        let status = deflateInit2_(
            stream, Int32(self.level), Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw .outOfMemory }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
        room.deallocate()
    }

    /// Begins a part; the part before it is finished. A stored part is not packed ("mimetype" of OpenDocument).
    func begin(_ name: String, stored: Bool = false) throws(ZipWritingError) {
        try endPart()
        let headerAt = output.count
        output.append(littleEndian: 0x0403_4B50, bytes: 4)
        appendFacts(isStored: stored, crc: 0, packed: 0, size: 0, name: name, to: &output)
        output.append(littleEndian: 0, bytes: 2)  // no extra field
        output.append(contentsOf: name.utf8)
        current = Current(
            name: name, headerAt: headerAt, dataAt: output.count, crc: crc32(0, nil, 0), size: 0, isStored: stored)
        deflateReset(stream)
    }

    /// Appends bytes to the part begun last. Without a part begun, nothing happens.
    func append(_ bytes: UnsafeRawBufferPointer) throws(ZipWritingError) {
        guard var part = current, let base = bytes.baseAddress else { return }
        var done = 0
        while done < bytes.count {
            // zlib counts in 32 bits.
            let count = min(bytes.count - done, 1 << 30)
            let start = base.advanced(by: done).assumingMemoryBound(to: UInt8.self)
            part.crc = crc32(part.crc, start, UInt32(count))
            if part.isStored {
                output.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
            } else {
                stream.pointee.next_in = UnsafeMutablePointer(mutating: start)
                stream.pointee.avail_in = UInt32(count)
                try pack(flush: Z_NO_FLUSH)
            }
            done += count
        }
        part.size += bytes.count
        current = part
    }

    /// Appends bytes to the part begun last.
    func append(_ bytes: [UInt8]) throws(ZipWritingError) {
        var failure: ZipWritingError?
        bytes.withUnsafeBytes { buffer in
            do throws(ZipWritingError) { try append(buffer) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// A whole part at once.
    func add(_ name: String, _ bytes: [UInt8], stored: Bool = false) throws(ZipWritingError) {
        try begin(name, stored: stored)
        try append(bytes)
    }

    /// A whole part at once, from text.
    func add(_ name: String, _ text: String, stored: Bool = false) throws(ZipWritingError) {
        try add(name, Array(text.utf8), stored: stored)
    }

    /// A whole part packed beforehand (bare deflate), with the checksum and the size of what was packed.
    func add(_ name: String, packed: [UInt8], crc: UInt, size: Int) throws(ZipWritingError) {
        try begin(name)
        guard var part = current else { return }
        current = nil
        output.append(contentsOf: packed)
        part.crc = crc
        part.size = size
        try record(part)
    }

    /// Finishes the container and hands over its bytes; the writer is then empty.
    func finish() throws(ZipWritingError) -> [UInt8] {
        try endPart()
        let directoryAt = output.count
        guard directoryAt + directory.count <= Int(UInt32.max), partCount <= Int(UInt16.max) else {
            throw .tooLarge(part: "the whole file")
        }
        output.append(contentsOf: directory)
        output.append(littleEndian: 0x0605_4B50, bytes: 4)
        output.append(littleEndian: 0, bytes: 4)  // one disk
        output.append(littleEndian: partCount, bytes: 2)
        output.append(littleEndian: partCount, bytes: 2)
        output.append(littleEndian: directory.count, bytes: 4)
        output.append(littleEndian: directoryAt, bytes: 4)
        output.append(littleEndian: 0, bytes: 2)  // no comment
        let result = output
        (output, directory, partCount) = ([], [], 0)
        return result
    }

    private func endPart() throws(ZipWritingError) {
        guard let part = current else { return }
        current = nil
        if !part.isStored {
            stream.pointee.next_in = nil
            stream.pointee.avail_in = 0
            try pack(flush: Z_FINISH)
        }
        try record(part)
    }

    /// Fills in the local header of a part whose bytes are all out, and lists it in the directory.
    private func record(_ part: Current) throws(ZipWritingError) {
        let packed = output.count - part.dataAt
        guard part.size <= Int(UInt32.max), output.count <= Int(UInt32.max), part.name.utf8.count <= Int(UInt16.max)
        else { throw .tooLarge(part: part.name) }
        var facts: [UInt8] = []
        appendFacts(
            isStored: part.isStored, crc: Int(part.crc), packed: packed, size: part.size, name: part.name, to: &facts)
        output.replaceSubrange(part.headerAt + 4..<part.headerAt + 4 + facts.count, with: facts)
        directory.append(littleEndian: 0x0201_4B50, bytes: 4)
        directory.append(littleEndian: 20, bytes: 2)
        directory.append(contentsOf: facts)
        directory.append(littleEndian: 0, bytes: 2 + 2 + 2 + 2 + 4)  // extra, comment, disk, attributes
        directory.append(littleEndian: part.headerAt, bytes: 4)
        directory.append(contentsOf: part.name.utf8)
        partCount += 1
    }

    /// The fields local header and directory share, from "version needed" to the length of the name.
    private func appendFacts(
        isStored: Bool, crc: Int, packed: Int, size: Int, name: String, to bytes: inout [UInt8]
    ) {
        bytes.append(littleEndian: 20, bytes: 2)
        bytes.append(littleEndian: name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 0x0800, bytes: 2)  // UTF-8 names
        bytes.append(littleEndian: isStored ? 0 : 8, bytes: 2)
        bytes.append(littleEndian: 0, bytes: 2)  // 00:00
        bytes.append(littleEndian: 0x21, bytes: 2)  // 1980-01-01
        bytes.append(littleEndian: crc, bytes: 4)
        bytes.append(littleEndian: packed, bytes: 4)
        bytes.append(littleEndian: size, bytes: 4)
        bytes.append(littleEndian: name.utf8.count, bytes: 2)
    }

    /// Runs zlib over its input until all is taken, and moves what it gives to the output.
    private func pack(flush: Int32) throws(ZipWritingError) {
        var status = Z_OK
        repeat {
            stream.pointee.next_out = room.baseAddress
            stream.pointee.avail_out = UInt32(room.count)
            status = deflate(stream, flush)
            guard status != Z_STREAM_ERROR else { throw .outOfMemory }
            output.append(contentsOf: room[..<(room.count - Int(stream.pointee.avail_out))])
        } while stream.pointee.avail_out == 0 && status != Z_STREAM_END
    }
}

extension [UInt8] {
    /// Appends the lowest `bytes` bytes of a number, the least first.
    fileprivate mutating func append(littleEndian value: Int, bytes: Int) {
        for place in 0..<bytes { append(place < 8 ? UInt8(truncatingIfNeeded: value >> (8 * place)) : 0) }
    }
}
