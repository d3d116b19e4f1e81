/// What typing entries straight in says.
struct TypedEntryWords: Sendable {
    let tab = Phrase("Typed entries", cy: nil)
    let titleOf = Phrase("Entries typed in: {1}", cy: nil)
    let lead = Phrase(
        "Type entries here where there is no chronology to send. They are saved for your agency alone until you put them into "
            + "its chronology; its lead then lets the panel see them.", cy: nil)
    let type = Phrase("Type an entry", cy: nil)
    let none = Phrase("Nothing has been typed in yet", cy: nil)
    let noneWhat = Phrase("One entry for each thing that happened, from each record you have.", cy: nil)
    let entry = Phrase("Entry", cy: "Cofnod")
    let numbered = Phrase("{1}. {2}", cy: "{1}. {2}")
    let what = Phrase("What happened", cy: nil)
    let stands = Phrase("Standing", cy: nil)
    let inChronology = Phrase("In the chronology", cy: nil)
    let changedSince = Phrase("Changed since", cy: nil)
    let notYet = Phrase("Not in the chronology yet", cy: nil)
    let stillIn = Phrase("Taken out, still in the chronology", cy: nil)
    let takenOut = Phrase("Taken out", cy: nil)
    let handIn = Phrase("Put them into the chronology of {1}", cy: nil)
    let handInTitle = Phrase("Put the typed entries into the chronology of {1}?", cy: nil)
    let handInWhat = CountedPhrase(
        none: Phrase("No entry stands any more: the chronology will have none that was typed in.", cy: nil),
        one: Phrase(
            "{n} entry, as it stands now. The panel sees it when your lead lets it. You can correct it afterwards and put it "
                + "in again.", cy: nil),
        other: Phrase(
            "{n} entries, as they stand now. The panel sees them when your lead lets it. You can correct them afterwards "
                + "and put them in again.", cy: nil))
    let handInButton = Phrase("Put them in", cy: nil)
    let movedMeanwhile = Phrase("Somebody typed or corrected an entry meanwhile. Look again before you go on.", cy: nil)
    let takenOutMeanwhile = Phrase(
        "Somebody took this entry out meanwhile. What you wrote is below: save it as an entry of its own, or leave it.",
        cy: nil)
    let owed = Phrase("Then what you typed can be put into the chronology of {1}.", cy: nil)
    let release = Phrase("Let the panel see them: {1}", cy: nil)
    let toHandIn = Phrase("What to do next", cy: nil)

    // MARK: The form

    let newTitle = Phrase("Type an entry", cy: nil)
    let correctTitle = Phrase("Entry {1} of {2}", cy: nil)
    let agency = Phrase("Whose record is it", cy: nil)
    let calledAgency = Phrase("whose record it is", cy: nil)
    let date = Phrase("When it happened", cy: nil)
    let calledDate = Phrase("when it happened", cy: nil)
    let time = Phrase("At what time (if it is known)", cy: nil)
    let timeHelp = Phrase("For example 14:30, 2.30 pm or 9-10am.", cy: nil)
    let calledTime = Phrase("the time", cy: nil)
    let notATime = Phrase("Enter the time as 14:30 or 2.30 pm, or leave it empty", cy: nil)
    let source = Phrase("Which record it stands in", cy: nil)
    let sourceHelp = Phrase("For example: pupil file, page 12; visit record; diary.", cy: nil)
    let calledSource = Phrase("which record it stands in", cy: nil)
    let who = Phrase("Who did it or wrote it down", cy: nil)
    let whoHelp = Phrase("Name and post, as the record has them.", cy: nil)
    let calledWho = Phrase("who did it or wrote it down", cy: nil)
    let event = Phrase("What happened", cy: nil)
    let eventHelp = Phrase("As the record says it. Quote the child’s own words.", cy: nil)
    let calledEvent = Phrase("what happened", cy: nil)
    let notAbout = Phrase("The entry is not about this child", cy: nil)
    let notAboutAndSaid = Phrase(
        "You chose that the entry is not about {1}, and answered something about {1}: take one of the two away", cy: nil
    )
    let children = Phrase("The children, each by themselves", cy: nil)
    let childrenHelp = Phrase(
        "Answer by the record, not by what is likely. Where it does not say, choose “the record does not say”: that is an "
            + "answer too.", cy: nil)
    let noChildren = Phrase("The review has no child named yet: nothing can be said of one by one.", cy: nil)
    let calledSeen = Phrase("whether the child was seen", cy: nil)
    let calledAlone = Phrase("whether the child was seen alone", cy: nil)
    let calledSpoken = Phrase("whether the child was spoken with", cy: nil)
    let calledWishes = Phrase("whether the child’s wishes are on record", cy: nil)
    let calledWishesWords = Phrase("the child’s wishes and feelings", cy: nil)
    let calledPlace = Phrase("where the child was", cy: nil)
    let seen = Phrase("Was {1} seen?", cy: nil)
    let seenHelp = Phrase("Somebody of your own service had eyes on the child, however briefly.", cy: nil)
    let seenMissing = Phrase("Choose whether {1} was seen", cy: nil)
    let alone = Phrase("Was {1} seen alone?", cy: nil)
    let aloneHelp = Phrase("No parent, carer, relative, brother or sister was there.", cy: nil)
    let aloneUnseen = Phrase("{1} cannot have been seen alone where {1} was not seen", cy: nil)
    let spoken = Phrase("Was {1} spoken with?", cy: nil)
    let spokenHelp = Phrase("Both ways, also by telephone or through a door.", cy: nil)
    let wishes = Phrase("Does the record say what {1} wished or felt?", cy: nil)
    let wishesWords = Phrase("What {1} wished or felt", cy: nil)
    let wishesHelp = Phrase(
        "In the child’s own words where the record has them; or by a drawing, a sign, a choice.", cy: nil)
    let wishesMissing = Phrase("Enter what {1} wished or felt, or choose another answer above", cy: nil)
    let place = Phrase("Where {1} was (if it is known)", cy: nil)
    let yes = Phrase("Yes", cy: "Do")
    let no = Phrase("No", cy: "Na")
    let notRecorded = Phrase("The record does not say", cy: nil)
    let saveAndNext = Phrase("Save and type another", cy: nil)

    // MARK: Earlier wordings

    let earlier = Phrase("Earlier wordings", cy: nil)
    let wording = Phrase("{1}: {2}, {3}", cy: "{1}: {2}, {3}")
    let withdrawn = Phrase("Taken out: {1}", cy: nil)
    let takeOut = Phrase("Take this entry out", cy: nil)
    let takeOutTitle = Phrase("Take entry {1} out?", cy: nil)
    let takeOutWhat = Phrase(
        "Its wordings are kept with your reason. It leaves the chronology when the typed entries are put in again.",
        cy: nil)
}
