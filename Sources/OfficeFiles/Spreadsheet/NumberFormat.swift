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
