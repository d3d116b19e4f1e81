import Domain
import Testing

@testable import Web

@Suite("What was understood, on the chronology page") struct UnderstandingOnPageTests {
    private let page = String(decoding: ChronologyPage().render(InventedChronology.understood), as: UTF8.self)
    private let plain = String(decoding: ChronologyPage().render(InventedChronology.small), as: UTF8.self)

    /// The row of an entry, numbered from 1.
    private func row(_ number: Int) throws -> Substring {
        let start = try #require(page.firstRange(of: "<tr id=\"r\(number)\""))
        let rest = page[start.lowerBound...]
        return rest[..<(try #require(rest.firstRange(of: "</tr>"))).upperBound]
    }

    @Test("without it the page has none of its parts")
    func none() {
        for part in [
            "class=\"found\"", "class=\"known\"", "id=\"u1\"", "What is said of the children, and the words",
            ".occurrence",
        ] {
            #expect(page.contains(part))
            #expect(!plain.contains(part))
        }
    }

    @Test("a child's card says when the child was last seen and by whom, and leads to the entry")
    func card() {
        #expect(page.contains("<strong>Last seen:</strong> "))
        #expect(page.contains("GP &lt;practice&gt; (<span class=\"numbers\"><a href=\"#r2\">No. 2</a></span>)."))
    }

    @Test("an entry says for each child whether it was seen, stated or inferred, with the words")
    func contacts() throws {
        #expect(try row(2).contains("<strong>Wren</strong>: seen (inferred)</p>"))
        #expect(try row(2).contains("Wren, seen, inferred: <q>Wren seen in surgery</q> – a word of seeing</p>"))
        #expect(try row(3).contains("<strong>Wren</strong>: not seen (stated)</p>"))
        #expect(try !row(1).contains("What is said of the children, and the words"))
    }

    @Test("a contradiction shows both wordings and leads to its entries, and they lead back")
    func contradiction() throws {
        #expect(page.contains("<q class=\"words\">no reply &lt;i&gt;</q>"))
        #expect(page.contains("<q class=\"words\">Wren seen</q>"))
        let second = try row(2)
        let back = try #require(second.firstRange(of: "\">contradiction 1</a>"))
        let place = second[..<back.lowerBound].split(separator: "#").last ?? ""
        #expect(page.contains("<tr id=\"\(place)\" role=\"row\"><th scope=\"row\" role=\"rowheader\""))
        #expect(try row(3).contains("\">contradiction 1</a>"))
    }

    @Test("entries on either side of a silence lead to it")
    func silence() throws {
        #expect(try row(1).contains("\">not seen after this, Wren Ashdown 1</a>"))
        #expect(try row(2).contains("\">not seen before this, Wren Ashdown 1</a>"))
    }

    @Test("every link within the page leads somewhere, and no place is named twice")
    func links() {
        let places = page.split(separator: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(Set(places).count == places.count)
        let targets = page.split(separator: "href=\"#").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(Set(targets).subtracting(places).isEmpty)
    }

    @Test("the policy allows the style and script this page has")
    func policy() {
        let policy = ChronologyPage.contentSecurityPolicy(ChronologyView(InventedChronology.understood))
        #expect(policy.contains(ChronologyPageStyle.withUnderstanding.sha256))
        #expect(policy.contains(ChronologyPageScript.withUnderstanding.sha256))
        #expect(page.contains("<style>\(ChronologyPageStyle.withUnderstanding.markup.source)</style>"))
        #expect(page.contains("<script>\(ChronologyPageScript.withUnderstanding.markup.source)</script>"))
    }

    @Test("long tables stand behind one click, with their number in the words of it")
    func long() throws {
        var chronology = InventedChronology.understood
        let one = try #require(chronology.understanding?.contradictions.first)
        // Of two accounts there is one row, however many the points: forty pairs of accounts.
        chronology.understanding?.contradictions = (0..<40).map {
            Contradiction(
                kind: one.kind, first: [$0], second: [$0 + 50], detail: "d", firstWords: "a", secondWords: "b")
        }
        let words = String(decoding: ChronologyPage().render(chronology), as: UTF8.self)
        #expect(words.contains("Show 15 more<span class=\"quiet\">: Contradictions</span>"))
    }

    @Test("what names entries or children that are not there is left out, not a fault")
    func outOfRange() {
        var chronology = InventedChronology.understood
        chronology.understanding?.contradictions[0].first = [99]
        chronology.understanding?.contacts.append(
            ChildContact(entry: 99, child: 9, seen: Inference(.yes, basis: .inferred, words: "x", rule: "y")))
        #expect(!ChronologyPage().render(chronology).isEmpty)
    }

    @Test("marks come back by entry, in the order found, each once")
    func marks() {
        var marks = EntryMarks(entries: 3)
        let first = EntryMark(words: "claim", number: 1, row: 4)
        let second = EntryMark(words: "claim", number: 2, row: 5)
        for (mark, entry) in [(first, 2), (second, 0), (second, 2), (first, 2), (first, 7), (first, -1)] {
            marks.add(mark, to: entry)
        }
        marks.finish()
        #expect(Array(marks[0]) == [second])
        #expect(marks[1].isEmpty)
        #expect(Array(marks[2]) == [first, second])
    }
}
