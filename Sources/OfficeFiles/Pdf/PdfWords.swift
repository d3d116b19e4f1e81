import Domain

/// Reads `pdftotext -bbox`: pages and words with their boxes.
enum PdfWords {
    /// - Throws: ``ReadingError/tooLarge(what:limit:)`` past `limit` words.
    static func pages(_ bytes: [UInt8], limit: Int) throws(ReadingError) -> [PdfPage] {
        let pages = bytes.withUnsafeBufferPointer { read($0, limit: limit) }
        guard let pages else { throw .tooLarge(what: "words in the PDF", limit: "\(limit) words") }
        return pages
    }

    private static func read(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> [PdfPage]? {
        var scanner = MarkupScanner(bytes)
        var pages: [PdfPage] = []
        var count = 0
        while let tag = scanner.next() {
            if tag.isEnd { continue }
            if tag.isNamed("page") {
                pages.append(PdfPage(width: tag.number("width") ?? 0, height: tag.number("height") ?? 0))
            } else if tag.isNamed("word"), !pages.isEmpty, let left = tag.number("xMin"),
                let top = tag.number("yMin"), let right = tag.number("xMax"), let bottom = tag.number("yMax")
            {
                let text = MarkupScanner.plain(scanner.textHere())
                if text.isEmpty { continue }
                count += 1
                if count > limit { return nil }
                pages[pages.count - 1].words.append(
                    PdfWord(left: left, top: top, right: right, bottom: max(bottom, top + 0.1), text: text))
            }
        }
        return pages
    }
}
