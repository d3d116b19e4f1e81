import Domain

/// Lines of a ledger as people read them.
struct LedgerPage: PageBody {
    /// The filters' names in an address.
    static let kind = "kind"
    static let who = "who"

    /// What a list may be narrowed to.
    enum Kind: String, CaseIterable, Sendable {
        case people
        case signIn = "sign-in"
        case review, files, work, reading, keeping

        /// Those of a board's ledger, or of a review's.
        static func all(ofReview: Bool) -> [Kind] {
            ofReview
                ? [.people, .review, .files, .work, .reading, .keeping] : [.people, .signIn, .review, .keeping]
        }

        var words: Phrase {
            let words = catalogue.ledger
            return switch self {
            case .people: words.kindPeople
            case .signIn: words.kindSignIn
            case .review: words.kindReview
            case .files: words.kindFiles
            case .work: words.kindWork
            case .reading: words.kindReading
            case .keeping: words.kindKeeping
            }
        }

        var actions: Set<LedgerAction> { Set(LedgerAction.allCases.filter { Kind($0) == self }) }

        init(_ action: LedgerAction) {
            self =
                switch action {
                case .boardOpened, .personAdded, .agencyAdded, .agencyRenamed, .agencyNameCorrected,
                    .agencyRenameUndone,
                    .agencyMerged, .agencyMergerUndone, .boardRenamed, .boardNameCorrected, .boardRenameUndone,
                    .boardMerged, .boardMergerUndone, .handOverRead, .operatorRegistered, .roleGiven,
                    .roleEnded, .leaverRecorded, .invitationMade, .invitationRenewed, .invitationRevoked,
                    .invitationAccepted:
                    .people
                case .signedIn, .signInFailed, .ownNameCorrected, .passwordChanged, .secondFactorChanged,
                    .providerLinked,
                    .providerUnlinked, .accountDisabled, .tokenMade, .tokenRevoked:
                    .signIn
                case .reviewOpened, .reviewRetitled, .childAdded, .childCorrected, .personAroundAdded,
                    .personAroundCorrected, .personAroundRemoved, .planAdded, .planCorrected,
                    .planWithdrawn, .reviewClosed, .reviewReopened:
                    .review
                case .fileSent, .fileColumnsChosen, .fileKeepingAsked, .fileDiscarded, .submissionReceived,
                    .chronologyAsked, .chronologyRequestChanged, .chronologyRequestWithdrawn, .recordsSecured,
                    .entryTyped, .typedEntryCorrected, .typedEntryWithdrawn,
                    .submissionReleased, .releaseRevoked, .submissionAccepted, .submissionReturned,
                    .submissionWithdrawn, .chronologyGathered,
                    .gatheringRevoked, .gatheringAccepted, .rowCorrected, .correctionWithdrawn, .fileReadAgain:
                    .files
                case .accountsLinked, .noteWritten, .noteChanged, .noteWithdrawn, .themeNamed, .themeMarked,
                    .themeUnmarked, .questionAsked, .questionAnswered, .questionClosed, .linkDecided, .linkMade,
                    .entryWeighed, .familyDecided, .tradeWordsKept, .findingDecided, .understandingAsked:
                    .work
                case .materialRead: .reading
                case .payloadErased, .keyRotated, .keyDestroyed, .masterKeyRenewed, .boardBackedUp, .boardExported,
                    .reviewExported, .reviewImported, .exportAsked, .exportFetched, .exportDropped:
                    .keeping
                }
        }
    }

    /// The pages of the review it is of; nil for a board's.
    let places: Tabs?
    let table: TableView

    private var words: LedgerWords { catalogue.ledger }

    var title: Wording { Wording(words.title) }
    var isWide: Bool { true }

    init(
        _ found: LedgerLines, kinds: [Kind], state: ListState<OneOrder>, link: SiteLink, places: Tabs?
    ) {
        let words = catalogue.ledger
        self.places = places
        let filters: [ListFilters.Filter] = [
            .init(
                name: Self.kind, label: Wording(words.kind),
                choices: kinds.map { Choice($0.rawValue, Wording($0.words)) }, chosen: state.filters[Self.kind] ?? ""),
            .init(
                name: Self.who, label: Wording(words.who),
                choices: found.people.map { Choice($0.id.description, .data($0.name)) },
                chosen: state.filters[Self.who] ?? ""),
        ]
        table = TableView(
            caption: Wording(words.title), isCaptionHidden: true,
            columns: [
                .init(heading: Wording(words.number), isNumeric: true), .init(heading: Wording(words.when)),
                .init(heading: Wording(words.who)), .init(heading: Wording(words.what)),
                .init(heading: Wording(words.about)), .init(heading: Wording(words.by)),
            ],
            rows: found.lines.map(Self.row), filters: ListFilters(link: link, filters: filters),
            pages: Pager(total: found.total, perPage: LedgerHandler.perPage, current: state.page) {
                link.with(state.onPage($0).query)
            },
            empty: state.filters.isEmpty
                ? EmptyState(title: Wording(words.none), what: Wording(words.noneWhat)) : nil)
    }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places?.write(&html)
        html.element(.p, .class("lead"), say: Wording(places == nil ? words.leadBoard : words.leadReview))
        table.write(&html)
        html.element(.section, .class("aside"), .ariaLabelledby("whole")) { html in
            html.element(.h2, .id("whole"), say: Wording(words.whole))
            html.element(.p, say: Wording(words.wholeWhat))
        }
    }

    private static func row(_ line: LedgerLine) -> [TableView.Cell] {
        let words = catalogue.ledger
        let about: TableView.Cell =
            switch line.about {
            case .person(let name): .words(.data(name))
            case .invitation(let name): .words(Wording(words.invitation, .data(name)))
            case .agency(let name): .words(.data(name))
            case .review(let reference): .words(.data(reference))
            case .unnamed: .empty
            }
        return [
            .words(.data(String(line.sequence))), .day(TimeWords.say(line.madeAt)), .words(.data(line.actor)),
            .words(what(line)), about, by(line),
        ]
    }

    /// By which role; signing in takes none.
    private static func by(_ line: LedgerLine) -> TableView.Cell {
        // It is allowed by whoever invited, who may: whoever comes has no role yet.
        if line.action == .invitationAccepted { return .words(Wording(catalogue.ledger.byInvitation)) }
        if let role = line.by { return .words(Wording(catalogue.roles[role])) }
        return line.action.map { Kind($0) } == .signIn ? .empty : .words(Wording(catalogue.ledger.notSaid))
    }

    private static func what(_ line: LedgerLine) -> Wording {
        let words = catalogue.ledger
        guard let action = line.action else { return Wording(words.unknown) }
        if let view = line.view.flatMap({ words[view: $0] }) {
            return Wording(words.withRoles, Wording(words[action]), Wording(view))
        }
        if let change = line.change {
            guard let since = change.since else {
                return Wording(words.putRight, Wording(words[action]), .data(change.from), .data(change.to))
            }
            let isName = action == .agencyRenamed || action == .boardRenamed
            return Wording(
                isName ? words.fromTo : words.partOf, Wording(words[action]), .data(change.from), .data(change.to),
                .english(since))
        }
        guard let first = line.roles.first else { return Wording(words[action]) }
        let roles = line.roles.dropFirst().reduce(Wording(catalogue.roles[first])) {
            Wording(words.also, $0, Wording(catalogue.roles[$1]))
        }
        return Wording(words.withRoles, Wording(words[action]), roles)
    }
}
