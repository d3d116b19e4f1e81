/// The gallery's pages of signing in at a provider.
enum GalleryProvider {
    private static let token = GalleryExamples.token
    private static let council = "Harrowmere Council"

    static var all: [GalleryPages.Example] {
        var wrong = FilledForm<OwnProviderField>()
        wrong.problems = [.init(field: .password, words: Wording(catalogue.forms.missing, .data("password")))]
        return [
            .init(name: "sign-in-provider", page: SignInPage(token: token, provider: council), isInside: false),
            .init(
                name: "sign-in-provider-while-writing",
                page: SignInPage(arrival: .sessionEndedWriting(kept: "sealed"), token: token, provider: council),
                isInside: false),
            .init(
                name: "invitation-provider",
                page: InvitationPage(
                    form: FilledForm([.name: "Osian Bevan"]), token: token, link: .invitation(token: "invented"),
                    inviter: "Marian Tregarth, Harrowmere Partnership",
                    task: .data("Send the records Larkfield School holds on two children, as a chronology"),
                    role: catalogue.roles.agencyAuthor, agency: "Larkfield School", by: nil,
                    sees: .data("Your school’s own files, and what you are asked about them."),
                    provider: (council, .providerInvitation(token: "invented"))),
                isInside: false),
            .init(
                name: "provider-unknown", page: UnknownIdentityPage(provider: GalleryExamples.hostile), isInside: false),
            .init(
                name: "provider-refused",
                page: ProviderEndPage(
                    title: Wording(catalogue.provider.notIn),
                    what: [
                        Wording(catalogue.provider.refused, .data(GalleryExamples.welsh)),
                        Wording(catalogue.provider.invitationAgain),
                    ], next: (Wording(catalogue.provider.again), .signIn)), isInside: false),
            .init(name: "provider-own", page: OwnProviderPage(provider: council, form: wrong, token: token)),
            .init(
                name: "provider-own-linked",
                page: OwnProviderPage(
                    provider: council,
                    linked: .init(label: "\(GalleryExamples.long)@directory.example", since: .english("2 March 2025")),
                    token: token, news: .linked)),
            .init(
                name: "provider-own-alone",
                page: OwnProviderPage(
                    provider: council, linked: .init(label: "", since: .english("2 March 2025")), hasPassword: false,
                    token: token)),
            .init(
                name: "provider-on",
                page: OnToProviderPage(
                    provider: council, address: ProviderLink(address: "https://login.example.org/authorize?a=b&c=d"))),
        ]
    }
}
