/// What stands around a page's main part: all that the header, the waymarks and the footer say.
struct PageFrame: Sendable {
    /// Words of the browser's tab, before the product's name.
    var title: Wording
    var language: SiteLanguage = .english
    /// The program's version, for the footer.
    var version: String?
    /// The pages above this one, outermost first, without this one.
    var waymarks: [Waymark] = []
    /// Who is signed in; nil before.
    var account: Account?
    /// A form on the page has problems: the title says so first, since a screen reader reads it first.
    var hasProblems = false
    /// What was just done: before anything else.
    var said: Said?
    /// The children a page of a case is about.
    var children: [Child] = []
    /// A table needs the room.
    var isWide = false

    struct Waymark: Sendable {
        var words: Wording
        var link: SiteLink
    }

    struct Child: Sendable {
        /// What the child is called for this person, or that the name is hidden.
        var name: Wording
        /// The child in short, on the case's home.
        var link: SiteLink
    }

    /// The person's own places in the header.
    struct Account: Sendable {
        var name: String
        /// The areas of the site this person has, in order.
        var areas: [Area]
        /// Names are hidden while the screen is shared.
        var hidesNames: Bool
        /// What the provider people can sign in at is called.
        var provider: String?
        /// Tokens of the header's own forms.
        var signOutToken: String
        var screenSharingToken: String
        /// The page this is; nil where it cannot be asked for again.
        var place: SiteLink?
    }

    struct Area: Sendable {
        var words: Wording
        var link: SiteLink
        var isCurrent: Bool
    }
}
