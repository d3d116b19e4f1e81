import Domain
import Drawing

/// Whole pages with invented data.
enum GalleryPages {
    struct Example: Sendable {
        var name: String
        var page: any PageBody
        /// Somebody is signed in.
        var isInside = true
        var hidesNames = false

        func frame(_ language: SiteLanguage, _ version: String) -> PageFrame {
            var account = GalleryExamples.account
            account.hidesNames = hidesNames
            return PageFrame(
                title: page.title, language: language, version: version,
                waymarks: isInside ? [.init(words: Wording(catalogue.gallery.title), link: .gallery)] : [],
                account: isInside ? account : nil, hasProblems: page.hasProblems, isWide: page.isWide)
        }
    }

    static let all: [Example] =
        signingIn + invitation + GalleryProvider.all + GalleryBoard.all + GalleryEntry.all
        + GalleryFindings.all + GallerySend.all + GalleryContributions.all + GalleryWhole.all + GalleryParts.all
        + GalleryTyped.all
        + GalleryCorrections.all + GalleryFamily.all
        + GalleryTimeline.all + GalleryExpected.all + GalleryAround.all + [
            Example(name: "my-work", page: myWork),
            Example(name: "my-work-empty", page: MyWorkPage(name: "Marian", now: [], soon: [], reviews: [])),
            Example(name: "review", page: review(hidesNames: false)),
            Example(name: "review-names-hidden", page: review(hidesNames: true), hidesNames: true),
            Example(name: "review-new", page: newReview),
            Example(name: "review-child-add", page: child(isNew: true)),
            Example(name: "review-child-correct", page: child(isNew: false)),
            Example(name: "sessions", page: sessions),
            Example(
                name: "own-name",
                page: OwnNamePage(
                    form: FilledForm([.name: "Marian Tregarth"], version: 2),
                    address: "marian.tregarth@harrowmere.example", token: token, done: "Marian Tregarth")),
        ]

    private static let token = GalleryExamples.token

    // MARK: Signing in

    private static var signingIn: [Example] {
        var wrong = FilledForm<SignInField>([.email: "marian"])
        wrong.problems = [
            .init(field: .email, words: Wording(catalogue.forms.notAnEmail)),
            .init(field: .password, words: Wording(catalogue.forms.missing, Wording(SignInField.password.called))),
        ]
        var code = FilledForm<SecondFactorField>()
        code.problems = [.init(field: .code, words: Wording(catalogue.secondFactor.wrong))]
        var recovery = FilledForm<SecondFactorField>()
        recovery.problems = [.init(field: .recovery, words: Wording(catalogue.secondFactor.recoveryWrong))]
        return [
            Example(name: "sign-in", page: SignInPage(token: token), isInside: false),
            Example(name: "sign-in-problems", page: SignInPage(form: wrong, token: token), isInside: false),
            Example(
                name: "sign-in-refused",
                page: SignInPage(
                    form: FilledForm([.email: "marian@harrowmere.example"]), refusal: Wording(catalogue.signIn.wrong),
                    token: token), isInside: false),
            Example(
                name: "sign-in-throttled",
                page: SignInPage(
                    form: FilledForm([.email: "marian@harrowmere.example"]),
                    refusal: Wording(catalogue.signIn.throttled, .english("a minute")), token: token),
                isInside: false),
            Example(
                name: "sign-in-while-writing",
                page: SignInPage(arrival: .sessionEndedWriting(kept: "sealed"), token: token), isInside: false),
            Example(name: "second-step", page: SecondFactorPage(token: token), isInside: false),
            Example(name: "second-step-wrong", page: SecondFactorPage(form: code, token: token), isInside: false),
            Example(
                name: "second-step-recovery", page: SecondFactorPage(usesRecoveryCode: true, token: token),
                isInside: false),
            Example(
                name: "second-step-recovery-wrong",
                page: SecondFactorPage(form: recovery, usesRecoveryCode: true, token: token), isInside: false),
        ]
    }

    // MARK: An invitation

