import Domain
import Foundation
import Testing

@testable import OfficeFiles

@Suite("What was understood, written out") struct UnderstandingWritersTests {
    private static func chronology() -> IntegratedChronology {
        var chronology = SampleChronology.chronology(["Seen at home.", "Told the <police>.", "No reply."])
        let seen = Inference(.yes, basis: .inferred, words: "Seen at home", rule: "“seen”", confidence: 0.934)
        chronology.entries[1].childSeen = .notStated
        chronology.understanding = Understanding(
            contacts: [
                ChildContact(entry: 0, child: 0, seen: seen),
                ChildContact(entry: 1, child: 0, seen: Inference(.no, basis: .inferred, words: "w", rule: "r")),
            ],
            occurrences: [
                Occurrence(
                    entries: [0, 2], links: [AccountLink(first: 0, second: 2, score: 1, reasons: ["same day"])])
            ],
            contradictions: [
                Contradiction(kind: .date, first: [0], second: [2], detail: "d", firstWords: "a", secondWords: "b")
            ],
            unreciprocated: [UnreciprocatedSharing(entry: 1, agency: 0, words: "Told the <police>")],
            silences: [
                Silence(
                    subject: .child(0), from: CivilDate(dayNumber: 11_400), to: CivilDate(dayNumber: 11_466), before: 0,
                    after: nil)
            ])
        return chronology
    }

    private func object(_ writer: some ChronologyWriter) throws -> [String: Any] {
        let bytes = try writer.bytes(Self.chronology())
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test("the same understanding gives the same bytes", arguments: OutputFormat.allCases)
    func sameBytes(_ format: OutputFormat) throws {
        #expect(try format.writer.bytes(Self.chronology()) == format.writer.bytes(Self.chronology()))
    }

    @Test("a workbook begins with what stands out, has a sheet for each kind, and none where nothing was asked")
    func sheets() throws {
        let names = [
            "Children", "Before and at each incident", "Child’s line", "One event, several accounts", "Contradictions",
            "Told, but not shown as received", "Requests and answers", "Silences", "Small things that add up",
            "What was told and never checked", "Concerns by theme",
        ]
        let workbook = try SampleChronology.part("xl/workbook.xml", of: try WorkbookWriter().bytes(Self.chronology()))
        var rest = Substring(workbook)
        for name in ["What stands out", "Chronology", "To settle"] + names + ["Import report"] {
            let found = try #require(rest.firstRange(of: "name=\"\(name)\""), "\(name) is missing or out of place")
            rest = rest[found.upperBound...]
        }
        let without = try SampleChronology.part(
            "xl/workbook.xml", of: try WorkbookWriter().bytes(SampleChronology.chronology()))
        for name in names { #expect(!without.contains("name=\"\(name)\"")) }
    }

    @Test(
        "a document holds the timeline’s pictures with what they show in words, and none where nothing was understood")
    func pictures() throws {
        let picture = WordPicture(bytes: [1, 2, 3, 4], width: 1_000, height: 500, description: "Rows & “lines”")
        let writer = WordWriter(pictures: [picture])
        let bytes = try writer.bytes(Self.chronology())
        let xml = try SampleChronology.part("word/document.xml", of: bytes)
        #expect(xml.contains("descr=\"Rows &amp; “lines”\"") && xml.contains("r:embed=\"rIdPicture1\""))
        let relations = try SampleChronology.part("word/_rels/document.xml.rels", of: bytes)
        #expect(relations.contains("Id=\"rIdPicture1\"") && relations.contains("Target=\"media/timeline1.emf\""))
        let plain = try SampleChronology.part(
            "word/document.xml", of: try writer.bytes(SampleChronology.chronology()))
        #expect(!plain.contains("rIdPicture1"))
    }

    @Test("every link of a document leads to a mark that is there once")
    func links() throws {
        let xml = try SampleChronology.part("word/document.xml", of: try WordWriter().bytes(Self.chronology()))
        let targets = xml.split(separator: "<w:hyperlink w:anchor=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(targets.contains("entry1"))
        for target in Set(targets) {
            #expect(xml.split(separator: "w:name=\"\(target)\"").count == 2, "\(target) leads nowhere or to two places")
        }
        #expect(xml.contains("Seen: “Seen at home” – “seen”"))
        let children = try #require(xml.firstRange(of: ">The child<"))
        let chronology = try #require(xml.firstRange(of: ">Chronology<"))
        let shown = try #require(xml.firstRange(of: ">What the chronology shows<"))
        #expect(children.lowerBound < chronology.lowerBound && chronology.lowerBound < shown.lowerBound)
    }

    @Test("JSON holds all of it, and nothing where nothing was asked")
    func json() throws {
        let understanding = try #require(try object(JsonWriter())["understanding"] as? [String: Any])
        let contact = try #require((understanding["contacts"] as? [[String: Any]])?.first)
        let seen = try #require(contact["seen"] as? [String: Any])
        #expect(seen["basis"] as? String == "inferred" && seen["confidence"] as? Double == 0.93)
        #expect((contact["wishes"] as? [String: Any])?["answer"] as? String == "not recorded")
        #expect((understanding["silences"] as? [[String: Any]])?.first?["days"] as? Int == 66)
        let without = String(decoding: try JsonWriter().bytes(SampleChronology.chronology()), as: UTF8.self)
        #expect(!without.contains("\"understanding\""))
    }

    @Test("the scoring form groups accounts, reads child seen from contacts, names discrepancies and gaps")
    func scoring() throws {
        let form = try object(ScoringWriter())
        let entries = try #require(form["entries"] as? [[String: Any]])
        #expect(entries.map { $0["occurrence"] as? String } == ["g1", nil, "g1"])
        // The second states nothing of its own; the others keep what their column states.
        #expect(entries.map { $0["childSeen"] as? String } == ["yes", "no", "yes"])
        let discrepancies = try #require(form["discrepancies"] as? [[String: Any]])
        #expect(discrepancies.map { $0["type"] as? String } == ["date", "sharing"])
        #expect(
            discrepancies[0]["entries"] as? [String] == [0, 2].map { entries[$0]["id"] as? String ?? "" })
        #expect(discrepancies[1]["agency"] as? String == "Larchmere <Surgery>")
        let gap = try #require((form["gaps"] as? [[String: Any]])?.first)
        #expect(gap["child"] as? String == "Rowan Ashdown" && gap["type"] as? String == "child_not_seen")
        #expect(gap["from"] as? String == "2001-03-19" && gap["to"] as? String == "2001-05-24")
    }

    @Test("a Word document lists its parts, each a link, and what was understood stands before the chronology")
    func wordOrder() throws {
        let xml = try SampleChronology.part("word/document.xml", of: try WordWriter().bytes(Self.chronology()))
        var rest = Substring(xml)
        #expect(xml.contains(">In this document: <"))
        for mark in ["part-about", "part-children", "part-months", "part-contradictions", "part-chronology"] {
            let found = try #require(rest.firstRange(of: "w:name=\"\(mark)\""), "\(mark) is missing or out of place")
            rest = rest[found.upperBound...]
            #expect(xml.contains("w:anchor=\"\(mark)\""), "\(mark) is not in the contents")
        }
        #expect(rest.contains(">Seen at home.<"))
        #expect(xml.contains(">Month by month<") && xml.contains(">Entries of all agencies<"))
    }
}
