import Domain

/// Writes JSON (RFC 8259) as bytes, keys in the order given. Commas are the writer's own work: `next` puts one before
/// every member but the first.
struct JsonBytes {
    var out: OutputBytes
    private var needsComma = false

    init(capacity: Int) { out = OutputBytes(capacity: capacity) }

    private mutating func next() {
        if needsComma { out.byte(0x2C) }
        needsComma = true
    }

    /// "key": of the next member.
    mutating func key(_ key: StaticString) {
        next()
        out.byte(0x22)
        out.raw(key)
        out.raw("\":")
        needsComma = false
    }

    mutating func object(_ members: (inout JsonBytes) -> Void) {
        next()
        out.byte(0x7B)
        needsComma = false
        members(&self)
        out.byte(0x7D)
        needsComma = true
    }

    mutating func array<Values: Sequence>(_ values: Values, _ write: (inout JsonBytes, Values.Element) -> Void) {
        next()
        out.byte(0x5B)
        needsComma = false
        for value in values { write(&self, value) }
        out.byte(0x5D)
        needsComma = true
    }

    /// Begins a new line, for readers of the file and of differences between two.
    mutating func line() { out.byte(0x0A) }

    mutating func string(_ text: String) {
        next()
        out.byte(0x22)
        out.replacing(text) { byte in
            byte < 0x20 || byte == 0x22 || byte == 0x5C
        } with: { bytes, utf8, index in
            switch utf8[index] {
            case 0x22: bytes.append(ascii: "\\\"")
            case 0x5C: bytes.append(ascii: "\\\\")
            case 0x0A: bytes.append(ascii: "\\n")
            case 0x0D: bytes.append(ascii: "\\r")
            case 0x09: bytes.append(ascii: "\\t")
            default:
                bytes.append(ascii: "\\u")
                bytes.append(hex: Int(utf8[index]))
            }
            return 1
        }
        out.byte(0x22)
    }

    mutating func optional(_ text: String?) {
        if let text { string(text) } else { null() }
    }

    mutating func number(_ number: Int) {
        next()
        out.number(number)
    }

    /// A number from 0 to 1, given in hundredths: 0.93, 1, 0.5.
    mutating func hundredths(_ number: Int) {
        let number = min(max(number, 0), 100)
        next()
        if number % 100 == 0 { return out.number(number / 100) }
        out.raw("0.")
        out.byte(UInt8(48 + number / 10))
        if number % 10 != 0 { out.byte(UInt8(48 + number % 10)) }
    }

    mutating func bool(_ value: Bool) {
        next()
        out.raw(value ? "true" : "false")
    }

    mutating func null() {
        next()
        out.raw("null")
    }

    mutating func day(_ day: CivilDate?) {
        next()
        guard let day else { return out.raw("null") }
        let (year, month, dayOfMonth) = day.components
        out.byte(0x22)
        for power in [1000, 100, 10, 1] { out.byte(UInt8(48 + year / power % 10)) }
        out.byte(0x2D)
        two(month)
        out.byte(0x2D)
        two(dayOfMonth)
        out.byte(0x22)
    }

    mutating func time(_ time: ClockTime?) {
        next()
        guard let time else { return out.raw("null") }
        out.byte(0x22)
        two(time.hour)
        out.byte(0x3A)
        two(time.minute)
        out.byte(0x22)
    }

    private mutating func two(_ number: Int) {
        out.byte(UInt8(48 + number / 10 % 10))
        out.byte(UInt8(48 + number % 10))
    }
}
