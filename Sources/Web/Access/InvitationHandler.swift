import Domain
import Hummingbird

/// An invitation, from its link to an account with a role.
struct InvitationHandler: Sendable {
    let steps: SignInHandler

    private var forms: FormDesk { steps.forms }
    private var desk: any SigningIn { steps.desk }

    func show(_ request: Request, _ context: SiteContext) async throws -> Response {
        let token = try Self.token(context)
        guard let offer = try await desk.invitation(token) else { return ended() }
        return try await page(request, token, offer, FilledForm([.name: offer.name]))
    }

    func take(_ request: Request, _ context: SiteContext) async throws -> Response {
        let token = try Self.token(context)
        guard let offer = try await desk.invitation(token) else { return ended() }
        let visitor = try await visitor(request)
        return try await forms.take(
            request, from: visitor?.holder ?? forms.visit(request).holder, to: Self.link(token),
            again: { sent in
                var form = FilledForm<InvitationField>(sent)
                form.notice = catalogue.forms.tokenStale
                return try await page(request, token, offer, form, status: .forbidden)
            },
            { fields in
                do {
                    if let visitor, visitor.signedIn.address == offer.address {
                        try await desk.acceptInvitation(token, session: visitor.token)
                        return .seeOther(.myWork)
                    }
                    return try await accept(fields, token, offer, request, context)
                } catch SignInRefusal.invitationOver {
                    return ended()
                } catch let refusal as SignInRefusal {
                    return steps.page(request, refusal: .english(refusal.message), status: .unprocessableContent)
                }
            })
    }

    /// Accepts for an address that has no account yet.
    private func accept(
        _ fields: FormFields, _ token: SignInToken, _ offer: InvitationOffer, _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        func again(_ field: InvitationField, _ message: String) async throws -> Response {
            var form = FilledForm<InvitationField>(fields)
            form.problems = [.init(field: field, words: .english(message))]
            return try await page(request, token, offer, form, status: .unprocessableContent)
        }
        switch InvitationInput.read(fields) {
        case .problems(let form): return try await page(request, token, offer, form, status: .unprocessableContent)
        case .valid(let input):
            do {
                return steps.next(
                    try await desk.acceptInvitation(
                        token, name: input.name, password: input.password, at: steps.place(request, context)),
                    ofInvitation: true)
            } catch SignInRefusal.password(let problem) {
                return try await again(.password, problem.message)
            } catch SignInRefusal.nameNeeded {
                return try await again(.name, SignInRefusal.nameNeeded.message)
            }
        }
    }

    private func page(
        _ request: Request, _ token: SignInToken, _ offer: InvitationOffer, _ form: FilledForm<InvitationField>,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let visitor = try await visitor(request)
        if offer.hasAccount, visitor?.signedIn.address != offer.address {
            return forms.page(SignInFirstPage(isOther: visitor != nil), for: visitor)
        }
        let visit = forms.visit(request)
        let (holder, link, elsewhere) = (
            visitor?.holder ?? visit.holder, Self.link(token), SiteLink.providerInvitation(token: token.text)
        )
        let body = InvitationPage(
            form: form, token: forms.token(for: holder, to: link), link: link, inviter: offer.boardName,
            task: Self.task(offer), role: catalogue.roles[offer.role], agency: offer.agencyName, by: nil,
            sees: Self.sees(offer), isSignedIn: offer.hasAccount,
            isOfBoard: offer.reviewReference == nil, address: offer.address, hasSteps: desk.asksSecondFactor,
            provider: forms.provider.map {
                // A link, since no form may lead to another site; the word in it says that this page was looked at.
                ($0, elsewhere.with([(FormToken.fieldName, forms.token(for: visit.holder, to: elsewhere))]))
            })
        return forms.page(body, for: visitor, status: status, setting: visit.setting)
    }

    private func ended() -> Response {
        forms.page(EndedInvitationPage(reason: .over), status: .notFound)
    }

    /// Who is signed in, if anybody.
    private func visitor(_ request: Request) async throws -> Visitor? {
        do {
            return try await desk.visitor(request, isBehindTLS: forms.isBehindTLS)
        } catch is NotSignedIn {
            return nil
        }
    }

    private static func task(_ offer: InvitationOffer) -> Wording {
        offer.reviewReference.map { Wording(catalogue.invitation.taskReview, .data($0)) }
            ?? Wording(catalogue.invitation.taskBoard, .data(offer.boardName))
    }

    private static func sees(_ offer: InvitationOffer) -> Wording {
        let words = catalogue.invitation
        if offer.role.isForAgency { return Wording(words.seesAgency) }
        return Wording(offer.reviewReference == nil ? words.seesBoard : words.seesReview)
    }

    private static func token(_ context: SiteContext) throws -> SignInToken {
        guard let token = context.parameters.get("token") else { throw HTTPError(.notFound) }
        return SignInToken(token)
    }

    private static func link(_ token: SignInToken) -> SiteLink { .invitation(token: token.text) }
}

/// The invitation's address has an account, and whoever opened it is not signed in with that.
struct SignInFirstPage: PageBody {
    /// Somebody is signed in with another address.
    let isOther: Bool

    private var words: InvitationWords { catalogue.invitation }

    var title: Wording { Wording(words.signInFirst) }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        html.element(
            .p, .class("lead"),
            say: isOther ? .english(SignInRefusal.otherAddress.message) : Wording(words.signInFirstWhat))
        if isOther { return }
        html.element(.p) { html in
            html.element(.a, .href(.signIn), .class("button"), say: Wording(catalogue.site.signIn))
        }
    }
}
