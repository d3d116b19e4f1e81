import Domain
import FuzzSupport
import OfficeFiles

/// A CSV file's bytes, read and imported.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCsv(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do throws(ReadingError) {
        Claims.importing(try CsvReader.read(Claims.file("a.csv", Claims.bytes(start, count)), limits: Claims.limits))
    } catch {
        precondition(!error.message.isEmpty)
    }
    return 0
}
