import Domain

/// A spreadsheet number format, taken apart once and used for every cell that has it (ECMA-376 part 1, 18.8.30–31).
struct NumberFormat: Sendable {
    enum Token: Sendable, Hashable {
        /// 0, # or ?: a place for a digit.
        case digit(UInt8)
        case point, percent, general, text
        case exponent(showsPlus: Bool)
        case literal(String)
        case year(Int), month(Int), day(Int), hour(Int), minute(Int), second(Int)
        /// Decimal places of seconds.
        case fraction(Int)
        case halfDay(short: Bool)
        case elapsedHours(Int), elapsedMinutes(Int), elapsedSeconds(Int)
    }

    /// One of up to four parts divided by ";": positive, negative, zero, text.
    struct Section: Sendable, Hashable {
        var tokens: [Token] = []
        var groupsThousands = false
        /// Commas at the end, each dividing by a thousand.
        var thousandsScale = 0
        var hasHalfDay = false
        var condition: Condition?

        var showsDay: Bool {
            tokens.contains {
                switch $0 {
                case .year, .month, .day: true
                default: false
                }
            }
        }
        var showsTime: Bool {
            tokens.contains {
                switch $0 {
                case .hour, .minute, .second, .halfDay, .elapsedHours, .elapsedMinutes, .elapsedSeconds: true
                default: false
                }
            }
        }
    }

    /// "[>=100]" before a section.
    struct Condition: Sendable, Hashable {
        var sign: String
        var value: Double

        func holds(_ number: Double) -> Bool {
            switch sign {
            case "<": number < value
            case "<=": number <= value
            case ">": number > value
            case ">=": number >= value
            case "=": number == value
            default: number != value
            }
        }
    }

    let sections: [Section]

    static let general = NumberFormat(code: "General")

    /// Takes any text; what is not understood is shown as it stands.
    init(code: String) {
        // The two formats that follow the system's long date and time are shown as a British system shows them.
        if code.hasPrefix("[$-F800]") || code.hasPrefix("[$-f800]") {
            sections = NumberFormatParser.sections("dd mmmm yyyy")
        } else if code.hasPrefix("[$-F400]") || code.hasPrefix("[$-f400]") {
            sections = NumberFormatParser.sections("hh:mm:ss")
        } else {
            sections = NumberFormatParser.sections(code)
        }
    }

    /// One of the numbered formats every program knows; dates and times as on a British system. Nil for others.
    init?(builtIn id: Int) {
        guard let code = Self.builtInCodes[id] else { return nil }
        self.init(code: code)
    }

    private static let builtInCodes: [Int: String] = {
        var codes: [Int: String] = [
            0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "£#,##0;-£#,##0", 6: "£#,##0;-£#,##0",
            7: "£#,##0.00;-£#,##0.00", 8: "£#,##0.00;-£#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
            12: "General", 13: "General", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy",
            18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "hh:mm", 21: "hh:mm:ss", 22: "dd/mm/yyyy hh:mm",
            37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00",
            41: "#,##0;-#,##0;\"-\"", 42: "£#,##0;-£#,##0;\"-\"", 43: "#,##0.00;-#,##0.00;\"-\"",
            44: "£#,##0.00;-£#,##0.00;\"-\"", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "0.0E+0", 49: "@",
        ]
        // East Asian dates and times, by kind.
        for id in [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58] { codes[id] = "dd/mm/yyyy" }
        for id in [32, 33, 34, 35, 55, 56] { codes[id] = "hh:mm" }
        return codes
    }()

    /// Whether cells in this format hold dates or times rather than numbers.
    var isDate: Bool { sections.first.map { $0.showsDay || $0.showsTime } ?? false }

    /// Plain "General" or text format: numbers are shown without a format.
    var isGeneral: Bool {
        guard sections.count == 1, let section = sections.first else { return false }
        return section.tokens == [.general] || section.tokens == [.text] || section.tokens.isEmpty
    }
}

/// Cuts a format code into sections and tokens.
private struct NumberFormatParser {
    private let code: [UInt8]
    private var i = 0
    private var section = NumberFormat.Section()
    private var finished: [NumberFormat.Section] = []

    static func sections(_ code: String) -> [NumberFormat.Section] {
        // A longer code is none that a program wrote.
        var parser = NumberFormatParser(code: Array(code.utf8.prefix(1024)))
        parser.run()
        return parser.finished
    }

    private init(code: [UInt8]) { self.code = code }

    private mutating func run() {
        while i < code.count { step() }
        close()
    }

    private mutating func step() {
        let byte = code[i]
        switch byte {
        case UInt8(ascii: ";"):
            close()
            i += 1
        case UInt8(ascii: "\""):
            let start = i + 1
            i = start
            while i < code.count, code[i] != UInt8(ascii: "\"") { i += 1 }
            add(literal: code[start..<i])
            i += 1
        case UInt8(ascii: "\\"):
            let end = min(code.count, i + 1 + scalarLength(i + 1))
            add(literal: code[min(i + 1, code.count)..<end])
            i = end
        case UInt8(ascii: "_"):
            add(literal: [Ascii.space])
            i += 1 + scalarLength(i + 1)
        case UInt8(ascii: "*"): i += 1 + scalarLength(i + 1)
        case UInt8(ascii: "["): bracket()
        case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"):
            section.tokens.append(.digit(byte))
            i += 1
        case UInt8(ascii: "."): point()
        case UInt8(ascii: ","): comma()
        case UInt8(ascii: "%"):
            section.tokens.append(.percent)
            i += 1
        case UInt8(ascii: "@"):
            section.tokens.append(.text)
            i += 1
        default:
            if Ascii.isLetter(byte) { letters() } else { plain() }
        }
    }

