import Domain
import Hummingbird
import Logging

/// Inviting somebody, into a board or a review: the form, the link to pass on or what became of the message with it,
/// sending again, and taking an invitation back.
struct InviteHandler: Sendable {
    /// What was just done, as the address of the form says it.
    enum Done: String {
        case takenBack = "taken-back"
        case over

        var words: Phrase { self == .takenBack ? catalogue.invite.takenBack : catalogue.invite.over }
    }

    /// What the sealed word in the address of the made link holds.
    private enum Kept: String, CaseIterable { case token, name, email, role, until, delivery }

    /// Whom a link is for.
    private struct Invited {
        var name: String
        var email: String
        var role: AccessRole
        var days: Int
    }

    /// For how many days a link counts that was sent again.
    static let daysAgain = 14

    let desk: any SigningIn
    let commands: any CommandTaking
    let forms: FormDesk
    /// Nil where the site sends no mail.
    let mailer: Mailer?

    func show(_ request: Request, at place: InvitePlace) async throws -> Response {
        let done = request.uri.queryParameters["done"].flatMap { Done(rawValue: String($0)) }
        var known: [InviteField: String] = [.days: InviteInput.Days.fortnight.rawValue]
        // Where there is one thing to choose, it is chosen.
        if place.roles.count == 1 {
            known[.role] = place.roles[0].rawValue
            if place.agencies.count == 1 { known[.agency] = place.agencies[0].id.description }
        }
        return try await page(FilledForm(known), at: place, done: done?.words)
    }

    func take(_ request: Request, _ logger: Logger, at place: InvitePlace) async throws -> Response {
        try await forms.takeOnce(
            request, from: place.visitor, to: place.link,
            again: { sent, notice in
                var form = FilledForm<InviteField>(sent)
                form.notice = notice
                return try await page(form, at: place, status: .forbidden)
            },
            { fields in
                switch InviteInput.read(fields, at: place) {
                case .problems(let form):
                    return .notDone(try await page(form, at: place, status: .unprocessableContent))
                case .valid(let input):
                    if let already = try await invitedAlready(input, at: place) {
                        return .notDone(
                            try await page(FilledForm(fields), at: place, already: already, status: .conflict))
                    }
                    do {
                        let token = try await desk.invite(input.invitation(at: place), by: place.person)
                        let invited = Invited(
                            name: input.name, email: input.email, role: input.role, days: input.days.count)
                        return .done(try await handOn(token, to: invited, request, logger, at: place))
                    } catch let refusal as CommandRefusal {
                        var form = FilledForm<InviteField>(fields)
                        form.problems = [.init(field: Self.field(refusal), words: .english(refusal.message))]
                        return .notDone(try await page(form, at: place, status: .unprocessableContent))
                    }
                }
            })
    }

    private func page(
        _ form: FilledForm<InviteField>, at place: InvitePlace, done: Phrase? = nil, already: OpenInvitation? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let open = try await desk.openInvitations(board: place.board, review: place.review, asking: place.person)
        let body = InvitePage(
            form: form, token: forms.token(for: place.visitor.holder, to: place.link), link: place.link,
            roles: place.roles, agencies: place.roles.contains { $0.isForAgency } ? place.agencies : [],
            isMailed: mailer != nil,
            open: InvitationsTable(invitations: open, again: place.again, takeBack: place.takeBack), done: done,
            already: already, cancel: place.waymarks.last?.link ?? .myWork)
        return forms.page(body, for: place.visitor, waymarks: place.waymarks, status: status)
    }

    /// The open invitation of the same address for the same agency; where no agency is named, as the same.
    private func invitedAlready(_ input: InviteInput, at place: InvitePlace) async throws -> OpenInvitation? {
        let address = SignInAddress(input.email)?.text ?? input.email
        let agency = place.agencies.first { $0.id == input.agency }?.name
        let open = try await desk.openInvitations(board: place.board, review: place.review, asking: place.person)
        return open.first { invitation in
            let known = SignInAddress(invitation.address)?.text ?? invitation.address
            return known == address && invitation.agencyName == agency
                && (agency != nil || invitation.role == input.role)
        }
    }

