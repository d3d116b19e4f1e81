import Domain
import Foundation

/// A message as it goes over the wire (RFC 5322, RFC 2045, RFC 2047): headers in ASCII, text in quoted-printable.
struct MailText: Sendable {
    let message: MailMessage
    /// The address messages come from.
    let from: String
    let sentAt: Date
    /// Before the "@" of the message's identifier, once in the world.
    let identifier: String

    var bytes: [UInt8] {
        let host = from.split(separator: "@").last ?? "localhost"
        let head = [
            "From: Casement <\(from)>", "To: <\(message.address)>", "Subject: \(Self.encodedWords(message.subject))",
            "Date: \(Self.date(sentAt))", "Message-ID: <\(identifier)@\(host)>", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
            // No "out of office" is wanted back (RFC 3834).
            "Auto-Submitted: auto-generated",
        ]
        return Array((head.joined(separator: "\n") + "\n\n" + Self.quotedPrintable(message.text) + "\n").utf8)
    }

    /// Whether a header and a mail program's argument can hold the address as it is: dot-atoms of RFC 5322 alone.
    static func isFit(_ address: String) -> Bool {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, address.utf8.count <= 254, !address.hasPrefix("-") else { return false }
        return parts.allSatisfy { part in
            part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
                !atom.isEmpty && atom.utf8.allSatisfy(isOfAtom)
            }
        }
    }

    private static func isOfAtom(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        }
    }

    /// Words of a header: as they are where they are plain ASCII, otherwise as encoded words of at most 75 characters.
    static func encodedWords(_ words: String) -> String {
        let line = words.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? " " : String($0) }.joined()
        if line.utf8.allSatisfy({ $0 < 127 }), !line.contains("=?"), line.utf8.count <= 60 { return line }
        var pieces: [String] = []
        var piece: [UInt8] = []
        for scalar in line.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            // 45 bytes are 60 characters in base 64; a character is not cut in two.
            if piece.count + bytes.count > 45 {
                pieces.append("=?utf-8?B?\(Data(piece).base64EncodedString())?=")
                piece = []
            }
            piece += bytes
        }
        pieces.append("=?utf-8?B?\(Data(piece).base64EncodedString())?=")
        return pieces.joined(separator: "\n ")
    }

    /// RFC 2045, 6.7: lines of at most 76 characters.
    static func quotedPrintable(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var out = ""
            var length = 0
            let bytes = Array(line.utf8)
            for (at, byte) in bytes.enumerated() {
                let isLast = at == bytes.count - 1
                let isPlain = byte > 32 && byte < 127 && byte != UInt8(ascii: "=") || byte == 32 && !isLast
                let token = isPlain ? String(UnicodeScalar(byte)) : "=" + hexadecimal(byte)
                // One place is kept for the sign that the line goes on.
                if length + token.utf8.count > (isLast ? 76 : 75) {
                    out += "=\n"
                    length = 0
                }
                out += token
                length += token.utf8.count
            }
            // A line of a full stop alone, or one that begins with "From ", is not touched by the mail programs in between.
            if out.hasPrefix(".") { out = "=2E" + out.dropFirst() }
            if out.hasPrefix("From ") { out = "=46" + out.dropFirst() }
            return out
        }.joined(separator: "\n")
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = Array("0123456789ABCDEF")
        return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }

    /// RFC 5322, 3.3, in UTC.
    static func date(_ date: Date) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second, .weekday], from: date)
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let day = days[((parts.weekday ?? 1) - 1) % 7]
        let month = months[((parts.month ?? 1) - 1) % 12]
        return "\(day), \(parts.day ?? 1) \(month) \(parts.year ?? 1970) "
            + "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second)) +0000"
    }
}
