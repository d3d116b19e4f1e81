import Domain

/// What somebody holds, on one page that prints.
struct HandOverPage: PageBody {
    let pack: HandOver
    /// Where the same is had as a file; nil in the file itself, which has no links.
    let file: SiteLink?

    private var words: HandOverWords { catalogue.handOver }

    var title: Wording { Wording(words.title, .data(pack.name)) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        html.element(
            .p, .class("lead"),
            say: Wording(pack.isOwn ? words.leadOwn : words.lead, .data(pack.name), .data(pack.boardName)))
        html.element(.p) { html in
            html.say(Wording(words.made, TimeWords.say(pack.madeAt)))
            html.text(" ")
            html.say(Wording(words.keep))
        }
        if let file {
            html.element(.p, .class("off-paper")) { html in
                html.say(Wording(words.print))
                html.text(" ")
                html.element(.a, .href(file), say: Wording(words.file))
            }
        }
        SummaryList([
            .init(name: Wording(words.name), value: .data(pack.name)),
            .init(name: Wording(words.account), value: .data(pack.account)),
        ]).write(&html)
        writeRoles(&html)
        writeReviews(&html)
        writeUnderWay(&html)
        writeInvitations(&html)
        writeDates(&html)
        html.element(.h2, say: Wording(words.notHeld))
        html.element(.p, say: Wording(words.notHeldWhat))
    }

    private func writeRoles(_ html: inout HtmlWriter) {
        html.element(.h2, say: Wording(words.boardRoles))
        if pack.roles.isEmpty {
            html.element(.p, say: Wording(words.noBoardRoles))
            return
        }
        TableView(
            caption: Wording(words.boardRoles), isCaptionHidden: true,
            columns: [.init(heading: Wording(words.role)), .init(heading: Wording(words.ends))],
            rows: pack.roles.map { [.words(Wording(catalogue.roles[$0.role])), .day(ends($0.endsAt))] }
        ).write(&html)
    }

    private func writeReviews(_ html: inout HtmlWriter) {
        html.element(.h2, say: Wording(words.reviews))
        if pack.reviews.isEmpty {
            html.element(.p, say: Wording(words.noReviews))
        } else {
            var columns: [TableView.Column] = [
                .init(heading: Wording(words.reference)), .init(heading: Wording(words.stage)),
                .init(heading: Wording(words.part)),
            ]
            if pack.isOwn { columns.append(.init(heading: Wording(words.waits))) }
            columns.append(.init(heading: Wording(words.contacts)))
            TableView(
                caption: Wording(words.reviews), isCaptionHidden: true, columns: columns,
                rows: pack.reviews.map(row)
            ).write(&html)
            if !pack.isOwn { html.element(.p, .class("help"), say: Wording(words.waitsForThemselves)) }
        }
        if pack.otherReviews > 0 { html.element(.p, say: Wording(words.otherReviews, pack.otherReviews)) }
    }

    private func row(_ review: HandOver.Review) -> [TableView.Cell] {
        var row: [TableView.Cell] = [
            file == nil ? .words(.data(review.reference)) : .link(.data(review.reference), .review(review.id)),
            .words(Wording(review.isClosed ? catalogue.work.closed : catalogue.work.open)),
            .lines(review.roles.map(said)),
        ]
        if pack.isOwn {
            let waiting = review.waiting.map { ReviewTasks.waiting($0, in: review.id).map(\.words) } ?? []
            row.append(waiting.isEmpty ? .words(Wording(words.nothingWaits)) : .lines(waiting))
        }
        var seen: Set<HandOver.Contact> = []
        let contacts = (review.coordinators + review.colleagues).filter { seen.insert($0).inserted }
        row.append(
            contacts.isEmpty
                ? .empty
                : .lines(
                    contacts.map {
                        Wording(
                            words.contact, .data($0.name), .data($0.account), Wording(catalogue.roles[$0.role]))
                    }))
        return row
    }

