/// Base 32 (RFC 4648) without "=", as devices that give codes take secrets.
public enum Base32 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// Eight letters for five bytes.
    public static func text(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        var (held, count) = (0, 0)
        for byte in bytes {
            held = held << 8 | Int(byte)
            count += 8
            while count >= 5 {
                count -= 5
                out.append(letters[held >> count & 31])
            }
            held &= 1 << count - 1
        }
        if count > 0 { out.append(letters[held << (5 - count) & 31]) }
        return String(decoding: out, as: UTF8.self)
    }
}
