import Domain
import Hummingbird

/// Why somebody comes to the sign-in page, as its address says it.
enum SignInArrival: String {
    case out, over

    static func link(isOver: Bool) -> SiteLink {
        isOver ? SiteLink.signIn.with([("from", SignInArrival.over.rawValue)]) : .signIn
    }
}

/// Address and password, and where each answer leads.
struct SignInHandler: Sendable {
    let desk: any SigningIn
    let forms: FormDesk

    func show(_ request: Request) -> Response {
        let from = request.uri.queryParameters["from"].flatMap { SignInArrival(rawValue: String($0)) }
        let arrival: SignInPage.Arrival =
            switch from {
            case .out: .signedOut
            case .over: .sessionEnded
            case nil: .usual
            }
        return page(request, arrival: arrival)
    }

    func take(_ request: Request, _ context: SiteContext) async throws -> Response {
        try await forms.take(
            request, from: forms.visit(request).holder, to: .signIn, limits: KeptForms.limits,
            again: { sent in
                var form = FilledForm<SignInField>(sent)
                form.notice = catalogue.forms.tokenStale
                return page(request, form, arrival: Self.arrival(sent), status: .forbidden)
            },
            { fields in
                if let kept = fields.one(SealedForm.fieldName), fields.one(SignInPage.elsewhereName) != nil {
                    return try await goOn(kept, fields, request)
                }
                switch SignInInput.read(fields) {
                case .problems(let form):
                    return page(request, form, arrival: Self.arrival(fields), status: .unprocessableContent)
                case .valid(let input): return try await signIn(input, fields, request, context)
                }
            })
    }

    private func signIn(
        _ input: SignInInput, _ fields: FormFields, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        func again(_ refusal: Wording) -> Response {
            page(
                request, FilledForm(fields), arrival: Self.arrival(fields), refusal: refusal,
                status: .unprocessableContent)
        }
        do {
            let answer = try await desk.signIn(
                address: input.email, password: input.password, at: place(request, context))
            if case .refused(let wait) = answer { return again(Self.refusal(wait)) }
            return next(answer, kept: fields.one(SealedForm.fieldName), request)
        } catch let refusal as SignInRefusal {
            return again(.english(refusal.message))
        }
    }

    /// Somebody signed in with another window, and goes on with what they typed in this one.
    private func goOn(_ kept: String, _ fields: FormFields, _ request: Request) async throws -> Response {
        let visitor: Visitor
        do {
            visitor = try await desk.visitor(request, isBehindTLS: forms.isBehindTLS)
        } catch is NotSignedIn {
            return page(
                request, arrival: Self.arrival(fields), refusal: Wording(catalogue.provider.elsewhereNotYet),
                status: .unprocessableContent)
        }
        let back = KeptForms(desk: desk, forms: forms).back(
            kept, visitor.signedIn, token: visitor.token, request, setting: [])
        return back ?? .seeOther(.myWork)
    }

    /// With what was typed before the session ended, where that came along.
    private static func arrival(_ fields: FormFields) -> SignInPage.Arrival {
        fields.one(SealedForm.fieldName).map { .sessionEndedWriting(kept: $0) } ?? .usual
    }

    /// The same as ``next(_:ofInvitation:)`` with what was typed before the session ended.
    func next(_ answer: SignInAnswer, kept: String?, _ request: Request) -> Response {
        switch answer {
        case .needsSecondFactor(let token):
            guard let kept else { break }
            return SecondFactorHandler(steps: self).page(
                request, usesRecoveryCode: false, kept: kept, setting: [forms.cookie(.step).setting(token.text)])
        case .signedIn(let token, let signedIn):
            let back = KeptForms(desk: desk, forms: forms).back(
                kept, signedIn, token: token, request, setting: self.signedIn(token))
            if let back { return back }
        case .mustSetUpSecondFactor, .refused: break
        }
        return next(answer)
    }

    /// The sign-in page with a reason why somebody is here again.
    func page(
        _ request: Request, _ form: FilledForm<SignInField> = FilledForm(), arrival: SignInPage.Arrival = .usual,
        refusal: Wording? = nil, status: HTTPResponse.Status = .ok, setting cookies: [String] = []
    ) -> Response {
        let (holder, setting) = forms.visit(request)
        return forms.page(
            SignInPage(
                form: form, refusal: refusal, arrival: arrival, token: forms.token(for: holder, to: .signIn),
                provider: forms.provider),
            status: status, setting: setting + cookies)
    }

    /// Where an answer leads, with the cookie that goes along. One that refuses leads to the beginning.
    /// - Parameter page: which page of an invitation comes next, where it is one.
    func next(_ answer: SignInAnswer, ofInvitation: Bool = false) -> Response {
        let step = forms.cookie(.step)
        switch answer {
        case .needsSecondFactor(let token): return .seeOther(.secondFactor, setting: [step.setting(token.text)])
        case .mustSetUpSecondFactor(let token):
            let link = SiteLink.setUpSecondFactor
            return .seeOther(
                ofInvitation ? link.with([("of", "invitation")]) : link, setting: [step.setting(token.text)])
        case .signedIn(let token, _): return .seeOther(.myWork, setting: signedIn(token))
        case .refused: return .seeOther(.signIn)
        }
    }

    /// The cookies of somebody who has just come in.
    func signedIn(_ token: SignInToken) -> [String] {
        [
            forms.cookie(.session).setting(token.text), forms.cookie(.step).removing, forms.cookie(.out).removing,
        ]
    }

    /// Of a try that was refused.
    static func refusal(_ wait: Int) -> Wording {
        wait == 0
            ? Wording(catalogue.signIn.wrong)
            : Wording(catalogue.signIn.throttled, .english(SignInRefusal.words(seconds: wait)))
    }

    /// From where somebody signs in. Behind a proxy of our own the last address it adds is the browser's; what came before
    /// anybody may have written.
    func place(_ request: Request, _ context: SiteContext) -> SignInPlace {
        SignInPlace(
            network: Self.network(
                request.headers, from: context.remoteAddress?.ipAddress ?? "", isBehindProxy: forms.isBehindProxy),
            device: DeviceWords.say(request.headers[.userAgent] ?? ""))
    }

    static func network(_ headers: HTTPFields, from remote: String, isBehindProxy: Bool) -> String {
        guard isBehindProxy, let name = HTTPFields.Element.Name("x-forwarded-for"),
            let last = headers[values: name].last?.split(separator: ",").last
        else { return remote }
        return String(last.drop { $0 == " " }.prefix(64))
    }
}

/// A device in a few words, for its owner to know it by.
enum DeviceWords {
    static func say(_ agent: String) -> String {
        func first(_ names: [(sign: String, name: String)]) -> String? {
            names.first { agent.contains($0.sign) }?.name
        }
        // The order counts: each calls itself by the names of those before it.
        let browser = first([
            ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"),
            ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
        ])
        let system = first([
            ("Windows", "Windows"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"),
            ("Mac OS", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux"),
        ])
        return switch (browser, system) {
        case (let browser?, let system?): "\(browser) on \(system)"
        case (let browser?, nil): browser
        case (nil, let system?): "A browser on \(system)"
        case (nil, nil): "A browser"
        }
    }
}
