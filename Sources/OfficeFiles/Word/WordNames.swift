/// The elements of WordprocessingML (ECMA-376, part 1, section 17) and its neighbours that the reader acts on.
enum WordName: String, CaseIterable {
    // Text
    case document, p, r, t, tab, ptab, br, cr, noBreakHyphen, sym, delText, rt
    // Tables
    case tbl, tr, tc
    // Properties
    case pPr, rPr, trPr, tcPr, tblPr, sdtPr, sectPr, tblGrid
    case gridSpan, vMerge, hMerge, cellDel, cellMerge, gridBefore, gridAfter, tblHeader, hidden, tblCaption
    case vanish, rStyle, pStyle, rFonts
    // Properties as they were before a tracked change
    case rPrChange, pPrChange, tcPrChange, trPrChange, tblPrChange, tblPrExChange, sectPrChange, tblGridChange
    case numberingChange
    // Tracked changes, comments, notes
    case ins, del, moveFrom, moveTo
    case commentRangeStart, commentReference, footnoteReference, endnoteReference
    case comment, footnote, endnote
    // Fields and content controls
    case fldChar, checkBox, checked, `default`, ddList, result, listEntry
    case sdt, showingPlcHdr, checkbox
    // Drawings and alternatives
    case alternateContent = "AlternateContent"
    case choice = "Choice"
    case fallback = "Fallback"
    case txbxContent, docPr, blip, imagedata, altChunk
    // Styles
    case style, basedOn
}
