/// Streams HTML into one byte buffer: no tree is built, and whatever is written as text or as an attribute value is
/// escaped. Markup goes in unescaped only as ``TrustedMarkup``, which no string from a form or a file can become.
///
/// Attributes are always quoted, void elements have no end tag, and every element is closed by the call that opened it.
public struct HtmlWriter: Sendable {
    /// The page so far, UTF-8.
    public private(set) var bytes: [UInt8]
    /// The page's language; words in another are marked with `lang`.
    var language: SiteLanguage = .english

    /// - Parameter capacity: bytes to set aside at first; the buffer grows by itself.
    public init(capacity: Int = 16 << 10) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    /// The document type. Write it first, once.
    public mutating func doctype() { append("<!DOCTYPE html>\n") }

    /// An element with whatever `content` writes inside it. Attributes that are nil are left out. (Eight optional places
    /// rather than a list, because a list would be allocated for every element.)
    public mutating func element(
        _ tag: HtmlTag, _ a: HtmlAttribute? = nil, _ b: HtmlAttribute? = nil, _ c: HtmlAttribute? = nil,
        _ d: HtmlAttribute? = nil, _ e: HtmlAttribute? = nil, _ f: HtmlAttribute? = nil, _ g: HtmlAttribute? = nil,
        _ h: HtmlAttribute? = nil,
        content: (inout HtmlWriter) -> Void
    ) {
        open(tag, a, b, c, d, e, f, g, h)
        content(&self)
        close(tag)
    }

    /// An element with words inside it, escaped.
    public mutating func element(
        _ tag: HtmlTag, _ a: HtmlAttribute? = nil, _ b: HtmlAttribute? = nil, _ c: HtmlAttribute? = nil,
        _ d: HtmlAttribute? = nil, _ e: HtmlAttribute? = nil, _ f: HtmlAttribute? = nil, _ g: HtmlAttribute? = nil,
        _ h: HtmlAttribute? = nil, text: String
    ) {
        open(tag, a, b, c, d, e, f, g, h)
        self.text(text)
        close(tag)
    }

    /// An element that has no content and no end tag.
    public mutating func void(
        _ tag: HtmlVoidTag, _ a: HtmlAttribute? = nil, _ b: HtmlAttribute? = nil, _ c: HtmlAttribute? = nil,
        _ d: HtmlAttribute? = nil, _ e: HtmlAttribute? = nil, _ f: HtmlAttribute? = nil, _ g: HtmlAttribute? = nil,
        _ h: HtmlAttribute? = nil, _ i: HtmlAttribute? = nil, _ j: HtmlAttribute? = nil
    ) {
        start(tag.name, a, b, c, d, e, f, g, h, i, j)
    }

    /// Words, escaped.
    public mutating func text(_ words: String) { HtmlEscaping.text.append(words, to: &bytes) }

    /// A whole number.
    public mutating func text(_ number: Int) { appendDecimal(number) }

    /// Words whose line breaks are to be seen as line breaks.
    public mutating func lines(_ words: String) {
        var isFirst = true
        // Splitting bytes, not characters: CR LF is one Character in Swift, and both make one break here.
        for line in words.utf8.split(separator: 10, omittingEmptySubsequences: false) {
            if !isFirst { void(.br) }
            isFirst = false
            HtmlEscaping.text.append(Substring(line.last == 13 ? line.dropLast() : line), to: &bytes)
        }
    }

    /// What a writer of the same language wrote before.
    mutating func fragment(_ written: HtmlFragment) { bytes.append(contentsOf: written.bytes) }

    /// Markup of the program's own, as it stands.
    public mutating func markup(_ trusted: TrustedMarkup) { append(trusted.source) }

    /// A line break in the source, for people who look at it; never inside an element whose white space counts.
    public mutating func newline() { bytes.append(10) }

    // MARK: - Tags

    private mutating func open(
        _ tag: HtmlTag, _ a: HtmlAttribute?, _ b: HtmlAttribute?, _ c: HtmlAttribute?, _ d: HtmlAttribute?,
        _ e: HtmlAttribute?, _ f: HtmlAttribute?, _ g: HtmlAttribute?, _ h: HtmlAttribute?
    ) {
        start(tag.name, a, b, c, d, e, f, g, h)
        // A browser drops the first line break inside these; one more keeps the writer's own.
        if tag.dropsFirstLineBreak { bytes.append(10) }
    }

    private mutating func start(
        _ name: StaticString, _ a: HtmlAttribute?, _ b: HtmlAttribute?, _ c: HtmlAttribute?, _ d: HtmlAttribute?,
        _ e: HtmlAttribute?, _ f: HtmlAttribute?, _ g: HtmlAttribute?, _ h: HtmlAttribute?,
        _ i: HtmlAttribute? = nil, _ j: HtmlAttribute? = nil
    ) {
        bytes.append(UInt8(ascii: "<"))
        append(name)
        if let a { attribute(a) }
        if let b { attribute(b) }
        if let c { attribute(c) }
        if let d { attribute(d) }
        if let e { attribute(e) }
        if let f { attribute(f) }
        if let g { attribute(g) }
        if let h { attribute(h) }
        if let i { attribute(i) }
        if let j { attribute(j) }
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func close(_ tag: HtmlTag) {
        append("</")
        append(tag.name)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func attribute(_ attribute: HtmlAttribute) {
        bytes.append(32)
        append(attribute.name)
        append("=\"")
        switch attribute.value {
        case .fixed(let value): append(value)
        case .number(let number): appendDecimal(number)
        case .text(let text): HtmlEscaping.attribute.append(text, to: &bytes)
        case .numbered(let prefix, let number):
            append(prefix)
            appendDecimal(number)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    // MARK: - Bytes

    private mutating func append(_ fixed: StaticString) {
        fixed.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func append(_ trusted: String) { bytes.append(contentsOf: trusted.utf8) }

    private mutating func appendDecimal(_ number: Int) {
        if (0...9).contains(number) {
            bytes.append(UInt8(ascii: "0") + UInt8(number))
        } else {
            bytes.append(contentsOf: String(number).utf8)
        }
    }
}
