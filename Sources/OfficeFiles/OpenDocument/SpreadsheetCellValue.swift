import Domain

/// What the attributes of an OpenDocument cell say of it.
struct OpenDocumentCell {
    private enum Kind { case none, number, date, time, boolean, string }

    let repeats: Int
    let spans: (rows: Int, columns: Int)
    let hasFormula: Bool
    private let kind: Kind
    private let value: [UInt8]
    private let isError: Bool

    /// Whether the file holds a value, if only an empty string.
    var hasValue: Bool { kind != .none }

    init(_ attributes: XMLAttributes) {
        guard !attributes.isEmpty else {
            (repeats, spans, hasFormula, kind, value, isError) = (1, (1, 1), false, .none, [], false)
            return
        }
        repeats = SpreadsheetContentHandler.count(attributes.value("number-columns-repeated"))
        spans = (
            SpreadsheetContentHandler.count(attributes.value("number-rows-spanned")),
            SpreadsheetContentHandler.count(attributes.value("number-columns-spanned"))
        )
        hasFormula = attributes.value("formula") != nil
        guard let type = attributes.value("value-type", in: .odfOffice) else {
            (kind, value, isError) = (.none, [], false)
            return
        }
        isError = attributes.value("value-type", in: .odfExtension).map { $0 == "error" } ?? false
        var bytes: XMLBytes?
        switch type {
        case _ where type == "string": (kind, bytes) = (.string, attributes.value("string-value"))
        case _ where type == "date": (kind, bytes) = (.date, attributes.value("date-value"))
        case _ where type == "time": (kind, bytes) = (.time, attributes.value("time-value"))
        case _ where type == "boolean": (kind, bytes) = (.boolean, attributes.value("boolean-value"))
        // float, percentage, currency
        default: (kind, bytes) = (.number, attributes.value("value"))
        }
        value = bytes.map { Array($0.buffer) } ?? []
    }

    /// The cell with the words shown, or, where the file holds none, with its value in the usual British form.
    func cell(shown: String?) -> SourceCell {
        if isError { return SourceCell(shown ?? "", typed: shown.map { .error($0) }) }
        switch kind {
        case .number:
            guard let number = value.withUnsafeBufferPointer({ NumberParsing.double($0) }) else { break }
            return SourceCell(shown ?? DecimalDigits.general(number), typed: .number(number))
        case .date:
            guard let date = IsoDate.parse(value), let day = date.day else { break }
            let text = shown ?? NumberFormat.general.cell(date).text
            // Midnight counts only where the format shows it: it is what a date alone has.
            let showsTime = value.count > 10 && text.utf8.contains(UInt8(ascii: ":"))
            let hasTime = date.hour > 0 || date.minute > 0
            return SourceCell(text, typed: .date(day, showsTime || hasTime ? date.clock : nil))
        case .time:
            guard let clock = IsoDate.clock(value) else { break }
            return SourceCell(shown ?? Self.text(clock), typed: .time(clock))
        case .boolean:
            let isTrue = value == Array("true".utf8)
            return SourceCell(shown ?? (isTrue ? "TRUE" : "FALSE"), typed: .bool(isTrue))
        case .string, .none: break
        }
        return SourceCell(shown ?? String(decoding: value, as: UTF8.self))
    }

    private static func text(_ clock: ClockTime) -> String {
        (clock.hour < 10 ? "0" : "") + "\(clock.hour):" + (clock.minute < 10 ? "0" : "") + "\(clock.minute)"
    }
}
