/// What the pages of an agency with parts say: asking them, seeing how far each is, gathering their chronologies.
struct PartsWords: Sendable {
    let tab = Phrase("Parts", cy: "Rhannau")
    let titleOf = Phrase("Parts of agencies: {1}", cy: nil)
    let lead = Phrase(
        "Each part sends its own chronology, and sees nothing of the others. Their agency gathers them, and lets the panel see "
            + "them together.", cy: nil)
    let none = Phrase("No agency here has parts", cy: nil)
    let noneWhat = Phrase(
        "When an agency that has parts is asked for its chronology, what each part has sent stands here.", cy: nil)
    let haveSent = CountedPhrase(
        one: Phrase("{n} of {1} parts has sent.", cy: nil), other: Phrase("{n} of {1} parts have sent.", cy: nil))
    let seenOf = CountedPhrase(
        one: Phrase("You see something of {n} of {1} parts.", cy: nil),
        other: Phrase("You see something of {n} of {1} parts.", cy: nil))
    let noneTakesPart = Phrase("None of its parts has been asked yet.", cy: nil)
    let part = Phrase("Part", cy: "Rhan")
    let itself = Phrase("{1} itself", cy: nil)
    let came = Phrase("What has come", cy: nil)
    let nothingCame = Phrase("Nothing yet", cy: "Dim byd eto")
    let toGather = Phrase("Not gathered yet", cy: nil)
    let toGatherAgain = Phrase("Newer, not gathered yet", cy: nil)
    let ask = Phrase("Ask parts for their chronologies", cy: nil)
    let notAsked = Phrase(
        "{1} has not been asked for its chronology yet. When the coordinator has asked it, you can ask its parts.",
        cy: nil)
    let goesOn = Phrase("Gather, and let the panel see it", cy: nil)
    let nothingToGather = Phrase("Everything that has come is gathered.", cy: nil)
    let acts = Phrase("What the panel was let see", cy: nil)
    let act = Phrase("Gathered chronology {1}", cy: nil)
    let fileCount = CountedPhrase(one: Phrase("{n} file", cy: "{n} ffeil"), other: Phrase("{n} files", cy: "{n} ffeil"))
    let actFacts = Phrase("{1}, by {2}: {3}", cy: "{1}, {2}: {3}")
    let actWithout = Phrase("Without {1}", cy: "Heb {1}")
    let sendBackLink = Phrase("To check a file or send it back, choose its name.", cy: nil)

    // MARK: Asking

    let askTitle = Phrase("Ask the parts of {1}", cy: nil)
    let askLead = Phrase(
        "The parts you choose are asked the same. Each confirms that its records are secured, then sends to you.",
        cy: nil)
    let which = Phrase("Which parts", cy: "Pa rannau")
    let wholeDue = Phrase("{1} is asked by {2}: leave yourself time to read what comes.", cy: nil)
    let allAsked = Phrase("Every part of {1} has been asked", cy: nil)
    let allAskedWhat = Phrase("A part that is missing is added on the board’s page of agencies.", cy: nil)

    // MARK: Gathering

    let gatherTitle = Phrase("Let the panel see the chronology of {1}", cy: nil)
    let gatherLead = Phrase(
        "Everybody in the panel can then read all of the files you choose, each entry under the part it is from. You can take "
            + "them back, together or one by one, until the panel has accepted them. Later versions are not covered.",
        cy: nil)
    let whichFiles = Phrase("What goes to the panel", cy: nil)
    let calledFiles = Phrase("at least one file", cy: nil)
    let fileOf = Phrase("{1}: {2}, version {3}", cy: "{1}: {2}, fersiwn {3}")
    let entryCount = CountedPhrase(
        one: Phrase("{n} entry", cy: "{n} cofnod"), other: Phrase("{n} entries", cy: "{n} cofnod"))
    let wasSentBack = Phrase("{1}. Sent back to be put right, and not answered yet.", cy: nil)
    let nothingFrom = Phrase("Nothing has come from", cy: nil)
    let why = Phrase("Why it goes without a part", cy: nil)
    let whyHelp = Phrase(
        "Needed where a part has sent nothing, or you leave out all it sent. The panel reads this: name no child.",
        cy: nil)
    let calledWhy = Phrase("why it goes without a part", cy: nil)
    let whyMissing = Phrase("The panel will have nothing of {1}. Say why", cy: nil)
    let meanwhile = Phrase(
        "A part sent something, or was asked, while you were here. Look at what you chose before you go on.", cy: nil)
    let nothing = Phrase("There is nothing to gather", cy: nil)
    let nothingWhat = Phrase("What your agency and its parts send from now on can be gathered here.", cy: nil)

    // MARK: One gathering

    let oneTitle = Phrase("{1}: gathered chronology {2}", cy: nil)
    let oneLead = Phrase("Let out to the panel on {1} by {2}.", cy: nil)
    let takeOut = Phrase("Take out", cy: nil)
    let withoutTitle = Phrase("Parts it went without", cy: nil)
    let wordsHidden = Phrase("Why it went without them is not shown while names are hidden.", cy: nil)
    let takeBack = Phrase("Take it back", cy: nil)
    let takeBackOf = Phrase("Take back gathered chronology {1} of {2}", cy: nil)
    let takeBackTitle = Phrase("Take back gathered chronology {1} of {2}?", cy: nil)
    let takeBackWhat = CountedPhrase(
        one: Phrase(
            "The panel sees the entries of {n} file no more, from this moment. Notes and questions on them stay. What the panel "
                + "has accepted stays with it.", cy: nil),
        other: Phrase(
            "The panel sees the entries of {n} files no more, from this moment. Notes and questions on them stay. What the "
                + "panel has accepted stays with it.", cy: nil))
    let accept = Phrase("Accept it for the panel", cy: nil)
    let acceptOf = Phrase("Accept gathered chronology {1} of {2}", cy: nil)
    let acceptTitle = Phrase("Accept gathered chronology {1} of {2} for the panel?", cy: nil)
    let acceptWhat = CountedPhrase(
        one: Phrase("{n} file is then part of the case: {1} can take it back no more.", cy: nil),
        other: Phrase("{n} files are then part of the case: {1} can take them back no more.", cy: nil))
    let seeParts = Phrase("See its parts", cy: nil)
}
