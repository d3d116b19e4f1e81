import Domain

/// What a file is by its content; its name is a hint at most.
enum FileKind: Hashable {
    case word, workbook
    case openText, openSpreadsheet
    case separatedText
    case pdf
    case old(OldFormatReader.Kind)

    /// - Throws: ``ReadingError`` for files that cannot be read, saying what they look like.
    init(_ file: SourceFile, limits: ReadingLimits) throws(ReadingError) {
        let bytes = file.bytes
        if bytes.isEmpty { throw .empty }
        guard bytes.count <= limits.fileBytes else {
            throw .tooLarge(what: "the file", limit: "\(limits.fileBytes >> 20) MB")
        }
        if bytes.starts(with: Array("PK".utf8)) {
            self = try Self.inZip(file, limits: limits)
        } else if CompoundFile.isOne(bytes) {
            self = try Self.inCompoundFile(bytes)
        } else if Self.opensLikePDF(bytes) {
            self = .pdf
        } else if bytes.starts(with: Array("{\\rt".utf8)) {
            self = .old(.rtf)
        } else {
            if let other = OtherFormat.guess(bytes) { throw .unknownFormat(guess: other) }
            if let flat = Self.flatOpenDocument(bytes) {
                self = flat
            } else {
                if let markup = OtherFormat.markupGuess(bytes) { throw .unknownFormat(guess: markup) }
                // Whether these bytes are text at all is for the reader of text to say.
                self = .separatedText
            }
        }
    }