    /// Which field a refusal is about.
    private static func field(_ refusal: CommandRefusal) -> InviteField {
        switch refusal {
        case .emptyName: .name
        case .wrongRole: .role
        case .noSuchAgency: .agency
        default: .email
        }
    }

    // MARK: The link

    /// Sends the link, or else leads to the page that shows it. The address of that page carries it sealed for this
    /// session: whoever finds it in a history can open nothing, a button pressed twice leads to the same page, and nobody
    /// keeps the link but the page. A link that was sent is not in it.
    private func handOn(
        _ token: SignInToken, to invited: Invited, _ request: Request, _ logger: Logger, at place: InvitePlace
    ) async throws -> SiteLink {
        let now = commands.now()
        let until = now + Int64(invited.days) * 86_400_000_000
        var delivery = Delivery.notSet
        if let mailer {
            // As the store keeps it: without capital letters, which some mail programs tell apart.
            let email = SignInAddress(invited.email)?.text ?? invited.email
            let message = Messages.invitation(
                to: invited.name, at: email, from: place.inviter, of: place.boardName,
                link: mailer.site + SiteLink.invitation(token: token.text).address, until: TimeWords.day(until))
            delivery = await mailer.now(message, logger)
        }
        var values: [(Kept, String)] = [
            (.name, invited.name), (.email, invited.email), (.role, invited.role.rawValue), (.until, String(until)),
            (.delivery, delivery.rawValue),
        ]
        if delivery != .sent { values.append((.token, token.text)) }
        let fields = FormFields(all: values.map { .init(name: $0.0.rawValue, value: $0.1) })
        let sealed = try SealedForm(address: place.made.address, fields: fields).sealed(
            for: place.visitor.holder, keeping: Set(Kept.allCases.map(\.rawValue)), now: Int(now / 1_000_000),
            keys: forms.keys)
        return place.made.with([("link", sealed)])
    }

    /// The page with the link to pass on, or that says it was sent.
    func showMade(_ request: Request, at place: InvitePlace) -> Response {
        let sealed = request.uri.queryParameters["link"].flatMap {
            SealedForm.open(
                String($0), for: place.visitor.holder, now: Int(commands.now() / 1_000_000), keys: forms.keys)
        }
        var made: InvitationMadePage.Made?
        if let sealed, sealed.address == place.made.address,
            let name = sealed.fields.one(Kept.name.rawValue), let email = sealed.fields.one(Kept.email.rawValue),
            let delivery = sealed.fields.one(Kept.delivery.rawValue).flatMap({ Delivery(rawValue: $0) }),
            let role = sealed.fields.one(Kept.role.rawValue).flatMap({ AccessRole(rawValue: $0) }),
            let until = sealed.fields.one(Kept.until.rawValue).flatMap({ Int64($0) })
        {
            let link = sealed.fields.one(Kept.token.rawValue).map {
                site(request) + SiteLink.invitation(token: $0).address
            }
            made = .init(
                delivery: delivery, name: name, email: email, link: link, role: role, until: TimeWords.day(until),
                sees: Self.sees(role))
        }
        return forms.page(
            InvitationMadePage(made: made, back: place.link, hasSteps: desk.asksSecondFactor), for: place.visitor,
            waymarks: place.waymarks + [.init(words: Wording(catalogue.invite.title), link: place.link)])
    }

    /// What a page of an invitation tells them they will see.
    private static func sees(_ role: AccessRole) -> Phrase {
        if role.isForAgency { return catalogue.invitation.seesAgency }
        return role.place == .board ? catalogue.invitation.seesBoard : catalogue.invitation.seesReview
    }

    /// Where the site is, for a link that works outside of it. What the browser calls it counts only where nobody said:
    /// whoever sends a request can call it anything.
    private func site(_ request: Request) -> String {
        forms.site ?? request.head.authority.map { (forms.isBehindTLS ? "https://" : "http://") + $0 } ?? ""
    }

    // MARK: Sending again

    func askAgain(_ invitation: RecordID, at place: InvitePlace) async throws -> Response {
        try await askAgain(invitation, FilledForm(), at: place)
    }

