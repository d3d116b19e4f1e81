import Domain
import Hummingbird

/// The fields of becoming a part of another.
enum MergerField: String, FormField {
    case into, since

    var called: Phrase { self == .into ? catalogue.succession.calledInto : catalogue.succession.calledSince }
    var isSecret: Bool { false }
}

/// The form that puts down what an agency, or the board, became a part of.
struct MergerPage: PageBody {
    /// What is asked of which.
    enum Kind: Sendable {
        /// With the agencies to choose from, how many people are to be told, and whether whoever asks may give roles.
        case agency([AgencyOfBoard], people: Int, invitations: Int, isMailed: Bool, givesRoles: Bool)
        case board
    }

    struct Input: Sendable {
        var into: String
        var since: CivilDate
    }

    let form: FilledForm<MergerField>
    /// Of what became a part.
    let name: String
    let kind: Kind
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    private var words: SuccessionWords { catalogue.succession }
    private var isOfBoard: Bool { if case .board = kind { true } else { false } }

    var title: Wording { Wording(isOfBoard ? words.boardMergeTitle : words.mergeTitle, .data(name)) }
    var hasProblems: Bool { !form.problems.isEmpty || form.clash != nil }

    static func read(_ fields: FormFields, agencies: [AgencyOfBoard]?) -> FormOutcome<Input, MergerField> {
        var reader = FormReader<MergerField>(fields)
        let into = reader.line(.into)
        if let agencies, !into.isEmpty, !agencies.contains(where: { $0.id.description == into }) {
            reader.object(to: .into, Wording(catalogue.forms.notOneOfThese, Wording(MergerField.into.called)))
        }
        let since = reader.day(.since)
        return reader.outcome { since.map { Input(into: into, since: $0) } }
    }

    /// The form again after a refusal: with both sides of a clash, or the words at the field they are about.
    static func refused(
        _ refusal: CommandRefusal, _ fields: FormFields
    ) throws -> (FilledForm<MergerField>, HTTPResponse.Status) {
        var form = FilledForm<MergerField>(fields)
        switch refusal {
        case .stale(let version, let theirs, _):
            form.version = version
            form.clash = FormClash(
                who: catalogue.reviewSteps.somebody.english, when: catalogue.reviewSteps.meanwhile.english,
                theirs: [.into: theirs])
            return (form, .conflict)
        case .notAllowed: throw refusal
        case .dayToCome, .dayBefore: form.problems = [.init(field: .since, words: .english(refusal.message))]
        default: form.problems = [.init(field: .into, words: .english(refusal.message))]
        }
        return (form, .unprocessableContent)
    }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(
            form: form, link: link, token: token, submit: Wording(words.mergeSubmit), cancel: cancel)
        view.head(&html, title)
        html.element(
            .p, .class("lead"), say: Wording(isOfBoard ? words.boardMergeLead : words.mergeLead, .data(name)))
        if case .agency(_, let people, let invitations, let isMailed, let givesRoles) = kind {
            html.element(.ul) { html in
                html.element(.li, say: Wording(givesRoles ? words.mergeNext : words.mergeNextOthers))
                html.element(.li, say: Wording(isMailed ? words.toldMail : words.toldSelf, people))
                if invitations > 0 { html.element(.li, say: Wording(words.openInvitations, invitations)) }
            }
        }
        view.write(&html) { html in
            switch kind {
            case .agency(let agencies, _, _, _, _):
                form.select(
                    .into, Wording(words.into), help: Wording(words.intoHelp),
                    agencies.map { Choice($0.id.description, .data($0.name)) }
                ).write(&html)
            case .board:
                form.line(.into, Wording(words.boardInto), help: Wording(words.boardIntoHelp)).write(&html)
            }
            form.date(.since, Wording(words.sinceField), help: Wording(words.sinceHelp)).write(&html)
        }
    }
}

/// The field of who goes on for another agency.
enum CarryField: String, FormField {
    case roles

    var called: Phrase { catalogue.succession.calledRoles }
    var isSecret: Bool { false }
}

/// Who of an agency gets the same role for the one it became a part of: chosen one by one.
struct CarryPage: PageBody {
    let form: FilledForm<CarryField>
    let name: String
    let into: String
    let people: PeopleOfAgency
    /// Who is to be told, and whether an email does it; nil where that was not just now.
    let isMailed: Bool
    let isNew: Bool
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    private var words: SuccessionWords { catalogue.succession }

    var title: Wording { Wording(words.carryTitle, .data(into)) }
    var hasProblems: Bool { !form.problems.isEmpty }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: link, token: token, submit: Wording(words.carrySubmit), cancel: cancel)
        view.head(&html, title)
        if isNew { Banner(kind: .done, words: Wording(words.mergedDone)).write(&html) }
        html.element(.p, .class("lead"), say: Wording(words.carryLead, .data(name), .data(into)))
        let open = people.roles.filter { !$0.isCarriedOver && !$0.isOwn }
        if open.isEmpty {
            html.element(.p, say: Wording(words.carryNone))
        } else {
            view.write(&html) { html in
                form.checkboxes(
                    .roles, Wording(words.roles, .data(into)), help: Wording(words.rolesHelp),
                    open.map { Choice($0.membership.description, said($0)) }
                ).write(&html)
            }
        }
        let there = people.roles.filter(\.isCarriedOver)
        if !there.isEmpty {
            html.element(.h2, say: Wording(words.roleThere))
            html.element(.ul) { html in for role in there { html.element(.li, say: said(role)) } }
        }
        let own = people.roles.filter { !$0.isCarriedOver && $0.isOwn }
        if !own.isEmpty {
            html.element(.h2, say: Wording(words.rolesOwn))
            html.element(.ul) { html in for role in own { html.element(.li, say: said(role)) } }
            html.element(.p, .class("help"), say: Wording(words.rolesOwnWhat))
        }
        if people.others > 0 { html.element(.p, say: Wording(words.others, people.others)) }
        if !people.people.isEmpty {
            html.element(.h2, say: Wording(words.tellThese))
            html.element(.p, say: Wording(isMailed ? words.toldOnTheWay : words.toldNot))
            SummaryList(
                people.people.map { told in
                    .init(name: .data(told.name), value: told.address.map { .data($0) } ?? Wording(words.noAddress))
                }
            ).write(&html)
        }
        html.element(.p) { $0.element(.a, .href(cancel), .class("button"), say: .data(name)) }
    }

    private func said(_ role: PeopleOfAgency.Role) -> Wording {
        Wording(
            words.roleIn, .data(role.personName), Wording(catalogue.roles[role.role]), .data(role.reference))
    }
}