    private static var invitation: [Example] {
        [
            Example(
                name: "invitation",
                page: InvitationPage(
                    form: FilledForm([.name: "Osian Bevan"]), token: token, link: .invitation(token: "invented"),
                    inviter: "Marian Tregarth, Harrowmere Partnership",
                    task: .data("Send the records Larkfield School holds on two children, as a chronology"),
                    role: catalogue.roles.agencyAuthor, agency: "Larkfield School", by: .english("14 March 2025"),
                    sees: .data(
                        "Your school’s own files, and what you are asked about them. Nothing of any other agency.")),
                isInside: false),
            Example(
                name: "invitation-second-step",
                page: SetUpSecondFactorPage(
                    picture: QRCode.picture(of: "otpauth://totp/Casement:invented", title: "A code"),
                    key: "INVENTEDKEYONLYFORTHEGALLERY2345", token: token,
                    step: InvitationPage.step(2)), isInside: false),
            Example(
                name: "invitation-codes",
                page: RecoveryCodesPage(
                    codes: (2...9).map { "invnt-code\($0)" } + ["invnt-cod10", "invnt-cod11"], token: token,
                    step: InvitationPage.step(3)), isInside: false),
            Example(
                name: "invitation-ended",
                page: EndedInvitationPage(reason: .expired(on: .english("2 March 2025"), inviter: "Marian Tregarth")),
                isInside: false),
        ]
    }

    private static var sessions: SessionsPage {
        SessionsPage(
            sessions: [
                .init(
                    reference: "a", device: "Firefox on Windows", since: .english("today at 08:12"),
                    lastUsed: .english("now"), isThis: true, endToken: token),
                .init(
                    reference: "b", device: "Safari on an iPhone", since: .english("18 February 2025 at 21:40"),
                    lastUsed: .english("yesterday at 22:05"), isThis: false, endToken: token),
            ], endOthersToken: token, ended: nil)
    }

    // MARK: Work

    private static let id = GalleryExamples.id

    private static var myWork: MyWorkPage {
        func place(_ words: String) -> Wording { .data(words) }
        return MyWorkPage(
            name: "Marian",
            now: [
                .init(
                    words: .data("Decide on a notification about a child of eight months"), link: .board(id),
                    place: place("Harrowmere Partnership"), due: .was(.english("on Friday, 21 February 2025")),
                    standing: .needsYou),
                .init(
                    words: .data("Accept the chronology of Larkfield School"),
                    link: .review(id), place: place("CR-2025-003 Rowan"),
                    due: .by(.english("tomorrow, 25 February 2025")), standing: .toDo),
            ],
            soon: [
                .init(
                    words: .data("Read the draft of chapter 2"), link: .review(id),
                    place: place("CR-2024-011 Hazel"), due: .by(.english("14 March 2025")), standing: .underWay)
            ],
            reviews: [
                .init(
                    title: .data("Rowan"), reference: "CR-2025-003", link: .review(id),
                    stage: .data("Chronologies"), role: catalogue.roles.coordinator),
                .init(
                    title: .data("Hazel"), reference: "CR-2024-011", link: .review(id), stage: .data("Report"),
                    role: catalogue.roles.panelMember),
            ])
    }

    // MARK: A review

