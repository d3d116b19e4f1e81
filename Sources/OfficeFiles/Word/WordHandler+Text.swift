import Domain

/// Where words go, and how single characters come about.
extension WordHandler {
    enum Sink { case text, aside, nothing }

    /// Inside a field's instruction, or the hint of a content control nobody filled in.
    var isSuppressed: Bool { placeholders > 0 || position.fields.contains(false) }

    var sink: Sink {
        if isSuppressed { return .nothing }
        if isSetAside { return .aside }
        return .text
    }

    private var isSetAside: Bool {
        if position.isRunHidden ?? position.isParagraphHidden { return true }
        guard capture == .deleted || !deletions.isEmpty else { return false }
        // Of a deleted row or cell, all words go into one remark at its end.
        return !builder.isInDeletedRowOrCell
    }

    private var asideKind: Deletion {
        if let deletion = deletions.last { return deletion }
        return Deletion(kind: capture == .deleted ? .deletedText : .hiddenText, author: nil)
    }

    mutating func beginCapture(_ kind: Capture, keepsSpace: Bool) {
        capture = kind
        captureStart = builder.bytes.count
        self.keepsSpace = keepsSpace
        asideText.removeAll(keepingCapacity: true)
    }

    mutating func endCapture() throws(ReadingError) {
        if !asideText.isEmpty {
            let kind = asideKind
            builder.setAside(asideText, as: kind.kind, author: kind.author)
            asideText.removeAll(keepingCapacity: true)
        }
        if capture != .none, builder.bytes.count > captureStart {
            if !keepsSpace { trim() }
            if position.font != .none { try translateSymbols() }
        }
        capture = .none
    }

    /// Without xml:space="preserve" the blanks round a text are the file's layout, not words; line ends in it are
    /// blanks.
    private mutating func trim() {
        func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 10 || byte == 9 || byte == 13 }
        while builder.bytes.count > captureStart, let last = builder.bytes.last, isBlank(last) {
            builder.bytes.removeLast()
        }
        var first = captureStart
        while first < builder.bytes.count, isBlank(builder.bytes[first]) { first += 1 }
        if first > captureStart { builder.bytes.removeSubrange(captureStart..<first) }
    }

    /// Words set in a symbol font show as its symbols.
    private mutating func translateSymbols() throws(ReadingError) {
        let text = builder.bytes.withUnsafeBufferPointer { String(decoding: $0[captureStart...], as: UTF8.self) }
        builder.bytes.removeLast(builder.bytes.count - captureStart)
        for scalar in text.unicodeScalars {
            try builder.append(WordSymbols.character(scalar.value, in: position.font) ?? scalar)
        }
    }

    /// One character that is an element of its own.
    mutating func write(_ scalar: Unicode.Scalar) throws(ReadingError) {
        switch sink {
        case .nothing: break
        case .text:
            if controls.contains(where: \.isCheckbox) { return try writeTick() }
            try builder.append(scalar)
        case .aside:
            let kind = asideKind
            builder.setAside(String(scalar).utf8, as: kind.kind, author: kind.author)
        }
    }

    /// The sign of a check box stands once for whatever its content control shows.
    mutating func writeTick() throws(ReadingError) {
        guard let index = controls.lastIndex(where: \.isCheckbox), let tick = controls[index].tick else { return }
        controls[index].tick = nil
        try builder.append(tick ? "☒" : "☐")
    }

    mutating func writeSymbol(_ attributes: XMLAttributes) throws(ReadingError) {
        guard let hex = attributes.value("char")?.string, let code = UInt32(hex, radix: 16) else { return }
        let font = attributes.value("font").map(WordSymbols.font) ?? .none
        // A symbol of a font we have no table for stays the code it is, so that nothing is lost.
        guard let scalar = WordSymbols.character(code, in: font) ?? Unicode.Scalar(code) else { return }
        try write(scalar)
    }

    mutating func beginControl() { controls.append(Control()) }

    mutating func endControl() throws(ReadingError) {
        guard let control = controls.last else { return }
        if control.isCheckbox, control.tick != nil, !isSuppressed, deletions.isEmpty { try writeTick() }
        controls.removeLast()
        if control.isPlaceholder { placeholders -= 1 }
    }

    /// w:fldChar closes: a field begins, turns to its result, or ends. In `fields` false stands for an instruction.
    mutating func beginFieldCharacter(_ attributes: XMLAttributes) {
        formField = FormField()
        guard let type = attributes.value("fldCharType") else { return }
        if type == "begin" {
            formField.isBegin = true
        } else if type == "separate" {
            if !position.fields.isEmpty { position.fields[position.fields.count - 1] = true }
        } else if type == "end" {
            _ = position.fields.popLast()
        }
    }

    mutating func endFieldCharacter() throws(ReadingError) {
        guard formField.isBegin else { return }
        if formField.isCheckbox {
            try write(formField.ticked ? "☒" : "☐")
        } else if formField.entries.indices.contains(formField.chosen) {
            for scalar in formField.entries[formField.chosen].unicodeScalars { try write(scalar) }
        }
        // Deeper than this no program nests fields; a hostile file would make each word walk them all.
        if position.fields.count < 64 { position.fields.append(false) }
        formField = FormField()
    }

    /// A comment or note is anchored here: its words become a remark with this place.
    mutating func anchor(_ kind: SourceRemark.Kind, _ attributes: XMLAttributes, isStart: Bool = false) {
        guard role == .body, let id = attributes.value("id")?.string else { return }
        // A comment's range may begin between cells; its reference mark then tells the place better.
        if isStart, builder.frames.last?.isInCell != true { return }
        guard let note = notes.find(kind, id), anchored.insert("\(kind.rawValue) \(id)").inserted else { return }
        builder.remark(kind, note.text, author: note.author)
    }
}
