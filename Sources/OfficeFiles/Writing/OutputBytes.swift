/// Bytes being written. Appending is the hot path of every writer: text is copied in runs, not byte by byte.
struct OutputBytes {
    var bytes: [UInt8] = []

    init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    mutating func raw(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func raw(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    mutating func byte(_ byte: UInt8) { bytes.append(byte) }

    mutating func number(_ number: Int) {
        if number >= 0, number < 10 { return bytes.append(UInt8(48 + number)) }
        if number < 0 {
            bytes.append(0x2D)
            // Written from the magnitude, so that the least integer has no overflow.
            return digits(number.magnitude)
        }
        digits(number.magnitude)
    }

    private mutating func digits(_ number: UInt) {
        var power: UInt = 1
        while number / power >= 10 { power *= 10 }
        while power > 0 {
            bytes.append(UInt8(truncatingIfNeeded: 48 + number / power % 10))
            power /= 10
        }
    }

    /// Appends text with each byte for which `mark` is true handed to `replace` (the bytes, the place of the byte);
    /// it appends what stands for it and returns how many bytes it took, or 0 to keep the byte as it is.
    @inline(__always)
    mutating func replacing(
        _ text: String, where mark: (UInt8) -> Bool,
        with replace: (inout [UInt8], UnsafeBufferPointer<UInt8>, Int) -> Int
    ) {
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            var index = 0
            while index < utf8.count {
                if !mark(utf8[index]) {
                    index += 1
                    continue
                }
                if index > start { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index])) }
                start = index
                let taken = replace(&bytes, utf8, index)
                if taken == 0 {
                    index += 1
                } else {
                    index += taken
                    start = index
                }
            }
            if index > start { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index])) }
        }
    }
}

extension [UInt8] {
    mutating func append(ascii text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Four hexadecimal digits, upper case.
    mutating func append(hex value: Int) {
        for shift in [12, 8, 4, 0] {
            let digit = UInt8(truncatingIfNeeded: (value >> shift) & 0xF)
            append(digit < 10 ? 48 + digit : 55 + digit)
        }
    }
}
