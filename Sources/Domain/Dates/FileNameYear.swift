/// The year in the name of a file: "School log 2014.docx".
enum FileNameYear {
    /// The only year in the name; nil for none, for several, and for one that is part of a date or of a pair ("2014-15").
    static func find(_ name: String) -> Int? {
        let bytes = Array((name.split(separator: "/").last ?? "").utf8)
        var found: Int?
        var at = 0
        while at < bytes.count {
            guard isFigure(bytes, at) else {
                at += 1
                continue
            }
            var end = at
            var value = 0
            while isFigure(bytes, end) {
                value = end - at < 5 ? value * 10 + Int(bytes[end] - 0x30) : value
                end += 1
            }
            defer { at = end }
            guard end - at == 4, (1950...2099).contains(value) else { continue }
            let joinsAbove = at >= 2 && isJoin(bytes[at - 1]) && isFigure(bytes, at - 2)
            let joinsBelow = end + 1 < bytes.count && isJoin(bytes[end]) && isFigure(bytes, end + 1)
            if joinsAbove || joinsBelow || found != nil && found != value { return nil }
            found = value
        }
        return found
    }

    private static func isFigure(_ bytes: [UInt8], _ at: Int) -> Bool {
        at < bytes.count && bytes[at] >= 0x30 && bytes[at] <= 0x39
    }

    /// Marks that join the parts of a date.
    private static func isJoin(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x2E || byte == 0x5F || byte == 0x2F }
}