    private mutating func plain() {
        let end = min(code.count, i + scalarLength(i))
        add(literal: code[i..<end])
        i = end
    }

    private func scalarLength(_ at: Int) -> Int {
        guard at < code.count else { return 1 }
        return code[at] < 0xC0 ? 1 : code[at] < 0xE0 ? 2 : code[at] < 0xF0 ? 3 : 4
    }

    private mutating func add(literal bytes: some Collection<UInt8>) {
        let words = String(decoding: bytes, as: UTF8.self)
        if case .literal(let before) = section.tokens.last {
            section.tokens[section.tokens.count - 1] = .literal(before + words)
        } else if !words.isEmpty {
            section.tokens.append(.literal(words))
        }
    }

    private mutating func point() {
        i += 1
        // After seconds a point begins their decimals.
        switch section.tokens.last {
        case .second, .elapsedSeconds:
            var places = 0
            while i < code.count, code[i] == UInt8(ascii: "0") {
                places += 1
                i += 1
            }
            if places > 0 { section.tokens.append(.fraction(min(places, 3))) } else { add(literal: ".".utf8) }
        default:
            if section.showsDay || section.showsTime { add(literal: ".".utf8) } else { section.tokens.append(.point) }
        }
    }

    private mutating func comma() {
        i += 1
        guard case .digit = section.tokens.last else {
            add(literal: ",".utf8)
            return
        }
        var next = i
        while next < code.count, code[next] == UInt8(ascii: ",") { next += 1 }
        if next < code.count, [UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?")].contains(code[next]) {
            section.groupsThousands = true
        } else {
            section.thousandsScale = min(6, section.thousandsScale + 1 + next - i)
            i = next
        }
    }

    /// [Red], [$£-809], [>=100], [h].
    private mutating func bracket() {
        guard let close = code[i...].firstIndex(of: UInt8(ascii: "]")) else {
            plain()
            return
        }
        let inside = code[(i + 1)..<close]
        i = close + 1
        guard let first = inside.first else { return }
        if first == UInt8(ascii: "$") {
            let symbol = inside.dropFirst().prefix { $0 != UInt8(ascii: "-") }
            add(literal: symbol)
        } else if first == UInt8(ascii: "<") || first == UInt8(ascii: ">") || first == Ascii.equals {
            let sign = inside.prefix { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == Ascii.equals }
            let value = Array(inside.dropFirst(sign.count)).withUnsafeBufferPointer { NumberParsing.double($0) }
            if let value {
                section.condition = NumberFormat.Condition(sign: String(decoding: sign, as: UTF8.self), value: value)
            }
        } else if inside.allSatisfy({ $0 | 0x20 == first | 0x20 }) {
            switch first | 0x20 {
            case UInt8(ascii: "h"): section.tokens.append(.elapsedHours(inside.count))
            case UInt8(ascii: "m"): section.tokens.append(.elapsedMinutes(inside.count))
            case UInt8(ascii: "s"): section.tokens.append(.elapsedSeconds(inside.count))
            default: break
            }
        }
    }

    private mutating func letters() {
        if matches("general") {
            section.tokens.append(.general)
            i += 7
        } else if matches("am/pm") {
            section.tokens.append(.halfDay(short: false))
            section.hasHalfDay = true
            i += 5
        } else if matches("a/p") {
            section.tokens.append(.halfDay(short: true))
            section.hasHalfDay = true
            i += 3
        } else if matches("e+") || matches("e-") {
            section.tokens.append(.exponent(showsPlus: code[i + 1] == UInt8(ascii: "+")))
            i += 2
        } else {
            run(of: code[i] | 0x20)
        }
    }

    private func matches(_ word: StaticString) -> Bool {
        guard i + word.utf8CodeUnitCount <= code.count else { return false }
        for k in 0..<word.utf8CodeUnitCount where code[i + k] | 0x20 != word.utf8Start[k] | 0x20 { return false }
        return true
    }

    private mutating func run(of letter: UInt8) {
        var count = 0
        while i + count < code.count, code[i + count] | 0x20 == letter { count += 1 }
        switch letter {
        case UInt8(ascii: "y"): section.tokens.append(.year(count))
        case UInt8(ascii: "e"): section.tokens.append(.year(4))
        case UInt8(ascii: "m"): section.tokens.append(.month(count))
        case UInt8(ascii: "d"): section.tokens.append(.day(count))
        case UInt8(ascii: "h"): section.tokens.append(.hour(count))
        case UInt8(ascii: "s"): section.tokens.append(.second(count))
        // Japanese eras, which no British sheet shows.
        case UInt8(ascii: "g"): break
        default: add(literal: code[i..<i + count])
        }
        i += count
    }

    private mutating func close() {
        settleMinutes()
        finished.append(section)
        section = NumberFormat.Section()
    }

    /// "m" and "mm" are minutes next to hours or seconds, else months.
    private mutating func settleMinutes() {
        let times = section.tokens.indices.filter {
            if case .literal = section.tokens[$0] { return false }
            return true
        }
        for (k, index) in times.enumerated() {
            guard case .month(let count) = section.tokens[index], count <= 2 else { continue }
            var isMinute = false
            if k > 0 {
                switch section.tokens[times[k - 1]] {
                case .hour, .elapsedHours: isMinute = true
                default: break
                }
            }
            if k + 1 < times.count {
                switch section.tokens[times[k + 1]] {
                case .second, .elapsedSeconds: isMinute = true
                default: break
                }
            }
            if isMinute { section.tokens[index] = .minute(count) }
        }
    }
}
