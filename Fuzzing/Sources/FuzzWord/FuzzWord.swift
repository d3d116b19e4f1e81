import Domain
import FuzzSupport
import OfficeFiles

/// The main part of a Word document (`word/document.xml`), behind the unzip.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWord(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let zip = StoredZip.archive([
        ("[Content_Types].xml", Array(types.utf8)), ("_rels/.rels", Array(relations.utf8)),
        ("word/document.xml", Claims.bytes(start, count)),
    ])
    do throws(ReadingError) {
        Claims.importing(try WordReader.read(Claims.file("a.docx", zip), limits: Claims.limits))
    } catch {
        precondition(!error.message.isEmpty)
    }
    return 0
}

private let types = """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
    ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
    """
private let relations = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
    Target="word/document.xml"/></Relationships>
    """
