import Domain

/// What each element of WordprocessingML does.
extension WordHandler {
    mutating func startWord(_ name: WordName, _ attributes: XMLAttributes) throws(ReadingError) {
        switch name {
        case .t: beginCapture(.text, keepsSpace: attributes.value("space", in: .xml).map { $0 == "preserve" } ?? false)
        case .delText: beginCapture(.deleted, keepsSpace: true)
        case .r:
            position.isInRun = true
            position.isRunHidden = nil
            position.font = .none
        case .p: beginParagraph()
        case .pPr: enter(.paragraph)
        case .rPr: enter(context == .paragraph ? .mark : .run)
        case .tbl: structure.append(role == .notes ? false : builder.beginTable(name: nil))
        case .tr: structure.append(role == .notes ? false : try builder.beginRow())
        case .tc: structure.append(role == .notes ? false : try builder.beginCell())
        case .trPr: enter(.row)
        case .tcPr: enter(.cell)
        case .tblPr: enter(.table)
        case .sdtPr: enter(.control)
        case .rPrChange, .pPrChange, .tcPrChange, .trPrChange, .tblPrChange, .tblPrExChange, .sectPrChange,
            .tblGridChange, .numberingChange, .sectPr, .tblGrid, .rt:
            skip = 1
        case .sdt: beginControl()
        case .txbxContent: beginTextBox()
        case .document: sawDocument = true
        case .comment, .footnote, .endnote: if role == .notes { beginNote(attributes) }
        case .fldChar: beginFieldCharacter(attributes)
        case .altChunk:
            builder.remark(.readingChoice, "A part kept in another format inside the document was not read")
        default:
            if context == .content {
                try startContent(name, attributes)
            } else {
                startProperty(name, attributes)
            }
        }
    }

    private mutating func startContent(_ name: WordName, _ attributes: XMLAttributes) throws(ReadingError) {
        switch name {
        case .tab, .ptab: if position.isInRun { try write("\t") }
        case .br, .cr: if position.isInRun { try write("\n") }
        case .noBreakHyphen: if position.isInRun { try write("-") }
        case .sym: try writeSymbol(attributes)
        case .ins, .moveTo:
            insertions += 1
            if insertions == 1, role == .body { builder.beginInsertion(author: attributes.value("author")?.string) }
        case .del, .moveFrom:
            deletions.append(
                Deletion(
                    kind: name == .del ? .deletedText : .movedText, author: attributes.value("author")?.string))
        case .commentRangeStart: anchor(.comment, attributes, isStart: true)
        case .commentReference: anchor(.comment, attributes)
        case .footnoteReference: anchor(.footnote, attributes)
        case .endnoteReference: anchor(.endnote, attributes)
        case .checkBox: formField.isCheckbox = true
        case .checked, .default:
            if formField.isCheckbox { formField.ticked = Self.isOn(attributes) }
            if name == .default, let value = attributes.value("val")?.int { formField.chosen = value }
        case .result: if let value = attributes.value("val")?.int { formField.chosen = value }
        case .listEntry:
            if formField.entries.count < 1000, let entry = attributes.value("val") {
                formField.entries.append(entry.string)
            }
        default: break
        }
    }

    private mutating func startProperty(_ name: WordName, _ attributes: XMLAttributes) {
        switch context {
        case .content: break
        case .run:
            if name == .vanish {
                position.isRunHidden = Self.isOn(attributes)
            } else if name == .rFonts, let font = attributes.value("ascii") ?? attributes.value("hAnsi") {
                position.font = WordSymbols.font(font)
            } else if name == .rStyle, position.isRunHidden == nil, isHiddenStyle(attributes) {
                position.isRunHidden = true
            }
        case .paragraph:
            if name == .pStyle, isHiddenStyle(attributes) { position.isParagraphHidden = true }
        case .mark:
            if name == .del || name == .moveFrom { position.isMarkDeleted = true }
        case .row: startRowProperty(name, attributes)
        case .cell: startCellProperty(name, attributes)
        case .table:
            if name == .tblCaption, structure.last == true, let last = builder.frames.indices.last {
                builder.frames[last].name = attributes.value("val")?.string
            }
        case .control:
            if name == .showingPlcHdr, Self.isOn(attributes), let last = controls.indices.last,
                !controls[last].isPlaceholder
            {
                controls[last].isPlaceholder = true
                placeholders += 1
            }
        }
    }

