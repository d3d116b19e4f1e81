/// `application/x-www-form-urlencoded`, as browsers send it.
enum UrlencodedForm {
    /// - Throws: ``FormRefusal``; an escape that is none is refused, since no browser sends one.
    static func read(_ bytes: [UInt8], limits: FormLimits = .usual) throws(FormRefusal) -> FormFields {
        guard bytes.count <= limits.total else { throw .tooLarge }
        var fields = FormFields()
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            guard fields.all.count < limits.fields else { throw .tooLarge }
            let name: ArraySlice<UInt8>
            let value: ArraySlice<UInt8>
            if let equals = pair.firstIndex(of: UInt8(ascii: "=")) {
                (name, value) = (pair[..<equals], pair[(equals + 1)...])
            } else {
                (name, value) = (pair, [])
            }
            let nameBytes = try decode(name)
            let valueBytes = try decode(value)
            guard nameBytes.count <= limits.name, valueBytes.count <= limits.value else { throw .tooLarge }
            fields.all.append(
                FormFields.Field(
                    name: try FormText.read(nameBytes), value: FormText.withLineFeeds(try FormText.read(valueBytes))))
        }
        return fields
    }

    private static func decode(_ bytes: ArraySlice<UInt8>) throws(FormRefusal) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: "+"):
                decoded.append(32)
                place += 1
            case UInt8(ascii: "%"):
                guard place + 2 < bytes.endIndex, let high = digit(bytes[place + 1]), let low = digit(bytes[place + 2])
                else { throw .malformed }
                decoded.append(high << 4 | low)
                place += 3
            default:
                decoded.append(byte)
                place += 1
            }
        }
        return decoded
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
