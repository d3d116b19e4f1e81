public import Domain

/// What the family reads as a document: upright A4, large letters, a heading for each year, entries that stay whole on a page.
public struct WordFamilyPaper: FamilyPaperMaking {
    /// Sizes of letters, in half points.
    private enum Size {
        static let title = 48
        static let year = 40
        static let day = 30
        static let words = 28
        static let note = 24
    }

    public init() {}

    public func make(_ paper: FamilyPaper) throws(WritingError) -> [UInt8] {
        let document = try PackedPart(pieces: 1) { _, out in
            WordParts.writeStart(to: &out)
            Self.paragraph(paper.title, Size.title, isBold: true, after: 200, style: "Heading1", to: &out)
            for words in paper.opening { Self.paragraph(words, Size.words, after: 160, to: &out) }
            for words in paper.notShown { Self.paragraph(words, Size.words, after: 60, isListed: true, to: &out) }
            for year in paper.years {
                Self.paragraph(
                    year.heading, Size.year, isBold: true, before: 360, after: 160, style: "Heading2", to: &out)
                for line in year.lines {
                    Self.paragraph(
                        line.day, Size.day, isBold: true, before: 160, after: 40, style: "Heading3", to: &out)
                    Self.paragraph(line.words, Size.words, after: 40, isKept: !line.notes.isEmpty, to: &out)
                    for note in line.notes { Self.paragraph(note, Size.note, after: 40, to: &out) }
                }
            }
            WordParts.writeEnd(isUpright: true, to: &out)
        }
        return try WordParts.package(document: document, title: paper.title)
    }

    private static func paragraph(
        _ words: String, _ size: Int, isBold: Bool = false, before: Int = 0, after: Int, style: StaticString? = nil,
        isListed: Bool = false, isKept: Bool = false, to out: inout OutputBytes
    ) {
        out.raw("<w:p><w:pPr>")
        if let style {
            out.raw("<w:pStyle w:val=\"")
            out.raw(style)
            out.raw("\"/>")
        }
        if isKept { out.raw("<w:keepNext/>") }
        out.raw("<w:keepLines/>")
        if isListed { out.raw("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>") }
        out.raw("<w:spacing w:before=\"")
        out.number(before)
        out.raw("\" w:after=\"")
        out.number(after)
        out.raw("\" w:line=\"320\" w:lineRule=\"auto\"/></w:pPr><w:r><w:rPr>")
        if isBold { out.raw("<w:b/>") }
        out.raw("<w:sz w:val=\"")
        out.number(size)
        out.raw("\"/></w:rPr><w:t xml:space=\"preserve\">")
        XmlText.plain(
            words, breaks: "</w:t><w:br/><w:t xml:space=\"preserve\">",
            tabs: "</w:t><w:tab/><w:t xml:space=\"preserve\">", to: &out)
        out.raw("</w:t></w:r></w:p>")
    }
}
