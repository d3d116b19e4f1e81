import Domain

/// The invented people of the example who can sign in, one for each part somebody may have.
enum ExampleCast {
    static let boardName = "Harbour and Dale Safeguarding Partnership"

    /// One of them: who they are, and where their role is held.
    struct Member: Sendable {
        var name: String
        var address: String
        var role: AccessRole
        var place: Place
    }

    /// Where a role is held.
    enum Place: Sendable, Hashable {
        case board
        case everyReview
        case firstReview
        /// In the first review, for its first agency of one of these kinds.
        case agency([AgencyKind])
        /// In the last review, for the agency whose parts its health services are.
        case economy
    }

    static let members: [Member] = [
        Member(
            name: "Delyth Fairclough", address: "delyth.fairclough@partnership.example", role: .administrator,
            place: .board),
        Member(
            name: "Tamsin Nuttall", address: "tamsin.nuttall@partnership.example", role: .businessManager,
            place: .board),
        Member(name: "Selwyn Pryce", address: "selwyn.pryce@partnership.example", role: .chair, place: .board),
        Member(name: "Imogen Thackray", address: "imogen.thackray@inspectors.example", role: .inspector, place: .board),
        Member(
            name: "Grace Ibekwe", address: "grace.ibekwe@partnership.example", role: .coordinator, place: .everyReview),
        Member(
            name: "Dorothea Castell", address: "dorothea.castell@authors.example", role: .independentAuthor,
            place: .everyReview),
        Member(
            name: "Martin Jolliffe", address: "martin.jolliffe@council.example", role: .panelMember,
            place: .firstReview),
        Member(
            name: "Maud Pennington", address: "maud.pennington@advocacy.example", role: .familyKeyWorker,
            place: .firstReview),
        Member(
            name: "Rosalind Haddow", address: "rosalind.haddow@school.example", role: .agencyAuthor,
            place: .agency([.school])),
        Member(
            name: "Nkem Yardley", address: "nkem.yardley@health.example", role: .agencyLead,
            place: .agency([.healthVisiting, .generalPractice, .hospital])),
        Member(
            name: "Gwenllian Arkle", address: "gwenllian.arkle@health.example", role: .agencyLead, place: .economy),
    ]

    static let economyName = "Dale Health Economy"
    /// Whose files it gathers.
    static let health: Set<AgencyKind> = [
        .healthVisiting, .generalPractice, .hospital, .midwifery, .mentalHealth, .childMentalHealth,
    ]

    /// On what terms the example's agencies let the panel see their files.
    static let terms = ReleaseTerms(
        legalBasis: "Invented for this example", permission: "None is needed: nobody in it is real",
        permittedUse: "To look around")
}
