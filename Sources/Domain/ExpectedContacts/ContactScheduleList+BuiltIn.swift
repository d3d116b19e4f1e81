/// The schedules built in: English statute and statutory guidance where they give a figure, and otherwise what local
/// procedures commonly ask for, which each rule says. A partnership puts its own in their place (docs/expected-contacts.md).
extension ContactScheduleList {
    public static let builtIn = ContactScheduleList(
        contacts: meetings + visits + checks, plans: safeguarding + lookedAfter + health)

    private static let workingTogether = "Working Together to Safeguard Children 2023, chapter 3"
    private static let carePlanning = "Care Planning, Placement and Case Review (England) Regulations 2010"
    private static let healthyChild =
        "Healthy Child Programme: the five mandated contacts (Local Authorities (Public Health Functions) Regulations 2015)"
    private static let local = "Local practice: Working Together names no interval"

    private static func phrases(_ line: String) -> [String] {
        line.split(separator: ",").map { PlainWords.trimmed(String($0)) }
    }

    // MARK: - Contacts

    private static let meetings: [ScheduledContact] = [
        ScheduledContact(
            "initial_conference", "Initial child protection conference",
            phrases: phrases(
                "initial child protection conference, initial conference, initial case conference, initial cp conference, "
                    + "icpc, child protection conference, child protection case conference, case conference, "
                    + "pre birth conference, cp conference")),
        ScheduledContact(
            "review_conference", "Review child protection conference",
            phrases: phrases(
                "review child protection conference, review conference, rcpc, review cp conference, review case conference, "
                    + "child protection review conference, child protection review, cp review, second conference")),
        ScheduledContact(
            "core_group", "Core group",
            phrases: phrases("core group, core group meeting, core gp, core grp, core mtg, cg mtg, cg meeting")),
        ScheduledContact(
            "child_in_need_review", "Child in need review",
            phrases: phrases(
                "child in need review, child in need meeting, child in need planning meeting, cin review, cin meeting, "
                    + "cin mtg, cin planning meeting")),
        ScheduledContact(
            "looked_after_review", "Review for a looked after child",
            phrases: phrases(
                "looked after review, looked after child review, lac review, cla review, statutory review, "
                    + "child in care review, first review, iro review, review chaired by iro")),
        ScheduledContact(
            "early_help_review", "Early help review",
            phrases: phrases(
                "team around the family, team around the child, taf, tac, taf meeting, tac meeting, early help review, "
                    + "early help meeting, caf review, caf meeting, childs plan meeting")),
    ]

    private static let visits: [ScheduledContact] = [
        ScheduledContact(
            "social_work_visit", "Social worker with the child", .visit, agencies: [.socialCare],
            phrases: phrases(
                "home visit, statutory visit, stat visit, social work visit, cp visit, cin visit, lac visit, placement visit, "
                    + "joint visit, announced visit, unannounced visit, visit to, visited, i visited"))
    ]

    private static let checks: [ScheduledContact] = [
        ScheduledContact(
            "antenatal_contact", "Antenatal contact by the health visitor", agencies: [.healthVisiting],
            phrases: phrases(
                "antenatal contact, antenatal visit, antenatal home visit, ante natal contact, ante natal visit, an visit, "
                    + "an contact, antenatal assessment, prebirth visit, pre birth visit")),
        ScheduledContact(
            "new_birth_visit", "New birth visit", agencies: [.healthVisiting],
            phrases: phrases(
                "new birth visit, birth visit, nbv, primary visit, primary birth visit, new baby review, new birth contact, "
                    + "new baby visit, new birth")),
        ScheduledContact(
            "six_week_review", "Review at 6 to 8 weeks", agencies: [.healthVisiting, .generalPractice],
            phrases: phrases(
                "6 8 week review, 6 8 week check, 6 8 week contact, 6 8 week, 6 to 8 week, 6 8/52, 6/52, 6 week check, "
                    + "6 week review, six week check, six week review, 8 week check, 8 week review, eight week check, 8/52, "
                    + "6 8 weeks, six to eight week")),
        ScheduledContact(
            "one_year_review", "Review at 1 year", agencies: [.healthVisiting],
            phrases: phrases(
                "1 year review, one year review, 1 yr review, 1 year check, 12 month review, 12 month check, 12/12 review, "
                    + "9 12 month review, 8 12 month review, 9 month review, 9 month check, 9/12 review, 9/12 check, "
                    + "10 month review, nine month review, 8 month review, hearing and development check")),
        ScheduledContact(
            "two_year_review", "Review at 2 to 2½ years", agencies: [.healthVisiting],
            phrases: phrases(
                "2 year review, two year review, 2 yr review, 2 year check, two year check, 2 2.5 year review, 27 month review, "
                    + "24 month review, 30 month review, 2 year developmental review, 2.5 year review, two and a half year"
            )),
    ]

    // MARK: - Plans

