import Domain

/// The form that invites somebody, over the list of those who were invited and have not come yet.
struct InvitePage: PageBody {
    let form: FilledForm<InviteField>
    let token: String
    let link: SiteLink
    let roles: [AccessRole]
    /// Empty where no role is held for one.
    let agencies: [NamedAgency]
    /// The site sends the link itself.
    let isMailed: Bool
    let open: InvitationsTable
    /// What became of an invitation just now.
    var done: Phrase?
    /// Whoever was to be invited is invited already: nothing was done.
    var already: OpenInvitation?
    let cancel: SiteLink

    private var words: InviteWords { catalogue.invite }

    var title: Wording { Wording(words.title) }
    var hasProblems: Bool { !form.problems.isEmpty || already != nil }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(
            form: form, link: link, token: token, submit: Wording(isMailed ? words.submitMail : words.submit),
            cancel: cancel)
        view.head(&html, title)
        if let done { Banner(kind: .done, words: Wording(done)).write(&html) }
        if let already { isInvited(already, &html) }
        html.element(.p, .class("lead"), say: Wording(isMailed ? words.leadMail : words.lead))
        view.write(&html) { html in
            // The browser is not to fill in who sits before it.
            form.line(.name, Wording(words.name)).write(&html)
            form.line(.email, Wording(words.email), help: Wording(words.emailHelp)).write(&html)
            form.radios(
                .role, Wording(words.role),
                roles.map {
                    Choice($0.rawValue, Wording(catalogue.roles[$0]), help: Wording(catalogue.people[what: $0]))
                }
            ).write(&html)
            if !agencies.isEmpty {
                form.select(
                    .agency, Wording(words.agency),
                    help: Wording(roles.count > 1 ? words.agencyHelp : words.agencyHelpOwn),
                    agencies.map { Choice($0.id.description, .data($0.name)) }
                ).write(&html)
            }
            form.select(
                .days, Wording(words.days),
                InviteInput.Days.allCases.map { Choice($0.rawValue, Wording(words.daysCount, $0.count)) }
            ).write(&html)
        }
        html.element(.h2, say: Wording(words.open))
        open.write(&html)
    }

    /// Says so, with what can be done: the focus is led there, as to anything that is wrong with a form.
    private func isInvited(_ invitation: OpenInvitation, _ html: inout HtmlWriter) {
        html.element(.div, .id("problems"), .class("problems"), .role("alert"), .tabindex(-1)) { html in
            html.element(.h2, say: Wording(words.alreadyTitle, .data(invitation.name)))
            let role = Wording(catalogue.roles[invitation.role])
            let until = TimeWords.day(invitation.endsAt)
            html.element(
                .p,
                say: invitation.agencyName.map {
                    Wording(words.alreadyFor, .data(invitation.address), role, .data($0), until)
                } ?? Wording(words.already, .data(invitation.address), role, until))
            html.element(.ul) { html in
                if let again = open.again {
                    html.element(.li) { html in
                        html.element(
                            .a, .href(again(invitation.id)), say: Wording(words.againWhose, .data(invitation.name)))
                    }
                }
                if let takeBack = open.takeBack {
                    html.element(.li) { html in
                        html.element(
                            .a, .href(takeBack(invitation.id)),
                            say: Wording(words.alreadyTakeBack, .data(invitation.name)))
                    }
                }
                html.element(.li, say: Wording(words.alreadyNothing))
            }
        }
    }
}

/// Those who were invited and have not come yet.
struct InvitationsTable: Sendable {
    let invitations: [OpenInvitation]
    /// Where one is given a new link; nil for those who may not.
    var again: (@Sendable (RecordID) -> SiteLink)?
    /// Where one is taken back; nil for those who may not.
    let takeBack: (@Sendable (RecordID) -> SiteLink)?

    private var words: InviteWords { catalogue.invite }

