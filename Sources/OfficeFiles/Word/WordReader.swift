public import Domain

/// Reads the tables, the text beside them and the remarks out of a Word document (.docx, .docm, .dotx).
///
/// Text is what a reader of the document sees with all changes accepted: deleted and moved-away words, hidden words,
/// comments and notes become remarks. Automatic list numbers are not stored as text and so are not read. Macros,
/// external references and embedded documents are never opened; document protection is no hindrance to reading.
public enum WordReader {
    /// Reads the file, or says why it cannot. Throws `.unknownFormat` where it is another kind of Office file,
    /// `.passwordProtected`, `.damaged`, `.tooLarge` or `.empty`.
    public static func read(
        _ file: SourceFile, limits: ReadingLimits = ReadingLimits()
    ) throws(ReadingError) -> SourceDocument {
        let package = try OfficePackage(file, limits: limits)
        let main = try package.mainPart(contentType: "wordprocessingml", usualName: "word/document.xml")
        let related = try package.relationships(of: main)
        var body = WordHandler(
            role: .body, limits: limits, hiddenStyles: try hiddenStyles(package, related),
            notes: try notes(package, related, limits))
        try package.archive.readXML(main, into: &body)
        guard body.sawDocument else { throw .unknownFormat(guess: nil) }
        var document = SourceDocument(name: file.name, digest: file.digest, format: .docx)
        addUnanchored(&body)
        body.builder.finish(into: &document)
        try addPages(package, related, limits, to: &document)
        return document
    }

    private static func notes(
        _ package: OfficePackage, _ related: [OfficePackage.Relationship], _ limits: ReadingLimits
    ) throws(ReadingError) -> WordNotes {
        var notes = WordNotes()
        for relationship in related {
            guard ["comments", "footnotes", "endnotes"].contains(relationship.kind),
                let part = package.archive.part(relationship.target)
            else { continue }
            var reader = WordHandler(role: .notes, limits: limits)
            try package.archive.readXML(part, into: &reader)
            switch relationship.kind {
            case "comments": notes.comments = reader.gathered
            case "footnotes": notes.footnotes = reader.gathered
            default: notes.endnotes = reader.gathered
            }
        }
        return notes
    }

    /// Comments whose anchor is missing are kept all the same, without a place. Notes without one are Word's own
    /// separator lines.
    private static func addUnanchored(_ body: inout WordHandler) {
        let left = body.notes.comments.filter { !body.anchored.contains("comment \($0.key)") && !$0.value.text.isEmpty }
        for (_, note) in left.sorted(by: { ($0.key.utf8.count, $0.key) < ($1.key.utf8.count, $1.key) }) {
            body.builder.remarks.append(SourceRemark(.comment, text: note.text, author: note.author))
        }
    }

    /// Most documents hide nothing by style, which one search of the bytes shows sooner than reading them as XML.
    private static func hiddenStyles(
        _ package: OfficePackage, _ related: [OfficePackage.Relationship]
    ) throws(ReadingError) -> Set<String> {
        guard let styles = related.first(where: { $0.kind == "styles" }),
            let part = package.archive.part(styles.target)
        else { return [] }
        let bytes = try package.archive.bytes(of: part)
        guard XMLBytes.search(bytes, for: "vanish") else { return [] }
        var reader = WordStyleHandler()
        try XMLParser.read(bytes, part: part.name, limits: package.archive.limits, into: &reader)
        return reader.hiddenStyles
    }

    /// What stands at the head and foot of the pages: each paragraph once, and each table once, behind those of the text.
    private static func addPages(
        _ package: OfficePackage, _ related: [OfficePackage.Relationship], _ limits: ReadingLimits,
        to document: inout SourceDocument
    ) throws(ReadingError) {
        var seen: Set<[[String]]> = []
        for relationship in related where relationship.kind == "header" || relationship.kind == "footer" {
            guard let part = package.archive.part(relationship.target) else { continue }
            var reader = WordHandler(role: .pageText, limits: limits)
            try package.archive.readXML(part, into: &reader)
            var page = SourceDocument(name: document.name, digest: document.digest, format: .docx)
            reader.builder.finish(into: &page)
            // Comparing each with all before is for the few lines a page has room for.
            for paragraph in page.tables.flatMap(\.textBefore) + page.textAfter
            where document.pageText.count < mostPageLines && !document.pageText.contains(paragraph) {
                document.pageText.append(paragraph)
            }
            add(page, to: &document, &seen)
        }
    }

    /// More than pages have room for.
    private static let mostPageLines = 200
    private static let mostPageTables = 20

    /// The tables of one head or foot, numbered on from those the document has, with what is remarked of them.
    private static func add(_ page: SourceDocument, to document: inout SourceDocument, _ seen: inout Set<[[String]]>) {
        var numbers: [Int: Int] = [:]
        for var table in page.tables {
            let words = table.rows.map { $0.cells.map(\.text) }
            // The same head stands on first, odd and even pages; an empty one holds a place for a picture.
            guard seen.count < mostPageTables, words.contains(where: { $0.contains { !$0.isEmpty } }),
                seen.insert(words).inserted
            else { continue }
            let number = document.tables.count + 1
            numbers[table.number] = number
            table.number = number
            table.textBefore = []
            table.nestedIn = table.nestedIn.map {
                SourcePlace(table: numbers[$0.table] ?? number, row: $0.row, column: $0.column)
            }
            document.tables.append(table)
        }
        for var remark in page.remarks {
            guard let place = remark.place, let number = numbers[place.table] else { continue }
            remark.place = SourcePlace(table: number, row: place.row, column: place.column)
            document.remarks.append(remark)
        }
    }
}
