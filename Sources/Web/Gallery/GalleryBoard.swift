import Domain

/// Pages of a board with invented data.
enum GalleryBoard {
    static let all: [GalleryPages.Example] = [
        .init(name: "board", page: home()),
        .init(name: "board-empty", page: home(isEmpty: true)),
        .init(name: "board-names-hidden", page: home(hidesNames: true), hidesNames: true),
        .init(name: "board-people", page: people),
        .init(name: "board-person", page: person),
        .init(name: "board-give-role", page: giveRole),
        .init(name: "board-leaver", page: leaver),
        .init(name: "board-hand-over", page: HandOverPage(pack: handOver, file: .handOverFile(id, person: id))),
        .init(name: "review-people-of-lead", page: peopleOfLead),
        .init(name: "review-invite-colleague", page: colleague),
        .init(name: "board-invite", page: invite()),
        .init(name: "board-invite-problems", page: invite(hasProblems: true)),
        .init(name: "board-invite-link", page: made(.notSet)),
        .init(name: "board-invite-sent", page: made(.sent)),
        .init(name: "board-invite-failed", page: made(.addressUnfit)),
        .init(name: "board-invite-link-gone", page: InvitationMadePage(made: nil, back: .invitePerson(id))),
        .init(name: "board-agencies", page: agencies),
        .init(
            name: "board-agency-add",
            page: AddAgencyPage(
                form: FilledForm(), agencies: agencies.agencies, link: .addAgency(id), token: token,
                cancel: .boardAgencies(id))),
        .init(name: "board-agency", page: agency(renamed, done: .renamed)),
        .init(name: "board-agency-merged", page: agency(merged)),
        .init(name: "board-agency-rename", page: rename),
        .init(name: "board-agency-correct", page: correct),
        .init(name: "board-agency-part-of", page: merger(ofBoard: false)),
        .init(name: "board-agency-people", page: carry),
        .init(name: "board-part-of", page: merger(ofBoard: true)),
        .init(name: "board-ledger", page: ledger),
    ]

    private static let id = GalleryExamples.id
    private static let token = GalleryExamples.token
    private static let day: Int64 = 86_400_000_000
    /// 21 February 2025, 14:05.
    private static let moment: Int64 = 1_740_146_700_000_000

    private static func home(isEmpty: Bool = false, hidesNames: Bool = false) -> BoardHomePage {
        let reviews: [BoardReview] =
            isEmpty
            ? []
            : [
                .init(
                    id: id, reference: "CR-2024-002", title: "Alder and Ash", isClosed: true,
                    coordinator: "Ifan Pryce"),
                .init(
                    id: id, reference: "CR-2024-011", title: "Hazel", isClosed: false, coordinator: "Marian Tregarth"),
                .init(id: id, reference: "CR-2025-001", title: "Linden", isClosed: false, coordinator: nil),
                .init(
                    id: id, reference: "CR-2025-003", title: "Rowan", isClosed: false, coordinator: "Marian Tregarth"),
            ]
        let table = BoardHomePage.table(
            reviews, total: isEmpty ? 0 : 24,
            BoardHomePage.TableShape(
                perPage: 20, state: ListState(sortedBy: .reference), link: .board(id), hidesNames: hidesNames,
                start: .startReview(id), seesAll: true))
        return BoardHomePage(
            name: "Harrowmere Safeguarding Partnership", reviews: HtmlFragment(language: .english, table.write),
            hasReviews: !isEmpty,
            people: (isEmpty ? 1 : 14, .boardPeople(id)), agencies: .boardAgencies(id), ledger: .boardLedger(id),
            start: .startReview(id),
            overTime: BoardOverTime(
                name: "Harrowmere Safeguarding Partnership", version: 2,
                formerNames: [
                    FormerName(name: "Harrowmere Area Child Protection Board", changedOn: CivilDate(dayNumber: 17_000))
                ],
                merger: isEmpty
                    ? Merger(agency: nil, name: "Three Valleys Board", since: CivilDate(dayNumber: 20_000)) : nil,
                mergerVersion: 1),
            rename: .renameBoard(id), correct: .correctBoardName(id), undoRename: .undoBoardRename(id),
            merge: isEmpty ? nil : .mergeBoard(id),
            undo: isEmpty ? .undoBoardMerger(id) : nil)
    }

    private static let everybody: [PersonOfBoard] = [
        .init(
            id: id, name: "Dr Anwen Caradog-Featherstonehaugh", agencies: ["Harrowmere Community Health"],
            roles: [.init(membership: id, role: .chair)], reviews: 3, hasAccount: true, hasSecondFactor: false,
            lastSignedIn: moment - 3 * day),
        .init(
            id: id, name: "Marian Tregarth",
            roles: [.init(membership: id, role: .businessManager), .init(membership: id, role: .administrator)],
            reviews: 12, hasAccount: true, hasSecondFactor: true, lastSignedIn: moment),
        .init(id: id, name: "Osian Bevan", reviews: 0, hasAccount: false, hasSecondFactor: false),
    ]

