import Domain

/// What was understood, as the member "understanding" of the published form: places of entries, children and agencies
/// are those of the arrays beside it, from 0.
enum JsonUnderstanding {
    static func write(
        _ understanding: Understanding, of chronology: IntegratedChronology, _ json: inout JsonBytes
    ) {
        json.key("understanding")
        json.object { json in
            list("contacts", understanding.contacts, &json, contact)
            list("occurrences", understanding.occurrences, &json, occurrence)
            list("contradictions", understanding.contradictions, &json, contradiction)
            list("unreciprocatedSharing", understanding.unreciprocated, &json) { sharing, json in
                number("entry", sharing.entry, &json)
                number("agency", sharing.agency, &json)
                string("words", sharing.words, &json)
            }
            list("toldLess", understanding.toldLess, &json) { item, json in
                number("told", item.told, &json)
                number("written", item.written, &json)
                json.key("missing")
                json.array(item.missing) { $0.string($1) }
            }
            list("requests", understanding.requests, &json, request)
            list("claims", understanding.claims, &json) { claim, json in
                number("entry", claim.entry, &json)
                string("ground", claim.ground.rawValue, &json)
                string("teller", claim.teller, &json)
                string("words", claim.words, &json)
                number("checkedBy", claim.checkedBy, &json)
                numbers("reliedOnBy", claim.reliedOnBy, &json)
            }
            list("silences", understanding.silences, &json, silence)
            list("smallThings", understanding.smallThings, &json) { thing, json in
                number("entry", thing.entry, &json)
                string("kind", thing.kind.rawValue, &json)
                string("who", thing.who, &json)
                string("words", thing.words, &json)
                string("rule", thing.rule, &json)
                json.key("followUpWords")
                json.optional(thing.followUpWords)
                number("followedBy", thing.followedBy, &json)
            }
            list("indicators", understanding.indicators, &json) { indicator, json in
                number("entry", indicator.entry, &json)
                string("theme", indicator.theme, &json)
                string("words", indicator.words, &json)
                json.key("reported")
                json.bool(indicator.isReported)
            }
            list("incidents", understanding.incidents, &json) { incident, json in
                number("entry", incident.entry, &json)
                number("child", incident.child, &json)
                string("whereabouts", incident.whereabouts.rawValue, &json)
                string("words", incident.words, &json)
                string("incident", incident.incident, &json)
                string("rule", incident.incidentRule, &json)
            }
            list("crises", understanding.crises, &json) { crisis, json in
                number("entry", crisis.entry, &json)
                string("kind", crisis.kind.rawValue, &json)
                string("words", crisis.words, &json)
                string("rule", crisis.rule, &json)
            }
            let incidents = CaseIncidents(chronology).all
            list("caseIncidents", incidents, &json, incident)
            json.key("pieces")
            json.array(CrisisPieces.all(in: chronology, incidents)) { JsonRecords.pieces($1, in: chronology, &$0) }
            list("rewordings", Rewording.all(in: chronology), &json) { change, json in
                number("entry", change.entry, &json)
                string("old", change.old, &json)
                string("new", change.new, &json)
                string("author", change.author, &json)
            }
            json.key("records")
            JsonRecords.write(understanding.records, &json)
            list("themes", understanding.themes, &json) { theme, json in
                string("id", theme.id, &json)
                string("title", theme.title, &json)
                string("domain", theme.domain.rawValue, &json)
                json.key("concern")
                json.bool(theme.isConcern)
            }
            json.key("jointConcerns")
            if let joint = understanding.jointConcerns { self.joint(joint, &json) } else { json.null() }
            // Only where the case names plans.
            if let expected = understanding.expected { JsonExpectedContacts.write(expected, &json) }
        }
    }

    // MARK: - Kinds

    private static func contact(_ contact: ChildContact, _ json: inout JsonBytes) {
        number("entry", contact.entry, &json)
        number("child", contact.child, &json)
        inference("seen", contact.seen, &json)
        inference("seenAlone", contact.seenAlone, &json)
        inference("spokenWith", contact.spokenWith, &json)
        inference("wishes", contact.wishes, &json)
        string("place", contact.place, &json)
        json.key("company")
        json.array(contact.company) { $0.string($1) }
    }

    /// A shorter form where nothing is recorded, since most are.
    private static func inference(_ key: StaticString, _ inference: Inference, _ json: inout JsonBytes) {
        json.key(key)
        json.object { json in
            string("answer", inference.answer.rawValue, &json)
            string("basis", inference.basis.rawValue, &json)
            if inference.answer == .notRecorded, inference.words.isEmpty, inference.rule.isEmpty { return }
            string("words", inference.words, &json)
            string("rule", inference.rule, &json)
            share("confidence", inference.confidence, &json)
        }
    }

    private static func occurrence(_ occurrence: Occurrence, _ json: inout JsonBytes) {
        numbers("entries", occurrence.entries, &json)
        json.key("links")
        json.array(occurrence.links) { json, link in
            json.object { json in
                number("first", link.first, &json)
                number("second", link.second, &json)
                share("score", link.score, &json)
                json.key("reasons")
                json.array(link.reasons) { $0.string($1) }
            }
        }
    }

    private static func contradiction(_ contradiction: Contradiction, _ json: inout JsonBytes) {
        string("kind", contradiction.kind.rawValue, &json)
        numbers("first", contradiction.first, &json)
        numbers("second", contradiction.second, &json)
        string("detail", contradiction.detail, &json)
        string("firstWords", contradiction.firstWords, &json)
        string("secondWords", contradiction.secondWords, &json)
    }