    private static let safeguarding: [PlanSchedule] = [
        PlanSchedule(
            "section_47", "Child protection enquiry (section 47)",
            begins: "the day of the strategy discussion that began the enquiry",
            rules: [
                PlanSchedule.Rule(
                    "initial_conference", .once(within: ScheduleInterval(15, .workingDays)), source: workingTogether)
            ],
            beginnings: phrases(
                "strategy discussion, strategy meeting, strategy mtg, strat discussion, strat disc, strat mtg, strat meeting, "
                    + "section 47 enquiry begun, s47 begun"),
            endings: phrases("section 47 ended, s47 ended, enquiry ended, no further action under section 47")),
        PlanSchedule(
            "child_protection", "Child protection plan",
            begins: "the day of the conference that made the plan",
            rules: [
                PlanSchedule.Rule(
                    "core_group",
                    .repeated([ScheduleInterval(10, .workingDays), ScheduleInterval(6, .weeks)]),
                    source: workingTogether + ", for the first; local procedures for every 6 weeks"),
                PlanSchedule.Rule(
                    "review_conference",
                    .repeated([ScheduleInterval(3, .months), ScheduleInterval(6, .months)]),
                    source: workingTogether),
                PlanSchedule.Rule(
                    "social_work_visit",
                    .repeated([ScheduleInterval(4, .weeks)]),
                    source: local + "; procedures ask for one every 10 working days to every 4 weeks"),
            ],
            beginnings: phrases(
                "made subject to a child protection plan, made subject to child protection plan, made subject of a child protection plan, "
                    + "subject to a child protection plan, made subject to a plan, made subject to cp plan, made subject to a cp plan, "
                    + "placed on a child protection plan, child protection plan made, registered under, names registered, "
                    + "placed on the child protection register"),
            endings: phrases(
                "child protection plan ended, cp plan ended, removed from plan, removed from the plan, "
                    + "removed from the register, removed from the child protection register, deregistered, de registered, ceased to be subject to a child protection plan, "
                    + "plan was ended, end the child protection plan")),
        PlanSchedule(
            "child_in_need", "Child in need plan", begins: "the day the plan was agreed",
            rules: [
                PlanSchedule.Rule(
                    "social_work_visit",
                    .repeated([ScheduleInterval(6, .weeks)]), source: local),
                PlanSchedule.Rule(
                    "child_in_need_review",
                    .repeated([ScheduleInterval(12, .weeks)]), source: local),
            ],
            beginnings: phrases(
                "child in need plan agreed, child in need plan made, child in need plan, cin plan agreed, cin plan made, cin plan, "
                    + "child in need for, step down to child in need, stepped down to child in need, stepped down to cin, "
                    + "open as child in need, open as cin"),
            endings: phrases(
                "child in need plan ended, cin plan ended, cin plan closed, child in need closed, cin closed")),
        PlanSchedule(
            "early_help", "Early help plan", begins: "the day the plan was agreed",
            rules: [
                PlanSchedule.Rule(
                    "early_help_review",
                    .repeated([ScheduleInterval(12, .weeks)]), source: local)
            ],
            beginnings: phrases(
                "early help plan agreed, early help plan, early help assessment completed, caf completed, step down to early help, "
                    + "stepped down to early help"),
            endings: phrases("early help plan ended, early help closed, caf closed, taf closed, tac closed")),
    ]

    private static let lookedAfter: [PlanSchedule] = [
        PlanSchedule(
            "looked_after", "Looked after", begins: "the first day of the placement",
            rules: [
                PlanSchedule.Rule(
                    "social_work_visit",
                    .repeated([ScheduleInterval(1, .weeks), ScheduleInterval(6, .weeks)]),
                    source: carePlanning + ", regulation 28(2)"),
                PlanSchedule.Rule(
                    "looked_after_review",
                    .repeated([
                        ScheduleInterval(20, .workingDays), ScheduleInterval(3, .months), ScheduleInterval(6, .months),
                    ]), source: carePlanning + ", regulation 33"),
            ],
            beginnings: phrases(
                "became looked after, now looked after, accommodated under section 20, accommodated under s20, section 20 agreed, "
                    + "placed with foster carers, placed in foster care, interim care order made, interim care order, "
                    + "took them to foster carers, discharge to foster carers"),
            endings: phrases(
                "ceased to be looked after, no longer looked after, returned home from care, discharged from care")),
        PlanSchedule(
            "looked_after_settled", "Looked after, settled in a placement meant to last",
            begins: "the day after the first year of a placement meant to last until the child is 18",
            rules: [
                PlanSchedule.Rule(
                    "social_work_visit",
                    .repeated([ScheduleInterval(3, .months)]),
                    source: carePlanning + ", regulation 28(2)(c)(i)"),
                PlanSchedule.Rule(
                    "looked_after_review",
                    .repeated([ScheduleInterval(6, .months)]),
                    source: carePlanning + ", regulation 33"),
            ]),
    ]

    private static let health: [PlanSchedule] = [
        PlanSchedule(
            "healthy_child", "Healthy Child Programme (health visiting)",
            begins: "28 weeks of pregnancy; the child’s birth date gives the days",
            rules: [
                rule(
                    "antenatal_contact", PlanSchedule.Age(12, .weeks, isBeforeBirth: true), PlanSchedule.Age(0, .days)),
                rule("new_birth_visit", PlanSchedule.Age(10, .days), PlanSchedule.Age(14, .days)),
                rule("six_week_review", PlanSchedule.Age(6, .weeks), PlanSchedule.Age(8, .weeks)),
                rule("one_year_review", PlanSchedule.Age(9, .months), PlanSchedule.Age(12, .months)),
                rule("two_year_review", PlanSchedule.Age(24, .months), PlanSchedule.Age(30, .months)),
            ])
    ]

    private static func rule(
        _ contact: String, _ from: PlanSchedule.Age, _ to: PlanSchedule.Age
    ) -> PlanSchedule.Rule {
        PlanSchedule.Rule(contact, .atAge(from: from, to: to), source: healthyChild)
    }
}