    private static func review(hidesNames: Bool) -> ReviewHomePage {
        var correct: (link: SiteLink, name: Wording)?
        if !hidesNames {
            correct = (
                SiteLink.correctChild(id, id), Wording(catalogue.review.correctChildOf, .data("Rowan"))
            )
        }
        return ReviewHomePage(
            reference: "CR-2025-003", name: .data(hidesNames ? "Review of two children" : "Rowan"),
            children: [
                .init(
                    naming: hidesNames
                        ? .hidden
                        : .shown(
                            name: .data("Rowan"),
                            who: "A quiet boy who loved buses and his grandmother’s dog. He lived with his mother and "
                                + "brother.",
                            said: .english("“Nana’s dog sleeps on my bed.” 14 March 2024, nursery")),
                    born: .english("3 June 2019"), died: .english("9 May 2024"), age: .english("four years old"),
                    lastSeen: .english("2 May 2024, by the nursery"),
                    lastAlone: .english("No record says that he was ever seen alone"),
                    correct: correct),
                .init(
                    naming: hidesNames
                        ? .hidden
                        : .shown(
                            name: .data("Sorrel"), who: "Rowan’s older brother, at Larkfield School.",
                            said: .english("Asked for three times in the files; never recorded")),
                    born: .english("12 January 2014"), died: nil, age: .english("eleven years old"),
                    lastSeen: .english("20 February 2025, by the school nurse"),
                    lastAlone: .english("20 February 2025, by the school nurse")),
            ], addChild: hidesNames ? nil : .addChild(id), done: hidesNames ? nil : catalogue.review.childAdded,
            standing: Tag(Wording(catalogue.review.isOpen), .underWay),
            stages: [
                .init(words: .data("Notification"), standing: .done), .init(words: .data("Decision"), standing: .done),
                .init(words: .data("Scope"), standing: .done), .init(words: .data("Chronologies"), standing: .now),
                .init(words: .data("Analysis"), standing: .later), .init(words: .data("Report"), standing: .later),
                .init(words: .data("Publication"), standing: .later),
            ],
            next: [
                .init(
                    words: .data("Accept the chronology of Larkfield School"),
                    link: .review(id), hint: .data("Sent on 20 February 2025 by Osian Bevan"),
                    standing: .needsYou),
                .init(
                    words: .data("Remind Harrowmere Housing"), link: .review(id),
                    hint: .data("Asked on 3 February 2025; nothing has come"), standing: .toDo),
                .init(
                    words: .data("Read all chronologies as one"),
                    hint: .data("When the last agency has sent its own"), standing: .notYet),
            ],
            agencies: [
                .init(
                    name: .data("Harrowmere Community Health"), chronology: Tag(.data("Accepted"), .done),
                    asked: asked("14 February 2025", isSecured: true), files: 2,
                    entries: 412, questions: Tag(Wording(catalogue.review.toAnswer, 3), .attention), link: .review(id)),
                .init(
                    name: .data("Larkfield School"), chronology: Tag(.data("Released"), .underWay), files: 1,
                    entries: 87, questions: Tag(Wording(catalogue.review.allAnswered), .done), link: .review(id)),
                .init(
                    name: .data("Harrowmere Housing"), chronology: Tag(.data("Nothing has come"), .quiet),
                    asked: asked("20 February 2025", isSecured: false), files: 0,
                    entries: 0, questions: Tag(Wording(catalogue.review.toAnswer, 1), .attention)),
            ], noAgencies: noAgencies,
            facts: [
                .init(name: Wording(catalogue.review.reference), value: .data("CR-2025-003")),
                .init(
                    name: Wording(catalogue.review.period), value: .english("1 April 2021 to 9 May 2024"),
                    change: .review(id)),
                .init(name: Wording(catalogue.review.framework), value: .data("England 2023")),
                .init(name: Wording(catalogue.review.chair), value: .data("Dr Anwen Caradog-Featherstonehaugh")),
                .init(name: Wording(catalogue.review.coordinator), value: .data("Marian Tregarth")),
            ])
    }

    private static func asked(_ day: String, isSecured: Bool) -> ReviewHomePage.Asked {
        let words = catalogue.requests
        return ReviewHomePage.Asked(
            due: Wording(words.byDay, .english(day)), isLate: !isSecured,
            records: isSecured
                ? Tag(Wording(words.secured), .done) : Tag(Wording(words.notSecured), .attention),
            link: .chronologyRequest(id, id))
    }

    private static var newReview: ReviewHomePage {
        ReviewHomePage(
            reference: "CR-2025-004", name: .data("A review without a name yet"), children: [], addChild: .review(id),
            standing: Tag(Wording(catalogue.review.isOpen), .underWay),
            stages: [
                .init(words: .data("Notification"), standing: .now), .init(words: .data("Decision"), standing: .later),
            ],
            next: [], agencies: [], noAgencies: noAgencies,
            facts: [.init(name: Wording(catalogue.review.reference), value: .data("CR-2025-004"))])
    }

    private static func child(isNew: Bool) -> ChildPage {
        var form = FilledForm<ChildField>(
            [.name: "Sorrel", .pseudonym: "Ash", .born: "12 January 2014"], version: isNew ? nil : 2)
        if isNew {
            form.problems = [.init(field: .name, words: Wording(catalogue.reviewSteps.childThere))]
        } else {
            form.clash = FormClash(
                who: catalogue.reviewSteps.somebody.english, when: catalogue.reviewSteps.meanwhile.english,
                theirs: [.pseudonym: catalogue.review.nothingKnown.english, .born: "21 January 2014"])
        }
        return ChildPage(
            form: form, kind: isNew ? .add("CR-2025-003") : .correct(.data("Sorrel"), hasName: true),
            link: isNew ? .addChild(id) : .correctChild(id, id), token: token, cancel: .review(id))
    }

    private static var noAgencies: EmptyState {
        EmptyState(
            title: Wording(catalogue.review.noAgencies), what: Wording(catalogue.review.noAgenciesWhat),
            action: (Wording(catalogue.review.people), .reviewPeople(id)))
    }
}
