import Crypto
import Domain

/// Codes of a second factor (RFC 6238): HMAC-SHA-1, six digits, steps of thirty seconds.
enum OneTimeCodes {
    /// Microseconds.
    private static let step: Int64 = 30_000_000

    /// Twenty random bytes.
    static func secret() -> [UInt8] {
        SymmetricKey(size: SymmetricKeySize(bitCount: 160)).withUnsafeBytes { Array($0) }
    }

    /// The step of a time, microseconds since 1970, UTC.
    static func step(at now: Int64) -> Int64 { max(0, now) / step }

    /// The code of a step.
    static func code(_ secret: [UInt8], step: Int64, digits: Int = 6) -> String {
        let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(mac[19] & 15)
        let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let modulus = (0..<digits).reduce(UInt32(1)) { result, _ in result * 10 }
        let text = String(number % modulus)
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The step whose code this is: the one of the time, the one before or the one after, and later than the last that
    /// was used. Nil where it is none.
    static func step(of typed: String, _ secret: [UInt8], now: Int64, after last: Int64) -> Int64? {
        let digits = typed.utf8.filter { (48...57).contains($0) }
        let present = step(at: now)
        var found: Int64?
        for candidate in [present - 1, present, present + 1] where candidate > last {
            // All three are looked at, each to its end.
            let code = Array(code(secret, step: candidate).utf8)
            let difference = zip(code, digits).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
            if digits.count == code.count, difference == 0, found == nil { found = candidate }
        }
        return found
    }

    /// What a QR code says to a device.
    static func address(_ secret: [UInt8], account: String) -> String {
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)
        let name = account.utf8.map { byte in
            plain.contains(byte)
                ? String(UnicodeScalar(byte)) : "%" + Hexadecimal.text([byte]).uppercased()
        }.joined()
        return "otpauth://totp/Casement:\(name)?secret=\(Base32.text(secret))&issuer=Casement"
    }
}

/// Codes for somebody who has lost their device: eighty random bits each.
enum RecoveryCodes {
    static let count = 10

    /// As shown: four groups of four letters and digits.
    static func make() -> [String] {
        (0..<count).map { _ in
            let bytes = SymmetricKey(size: SymmetricKeySize(bitCount: 80)).withUnsafeBytes { Array($0) }
            let letters = Array(Base32.text(bytes).lowercased())
            return stride(from: 0, to: 16, by: 4).map { String(letters[$0..<$0 + 4]) }.joined(separator: "-")
        }
    }

    /// However it is typed; nil where it can be none.
    static func hash(_ typed: String, account: RecordID) -> [UInt8]? {
        let letters = typed.lowercased().utf8.filter { (97...122).contains($0) || (50...55).contains($0) }
        guard letters.count == 16 else { return nil }
        var bytes = CanonicalBytes("casement-recovery/1")
        bytes.add(.id(account))
        bytes.add(.text(String(decoding: letters, as: UTF8.self)))
        return [UInt8](SHA256.hash(data: bytes.bytes))
    }
}
