/// What the sign-in page says.
struct SignInWords: Sendable {
    let title = Phrase("Sign in", cy: "Mewngofnodi")
    let email = Phrase("Email address", cy: "Cyfeiriad e-bost")
    let calledEmail = Phrase("your email address", cy: "eich cyfeiriad e-bost")
    let emailHelp = Phrase("The one your invitation came to.", cy: nil)
    let password = Phrase("Password", cy: "Cyfrinair")
    let calledPassword = Phrase("your password", cy: "eich cyfrinair")
    let submit = Phrase("Sign in", cy: "Mewngofnodi")
    let forgotten = Phrase("I have forgotten my password", cy: "Rydw i wedi anghofio fy nghyfrinair")
    let wrong = Phrase(
        "The email address and the password do not go together. Check both and try again.", cy: nil)
    let throttled = Phrase(
        "There have been several tries. Wait {1}, then try again. Nobody has been locked out.", cy: nil)
    let signedOut = Phrase("You are signed out.", cy: "Rydych wedi allgofnodi.")
    let sessionEnded = Phrase(
        "You were signed out because nothing had happened for a while. Sign in to go on.", cy: nil)
    let sessionEndedKept = Phrase(
        "You were signed out while you were writing. Sign in, and what you typed will be there again.", cy: nil)
    let keptTitle = Phrase("You are signed in again", cy: nil)
    let keptWhat = Phrase("What you typed is still here. It has not been saved yet.", cy: nil)
    let keptGoOn = Phrase("Go on with what you typed", cy: nil)
    let keptLeave = Phrase("Leave it, and go to my work", cy: nil)
    let noAccount = Phrase("No account?", cy: nil)
    let noAccountWhat = Phrase(
        "Accounts are made by invitation. Ask the person who told you about the review to invite you.", cy: nil)
}

/// What the pages of the second factor say.
struct SecondFactorWords: Sendable {
    let title = Phrase("Enter the code from your app", cy: nil)
    let code = Phrase("Six-figure code", cy: nil)
    let codeHelp = Phrase("It changes every half minute. Spaces do no harm.", cy: nil)
    let calledCode = Phrase("the code", cy: "y cod")
    let wrong = Phrase("That code did not fit. Wait for the next one and enter that.", cy: nil)
    let cannot = Phrase("I cannot use my app", cy: nil)
    let cannotWhat = Phrase("Use one of the recovery codes you kept when you set it up. Each works once.", cy: nil)
    let useRecovery = Phrase("Use a recovery code", cy: nil)
    let useApp = Phrase("Use my app instead", cy: nil)
    let recoveryTitle = Phrase("Enter a recovery code", cy: nil)
    let recovery = Phrase("Recovery code", cy: "Cod adfer")
    let calledRecovery = Phrase("a recovery code", cy: "cod adfer")
    let recoveryHelp = Phrase("Sixteen letters and figures, with or without the hyphens.", cy: nil)
    let recoveryWrong = Phrase("That code did not fit, or has been used. Try another of them.", cy: nil)

    let setUpTitle = Phrase("Make your sign-in safe", cy: nil)
    let setUpLead = Phrase(
        "Besides your password you will enter a code that an app on your phone shows. It takes two minutes, once.",
        cy: nil)
    let stepApp = Phrase("1. Open an authenticator app", cy: nil)
    let stepAppWhat = Phrase(
        "Your employer may have put one on your phone already. Any will do; all make the same codes.", cy: nil)
    let stepScan = Phrase("2. Point it at this picture", cy: nil)
    let pictureName = Phrase("Picture for your authenticator app; the same key stands below it in letters", cy: nil)
    let stepKey = Phrase(
        "If you cannot, or if you are reading this on the phone itself, copy this key into the app instead:", cy: nil)
    let stepEnter = Phrase("3. Enter the code it shows", cy: nil)
    let submit = Phrase("Continue", cy: "Parhau")

    let codesTitle = Phrase("Keep these codes", cy: "Cadwch y codau hyn")
    let codesLead = Phrase(
        "If your phone is lost, one of these lets you in. Each works once. They are not shown again.", cy: nil)
    let codesWhere = Phrase("Print this page, or write them down, and keep them where you keep your passport.", cy: nil)
    let codesCaption = Phrase("Your recovery codes", cy: "Eich codau adfer")
    let codesKept = Phrase("I have kept them: go on", cy: nil)
}

