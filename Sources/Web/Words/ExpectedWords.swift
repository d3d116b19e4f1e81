/// What the page of expected contacts says, and the forms by which plans are put on record.
struct ExpectedWords: Sendable {
    let tab = Phrase("Expected contacts", cy: nil)
    let title = Phrase("Expected contacts in {1}", cy: nil)
    let lead = Phrase(
        "For each child: what the plan they were on asks for, and what the chronology shows of it.", cy: nil)
    let printed = Phrase(
        "“Not in what was sent” means that no entry shows it. It may have taken place and not been written down, or be in "
            + "records that were not sent: the agency can be asked.", cy: nil)

    // MARK: One child

    let gist = CountedPhrase(
        one: Phrase("Of the one contact that a plan asks for between {1} and {2} the chronology shows {3}.", cy: nil),
        other: Phrase("Of {n} contacts that the plans ask for between {1} and {2} the chronology shows {3}.", cy: nil))
    let late = CountedPhrase(
        one: Phrase("One of them was late.", cy: nil), other: Phrase("{n} of them were late.", cy: nil))
    let missing = CountedPhrase(
        one: Phrase("One is not in what was sent.", cy: nil), other: Phrase("{n} are not in what was sent.", cy: nil))
    let nothingDue = Phrase("No contact that a plan asks for was due within what was sent.", cy: nil)
    let gap = Phrase("Longest beyond what a plan allows: {1} without “{2}”, where it allows {3}:", cy: nil)
    let gapDays = CountedPhrase(one: Phrase("{n} day", cy: nil), other: Phrase("{n} days", cy: nil))
    let gapFrom = Phrase("from {1}", cy: nil)
    let gapTo = Phrase("to {1}", cy: nil)
    let noSchedule = Phrase("{1}: the list of schedules does not say what such a plan asks for.", cy: nil)
    let noBirthDate = Phrase(
        "{1}: its days follow from the child’s birth date. Add it on the review’s page, and they are reckoned.", cy: nil
    )
    let outsideRecord = Phrase("{1}: no day of it lies in the record that was released.", cy: nil)

    // MARK: The plans

    let plans = Phrase("Plans on record", cy: nil)
    let period = Phrase("{1}, {2} to {3}", cy: nil)
    let periodOpen = Phrase("{1}, from {2} on", cy: nil)
    let noPlan = Phrase("No plan is on record for this child.", cy: nil)
    let none = Phrase("No plan is on record yet", cy: nil)
    let noneWhat = Phrase(
        "Put on record which plan each child was on and from when to when. This page then shows which contacts the plan asks "
            + "for, which of them the chronology shows, and which it does not.", cy: nil)
    let noneForReader = Phrase(
        "The coordinator of the review puts on record which plan each child was on. This page then shows what it asks for.",
        cy: nil)
    let noChildren = Phrase("No child has been named yet. Plans are put on record for a child.", cy: nil)
    let add = Phrase("Add a plan", cy: nil)
    let addFor = Phrase("Add a plan that {1} was on", cy: nil)
    let correct = Phrase("Correct", cy: "Cywiro")
    let correctOf = Phrase("Correct: {1}", cy: nil)
    let takeOut = Phrase("Take out", cy: nil)
    let takeOutOf = Phrase("Take out: {1}", cy: nil)
    let added = Phrase("The plan is on record.", cy: nil)
    let corrected = Phrase("The plan was corrected.", cy: nil)
    let takenOut = Phrase("The plan was taken out.", cy: nil)

    // MARK: The table

    let caption = Phrase("What the plans ask for, and what the chronology shows: {1}", cy: nil)
    let due = Phrase("Due by", cy: nil)
    let asks = Phrase("What the plan asks", cy: nil)
    let shows = Phrase("What the chronology shows", cy: nil)
    let words = Phrase("The words", cy: nil)
    let ofPlan = Phrase("{1} ({2})", cy: nil)
    let shown = Phrase("Shown", cy: nil)
    let shownLate = CountedPhrase(
        one: Phrase("Shown, {n} day late", cy: nil), other: Phrase("Shown, {n} days late", cy: nil))
    let notShown = Phrase("Not in what was sent", cy: nil)
    let tried = Phrase("Tried", cy: nil)
    let maybe = Phrase("No exact day", cy: nil)
    let unseen = Phrase("Names a visit, not that the child was seen", cy: nil)
    let entry = Phrase("{1}, {2}", cy: nil)
    let entrySeen = Phrase("{1}, {2}: the child was seen", cy: nil)
    let entryNotRecorded = Phrase("{1}, {2}: whether the child was seen is not recorded", cy: nil)
    let more = CountedPhrase(
        one: Phrase("and on one more day since the one before", cy: nil),
        other: Phrase("and on {n} more days since the one before", cy: nil))
    let alsoShown = Phrase("also there", cy: nil)
    let quoted = Phrase("“{1}”", cy: nil)
    let noAgency = Phrase("an agency", cy: nil)

