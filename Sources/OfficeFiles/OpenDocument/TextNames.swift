/// The elements of an OpenDocument text (ODF 1.3, part 3) that the reader acts on.
enum OpenTextName: String, CaseIterable {
    // Text
    case p, h, span, s, tab, section, placeholder, script
    case lineBreak = "line-break"
    case hiddenText = "hidden-text"
    case hiddenParagraph = "hidden-paragraph"
    case rubyText = "ruby-text"
    // Notes, comments, tracked changes
    case note, annotation, creator, deletion, insertion, change
    case noteCitation = "note-citation"
    case noteBody = "note-body"
    case trackedChanges = "tracked-changes"
    case changedRegion = "changed-region"
    case formatChange = "format-change"
    case changeStart = "change-start"
    case changeEnd = "change-end"
    // Tables
    case table
    case tableHeaderRows = "table-header-rows"
    case tableRow = "table-row"
    case tableCell = "table-cell"
    case coveredTableCell = "covered-table-cell"
    // Drawings
    case textBox = "text-box"
    case customShape = "custom-shape"
    case rect, ellipse, polygon, path, caption, image
    // The document and its styles
    case text, spreadsheet, presentation, forms, style, header, footer
    case textProperties = "text-properties"
    // Controls of LibreOffice
    case contentControl = "content-control"
    case fieldmark, param
}
