/// What the pages say on which boards and agencies are renamed, or become a part of another.
struct SuccessionWords: Sendable {
    // MARK: An agency's page

    let partOf = Phrase("Part of", cy: "Rhan o")
    let otherNames = Phrase("Other names", cy: "Enwau eraill")
    let since = Phrase("Called this since", cy: nil)
    let until = Phrase("Until {1}", cy: "Hyd at {1}")
    let formerTitle = Phrase("What it was called before", cy: nil)
    let formerWhat = Phrase(
        "Before that day the old name stays true: entries of that time are shown under it, and files that use it are still "
            + "known as this agency’s.", cy: nil)
    let formerBoardWhat = Phrase("Before that day the old name stays true.", cy: nil)
    let merged = Phrase("Part of {1} since {2}. What is new goes through {1}.", cy: nil)
    let boardMerged = Phrase(
        "The work of this board went over to {1} on {2}. Its reviews, people and roles are still here and open to those who "
            + "are in them; new reviews are opened there.", cy: nil)
    let what = Phrase("Names and changes", cy: nil)
    let rename = Phrase("Rename it", cy: nil)
    let merge = Phrase("It became part of another agency", cy: nil)
    let carry = Phrase("Choose who goes on for {1}", cy: nil)
    let undo = Phrase("Take this back", cy: nil)
    let correct = Phrase("Correct the name", cy: "Cywiro’r enw")
    let undoRename = Phrase("Take the last change of name back", cy: nil)
    let renamed = Phrase("The new name is on record.", cy: nil)
    let corrected = Phrase("The name was corrected.", cy: nil)
    let mergedDone = Phrase("It is on record.", cy: nil)
    let undone = Phrase("It was taken back.", cy: nil)
    let rolesGiven = CountedPhrase(
        none: Phrase("Nobody was given a role.", cy: nil), one: Phrase("{n} role was given.", cy: nil),
        other: Phrase("{n} roles were given.", cy: nil))

    // MARK: Renaming

    let renameTitle = Phrase("Rename {1}", cy: nil)
    let renameLead = Phrase(
        "The old name stays true for the time before, and can still be found. Nothing that was sent or written changes.",
        cy: nil)
    let name = Phrase("New name", cy: "Enw newydd")
    let calledName = Phrase("the new name", cy: "yr enw newydd")
    let nameHelp = Phrase("The whole name, as it stands on letters.", cy: nil)
    let sinceField = Phrase("From which day", cy: nil)
    let calledSince = Phrase("the day", cy: "y diwrnod")
    let sinceHelp = Phrase(
        "The first day, today or before, such as 1 April 2024. A day to come cannot be recorded: do it on that day.",
        cy: nil)
    let renameSubmit = Phrase("Record the new name", cy: nil)
    let boardRename = Phrase("Rename the board", cy: nil)
    let correctTitle = Phrase("Correct the name {1}", cy: nil)
    let correctLead = Phrase(
        "For a slip: what is on record is put right, as if it had been written so. If it is called otherwise now, rename it "
            + "instead, so that the old name stays true for its time.", cy: nil)
    let rightName = Phrase("The right name", cy: "Yr enw cywir")
    let calledRightName = Phrase("the right name", cy: "yr enw cywir")
    let correctSubmit = Phrase("Correct it", cy: "Ei gywiro")
    let undoRenameTitle = Phrase("Take back that {1} got this name?", cy: nil)
    let undoRenameWhat = Phrase(
        "For a mistake. It is called {1} again, and nowhere shown as having been called otherwise. The ledger keeps what "
            + "was recorded.", cy: nil)

    // MARK: Becoming a part

