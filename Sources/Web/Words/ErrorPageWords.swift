/// What error pages say: what happened, that nothing is lost, and what to do next.
struct ErrorPageWords: Sendable {
    let notFound = Phrase("Page not found", cy: "Heb ganfod y dudalen")
    let notFoundWhat = Phrase("There is no page at this address.", cy: nil)
    let notFoundNext = Phrase(
        "If you typed the address, check that it is right. If you followed a link, the page may have moved.", cy: nil)
    let wrongMethod = Phrase("This page does not take what was sent", cy: nil)
    let wrongMethodWhat = Phrase(
        "The page you sent something to does not take it in that manner. Nothing was changed.", cy: nil)
    let badRequest = Phrase("The server could not understand the request", cy: nil)
    let badRequestWhat = Phrase("Nothing was changed. Go back and try again.", cy: nil)
    let tooLarge = Phrase("That was too much at once", cy: nil)
    let tooLargeWhat = Phrase("What you sent is larger than this page takes. Nothing was changed.", cy: nil)
    let tooLargeNext = Phrase("Go back, send less at once, or send a large file by the page for files.", cy: nil)
    let notFromHere = Phrase("The form did not come from this site", cy: nil)
    let notFromHereWhat = Phrase(
        "Nothing was changed. Open the page again from the site itself and send the form from there.", cy: nil)
    let notAllowed = Phrase("This page is not for your role", cy: nil)
    let notAllowedNext = Phrase(
        "Nothing was changed. If you need it for your work, ask the partnership’s administrator or the review’s coordinator.",
        cy: nil)
    let refused = Phrase("This could not be done", cy: nil)
    let refusedNext = Phrase("Nothing was changed. Go back, look at the page again, and try once more.", cy: nil)
    let failed = Phrase("Sorry, something went wrong", cy: nil)
    let failedWhat = Phrase("The fault is the program’s, not yours. Try again in a few minutes.", cy: nil)
    let failedNext = Phrase(
        "If it happens again, tell whoever looks after this server what you were doing and at what time.", cy: nil)
}
