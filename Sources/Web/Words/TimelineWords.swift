/// The ways to look at a chronology.
struct ViewWords: Sendable {
    let name = Phrase("Ways to look at the chronology", cy: nil)
    let entries = Phrase("Entry by entry", cy: nil)
    let timeline = Phrase("Timeline", cy: "Llinell amser")
    let known = Phrase("As it was known on a day", cy: nil)
    let expected = Phrase("Expected contacts", cy: nil)
}

/// What the page of the timeline says.
struct TimelineWords: Sendable {
    let title = Phrase("Timeline of {1}", cy: "Llinell amser {1}")
    let children = Phrase("The children", cy: "Y plant")
    let lead = Phrase(
        "The whole case at a glance. Choose a mark to read its entry, or the entries of its days. Choose fewer days to see "
            + "more of each.", cy: nil)
    let leadNone = Phrase("When entries with a date are here for you to read, they are drawn on this page.", cy: nil)
    let nothing = Phrase("There is nothing to draw yet", cy: nil)
    let nothingThen = Phrase("No entry has a day in this time", cy: nil)
    let nothingThenWhat = Phrase("Choose other days, or show everything again.", cy: nil)
    let entriesAlone = CountedPhrase(
        one: Phrase("Drawn from the one entry you may read, as it is now.", cy: nil),
        other: Phrase("Drawn from the {n} entries you may read, as they are now.", cy: nil))
    let forPanel = Phrase(
        "When children were seen, concerns and what stands out are read out of the released chronology for the panel, and are "
            + "not in this picture.", cy: nil)
    let notYet = Phrase(
        "When children were seen, concerns and what stands out are not in it yet: they are drawn once what is released has "
            + "been worked through.", cy: nil)
    let notWhole = Phrase(
        "When children were seen, concerns and what stands out are not in it: something they were read from is not before "
            + "you now, or was taken back.", cy: nil)
    let leftOut = CountedPhrase(
        one: Phrase("One entry more is not in it: it takes up to 50,000.", cy: nil),
        other: Phrase("{n} entries more are not in it: it takes up to 50,000.", cy: nil))
    let readByProgram = Phrase(
        "Whether a child was seen, concerns and disagreements are read out of the words by the program: for the panel to judge.",
        cy: nil)

    let choose = Phrase("Choose the days", cy: nil)
    let show = Phrase("Draw these days", cy: nil)
    let all = Phrase("Draw everything", cy: nil)
    let years = Phrase("One year:", cy: nil)
    let beyond = Phrase("Look at the dates again: no entry is that far off", cy: nil)

    let picture = Phrase("The timeline, as a picture", cy: nil)
    let scroll = Phrase("The picture is wider than the screen: move it sideways.", cy: nil)
    let inWords = Phrase("The timeline in words", cy: nil)
    let inWordsWhat = Phrase("Everything in the picture, with the way to each entry.", cy: nil)
    let when = Phrase("When", cy: "Pryd")
    let who = Phrase("Who", cy: "Pwy")
    let what = Phrase("What", cy: "Beth")
    let entries = Phrase("Entries", cy: "Cofnodion")
    let entryOf = Phrase("{1}, {2}", cy: "{1}, {2}")
    let more = CountedPhrase(one: Phrase("and one more", cy: nil), other: Phrase("and {n} more", cy: nil))
    let eachEntry = Phrase("Read these entries in the chronology", cy: nil)
    let rowsLeft = CountedPhrase(
        one: Phrase("One row more is drawn and not listed here. Choose fewer days to list it.", cy: nil),
        other: Phrase("{n} rows more are drawn and not listed here. Choose fewer days to list them.", cy: nil))
    let toExports = Phrase("Take the timeline along as a file", cy: nil)
}
