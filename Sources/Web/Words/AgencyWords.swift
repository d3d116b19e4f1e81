/// What the pages of a board's agencies say.
struct AgencyWords: Sendable {
    let lead = Phrase(
        "Whoever sends files to a review does so for one of these. Other names are those they go by in their files.",
        cy: nil)
    let name = Phrase("Name", cy: "Enw")
    let calledName = Phrase("the name of the agency", cy: "enw’r asiantaeth")
    let otherNames = Phrase("Other names", cy: "Enwau eraill")
    let calledOtherNames = Phrase("the other names", cy: "yr enwau eraill")
    let otherNamesHelp = Phrase(
        "One on a line: short forms and former names, as they stand in files. They help to tell whose a file is.",
        cy: nil)
    let partOf = Phrase("Part of", cy: "Rhan o")
    let calledPartOf = Phrase("what it is a part of", cy: nil)
    let partOfHelp = Phrase(
        "Whoever acts for an agency in a review sees what its parts sent, too. Leave it out for an agency of its own.",
        cy: nil)
    let near = Phrase(
        "{1}: is it the same? Then leave it, and use the one that is there. If it is another one, tick the box below.",
        cy: nil)
    let isAnother = Phrase("An agency of nearly this name is on the board", cy: nil)
    let isAnotherYes = Phrase("This is another agency", cy: nil)
    let calledIsAnother = Phrase("whether it is another agency", cy: nil)
    let missingOne = Phrase("An agency is missing here? Add it", cy: nil)
    let add = Phrase("Add an agency", cy: "Ychwanegu asiantaeth")
    let submit = Phrase("Add it", cy: "Ei hychwanegu")
    let added = Phrase("The agency was added.", cy: nil)
    let formerly = Phrase("{1}, until {2}", cy: "{1}, hyd at {2}")
    let sinceDay = Phrase("since {1}", cy: "ers {1}")
    let none = Phrase("No agencies yet", cy: nil)
    let noneWhat = Phrase(
        "Add those that work with the board: the council’s services, the police, health, schools.", cy: nil)
    let noneWait = Phrase("The administrator or the business manager adds them.", cy: nil)
}
