import Domain

/// What each element of an OpenDocument text does.
extension OpenTextHandler {
    mutating func startText(_ name: OpenTextName, _ attributes: XMLAttributes) throws(ReadingError) {
        switch name {
        case .p, .h: beginParagraph(attributes)
        case .span:
            let hides = isHiddenStyle(attributes)
            position.spans.append(hides)
            if hides { position.hiddenSpans += 1 }
        case .s:
            // A count past the limit is stopped by the limit on a cell's text.
            for _ in 0..<max(1, attributes.value("c")?.int ?? 1) { try write(" ") }
        case .tab: try write("\t")
        case .lineBreak: try write("\n")
        case .section:
            let hides = attributes.value("display").map { $0 == "none" } ?? false
            sections.append(hides)
            if hides { hiddenSections += 1 }
        case .placeholder, .rubyText, .script, .noteCitation: skip = 1
        case .hiddenText: startHiddenText(attributes)
        case .hiddenParagraph: if attributes.value("is-hidden").map({ $0 == "true" }) ?? false { hideParagraph() }
        case .note:
            let isEndnote = attributes.value("note-class").map { $0 == "endnote" } ?? false
            noteKinds.append(isEndnote ? .endnote : .footnote)
        case .noteBody:
            beginApart()
            flatDepth += 1
            builder.beginFlow()
        default: try startChange(name, attributes)
        }
    }

    private mutating func startChange(_ name: OpenTextName, _ attributes: XMLAttributes) throws(ReadingError) {
        switch name {
        case .changedRegion: openChange = attributes.value("id")?.string
        case .formatChange: openChange = nil
        case .insertion: if let openChange { changes[openChange] = Change(isDeletion: false) }
        case .deletion:
            if let openChange { changes[openChange] = Change(isDeletion: true) }
            beginApart()
            flatDepth += 1
            builder.beginFlow()
        case .change:
            guard let id = attributes.value("change-id")?.string, let change = changes[id], change.isDeletion else {
                return
            }
            builder.setAside(change.text.utf8, as: .deletedText, author: change.author)
            // A deletion has one place; a file that names it again would multiply its words.
            changes[id]?.text = ""
        case .changeStart:
            guard let id = attributes.value("change-id")?.string, let change = changes[id], !change.isDeletion else {
                return
            }
            insertions += 1
            if insertions == 1 { builder.beginInsertion(author: change.author) }
        case .changeEnd:
            guard let id = attributes.value("change-id")?.string, changes[id]?.isDeletion == false else { return }
            insertions = max(0, insertions - 1)
            if insertions == 0 { builder.endInsertion() }
        default: break
        }
    }

    mutating func endText(_ name: OpenTextName) throws(ReadingError) {
        switch name {
        case .p, .h: try endParagraph()
        case .span: if position.spans.popLast() == true { position.hiddenSpans -= 1 }
        case .section: if sections.popLast() == true { hiddenSections = max(0, hiddenSections - 1) }
        case .noteBody: try endNote(noteKinds.last ?? .footnote, author: nil)
        case .note: _ = noteKinds.popLast()
        case .deletion:
            let text = try builder.endFlow()
            flatDepth -= 1
            endApart()
            if let openChange { changes[openChange]?.text = text }
        case .changedRegion: openChange = nil
        default: break
        }
    }

    private mutating func endNote(_ kind: SourceRemark.Kind, author: String?) throws(ReadingError) {
        let text = WordNotes.trimmed(try builder.endFlow())
        flatDepth -= 1
        endApart()
        if !text.isEmpty { builder.remark(kind, text, author: author) }
    }

    private mutating func startHiddenText(_ attributes: XMLAttributes) {
        skip = 1
        guard position.paragraphDepth > 0, let words = attributes.value("string-value") else { return }
        if attributes.value("is-hidden").map({ $0 == "false" }) ?? false {
            builder.bytes.append(contentsOf: words.buffer)
        } else {
            builder.setAside(words.buffer, as: .hiddenText, author: nil)
        }
    }

    /// The paragraph holds a field that hides it: its words so far, and those to come, are set aside.
    private mutating func hideParagraph() {
        guard position.paragraphDepth > 0, !position.isParagraphHidden else { return }
        position.isParagraphHidden = true
        let start = min(position.paragraphStart, builder.bytes.count)
        let words = Array(builder.bytes[start...])
        builder.bytes.removeLast(words.count)
        builder.setAside(words, as: .hiddenText, author: nil)
    }