    let mergeTitle = Phrase("What did {1} become part of?", cy: nil)
    let mergeLead = Phrase(
        "What {1} sent stays its own: its entries, its questions, and who may see them. From that day no file is sent for it "
            + "and nobody is given a new role for it. Nobody gets access by it, and the other agency sees no more than before.",
        cy: nil)
    let mergeNext = Phrase(
        "On the next page you choose, role by role, who goes on for the other agency.", cy: nil)
    let mergeNextOthers = Phrase(
        "Who goes on for the other agency is then chosen by the business manager and by the coordinators of the reviews.",
        cy: nil)
    let into = Phrase("It became part of", cy: nil)
    let calledInto = Phrase("what it became part of", cy: nil)
    let intoHelp = Phrase("It has to be on the list of agencies: add it first where it is new.", cy: nil)
    let mergeSubmit = Phrase("Record it", cy: nil)
    let toldMail = CountedPhrase(
        none: Phrase("Nobody has a role for it.", cy: nil),
        one: Phrase("{n} person has a role for it, and gets an email about it.", cy: nil),
        other: Phrase("{n} people have a role for it, and get an email about it.", cy: nil))
    let toldSelf = CountedPhrase(
        none: Phrase("Nobody has a role for it.", cy: nil),
        one: Phrase(
            "{n} person has a role for it. This site sends no email: tell them. It stands on their page “My work”, too.",
            cy: nil),
        other: Phrase(
            "{n} people have a role for it. This site sends no email: tell them. It stands on their page “My work”, too.",
            cy: nil))
    let openInvitations = CountedPhrase(
        one: Phrase("{n} invitation to act for it can then no longer be used.", cy: nil),
        other: Phrase("{n} invitations to act for it can then no longer be used.", cy: nil))
    let boardMerge = Phrase("Its work went over to another board", cy: nil)
    let boardMergeTitle = Phrase("Which board took the work of {1} over?", cy: nil)
    let boardMergeLead = Phrase(
        "This records that it happened, shows it here, and ends the opening of new reviews. Casement does not move reviews, "
            + "people or roles from one board to another: what is here stays here, for those who are in it. People of the "
            + "other board are invited to a review like anybody else.", cy: nil)
    let boardInto = Phrase("Name of the other board", cy: nil)
    let boardIntoHelp = Phrase("It need not use Casement.", cy: nil)
    let undoTitle = Phrase("Take back that {1} became part of another?", cy: nil)
    let undoWhat = Phrase(
        "For a mistake. Files can be sent and roles given for it again. Roles that were given for the other agency stay until "
            + "somebody ends them.", cy: nil)
    let undoBoardWhat = Phrase("For a mistake. New reviews can be opened here again.", cy: nil)
    let undoConfirm = Phrase("Take it back", cy: nil)
    let changedMeanwhile = Phrase(
        "Somebody recorded this or took it back while you were here. Look at it again before you go on.", cy: nil)

    // MARK: Who goes on

    let carryTitle = Phrase("Who goes on for {1}?", cy: nil)
    let carryLead = Phrase(
        "{1} is part of {2} now. Choose who gets the same role for {2} in the same review: they will see what {2} sends "
            + "there. Their role for {1} stays, and with it sight of what {1} sent, until somebody ends it.", cy: nil)
    let carryNone = Phrase("There is no role here that you could carry over.", cy: nil)
    let roles = Phrase("Roles for {1}", cy: nil)
    let calledRoles = Phrase("who goes on", cy: nil)
    let rolesHelp = Phrase("Nobody is chosen beforehand.", cy: nil)
    let roleIn = Phrase("{1}: {2} in {3}", cy: "{1}: {2} yn {3}")
    let roleThere = Phrase("Goes on already", cy: nil)
    let rolesOwn = Phrase("Your own", cy: nil)
    let rolesOwnWhat = Phrase("Nobody gives a role to themselves: ask somebody else who may.", cy: nil)
    let others = CountedPhrase(
        one: Phrase(
            "{n} more role is in a review in which you give no roles. Its coordinator and the business manager do.",
            cy: nil),
        other: Phrase(
            "{n} more roles are in reviews in which you give no roles. Their coordinators and the business manager do.",
            cy: nil))
    let carrySubmit = Phrase("Give these roles", cy: nil)
    let tellThese = Phrase("To be told", cy: nil)
    let toldOnTheWay = Phrase(
        "An email to each of those with an address is on its way. It stands on their page “My work”, too.", cy: nil)
    let toldNot = Phrase(
        "This site sends no email: tell them yourself. It stands on their page “My work”, too.", cy: nil)
    let noAddress = Phrase("No account yet", cy: nil)
}