    private func writeUnderWay(_ html: inout HtmlWriter) {
        guard !pack.underWay.isEmpty else { return }
        html.element(.h2, say: Wording(words.underWay))
        TableView(
            caption: Wording(words.underWay), isCaptionHidden: true,
            columns: [.init(heading: Wording(words.reference)), .init(heading: Wording(words.coordinator))],
            rows: pack.underWay.map {
                [
                    file == nil ? .words(.data($0.reference)) : .link(.data($0.reference), .review($0.id)),
                    .words($0.coordinator.map { .data($0) } ?? Wording(words.nobody)),
                ]
            }
        ).write(&html)
    }

    private func writeInvitations(_ html: inout HtmlWriter) {
        html.element(.h2, say: Wording(words.invitations))
        if pack.invitations.isEmpty {
            html.element(.p, say: Wording(words.noInvitations))
            return
        }
        html.element(.p, say: Wording(words.invitationsWhat))
        TableView(
            caption: Wording(words.invitations), isCaptionHidden: true,
            columns: [
                .init(heading: Wording(words.name)), .init(heading: Wording(words.role)),
                .init(heading: Wording(words.into)), .init(heading: Wording(words.until)),
            ],
            rows: pack.invitations.map { invitation in
                let into = invitation.role.place == .board ? words.intoBoard : words.intoReview
                return [
                    .words(.data(invitation.name)), .words(Wording(catalogue.roles[invitation.role])),
                    .words(invitation.reference.map { .data($0) } ?? Wording(into)),
                    .day(TimeWords.day(invitation.endsAt)),
                ]
            }
        ).write(&html)
    }

    /// Days that are set, the first first.
    private func writeDates(_ html: inout HtmlWriter) {
        var dates: [(Int64, Wording)] = []
        for role in pack.roles {
            if let end = role.endsAt { dates.append((end, Wording(words.roleEnds, said(role)))) }
        }
        for review in pack.reviews {
            for role in review.roles {
                guard let end = role.endsAt else { continue }
                dates.append((end, Wording(words.roleInEnds, said(role), .data(review.reference))))
            }
        }
        for invitation in pack.invitations {
            dates.append((invitation.endsAt, Wording(words.invitationEnds, .data(invitation.name))))
        }
        html.element(.h2, say: Wording(words.dates))
        if dates.isEmpty {
            html.element(.p, say: Wording(words.noDates))
            return
        }
        TableView(
            caption: Wording(words.dates), isCaptionHidden: true,
            columns: [.init(heading: Wording(words.day)), .init(heading: Wording(words.what))],
            rows: dates.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map {
                [.day(TimeWords.day($0.element.0)), .words($0.element.1)]
            }
        ).write(&html)
    }

    private func said(_ role: HandOver.Role) -> Wording {
        let title = Wording(catalogue.roles[role.role])
        return role.agencyName.map { Wording(words.partFor, title, .data($0)) } ?? title
    }

    private func ends(_ time: Int64?) -> Wording { time.map { TimeWords.day($0) } ?? Wording(words.noEnd) }
}

/// The same as a file of its own, to be kept or sent on: no link, no script, nothing loaded.
struct HandOverFile: Sendable {
    let pack: HandOver

    private static let style = InlineSource(
        constant: HouseStyle.base + ListStyle.sheet + "main { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }")

    func render() -> [UInt8] {
        let page = HandOverPage(pack: pack, file: nil)
        var html = HtmlWriter()
        html.doctype()
        html.element(.html, .lang(html.language.tag)) { html in
            html.element(.head) { html in
                html.void(.meta, .charset("utf-8"))
                html.void(
                    .meta, .httpEquiv("Content-Security-Policy"),
                    .content("default-src 'none'; style-src '\(Self.style.sha256)'; base-uri 'none'"))
                html.element(.title, say: Wording(catalogue.site.pageTitle, page.title))
                html.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
                html.element(.style) { $0.markup(Self.style.markup) }
            }
            html.newline()
            html.element(.body) { html in html.element(.main) { page.write(&$0) } }
        }
        html.newline()
        return html.bytes
    }
}
