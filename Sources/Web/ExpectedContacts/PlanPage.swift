import Domain

/// The fields of a period under a plan.
enum PlanField: String, FormField {
    case plan, from, to

    var called: Phrase {
        let words = catalogue.expected
        return switch self {
        case .plan: words.calledPlan
        case .from: words.calledFrom
        case .to: words.calledTo
        }
    }
    var isSecret: Bool { false }
}

/// The form that puts a period under a plan on record, or corrects one.
struct PlanPage: PageBody {
    let form: FilledForm<PlanField>
    let isNew: Bool
    let child: Wording
    let schedules: ContactScheduleList
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    private var words: ExpectedWords { catalogue.expected }

    var title: Wording { Wording(isNew ? words.addTitle : words.correctTitle, child) }
    var hasProblems: Bool { !form.problems.isEmpty || form.clash != nil }

    /// - Parameter today: no plan begins after it.
    static func read(
        _ fields: FormFields, _ schedules: ContactScheduleList, today: CivilDate
    ) -> FormOutcome<PlanPeriod, PlanField> {
        var reader = FormReader<PlanField>(fields)
        let plan = reader.line(.plan, isRequired: false)
        if plan.isEmpty {
            reader.object(to: .plan, Wording(catalogue.forms.missingChoice, Wording(PlanField.plan.called)))
        } else if schedules.plan(plan) == nil {
            reader.object(to: .plan, Wording(catalogue.forms.notOneOfThese, Wording(PlanField.plan.called)))
        }
        let from = reader.day(.from)
        let to = reader.day(.to, isRequired: false)
        if let from, from > today {
            reader.object(to: .from, Wording(catalogue.reviewSteps.notYet, Wording(PlanField.from.called)))
        }
        if let from, let to, to < from { reader.object(to: .to, Wording(catalogue.expected.endsBefore)) }
        return reader.outcome { from.map { PlanPeriod(plan: plan, from: $0, to: to) } }
    }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: link, token: token, submit: Wording(words.save), cancel: cancel)
        view.head(&html, title)
        html.element(.p, .class("lead"), say: Wording(words.formLead))
        view.write(&html) { html in
            form.radios(
                .plan, Wording(words.which),
                schedules.plans.map {
                    Choice($0.id, .english($0.title), help: Wording(words.firstDay, .english($0.begins)))
                }
            ).write(&html)
            form.date(.from, Wording(words.from)).write(&html)
            form.date(.to, Wording(words.to), help: Wording(words.toHelp)).write(&html)
        }
    }
}
