/// Every word the site's pages say of their own, by feature. A saying's key is its place here ("signIn.title"): the
/// compiler holds the English complete, and a test lists which Welsh is missing.
struct Catalogue: Sendable {
    let site = SiteWords()
    let forms = FormWords()
    let tables = TableWords()
    let home = HomeWords()
    let errors = ErrorPageWords()
    let signIn = SignInWords()
    let secondFactor = SecondFactorWords()
    let invitation = InvitationWords()
    let password = PasswordWords()
    let firstRun = FirstRunWords()
    let sessions = SessionWords()
    let roles = RoleWords()
    let work = WorkWords()
    let board = BoardWords()
    let review = ReviewWords()
    let gallery = GalleryWords()
}

/// The one catalogue.
let catalogue = Catalogue()