    // MARK: Why it is not there

    let forPanel = Phrase(
        "What the chronology shows of them is read out of the released entries for the panel and its legal adviser.",
        cy: nil)
    let notYet = Phrase(
        "What the chronology shows of them is not here yet: it comes once what is released has been worked through.",
        cy: nil)
    let notWhole = Phrase(
        "What the chronology shows of them is not here: something it was read from is not before you now, or was taken back.",
        cy: nil)

    // MARK: Suggestions and method

    let suggestions = CountedPhrase(
        one: Phrase("One entry that may tell of a plan", cy: nil),
        other: Phrase("{n} entries that may tell of a plan", cy: nil))
    let suggestionsWhat = Phrase(
        "Words by which a plan may have begun or ended. None of it is used until somebody puts the plan on record.",
        cy: nil)
    let began = Phrase("{1}: began?", cy: nil)
    let ended = Phrase("{1}: ended?", cy: nil)
    let takeOver = Phrase("Take over for {1}", cy: nil)
    let suggestionsLeft = CountedPhrase(
        one: Phrase("One more is not listed here.", cy: nil), other: Phrase("{n} more are not listed here.", cy: nil))
    let sources = Phrase("What each plan asks for, and where it stands", cy: nil)
    let plan = Phrase("Plan", cy: "Cynllun")
    let contact = Phrase("Contact", cy: nil)
    let when = Phrase("When", cy: "Pryd")
    let source = Phrase("Where the figure stands", cy: nil)
    let method = Phrase("How this is worked out", cy: nil)
    let methodFewest = Phrase(
        "The fewest contacts that would have met a plan are counted, each from the one before it: a worker who came every week "
            + "is not asked for one a week. Where nothing is shown by the due day, a contact before the next would have been due "
            + "counts as this one, late.", cy: nil)
    let methodFound = Phrase(
        "A meeting or a check is found by its name; a social worker’s visit by the child’s being seen, or by words for a visit. "
            + "What is only planned, invited to or minuted does not count. A plan counts for the days given here, no further than "
            + "the record goes. All of it is read out of the words by the program: for the panel to judge.", cy: nil)

    // MARK: The forms

    let addTitle = Phrase("A plan that {1} was on", cy: nil)
    let correctTitle = Phrase("Correct a plan that {1} was on", cy: nil)
    let formLead = Phrase(
        "The days as the plan itself has them. What it asks for is reckoned from its first day.", cy: nil)
    let which = Phrase("Which plan?", cy: nil)
    let firstDay = Phrase("Its first day is {1}.", cy: nil)
    let from = Phrase("From", cy: "O")
    let to = Phrase("To", cy: "Hyd at")
    let toHelp = Phrase(
        "The last day it was in force. Leave it empty while it goes on, or where nobody knows.", cy: nil)
    let calledPlan = Phrase("the plan", cy: nil)
    let calledFrom = Phrase("the first day", cy: nil)
    let calledTo = Phrase("the last day", cy: nil)
    let save = Phrase("Put on record", cy: nil)
    let endsBefore = Phrase("The plan ends before it begins: look at both days again", cy: nil)
    let overlaps = Phrase(
        "This child is on record under the same plan in some of these days: correct that period, or choose other days",
        cy: nil)
    let withdrawTitle = Phrase("Take this plan out?", cy: nil)
    let withdrawWhat = Phrase("{1}. It stays in the ledger, and nothing is reckoned from it any more.", cy: nil)
    let withdrawIt = Phrase("Take it out", cy: nil)
    let changed = Phrase("Somebody changed this plan after you opened it. Look again before you take it out.", cy: nil)
}
