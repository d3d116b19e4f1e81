import Domain
import Testing

@testable import OfficeFiles

@Suite("Separated text") struct CsvReaderTests {
    private func read(_ bytes: [UInt8], name: String = "a.csv", limits: ReadingLimits = ReadingLimits()) throws
        -> SourceDocument
    {
        try CsvReader.read(SourceFile(name: name, bytes: bytes, digest: ""), limits: limits)
    }
    private func read(_ text: String) throws -> SourceDocument { try read(Array(text.utf8)) }
    private func rows(_ text: String) throws -> [[String]] {
        try read(text).tables[0].rows.map { $0.cells.map(\.text) }
    }

    // MARK: Encodings

    private static let words = "Date;Event\n1/2/01;Zoë’s café – £5\n"

    @Test("encodings are told apart by their bytes") func encodings() throws {
        let units = Array(Self.words.utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let ansi =
            Array("Date;Event\n1/2/01;Zo".utf8) + [
                0xEB, 0x92, 0x73, 0x20, 0x63, 0x61, 0x66, 0xE9, 0x20, 0x96, 0x20, 0xA3, 0x35,
            ]
        let mac =
            Array("Date;Event\r1/2/01;Zo".utf8) + [
                0x91, 0xD5, 0x73, 0x20, 0x63, 0x61, 0x66, 0x8E, 0x20, 0xD0, 0x20, 0xA3, 0x35,
            ]
        let cases: [([UInt8], String)] = [
            (Array(Self.words.utf8), "UTF-8"),
            ([0xEF, 0xBB, 0xBF] + Array(Self.words.utf8), "UTF-8 with a byte order mark"),
            ([0xFF, 0xFE] + little, "UTF-16"), (little, "UTF-16"), ([0xFE, 0xFF] + big, "UTF-16 (big-endian)"),
            (big, "UTF-16 (big-endian)"), (ansi, "Windows-1252"), (mac, "Mac Roman"),
        ]
        for (bytes, name) in cases {
            let document = try read(bytes)
            #expect(document.readAs == "\(name), separated by semicolons")
            #expect(document.tables[0].rows.last?.cells.map(\.text) == ["1/2/01", "Zoë’s café – £5"], "\(name)")
            #expect(document.remarks.isEmpty)
        }
    }

    @Test("accents in 8-bit text are Windows-1252 unless clearly Mac") func latin() throws {
        let bytes = Array("a,b\nM".utf8) + [0xFC] + Array("ller,".utf8) + [0x80, 0x35, 0x0A]
        #expect(try read(bytes).tables[0].rows[1].cells.map(\.text) == ["Müller", "€5"])
    }

    @Test("a few damaged bytes do not make a UTF-8 file an 8-bit one") func damagedBytes() throws {
        let bytes = Array("a,b\nééééé".utf8) + [0x92] + Array(",ü\n".utf8)
        let document = try read(bytes)
        #expect(document.readAs == "UTF-8, separated by commas")
        #expect(document.tables[0].rows[1].cells.map(\.text) == ["ééééé’", "ü"])
        #expect(document.remarks.map(\.kind) == [.readingChoice])
    }

    @Test("NUL bytes are left out and told") func nuls() throws {
        let document = try read(Array("a,b\n1,t\u{0}wo and some more words\n".utf8))
        #expect(document.tables[0].rows[1].cells[1].text == "two and some more words")
        #expect(document.remarks.map(\.text) == ["1 NUL byte was left out of the text."])
    }

    @Test("what is not text is refused by name") func notText() throws {
        let noise = (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }
        #expect(throws: ReadingError.unknownFormat(guess: "not text")) { try read(noise) }
        #expect(throws: ReadingError.unknownFormat(guess: "a PDF with the wrong name")) { try read("%PDF-1.4") }
        #expect(throws: ReadingError.empty) { try read([]) }
        #expect(throws: ReadingError.empty) { try read([0xEF, 0xBB, 0xBF]) }
        #expect(throws: ReadingError.empty) { try read("\r\n\r\n , ,\n".replacing(" ", with: "")) }
    }

    // MARK: Separators

    @Test(
        "the separator is found by what the records agree on",
        arguments: [
            (
                "Date,Event,Seen\n1/2/01,\"Home; visit; again\",Y\n2/2/01,Call,N\n",
                ["1/2/01", "Home; visit; again", "Y"]
            ),
            (
                "Date;Event;Seen\n1/2/01;Mother, aunt, child, all seen;Y\n2/2/01;Rang, no reply;N\n",
                ["1/2/01", "Mother, aunt, child, all seen", "Y"]
            ),
            ("Date\tEvent\n1/2/01\tMother, aunt\n2/2/01\tRang, no; reply\n", ["1/2/01", "Mother, aunt"]),
            ("Date|Event|Seen\n1/2/01|Mother, aunt|Y\n2/2/01|x, y|N\n", ["1/2/01", "Mother, aunt", "Y"]),
            ("\"Date\";\"Event\"\n\"1/2/01\";\"a, \"\"b\"\", c\"\n", ["1/2/01", "a, \"b\", c"]),
            ("Event\nVisit made\n", ["Visit made"]),
        ])
    func separators(text: String, second: [String]) throws {
        #expect(try rows(text)[1] == second)
    }

    @Test("a first line sep=; is obeyed, counted and not a row") func statedSeparator() throws {
        let document = try read("sep=;\r\nDate;Event\r\n1/2/01;a,b,c\r\n")
        #expect(document.tables[0].rows.map(\.number) == [2, 3])
        #expect(document.tables[0].rows[1].cells.map(\.text) == ["1/2/01", "a,b,c"])
        #expect(document.readAs == "UTF-8, separated by semicolons (as its first line says)")
        #expect(try rows("sep,Event\nx,y\n") == [["sep", "Event"], ["x", "y"]])
    }

    // MARK: Quotation marks and records

    @Test("line breaks inside quotes are one cell, whichever they are") func quotedBreaks() throws {
        let document = try read("a,b\r\n1,\"x\ry\r\nz\nend\"\r\n2,w\r\n")
        #expect(document.tables[0].rows.map(\.number) == [1, 2, 3])
        #expect(document.tables[0].rows[1].cells[1].text == "x\ny\nz\nend")
        #expect(document.remarks.isEmpty)
    }

    @Test("blank lines, titles and ragged rows keep their record numbers") func ragged() throws {
        let document = try read("Chronology of Pip\n\nDate,Event,Seen\n1/2/01,visit\n,,\n2/2/01,call,Y,extra\n\n\n")
        let rows = document.tables[0].rows
        #expect(rows.map(\.number) == [1, 2, 3, 4, 5, 6])
        #expect(rows.map(\.cells.count) == [1, 0, 3, 2, 0, 4])
    }

    @Test("surrounding spaces are kept, spaces before a quotation mark are layout") func spaces() throws {
        #expect(try rows("a,b,c\n 1 , \"x, y\" ,\" z \"\n") == [["a", "b", "c"], [" 1 ", "x, y", " z "]])
    }

    @Test(
        "stray quotation marks stay words and swallow no row",
        arguments: [
            ("a,b,c\n1,5\" nail,x\n2,y,z\n", ["1", "5\" nail", "x"], 3),
            ("a,b,c\n1,\"Bob\" Smith came,x\n2,y,z\n", ["1", "\"Bob\" Smith came", "x"], 3),
            ("a,b,c\n1,\"He said \"no\" to her, firmly\",x\n2,y,z\n", ["1", "He said \"no\" to her, firmly", "x"], 3),
            ("a,b,c\n1,\"Mum said she would,x\n2,y,z\n3,y,z\n", ["1", "\"Mum said she would", "x"], 4),
            ("a,b,c\n1,\"Mum said,x\n2,y,z\n3,\"Dad said,z\n4,y,z\n", ["1", "\"Mum said", "x"], 5),
            ("a,b\n1,\"\"\n2,\"\"\"q\"\"\"\n", ["1", ""], 3),
        ])
    func strayMarks(text: String, second: [String], count: Int) throws {
        let found = try rows(text)
        #expect(found.count == count)
        #expect(found[1] == second)
    }

    @Test("a quotation mark open at the end of the file keeps its words, with a remark") func unterminated() throws {
        let document = try read("a,b,c\n1,x,y\n2,\"cut off\nin the middle\n")
        #expect(document.tables[0].rows.last?.cells.map(\.text) == ["2", "cut off\nin the middle"])
        #expect(document.remarks.map(\.kind) == [.readingChoice])
        #expect(document.remarks.first?.place == SourcePlace(table: 1, row: 3))
    }

    @Test(
        "text of nothing but quotation marks, separators and breaks is read without losing a word",
        arguments: [
            ("\"", 0), ("\"\n", 0), ("x,\"a\n", 20_000), ("x,\"a\"\"b\n", 20_000), (" \"", 0), ("\r", 0),
            ("\"\r\n,", 0),
            ("\"a\"b\n", 20_000),
        ])
    func hostile(piece: String, count: Int) throws {
        let document = try read("a,b\nk,l\n" + String(repeating: piece, count: 20_000))
        let kept = document.tables[0].rows.dropFirst(2).reduce(0) { total, row in
            total + row.cells.reduce(0) { $0 + $1.text.utf8.count { $0 == UInt8(ascii: "a") } }
        }
        #expect(kept == count)
    }

    @Test("limits are kept") func limits() throws {
        var limits = ReadingLimits()
        limits.rows = 3
        #expect(throws: ReadingError.tooLarge(what: "its rows", limit: "3 rows")) {
            try read(Array("a\nb\nc\nd\n".utf8), limits: limits)
        }
        limits = ReadingLimits()
        limits.columns = 3
        #expect(throws: ReadingError.tooLarge(what: "row 2 has 4 columns", limit: "3 columns")) {
            try read(Array("a,b\n1,2,3,4\n".utf8), limits: limits)
        }
        #expect(try read(Array("a,b\n1,2,3,,,,\n".utf8), limits: limits).tables[0].rows[1].cells.count == 3)
        limits.cellBytes = 4
        #expect(throws: ReadingError.self) { try read(Array("a,b\n12345,1\n".utf8), limits: limits) }
    }
}