    private static let invited = InvitationsTable(
        invitations: [
            .init(
                id: id, address: "nesta.vaughan@harrowmere.example", name: "Nesta Vaughan", role: .inspector,
                agencyName: nil, endsAt: moment + 14 * day)
        ], again: { .renewInvitation(GalleryExamples.id, $0) }, takeBack: { .revokeInvitation(GalleryExamples.id, $0) })

    private static var people: BoardPeoplePage {
        BoardPeoplePage(
            people: everybody.map { BoardPeoplePage.Person($0, link: .boardPerson(id, person: $0.id)) }, pages: nil,
            link: .boardPeople(id), chosenRole: "", invite: .invitePerson(id), invited: invited)
    }

    private static var person: BoardPersonPage {
        BoardPersonPage(
            name: "Dr Anwen Caradog-Featherstonehaugh",
            facts: [
                .init(name: Wording(catalogue.people.address), value: .data("a.caradog@harrowmere.example")),
                .init(name: Wording(catalogue.people.actsFor), value: .data("Harrowmere Community Health")),
                .init(
                    name: Wording(catalogue.people.secondFactor), value: Wording(catalogue.board.secondFactorOff)),
                .init(name: Wording(catalogue.people.lastSignedIn), value: TimeWords.day(moment)),
            ],
            roles: [
                .init(role: catalogue.roles.chair, end: .endRole(id, person: id, role: id)),
                .init(role: catalogue.roles.boardMember, end: .endRole(id, person: id, role: id)),
            ],
            inReviews: [
                ("CR-2025-003", .review(id), catalogue.roles.panelMember, "Harrowmere Community Health")
            ],
            elsewhere: [
                (
                    BoardPersonPage.said(
                        .init(membership: id, role: .agencyLead, agencyName: "Harrowmere Community Health")),
                    .endRole(id, person: id, role: id)
                )
            ],
            handOver: .handOver(id, person: id), reviews: 3, give: .giveRole(id, person: id),
            leaves: .recordLeaver(id, person: id), isMyself: false,
            done: .given)
    }

    private static let handOver = HandOver(
        person: id, boardName: "Harrowmere Safeguarding Partnership", name: "Marian Tregarth",
        account: "m.tregarth@harrowmere.example", madeAt: moment, isOwn: true,
        roles: [.init(role: .businessManager), .init(role: .learner, endsAt: moment + 30 * day)],
        reviews: [
            .init(
                id: id, reference: "CR-2025-003", isClosed: false,
                roles: [
                    .init(role: .coordinator), .init(role: .agencyLead, agencyName: "Harrowmere Community Health"),
                ],
                waiting: ReviewWaiting(toRelease: 1, toClose: 2),
                coordinators: [
                    .init(name: "Ifan Pryce", account: "ifan.pryce@harrowmere.example", role: .coordinator)
                ],
                colleagues: [
                    .init(
                        name: "Dr Anwen Caradog-Featherstonehaugh", account: "a.caradog@harrowmere.example",
                        role: .agencyAuthor)
                ])
        ], otherReviews: 1,
        underWay: [
            .init(id: id, reference: "CR-2024-011", title: "Hazel", isClosed: false, coordinator: "Marian Tregarth"),
            .init(id: id, reference: "CR-2025-001", title: "Linden", isClosed: false, coordinator: nil),
        ],
        invitations: [
            .init(name: "Nesta Vaughan", role: .inspector, reference: nil, endsAt: moment + 14 * day)
        ])

    private static var giveRole: GiveRolePage {
        GiveRolePage(
            form: FilledForm(), name: "Osian Bevan", roles: AccessRole.ofBoard, link: .giveRole(id, person: id),
            token: token, cancel: .boardPerson(id, person: id))
    }

    private static var leaver: ReasonPage {
        var form = FilledForm<ReasonField>()
        form.problems = [
            .init(field: .reason, words: Wording(catalogue.forms.missing, Wording(ReasonField.reason.called)))
        ]
        let name = Wording.data("Osian Bevan")
        return ReasonPage(
            form: form, question: Wording(catalogue.people.leaverTitle, name),
            what: Wording(catalogue.people.leaverWhat, name), confirm: Wording(catalogue.people.leaverConfirm),
            link: .recordLeaver(id, person: id), token: token, cancel: .boardPerson(id, person: id))
    }

