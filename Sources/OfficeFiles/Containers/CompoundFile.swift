/// Just enough of the compound file format (MS-CFB), the container of .doc and .xls, to tell what one is.
///
/// An Office file with a password is a compound file with a stream "EncryptedPackage" (MS-OFFCRYPTO 2.3.4.4).
enum CompoundFile {
    private static let opening: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    /// Whether the bytes open as a compound file does.
    static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: opening) }

    /// Whether a directory entry is named "EncryptedPackage".
    static func holdsEncryptedPackage(_ bytes: [UInt8]) -> Bool { holdsEntry(named: "EncryptedPackage", in: bytes) }

    /// Whether a directory entry has that name. Directory entries are 128 bytes long, lie on multiples of 128 and open
    /// with the name in UTF-16, so looking at each such place is enough; no chain of sectors is followed.
    static func holdsEntry(named name: String, in bytes: [UInt8]) -> Bool {
        var wanted: [UInt8] = []
        for unit in name.utf16 { wanted += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        wanted += [0, 0]
        guard wanted.count <= 64, bytes.count >= wanted.count else { return false }
        for at in stride(from: 512, through: bytes.count - wanted.count, by: 128)
        where bytes[at] == wanted[0] && bytes[at..<at + wanted.count].elementsEqual(wanted) {
            return true
        }
        return false
    }
}
