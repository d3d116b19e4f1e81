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
    let belongs = Phrase("You belong to: {1}.", cy: nil)
    let open = Phrase("Under way", cy: "Ar y gweill")
    let closed = Phrase("Closed", cy: "Wedi cau")
    let yourPart = Phrase("Your part: {1}", cy: "Eich rhan: {1}")
}

/// What a board's pages say.
struct BoardWords: Sendable {
    let reviews = Phrase("Reviews", cy: "Adolygiadau")
    let people = Phrase("People and roles", cy: "Pobl a rolau")
    let start = Phrase("Start a review", cy: "Dechrau adolygiad")
    let waiting = Phrase("Waiting for the board", cy: nil)
    let reference = Phrase("Reference", cy: "Cyfeirnod")
    let title = Phrase("Title", cy: "Teitl")
    let stage = Phrase("Stage", cy: "Cam")
    let next = Phrase("Next date", cy: "Dyddiad nesaf")
    let coordinator = Phrase("Coordinator", cy: "Cydlynydd")
    let noReviews = Phrase("No reviews yet", cy: "Dim adolygiadau eto")
    let noReviewsWhat = Phrase(
        "A review begins when the board decides on a notification. Start one when you are told of a child.", cy: nil)
    let noPeople = Phrase("Nobody but you is here yet", cy: nil)
    let noPeopleWhat = Phrase("Invite the people who run reviews with you. They get a link by mail.", cy: nil)
    let invite = Phrase("Invite somebody", cy: "Gwahodd rhywun")
    let peopleLead = Phrase(
        "Being in the board is not being in a review: who is in a review is settled on the review’s own page.",
        cy: nil)
    let name = Phrase("Name", cy: "Enw")
    let agency = Phrase("Agency", cy: "Asiantaeth")
    let role = Phrase("Role", cy: "Rôl")
    let roles = Phrase("Roles in the board", cy: nil)
    let secondFactor = Phrase("Second step", cy: nil)
    let lastSeen = Phrase("Last here", cy: nil)
    let secondFactorOn = Phrase("Set up", cy: nil)
    let secondFactorOff = Phrase("Not yet", cy: "Ddim eto")
    let invited = Phrase("Invited, not here yet", cy: nil)
    let never = Phrase("Not yet", cy: "Ddim eto")
    let actions = Phrase("Change", cy: "Newid")
    let changeRoles = Phrase("Roles of {1}", cy: "Rolau {1}")
    let endTitle = Phrase("End {1}’s roles?", cy: nil)
    let endWhat = Phrase(
        "{1} is signed out at once and sees nothing of the board or its reviews any more. What they wrote stays, under "
            + "their name.", cy: nil)
    let endConfirm = Phrase("End the roles today", cy: nil)
    let peopleCount = CountedPhrase(
        none: Phrase("Nobody", cy: "Neb"), one: Phrase("{n} person", cy: "{n} person"),
        other: Phrase("{n} people", cy: "{n} o bobl"))
}

/// What a review's home says.
struct ReviewWords: Sendable {
    let children = CountedPhrase(
        one: Phrase("The child", cy: "Y plentyn"), other: Phrase("The children", cy: "Y plant"))
    let noChildren = Phrase("No child has been named yet", cy: nil)
    let noChildrenWhat = Phrase("Begin with the child: who they were, and when they were born.", cy: nil)
    let nameHidden = Phrase("Child {1} (name hidden)", cy: "Plentyn {1} (enw wedi’i guddio)")
    let born = Phrase("Born", cy: "Ganwyd")
    let died = Phrase("Died", cy: "Bu farw")
    let age = Phrase("Age", cy: "Oed")
    let lastSeen = Phrase("Last seen by a worker", cy: nil)
    let lastAlone = Phrase("Last seen alone", cy: nil)
    let said = Phrase("What they said", cy: nil)
    let addChild = Phrase("Name the child", cy: "Enwi’r plentyn")
    let askAgencies = Phrase("Ask the agencies", cy: nil)
    let stands = Phrase("Where the review stands", cy: nil)
    let steps = Phrase("Stages of the review", cy: "Camau’r adolygiad")
    let stepDone = Phrase("{1}: done", cy: "{1}: wedi’i wneud")
    let stepNow = Phrase("{1}: now", cy: "{1}: nawr")
    let stepLater = Phrase("{1}: later", cy: "{1}: yn ddiweddarach")
    let next = Phrase("What comes next", cy: "Beth sydd nesaf")
    let agencies = Phrase("What the agencies have sent", cy: nil)
    let agency = Phrase("Agency", cy: "Asiantaeth")
    let chronology = Phrase("Chronology", cy: "Cronoleg")
    let report = Phrase("Report", cy: "Adroddiad")
    let questions = Phrase("Open questions", cy: "Cwestiynau agored")
    let noAgencies = Phrase("No agency has been asked yet", cy: nil)
    let noAgenciesWhat = Phrase("Ask the agencies that knew the family for a chronology. Each gets a link.", cy: nil)
    let facts = Phrase("About this review", cy: "Ynglŷn â’r adolygiad hwn")
    let reference = Phrase("Reference", cy: "Cyfeirnod")
    let period = Phrase("Period looked at", cy: nil)
    let framework = Phrase("Under", cy: "O dan")
    let chair = Phrase("Chair", cy: "Cadeirydd")
    let coordinator = Phrase("Coordinator", cy: "Cydlynydd")
}
