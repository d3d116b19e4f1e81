import Domain

extension NumberFormat {
    /// The text a person sees for a number, and the value behind it.
    /// - Parameter is1904: the workbook counts days from 1904.
    func cell(_ value: Double, is1904: Bool) -> SourceCell {
        if isGeneral { return SourceCell(DecimalDigits.general(value), typed: .number(value)) }
        let (section, magnitude) = section(for: value)
        if section.showsDay || section.showsTime {
            if let date = SerialDate(value, is1904: is1904) {
                return SourceCell(render(date, section), typed: typed(date, section, value))
            }
            return SourceCell(DecimalDigits.general(value), typed: .number(value))
        }
        let text = render(number: magnitude, section)
        // A format that shows nothing (";;;") hides the number; we show it.
        let isShown = text.utf8.contains { $0 != Ascii.space }
        return SourceCell(isShown ? text : DecimalDigits.general(value), typed: .number(value))
    }

    /// The same for a date stored as a date (ISO 8601) rather than a serial.
    func cell(_ date: SerialDate) -> SourceCell {
        var section = sections.first ?? Section()
        if !section.showsDay, !section.showsTime {
            let code = date.milliseconds == 0 ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm"
            section = NumberFormat(code: code).sections.first ?? section
        }
        return SourceCell(render(date, section), typed: typed(date, section, 0))
    }

    private func typed(_ date: SerialDate, _ section: Section, _ value: Double) -> TypedValue {
        if section.showsDay {
            guard let day = date.day else { return .number(value) }
            // A time behind a format for dates alone was typed by somebody; midnight is what a date alone has.
            let hasTime = date.hour > 0 || date.minute > 0
            return .date(day, section.showsTime || hasTime ? date.clock : nil)
        }
        // Hours and minutes past a day are a length of time, not a time of day.
        let isElapsed = section.tokens.contains {
            switch $0 {
            case .elapsedHours, .elapsedMinutes, .elapsedSeconds: true
            default: false
            }
        }
        if isElapsed, date.days > 0 { return .number(value) }
        return date.clock.map { .time($0) } ?? .number(value)
    }

    /// The section a number falls in, and the number as that section shows it (negative sections show no sign of
    /// their own).
    private func section(for value: Double) -> (Section, Double) {
        guard let first = sections.first else { return (Section(), value) }
        if sections.contains(where: { $0.condition != nil }) {
            for section in sections.prefix(2) {
                if let condition = section.condition, condition.holds(value) { return (section, value) }
            }
            let rest = sections.first { $0.condition == nil } ?? first
            return (rest, value)
        }
        if value < 0, sections.count > 1 { return (sections[1], -value) }
        if value == 0, sections.count > 2 { return (sections[2], 0) }
        return (first, value)
    }

    // MARK: Dates

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    private func render(_ date: SerialDate, _ section: Section) -> String {
        var out = ""
        for token in section.tokens { append(token, date, section, to: &out) }
        return out
    }

    private func append(_ token: Token, _ date: SerialDate, _ section: Section, to out: inout String) {
        switch token {
        case .literal(let words): out += words
        case .year(let count): out += count <= 2 ? pad(date.shown.year % 100, 2) : pad(date.shown.year, 4)
        case .month(let count):
            let name = Self.months[max(0, min(11, date.shown.month - 1))]
            switch count {
            case 1, 2: out += pad(date.shown.month, count)
            case 3: out += name.prefix(3)
            case 5: out += name.prefix(1)
            default: out += name
            }
        case .day(let count):
            // 1 January 1900 was a Monday, whatever serial numbers make of it.
            let name = date.day.map { Self.weekdays[$0.weekday] } ?? ""
            switch count {
            case 1, 2: out += pad(date.shown.day, count)
            case 3: out += name.prefix(3)
            default: out += name
            }
        case .hour(let count):
            out += pad(section.hasHalfDay ? (date.hour + 11) % 12 + 1 : date.hour, count)
        case .minute(let count): out += pad(date.minute, count)
        case .second(let count): out += pad(date.second, count)
        case .fraction(let places):
            out += "." + pad(date.milliseconds % 1000, 3).prefix(places)
        case .halfDay(let short):
            let words = date.hour < 12 ? "AM" : "PM"
            out += short ? String(words.prefix(1)) : words
        case .elapsedHours(let count): out += pad(date.totalSeconds / 3600, count)
        case .elapsedMinutes(let count): out += pad(date.totalSeconds / 60, count)
        case .elapsedSeconds(let count): out += pad(date.totalSeconds, count)
        case .point: out += "."
        case .percent: out += "%"
        case .digit, .general, .text, .exponent: break
        }
    }