/// What the pages of an invitation say.
struct InvitationWords: Sendable {
    let title = Phrase("You have been asked to help with a review", cy: nil)
    let titleBoard = Phrase("You have been invited", cy: "Rydych wedi cael gwahoddiad")
    let lead = Phrase("{1} asks you to take part. Here is what for.", cy: nil)
    let what = Phrase("What you are asked to do", cy: nil)
    let role = Phrase("As what", cy: nil)
    let agency = Phrase("For", cy: "Ar ran")
    let by = Phrase("By when", cy: "Erbyn pryd")
    let sees = Phrase("What you will see", cy: nil)
    let address = Phrase("You sign in with", cy: nil)
    let setUp = Phrase("Set up your account", cy: "Creu eich cyfrif")
    let name = Phrase("Your name", cy: "Eich enw")
    let calledName = Phrase("your name", cy: "eich enw")
    let nameHelp = Phrase("As others on the review should see it.", cy: nil)
    let password = Phrase("Choose a password", cy: "Dewiswch gyfrinair")
    let passwordHelp = Phrase(
        "At least twelve characters. Three or four words that do not belong together are easy to remember and hard to "
            + "guess.", cy: nil)
    let submit = Phrase("Accept and go on", cy: nil)
    let steps = Phrase("Step {1} of {2}", cy: "Cam {1} o {2}")
    let notMe = Phrase("Not expecting this?", cy: nil)
    let notMeWhat = Phrase(
        "Close this page; nothing happens. If you are not sure, ring the board’s office by a number you already have.",
        cy: nil)
    let endedTitle = Phrase("This invitation can no longer be used", cy: nil)
    let usedWhat = Phrase("It has been used. If it was you, sign in.", cy: nil)
    let expiredWhat = Phrase("It was good until {1}. Ask {2} to send you another: it takes them a moment.", cy: nil)
    let overWhat = Phrase(
        "It was used, taken back or is too old. If it was you who used it, sign in. If not, ask whoever invited you for "
            + "another.", cy: nil)
    let taskReview = Phrase("Take part in the review {1}", cy: nil)
    let taskBoard = Phrase("Take part in the work of {1}", cy: nil)
    let seesAgency = Phrase(
        "Your own agency’s files in this review, what you are asked about them, and what the panel shares with you.",
        cy: nil)
    let seesReview = Phrase("What the agencies have released to the panel of this review.", cy: nil)
    let seesBoard = Phrase(
        "The board’s own pages. Being in the board shows you no case: each review says who is in it.", cy: nil)
    let signInFirst = Phrase("There is an account for your address already", cy: nil)
    let signInFirstWhat = Phrase("Sign in with it, then open the link of this invitation again.", cy: nil)
    let acceptSignedIn = Phrase("Accept with the account you are signed in with", cy: nil)
    let withdrawnWhat = Phrase("{1} took it back. If you think that was a mistake, ask them.", cy: nil)
}

/// What the pages about passwords say.
struct PasswordWords: Sendable {
    let forgottenTitle = Phrase("If you have forgotten your password", cy: nil)
    let forgottenWhat = Phrase(
        "Ask whoever looks after Casement in your partnership for a link. They can make one for your address without "
            + "learning anything of yours. No mail is sent from here.", cy: nil)
    let forgottenMail = Phrase("You will get a message with a link to choose another.", cy: nil)
    let forgottenSubmit = Phrase("Send the link", cy: nil)
    let lookTitle = Phrase("Look in your mail", cy: nil)
    let lookWhat = Phrase(
        "If there is an account for {1}, a message is on its way there. Its link can be used for one hour.", cy: nil)
    let lookNext = Phrase(
        "If nothing comes within ten minutes, look among unwanted mail, then ask whoever looks after Casement in your "
            + "partnership.", cy: nil)
    let title = Phrase("Choose a new password", cy: "Dewiswch gyfrinair newydd")
    let submit = Phrase("Set the password", cy: nil)
    let what = Phrase("Whoever is signed in with your account anywhere is signed out.", cy: nil)
    let done = Phrase("Your password is set. Sign in with it.", cy: nil)
}

/// What the first run says.
struct FirstRunWords: Sendable {
    let title = Phrase("Begin: your partnership", cy: nil)
    let lead = Phrase(
        "Nothing is kept here yet. Name the partnership, the agencies that work with it, and who looks after it.",
        cy: nil)
    let board = Phrase("Name of the partnership", cy: "Enw’r bartneriaeth")
    let calledBoard = Phrase("the name of the partnership", cy: "enw’r bartneriaeth")
    let agencies = Phrase("Agencies, one on a line", cy: nil)
    let calledAgencies = Phrase("the agencies", cy: nil)
    let agenciesHelp = Phrase(
        "Such as the council’s children’s services, the police, the health trusts. You can add more later.", cy: nil)
    let name = Phrase("Name of the administrator", cy: nil)
    let calledName = Phrase("the administrator’s name", cy: nil)
    let email = Phrase("Email address of the administrator", cy: nil)
    let calledEmail = Phrase("the administrator’s email address", cy: nil)
    let emailHelp = Phrase(
        "The administrator invites people and gives roles, and sees no case. On the next page you choose a password.",
        cy: nil)
    let submit = Phrase("Make the partnership", cy: nil)
}

/// What the page of a person's own sessions says.
struct SessionWords: Sendable {
    let title = Phrase("Where you are signed in", cy: nil)
    let lead = Phrase(
        "If you do not know one of these, end it and change your password.", cy: nil)
    let caption = Phrase("Your sessions", cy: "Eich sesiynau")
    let device = Phrase("Device", cy: "Dyfais")
    let since = Phrase("Signed in", cy: nil)
    let lastUsed = Phrase("Last used", cy: nil)
    let action = Phrase("End it", cy: nil)
    let this = Phrase("This one", cy: "Hon")
    let end = Phrase("End", cy: "Gorffen")
    let endName = Phrase("End the session on {1}", cy: nil)
    let endOthers = Phrase("End all but this one", cy: nil)
    let only = Phrase("You are signed in here and nowhere else.", cy: nil)
    let ended = Phrase("The session on {1} has ended.", cy: nil)
}

/// What the page says on which somebody puts their own name right.
struct OwnNameWords: Sendable {
    let title = Phrase("Your name", cy: "Eich enw")
    let lead = Phrase(
        "As everybody here sees it: in the list of people, under your notes and answers, and in the record of who did what.",
        cy: nil)
    let name = Phrase("Your name", cy: "Eich enw")
    let called = Phrase("your name", cy: "eich enw")
    let help = Phrase(
        "For a slip of spelling, or a name that changed. What you wrote before stands under the new name too; the record keeps "
            + "that it was changed, from what and when.", cy: nil)
    let address = Phrase("You go on signing in with {1}.", cy: nil)
    let submit = Phrase("Save the name", cy: "Cadw’r enw")
    let done = Phrase("Your name was changed to {1}.", cy: nil)
}
