import Domain
import FuzzSupport
import OfficeFiles

/// A worksheet (`xl/worksheets/sheet1.xml`), behind the unzip.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSheet(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let zip = StoredZip.archive([
        ("[Content_Types].xml", Array(types.utf8)), ("_rels/.rels", Array(relations.utf8)),
        ("xl/workbook.xml", Array(workbook.utf8)), ("xl/_rels/workbook.xml.rels", Array(workbookRelations.utf8)),
        ("xl/styles.xml", Array(styles.utf8)), ("xl/sharedStrings.xml", Array(strings.utf8)),
        ("xl/worksheets/sheet1.xml", Claims.bytes(start, count)),
    ])
    do throws(ReadingError) {
        Claims.importing(try SpreadsheetReader.read(Claims.file("a.xlsx", zip), limits: Claims.limits))
    } catch {
        precondition(!error.message.isEmpty)
    }
    return 0
}

private let base = "http://schemas.openxmlformats.org/"
private let types = """
    <Types xmlns="\(base)package/2006/content-types"><Override PartName="/xl/workbook.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
    """
private let relations = """
    <Relationships xmlns="\(base)package/2006/relationships"><Relationship Id="rId1" \
    Type="\(base)officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
    """
private let workbook = """
    <workbook xmlns="\(base)spreadsheetml/2006/main" xmlns:r="\(base)officeDocument/2006/relationships"><sheets>\
    <sheet name="Chronology" sheetId="1" r:id="rId1"/></sheets></workbook>
    """
private let workbookRelations = """
    <Relationships xmlns="\(base)package/2006/relationships"><Relationship Id="rId1" \
    Type="\(base)officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" \
    Type="\(base)officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" \
    Type="\(base)officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>
    """
private let styles = """
    <styleSheet xmlns="\(base)spreadsheetml/2006/main"><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy hh:mm"/>\
    </numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="20"/></cellXfs></styleSheet>
    """
private let strings = """
    <sst xmlns="\(base)spreadsheetml/2006/main"><si><t>Date</t></si><si><t>Event</t></si><si><t>Home visit</t></si></sst>
    """
