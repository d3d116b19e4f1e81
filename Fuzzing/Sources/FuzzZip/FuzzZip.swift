import Domain
import FuzzSupport
import OfficeFiles

/// The bytes of a whole packed file, given to each reader of packed formats.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzZip(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Claims.bytes(start, count)
    attempt { () throws(ReadingError) in try WordReader.read(Claims.file("a.docx", bytes), limits: Claims.limits) }
    attempt { () throws(ReadingError) in try SpreadsheetReader.read(Claims.file("a.xlsx", bytes), limits: Claims.limits)
    }
    attempt { () throws(ReadingError) in
        try OpenDocumentTextReader.read(Claims.file("a.odt", bytes), limits: Claims.limits)
    }
    attempt { () throws(ReadingError) in
        try OpenDocumentSpreadsheetReader.read(Claims.file("a.ods", bytes), limits: Claims.limits)
    }
    return 0
}

private func attempt(_ read: () throws(ReadingError) -> SourceDocument) {
    do throws(ReadingError) {
        Claims.importing(try read())
    } catch {
        precondition(!error.message.isEmpty)
    }
}
