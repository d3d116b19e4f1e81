/// What forms say: summaries of errors, help of fields, clashes, what happens to a form sent twice or after a session ended.
struct FormWords: Sendable {
    let problemTitle = Phrase("There is a problem", cy: "Mae problem wedi codi")
    let error = Phrase("Error: ", cy: "Gwall: ")
    let optional = Phrase("{1} (if you wish)", cy: "{1} (os dymunwch)")
    let save = Phrase("Save", cy: "Cadw")
    let `continue` = Phrase("Continue", cy: "Parhau")
    let cancel = Phrase("Cancel", cy: "Canslo")
    let dateHelp = Phrase(
        "Write it as you would on paper: 12 March 2024, 12/3/24, March 2024 or about Easter 2024.", cy: nil)
    let dateUnderstood = Phrase("Understood as: {1}", cy: nil)
    let showPassword = Phrase("Show password", cy: "Dangos cyfrinair")
    let hidePassword = Phrase("Hide password", cy: "Cuddio cyfrinair")
    let passwordShown = Phrase("Your password can be seen", cy: nil)
    let passwordHidden = Phrase("Your password is hidden", cy: nil)
    let chooseFileAgain = Phrase("Choose the file again: a page cannot keep a file for you.", cy: nil)
    let chooseOne = Phrase("Choose one", cy: "Dewiswch un")

    // MARK: What can be wrong with a field

    let missing = Phrase("Enter {1}", cy: "Rhowch {1}")
    let missingChoice = Phrase("Choose {1}", cy: "Dewiswch {1}")
    let missingFile = Phrase("Choose {1}", cy: "Dewiswch {1}")
    let tooLong = Phrase("Make {1} shorter: at most {2} characters, and you wrote {3}", cy: nil)
    let tooShort = Phrase("Make {1} longer: at least {2} characters", cy: nil)
    let notOneLine = Phrase("Write {1} on one line", cy: nil)
    let unreadable = Phrase("Write {1} again: part of it could not be read as text", cy: nil)
    let notAnEmail = Phrase(
        "Enter an email address in the usual form, such as name@council.example", cy: nil)
    let notADate = Phrase("Enter {1} as a date, such as 12 March 2024 or March 2024", cy: nil)
    let impossibleDate = Phrase("Look at {1} again: the calendar has no such day", cy: nil)
    let needsDay = Phrase("Enter the day of {1}, with the month and the year, such as 12 March 2024", cy: nil)
    let notOneOfThese = Phrase("Choose {1} from the list", cy: nil)
    let cameTwice = Phrase("Enter {1} once: the form arrived with it twice", cy: nil)
    let notSixFigures = Phrase("Enter the six figures your app shows now", cy: nil)

    // MARK: A reason

    let reason = Phrase("Why", cy: "Pam")
    let calledReason = Phrase("a reason", cy: nil)
    let reasonHelp = Phrase("Your words stay on record with it. Name no child.", cy: nil)

    // MARK: A form as a whole

    let tokenStale = Phrase(
        "The form had been open too long, or in another session. Nothing was saved. What you typed is still here: "
            + "look it over and send it again.", cy: nil)
    let sentAlready = Phrase(
        "You sent this form once already, with other words. That was saved. What is here now was not: send it again "
            + "if you want it as well.", cy: nil)
    let clashTitle = Phrase("Somebody else changed this while you were writing", cy: nil)
    let clashWhat = Phrase(
        "{1} saved a change {2}. Nothing of yours is lost, and nothing of yours is saved yet. Both are shown below: "
            + "bring them together in the boxes, then save.", cy: nil)
    let clashTheirs = Phrase("As it stands now", cy: nil)
}
