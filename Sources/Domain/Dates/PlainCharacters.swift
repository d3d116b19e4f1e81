/// Brings characters outside ASCII to the plain ones they stand for in a date.
enum PlainCharacters {
    /// Writes the plain form of `bytes` (UTF-8, possibly cut off or invalid) into `out`; never fails.
    static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
        out.removeAll(keepingCapacity: true)
        var i = 0
        while i < bytes.count {
            let first = bytes[i]
            if first < 0x80 {
                out.append(first)
                i += 1
                continue
            }
            let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
            guard length > 1, i + length <= bytes.count else {
                out.append(other)
                i += 1
                continue
            }
            var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
            for k in 1..<length { scalar = (scalar << 6) | UInt32(bytes[i + k] & 0x3F) }
            i += length
            let plain = plainForm(scalar)
            if plain != 0 { out.append(plain) }
        }
    }

    /// Stands for any character that plays no part in dates.
    private static let other: UInt8 = 0x23

    /// 0 where the character shows nothing.
    private static func plainForm(_ scalar: UInt32) -> UInt8 {
        switch scalar {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: 0x20
        case 0x85, 0x2028, 0x2029: 0x0A
        case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069,
            0xFE00...0xFE0F, 0xFEFF:
            0
        case 0x2010...0x2015, 0x2212, 0x2043, 0xFE58, 0xFE63, 0xFF0D: 0x2D
        case 0x2018...0x201B, 0x2032, 0xB4, 0x2B9, 0x2BC, 0xFF07: 0x27
        case 0x201C...0x201F, 0x2033, 0x3003, 0x2036, 0xAB, 0xBB, 0xFF02: 0x22
        case 0x2044, 0x2215, 0x29F8: 0x2F
        case 0xB7, 0x2022, 0x2024, 0x2027, 0x22C5, 0x2026: 0x2E
        case 0x2248, 0x223C: 0x7E
        case 0xFF01...0xFF5E: UInt8(truncatingIfNeeded: scalar - 0xFF01 + 0x21)
        case 0x0660...0x0669: UInt8(truncatingIfNeeded: scalar - 0x0660 + 0x30)
        // raised letters of "12ᵗʰ", "1ˢᵗ", "2ⁿᵈ", "3ʳᵈ"
        case 0x1D57: 0x74
        case 0x02B0: 0x68
        case 0x02E2: 0x73
        case 0x207F: 0x6E
        case 0x1D48: 0x64
        case 0x02B3: 0x72
        // raised figures are footnote marks
        case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079, 0xAA, 0xBA: 0
        case 0x0300...0x036F: 0
        default: other
        }
    }
}

/// Finds the month a misspelt word was meant for: one letter wrong, missing, added, or two neighbours swapped, with the
/// first letter right.
enum MisspeltMonth {
    private static let names: [[UInt8]] = DateVocabulary.monthNames.map { Array($0.utf8) }

    static func find(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> Int? {
        switch bytes[from] | 0x20 {
        case 0x61, 0x64, 0x66, 0x6A, 0x6D, 0x6E, 0x6F, 0x73: break
        default: return nil
        }
        for (index, name) in names.enumerated() where name.count >= 5 && name[0] == bytes[from] | 0x20 {
            // Short names have too many lawful neighbours ("match", "aprils"): they need every letter, two swapped.
            if name.count <= 5 ? swapped(name, bytes, from, to) : near(name, bytes, from, to) { return index + 1 }
        }
        return nil
    }

    private static func swapped(_ name: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
        guard to - from == name.count else { return false }
        guard let i = name.indices.first(where: { name[$0] != bytes[from + $0] | 0x20 }), i + 1 < name.count else {
            return false
        }
        guard name[i] == bytes[from + i + 1] | 0x20, name[i + 1] == bytes[from + i] | 0x20 else { return false }
        return name.indices.dropFirst(i + 2).allSatisfy { name[$0] == bytes[from + $0] | 0x20 }
    }

    /// At most two letters of difference for long names (eight letters or more), else one; a swap counts one.
    private static func near(_ name: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
        let count = to - from
        let allowed = name.count >= 7 ? 2 : 1
        guard abs(count - name.count) <= allowed else { return false }
        var before: [Int] = []
        var last = Array(0...count)
        for i in 1...name.count {
            var row = [i] + Array(repeating: 0, count: count)
            for j in 1...count {
                let a = name[i - 1]
                let b = bytes[from + j - 1] | 0x20
                var best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a == b ? 0 : 1))
                if i > 1, j > 1, a == bytes[from + j - 2] | 0x20, name[i - 2] == b, !before.isEmpty {
                    best = min(best, before[j - 2] + 1)
                }
                row[j] = best
            }
            before = last
            last = row
        }
        return last[count] <= allowed
    }
}
