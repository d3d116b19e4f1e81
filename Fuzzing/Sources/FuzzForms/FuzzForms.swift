/// A form's bytes, of either kind: read whole, and in pieces cut where the input itself says. The readers are linked into this
/// target, since the web layer would bring a whole server along.
///
/// The first byte says which kind, the second how long the pieces are.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzForms(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    guard input.count >= 2 else { return 0 }
    let body = Array(input[2...])
    if input[0] & 1 == 0 {
        let fields = try? UrlencodedForm.read(body)
        for field in fields?.all ?? [] {
            precondition(!field.value.utf8.contains(13) && !field.value.utf8.contains(0), "a value was not cleaned")
        }
        return 0
    }
    let whole = read(body, pieces: max(body.count, 1))
    let cut = read(body, pieces: Int(input[1] % 17) + 1)
    precondition(whole == cut, "a form reads otherwise in pieces")
    let sent =
        (whole?.all.reduce(0) { $0 + $1.value.utf8.count } ?? 0) + (whole?.files.reduce(0) { $0 + $1.bytes.count } ?? 0)
    precondition(sent <= body.count, "more came out than went in")
    return 0
}

private func read(_ body: [UInt8], pieces length: Int) -> FormFields? {
    guard var form = try? MultipartForm(contentType: "multipart/form-data; boundary=B") else { return nil }
    var from = 0
    while from < body.count {
        let to = min(from + length, body.count)
        guard (try? form.take(body[from..<to])) != nil else { return nil }
        from = to
    }
    return try? form.finish()
}
