import Domain
import Drawing
import Hummingbird

/// The second step of signing in, and setting it up.
struct SecondFactorHandler: Sendable {
    let steps: SignInHandler

    private var forms: FormDesk { steps.forms }
    private var desk: any SigningIn { steps.desk }

    func show(_ request: Request) -> Response {
        guard step(request) != nil else { return .seeOther(.signIn) }
        return page(
            request,
            usesRecoveryCode: request.uri.queryParameters[Substring(SecondFactorPage.wayName)].map {
                $0 == SecondFactorPage.recoveryWay
            } ?? false)
    }

    func take(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard let step = step(request) else { return .seeOther(.signIn) }
        return try await forms.take(
            request, from: forms.visit(request).holder, to: .secondFactor, limits: KeptForms.limits,
            again: { sent in
                page(
                    request, notice: catalogue.forms.tokenStale, usesRecoveryCode: Self.isRecovery(sent),
                    kept: sent.one(SealedForm.fieldName), status: .forbidden)
            },
            { fields in
                let kept = fields.one(SealedForm.fieldName)
                if let way = fields.one(SecondFactorPage.wayName) {
                    return page(request, usesRecoveryCode: way == SecondFactorPage.recoveryWay, kept: kept)
                }
                switch SecondFactorInput.read(fields) {
                case .problems(let form):
                    return page(
                        request, form, usesRecoveryCode: Self.isRecovery(fields), kept: kept,
                        status: .unprocessableContent)
                case .valid(.code(let code)): return try await give(code, .code, step, kept, request, context)
                case .valid(.recovery(let code)):
                    return try await give(code, .recovery, step, kept, request, context)
                }
            })
    }

    private func give(
        _ code: String, _ field: SecondFactorField, _ step: SignInToken, _ kept: String?, _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        do {
            let answer = try await desk.giveCode(code, step: step, at: steps.place(request, context))
            guard case .refused(let wait) = answer else { return steps.next(answer, kept: kept, request) }
            let words = catalogue.secondFactor
            let wrong = Wording(field == .code ? words.wrong : words.recoveryWrong)
            var form = FilledForm<SecondFactorField>()
            form.problems = [.init(field: field, words: wait == 0 ? wrong : SignInHandler.refusal(wait))]
            return page(
                request, form, usesRecoveryCode: field == .recovery, kept: kept, status: .unprocessableContent)
        } catch let refusal as SignInRefusal {
            return over(refusal, request)
        }
    }

    // MARK: Setting it up

    func showSetUp(_ request: Request) async throws -> Response { try await setUpPage(request, FilledForm()) }

    func takeSetUp(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard let step = step(request) else { return .seeOther(.signIn) }
        return try await forms.take(
            request, from: forms.visit(request).holder, to: Self.setUpLink(request),
            again: { _ in
                var form = FilledForm<SecondFactorField>()
                form.notice = catalogue.forms.tokenStale
                return try await setUpPage(request, form, status: .forbidden)
            },
            { fields in
                switch SecondFactorInput.read(fields) {
                case .problems(let form): return try await setUpPage(request, form, status: .unprocessableContent)
                case .valid(.recovery):
                    return try await setUpPage(request, FilledForm(), status: .unprocessableContent)
                case .valid(.code(let code)): return try await confirm(code, step, request, context)
                }
            })
    }

    private func confirm(
        _ code: String, _ step: SignInToken, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        do {
            let place = steps.place(request, context)
            guard let done = try await desk.confirmSecondFactor(code, step: step, at: place) else {
                var form = FilledForm<SecondFactorField>()
                form.problems = [.init(field: .code, words: Wording(catalogue.secondFactor.wrong))]
                return try await setUpPage(request, form, status: .unprocessableContent)
            }
            // Shown in the answer itself: there is no address to ask for them again.
            let token = forms.token(for: .session(done.token.text), to: .recoveryCodes)
            return forms.page(
                RecoveryCodesPage(
                    codes: done.recoveryCodes, token: token,
                    step: Self.isOfInvitation(request) ? InvitationPage.step(3) : nil),
                setting: steps.signedIn(done.token))
        } catch let refusal as SignInRefusal {
            return over(refusal, request)
        }
    }

    private func setUpPage(
        _ request: Request, _ form: FilledForm<SecondFactorField>, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        guard let step = step(request) else { return .seeOther(.signIn) }
        let offer: SecondFactorOffer
        do {
            offer = try await desk.secondFactorOffer(step: step)
        } catch let refusal as SignInRefusal {
            return over(refusal, request)
        }
        let (holder, setting) = forms.visit(request)
        let link = Self.setUpLink(request)
        let page = SetUpSecondFactorPage(
            form: form, picture: QRCode.picture(of: offer.address, title: catalogue.secondFactor.pictureName.english),
            key: offer.secret, link: link,
            token: forms.token(for: holder, to: link),
            step: Self.isOfInvitation(request) ? InvitationPage.step(2) : nil)
        return forms.page(page, status: status, setting: setting)
    }

    // MARK: -

    private func step(_ request: Request) -> SignInToken? {
        forms.cookie(.step).value(in: request).map { SignInToken($0) }
    }

    /// The step is over: back to the beginning, told why.
    private func over(_ refusal: SignInRefusal, _ request: Request) -> Response {
        steps.page(
            request, refusal: .english(refusal.message), status: .unprocessableContent,
            setting: [forms.cookie(.step).removing])
    }

    /// - Parameter kept: what was typed before the session ended, sealed.
    func page(
        _ request: Request, _ form: FilledForm<SecondFactorField> = FilledForm(), notice: Phrase? = nil,
        usesRecoveryCode: Bool, kept: String? = nil, status: HTTPResponse.Status = .ok, setting cookies: [String] = []
    ) -> Response {
        var form = form
        if let notice { form.notice = notice }
        let (holder, setting) = forms.visit(request)
        return forms.page(
            SecondFactorPage(
                form: form, usesRecoveryCode: usesRecoveryCode,
                token: forms.token(for: holder, to: .secondFactor), kept: kept),
            status: status, setting: setting + cookies)
    }

    private static func isRecovery(_ fields: FormFields) -> Bool {
        fields.one(SecondFactorField.recovery.rawValue) != nil
    }

    private static func isOfInvitation(_ request: Request) -> Bool {
        request.uri.queryParameters["of"] == "invitation"
    }

    private static func setUpLink(_ request: Request) -> SiteLink {
        isOfInvitation(request) ? .setUpSecondFactor.with([("of", "invitation")]) : .setUpSecondFactor
    }
}
