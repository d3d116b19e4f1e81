/// Words that head the columns of agencies' chronologies, and how strongly each speaks for a kind of column.
///
/// Gathered from the column sets in the guidance (templates, section 1) and from practice. A phrase counts where its
/// words stand together in the heading; for each kind the strongest phrase counts. To teach the program a new
/// wording, add a line here (CONTRIBUTING, "add a column kind").
enum ColumnVocabulary {
    /// Weight of each kind for one heading; kinds not spoken for are absent.
    static func weights(of heading: String) -> [ColumnKind: Int] {
        let (outside, inside) = PlainWords.splitBrackets(heading)
        let key = PlainWords.key(outside)
        let main = found(in: withoutFigure(key) ?? key)
        // Words in brackets are hints to the writer ("include voice of the child"), not the heading.
        return main.isEmpty ? found(in: PlainWords.key(inside)) : main
    }

    /// A known heading with a figure behind it, as programs put it behind a second one of the same words: "Date2".
    static func isNumbered(_ heading: String) -> Bool {
        withoutFigure(PlainWords.key(heading)).map { !found(in: $0).isEmpty } ?? false
    }

    /// The letters before a figure joined to them; nil where there is none, or another.
    private static func withoutFigure(_ key: String) -> String? {
        guard let last = key.utf8.last, last >= 0x30, last <= 0x39 else { return nil }
        let letters = key.utf8.reversed().drop { $0 >= 0x30 && $0 <= 0x39 }.reversed()
        guard let end = letters.last, end != 0x20, !letters.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else {
            return nil
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// The strongest weight of any kind.
    static func strongest(_ heading: String) -> Int { weights(of: heading).values.max() ?? 0 }

    /// Weight for a key to people or abbreviations rather than a chronology.
    static func isKeyHeading(_ heading: String) -> Bool {
        keyHeadings.contains(PlainWords.key(PlainWords.splitBrackets(heading).outside))
    }

    /// Headings of action plans, contact lists and other tables that are not chronologies.
    static func isForeignHeading(_ heading: String) -> Bool {
        let key = " " + PlainWords.key(heading) + " "
        return foreignPhrases.contains { key.contains(" \($0) ") }
    }

    /// Looks up every run of words of the heading, so that the cost does not grow with the vocabulary.
    private static func found(in key: String) -> [ColumnKind: Int] {
        let words = key.split(separator: " ")
        if words.isEmpty || words.count > mostWords { return [:] }
        // A phrase inside a longer one that is known says nothing of its own: "seen" in "seen by", "record" in "record type".
        var found: [(range: Range<Int>, meanings: [(kind: ColumnKind, weight: Int)])] = []
        for first in words.indices {
            for last in first..<min(first + longestPhrase, words.count) {
                if let meanings = phrases[words[first...last].joined(separator: " ")] {
                    found.append((first..<(last + 1), meanings))
                }
            }
        }
        var best: [ColumnKind: Int] = [:]
        for one in found {
            if found.contains(where: { $0.range.count > one.range.count && $0.range.contains(one.range) }) { continue }
            for (kind, weight) in one.meanings where weight > best[kind, default: 0] { best[kind] = weight }
        }
        if words.contains(where: { $0 == "birth" || $0 == "dob" || $0 == "born" }) { best[.date] = nil }
        return best
    }

    /// A cell of more words than this is prose, not a heading.
    private static let mostWords = 12
    private static let longestPhrase = 6

    private static let keyHeadings: Set<String> = [
        "name", "names", "full name", "m f", "sex", "gender", "dob", "d o b", "date of birth", "born", "age",
        "relationship", "relationship to child", "relationship to subject", "relationship to subject child", "initials",
        "abbreviation",
        "abbreviations", "meaning", "designation", "known as", "ethnicity", "ethnic origin", "address", "key", "code",
        "role", "job title", "pseudonym", "identifier", "id", "term", "definition", "acronym", "stands for", "post",
        "name used", "legal status", "also known as", "agency", "team", "base", "person", "who", "family member",
        "relation", "nhs number", "school", "in full", "full form", "title", "name in report", "nature of contribution",
    ]

    private static let foreignPhrases = [
        "recommendation", "target date", "deadline", "lead officer", "by when", "due date", "telephone number", "email",
        "version", "milestone", "milestones", "question", "answer", "success measure",
    ]

    private static let phrases: [String: [(kind: ColumnKind, weight: Int)]] = {
        var all: [String: [(kind: ColumnKind, weight: Int)]] = [:]
        for (kind, lines) in table {
            for (weight, words) in lines {
                for phrase in words.split(separator: ",") {
                    all[String(phrase.drop { $0 == " " }), default: []].append((kind, weight))
                }
            }
        }
        return all
    }()

    private static let table: [(ColumnKind, [(Int, String)])] = [
        (
            .date,
            [
                (
                    9,
                    "date time, date and time, date or period, date of event, event date, date of contact, contact date"
                ),
                (
                    8,
                    "date of incident, incident date, date of attendance, date of visit, date of occurrence, date from"
                ),
                (8, "start date, date started, date occurred, date period, date s, date of significant event"),
                (6, "date, dates, when, dyddiad"), (8, "occurred on, date happened, happened on, dt"),
                (5, "opened, date opened, started"), (4, "from, day, entry date, date of entry, dd mm yyyy, dd mm yy"),
                (3, "period, year, month, timeframe, timescale"),
            ]
        ),
        (
            .recorded,
            [
                (11, "date recorded, recorded on, date of recording, date of entry, date entered, date of record"),
                (
                    11,
                    "date input, date time added, date and time added, time added, added on, date time recorded, date uploaded, date typed"
                ),
                (11, "date time entered, date time created, date time logged, created date, input on, date keyed"),
                (11, "when recorded, recording date, date logged, logged on, date of input, input date, date added"),
                (10, "date created, created on, entered on, recorded date"), (8, "entry date, entered"),
                (11, "date written up, written up on, date typed up"),
                (8, "inputted, input, typed, typed up, uploaded"),
                (3, "recorded, logged"),
            ]
        ),
        (
            .endDate,
            [
                (11, "end date, date ended, date to, finish date, date until, date of end"), (7, "until, ended"),
                (6, "closed, date closed, finish, finished"),
                (4, "to, end"),
            ]
        ),
        (
            .time,
            [
                (
                    9,
                    "time of contact, time of event, event time, time 24hr, time of incident, time of call, start time"
                ),
                (6, "time, times, amser"), (3, "hour, hrs"),
            ]
        ),
        (
            .reference,
            [
                (9, "incident number, crime ref, log no, log number, internal ref, ref no, reference number, entry no"),
                (9, "serial no, item no, urn, entry number, row no, crime number, niche ref, event no"),
                (6, "ref, reference, no, number, id, item, serial, row"),
                (
                    9,
                    "row id, event id, incident id, entry id, case id, contact id, rio id, occurrence no, incident ref, line no, sequence, seq, cad no, record id, record no"
                ),
                (5, "ser"), (4, "log, line, cad"),
            ]
        ),
        (
            .source,
            [
                (10, "source of information, source document, evidence source, source of evidence, document reference"),
                (9, "where recorded, record type, type of record, source of record, information source, doc ref"),
                (8, "source, file ref, source ref, record source, source reference, document ref"), (6, "evidence"),
                (8, "origin, record source, held in, where found, exhibit, page no"),
                (4, "record, document, system, taken from, page, file, volume, tab"),
            ]
        ),
        (
            .agency,
            [
                (9, "agency, organisation, organization, agency name, name of agency, agency involved, asiantaeth"),
                (9, "nhs trust, health trust, trust name, name of trust, organisation name, name of organisation"),
                (8, "provider name, name of provider, service provider, service name, name of service"),
                (6, "trust, health board"), (5, "service, provider"),
            ]
        ),
        (
            .practitioner,
            [
                (11, "name of person recording, person recording, name of practitioner, practitioner and role"),
                (
                    11,
                    "workers name, name designation, name and designation, staff name and role, name of officer, officers name"
                ),
                (10, "recorded by, completed by, name and role, entered by, written by, name of worker, staff member"),
                (
                    9,
                    "professional and role, worker and role, staff involved, professionals involved, name of professional"
                ),
                (
                    8,
                    "practitioner, clinician, key worker, keyworker, oic, hcp, social worker, health visitor, case worker, practitioners"
                ),
                (
                    9,
                    "seen by, by whom, logged by, done by, contact by, allocated worker, case holder, offender manager, staff name"
                ),
                (
                    7,
                    "worker, volunteer, staff, professional, professionals, officer, dealt with by, handled by, author, lead professional, midwife, teacher, counsellor"
                ),
                (4, "team, department, ward, adviser, coordinator, manager, consultant, by, unit"),
                (5, "doctor, nurse, teacher, gp, hv, name of staff"), (3, "who, role, designation, initials"),
            ]
        ),
        (
            .present,
            [
                (13, "family members seen, adults seen, who was seen with, parents seen"),
                (11, "persons present, people present, who was present, seen by present, family members present"),
                (
                    10,
                    "who was there, present at, those attending, who with, met with, spoken to, persons seen, people seen"
                ),
                (10, "others present, who was involved, persons involved, people involved, with whom, in attendance"),
                (
                    9,
                    "attendees, attended by, who attended, participants, those present, involved present, contact with"
                ),
                (8, "present, parties, others involved"), (6, "involved, attendance, household"),
            ]
        ),
        (
            .child,
            [
                (11, "which child, name of child, child name, childs name, child or person, name of subject"),
                (10, "name of child or young person, child children, subject child, name of patient, family member"),
                (
                    8,
                    "pupil, pupil name, student name, subject, patient, patient name, child concerned, person concerned, child young person"
                ),
                (6, "student, cyp, yp"), (6, "child, children, young person, client, service user, plentyn"),
                (8, "who is it about, who about, relating to, concerning"),
                (4, "regarding, about, name, sibling, person, individual"),
            ]
        ),
        (
            .location,
            [
                (10, "place of contact, location of contact, location of event, location of incident, where seen"),
                (9, "location, venue, place"), (5, "where, address, setting, scene, site, lleoliad"),
            ]
        ),
        (
            .event,
            [
                (11, "significant event, event contact, contact event, what happened, details of incident, key event"),
                (
                    11,
                    "what was seen or heard, what we noticed, what was noticed, what was observed, what we saw, what was said"
                ),
                (
                    11,
                    "seen or heard, seen and heard, what is recorded, what the record says, account of contact, account of event"
                ),
                (
                    11,
                    "details of involvement, summary of involvement, description of contact, visit notes, session notes"
                ),
                (
                    10,
                    "clinical notes, clinical contact, progress notes, case recording, nature of concern, diary entry, diary"
                ),
                (11, "details of event, description of event, summary of event, event details, event description"),
                (10, "details of contact, summary of contact, clinical entry, presenting problem, nature of event"),
                (10, "incident details, details of significant event, case note, case notes, what was recorded"),
                (9, "event, events, description, narrative, log entry, occurrence, details, digwyddiad"),
                (8, "presentation of child, synopsis, happening, presentation, what took place, info"),
                (8, "summary, incident, nature of contact, information recorded, detail, key events, episode"),
                (9, "support given, work done, service given, help given, details recorded"),
                (7, "entry, consultation, observation, account, information, facts, presenting complaint"),
                (6, "contact, note, notes, report, findings, content, activity, intervention, text, concern, concerns"),
                (6, "involvement, issue, disclosure, circumstances, assessment, recording, story"),
                (4, "record, history, chronology, reason, message, log"),
            ]
        ),
        (
            .contact,
            [
                (11, "type of contact, contact type, method of contact, kind of contact, type of event, event type"),
                (12, "case note type, note type, type of note, recording type, type code, contact method"),
                (10, "incident type, type of incident, mode of contact, entry type, type of entry, category of event"),
                (8, "reason for contact, nature of contact, reason for attendance, reason for call"),
                (5, "contact, type, category, method, mode, classification, record, event"),
            ]
        ),
        (
            .childSeen,
            [
                (13, "child seen seen alone, child seen and seen alone, child seen and alone"),
                (
                    12,
                    "young person seen, seen at this contact, young people seen, pupil seen, baby seen, person seen at"
                ),
                (12, "was the child seen, child seen, children seen, child sighted, was child seen, child ren seen"),
                (
                    12,
                    "who was seen, child observed, child seen by, children sighted, subject seen, plentyn wedi ei weld"
                ),
                (
                    12,
                    "sight of child, did you see the child, child seen and spoken to, child sighted, children seen and by whom"
                ),
                (9, "seen y n, child present, sighted, child met, were children seen"), (8, "seen"),
            ]
        ),
        (
            .seenAlone,
            [
                (
                    14,
                    "child seen alone, was the child seen alone, children seen alone, was child seen alone, child ren seen alone"
                ),
                (
                    12,
                    "seen alone, spoken to alone, alone y n, seen on own, child alone, spoken with alone, on their own"
                ),
                (
                    12,
                    "spoken to on their own, spoken to on own, seen on their own, spoken to separately, seen separately"
                ),
                (9, "alone"),
            ]
        ),
        (
            .spokenWith,
            [
                (14, "child spoken with, was the child spoken with, children spoken with, was child spoken with"),
                (12, "spoken with y n, spoken with"),
            ]
        ),
        (
            .wishes,
            [
                (13, "wishes and feelings, wishes feelings, what did the child say, child s wishes, childs wishes"),
                (12, "voice of the child, voice of child, childs voice, childs view, childs views, views of child"),
                (12, "what the child said, lived experience, wishes, child voice, childs words, pupil voice"),
                (
                    12,
                    "own words, in the childs words, childs own words, childs perspective, what the child told us, said by child"
                ),
                (10, "voc, voice of yp, yp voice"), (7, "feelings, voice, views"),
            ]
        ),
        (
            .action,
            [
                (
                    12,
                    "action taken, action decision, what was done, agreed action, action taken decision, actions taken"
                ),
                (
                    11,
                    "what we did, what i did, what happened next, our response, steps taken, next step, follow up action, action by"
                ),
                (11, "decision made, response outcome, outcome action, action outcome, agency response, action agreed"),
                (
                    10,
                    "action, actions, decision, decisions, next steps, outcome, outcomes, what was agreed, gweithredu"
                ),
                (11, "what did we do, what was your response, what was done about it"),
                (8, "response, plan, result, disposal, disposition, follow up, resolution"),
                (5, "advice, management, intervention, step"),
            ]
        ),
        (
            .sharedWith,
            [
                (13, "information sharing, with whom shared, who did we tell"),
                (13, "information shared with, information shared, shared with, agencies notified, agencies informed"),
                (12, "who was informed, who was told, agency informed, notified to, referred to, shared to, passed to"),
                (10, "copy sent to, passed on to, reported to, circulated to, who told, who else knows, copies to"),
                (9, "informed, notified, shared, told, copied to, sent to, referral made to, liaison with, copied"),
                (5, "liaison, cc"),
            ]
        ),
        (
            .impact,
            [
                (13, "impact on child, impact on the child, impact on children, effect on child"),
                (11, "significance for child, significance for the child"),
                (11, "effect on cyp, impact on cyp, effect on young person, impact on young person, impact for child"),
                (10, "impact, significance"), (5, "relevance, risk, risks"),
            ]
        ),
        (
            .expectedPractice,
            [
                (12, "expected practice, policy followed, procedures followed, practice standard, expected standard"),
                (
                    12,
                    "in line with procedures, what should have happened, standards met, standard met, was procedure followed"
                ),
                (11, "in line with procedure, procedure followed, policy procedure, policy and procedure"),
                (8, "compliance, good practice, standard, policy"),
            ]
        ),
        (
            .comment,
            [
                (
                    13,
                    "author comment, imr author comment, reviewers note, review notes, panel notes, reviewers comment"
                ),
                (12, "author s comment, authors comment, comment analysis, reviewer s comment, comments analysis"),
                (
                    11,
                    "comment, comments, analysis, remarks, commentary, sylwadau, why it matters, why this matters, so what"
                ),
                (6, "review, observations, questions, issues, reflection, learning, query, rag"),
            ]
        ),
    ]
}
