import Domain

/// Where somebody is invited, by whom and as what: the board's own pages and a review's make one each, and everything else
/// about inviting is the same (``InviteHandler``).
///
/// A review gives its key, the roles of ``AccessRole/Place/review`` it lets choose, the board's agencies
/// (`BoardReading.agenciesOfBoard(board:review:asking:)`) and its own links; a board gives neither review nor agencies.
struct InvitePlace: Sendable {
    let visitor: Visitor
    let board: RecordID
    let boardName: String
    /// Who invites, as the board knows them.
    let person: RecordID
    let inviter: String
    var review: RecordID?
    var reviewReference: String?
    /// The roles that may be given, in the order they are offered.
    let roles: [AccessRole]
    /// To choose from for an agency's roles.
    var agencies: [NamedAgency] = []
    /// The form with the list of open invitations.
    let link: SiteLink
    /// The page that shows the link that was made.
    let made: SiteLink
    /// Where an invitation is given a new link, with a question first.
    let again: @Sendable (RecordID) -> SiteLink
    /// Where an invitation is taken back, with a question first.
    let takeBack: @Sendable (RecordID) -> SiteLink
    /// The pages above the form.
    let waymarks: [PageFrame.Waymark]
}

/// The fields of an invitation.
enum InviteField: String, FormField {
    case name, email, role, agency, days

    var called: Phrase {
        let words = catalogue.invite
        return switch self {
        case .name: words.calledName
        case .email: words.calledEmail
        case .role: words.calledRole
        case .agency: words.calledAgency
        case .days: words.calledDays
        }
    }
    var isSecret: Bool { false }
}

/// What an invitation asks for, understood.
struct InviteInput: Sendable, Equatable {
    /// For how many days a link counts.
    enum Days: String, CaseIterable, Sendable {
        case three = "3"
        case week = "7"
        case fortnight = "14"
        case month = "30"

        var count: Int { Int(rawValue) ?? 14 }
    }

    var name: String
    var email: String
    var role: AccessRole
    var agency: RecordID?
    var days: Days

    static func read(_ fields: FormFields, at place: InvitePlace) -> FormOutcome<InviteInput, InviteField> {
        var reader = FormReader<InviteField>(fields)
        // As long as the page takes it on which they accept.
        let name = reader.line(.name, atMost: 120)
        let email = reader.email(.email)
        let role = reader.choice(.role, as: AccessRole.self)
        if let role, !place.roles.contains(role) {
            reader.object(to: .role, Wording(catalogue.forms.notOneOfThese, Wording(InviteField.role.called)))
        }
        var agency: RecordID?
        let chosen = reader.line(.agency, isRequired: false)
        if !chosen.isEmpty {
            agency = place.agencies.first { $0.id.description == chosen }?.id
            if agency == nil {
                reader.object(to: .agency, Wording(catalogue.forms.notOneOfThese, Wording(InviteField.agency.called)))
            }
        }
        if let role {
            if role.isForAgency, chosen.isEmpty { reader.object(to: .agency, Wording(catalogue.invite.agencyMissing)) }
            if !role.isForAgency, !chosen.isEmpty {
                reader.object(to: .agency, Wording(catalogue.invite.agencyNotTaken))
            }
        }
        let days = reader.choice(.days, as: Days.self)
        return reader.outcome {
            guard let role, let days else { return nil }
            return InviteInput(name: name, email: email, role: role, agency: agency, days: days)
        }
    }

    /// For the store.
    func invitation(at place: InvitePlace) -> NewInvitation {
        NewInvitation(
            board: place.board, address: email, name: name, role: role, review: place.review, agency: agency,
            days: days.count)
    }
}
