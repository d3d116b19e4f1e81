import Domain
import Testing

@testable import OfficeFiles

@Suite("Templates to fill in") struct TemplateTests {
    static let template = ChronologyTemplate(
        reference: "CR-2025-003", agency: "Larkfield School", due: CivilDate(year: 2080, month: 3, day: 1),
        include: "Everything about the child’s days in school,\nand who was told.",
        children: ["Rowan Marrow", "Sorrel"],
        agencies: ["Larkfield School", "Brackenford Health & Care"],
        people: ["Rowan Marrow", "Sorrel", "Mrs \"Nan\" Sedge"])

    /// The rows somebody fills in: of each heading its words.
    static let filled: [[(heading: String, words: String)]] = [
        [
            ("Date", "12/03/2024"), ("Time", "2.30 pm"), ("Source", "Pupil file, page 12"),
            ("Who was involved", "Mrs Sedge; Rowan"), ("What happened", "Rowan told his class of his nana’s dog."),
            ("Outcome or action", "None."), ("Shared with", "Brackenford Health & Care"),
            ("Author", "Mrs Sedge, Year 3"), ("Comments", "Nobody asked about the bruise."),
        ],
        [
            ("Date", "about Easter 2024"), ("Source", "Diary"), ("What happened", "Telephone call with the family."),
            ("Author", "Office"),
        ],
    ]
    static let answers: [(heading: String, rowan: String, sorrel: String)] = [
        ("Child seen", "Yes", "No"), ("Seen alone", "No", "Not recorded"), ("Spoken with", "Yes", "Not recorded"),
        ("Wishes and feelings", "“Her dog sleeps on my bed.”", "not asked"),
    ]

    /// With the parts of the file changed as a program does that fills it in.
    static func refill(_ bytes: [UInt8], _ part: String, _ change: (String) -> String) throws -> [UInt8] {
        let archive = try ZipArchive(bytes, limits: ReadingLimits())
        let zip = try ZipWriter(level: 1)
        for name in archive.parts.map(\.name) {
            let words = try SampleChronology.part(name, of: bytes)
            try zip.add(name, name == part ? change(words) : words)
        }
        return try zip.finish()
    }

