import Domain

/// What the plans asked for and what is shown of it, as the member "expectedContacts" of what was understood.
enum JsonExpectedContacts {
    static func write(_ found: ExpectedContactsFound, _ json: inout JsonBytes) {
        let words = ExpectedContactsWords(found.schedules)
        json.key("expectedContacts")
        json.array(found.children.flatMap { child in child.plans.map { (child.child, $0) } }) { json, item in
            json.object { json in
                json.line()
                plan(item.1, child: item.0, found.schedules.plan(item.1.period.plan), words, &json)
            }
        }
    }

    private static func plan(
        _ plan: PlanComparison, child: Int, _ schedule: PlanSchedule?, _ words: ExpectedContactsWords,
        _ json: inout JsonBytes
    ) {
        json.key("child")
        json.number(child)
        string("plan", plan.period.plan, &json)
        string("title", plan.title, &json)
        day("from", plan.period.from, &json)
        day("to", plan.period.to, &json)
        day("until", plan.until, &json)
        json.key("notReckoned")
        switch plan.notReckoned {
        case nil: json.null()
        case .noSchedule: json.string("no schedule")
        case .noBirthDate: json.string("no birth date")
        case .outsideRecord: json.string("outside the record")
        }
        json.key("contacts")
        json.array(plan.contacts) { json, item in
            json.object { json in
                json.line()
                contact(item, schedule?.rules[item.rule], words, &json)
            }
        }
        json.key("longestGaps")
        json.array(plan.gaps) { json, gap in
            json.object { json in
                string("contact", gap.contact, &json)
                day("from", gap.from, &json)
                day("to", gap.to, &json)
                json.key("days")
                json.number(gap.days)
                day("due", gap.due, &json)
                number("before", gap.before, &json)
                number("after", gap.after, &json)
            }
        }
    }

    private static func contact(
        _ contact: ExpectedContact, _ rule: PlanSchedule.Rule?, _ words: ExpectedContactsWords, _ json: inout JsonBytes
    ) {
        string("contact", contact.contact, &json)
        string("title", words.title(contact.contact), &json)
        string("asked", rule?.timing.words ?? "", &json)
        string("source", rule?.source ?? "", &json)
        day("due", contact.due, &json)
        var late = 0
        switch contact.outcome {
        case .shown: string("outcome", "shown", &json)
        case .late(let days):
            string("outcome", "late", &json)
            late = days
        case .notShown: string("outcome", "not in what was sent", &json)
        }
        json.key("daysLate")
        json.number(late)
        json.key("childSeen")
        if let first = contact.shownBy.first { json.string(first.seen.rawValue) } else { json.null() }
        entries("shownBy", contact.shownBy, &json)
        string("words", contact.shownBy.first?.words ?? "", &json)
        json.key("more")
        json.number(contact.more)
        entries("tried", contact.tried, &json)
        entries("maybe", contact.maybe, &json)
    }

    private static func entries(_ key: StaticString, _ list: [ContactEvidence], _ json: inout JsonBytes) {
        json.key(key)
        json.array(list) { $0.number($1.entry) }
    }

    private static func string(_ key: StaticString, _ text: String, _ json: inout JsonBytes) {
        json.key(key)
        json.string(text)
    }

    private static func number(_ key: StaticString, _ number: Int?, _ json: inout JsonBytes) {
        json.key(key)
        if let number { json.number(number) } else { json.null() }
    }

    private static func day(_ key: StaticString, _ day: CivilDate?, _ json: inout JsonBytes) {
        json.key(key)
        if let day { json.day(day) } else { json.null() }
    }
}