    mutating func startTable(_ name: OpenTextName, _ attributes: XMLAttributes) throws(ReadingError) {
        switch name {
        case .table:
            let isTaken = flatDepth == 0 && sawText && builder.beginTable(name: attributes.value("name")?.string)
            structure.append(isTaken)
            outerHiddenSections.append(hiddenSections)
            if isTaken, hiddenSections > 0, let last = builder.frames.indices.last {
                // A hidden table is given whole and marked, so its words are text.
                builder.frames[last].isHidden = true
            }
            hiddenSections = 0
        case .tableHeaderRows: headerRows += 1
        case .tableRow:
            structure.append(flatDepth == 0 ? try builder.beginRow() : false)
            guard structure.last == true, let last = builder.frames.indices.last else { return }
            builder.frames[last].row.isHeader = headerRows > 0
            builder.frames[last].row.isHidden = attributes.value("visibility").map { $0 != "visible" } ?? false
            builder.frames[last].row.repeats = max(1, attributes.value("number-rows-repeated")?.int ?? 1)
        case .tableCell, .coveredTableCell:
            structure.append(flatDepth == 0 ? try builder.beginCell() : false)
            guard structure.last == true, let last = builder.frames.indices.last else { return }
            builder.frames[last].cell.isCovered = name == .coveredTableCell
            builder.frames[last].cell.coveringSpan = max(1, attributes.value("number-columns-spanned")?.int ?? 1)
            builder.frames[last].cell.rowSpan = max(1, attributes.value("number-rows-spanned")?.int ?? 1)
            builder.frames[last].cell.repeats = max(1, attributes.value("number-columns-repeated")?.int ?? 1)
        default: break
        }
    }

    mutating func endTable(_ name: OpenTextName) throws(ReadingError) {
        switch name {
        case .table:
            hiddenSections = outerHiddenSections.popLast() ?? 0
            if structure.popLast() == true { try builder.endTable() }
        case .tableHeaderRows: headerRows = max(0, headerRows - 1)
        case .tableRow: if structure.popLast() == true { try builder.endRow() }
        case .tableCell, .coveredTableCell: if structure.popLast() == true { try builder.endCell() }
        default: break
        }
    }

    mutating func startOffice(_ name: OpenTextName) {
        switch name {
        case .text: sawText = true
        case .spreadsheet: otherKind = "an OpenDocument spreadsheet"
        case .presentation: otherKind = "an OpenDocument presentation"
        case .forms: skip = 1
        case .annotation:
            creator = nil
            beginApart()
            flatDepth += 1
            builder.beginFlow()
        default: break
        }
    }

    mutating func endAnnotation() throws(ReadingError) { try endNote(.comment, author: creator) }

    static func holdsText(_ name: OpenTextName) -> Bool {
        switch name {
        case .textBox, .customShape, .rect, .ellipse, .polygon, .path, .caption: true
        default: false
        }
    }

    mutating func startDrawing(_ name: OpenTextName) {
        if Self.holdsText(name) {
            beginApart()
            builder.beginTextBox()
        } else if name == .image, flatDepth == 0, builder.frames.last?.isInCell == true {
            builder.remark(.picture, "A picture")
        }
    }

    mutating func endTextBox() throws(ReadingError) {
        try builder.endTextBox()
        endApart()
    }

    mutating func startStyle(_ name: OpenTextName, _ attributes: XMLAttributes) {
        switch name {
        case .style:
            openStyle = attributes.value("name")?.string
            // Styles stand after those they are based on, or name one of the common styles, read before.
            if let openStyle, let parent = attributes.value("parent-style-name"), hiddenStyles.contains(parent.string) {
                hiddenStyles.insert(openStyle)
            }
        case .textProperties:
            guard let openStyle, let display = attributes.value("display", in: .odfText) else { return }
            if display == "none" { hiddenStyles.insert(openStyle) } else { hiddenStyles.remove(openStyle) }
        case .header, .footer:
            beginApart()
            flatDepth += 1
            builder.beginFlow()
        default: break
        }
    }

    mutating func endStyle(_ name: OpenTextName) throws(ReadingError) {
        switch name {
        case .style: openStyle = nil
        case .header, .footer:
            let text = try builder.endFlow()
            flatDepth -= 1
            endApart()
            for line in text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
            where line.utf8.contains(where: { $0 > 32 }) && pageText.count < 200 && !pageText.contains(line) {
                pageText.append(line)
            }
        default: break
        }
    }

    mutating func startExtension(_ name: OpenTextName, _ attributes: XMLAttributes) throws(ReadingError) {
        switch name {
        case .contentControl:
            let isPlaceholder = attributes.value("showing-place-holder").map { $0 == "true" } ?? false
            controls.append(isPlaceholder)
            if isPlaceholder { placeholders += 1 }
        case .fieldmark:
            let type = attributes.value("type")?.string ?? ""
            checkbox = type.hasSuffix("FORMCHECKBOX") ? false : nil
        case .param:
            if checkbox != nil, let name = attributes.value("name"), name == "Checkbox_Checked" {
                checkbox = attributes.value("value").map { $0 == "true" || $0 == "1" } ?? false
            }
        default: break
        }
    }
}
