/// Why what was sent is not taken as a form at all. Says nothing of its words.
enum FormRefusal: Error, Equatable, Sendable {
    /// Neither of the two kinds of form a browser sends.
    case notAForm
    /// More bytes, parts or fields than the page takes.
    case tooLarge
    /// Not as the standard says it; no browser sends it.
    case malformed
    /// Not UTF-8, or with a NUL in it.
    case notText
}

/// How much one form may hold. The caps are checked while it arrives, never after.
struct FormLimits: Sendable {
    /// The whole body, in bytes.
    var total = 2 << 20
    var fields = 200
    /// A field's name, in bytes.
    var name = 100
    /// A field's value, in bytes.
    var value = 256 << 10
    /// All header lines of one part of a multipart form, in bytes.
    var partHeaders = 2 << 10
    /// One file, in bytes; larger ones are sent another way.
    var file = 1 << 20

    static let usual = FormLimits()
}

/// What a browser sent: names and values in the order of the page. Line breaks are line feeds, however they were sent.
struct FormFields: Sendable, Equatable {
    struct Field: Sendable, Equatable {
        var name: String
        var value: String
    }
    struct File: Sendable, Equatable {
        var name: String
        /// As the sender's computer called it, without folders. Never used as a name on this machine.
        var fileName: String
        var bytes: [UInt8]
    }

    var all: [Field] = []
    var files: [File] = []

    /// Every value of that name.
    func values(_ name: String) -> [String] { all.filter { $0.name == name }.map(\.value) }

    /// The version of the record the form began from, where it carries one.
    var version: Int? { one("version").flatMap { Int($0) } }

    /// The value, where there is exactly one.
    func one(_ name: String) -> String? {
        let values = values(name)
        return values.count == 1 ? values[0] : nil
    }
}

/// Text out of bytes that claim to be UTF-8.
enum FormText {
    /// - Throws: ``FormRefusal/notText``.
    static func read(_ bytes: some Collection<UInt8>) throws(FormRefusal) -> String {
        guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
        return text
    }

    /// A value of an address that a form made: a space comes as a plus sign. For dates and choices, in which nobody writes one.
    static func withSpaces(_ text: String) -> String { text.replacing("+", with: " ") }

    /// CR LF and CR alone as LF. By bytes: CR LF is one Character.
    static func withLineFeeds(_ text: String) -> String {
        guard text.utf8.contains(13) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var isAfterReturn = false
        for byte in text.utf8 {
            if byte == 13 {
                bytes.append(10)
            } else if byte != 10 || !isAfterReturn {
                bytes.append(byte)
            }
            isAfterReturn = byte == 13
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
