/// The head or foot of a sheet's printed pages: words with codes among them ("&L&"Arial,Bold"Confidential&RPage &P").
enum PrintedPage {
    /// The words of the left, middle and right part, without the codes for fonts, page numbers, dates and names.
    static func lines(_ text: String) -> [String] {
        var parts = [""]
        var rest = Substring(text)
        while let first = rest.popFirst() {
            guard first == "&" else {
                parts[parts.count - 1].append(first)
                continue
            }
            guard let code = rest.popFirst() else { break }
            switch code {
            case "&": parts[parts.count - 1].append("&")
            case "L", "C", "R": parts.append("")
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            // A colour: six figures, or a number of the theme with a shade ("K01+035").
            case "K": rest = rest.dropFirst(6)
            case "0"..."9": rest = rest.drop { $0.isASCII && $0.isNumber }
            default: break
            }
        }
        return parts.flatMap { $0.split(whereSeparator: \.isNewline) }.map(String.init)
            .filter { line in line.contains { !$0.isWhitespace } }
    }
}
