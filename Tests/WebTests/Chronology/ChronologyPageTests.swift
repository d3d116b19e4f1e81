import Domain
import Testing

@testable import Web

@Suite("Chronology page") struct ChronologyPageTests {
    private let page = String(decoding: ChronologyPage().render(InventedChronology.small), as: UTF8.self)

    private func count(_ part: String, in words: String? = nil) -> Int {
        (words ?? page).split(separator: part, omittingEmptySubsequences: false).count - 1
    }

    /// Where the words first stand; nil if they do not.
    private func place(_ words: String) -> Int? {
        let bytes = Array(page.utf8)
        let wanted = Array(words.utf8)
        return bytes.indices.dropLast(wanted.count - 1).first { bytes[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }

    @Test("the same chronology gives the same bytes")
    func sameBytes() {
        #expect(ChronologyPage().render(InventedChronology.small) == ChronologyPage().render(InventedChronology.small))
    }

    @Test("the children come first, then the summary, what to ask, the chronology and how files were read")
    func order() throws {
        let places = try ["<h1>", "Wren Ashdown", "id=\"summary\"", "id=\"ask\"", "id=\"chronology\"", "id=\"read\""]
            .map { try #require(place($0), "\($0)") }
        #expect(places == places.sorted())
        #expect(count("<h1") == 1)
    }

    @Test("agencies' words are escaped and otherwise untouched")
    func words() {
        #expect(page.contains("Home visit; &lt;b&gt;no reply&lt;/b&gt; &amp; card left.&#13;\nCalled again at four."))
        #expect(page.contains("GP &lt;practice&gt;"))
        #expect(!page.contains("<b>no reply"))
        #expect(!page.contains("<practice>"))
    }

    @Test("each entry is one row with its date, the words written, and its place in the file")
    func rows() {
        for number in 1...4 { #expect(count("<tr id=\"r\(number)\"") == 1) }
        #expect(count("<tr id=\"r") == 4)
        #expect(page.contains(">12 March 2001, 14:30</span>"))
        #expect(page.contains(">March 2001, probably</span>"))
        #expect(page.contains(">on or before 31 December 1999</span>"))
        #expect(page.contains(">No date</span>"))
        for verbatim in ["12/3/01", "c. March 01", "before 2000", "31/02/2001"] {
            #expect(page.contains("written <q class=\"words\">\(verbatim)</q>"))
        }
        #expect(page.contains("hv.docx, table 1, row 2"))
        #expect(page.contains("Comment by J. Penhallow: Check with the family file"))
    }

    @Test("a row carries what the filters need, and an open date reaches to the end of time")
    func filterFacts() {
        #expect(page.contains("data-a=\"0\" data-f=\"20010312\" data-t=\"20010312\" data-s=\"no\""))
        #expect(page.contains("data-a=\"1\" data-f=\"20010301\" data-t=\"20010331\" data-s=\"yes\""))
        #expect(page.contains("data-a=\"1\" data-f=\"0\" data-t=\"19991231\">"))
        #expect(page.contains("role=\"row\" data-a=\"1\" data-p=\"\">"))
    }

    @Test("problems and notes are told apart")
    func problemsAndNotes() {
        #expect(page.contains("<strong>To settle: </strong>There is no 31 February. Perhaps 28 February or 3 March."))
        #expect(page.contains("Assumed: The year was carried down from the row above."))
        #expect(page.contains("<a class=\"entry\" href=\"#r4\">No. 4</a>"))
    }

    @Test("the policy in the page allows the page's own style and script by their hashes, and nothing else")
    func policy() {
        let policy = ChronologyPage.contentSecurityPolicy(ChronologyView(InventedChronology.small))
        #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
        #expect(!policy.contains("unsafe"))
        #expect(count("<style>") == 1 && count("<script>") == 1)
        #expect(count(" style=") == 0 && count("http://") == 0 && count("https://") == 0 && count("src=") == 0)
        #expect(page.contains("<style>\(ChronologyPageStyle.source.markup.source)</style>"))
        #expect(page.contains("<script>\(ChronologyPageScript.source.markup.source)</script>"))
    }

    @Test("neither style nor script can end early or hold a character a browser would change")
    func inlineSources() {
        for source in [
            ChronologyPageStyle.source, ChronologyPageScript.source, ChronologyPageStyle.withUnderstanding,
            ChronologyPageScript.withUnderstanding,
        ] {
            #expect(!source.markup.source.contains("</"))
            #expect(!source.markup.source.contains("<!--"))
            #expect(!source.markup.source.utf8.contains(13) && !source.markup.source.utf8.contains(0))
        }
    }

    @Test("the hash is the one a browser computes", arguments: [("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")])
    func hash(words: String, expected: String) {
        // SHA-256 of nothing: FIPS 180-4 example values.
        #expect(InlineSource(constant: words).sha256 == "sha256-" + expected)
    }

    @Test("rows stand in blocks under their years, and every year is counted")
    func years() {
        let words = String(decoding: ChronologyPage().render(InventedChronology.many(800)), as: UTF8.self)
        #expect(count("<tbody class=\"year\"", in: words) == 3)
        #expect(count("<tr id=\"r", in: words) == 800)
        #expect(words.contains("<h3 id=\"y2000\">2000</h3><span class=\"muted\">366 entries</span>"))
        #expect(words.contains("<h3 id=\"y2002\">2002</h3><span class=\"muted\">69 entries</span>"))
        // 366 and 365 rows make ten blocks of forty each, 69 rows make two.
        #expect(count("<tbody class=\"block\"", in: words) == 22)
    }

    @Test("a chronology with nothing in it is still a page")
    func empty() {
        let words = String(decoding: ChronologyPage().render(IntegratedChronology()), as: UTF8.self)
        #expect(words.contains("<h1>Integrated chronology</h1>"))
        #expect(words.contains("0 entries"))
    }
}
