/// A cell of comma-separated values: RFC 4180, and nothing a spreadsheet would take for a formula.
///
/// A cell whose words begin with "=", "+", "-", "@", a tab, a carriage return or an apostrophe is given an apostrophe in
/// front. To get the words back, take one apostrophe away from every cell of words that begins with one
/// (docs/outputs.md). Nothing else is changed.
public enum CsvCell {
    /// Appends words in UTF-8; nothing for an empty text.
    public static func append(_ words: String, to out: inout [UInt8]) {
        var words = words
        words.withUTF8 { utf8 in
            guard let first = utf8.first, let last = utf8.last else { return }
            let isGuarded: Bool
            switch first {
            case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x27: isGuarded = true
            default: isGuarded = false
            }
            let isQuoted =
                first == 0x20 || last == 0x20
                || utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
            if isQuoted { out.append(0x22) }
            if isGuarded { out.append(0x27) }
            if isQuoted {
                for byte in utf8 {
                    if byte == 0x22 { out.append(0x22) }
                    out.append(byte)
                }
                out.append(0x22)
            } else {
                out.append(contentsOf: utf8)
            }
        }
    }
}
