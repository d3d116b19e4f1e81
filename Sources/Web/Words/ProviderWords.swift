/// What is said about signing in at a provider, whose name is put in.
struct ProviderWords: Sendable {
    let signIn = Phrase("Sign in with {1}", cy: "Mewngofnodi gyda {1}")
    let orPassword = Phrase("Or with your address and password", cy: nil)
    let accept = Phrase("Accept with {1}", cy: nil)
    let acceptWhat = Phrase(
        "You sign in there as you do every day, and need no other password for this.", cy: nil)
    let orChoose = Phrase("Or choose a password here", cy: nil)

    let elsewhere = Phrase("Do you sign in with {1}?", cy: nil)
    let elsewhereWhat = Phrase(
        "Do it in another window, so that what you typed stays in this one. Then come back here and go on.", cy: nil)
    let elsewhereOpen = Phrase("Sign in with {1}, in another window", cy: nil)
    let elsewhereDone = Phrase("I have signed in: go on", cy: nil)
    let elsewhereNotYet = Phrase("You are not signed in yet. What you typed is still here.", cy: nil)

    let notIn = Phrase("You are not signed in", cy: nil)
    let notLinked = Phrase("Nothing was linked with your account", cy: nil)
    let unreachable = Phrase(
        "{1} did not answer. Try again in a minute, or sign in with your password if you have one.", cy: nil)
    let refused = Phrase("{1} did not let you in, or you turned back there. Nothing was changed here.", cy: nil)
    let notBelieved = Phrase(
        "What {1} said could not be verified, so nobody was let in. Try once more; if it happens again, tell whoever looks "
            + "after Casement in your partnership.", cy: nil)
    let over = Phrase("This took too long, or the page was opened twice. Begin again.", cy: nil)
    let invitationAgain = Phrase("To accept an invitation, open its link again.", cy: nil)
    let again = Phrase("Go to signing in", cy: nil)

    let unknownTitle = Phrase("No account here belongs to that sign-in", cy: nil)
    let unknown = Phrase("{1} knows you, but Casement does not yet. Nothing was made, and nothing was shown.", cy: nil)
    let unknownInvited = Phrase(
        "If you were invited, open the link of your invitation and choose “Accept with {1}”.", cy: nil)
    let unknownPassword = Phrase(
        "If you have an account with a password, sign in with that. Then open “Signing in with {1}”, under your name at the "
            + "top.", cy: nil)
    let unknownNeither = Phrase(
        "If neither, ask the person who told you about the review to invite you.", cy: nil)

    let own = Phrase("Signing in with {1}", cy: nil)
    let ownUnlinked = Phrase(
        "You sign in with a password. You can also sign in with {1}, once your account is linked with it.", cy: nil)
    let ownLinked = Phrase("Your account is linked with {1}: you can sign in there.", cy: nil)
    let ownNow = Phrase("Your account is linked now. From the next time on you can sign in with {1}.", cy: nil)
    let ownTaken = Phrase("The link was taken away. You sign in with your password.", cy: nil)
    let knownAs = Phrase("Known there as", cy: nil)
    let since = Phrase("Linked since", cy: nil)
    let link = Phrase("Link my account", cy: nil)
    let linkWhat = Phrase(
        "Enter your password once more, so that nobody else can do this while you are away. You then sign in at {1}, and "
            + "come back here.", cy: nil)
    let linkSubmit = Phrase("Go on to {1}", cy: nil)
    let rightPassword = Phrase("One step more, at {1}", cy: nil)
    let rightPasswordWhat = Phrase(
        "Your password is right. Sign in at {1} now, as yourself: it brings you back here.", cy: nil)
    let unlink = Phrase("Take the link away", cy: nil)
    let unlinkWhat = Phrase(
        "You then sign in with your password alone. Where else you are signed in with {1}, you are signed out.", cy: nil
    )
    let noPassword = Phrase(
        "You have no password here. If you want one too, say that you have forgotten it.", cy: nil)
    let sinceBy = Phrase("{1}, with {2}", cy: "{1}, gyda {2}")
    let another = Phrase("another sign-in", cy: nil)
}
