import Domain

/// A key of a record.
struct ApiID: ApiText, Hashable {
    static let schema = ApiSchema.string(format: "uuid")
    static let sample = "00000000-0000-7000-8000-000000000000"
    let id: RecordID

    init(_ id: RecordID) { self.id = id }

    init(from decoder: any Decoder) throws {
        guard let id = RecordID(try decoder.text()) else { throw decoder.unread("is not a key.") }
        self.id = id
    }

    func encode(to encoder: any Encoder) throws { try encoder.put(id.description) }
}

/// A day, as 2014-03-03.
struct ApiDay: ApiText {
    static let schema = ApiSchema.string(format: "date")
    static let sample = "2014-03-03"
    let day: CivilDate

    init(_ day: CivilDate) { self.day = day }

    init(from decoder: any Decoder) throws {
        guard let day = CivilDate(iso: try decoder.text()) else {
            throw decoder.unread("is not a day written as 2014-03-03.")
        }
        self.day = day
    }

    func encode(to encoder: any Encoder) throws { try encoder.put(day.iso) }
}

/// A time of day, as 16:30.
struct ApiTime: ApiText {
    static let schema = ApiSchema.pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$")
    static let sample = "16:30"
    let text: String

    init(from decoder: any Decoder) throws {
        let text = try decoder.text()
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2,
            parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
        else { throw decoder.unread("is not a time written as 16:30.") }
        self.text = text
    }

    func encode(to encoder: any Encoder) throws { try encoder.put(text) }
}

/// Words of a length that is bounded.
protocol ApiBoundedText: ApiText {
    static var length: ClosedRange<Int> { get }
    static var mayHaveLines: Bool { get }
    var text: String { get }
    init(text: String)
}

extension ApiBoundedText {
    static var schema: ApiSchema { .text(length) }
    static var sample: String { "x" }

    init(from decoder: any Decoder) throws {
        let text = try decoder.text().replacing("\r\n", with: "\n")
        // As in forms: controls are nothing anybody writes, and trouble in what is made of them later.
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.value >= 32 && $0.value != 127 || $0 == "\t" || ($0 == "\n" && Self.mayHaveLines)
        }
        guard isPlain else { throw decoder.unread("holds a character that cannot be kept.") }
        guard Self.length.contains(text.unicodeScalars.count) else {
            throw decoder.unread("has to have from \(Self.length.lowerBound) to \(Self.length.upperBound) characters.")
        }
        self.init(text: text)
    }

    func encode(to encoder: any Encoder) throws { try encoder.put(text) }
}

/// One line.
struct ApiLine: ApiBoundedText {
    static let length = 1...200
    static let mayHaveLines = false
    let text: String
}

/// As many words as a box of a form takes.
struct ApiWords: ApiBoundedText {
    static let length = 1...10_000
    static let mayHaveLines = true
    let text: String
}

/// What something is known by in another system.
struct ApiReference: ApiBoundedText {
    static let length = 1...100
    static let mayHaveLines = false
    let text: String
}

extension Decoder {
    fileprivate func text() throws -> String { try singleValueContainer().decode(String.self) }

    fileprivate func unread(_ what: String) -> DecodingError {
        .dataCorrupted(.init(codingPath: codingPath, debugDescription: what))
    }
}

extension Encoder {
    fileprivate func put(_ text: String) throws {
        var container = singleValueContainer()
        try container.encode(text)
    }
}