    private func pad(_ value: Int, _ width: Int) -> String {
        let text = String(value)
        let missing = min(width, 20) - text.utf8.count
        return missing > 0 ? String(repeating: "0", count: missing) + text : text
    }

    // MARK: Numbers

    private func render(number value: Double, _ section: Section) -> String {
        if section.tokens.contains(.general) || section.tokens.contains(.text) {
            return section.tokens.reduce(into: "") { out, token in
                switch token {
                case .general, .text: out += DecimalDigits.general(value)
                case .literal(let words): out += words
                case .percent: out += "%"
                default: break
                }
            }
        }
        let hasPlaces = section.tokens.contains {
            if case .digit = $0 { return true }
            return false
        }
        if !hasPlaces { return literals(section) }
        if section.tokens.contains(where: { if case .exponent = $0 { true } else { false } }) {
            var digits = DecimalDigits(value)
            digits.round(significant: max(1, placesBeforeExponent(section)))
            return digits.scientificText
        }
        // Fractions ("# ?/?") are shown as decimals.
        if literals(section).utf8.contains(UInt8(ascii: "/")), section.tokens.contains(.digit(UInt8(ascii: "?"))) {
            return DecimalDigits.general(value)
        }
        var digits = DecimalDigits(value)
        digits.shift(by: 2 * section.tokens.count { $0 == .percent } - 3 * section.thousandsScale)
        return fill(&digits, section)
    }

    private func literals(_ section: Section) -> String {
        section.tokens.reduce(into: "") { out, token in
            if case .literal(let words) = token { out += words }
        }
    }

    private func placesBeforeExponent(_ section: Section) -> Int {
        var places = 0
        for token in section.tokens {
            switch token {
            case .digit: places += 1
            case .exponent: return places
            default: break
            }
        }
        return places
    }

    /// Puts the digits into their places; literals between places stay where they stand ("000 000 0000").
    private func fill(_ digits: inout DecimalDigits, _ section: Section) -> String {
        let point = section.tokens.firstIndex(of: .point) ?? section.tokens.count
        let isPlace: (Token) -> Bool = { if case .digit = $0 { true } else { false } }
        let wholePlaces = section.tokens[..<point].count(where: isPlace)
        let decimalPlaces = section.tokens[point...].count(where: isPlace)
        digits.round(decimals: decimalPlaces)
        var out = digits.isNegative ? "-" : ""
        var place = wholePlaces
        var decimal = 0
        var isFirst = true
        for (index, token) in section.tokens.enumerated() {
            switch token {
            case .digit(let kind) where index < point:
                // Digits the format has no place for stand before the first place.
                if isFirst { appendWhole(digits, from: digits.integerDigits, to: place, section, &out) }
                isFirst = false
                place -= 1
                if place < digits.integerDigits || kind == UInt8(ascii: "0") {
                    appendWhole(digits, from: place + 1, to: place, section, &out)
                }
            case .digit(let kind):
                decimal += 1
                if decimal <= digits.decimals || kind == UInt8(ascii: "0") {
                    out += String(digits.digit(at: -decimal))
                }
            case .point:
                if wholePlaces == 0, digits.integerDigits > 0 {
                    appendWhole(digits, from: digits.integerDigits, to: 0, section, &out)
                }
                out += "."
            case .literal(let words): out += words
            case .percent: out += "%"
            default: break
            }
        }
        return out
    }

    private func appendWhole(
        _ digits: DecimalDigits, from: Int, to: Int, _ section: Section, _ out: inout String
    ) {
        guard from > to else { return }
        for place in stride(from: from - 1, through: to, by: -1) {
            out += String(digits.digit(at: place))
            if section.groupsThousands, place > 0, place % 3 == 0 { out += "," }
        }
    }
}
