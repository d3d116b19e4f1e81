/// Every address of the site, in one place: routes are registered from here, and ``SiteLink`` makes links from here.
enum SitePath: CaseIterable, Sendable {
    case home
    case health
    case stylesheet
    case script
    case icon
    case support
    case gallery
    case galleryForm
    case galleryExample

    case signIn
    case signOut
    case secondFactor
    case setUpSecondFactor
    case recoveryCodes
    case forgottenPassword
    case invitation
    case resetPassword
    case firstRun
    case sessions
    case endSession
    case endOtherSessions
    case screenSharing

    case myWork
    case board
    case boardPeople
    case invitePerson
    case giveRole
    case endRole
    case review
    case reviewTask

    /// The route's pattern: `:name` stands for a part that a link fills.
    var pattern: StaticString {
        switch self {
        case .home: "/"
        case .health: "/health"
        case .stylesheet: "/assets/site.css"
        case .script: "/assets/site.js"
        case .icon: "/assets/icon.svg"
        case .support: "/support"
        case .gallery: "/gallery"
        case .galleryForm: "/gallery/form"
        case .galleryExample: "/gallery/pages/:example"
        case .signIn: "/sign-in"
        case .signOut: "/sign-out"
        case .secondFactor: "/sign-in/code"
        case .setUpSecondFactor: "/account/code"
        case .recoveryCodes: "/account/recovery-codes"
        case .forgottenPassword: "/forgotten-password"
        case .invitation: "/invitation/:token"
        case .resetPassword: "/reset/:token"
        case .firstRun: "/first-run/:token"
        case .sessions: "/account/sessions"
        case .endSession: "/account/sessions/:session/end"
        case .endOtherSessions: "/account/sessions/end-others"
        case .screenSharing: "/account/screen-sharing"
        case .myWork: "/work"
        case .board: "/boards/:board"
        case .boardPeople: "/boards/:board/people"
        case .invitePerson: "/boards/:board/people/invite"
        case .giveRole: "/boards/:board/people/:person/roles"
        case .endRole: "/boards/:board/people/:person/roles/end"
        case .review: "/reviews/:review"
        case .reviewTask: "/reviews/:review/tasks/:task"
        }
    }

    /// Whether a path somebody asked for is of this pattern.
    func matches(_ asked: String) -> Bool {
        let here = pattern.description.split(separator: "/", omittingEmptySubsequences: false)
        let there = asked.split(separator: "/", omittingEmptySubsequences: false)
        return here.count == there.count
            && zip(here, there).allSatisfy { $0.hasPrefix(":") ? !$1.isEmpty : $0.utf8.elementsEqual($1.utf8) }
    }
}
