import Domain
import Foundation
import Testing

@testable import OfficeFiles

@Suite("CSV out") struct CsvWriterTests {
    private func text(_ words: [String]) throws -> String {
        String(decoding: try CsvWriter().bytes(SampleChronology.chronology(words)), as: UTF8.self)
    }

    @Test("UTF-8 with a byte order mark, headings, CR LF")
    func shape() throws {
        let bytes = try CsvWriter().bytes(SampleChronology.chronology(["visit"]))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
        #expect(
            text.hasPrefix("No.,Date,Date as written,Agency,Event,Child seen,To settle,File,Table,Row,Identity\r\n"))
        #expect(
            text.hasSuffix(
                "1,2001-03-12,day 0,Larchmere <Surgery>,visit,Yes,Twice. Keep one.,surgery & co.xlsx,1,2,abababababab-1-2\r\n"
            ))
    }

    @Test(
        "cells that look like formulas are guarded, and only those",
        arguments: [
            ("=1+1", "'=1+1"), ("+44", "'+44"), ("-5", "'-5"), ("@home", "'@home"), ("'quoted", "''quoted"),
            ("\ttab", "\"'\ttab\""), ("\rreturn", "\"'\rreturn\""), ("plain", "plain"), ("a,b", "\"a,b\""),
            ("say \"no\"", "\"say \"\"no\"\"\""), (" space", "\" space\""), ("two\nlines", "\"two\nlines\""),
        ])
    func guarded(_ words: String, _ written: String) throws {
        #expect(try text([words]).contains(",Larchmere <Surgery>,\(written),Yes"))
    }

    @Test("the report is a file of its own, with refused files and problems")
    func report() {
        let text = String(decoding: CsvWriter().reportBytes(SampleChronology.chronology()), as: UTF8.self)
        #expect(text.contains("Refused,,scan.pdf,"))
        #expect(text.contains("To settle,Larchmere <Surgery>,surgery & co.xlsx,row 2,day 0,"))
    }
}

@Suite("JSON out") struct JsonWriterTests {
    private func object(_ writer: some ChronologyWriter) throws -> [String: Any] {
        let bytes = try writer.bytes(SampleChronology.chronology())
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test("every word comes back as it was")
    func words() throws {
        let entries = try #require(try object(JsonWriter())["entries"] as? [[String: Any]])
        let words = entries.map { entry in
            ((entry["fields"] as? [[String: Any]])?.first?["text"] as? String)?.unicodeScalars.map(\.value)
        }
        #expect(words == SampleChronology.hostileWords.map { $0.unicodeScalars.map(\.value) })
    }

    @Test("the questions to each agency stand in it, with the entries they are about")
    func report() throws {
        let report = try #require(try object(JsonWriter())["importReport"] as? [String: Any])
        let agencies = try #require(report["agencies"] as? [[String: Any]])
        #expect(agencies.first?["agency"] as? String == "Larchmere <Surgery>")
        let question = try #require((agencies.first?["questions"] as? [[String: Any]])?.first)
        #expect(question["number"] as? Int == 1)
        #expect((question["question"] as? String)?.hasPrefix("1 row repeats another row. Please") == true)
        let place = try #require((question["places"] as? [[String: Any]])?.first)
        #expect(place["where"] as? String == "row 2")
        #expect((place["words"] as? String)?.hasPrefix("Row 2, “day 0”") == true)
    }

    @Test("the form is named and holds files, rows set aside and the refused file")
    func form() throws {
        let all = try object(JsonWriter())
        #expect(all["format"] as? String == "casement-chronology/1")
        let files = try #require(all["files"] as? [[String: Any]])
        #expect((files[0]["setAside"] as? [Any])?.count == 1)
        #expect(files[0]["refused"] is NSNull)
        #expect((files[1]["refused"] as? String)?.contains("scanned") == true)
    }

    @Test("one entry, key by key")
    func golden() throws {
        let text = String(decoding: try JsonWriter().bytes(SampleChronology.chronology(["visit"])), as: UTF8.self)
        #expect(
            text.contains(
                """
                {
                "id":"abababababab-1-2","file":0,"table":1,"row":2,"agency":0,"date":{"verbatim":"day 0",\
                "earliest":"2001-03-12","latest":"2001-03-12","precision":"day","uncertain":false,"time":null,\
                "endTime":null,"notes":[],"problems":[]},"recorded":null,"fields":[{"kind":"event","heading":"Event",\
                "text":"visit"}],"childSeen":"yes","remarks":[],"notes":[],"problems":[{"kind":"duplicate_row",\
                "message":"twice","suggestion":"keep one"}]}
                """))
    }

    @Test("the scoring form has the members it names")
    func scoring() throws {
        let entries = try #require(try object(ScoringWriter())["entries"] as? [[String: Any]])
        let first = try #require(entries.first)
        #expect(
            Set(first.keys)
                == ["id", "file", "table", "row", "earliest", "latest", "agency", "text", "childSeen", "problems"])
        #expect(first["problems"] as? [String] == ["duplicate_row"])
    }

    @Test("an empty chronology is well formed")
    func empty() throws {
        for format in [OutputFormat.json, .scoring] {
            let bytes = try format.writer.bytes(IntegratedChronology())
            #expect(try JSONSerialization.jsonObject(with: Data(bytes)) is [String: Any])
        }
    }
}
