/// A row as one line of JSON: numbers as numbers, text as text, bytes as hexadecimal digits, null as null.
enum JsonLine {
    static func row(_ columns: [String], _ values: [DatabaseValue]) -> [UInt8] {
        var out: [UInt8] = [UInt8(ascii: "{")]
        for (place, column) in columns.enumerated() {
            if place > 0 { out.append(UInt8(ascii: ",")) }
            string(column, &out)
            out.append(UInt8(ascii: ":"))
            value(values[place], &out)
        }
        out.append(UInt8(ascii: "}"))
        out.append(0x0A)
        return out
    }

    private static func value(_ value: DatabaseValue, _ out: inout [UInt8]) {
        switch value {
        case .null: out += Array("null".utf8)
        case .integer(let number): out += Array(String(number).utf8)
        case .text(let text): string(text, &out)
        case .bytes(let bytes): string(bytes, &out)
        }
    }

    private static func string(_ bytes: [UInt8], _ out: inout [UInt8]) {
        let digits: StaticString = "0123456789abcdef"
        out.append(0x22)
        for byte in bytes {
            out.append(digits.utf8Start[Int(byte >> 4)])
            out.append(digits.utf8Start[Int(byte & 15)])
        }
        out.append(0x22)
    }

    static func string(_ text: String, _ out: inout [UInt8]) {
        out.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22: out += [0x5C, 0x22]
            case 0x5C: out += [0x5C, 0x5C]
            case 0x0A: out += [0x5C, UInt8(ascii: "n")]
            case 0x0D: out += [0x5C, UInt8(ascii: "r")]
            case 0x09: out += [0x5C, UInt8(ascii: "t")]
            case 0..<0x20:
                let digits: StaticString = "0123456789abcdef"
                out += Array("\\u00".utf8)
                out += [digits.utf8Start[Int(byte >> 4)], digits.utf8Start[Int(byte & 15)]]
            default: out.append(byte)
            }
        }
        out.append(0x22)
    }
}