    /// Printers and mail programs put things before a PDF; readers look for its mark in the first kilobyte.
    private static func opensLikePDF(_ bytes: [UInt8]) -> Bool {
        let mark = Array("%PDF-".utf8)
        let last = min(bytes.count - mark.count, 1_024)
        guard last >= 0 else { return false }
        return (0...last).contains { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
    }

    private static func inZip(_ file: SourceFile, limits: ReadingLimits) throws(ReadingError) -> FileKind {
        let archive = try ZipArchive(file.bytes, limits: limits)
        if archive.parts.isEmpty { throw .empty }
        if let part = archive.part("mimetype") {
            let type = String(decoding: try archive.bytes(of: part), as: UTF8.self)
            if type.contains("opendocument.text") { return .openText }
            if type.contains("opendocument.spreadsheet") { return .openSpreadsheet }
            if type.contains("opendocument") { throw .unknownFormat(guess: "an OpenDocument drawing or presentation") }
            if type.contains("epub") { throw .unknownFormat(guess: "an electronic book") }
        }
        if archive.part("xl/workbook.bin") != nil { return .old(.xlsb) }
        if archive.part("word/document.xml") != nil { return .word }
        if archive.part("xl/workbook.xml") != nil { return .workbook }
        let names = archive.parts.map(\.name)
        if names.contains(where: { $0.hasPrefix("ppt/") }) { throw .unknownFormat(guess: "a PowerPoint presentation") }
        if names.contains(where: { $0.hasSuffix(".iwa") || $0.hasSuffix("Index.zip") }) {
            throw .unknownFormat(guess: "an Apple Pages or Numbers document; it can be exported as Word or Excel")
        }
        if let types = archive.part("[Content_Types].xml") {
            // Writers may name the main part as they like; its type is fixed.
            let text = String(decoding: try archive.bytes(of: types), as: UTF8.self)
            if text.contains("wordprocessingml") { return .word }
            if text.contains("spreadsheetml") { return .workbook }
        }
        throw .unknownFormat(guess: "a zip folder of files; unpack it and send the files")
    }

    private static func inCompoundFile(_ bytes: [UInt8]) throws(ReadingError) -> FileKind {
        func holds(_ name: String) -> Bool { CompoundFile.holdsEntry(named: name, in: bytes) }
        if CompoundFile.holdsEncryptedPackage(bytes) { throw .passwordProtected }
        if holds("__properties_version1.0") || holds("__nameid_version1.0") {
            throw .unknownFormat(guess: "an Outlook message; save its attachment and send that")
        }
        if holds("PowerPoint Document") { throw .unknownFormat(guess: "a PowerPoint presentation") }
        if holds("WordDocument") {
            if isEncryptedWord(bytes) { throw .passwordProtected }
            return .old(.doc)
        }
        if holds("Workbook") || holds("Book") { return .old(.xls) }
        if holds("CONTENTS") || holds("MatOST") { throw .unknownFormat(guess: "a Microsoft Works or Publisher file") }
        throw .unknownFormat(guess: "an old Office file of a kind we do not know")
    }

    /// Word's own header (MS-DOC 2.5.2): mark A5EC, and bit 8 of the flags at offset 10 for encryption. It begins a sector.
    private static func isEncryptedWord(_ bytes: [UInt8]) -> Bool {
        for at in stride(from: 512, to: bytes.count - 12, by: 512)
        where bytes[at] == 0xEC && bytes[at + 1] == 0xA5 && bytes[at + 3] == 0 {
            return bytes[at + 11] & 0x01 != 0
        }
        return false
    }

    /// OpenDocument as one XML file (.fodt, .fods).
    private static func flatOpenDocument(_ bytes: [UInt8]) -> FileKind? {
        let head = String(decoding: bytes.prefix(8_192), as: UTF8.self)
        guard head.contains("<office:document") else { return nil }
        if head.contains("opendocument.spreadsheet") { return .openSpreadsheet }
        return head.contains("opendocument.text") ? .openText : nil
    }
}

/// Formats we do not read but can name.
enum OtherFormat {
    /// By the first bytes.
    static func guess(_ bytes: [UInt8]) -> String? {
        let marks: [(mark: [UInt8], name: String)] = [
            ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)"), ([0xFF, 0xD8, 0xFF], "a photograph (JPEG)"),
            (Array("GIF8".utf8), "a picture (GIF)"), ([0x49, 0x49, 0x2A, 0x00], "a scan or picture (TIFF)"),
            ([0x4D, 0x4D, 0x00, 0x2A], "a scan or picture (TIFF)"), (Array("BM".utf8) + [], "a picture (BMP)"),
            ([0x1F, 0x8B], "a packed file (gzip)"), ([0x37, 0x7A, 0xBC, 0xAF], "a packed folder (7z)"),
            (Array("Rar!".utf8), "a packed folder (rar)"), (Array("MZ".utf8), "a program"),
            ([0x7F, 0x45, 0x4C, 0x46], "a program"), ([0xFF, 0x57, 0x50, 0x43], "a WordPerfect document"),
            (Array("SQLite format 3".utf8), "a database"), (Array("%!PS".utf8), "a PostScript print file"),
        ]
        for (mark, name) in marks where bytes.starts(with: mark) {
            // Two letters can open a text as well: a picture or program has zero bytes near its beginning.
            if mark.count == 2, mark[0] >= 0x41, !bytes.prefix(64).contains(0) { continue }
            return name
        }
        if bytes.count > 12 {
            let inner = bytes[4..<8]
            if inner.elementsEqual("ftyp".utf8) {
                return bytes[8] == UInt8(ascii: "h") || bytes[8] == UInt8(ascii: "m") && bytes[9] == UInt8(ascii: "i")
                    ? "a photograph (HEIC)" : "a film or sound recording"
            }
            if bytes.starts(with: Array("RIFF".utf8)) { return "a picture or recording" }
        }
        return nil
    }

    /// Web pages, mails and other marked-up text, which Office programs also save under .doc and .xls.
    static func markupGuess(_ bytes: [UInt8]) -> String? {
        var head = String(decoding: bytes.prefix(4_096), as: UTF8.self).lowercased()
        // UTF-16 read as UTF-8 has a zero between all letters.
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { head.removeAll { $0 == "\0" } }
        let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{FFFD}" }
        if start.hasPrefix("<") {
            if head.contains("<html") || start.hasPrefix("<!doctype html") || start.hasPrefix("<table") {
                return "a web page, perhaps saved as .doc or .xls; open it and save it as .docx or .xlsx"
            }
            if head.contains("word.document") || head.contains("schemas.microsoft.com/office/word/2003") {
                return "Word 2003 XML; open it and save it as .docx"
            }
            if head.contains("excel.sheet") || head.contains("urn:schemas-microsoft-com:office:spreadsheet") {
                return "Excel 2003 XML; open it and save it as .xlsx"
            }
            if start.hasPrefix("<?xml") { return "an XML file" }
        }
        for opening in ["mime-version:", "return-path:", "received:", "delivered-to:", "message-id:", "x-sender:"]
        where start.hasPrefix(opening) {
            return "an e-mail or saved web page; save its attachment and send that"
        }
        if start.hasPrefix("from:"), head.contains("\nsubject:") {
            return "an e-mail; save its attachment and send that"
        }
        return nil
    }
}
