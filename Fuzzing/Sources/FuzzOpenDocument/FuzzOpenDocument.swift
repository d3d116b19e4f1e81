import Domain
import FuzzSupport
import OfficeFiles

/// `content.xml` of an OpenDocument text and of a spreadsheet, behind the unzip.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOpenDocument(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let content = Claims.bytes(start, count)
    let kind = "application/vnd.oasis.opendocument."
    do throws(ReadingError) {
        let zip = StoredZip.archive([("mimetype", Array((kind + "text").utf8)), ("content.xml", content)])
        Claims.importing(try OpenDocumentTextReader.read(Claims.file("a.odt", zip), limits: Claims.limits))
    } catch {
        precondition(!error.message.isEmpty)
    }
    do throws(ReadingError) {
        let zip = StoredZip.archive([("mimetype", Array((kind + "spreadsheet").utf8)), ("content.xml", content)])
        Claims.importing(try OpenDocumentSpreadsheetReader.read(Claims.file("a.ods", zip), limits: Claims.limits))
    } catch {
        precondition(!error.message.isEmpty)
    }
    return 0
}
