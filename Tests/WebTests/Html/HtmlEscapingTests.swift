import Testing

@testable import Web

@Suite("Escaping") struct HtmlEscapingTests {
    private func written(_ write: (inout HtmlWriter) -> Void) -> String {
        var html = HtmlWriter()
        write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test(
        "words between tags cannot become markup",
        arguments: [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("a & b &amp; c", "a &amp; b &amp;amp; c"),
            ("</p><!-- -->", "&lt;/p&gt;&lt;!-- --&gt;"),
            ("]]>", "]]&gt;"),
            ("“quotes” ' \" stay", "“quotes” ' \" stay"),
            ("one\r\ntwo", "one&#13;\ntwo"),
            ("nul\0byte", "nul\u{FFFD}byte"),
            ("", ""),
            ("é 🙂 \u{202E}", "é 🙂 \u{202E}"),
            ("<", "&lt;"),
        ])
    func text(words: String, expected: String) {
        #expect(written { $0.element(.p, text: words) } == "<p>\(expected)</p>")
    }

    @Test(
        "words in an attribute cannot leave it",
        arguments: [
            ("\" onmouseover=\"alert(1)", "&quot; onmouseover=&quot;alert(1)"),
            ("' x='", "&#39; x=&#39;"),
            ("><img>", "&gt;&lt;img&gt;"),
            ("&quot;", "&amp;quot;"),
        ])
    func attribute(words: String, expected: String) {
        #expect(written { $0.void(.input, .value(words)) } == "<input value=\"\(expected)\">")
    }

    @Test("every byte below 128 comes back as it was when a browser's rules are undone")
    func roundTrip() {
        let words = String(decoding: (1..<128).map { UInt8($0) }, as: UTF8.self)
        var text = written { $0.text(words) }
        #expect(!text.contains("<") && !text.contains(">"))
        for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&#13;", "\r"), ("&amp;", "&")] {
            text = text.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
        }
        #expect(Array(text.utf8) == Array(words.utf8))
    }

    @Test("broken UTF-8 that reached a string is written as replacement characters, never as raw bytes")
    func brokenText() {
        let words = String(decoding: [0x61, 0xFF, 0x3C, 0xC3] as [UInt8], as: UTF8.self)
        #expect(written { $0.text(words) } == "a\u{FFFD}&lt;\u{FFFD}")
    }
}
