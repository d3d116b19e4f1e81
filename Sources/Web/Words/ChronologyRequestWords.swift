/// What asking agencies for their chronologies says, and what an agency says of its records before it sends.
struct ChronologyRequestWords: Sendable {
    let tab = Phrase("Requests", cy: "Ceisiadau")
    let titleOf = Phrase("Chronologies asked for: {1}", cy: nil)
    let lead = Phrase(
        "An agency first says that its records are secured. Then it sends its chronology, and its lead lets the panel see it.",
        cy: nil)
    let none = Phrase("No agency has been asked yet", cy: nil)
    let noneWhat = Phrase("Ask the agencies that knew the family. You set the day and what is to be in it.", cy: nil)
    let noneForYou = Phrase("When your agency is asked for its chronology, the request stands here.", cy: nil)
    let due = Phrase("By", cy: "Erbyn")
    let records = Phrase("Records", cy: "Cofnodion")
    let secured = Phrase("Secured", cy: nil)
    let notSecured = Phrase("Not confirmed", cy: nil)
    let late = Phrase("Late", cy: "Hwyr")
    let byDay = Phrase("By {1}", cy: "Erbyn {1}")
    let notAsked = Phrase("Not asked", cy: nil)

    // MARK: Asking

    let ask = Phrase("Ask agencies for chronologies", cy: nil)
    let askTitle = Phrase("Ask for chronologies: {1}", cy: nil)
    let askLead = Phrase("All the agencies you choose are asked the same. You can change each request later.", cy: nil)
    let agencies = Phrase("Which agencies", cy: "Pa asiantaethau")
    let calledAgencies = Phrase("at least one agency", cy: nil)
    let allAsked = Phrase("Every agency of the board has been asked", cy: nil)
    let allAskedWhat = Phrase("If an agency or a part of one is missing, add it to the board first.", cy: nil)
    let dueLabel = Phrase("By which day", cy: "Erbyn pa ddiwrnod")
    let calledDue = Phrase("the due date", cy: nil)
    let from = Phrase("From (if you wish)", cy: nil)
    let fromHelp = Phrase("The first day or year it is to cover. Left empty: from the first the agency has.", cy: nil)
    let calledFrom = Phrase("what it is to cover first", cy: nil)
    let to = Phrase("Until (if you wish)", cy: nil)
    let toHelp = Phrase("The last day or year it is to cover. Left empty: to the last the agency has.", cy: nil)
    let calledTo = Phrase("what it is to cover last", cy: nil)
    let include = Phrase("What is to be in it", cy: nil)
    let calledInclude = Phrase("what is to be in it", cy: nil)
    let includeHelp = Phrase("Their authors read this while they write. Name no child.", cy: nil)
    let includeUsual = Phrase(
        "Every contact with the children, their parents and carers, and whoever lived with them, also those that were "
            + "missed, refused or cancelled. For each child: whether the child was seen, alone, spoken with, and what the "
            + "child said or showed. What was passed on, to whom, and what came of it. Where a record is missing, say so.",
        cy: nil)
    let askButton = Phrase("Ask them", cy: nil)
    let askedMeanwhile = Phrase("Somebody asked one of these agencies meanwhile. Nothing of yours was saved.", cy: nil)
    let duePast = Phrase("Choose a day that is still to come", cy: nil)
    let endsBefore = Phrase("Choose an end that is not before the beginning", cy: nil)

    // MARK: One request

