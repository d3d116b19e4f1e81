import Domain

/// What the pages of a board's people say, and of their roles.
struct PeopleWords: Sendable {
    let reviewsCount = CountedPhrase(
        none: Phrase("None", cy: nil), one: Phrase("In {n} review", cy: nil), other: Phrase("In {n} reviews", cy: nil))
    let reviews = Phrase("Reviews", cy: "Adolygiadau")
    let noRoleNow = Phrase("None now", cy: nil)
    let noRole = Phrase("No role now", cy: nil)
    let noAccount = Phrase("No account yet", cy: nil)
    let lastSignedIn = Phrase("Last signed in", cy: nil)
    let address = Phrase("Signs in with", cy: nil)
    let actsFor = Phrase("Acts for", cy: nil)
    let secondFactor = Phrase("Second step", cy: nil)

    // MARK: One person

    let rolesTitle = Phrase("Roles in the board", cy: nil)
    let rolesNone = Phrase("{1} has no role in the board now.", cy: nil)
    let inReviews = Phrase("Roles in reviews", cy: nil)
    let inReviewsCount = CountedPhrase(
        none: Phrase("{1} has no role in a review now.", cy: nil),
        one: Phrase("{1} has a role in {n} review. Who is in it is settled on the review’s own page.", cy: nil),
        other: Phrase("{1} has a role in {n} reviews. Who is in them is settled on each review’s own page.", cy: nil))
    let roleIn = Phrase("{1} in {2}", cy: "{1} yn {2}")
    let roleFor = Phrase("{1} for {2}, in a review", cy: nil)
    let roleInReview = Phrase("{1}, in a review", cy: nil)
    let elsewhere = Phrase("In reviews you may not know of", cy: nil)
    let elsewhereWhat = Phrase(
        "Which review it is stays with those who are in it. You can end a role there, so that access ends on the day it has "
            + "to; nothing of the review is shown.", cy: nil)
    let handOver = Phrase("What {1} would hand over", cy: nil)
    let end = Phrase("End", cy: "Gorffen")
    let endRole = Phrase("End: {1}", cy: "Gorffen: {1}")
    let giveRole = Phrase("Give a role", cy: "Rhoi rôl")
    let leaves = Phrase("This person leaves", cy: nil)
    let leavesWhat = Phrase("Ends everything {1} may do in this board and in its reviews, today.", cy: nil)
    let myself = Phrase(
        "This is you. Nobody gives a role to themselves: ask another administrator.", cy: nil)

    // MARK: Giving and ending

    let giveTitle = Phrase("Give {1} a role", cy: nil)
    let giveLead = Phrase(
        "It counts from now on. A role in the board shows nobody a case: each review says who is in it.", cy: nil)
    let role = Phrase("Role", cy: "Rôl")
    let calledRole = Phrase("the role", cy: "y rôl")
    let giveSubmit = Phrase("Give the role", cy: nil)
    let allHeld = Phrase("{1} has every role there is to give.", cy: nil)
    let endTitle = Phrase("End the role of {1} as {2}?", cy: nil)
    let endWhat = Phrase(
        "From their next click on, {1} may no longer do what this role allows. What they wrote stays, under their name.",
        cy: nil)
    let endConfirm = Phrase("End the role now", cy: nil)
    let leaverTitle = Phrase("Does {1} leave?", cy: nil)
    let leaverWhat = Phrase(
        "{1} is signed out at once, and has no role in the board or any of its reviews any more. Invitations they gave "
            + "and nobody has used no longer count. What they wrote stays, under their name.", cy: nil)
    let leaverConfirm = Phrase("End everything today", cy: nil)

    // MARK: Done

    let doneGiven = Phrase("The role was given. It counts at once.", cy: nil)
    let doneEnded = Phrase("The role has ended.", cy: nil)
    let doneLeft = Phrase("All their roles have ended, and they are signed out.", cy: nil)

    // MARK: What a role is, in a line

    let whatOperator = Phrase("Looks after the machine this runs on.", cy: nil)
    let whatAdministrator = Phrase("Invites people, gives and ends roles, adds agencies. Sees no case.", cy: nil)
    let whatManager = Phrase("Opens reviews, sees all of the board’s reviews by title, adds agencies.", cy: nil)
    let whatChair = Phrase("Sees all of the board’s reviews by title, and who is in the board.", cy: nil)
    let whatMember = Phrase("Sees the board’s own pages. In a review only where a review says so.", cy: nil)
    let whatInspector = Phrase("Sees the board’s own pages and its ledger, to see that things are done.", cy: nil)
    let whatLearner = Phrase("Sees the board’s own pages, and what is made for learning.", cy: nil)
    let whatCoordinator = Phrase("Runs the review: people, files, questions, what the panel reads.", cy: nil)
    let whatPanelMember = Phrase("Reads what agencies have released, writes notes and asks questions.", cy: nil)
    let whatIndependentChair = Phrase("Chairs the panel, and accepts what agencies send.", cy: nil)
    let whatIndependentAuthor = Phrase("Writes the report, from what agencies have released.", cy: nil)
    let whatAgencyLead = Phrase("Sends and releases an agency’s files, and answers questions about them.", cy: nil)
    let whatAgencyAuthor = Phrase("Sends an agency’s files and answers questions about them.", cy: nil)
    let whatAgencyOfficer = Phrase("Releases an agency’s files to the panel.", cy: nil)
    let whatFamilyWorker = Phrase("Stands by the family. Sees that the review is there.", cy: nil)
    let whatLegalAdviser = Phrase("Reads what the panel reads, also after the review was closed.", cy: nil)
    let whatReader = Phrase("Reads what agencies have released, while the review is open.", cy: nil)

    subscript(what role: AccessRole) -> Phrase {
        switch role {
        case .machineOperator: whatOperator
        case .administrator: whatAdministrator
        case .businessManager: whatManager
        case .chair: whatChair
        case .boardMember: whatMember
        case .inspector: whatInspector
        case .learner: whatLearner
        case .coordinator: whatCoordinator
        case .panelMember: whatPanelMember
        case .independentChair: whatIndependentChair
        case .independentAuthor: whatIndependentAuthor
        case .agencyLead: whatAgencyLead
        case .agencyAuthor: whatAgencyAuthor
        case .agencySeniorOfficer: whatAgencyOfficer
        case .familyKeyWorker: whatFamilyWorker
        case .legalAdviser: whatLegalAdviser
        case .reader: whatReader
        }
    }
}
