/// What the page of a case as it was known on a day says.
struct KnownWords: Sendable {
    let title = Phrase("{1}, as it was known on a day", cy: nil)
    let titleThen = Phrase("{1}: as known to {2} on {3}", cy: nil)
    let mark = Phrase("As known to {1} on {2}", cy: nil)
    let together = Phrase("all agencies together", cy: nil)
    let lead = Phrase(
        "Choose an agency and a day, and read the case as that agency held it then: what it had written itself, and what others "
            + "say they had told it. It guards against judging people by what came to light later.", cy: nil)
    let whose = Phrase("Whose knowledge", cy: nil)
    let whoseHelp = Phrase("One agency, or what all of them held together though no one had all of it.", cy: nil)
    let day = Phrase("On which day", cy: nil)
    let dayHelp = Phrase("One day, such as 3 March 2024. It counts to its end.", cy: nil)
    let calledWhose = Phrase("whose knowledge you want", cy: nil)
    let calledDay = Phrase("the day", cy: nil)
    let needsDay = Phrase("Enter one day with its month and year, such as 3 March 2024", cy: nil)
    let show = Phrase("Show what was known", cy: nil)
    let chooseOther = Phrase("Choose another agency or day", cy: nil)
    let togetherChoice = Phrase("All agencies together", cy: nil)
    let noSuchAgency = Phrase("Choose one of the agencies in the list", cy: nil)
    let cannotRead = Phrase(
        "Whose knowledge, or of which day, could not be read, and so nothing was asked for. Choose both again on the page of the "
            + "case as it was known on a day. A file asked for here would hold the whole chronology.", cy: nil)
    let whole = Phrase("The whole chronology, as it stands now", cy: nil)

    let held = CountedPhrase(
        none: Phrase("None of the {1} entries you may read was held by then.", cy: nil),
        one: Phrase(
            "{n} of the {1} entries you may read was held by then. The others are later, or not known to have been held.",
            cy: nil),
        other: Phrase(
            "{n} of the {1} entries you may read were held by then. The others are later, or not known to have been held.",
            cy: nil))
    let unsettled = CountedPhrase(
        one: Phrase("One entry counts as known on no day: its date has to be settled first.", cy: nil),
        other: Phrase("{n} entries count as known on no day: their dates have to be settled first.", cy: nil))
    let hindsight = Phrase(
        "What was written for the review is left out: columns on impact and expected practice, comments, and the panel’s notes, "
            + "themes and questions. An entry’s own page shows it as it stands now.", cy: nil)
    let shown = Phrase(
        "What others say they told {1} is read out of their words by the program, and was worked out on {2}. It may be wrong. "
            + "What was told may be less than the entry holds.", cy: nil)
    let behind = Phrase(
        "What is released has changed since, and is being worked through again: what {1} was told may be more, or less.",
        cy: nil)
    let notForReader = Phrase(
        "What other agencies’ chronologies say they told {1} is for the panel, and not here.", cy: nil)
    let notWorkedOut = Phrase(
        "What others say they told {1} is not here: it has not been read out of what is released yet, or something it was read "
            + "from is not before you.", cy: nil)

    let how = Phrase("How it was known", cy: nil)
    let byRecord = Phrase("Its own entry, recorded by {1}", cy: nil)
    let byDay = Phrase(
        "Its own entry. No date of recording is given: taken as known from {1}, when it happened", cy: nil)
    let recordOf = Phrase("Recorded by {1}", cy: nil)
    let dayOf = Phrase("No date of recording is given: taken as known from {1}, when it happened", cy: nil)
    let told = Phrase("{1} says that {2} was told by {3}:", cy: nil)
    let present = Phrase("{1} says that {2} was there on {3}:", cy: nil)
    let isShown = Phrase("{1} shows that it received it: read that entry", cy: nil)
    let isNotShown = Phrase("Nothing in the chronology of {1} by that day shows it", cy: nil)
    let caption = CountedPhrase(
        one: Phrase("{n} entry on this page.", cy: nil), other: Phrase("{n} entries on this page.", cy: nil))
    let nothing = Phrase("Nothing was held by then", cy: nil)
    let nothingWhat = Phrase(
        "Of the entries you may read, none counts as known by that day. Choose a later one.", cy: nil)
    let pages = Phrase("Pages of what was known", cy: nil)
    let toExports = Phrase("Take this along as a file, marked like this", cy: nil)
    let exportNote = Phrase(
        "The file says on its pages whose knowledge it is, and of which day. It is made from what you may read when it is made.",
        cy: nil)
    let nobody = Phrase("There is nothing for you to read yet", cy: nil)
}
