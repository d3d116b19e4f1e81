/// The people around the children of a review: the list, and the forms by which it is kept.
struct AroundWords: Sendable {
    let title = Phrase("The people around the children in {1}", cy: nil)
    let lead = Phrase(
        "Family, partners, carers and others the records write of. Say who somebody is, and by which other names the records "
            + "call them: what is found in the chronology is then found under one name, and says who it is about.",
        cy: nil)
    let caption = Phrase("The people around the children", cy: nil)
    let none = Phrase("Nobody is on this list yet", cy: nil)
    let noneWhat = Phrase(
        "Begin with those at home with the children. A stepfather whom one agency calls by a short name and another by his "
            + "surname is two people to the program until he stands here.", cy: nil)
    let name = Phrase("Name", cy: "Enw")
    let nameHelp = Phrase("As the records have it most fully.", cy: nil)
    let others = Phrase("Other names (if there are any)", cy: nil)
    let othersHelp = Phrase(
        "Short names, former names and misspellings in the records, with commas between them.", cy: nil)
    let role = Phrase("Who they are to the children (if it is known)", cy: nil)
    let roleHelp = Phrase("For example mother, father, mother’s partner, grandmother, aunt, childminder.", cy: nil)
    let born = Phrase("Date of birth (if it is known)", cy: nil)
    let othersShort = Phrase("Also called", cy: nil)
    let roleShort = Phrase("Who they are", cy: nil)
    let bornShort = Phrase("Born", cy: nil)
    let notKnown = Phrase("not known", cy: nil)
    let change = Phrase("Change", cy: "Newid")
    let add = Phrase("Add somebody", cy: nil)
    let addTitle = Phrase("Add somebody around the children in {1}", cy: nil)
    let addSubmit = Phrase("Put on the list", cy: nil)
    let correct = Phrase("Correct", cy: "Cywiro")
    let correctTitle = Phrase("Correct what is known of {1}", cy: nil)
    let formLead = Phrase(
        "What is found in the chronology is worked out again with it. What was there before stays in the review’s ledger.",
        cy: nil)
    let takeOff = Phrase("Take off", cy: nil)
    let takeOffTitle = Phrase("Take {1} off the list?", cy: nil)
    let takeOffWhat = Phrase(
        "No entry is changed. What is found in the chronology is worked out again without this name.", cy: nil)
    let takeOffIt = Phrase("Take off the list", cy: nil)
    let changed = Phrase("Somebody changed this meanwhile. Look at what is there now, and decide again.", cy: nil)
    let added = Phrase("The person is on the list.", cy: nil)
    let corrected = Phrase("What is known of the person was changed.", cy: nil)
    let takenOff = Phrase("The person was taken off the list.", cy: nil)
    let there = Phrase("Somebody of this name is in the review already: add other names to them", cy: nil)
    let tooMany = Phrase("Give at most {1} other names, each of at most {2} characters", cy: nil)
    let calledName = Phrase("a name", cy: nil)
    let calledOthers = Phrase("other names", cy: nil)
    let calledRole = Phrase("who they are", cy: nil)
    let calledBorn = Phrase("the date of birth", cy: nil)
    let link = Phrase("The people around the children", cy: nil)
}