    private static func request(_ request: RequestAndAnswer, _ json: inout JsonBytes) {
        number("entry", request.entry, &json)
        string("kind", request.kind.rawValue, &json)
        number("asker", request.asker, &json)
        string("askedBy", request.askedBy, &json)
        number("agency", request.agency, &json)
        string("words", request.words, &json)
        string("outcome", request.outcome.rawValue, &json)
        number("answer", request.answer, &json)
        string("answerWords", request.answerWords, &json)
        number("days", request.days, &json)
    }

    private static func silence(_ silence: Silence, _ json: inout JsonBytes) {
        switch silence.subject {
        case .child(let child): number("child", child, &json)
        case .agency(let agency): number("agency", agency, &json)
        }
        json.key("from")
        json.day(silence.from)
        json.key("to")
        json.day(silence.to)
        number("days", silence.days, &json)
        number("before", silence.before, &json)
        number("after", silence.after, &json)
        numbers("mayBeBrokenBy", silence.mayBeBrokenBy, &json)
        json.key("schoolRoll")
        switch silence.schoolRoll {
        case .notKnown: json.null()
        case .seenBefore(let agency):
            json.object { json in number("seenBeforeBy", agency, &json) }
        case .ofSchoolAge: json.string("of school age")
        }
        number("holidayDays", silence.holidayDays, &json)
        numbers("namedBy", silence.namedBy, &json)
        string("reason", silence.reason, &json)
    }

    /// An incident or crisis with all entries that tell of it, and when each child had last been seen before it.
    private static func incident(_ incident: CaseIncident, _ json: inout JsonBytes) {
        string("kind", incident.kind.rawValue, &json)
        numbers("entries", incident.entries, &json)
        json.key("from")
        json.day(incident.from)
        json.key("to")
        json.day(incident.to)
        number("toldIn", incident.told, &json)
        string("words", incident.words, &json)
        string("rule", incident.rule, &json)
        json.key("children")
        json.array(incident.children) { json, child in
            json.object { json in
                number("child", child.child, &json)
                json.key("born")
                json.bool(child.isBorn)
                json.key("whereabouts")
                json.optional(child.presence?.whereabouts.rawValue)
                number("whereaboutsToldIn", child.presence?.entry, &json)
                number("lastSeen", child.lastSeen, &json)
                number("daysSince", child.daysSince, &json)
                inference("seenAlone", child.alone, &json)
                inference("spokenWith", child.spoken, &json)
                json.key("doubts")
                json.array(child.doubts) { json, doubt in
                    json.object { json in
                        string("kind", doubt.kind, &json)
                        string("words", doubt.words, &json)
                    }
                }
                number("undoubted", child.undoubted, &json)
                number("daysSinceUndoubted", child.daysSinceUndoubted, &json)
            }
        }
    }

    private static func joint(_ joint: JointConcerns, _ json: inout JsonBytes) {
        func concerns(_ concerns: [JointConcerns.Concern], _ json: inout JsonBytes) {
            json.array(concerns) { json, concern in
                json.object { json in
                    string("theme", concern.theme, &json)
                    number("entry", concern.entry, &json)
                    json.key("since")
                    json.day(concern.since)
                }
            }
        }
        func gap(_ gap: JointConcerns.Gap, _ json: inout JsonBytes) {
            json.object { json in
                json.key("day")
                json.day(gap.day)
                json.key("concerns")
                concerns(gap.concerns, &json)
                json.key("heldBy")
                json.array(gap.heldBy) { concerns($1, &$0) }
                number("mostHeldByOne", gap.mostHeldByOne, &json)
            }
        }
        json.object { json in
            json.key("day")
            json.day(joint.day)
            json.key("concerns")
            concerns(joint.concerns, &json)
            json.key("heldBy")
            json.array(joint.heldBy) { concerns($1, &$0) }
            number("mostHeldByOne", joint.mostHeldByOne, &json)
            json.key("oneAgencyDay")
            json.day(joint.oneAgencyDay)
            number("oneAgency", joint.oneAgency, &json)
            json.key("widest")
            if let widest = joint.widest { gap(widest, &json) } else { json.null() }
            json.key("beforeCrises")
            json.array(joint.beforeCrises) { gap($1, &$0) }
        }
    }

    // MARK: - Members

    private static func list<Value>(
        _ key: StaticString, _ values: [Value], _ json: inout JsonBytes, _ members: (Value, inout JsonBytes) -> Void
    ) {
        json.key(key)
        json.array(values) { json, value in
            json.object { json in
                json.line()
                members(value, &json)
            }
        }
    }

    private static func string(_ key: StaticString, _ text: String, _ json: inout JsonBytes) {
        json.key(key)
        json.string(text)
    }

    private static func number(_ key: StaticString, _ number: Int?, _ json: inout JsonBytes) {
        json.key(key)
        if let number { json.number(number) } else { json.null() }
    }

    private static func numbers(_ key: StaticString, _ numbers: [Int], _ json: inout JsonBytes) {
        json.key(key)
        json.array(numbers) { $0.number($1) }
    }

    /// A number from 0 to 1 with two decimals: more would pretend to be exact.
    private static func share(_ key: StaticString, _ share: Double, _ json: inout JsonBytes) {
        json.key(key)
        json.hundredths(share.isFinite ? Int((share * 100).rounded()) : 0)
    }
}