    private func askAgain(
        _ id: RecordID, _ form: FilledForm<ReasonField>, at place: InvitePlace, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        guard let invitation = try await openInvitation(id, at: place) else { return over(at: place) }
        let (words, link) = (catalogue.invite, place.again(id))
        let what =
            mailer == nil
            ? Wording(words.againWhat, Self.daysAgain)
            : Wording(words.againMailed, Self.daysAgain, .data(invitation.address))
        let body = ReasonPage(
            form: form, question: Wording(words.againTitle, .data(invitation.name)), what: what,
            confirm: Wording(mailer == nil ? words.againConfirm : words.againConfirmMailed), link: link,
            token: forms.token(for: place.visitor.holder, to: link), cancel: place.link, isGrave: false,
            asksWhy: false)
        return forms.page(
            body, for: place.visitor,
            waymarks: place.waymarks + [.init(words: Wording(words.title), link: place.link)], status: status)
    }

    func again(
        _ request: Request, _ logger: Logger, _ id: RecordID, at place: InvitePlace
    ) async throws -> Response {
        try await forms.takeOnce(
            request, from: place.visitor, to: place.again(id),
            again: { sent, notice in
                var form = FilledForm<ReasonField>(sent)
                form.notice = notice
                return try await askAgain(id, form, at: place, status: .forbidden)
            },
            { _ in
                guard let invitation = try await openInvitation(id, at: place) else {
                    return .notDone(over(at: place))
                }
                let token: SignInToken
                do {
                    token = try await desk.inviteAgain(
                        id, board: place.board, days: Self.daysAgain, by: place.person)
                } catch CommandRefusal.noSuchInvitation {
                    return .notDone(over(at: place))
                }
                let invited = Invited(
                    name: invitation.name, email: invitation.address, role: invitation.role, days: Self.daysAgain)
                return .done(try await handOn(token, to: invited, request, logger, at: place))
            })
    }

    private func openInvitation(_ id: RecordID, at place: InvitePlace) async throws -> OpenInvitation? {
        try await desk.openInvitations(board: place.board, review: place.review, asking: place.person)
            .first { $0.id == id }
    }

    private func over(at place: InvitePlace) -> Response {
        .seeOther(place.link.with([("done", Done.over.rawValue)]))
    }

    // MARK: Taking back

    func askTakeBack(_ invitation: RecordID, at place: InvitePlace) async throws -> Response {
        try await askTakeBack(invitation, FilledForm(), at: place)
    }

    private func askTakeBack(
        _ id: RecordID, _ form: FilledForm<ReasonField>, at place: InvitePlace, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        guard let invitation = try await openInvitation(id, at: place) else { return over(at: place) }
        let (words, link) = (catalogue.invite, place.takeBack(id))
        let body = ReasonPage(
            form: form, question: Wording(words.takeBackTitle, .data(invitation.name)),
            what: Wording(words.takeBackWhat, .data(invitation.name)), confirm: Wording(words.takeBackConfirm),
            link: link, token: forms.token(for: place.visitor.holder, to: link), cancel: place.link)
        return forms.page(
            body, for: place.visitor,
            waymarks: place.waymarks + [.init(words: Wording(words.title), link: place.link)], status: status)
    }

    func takeBack(_ request: Request, _ invitation: RecordID, at place: InvitePlace) async throws -> Response {
        try await forms.takeOnce(
            request, from: place.visitor, to: place.takeBack(invitation),
            again: { sent, notice in
                var form = FilledForm<ReasonField>(sent)
                form.notice = notice
                return try await askTakeBack(invitation, form, at: place, status: .forbidden)
            },
            { fields in
                switch ReasonPage.read(fields) {
                case .problems(let form):
                    return .notDone(
                        try await askTakeBack(invitation, form, at: place, status: .unprocessableContent))
                case .valid(let reason):
                    do {
                        let command = RevokeInvitation(board: place.board, id: invitation, reason: reason)
                        try await commands.run(.revokeInvitation(command), by: place.person)
                        return .done(place.link.with([("done", Done.takenBack.rawValue)]))
                    } catch CommandRefusal.noSuchInvitation {
                        return .done(place.link.with([("done", Done.over.rawValue)]))
                    }
                }
            })
    }
}
