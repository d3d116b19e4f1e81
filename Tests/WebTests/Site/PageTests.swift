import Testing

@testable import Web

@Suite("Pages of the site") struct PageTests {
    private static let pages: [[UInt8]] = [
        HomePage(version: "1.2.3").render(), ErrorPage.notFound.render(), ErrorPage.failed.render(),
        ErrorPage.badRequest.render(), ErrorPage.wrongMethod.render(), ErrorPage.tooLarge.render(),
        ErrorPage.notFromHere.render(), SupportPage(version: "1.2.3").render(),
    ]

    @Test("each has its language, one heading of the first level, a skip link and its landmarks", arguments: pages)
    func skeleton(page: [UInt8]) {
        let words = String(decoding: page, as: UTF8.self)
        func count(_ part: String) -> Int { words.split(separator: part, omittingEmptySubsequences: false).count - 1 }
        #expect(words.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
        #expect(count("<h1") == 1)
        for landmark in ["<header", "<main", "<footer", "</header>", "</main>", "</footer>", "<title>"] {
            #expect(count(landmark) == 1, "\(landmark)")
        }
        #expect(words.contains("<a class=\"skip\" href=\"#main\">"))
        #expect(count("id=\"main\"") == 1)
    }

    @Test("none has a style or script of its own, which the content security policy would stop", arguments: pages)
    func noInline(page: [UInt8]) {
        let words = String(decoding: page, as: UTF8.self)
        #expect(!words.contains("<style") && !words.contains("style=") && !words.contains("onclick"))
        #expect(words.contains("<script src=\"/assets/site.js\" defer=\"\"></script>"))
    }

    @Test("a version with markup in it is shown, not obeyed")
    func version() {
        let words = String(decoding: HomePage(version: "<b>1</b>").render(), as: UTF8.self)
        #expect(words.contains("Casement &lt;b&gt;1&lt;/b&gt;"))
    }
}
