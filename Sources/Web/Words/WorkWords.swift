/// What "my work" says.
struct WorkWords: Sendable {
    let title = Phrase("My work", cy: "Fy ngwaith")
    let greeting = Phrase("{1}, here is what waits for you.", cy: nil)
    let now = Phrase("Needs you now", cy: nil)
    let soon = Phrase("Coming up", cy: "I ddod")
    let reviews = Phrase("Reviews you are in", cy: nil)
    let due = Phrase("By {1}", cy: "Erbyn {1}")
    let overdue = Phrase("Was due {1}", cy: nil)
    let nothing = Phrase("Nothing waits for you", cy: nil)
    let nothingWhat = Phrase(
        "When somebody asks you for something it appears here. You can close this page.", cy: nil)
    let noReviews = Phrase("You are not in a review yet", cy: nil)
    let noReviewsWhat = Phrase(
        "The person who invited you will add you. If you have waited longer than a day, ring the board’s office.",
        cy: nil)
    let placeAndDue = Phrase("{1} · {2}", cy: "{1} · {2}")
    let boards = Phrase("Partnerships you belong to", cy: nil)
    let open = Phrase("Under way", cy: "Ar y gweill")
    let closed = Phrase("Closed", cy: "Wedi cau")
    let yourPart = Phrase("Your part: {1}", cy: "Eich rhan: {1}")
    let merged = Phrase(
        "{1} is part of {2} since {3}. What is new is sent for {2}: if you have no role for it, ask the coordinator.",
        cy: nil)
    let toAnswer = CountedPhrase(
        one: Phrase("Answer a question from the panel", cy: nil),
        other: Phrase("Answer {n} questions from the panel", cy: nil))
    let toSecure = CountedPhrase(
        one: Phrase("Confirm that your agency’s records are secured", cy: nil),
        other: Phrase("Confirm for {n} agencies that their records are secured", cy: nil))
    let toSend = CountedPhrase(
        one: Phrase("Send your agency’s chronology", cy: nil),
        other: Phrase("Send the chronologies of {n} agencies", cy: nil))
    let late = CountedPhrase(
        one: Phrase("An agency is late with its chronology", cy: nil),
        other: Phrase("{n} agencies are late with their chronologies", cy: nil))
    let toRelease = CountedPhrase(
        one: Phrase("Let the panel see a file your agency has sent", cy: nil),
        other: Phrase("Let the panel see {n} files your agency has sent", cy: nil))
    let toGather = CountedPhrase(
        one: Phrase("Gather a file, and let the panel see it", cy: nil),
        other: Phrase("Gather {n} files, and let the panel see them", cy: nil))
    let toAskParts = CountedPhrase(
        one: Phrase("Ask the parts of your agency for their chronologies", cy: nil),
        other: Phrase("Ask the parts of {n} agencies for their chronologies", cy: nil))
    let partsLate = CountedPhrase(
        one: Phrase("A part of your agency is late with its chronology", cy: nil),
        other: Phrase("{n} parts of your agency are late with their chronologies", cy: nil))
    let partsSent = CountedPhrase(
        one: Phrase("{n} of {1} parts of your agency has sent", cy: nil),
        other: Phrase("{n} of {1} parts of your agency have sent", cy: nil))
    let toMend = CountedPhrase(
        one: Phrase("Put right a file that was sent back to your agency", cy: nil),
        other: Phrase("Put right {n} files that were sent back to your agency", cy: nil))
    let toAccept = CountedPhrase(
        one: Phrase("Accept a file an agency has released", cy: nil),
        other: Phrase("Accept {n} files agencies have released", cy: nil))
    let toTell = CountedPhrase(
        one: Phrase("Say of an entry what the family is told", cy: nil),
        other: Phrase("Say of {n} entries what the family is told", cy: nil))
    let toLink = CountedPhrase(
        one: Phrase("Look at a proposed link between two accounts", cy: nil),
        other: Phrase("Look at {n} proposed links between accounts", cy: nil))
    let toJudge = CountedPhrase(
        one: Phrase("Look at one thing that stands out", cy: nil),
        other: Phrase("Look at {n} things that stand out", cy: nil))
    let withoutLead = Phrase(
        "A file of {1} waits, and nobody of it is here who may let the panel see it: ask the coordinator to invite its lead",
        cy: nil)
    let toInviteLead = Phrase(
        "{1} has an author here and nobody who may let the panel see its files: invite its lead", cy: nil)
    let toClose = CountedPhrase(
        one: Phrase("Read an answer and close its question", cy: nil),
        other: Phrase("Read {n} answers and close their questions", cy: nil))
}

/// What a board's pages say.
struct BoardWords: Sendable {
    let reviews = Phrase("Reviews", cy: "Adolygiadau")
    let people = Phrase("People and roles", cy: "Pobl a rolau")
    let start = Phrase("Start a review", cy: "Dechrau adolygiad")
    let reference = Phrase("Reference", cy: "Cyfeirnod")
    let title = Phrase("Title", cy: "Teitl")
    let stage = Phrase("Stage", cy: "Cam")
    let coordinator = Phrase("Coordinator", cy: "Cydlynydd")
    let noReviews = Phrase("No reviews yet", cy: "Dim adolygiadau eto")
    let noReviewsWhat = Phrase(
        "A review begins when the board decides on a notification. Start one when you are told of a child.", cy: nil)
    let noReviewsWait = Phrase(
        "A review begins when the board decides on a notification. The business manager starts it.", cy: nil)
    let noOwnReviews = Phrase("You are in no review of this board", cy: nil)
    let noOwnReviewsWhat = Phrase(
        "Each review says who is in it. If you were asked to take part in one, its coordinator adds you.", cy: nil)
    let noCoordinator = Phrase("Nobody yet", cy: nil)
    let ofBoard = Phrase("The board itself", cy: nil)
    let agencies = Phrase("Agencies", cy: "Asiantaethau")
    let agenciesWhat = Phrase("Who works with the board, and their parts", cy: nil)
    let ledger = Phrase("Ledger", cy: nil)
    let ledgerWhat = Phrase("What was done in the board, by whom and when", cy: nil)
    let noPeople = Phrase("Nobody but you is here yet", cy: nil)
    let noPeopleWhat = Phrase(
        "Invite the people who run reviews with you. Each gets a link.", cy: nil)
    let invite = Phrase("Invite somebody", cy: "Gwahodd rhywun")
    let peopleLead = Phrase(
        "Being in the board is not being in a review: who is in a review is settled on the review’s own page.",
        cy: nil)
    let name = Phrase("Name", cy: "Enw")
    let agency = Phrase("Agency", cy: "Asiantaeth")
    let role = Phrase("Role", cy: "Rôl")
    let roles = Phrase("Roles in the board", cy: nil)
    let secondFactor = Phrase("Second step", cy: nil)
    let secondFactorOn = Phrase("Set up", cy: nil)
    let secondFactorOff = Phrase("Not yet", cy: "Ddim eto")
    let never = Phrase("Not yet", cy: "Ddim eto")
    let peopleCount = CountedPhrase(
        none: Phrase("Nobody", cy: "Neb"), one: Phrase("{n} person", cy: "{n} person"),
        other: Phrase("{n} people", cy: "{n} o bobl"))
}