    private static func invite(hasProblems: Bool = false) -> InvitePage {
        var form = FilledForm<InviteField>([.days: InviteInput.Days.fortnight.rawValue])
        if hasProblems {
            form = FilledForm([.name: "Osian Bevan", .email: "osian", .role: AccessRole.agencyAuthor.rawValue])
            form.problems = [
                .init(field: .email, words: Wording(catalogue.forms.notAnEmail)),
                .init(field: .agency, words: Wording(catalogue.invite.agencyMissing)),
            ]
        }
        return InvitePage(
            form: form, token: token, link: .invitePerson(id),
            roles: hasProblems ? [.panelMember, .agencyLead, .agencyAuthor, .reader] : AccessRole.ofBoard,
            agencies: hasProblems ? [NamedAgency(id: id, name: "Larkfield School")] : [], isMailed: hasProblems,
            open: invited,
            cancel: .boardPeople(id))
    }

    /// Who is in a review, as an agency's lead sees it.
    private static var peopleOfLead: ReviewPeoplePage {
        ReviewPeoplePage(
            reference: "CR-2025-003",
            places: Tabs(
                name: Wording(catalogue.review.places),
                tabs: [
                    .init(words: Wording(catalogue.review.home), link: .review(id), isCurrent: false),
                    .init(words: Wording(catalogue.review.people), link: .reviewPeople(id), isCurrent: true),
                ]),
            people: [
                .init(
                    name: "Marian Tregarth", role: catalogue.roles[.coordinator],
                    address: "marian.tregarth@harrowmere.example"),
                .init(
                    name: "Osian Bevan", role: catalogue.roles[.agencyLead], agency: "Larkfield School",
                    address: "osian.bevan@larkfield.example"),
            ], invite: .inviteColleague(id), isForColleagues: true,
            open: InvitationsTable(
                invitations: [
                    .init(
                        id: id, address: "nesta.vaughan@larkfield.example", name: "Nesta Vaughan", role: .agencyAuthor,
                        agencyName: "Larkfield School", endsAt: moment + 14 * day)
                ], again: { .renewColleagueInvitation(GalleryExamples.id, $0) },
                takeBack: { .revokeColleagueInvitation(GalleryExamples.id, $0) }),
            asks: ["Marian Tregarth, marian.tregarth@harrowmere.example"])
    }

    private static var colleague: InvitePage {
        InvitePage(
            form: FilledForm([.role: AccessRole.agencyAuthor.rawValue, .agency: id.description, .days: "14"]),
            token: token, link: .inviteColleague(id), roles: [.agencyAuthor],
            agencies: [
                NamedAgency(id: id, name: "Larkfield School"),
                NamedAgency(id: RecordID(high: 1, low: 3), name: "Larkfield School: Nursery & Breakfast Club"),
            ], isMailed: true,
            open: InvitationsTable(
                invitations: [], again: { .renewColleagueInvitation(GalleryExamples.id, $0) },
                takeBack: { .revokeColleagueInvitation(GalleryExamples.id, $0) }), cancel: .reviewPeople(id))
    }

    private static func made(_ delivery: Delivery) -> InvitationMadePage {
        InvitationMadePage(
            made: .init(
                delivery: delivery, name: "Nesta Vaughan", email: "nesta.vaughan@harrowmere.example",
                link: delivery == .sent
                    ? nil
                    : "https://reviews.harrowmere.example/invitation/invented7only7for7the7gallery7invented7only",
                role: .inspector, until: TimeWords.day(moment + 14 * day), sees: catalogue.invitation.seesBoard),
            back: .invitePerson(id))
    }

    private static var agencies: AgenciesPage {
        let part = RecordID(high: 1, low: 1)
        return AgenciesPage(
            agencies: [
                renamed, .init(id: part, name: "Health visiting", otherNames: [], partOf: id), merged,
            ], board: id, add: .addAgency(id), isAdded: true)
    }

    private static let renamed = AgencyOfBoard(
        id: id, name: "Harrowmere Community Health", otherNames: ["HCH", "Community Trust"], partOf: nil, version: 2,
        formerNames: [
            FormerName(name: "Harrowmere Primary Care Trust", changedOn: CivilDate(dayNumber: 18_000))
        ])
    private static let merged = AgencyOfBoard(
        id: RecordID(high: 1, low: 2), name: "Larkfield School", otherNames: ["LS"], partOf: nil,
        merger: Merger(agency: id, name: "Larkfield and Nether Wick Academy", since: CivilDate(dayNumber: 19_600)))

