/// Where one word stands in the items of a segment, being written: for each item how often, and at which places.
///
/// Numbers are written seven bits to a byte, lowest first, the high bit on all but the last. An item is the distance
/// from the one before, doubled, plus one where the word stands in it once; else how often follows. Places are
/// distances too.
struct PostingsWriter {
    private(set) var items: [UInt8] = []
    private(set) var positions: [UInt8] = []
    private(set) var itemCount = 0
    private var item = -1
    private var lastItem = -1
    private var times = 0
    private var lastPosition = 0

    mutating func add(item: Int, position: Int?) {
        if item != self.item {
            finish()
            self.item = item
            lastPosition = 0
        }
        times += 1
        guard let position else { return }
        positions.append(number: position - lastPosition)
        lastPosition = position
    }

    /// Writes the last item.
    mutating func finish() {
        guard times > 0 else { return }
        let distance = item - lastItem
        items.append(number: distance << 1 | (times == 1 ? 1 : 0))
        if times > 1 { items.append(number: times) }
        itemCount += 1
        lastItem = item
        times = 0
    }
}

/// Where one word, or several taken together, stand in the items of a segment.
struct Postings: Sendable {
    /// Numbers of items, rising.
    var items: [Int32] = []
    /// How often in each.
    var times: [Int32] = []
    /// Places as written, where they were asked for.
    var positions: [UInt8] = []
}

/// Words and where they stand, as the rows of `search_postings` hold them: for each word in order of its bytes its
/// length and bytes, how many items, how many bytes of items and of positions, then the items. Positions lie in a
/// column of their own, in the same order, so that they are read only where a phrase asks for them.
struct BucketReader {
    /// One word's part of the row.
    struct Word {
        var word: UnsafeRawBufferPointer
        var itemCount: Int
        var items: UnsafeRawBufferPointer
        /// Bytes of its positions in the other column.
        var positions: Range<Int>
    }

    private var bytes: ByteReader
    private var position = 0

    init(_ postings: UnsafeRawBufferPointer) { bytes = ByteReader(postings) }

    mutating func next() throws -> Word? {
        if bytes.isAtEnd { return nil }
        let word = try bytes.take(try bytes.number())
        let count = try bytes.number()
        let length = try bytes.number()
        let positions = try bytes.number()
        defer { position += positions }
        return Word(
            word: word, itemCount: count, items: try bytes.take(length), positions: position..<position + positions)
    }

    /// - Parameter limit: how many items the segment has; a number beyond it is damage.
    static func postings(of word: Word, limit: Int) throws -> Postings {
        var found = Postings()
        guard word.itemCount <= limit else { throw SearchDamage.segment }
        found.items.reserveCapacity(word.itemCount)
        found.times.reserveCapacity(word.itemCount)
        var reader = ByteReader(word.items)
        var item = -1
        for _ in 0..<word.itemCount {
            let first = try reader.number()
            item += first >> 1
            guard item < limit, first > 1 else { throw SearchDamage.segment }
            found.items.append(Int32(truncatingIfNeeded: item))
            found.times.append(first & 1 == 1 ? 1 : Int32(truncatingIfNeeded: try reader.number()))
        }
        return found
    }
}

/// Bytes of the index are not what the index writes.
enum SearchDamage: Error { case segment }

/// Reads numbers and runs of bytes; never past the end.
struct ByteReader {
    private let bytes: UnsafeRawBufferPointer
    private(set) var at = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { at >= bytes.count }

    @inline(__always)
    mutating func number() throws -> Int {
        var value = 0
        var shift = 0
        while at < bytes.count, shift < 42 {
            let byte = bytes[at]
            at += 1
            value |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw SearchDamage.segment
    }

    mutating func take(_ count: Int) throws -> UnsafeRawBufferPointer {
        guard count <= bytes.count - at else { throw SearchDamage.segment }
        defer { at += count }
        return UnsafeRawBufferPointer(rebasing: bytes[at..<at + count])
    }

    /// Passes over so many numbers.
    mutating func skip(numbers: Int) throws {
        var left = numbers
        while left > 0 {
            guard at < bytes.count else { throw SearchDamage.segment }
            if bytes[at] < 0x80 { left -= 1 }
            at += 1
        }
    }
}

extension [UInt8] {
    /// Seven bits to a byte, lowest first, the high bit on all but the last.
    mutating func append(number: Int) {
        var rest = UInt(bitPattern: number)
        while rest > 0x7F {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest))
    }
}
