/// A zip archive with its parts stored as they are: lets a target fuzz the XML behind the unzip, which a mutated archive
/// would hardly ever reach.
public enum StoredZip {
    /// The archive's bytes.
    public static func archive(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var out: [UInt8] = []
        var directory: [UInt8] = []
        for (name, bytes) in parts {
            let offset = UInt32(out.count)
            let sum = checksum(bytes)
            out += header(0x0403_4B50, [20, 0, 0, 0, 0x21]) + four(sum) + four(UInt32(bytes.count))
            out += four(UInt32(bytes.count)) + two(UInt16(name.utf8.count)) + two(0) + Array(name.utf8) + bytes
            directory += header(0x0201_4B50, [20, 20, 0, 0, 0, 0x21]) + four(sum) + four(UInt32(bytes.count))
            directory += four(UInt32(bytes.count)) + two(UInt16(name.utf8.count))
            directory += [UInt8](repeating: 0, count: 12) + four(offset) + Array(name.utf8)
        }
        let start = UInt32(out.count)
        let end = header(0x0605_4B50, [0, 0, UInt16(parts.count), UInt16(parts.count)])
        return out + directory + end + four(UInt32(directory.count)) + four(start) + two(0)
    }

    private static func header(_ signature: UInt32, _ fields: [UInt16]) -> [UInt8] {
        four(signature) + fields.flatMap(two)
    }

    private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

    private static func four(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (8 * $0) & 0xFF) } }

    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
    }
}
