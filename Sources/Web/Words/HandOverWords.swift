/// What the page says on which somebody hands over what they hold.
struct HandOverWords: Sendable {
    let title = Phrase("Hand-over of {1}", cy: nil)
    let lead = Phrase(
        "What {1} holds in {2}, for whoever goes on. It names reviews by their reference alone and says nothing of a case.",
        cy: nil)
    let leadOwn = Phrase(
        "What you hold in {2}, for whoever goes on. It names reviews by their reference alone and says nothing of a case.",
        cy: nil)
    let made = Phrase("Put together on {1}. That it was read stands in the board’s ledger.", cy: nil)
    let keep = Phrase("Keep it as you keep the board’s papers: it names people.", cy: nil)
    let print = Phrase("Print it from the browser, or take it along as a file.", cy: nil)
    let file = Phrase("Take it along as a page (HTML)", cy: nil)
    let name = Phrase("Name", cy: "Enw")
    let account = Phrase("Signs in with", cy: nil)
    let boardRoles = Phrase("Roles in the board", cy: nil)
    let noBoardRoles = Phrase("None in the board itself.", cy: nil)
    let role = Phrase("Role", cy: "Rôl")
    let ends = Phrase("Ends", cy: nil)
    let noEnd = Phrase("No end set", cy: nil)
    let reviews = Phrase("Reviews they have a part in", cy: nil)
    let noReviews = Phrase("None.", cy: "Dim.")
    let otherReviews = CountedPhrase(
        one: Phrase(
            "And {n} review which you may not know of: its coordinator hands over what is in it.", cy: nil),
        other: Phrase(
            "And {n} reviews which you may not know of: their coordinators hand over what is in them.", cy: nil))
    let reference = Phrase("Reference", cy: "Cyfeirnod")
    let stage = Phrase("Stage", cy: "Cam")
    let part = Phrase("Part", cy: nil)
    let partFor = Phrase("{1} for {2}", cy: nil)
    let waits = Phrase("Waits for them", cy: nil)
    let nothingWaits = Phrase("Nothing", cy: "Dim byd")
    let waitsForThemselves = Phrase(
        "What waits in a review is shown to the person alone: they find it in their own hand-over, from “My work”.",
        cy: nil)
    let contacts = Phrase("Whom to speak to", cy: nil)
    let contact = Phrase("{1} ({2}), {3}", cy: "{1} ({2}), {3}")
    let underWay = Phrase("Reviews under way in the board", cy: nil)
    let coordinator = Phrase("Coordinator", cy: "Cydlynydd")
    let nobody = Phrase("Nobody yet", cy: nil)
    let invitations = Phrase("Invitations they gave that nobody has used", cy: nil)
    let invitationsWhat = Phrase(
        "They stop counting when the person leaves: send them again from the list of invitations.", cy: nil)
    let noInvitations = Phrase("None.", cy: "Dim.")
    let into = Phrase("Into", cy: nil)
    let intoBoard = Phrase("The board", cy: "Y bwrdd")
    let intoReview = Phrase("A review", cy: "Adolygiad")
    let until = Phrase("Counts until", cy: nil)
    let dates = Phrase("What comes to its end", cy: nil)
    let noDates = Phrase("No day is set.", cy: nil)
    let day = Phrase("Day", cy: "Diwrnod")
    let what = Phrase("What", cy: "Beth")
    let roleEnds = Phrase("Their role ends: {1}", cy: nil)
    let roleInEnds = Phrase("Their role in {2} ends: {1}", cy: nil)
    let invitationEnds = Phrase("The invitation of {1} runs out", cy: nil)
    let notHeld = Phrase("What is not in it", cy: nil)
    let notHeldWhat = Phrase(
        "Nothing of a case: files, entries, notes and questions stay in the reviews, for those who are in them. Dates of "
            + "agencies, meetings and deadlines that stand elsewhere than in Casement.", cy: nil)
    let offered = Phrase("Read what {1} hands over first", cy: nil)
    let own = Phrase("What you would hand over", cy: nil)
    let ownWhat = Phrase("Your roles, reviews and invitations in {1} on one page, to print or take along", cy: nil)
}
