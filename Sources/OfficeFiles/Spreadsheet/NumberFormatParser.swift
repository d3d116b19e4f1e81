/// Cuts a format code into sections and tokens.
struct NumberFormatParser {
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
