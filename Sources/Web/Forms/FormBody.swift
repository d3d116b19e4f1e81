import Hummingbird

/// A request's body as a form, of either kind a browser sends.
enum FormBody {
    /// - Throws: ``FormRefusal``, and what reading from the network throws.
    static func read(_ request: Request, limits: FormLimits = .usual) async throws -> FormFields {
        let type = request.headers[.contentType] ?? ""
        let kind = PartHeaders.trimmed(type.utf8.prefix { $0 != UInt8(ascii: ";") }).map(PartHeaders.lower)
        if kind.elementsEqual("application/x-www-form-urlencoded".utf8) {
            var bytes: [UInt8] = []
            for try await piece in request.body {
                guard bytes.count + piece.readableBytes <= limits.total else { throw FormRefusal.tooLarge }
                bytes.append(contentsOf: piece.readableBytesView)
            }
            return try UrlencodedForm.read(bytes, limits: limits)
        }
        var form = try MultipartForm(contentType: type, limits: limits)
        for try await piece in request.body { try form.take(piece.readableBytesView) }
        return try form.finish()
    }
}
