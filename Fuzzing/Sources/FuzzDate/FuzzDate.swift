import Domain
import FuzzSupport

/// The words of a date cell.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDate(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: Claims.bytes(start, count), as: UTF8.self)
    let reader = DateReader()
    Claims.check(reader.read(text), of: text)
    _ = reader.readTime(text)
    _ = reader.reads(text)
    _ = reader.day(text)
    return 0
}
