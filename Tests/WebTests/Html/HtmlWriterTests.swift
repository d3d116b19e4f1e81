import Foundation
import Testing

@testable import Web

@Suite("HTML writer") struct HtmlWriterTests {
    private func written(_ write: (inout HtmlWriter) -> Void) -> String {
        var html = HtmlWriter(capacity: 0)
        write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test("elements nest, and each is closed by the call that opened it")
    func nesting() {
        let page = written { html in
            html.element(.ul, .class("facts")) { html in
                for number in [7, 12, -3] { html.element(.li) { $0.text(number) } }
            }
        }
        #expect(page == "<ul class=\"facts\"><li>7</li><li>12</li><li>-3</li></ul>")
    }

    @Test("void elements have no end tag, and attributes are always quoted")
    func voidElements() {
        let page = written { html in
            html.void(.br)
            html.void(.input, .id("day", 3), .type("checkbox"), .hidden)
        }
        #expect(page == "<br><input id=\"day3\" type=\"checkbox\" hidden=\"\">")
    }

    @Test("an attribute that is nil is left out")
    func missingAttribute() {
        #expect(written { $0.element(.td, nil, .class("x"), nil, text: "") } == "<td class=\"x\"></td>")
    }

    @Test("a browser drops the first line break of preformatted words, so one is added")
    func preformatted() {
        #expect(written { $0.element(.pre, text: "\nx") } == "<pre>\n\nx</pre>")
    }

    @Test("line breaks of every kind are seen as line breaks")
    func lines() {
        #expect(written { $0.lines("a<\r\nb\n\nc") } == "a&lt;<br>b<br><br>c")
    }

    @Test("trusted markup is made only where the program's own constants are")
    func trustedMarkup() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Web")
            .standardizedFileURL
        var makers: Set<String> = []
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            if text.contains("TrustedMarkup(") || text.contains("InlineSource(") {
                makers.insert(file.lastPathComponent)
            }
        }
        #expect(
            makers == [
                "HouseStyle.swift", "InlineSource.swift", "ChronologyPageStyle.swift", "ChronologyPageScript.swift",
                "HandOverPage.swift", "FamilyVersionFile.swift",
                // Pictures of the drawing layer, which alone can make a SafeSVG.
                "ChronologyPageTimeline.swift", "TimelinePictureView.swift", "ChronologyPageAddsUp.swift",
                "SetUpSecondFactorPage.swift",
            ])
    }
}