    /// What our reader and importer make of a file, asked of nobody.
    static func read(_ bytes: [UInt8], _ ending: String) throws -> (IntegratedChronology, FilePreview) {
        let file = SourceFile(
            name: "chronology-CR-2025-003.\(ending)", bytes: bytes, digest: String(repeating: "a", count: 64))
        let document = try OfficeFileReader().read(file)
        var chronology = ChronologyIntegrator().integrate([DocumentImporter().read(document)])
        chronology.children = [ChildOfCase(name: "Rowan Marrow"), ChildOfCase(name: "Sorrel")]
        return (chronology, try #require(FilePreviewMaker(document: document, chronology: chronology)?.make()))
    }

    static func workbook() throws -> [UInt8] {
        let columns = TemplateWords.columns(template)
        let letters = WorkbookSheetRows.letters(columns.count)
        var rows = WorkbookSheetRows(letters: letters, out: OutputBytes())
        for (row, cells) in filled.enumerated() {
            rows.beginRow(row + 4)
            for (place, column) in columns.enumerated() {
                var words = cells.first { $0.heading == column.heading }?.words ?? ""
                if row == 0 {
                    for answer in answers where column.heading.hasPrefix(answer.heading + ": ") {
                        words = column.heading.hasSuffix("Sorrel") ? answer.sorrel : answer.rowan
                    }
                }
                if !words.isEmpty { rows.words(place, words, .toFill) }
            }
            rows.endRow()
        }
        let added = String(decoding: rows.out.bytes, as: UTF8.self)
        return try refill(try TemplateWriter().make(template, as: .xlsx), "xl/worksheets/sheet1.xml") { sheet in
            sheet.replacing("</sheetData>", with: added + "</sheetData>")
        }
    }

    static func document() throws -> [UInt8] {
        let columns = TemplateWords.columnsOfPage
        return try refill(try TemplateWriter().make(template, as: .docx), "word/document.xml") { document in
            // Cell by cell, row by row, as one tabs through it.
            var cells: [String] = []
            for (row, words) in filled.enumerated() {
                cells += columns.map { column in
                    if row == 0, let answer = answers.first(where: { $0.heading == column.heading }) {
                        return "Rowan Marrow: \(answer.rowan)\nSorrel: \(answer.sorrel)"
                    }
                    return words.first { $0.heading == column.heading }?.words ?? ""
                }
            }
            var out = ""
            let pieces = document.split(separator: "<w:p/></w:tc>", omittingEmptySubsequences: false)
            for (place, piece) in pieces.enumerated() {
                out += piece
                if place == pieces.count - 1 { break }
                var cell = OutputBytes()
                cell.paragraph(cells.indices.contains(place) ? cells[place] : "")
                out += String(decoding: cell.bytes, as: UTF8.self) + "</w:tc>"
            }
            return out
        }
    }

    private func check(_ bytes: [UInt8], _ form: ChronologyTemplate.Form) throws {
        let (chronology, preview) = try Self.read(bytes, form.rawValue)
        let table = try #require(preview.tables.first { $0.role == .chronology })
        #expect(preview.tables.count { $0.role == .chronology } == 1)
        #expect(table.columns.allSatisfy { $0.kind != .other }, "\(table.columns.map { ($0.heading, $0.kind) })")
        let columns = form == .xlsx ? TemplateWords.columns(Self.template) : TemplateWords.columnsOfPage
        #expect(table.columns.map(\.kind) == columns.map(\.kind))
        // No question is asked, of the file or of a row.
        #expect(preview.problems.isEmpty, "\(preview.problems)")
        #expect(preview.markedCount == 0, "\(preview.marked)")
        #expect(chronology.agencies.map(\.name) == ["Larkfield School"])
        // What we wrote ourselves does not stand as text the agency wrote beside its rows, but for whose it is.
        let remarks = chronology.files.flatMap(\.remarks).filter { $0.kind == .outsideText }.map(\.text)
        #expect(
            remarks.allSatisfy { $0.hasPrefix("Chronology for") || $0.hasPrefix("Agency: ") || $0.isEmpty },
            "\(remarks)")
        // Our own guidance is left out, and said to be: every line of it, and the lists its cells choose from.
        let lines = TemplateWords.instructions(Self.template, form: form).count
        let lists = max(Self.template.agencies.count, Self.template.people.count) + 1
        #expect(preview.guidance == (form == .xlsx ? lines + 1 + lists : lines))
        #expect(!preview.aside.contains { $0.words.contains("Write a row") || $0.words.contains("What is asked for") })
        #expect(!preview.tables.contains { $0.role != .chronology && !$0.columns.isEmpty })
        let aside = chronology.files.flatMap(\.setAside)
        #expect(aside.count { $0.reason == .templateHint } == preview.guidance)
        #expect(!aside.contains { $0.reason == .notChronology || $0.reason == .key })
        #expect(preview.entries == 2 && chronology.entries.count == 2)
        let first = try #require(
            chronology.entries.first { $0.date.earliest == CivilDate(year: 2024, month: 3, day: 12) })
        #expect(first.date.time == ClockTime(hour: 14, minute: 30) && first.childSeen == .some)
        #expect(first.text(.event) == "Rowan told his class of his nana’s dog.")
        #expect(
            first.text(.sharedWith) == "Brackenford Health & Care" && first.text(.practitioner) == "Mrs Sedge, Year 3")
        #expect(chronology.entries.contains { $0.date.verbatim == "about Easter 2024" && $0.date.earliest != nil })
        // What is answered of each child is theirs.
        let contacts = ChildsLineReader().read(chronology, people: CasePeople(chronology: chronology))
        let entry = try #require(chronology.entries.firstIndex { $0.id == first.id })
        let rowan = try #require(contacts.first { $0.entry == entry && $0.child == 0 })
        let sorrel = try #require(contacts.first { $0.entry == entry && $0.child == 1 })
        #expect(
            [rowan.seen, rowan.seenAlone, rowan.spokenWith, rowan.wishes].map(\.answer) == [.yes, .no, .yes, .yes])
        #expect([rowan.seen, rowan.seenAlone, rowan.spokenWith].allSatisfy { $0.basis == .stated })
        #expect(sorrel.seen.answer == .no && sorrel.wishes.answer == .no)
    }

    @Test("a workbook filled in is read with every column mapped and no question asked")
    func workbookComesBack() throws { try check(try Self.workbook(), .xlsx) }

    @Test("a document filled in is read with every column mapped and no question asked")
    func documentComesBack() throws { try check(try Self.document(), .docx) }

    @Test("a template nobody wrote in asks nothing and has no entry", arguments: ChronologyTemplate.Form.allCases)
    func empty(_ form: ChronologyTemplate.Form) throws {
        let bytes = try TemplateWriter().make(Self.template, as: form)
        #expect(try TemplateWriter().make(Self.template, as: form) == bytes)
        let (chronology, preview) = try Self.read(bytes, form.rawValue)
        #expect(chronology.entries.isEmpty && preview.entries == 0)
        #expect(preview.aside.contains { $0.reason == .title || $0.reason == .header } || form == .docx)
    }

    @Test("a workbook offers answers, agencies and people, and takes dates as text")
    func choices() throws {
        let bytes = try TemplateWriter().make(Self.template, as: .xlsx)
        let sheet = try SampleChronology.part("xl/worksheets/sheet1.xml", of: bytes)
        #expect(sheet.contains("<formula1>&quot;Yes,No,Not recorded&quot;</formula1>"))
        #expect(
            sheet.contains("<formula1>Lists!$A$2:$A$3</formula1>")
                && sheet.contains("<formula1>Lists!$B$2:$B$4</formula1>"))
        #expect(sheet.contains("Chronology for CR-2025-003") && sheet.contains("Agency: Larkfield School"))
        #expect(sheet.contains("Seen alone: Rowan Marrow") && sheet.contains("Wishes and feelings: Sorrel"))
        let lists = try SampleChronology.part("xl/worksheets/sheet3.xml", of: bytes)
        #expect(lists.contains("Brackenford Health &amp; Care") && lists.contains("Mrs &quot;Nan&quot; Sedge"))
        let styles = try SampleChronology.part("xl/styles.xml", of: bytes)
        #expect(styles.contains("<xf numFmtId=\"49\""))
        #expect(TemplateWords.columns(Self.template).allSatisfy { $0.help.unicodeScalars.count <= 255 })
    }

    @Test("without children or lists it is a template still", arguments: ChronologyTemplate.Form.allCases)
    func bare(_ form: ChronologyTemplate.Form) throws {
        var template = Self.template
        (template.children, template.agencies, template.people, template.due) = ([], [], [], nil)
        template.include = ""
        let bytes = try TemplateWriter().make(template, as: form)
        let (chronology, _) = try Self.read(bytes, form.rawValue)
        #expect(chronology.entries.isEmpty)
        if form == .xlsx {
            let sheet = try SampleChronology.part("xl/worksheets/sheet1.xml", of: bytes)
            #expect(sheet.contains(">Child seen<") && !sheet.contains("Lists!"))
        }
    }
}