    func write(_ html: inout HtmlWriter) {
        if invitations.isEmpty {
            html.element(.p, .class("help"), say: Wording(words.openNone))
            return
        }
        let hasAgencies = invitations.contains { $0.agencyName != nil }
        var columns: [TableView.Column] = [
            .init(heading: Wording(words.person)), .init(heading: Wording(words.address)),
            .init(heading: Wording(words.role)),
        ]
        if hasAgencies { columns.append(.init(heading: Wording(words.agency))) }
        columns.append(.init(heading: Wording(words.until)))
        if again != nil { columns.append(.init(heading: Wording(words.again))) }
        if takeBack != nil { columns.append(.init(heading: Wording(words.action))) }
        TableView(
            caption: Wording(words.open), isCaptionHidden: true, columns: columns,
            rows: invitations.map { invitation in
                var row: [TableView.Cell] = [
                    .words(.data(invitation.name)), .words(.data(invitation.address)),
                    .words(Wording(catalogue.roles[invitation.role])),
                ]
                if hasAgencies { row.append(invitation.agencyName.map { .words(.data($0)) } ?? .empty) }
                row.append(.day(TimeWords.day(invitation.endsAt)))
                if let again {
                    row.append(.link(Wording(words.againWhose, .data(invitation.name)), again(invitation.id)))
                }
                if let takeBack {
                    row.append(.link(Wording(words.takeBackWhose, .data(invitation.name)), takeBack(invitation.id)))
                }
                return row
            }
        ).write(&html)
    }
}

/// What became of the link that was made: it is on its way by mail, or shown once to be passed on.
struct InvitationMadePage: PageBody {
    struct Made: Sendable {
        var delivery: Delivery
        var name: String
        /// The address they were invited under.
        var email: String
        /// Whole, as it is put into an email; nil where it was sent.
        var link: String?
        var role: AccessRole
        var until: Wording
        /// What they will see.
        var sees: Phrase
    }

    /// Nil where it is not shown again.
    let made: Made?
    let back: SiteLink
    /// They set up a second step too.
    var hasSteps = true

    private var words: InviteWords { catalogue.invite }

    var title: Wording {
        guard let made else { return Wording(words.goneTitle) }
        return Wording(made.delivery == .sent ? words.sentTitle : words.madeTitle)
    }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        if let made { write(made, &html) } else { html.element(.p, .class("lead"), say: Wording(words.goneWhat)) }
        html.element(.p) { html in
            html.element(.a, .href(back), .class("button"), say: Wording(words.back))
        }
    }

    private func write(_ made: Made, _ html: inout HtmlWriter) {
        if let why = words[made.delivery] {
            Banner(kind: .important, words: Wording(why, .data(made.email))).write(&html)
        }
        if let address = made.link {
            html.element(.p, .class("lead"), say: Wording(words.madeLead, .data(made.name)))
            link(address, &html)
        } else {
            html.element(.p, .class("lead"), say: Wording(words.sentLead, .data(made.name), .data(made.email)))
            html.element(.p, say: Wording(words.sentWhat))
        }
        SummaryList([
            .init(name: Wording(words.signsIn), value: .data(made.email)),
            .init(name: Wording(words.role), value: Wording(catalogue.roles[made.role])),
            .init(name: Wording(words.until), value: made.until),
            .init(name: Wording(words.what, .data(made.name)), value: Wording(made.sees)),
        ]).write(&html)
        html.element(.p, say: Wording(hasSteps ? words.steps : words.stepsPassword))
    }

    private func link(_ address: String, _ html: inout HtmlWriter) {
        html.element(
            .div, .class("command"), .data("data-copy", html.plain(Wording(words.copy))),
            .data("data-what", html.plain(Wording(words.copyWhat))),
            .data("data-copied", html.plain(Wording(words.copied))),
            .data("data-failed", html.plain(Wording(words.copyFailed)))
        ) { html in
            html.element(.pre) { html in html.element(.code) { $0.text(address) } }
        }
    }
}
