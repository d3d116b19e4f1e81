import Hummingbird

/// What every form that is sent passes through before its words are read: where it comes from, its caps, its token.
struct FormGate: Sendable {
    enum Admission: Sendable {
        case admitted(FormFields, SubmissionKey)
        /// Sound, but not a form this site gave to this holder: shown again, to be sent once more.
        case stale(FormFields)
        /// The browser says that another site made it send this.
        case fromElsewhere
    }

    let keys: FormKeys
    var limits = FormLimits.usual

    /// - Parameters:
    ///   - holder: of the cookie that came along; nil where none did.
    ///   - link: the form's own address.
    /// - Throws: ``FormRefusal``, and what reading from the network throws.
    func admit(_ request: Request, from holder: FormHolder?, to link: SiteLink) async throws -> Admission {
        guard SameOrigin.holds(request) else { return .fromElsewhere }
        let fields = try await FormBody.read(request, limits: limits)
        guard let holder,
            let key = FormToken(keys: keys).check(fields.one(FormToken.fieldName), from: holder, to: link)
        else { return .stale(fields) }
        return .admitted(fields, key)
    }
}