    private static func agency(_ agency: AgencyOfBoard, done: AgencyPage.Done? = nil) -> AgencyPage {
        let isMerged = agency.merger != nil
        return AgencyPage(
            agency: agency, partOf: nil, rename: .renameAgency(id, agency: id),
            correct: .correctAgencyName(id, agency: id),
            undoRename: isMerged ? nil : .undoAgencyRename(id, agency: id),
            merge: isMerged ? nil : .mergeAgency(id, agency: id), carry: isMerged ? .carryRoles(id, agency: id) : nil,
            undo: isMerged ? .undoAgencyMerger(id, agency: id) : nil, done: done)
    }

    private static var rename: RenamePage {
        var form = FilledForm<RenameField>([.name: "Harrowmere Health Trust", .since: "1 April 2024"], version: 1)
        form.clash = FormClash(
            who: catalogue.reviewSteps.somebody.english, when: catalogue.reviewSteps.meanwhile.english,
            theirs: [.name: "Harrowmere Community Health"])
        return RenamePage(
            form: form, name: "Harrowmere Primary Care Trust", link: .renameAgency(id, agency: id), token: token,
            cancel: .boardAgency(id, agency: id))
    }

    private static var correct: CorrectNamePage {
        var form = FilledForm<CorrectNameField>(
            [.name: "Harrowmere Community Health", .since: "1 April 2031"], version: 2)
        form.problems = [
            .init(field: .since, words: .english(CommandRefusal.dayToCome.message)),
            .init(field: .reason, words: Wording(catalogue.forms.missing, Wording(CorrectNameField.reason.called))),
        ]
        return CorrectNamePage(
            form: form, name: "Harrowmere Comunity Health", hasDay: true, link: .correctAgencyName(id, agency: id),
            token: token, cancel: .boardAgency(id, agency: id))
    }

    private static func merger(ofBoard: Bool) -> MergerPage {
        var form = FilledForm<MergerField>([.since: "1 April 2031"], version: 0)
        form.problems = [.init(field: .since, words: .english(CommandRefusal.dayToCome.message))]
        return MergerPage(
            form: form, name: ofBoard ? "Harrowmere Safeguarding Partnership" : "Larkfield School",
            kind: ofBoard
                ? .board
                : .agency([renamed], people: 3, invitations: 1, isMailed: true, givesRoles: true),
            link: ofBoard ? .mergeBoard(id) : .mergeAgency(id, agency: id), token: token,
            cancel: .boardAgencies(id))
    }

    private static var carry: CarryPage {
        func role(
            _ name: String, _ role: AccessRole, isCarriedOver: Bool = false, isOwn: Bool = false
        ) -> PeopleOfAgency.Role {
            .init(
                membership: id, person: id, personName: name, role: role, review: id, reference: "CR-2025-003",
                endsAt: nil, isCarriedOver: isCarriedOver, isOwn: isOwn)
        }
        return CarryPage(
            form: FilledForm(), name: "Larkfield School", into: "Larkfield and Nether Wick Academy",
            people: PeopleOfAgency(
                roles: [
                    role("Osian Bevan", .agencyAuthor), role("Nesta Vaughan", .agencyLead),
                    role("Ifan Pryce", .agencySeniorOfficer, isCarriedOver: true),
                    role("Marian Tregarth", .agencyLead, isOwn: true),
                ], others: 2,
                people: [
                    .init(name: "Ifan Pryce", address: "ifan.pryce@larkfield.example"),
                    .init(name: "Osian Bevan", address: nil),
                ], invitations: 0),
            isMailed: true, isNew: true, link: .carryRoles(id, agency: id), token: token,
            cancel: .boardAgency(id, agency: id))
    }

    private static var ledger: LedgerPage {
        func line(
            _ number: Int64, _ action: LedgerAction?, _ about: LedgerLine.About, roles: [AccessRole] = [],
            by: AccessRole? = .administrator
        ) -> LedgerLine {
            LedgerLine(
                sequence: number, madeAt: moment + number * 60_000_000, actor: "Marian Tregarth", action: action,
                about: about, roles: roles, by: by)
        }
        let lines = LedgerLines(
            lines: [
                line(7, nil, .unnamed, by: nil),
                line(6, .leaverRecorded, .person(name: "Osian Bevan"), roles: [.boardMember, .learner]),
                line(5, .roleGiven, .person(name: "Dr Anwen Caradog-Featherstonehaugh"), roles: [.chair]),
                line(4, .reviewOpened, .review(reference: "CR-2025-003"), by: .businessManager),
                line(3, .invitationMade, .invitation(name: "Nesta Vaughan")),
                line(2, .agencyAdded, .agency(name: "Larkfield School")),
                line(1, .boardOpened, .unnamed, by: .machineOperator),
            ], total: 107, people: [NamedPerson(id: id, name: "Marian Tregarth")])
        return LedgerPage(
            lines, kinds: LedgerPage.Kind.all(ofReview: false), state: ListState(sortedBy: .usual),
            link: .boardLedger(id), places: nil)
    }
}