    let oneTitle = Phrase("{1}: the chronology asked for", cy: nil)
    let askedBy = Phrase("Asked by", cy: nil)
    let byOn = Phrase("{1}, {2}", cy: "{1}, {2}")
    let covers = Phrase("From", cy: "O")
    let coversTo = Phrase("Until", cy: "Hyd at")
    let fromFirst = Phrase("the first there is", cy: nil)
    let toLast = Phrase("the last there is", cy: nil)
    let changedTitle = Phrase("Changed since it was asked", cy: nil)
    let changedBy = Phrase("{1}, {2}", cy: "{1}, {2}")
    let changedFromTo = Phrase("{1}: {2}; before: {3}", cy: nil)
    let changedInclude = Phrase("What is to be in it was put otherwise. Before: {1}", cy: nil)
    let templateSince = Phrase(
        "What is asked was changed on {1}. A template fetched before that day says what was asked then: fetch it again. What is "
            + "filled in already can be sent as it is.", cy: nil)
    let progress = Phrase("Chronology", cy: "Cronoleg")
    let change = Phrase("Change what is asked", cy: nil)
    let changeTitle = Phrase("Change what {1} is asked for", cy: nil)
    let takeBack = Phrase("Take the request back", cy: nil)
    let takeBackTitle = Phrase("Take back the request to {1}?", cy: nil)
    let takeBackWhat = Phrase(
        "It goes from their list of work. What they said of their records, and what they sent, stays. You can ask them anew.",
        cy: nil)
    let changedMeanwhile = Phrase("Somebody changed the request meanwhile. Look again before you go on.", cy: nil)
    let nextStep = Phrase("What to do next", cy: nil)
    let confirmFirst = Phrase("Confirm that your records are secured", cy: nil)
    let confirmFirstWhat = Phrase(
        "Before anything is sent. It protects your colleagues as much as the child’s story.", cy: nil)
    let sendNext = Phrase("Send your chronology as files", cy: nil)
    let sendMore = Phrase("Send more files, or a newer version of one", cy: nil)
    let toCome = Phrase("Still to come", cy: nil)
    let toComeSecured = Phrase("The agency confirms that its records are secured.", cy: nil)
    let toComeSent = Phrase("The agency sends its chronology.", cy: nil)
    let toComeMended = Phrase("A file that was sent back is answered with a newer version.", cy: nil)
    let toComeReleased = Phrase("The agency’s lead releases all that was sent, so that the panel can read it.", cy: nil)
    let toComeGathered = Phrase("The agency it is a part of gathers it and lets the panel see it.", cy: nil)
    let toComeAccepted = Phrase("The panel accepts it as part of the case.", cy: nil)
    let allDone = Phrase("Everything asked for is done.", cy: nil)
    let sendNextWhat = Phrase("Word, Excel, OpenDocument or CSV, in whatever columns you have.", cy: nil)
    let typeNext = Phrase("Or type your entries in", cy: nil)
    let typeNextWhat = Phrase("Where there is no chronology to send: one entry after another.", cy: nil)
    let template = Phrase("A template to fill in", cy: nil)
    let templateWhat = Phrase(
        "Made for this review, with the columns that are read best and a place for each child. You need not use it: any columns "
            + "can be sent.", cy: nil)
    let templateExcel = Phrase("Excel workbook", cy: nil)
    let templateWord = Phrase("Word document", cy: nil)
    let releaseNext = Phrase("See what was sent, and let the panel see it", cy: nil)

    // MARK: Records

    let securedTitle = Phrase("Confirm that records are secured: {1}", cy: nil)
    let securedLead = Phrase(
        "Secured means: taken out of use or locked, on paper and on screen, so that nothing is lost or changed until the "
            + "review ends.", cy: nil)
    let holdings = Phrase("Which records there are", cy: nil)
    let calledHoldings = Phrase("which records there are", cy: nil)
    let holdingsHelp = Phrase("Files, systems, diaries, notebooks, messages, recordings. Name no child.", cy: nil)
    let whereabouts = Phrase("Where they are now", cy: nil)
    let calledWhereabouts = Phrase("where the records are now", cy: nil)
    let missing = Phrase("What is missing", cy: nil)
    let calledMissing = Phrase("what is missing, or that nothing is", cy: nil)
    let missingHelp = Phrase(
        "Lost, destroyed, never written, held elsewhere. If nothing is missing, write: nothing.", cy: nil)
    let securedBy = Phrase("Who secured them", cy: nil)
    let calledSecuredBy = Phrase("who secured the records", cy: nil)
    let securedByHelp = Phrase("Name and post.", cy: nil)
    let securedOn = Phrase("On which day", cy: nil)
    let calledSecuredOn = Phrase("the date they were secured", cy: nil)
    let notYet = Phrase("That day is still to come", cy: nil)
    let confirmAll = Phrase("Confirm for your agencies that records are secured", cy: nil)
    let confirmAllTitle = Phrase("Confirm that records are secured", cy: nil)
    let confirmAllRows = Phrase(
        "A part for each of your agencies. Leave a part empty altogether that you cannot confirm yet: it stays on your list.",
        cy: nil)
    let confirmSame = Phrase("It holds for all those I leave empty, too", cy: nil)
    let confirmSameWhat = Phrase(
        "Tick this where records of the agency and its parts were secured in one go: what you say for the first counts for each.",
        cy: nil)
    let confirmAlso = Phrase("It holds for these as well", cy: nil)
    let confirmAlsoHelp = Phrase(
        "Those you act for that have not confirmed yet. Each can be corrected by itself later.", cy: nil)
    let confirmFilled = Phrase(
        "Filled in with what was said for {1} on {2}. Put right what differs, then confirm.", cy: nil)
    let confirmNothing = Phrase("Fill in the part of at least one agency", cy: nil)
    let confirmOf = Phrase("{1}: {2}", cy: "{1}: {2}")
    let allConfirmed = Phrase("For every agency of yours it is confirmed", cy: nil)
    let allConfirmedWhat = Phrase("What was said can be corrected on the page of each request.", cy: nil)
    let confirmButton = Phrase("Confirm", cy: "Cadarnhau")
    let confirmedBy = Phrase("Confirmed by", cy: nil)
    let nothingSaid = Phrase("The agency has not confirmed yet that its records are secured.", cy: nil)
    let correctStatement = Phrase("Correct what was said", cy: nil)
    let secureFirst = Phrase("{1} was asked to confirm first that its records are secured.", cy: nil)
    let secureFirstAnswer = Phrase(
        "Before this agency sends anything, it has to confirm that its records are secured: see “Requests”.", cy: nil)
}