    private func isHiddenStyle(_ attributes: XMLAttributes) -> Bool {
        guard !hiddenStyles.isEmpty, let style = attributes.value("val") else { return false }
        return hiddenStyles.contains(style.string)
    }

    private mutating func startRowProperty(_ name: WordName, _ attributes: XMLAttributes) {
        guard structure.last == true, let last = builder.frames.indices.last, !builder.frames[last].isInCell else {
            return
        }
        switch name {
        case .tblHeader: builder.frames[last].row.isHeader = Self.isOn(attributes)
        case .hidden: builder.frames[last].row.isHidden = Self.isOn(attributes)
        case .gridBefore: builder.frames[last].row.before = max(0, attributes.value("val")?.int ?? 0)
        case .gridAfter: builder.frames[last].row.after = max(0, attributes.value("val")?.int ?? 0)
        case .del:
            builder.frames[last].row.isDeleted = true
            builder.frames[last].row.author = attributes.value("author")?.string
        case .ins:
            builder.frames[last].row.isInserted = true
            builder.frames[last].row.author = attributes.value("author")?.string
        default: break
        }
    }

    private mutating func startCellProperty(_ name: WordName, _ attributes: XMLAttributes) {
        guard structure.last == true, let last = builder.frames.indices.last, builder.frames[last].isInCell else {
            return
        }
        switch name {
        case .gridSpan: builder.frames[last].cell.span = max(1, attributes.value("val")?.int ?? 1)
        case .vMerge:
            let restarts = attributes.value("val").map { $0 == "restart" } ?? false
            builder.frames[last].cell.vertical = restarts ? .restart : .goesOn
        case .cellMerge:
            if let state = attributes.value("vMerge") {
                builder.frames[last].cell.vertical = state == "cont" ? .goesOn : .restart
            }
        case .hMerge:
            builder.frames[last].cell.goesOnFromLeft = attributes.value("val").map { $0 != "restart" } ?? true
        case .cellDel:
            builder.frames[last].cell.isDeleted = true
            builder.frames[last].cell.author = attributes.value("author")?.string
        default: break
        }
    }

    mutating func endWord(_ name: WordName) throws(ReadingError) {
        switch name {
        case .t, .delText: try endCapture()
        case .r: position.isInRun = false
        case .p: try builder.endParagraph(joinsNext: position.isMarkDeleted)
        case .pPr, .rPr, .trPr, .tcPr, .tblPr, .sdtPr: leave()
        case .tbl: if structure.popLast() == true { try builder.endTable() }
        case .tr: if structure.popLast() == true { try builder.endRow() }
        case .tc:
            if structure.popLast() == true {
                // A field left open by a broken file ends with its cell, so that it hides nothing further on.
                position.fields.removeAll()
                try builder.endCell()
            }
        case .sdt: try endControl()
        case .txbxContent: try endTextBox()
        case .ins, .moveTo:
            guard context == .content else { return }
            insertions = max(0, insertions - 1)
            if insertions == 0 { builder.endInsertion() }
        case .del, .moveFrom: if context == .content { _ = deletions.popLast() }
        case .fldChar: try endFieldCharacter()
        case .comment, .footnote, .endnote: if role == .notes { try endNote() }
        default: break
        }
    }

    private mutating func beginParagraph() {
        position.isMarkDeleted = false
        position.isParagraphHidden = false
        builder.beginParagraph()
    }

    private mutating func beginTextBox() {
        outerPositions.append(position)
        contexts.append(context)
        context = .content
        position = Position()
        builder.beginTextBox()
    }

    private mutating func endTextBox() throws(ReadingError) {
        try builder.endTextBox()
        context = contexts.popLast() ?? .content
        position = outerPositions.popLast() ?? Position()
    }

    private mutating func beginNote(_ attributes: XMLAttributes) {
        noteID = attributes.value("id")?.string
        noteAuthor = attributes.value("author")?.string
        builder.beginFlow()
    }

    private mutating func endNote() throws(ReadingError) {
        let text = try builder.endFlow()
        if let noteID { gathered[noteID] = WordNotes.Note(text: WordNotes.trimmed(text), author: noteAuthor) }
        position.fields.removeAll()
    }
}
