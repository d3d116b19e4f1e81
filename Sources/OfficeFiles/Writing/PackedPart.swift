import CLibzip

/// One part of an office file, packed already: the pieces of a large part are made and packed on all cores, then put
/// together. The pieces are cut by rows, never by the number of cores, so the bytes are the same on every machine.
struct PackedPart: Sendable {
    var packed: [UInt8] = []
    var crc: UInt = crc32(0, nil, 0)
    /// Bytes before packing.
    var size: Int = 0

    /// Makes a part of several pieces, `make` being called for each on some thread.
    ///
    /// Each piece ends on a byte boundary (a zlib "sync flush") and begins with an empty window, so that the packed
    /// pieces can simply follow one another; the checksums are combined.
    init(
        pieces: Int, level: Int32 = 1, make: @escaping @Sendable (_ piece: Int, _ out: inout OutputBytes) -> Void
    ) throws(WritingError) {
        var made = [PackedPiece?](repeating: nil, count: pieces)
        made.withUnsafeMutableBufferPointer { buffer in
            let slots = Slots(base: buffer.baseAddress)
            SideBySide.run(pieces) { piece in
                var out = OutputBytes(capacity: 1 << 20)
                make(piece, &out)
                slots.base?[piece] = PackedPiece(packing: out.bytes, isLast: piece == pieces - 1, level: level)
            }
        }
        packed.reserveCapacity(made.reduce(0) { $0 + ($1?.packed.count ?? 0) })
        for piece in made {
            guard let piece else { throw .outOfMemory }
            packed.append(contentsOf: piece.packed)
            crc = crc32_combine(crc, piece.crc, piece.size)
            size += piece.size
        }
        guard size <= Int(UInt32.max), packed.count <= Int(UInt32.max) else {
            throw .tooLarge(what: "\(size >> 20) MB in one sheet", limit: "4,095 MB")
        }
    }

    /// Where each thread puts the piece it made; no two write to one slot.
    private struct Slots: @unchecked Sendable {
        let base: UnsafeMutablePointer<PackedPiece?>?
    }
}

/// A run of bytes packed as bare deflate.
private struct PackedPiece: Sendable {
    var packed: [UInt8]
    var crc: UInt
    var size: Int

    /// Nil where zlib found no memory.
    init?(packing bytes: [UInt8], isLast: Bool, level: Int32) {
        var stream = z_stream()
        // Negative window bits: bare deflate, without zlib's own header.
        guard
            deflateInit2_(
                &stream, level, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        // Room for the worst case and the flush marker, so that one call does it all. The room is let go at once: many
        // pieces are held at the same time.
        let room = UnsafeMutableBufferPointer<UInt8>.allocate(
            capacity: Int(deflateBound(&stream, UInt(bytes.count))) + 64)
        defer { room.deallocate() }
        size = bytes.count
        var checksum = crc32(0, nil, 0)
        var status = Z_OK
        bytes.withUnsafeBufferPointer { input in
            if !input.isEmpty { checksum = crc32_z(checksum, input.baseAddress, input.count) }
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = UInt32(input.count)
            stream.next_out = room.baseAddress
            stream.avail_out = UInt32(room.count)
            status = deflate(&stream, isLast ? Z_FINISH : Z_SYNC_FLUSH)
        }
        packed = Array(room[..<(room.count - Int(stream.avail_out))])
        crc = checksum
        guard status == (isLast ? Z_STREAM_END : Z_OK), stream.avail_in == 0 else { return nil }
    }
}
