import Domain
import Foundation
import TestSupport
import Testing

@testable import Store

/// The tables of an export as comma-separated values say what the lines of JSON say.
@Suite("Export as CSV", .timeLimit(.minutes(10))) struct ExportCsvTests {
    /// RFC 4180, as another program would read it: nil for a cell that is not there, to be told from "".
    private static func read(_ data: Data) -> [[String?]] {
        var rows: [[String?]] = []
        var row: [String?] = []
        var cell: [UInt8] = []
        var (isQuoted, wasQuoted) = (false, false)
        func end() {
            row.append(cell.isEmpty && !wasQuoted ? nil : String(decoding: cell, as: UTF8.self))
            (cell, wasQuoted) = ([], false)
        }
        let bytes = Array(data.dropFirst(3))
        var at = 0
        while at < bytes.count {
            switch (bytes[at], isQuoted) {
            case (0x22, true) where at + 1 < bytes.count && bytes[at + 1] == 0x22:
                cell.append(0x22)
                at += 1
            case (0x22, _):
                isQuoted.toggle()
                wasQuoted = true
            case (0x2C, false): end()
            case (0x0D, false) where bytes[at + 1] == 0x0A:
                end()
                rows.append(row)
                row = []
                at += 1
            default: cell.append(bytes[at])
            }
            at += 1
        }
        return rows
    }

    @Test(
        "every table in both forms says the same, words that look like formulas too", arguments: DatabaseEngine.allCases
    )
    func same(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let awkward = [
                "=1+1", "+44", "-5", "@home", "'quoted'", "''", " spaced ", "a,b", "“x” \"y\"\r\nz", "\ttab", "", "🏠",
            ]
            try await review.receive(awkward, name: "-school.csv", worker: "=A. Quill")
            let folder = fixture.folder + "/out"
            _ = try await fixture.store.export(review: nil, to: folder, by: StoreFixture.account)
            let schema = try await fixture.store.database.read { try $0.schema() }
            var words: Set<String> = []
            let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/tables")
            #expect(names.count > 25)
            for name in names.map({ String($0.dropLast(6)) }) {
                let csv = try Data(contentsOf: URL(fileURLWithPath: folder + "/csv/\(name).csv"))
                #expect(csv.starts(with: [0xEF, 0xBB, 0xBF]))
                var rows = Self.read(csv)
                let columns = rows.removeFirst().compactMap { $0 }
                let table = try #require(schema.tables.first { $0.name == name })
                let isText = columns.map { name in table.columns.contains { $0.name == name && $0.type == "TEXT" } }
                let lines = try String(contentsOfFile: folder + "/tables/\(name).jsonl", encoding: .utf8).utf8
                    .split(separator: 0x0A)
                #expect(lines.count == rows.count, "\(name)")
                for (line, row) in zip(lines, rows) {
                    let isBytes = columns.map { name in
                        name == "opened" || table.columns.contains { $0.name == name && $0.type == "BYTEA" }
                    }
                    let values = try JsonLineReader.row(ArraySlice(Array(line)), columns, isBytes: isBytes)
                    for (place, value) in values.enumerated() {
                        var found = row[place]
                        if isText[place], let text = found, text.hasPrefix("'") { found = String(text.dropFirst()) }
                        if let first = row[place]?.first { #expect(!"=+@".contains(first), "\(name)") }
                        let wanted: String? =
                            switch value {
                            case .null: nil
                            case .integer(let number): ExportCsv.words(number, .init(columns[place]))
                            case .text(let text): text
                            case .bytes(let bytes): bytes.isEmpty ? nil : Hexadecimal.text(bytes)
                            }
                        #expect(found == wanted, "\(name).\(columns[place])")
                        if columns[place] == "words", let found { words.insert(found) }
                    }
                }
            }
            #expect(words.isSuperset(of: awkward))
        }
    }

    @Test("days, moments and times of day are written as people read them")
    func meanings() {
        #expect(ExportCsv.words(11_383, .init("earliest")) == "2001-03-02")
        #expect(ExportCsv.words(-1, .init("born")) == "1969-12-31")
        #expect(ExportCsv.words(570, .init("time_from")) == "09:30")
        #expect(ExportCsv.words(1_000_000_000_123_456, .init("made_at")) == "2001-09-09T01:46:40.123456Z")
        #expect(ExportCsv.words(-1, .init("starts_at")) == "1969-12-31T23:59:59.999999Z")
        #expect(ExportCsv.words(.max, .init("ends_at")) == "\(Int64.max)")
        #expect(ExportCsv.words(1, .init("is_current")) == "1")
        #expect(ExportCsv.words(-7, .init("order_day")) == "-7")
    }

    @Test("the description is whole JSON and names every table, column and reference")
    func description() async throws {
        try await StoreFixture.run(.sqlite) { fixture in
            _ = try await fixture.review()
            let folder = fixture.folder + "/out"
            _ = try await fixture.store.export(review: nil, to: folder, by: StoreFixture.account)
            let data = try #require(FileManager.default.contents(atPath: folder + "/csv/csv-metadata.json"))
            let found = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            #expect(found["@context"] as? String == "http://www.w3.org/ns/csvw")
            let tables = try #require(found["tables"] as? [[String: Any]])
            let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/csv").filter {
                $0.hasSuffix(".csv")
            }
            #expect(Set(tables.compactMap { $0["url"] as? String }) == Set(files))
            for table in tables {
                let url = try #require(table["url"] as? String)
                let schema = try #require(table["tableSchema"] as? [String: Any])
                let columns = try #require(schema["columns"] as? [[String: Any]])
                let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/csv/" + url)).dropFirst(3)
                let header = String(decoding: bytes.prefix { $0 != 0x0D }, as: UTF8.self)
                #expect(header == columns.compactMap { $0["name"] as? String }.joined(separator: ","), "\(url)")
                for reference in try #require(schema["foreignKeys"] as? [[String: Any]]) {
                    let to = try #require(reference["reference"] as? [String: Any])
                    #expect(files.contains(try #require(to["resource"] as? String)))
                }
            }
        }
    }
}
