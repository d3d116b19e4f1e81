/// What the pages say with which somebody is invited, into a board or a review.
struct InviteWords: Sendable {
    let title = Phrase("Invite somebody", cy: "Gwahodd rhywun")
    let lead = Phrase(
        "You get a link to pass on. Whoever has it can use it once, until it runs out: send it to the person "
            + "themselves.", cy: nil)
    let leadMail = Phrase(
        "They get an email with a link. Whoever has it can use it once, until it runs out: look at the address twice.",
        cy: nil)
    let name = Phrase("Their name", cy: "Eu henw")
    let calledName = Phrase("their name", cy: "eu henw")
    let email = Phrase("Their email address", cy: nil)
    let calledEmail = Phrase("their email address", cy: nil)
    let emailHelp = Phrase(
        "They sign in with it. If Casement knows the address already, the new role is added to the same account.",
        cy: nil)
    let role = Phrase("Role", cy: "Rôl")
    let calledRole = Phrase("the role", cy: "y rôl")
    let agency = Phrase("Agency", cy: "Asiantaeth")
    let calledAgency = Phrase("the agency", cy: "yr asiantaeth")
    let agencyHelp = Phrase(
        "For the roles of an agency alone. It has to be on the board’s list of agencies: the business manager or an administrator "
            + "adds it there.", cy: nil)
    let agencyHelpOwn = Phrase("Your own agency, or a part of it that they write for.", cy: nil)
    let agencyMissing = Phrase("Choose the agency this role is held for", cy: nil)
    let agencyNotTaken = Phrase("Leave the agency out: this role is not held for one", cy: nil)
    let days = Phrase("The link counts for", cy: nil)
    let calledDays = Phrase("how long the link counts", cy: nil)
    let daysCount = CountedPhrase(
        one: Phrase("{n} day", cy: "{n} diwrnod"), other: Phrase("{n} days", cy: "{n} diwrnod"))
    let submit = Phrase("Make the link", cy: nil)
    let submitMail = Phrase("Send the invitation", cy: nil)

    // MARK: The link

    let madeTitle = Phrase("Pass this link on", cy: nil)
    let madeLead = Phrase(
        "Copy it now into an email to {1}, and to nobody else. No other page shows it again.", cy: nil)
    let sentTitle = Phrase("The invitation is on its way", cy: nil)
    let sentLead = Phrase("An email to {1} with the link was handed over to be delivered to {2}.", cy: nil)
    let sentWhat = Phrase(
        "The link is in that email alone. If it is not there within the hour, ask them to look among unwanted mail; then "
            + "send it again from the list of invitations, with a new link.", cy: nil)
    let notSet = Phrase(
        "This site sends no email by itself, so nobody has been told yet. Pass the link on yourself.", cy: nil)
    let addressUnfit = Phrase(
        "No email was sent: the address {1} has signs in it that mail programs read in different ways. The invitation "
            + "counts. Pass the link on yourself, or take the invitation back and use another address.", cy: nil)
    let mailFailed = Phrase(
        "No email was sent: the mail program of this site did not take it. The invitation counts. Pass the link on yourself, "
            + "and tell whoever looks after this site.", cy: nil)
    let mailMissing = Phrase(
        "No email was sent: the mail program of this site could not be started. The invitation counts. Pass the link on "
            + "yourself, and tell whoever looks after this site.", cy: nil)
    let mailSlow = Phrase(
        "The mail program of this site took too long and was stopped, so the email may not arrive. The invitation counts. "
            + "Pass the link on yourself, and tell whoever looks after this site.", cy: nil)
    let link = Phrase("The link", cy: "Y ddolen")
    let copy = Phrase("Copy", cy: "Copïo")
    let copyWhat = Phrase("Copy the link", cy: nil)
    let copied = Phrase("Copied", cy: nil)
    let copyFailed = Phrase("The browser did not copy it. Select the link and copy it yourself.", cy: nil)
    let what = Phrase("What {1} will see", cy: nil)
    let steps = Phrase(
        "They choose a password, set up a second step on their phone and keep ten codes: three pages, about five "
            + "minutes.", cy: nil)
    let stepsPassword = Phrase("They choose a password: one page, about a minute.", cy: nil)
    let signsIn = Phrase("They sign in with", cy: nil)
    let until = Phrase("Counts until", cy: nil)
    let goneTitle = Phrase("The link is not shown again", cy: nil)
    let goneWhat = Phrase(
        "It was shown once. If nobody has it, send the invitation again from the list: that makes a new link.", cy: nil)
    let back = Phrase("Back to invitations", cy: nil)

    // MARK: Invited already

    let alreadyTitle = Phrase("{1} is invited already: nothing was sent", cy: nil)
    let already = Phrase("{1} was invited as: {2}. The link counts until {3}.", cy: nil)
    let alreadyFor = Phrase("{1} was invited as: {2}, for {3}. The link counts until {4}.", cy: nil)
    let alreadyTakeBack = Phrase("Take back the invitation of {1}, to invite them as something else", cy: nil)
    let alreadyNothing = Phrase("Or do nothing: the link they have still counts.", cy: nil)

    // MARK: Open invitations

    let open = Phrase("Invited, not here yet", cy: nil)
    let openNone = Phrase("Everybody who was invited has come, or their link has run out.", cy: nil)
    let person = Phrase("Name", cy: "Enw")
    let address = Phrase("Address", cy: "Cyfeiriad")
    let takeBack = Phrase("Take back", cy: nil)
    let takeBackWhose = Phrase("Take back the invitation of {1}", cy: nil)
    let takeBackTitle = Phrase("Take the invitation of {1} back?", cy: nil)
    let takeBackWhat = Phrase(
        "The link stops counting at once. You can invite {1} again at any time.", cy: nil)
    let takeBackConfirm = Phrase("Take it back", cy: nil)
    let takenBack = Phrase("The invitation was taken back.", cy: nil)
    let over = Phrase("That invitation no longer counts: it was used, taken back or ran out.", cy: nil)
    let action = Phrase("Take back", cy: nil)

    // MARK: Sending again

    let again = Phrase("Send again", cy: nil)
    let againWhose = Phrase("Send the invitation of {1} again", cy: nil)
    let againTitle = Phrase("Send the invitation of {1} again?", cy: nil)
    let againWhat = CountedPhrase(
        one: Phrase(
            "A new link is made, which counts for {n} day. The link they have stops counting at once.", cy: nil),
        other: Phrase(
            "A new link is made, which counts for {n} days. The link they have stops counting at once.", cy: nil))
    let againMailed = CountedPhrase(
        one: Phrase(
            "An email with a new link goes to {1}; it counts for {n} day. The link they have stops counting at once.",
            cy: nil),
        other: Phrase(
            "An email with a new link goes to {1}; it counts for {n} days. The link they have stops counting at once.",
            cy: nil))
    let againConfirm = Phrase("Make a new link", cy: nil)
    let againConfirmMailed = Phrase("Send it again", cy: nil)

    /// What did not go as it should with the message; nil where it went.
    subscript(delivery: Delivery) -> Phrase? {
        switch delivery {
        case .sent: nil
        case .notSet: notSet
        case .addressUnfit: addressUnfit
        case .programMissing: mailMissing
        case .notTaken: mailFailed
        case .tooSlow: mailSlow
        }
    }
}
