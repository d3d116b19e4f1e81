import Domain

/// A text file's bytes as UTF-8, whatever it was written in.
struct DecodedText {
    enum Encoding {
        case utf8, utf8WithMark, utf16LittleEndian, utf16BigEndian, windows1252, macRoman

        var name: String {
            switch self {
            case .utf8: "UTF-8"
            case .utf8WithMark: "UTF-8 with a byte order mark"
            case .utf16LittleEndian: "UTF-16"
            case .utf16BigEndian: "UTF-16 (big-endian)"
            case .windows1252: "Windows-1252"
            case .macRoman: "Mac Roman"
            }
        }
    }

    /// Valid UTF-8 without byte order mark or NUL.
    private(set) var bytes: [UInt8]
    private(set) var encoding: Encoding
    /// What was put aside or replaced on the way.
    private(set) var remarks: [SourceRemark] = []

    /// - Throws: ``ReadingError/empty``, or ``ReadingError/unknownFormat(guess:)`` for bytes that are not text.
    init(_ file: [UInt8]) throws(ReadingError) {
        guard !file.isEmpty else { throw .empty }
        if let guess = Self.knownSignature(file) { throw .unknownFormat(guess: guess) }
        if file.starts(with: [0xEF, 0xBB, 0xBF]) {
            encoding = .utf8WithMark
            bytes = Array(file[3...])
        } else if file.starts(with: [0xFF, 0xFE]) {
            encoding = .utf16LittleEndian
            bytes = Self.fromUTF16(file[2...], low: 0)
        } else if file.starts(with: [0xFE, 0xFF]) {
            encoding = .utf16BigEndian
            bytes = Self.fromUTF16(file[2...], low: 1)
        } else if let low = Self.looksLikeUTF16(file) {
            encoding = low == 0 ? .utf16LittleEndian : .utf16BigEndian
            bytes = Self.fromUTF16(file[...], low: low)
        } else {
            encoding = .utf8
            bytes = file
        }
        try settleEightBit()
        removeNuls()
        try refuseBinary()
    }

    /// Whether the bytes are UTF-8, and if not, which 8-bit set they are.
    private mutating func settleEightBit() throws(ReadingError) {
        let census = Utf8Census(bytes)
        guard census.broken > 0 else { return }
        if census.sequences >= 4 * census.broken {
            // A UTF-8 file with a few damaged places: only those are read as Windows-1252.
            bytes = EightBitText.repairing(bytes)
            remarks.append(
                SourceRemark(
                    .readingChoice,
                    text: "\(census.broken) byte\(census.broken == 1 ? " was" : "s were") not UTF-8 "
                        + "and \(census.broken == 1 ? "was" : "were") read as Windows-1252."))
            return
        }
        encoding = EightBitText.looksLikeMacRoman(bytes) ? .macRoman : .windows1252
        bytes = EightBitText.decode(bytes, encoding == .macRoman ? EightBitText.macRoman : EightBitText.windows1252)
    }

    private mutating func removeNuls() {
        if bytes.last == 0x1A { bytes.removeLast() }
        guard bytes.contains(0) else { return }
        let before = bytes.count
        bytes.removeAll { $0 == 0 }
        let removed = before - bytes.count
        remarks.append(
            SourceRemark(
                .readingChoice, text: "\(removed) NUL byte\(removed == 1 ? " was" : "s were") left out of the text."))
        nulShare = Double(removed) / Double(before)
    }

    private var nulShare = 0.0

    private func refuseBinary() throws(ReadingError) {
        let sample = bytes.prefix(1 << 16)
        let controls = sample.reduce(into: 0) { total, byte in
            if byte < 0x20, byte != Ascii.tab, byte != Ascii.lf, byte != Ascii.cr, byte != 0x0B, byte != 0x0C {
                total += 1
            }
        }
        if nulShare > 0.1 || controls * 50 > sample.count + 50 { throw .unknownFormat(guess: "not text") }
    }

    private static func knownSignature(_ file: [UInt8]) -> String? {
        if file.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "a zip or Office file with the wrong name" }
        if file.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            return "an old Office file with the wrong name"
        }
        if file.starts(with: "%PDF-".utf8) { return "a PDF with the wrong name" }
        if file.starts(with: "{\\rtf".utf8) { return "a rich text file with the wrong name" }
        if file.starts(with: [0xFF, 0xFE, 0, 0]) || file.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32 text" }
        return nil
    }

    /// The place of the low byte (0 or 1) when every second byte is mostly NUL, as in UTF-16 of European text.
    private static func looksLikeUTF16(_ file: [UInt8]) -> Int? {
        let sample = file.prefix(4096)
        guard sample.count >= 4 else { return nil }
        var zeros = [0, 0]
        for (i, byte) in sample.enumerated() where byte == 0 { zeros[i & 1] += 1 }
        let half = sample.count / 2
        if zeros[1] * 10 > half * 6, zeros[0] * 10 < half { return 0 }
        if zeros[0] * 10 > half * 6, zeros[1] * 10 < half { return 1 }
        return nil
    }

    private static func fromUTF16(_ file: ArraySlice<UInt8>, low: Int) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(file.count / 2)
        var i = file.startIndex
        while i + 1 < file.endIndex {
            units.append(UInt16(file[i + low]) | UInt16(file[i + 1 - low]) << 8)
            i += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}

/// How much of a file is well-formed UTF-8 beyond ASCII.
struct Utf8Census {
    /// Well-formed sequences of more than one byte.
    private(set) var sequences = 0
    /// Bytes that belong to none.
    private(set) var broken = 0

    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { buffer in
            var i = 0
            while i < buffer.count {
                if buffer[i] < 0x80 {
                    i += 1
                    continue
                }
                let length = Self.sequenceLength(buffer, i)
                if length == 0 {
                    broken += 1
                    i += 1
                } else {
                    sequences += 1
                    i += length
                }
            }
        }
    }

    /// Length of the well-formed sequence of two to four bytes at `i` (Unicode, table 3-7), or 0.
    static func sequenceLength(_ b: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
        func follows(_ k: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            i + k < b.count && range ~= b[i + k]
        }
        switch b[i] {
        case 0xC2...0xDF: return follows(1) ? 2 : 0
        case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
        case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
        case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
        case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
        case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
        default: return 0
        }
    }
}
