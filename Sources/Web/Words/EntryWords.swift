/// What the page of one entry says.
struct EntryWords: Sendable {
    let title = Phrase("{1}: {2}", cy: "{1}: {2}")
    let ofWhom = Phrase("Whom it is about", cy: nil)
    let childThen = Phrase("{1}, {2} then", cy: nil)
    let childSeen = Phrase("Was a child seen?", cy: nil)
    let notSaid = Phrase("The entry does not say", cy: nil)
    let columnNotSaid = Phrase("No column of the agency’s says so", cy: nil)
    let seenOf = Phrase("{1}: seen", cy: "{1}: gwelwyd")
    let notSeenOf = Phrase("{1}: not seen", cy: "{1}: heb ei weld")
    let readFrom = Phrase("as the program reads these words:", cy: nil)
    let readFromAll = Phrase("as the program reads the entry", cy: nil)
    let fromColumn = Phrase("stated by the agency:", cy: nil)
    let doubted = Phrase("in doubt: something else in the record speaks against it", cy: nil)
    let wrote = Phrase("What {1} wrote", cy: nil)
    let date = Phrase("Date as understood", cy: nil)
    let asWritten = Phrase("Date as written", cy: nil)
    let asItStands = Phrase("Date as it is written now", cy: nil)
    let correct = Phrase("Correct what your agency wrote", cy: nil)
    let corrected = Phrase("Corrected", cy: "Cywirwyd")
    let recorded = Phrase("Recorded", cy: "Cofnodwyd")
    let nothingWritten = Phrase("The row says nothing of what happened.", cy: nil)
    let remarks = Phrase("Beside it in the file", cy: nil)
    let settle = Phrase("To settle", cy: nil)
    let assumed = Phrase("Assumed", cy: nil)
    let source = Phrase("Where it stands", cy: nil)
    let sourceWhat = Phrase("{1}, version {2}, received {3}: table {4}, row {5}", cy: nil)
    let noHeading = Phrase("No heading", cy: nil)
    let earlier = Phrase("What an earlier version of the file said", cy: nil)
    let earlierRow = Phrase("In version {1} this row said", cy: nil)
    let earlierRows = Phrase(
        "In version {1} this row stood between the same rows, and is in the newer one no more", cy: nil)
    let earlierRowsWhat = Phrase(
        "As the number of rows changed too, nobody can tell from the files alone which row became which.", cy: nil)
    let earlierMore = CountedPhrase(
        one: Phrase("{n} row of an earlier version", cy: nil), other: Phrase("{n} rows of an earlier version", cy: nil))
    let carried = Phrase("What you made of it before its words changed", cy: nil)
    let carriedWhat = Phrase(
        "The row that this one took the place of had the marks below. Read the words as they are now, and take them over if they "
            + "still hold; notes and questions have come along by themselves.", cy: nil)
    let carriedTheme = Phrase("Theme: {1}", cy: nil)
    let carriedLink = Phrase("Link with an account of {1}, confirmed before the words changed: {2}", cy: nil)
    let carriedLinksOnly = Phrase("Confirmed before the words changed", cy: nil)
    let carriedLinksWhat = Phrase(
        "The panel held these to be accounts of the same. Then an agency changed the words of one of them, so the link stands no "
            + "more. Read both as they are now, and take it over if it still holds.", cy: nil)
    let takeOver = Phrase("Take these over", cy: nil)
    let others = Phrase("Other accounts of the same", cy: nil)
    let othersWhat = Phrase(
        "Each agency’s words stand as it wrote them. What is proposed was found by the program and is for the panel to judge.",
        cy: nil)
    let thisAccount = Phrase("This entry", cy: "Y cofnod hwn")
    let noOthers = Phrase("No other account is linked with this entry.", cy: nil)
    let notTheSame = CountedPhrase(
        one: Phrase("{n} link that does not stand", cy: nil), other: Phrase("{n} links that do not stand", cy: nil))
    let open = Phrase("Open this entry", cy: nil)
    let used = Phrase("Where this entry is used", cy: nil)
    let usedWhat = Phrase(
        "What rests on it, as far as you may see it. Look here before it is changed or left out.", cy: nil)
    let notUsed = Phrase("Nothing that you may see rests on this entry.", cy: nil)
    let usedDecided = CountedPhrase(
        one: Phrase("One finding that was decided on", cy: nil),
        other: Phrase("{n} findings that were decided on", cy: nil))
    let usedWaiting = CountedPhrase(
        one: Phrase("One finding to look at", cy: nil), other: Phrase("{n} findings to look at", cy: nil))
    let usedElse = Phrase("What people made of it", cy: nil)
    let usedNote = Phrase("Note by {1}: {2}", cy: nil)
    let usedTheme = Phrase("Theme: {1}", cy: "Thema: {1}")
    let usedWeight = Phrase("Weight: {1}", cy: "Pwys: {1}")
    let usedLink = Phrase("Another account of the same: {1}, {2}", cy: nil)
    let panel = Phrase("The panel on this entry", cy: nil)
    let weight = Phrase("Weight", cy: "Pwys")
    let themes = Phrase("Themes", cy: "Themâu")
    let noThemes = Phrase("None", cy: "Dim")
    let notes = Phrase("Notes of the panel", cy: "Nodiadau’r panel")
    let noNotes = Phrase("No notes yet.", cy: "Dim nodiadau eto.")
    let noteOnEarlier = Phrase("Written on what an earlier version of the file said here", cy: nil)
    let questions = Phrase("Questions to {1}", cy: "Cwestiynau i {1}")
    let noQuestions = Phrase("Nothing was asked about it.", cy: nil)
    let places = Phrase("Entries before and after", cy: nil)
    let previous = Phrase("Previous entry", cy: "Cofnod blaenorol")
    let next = Phrase("Next entry", cy: "Cofnod nesaf")
    let back = Phrase("Back to the list", cy: "Yn ôl i’r rhestr")
    let backFound = Phrase("Back to what was found", cy: nil)
    let inChoice = Phrase("Of the entries that were chosen", cy: nil)
    let keys = Phrase("The keys ← and → lead to the entries before and after.", cy: nil)
    let keysList = Phrase("Inside the list, the keys j and k lead from entry to entry.", cy: nil)
    let linkByHand = Phrase("Link with another entry", cy: nil)
}

/// What panel members write on entries: notes, themes, weights.
struct PanelWords: Sendable {
    let writeNote = Phrase("Write a note", cy: "Ysgrifennu nodyn")
    let note = Phrase("Your note", cy: "Eich nodyn")
    let noteHelp = Phrase("The whole panel reads it, and may change it. Agencies do not see it.", cy: nil)
    let calledNote = Phrase("a note", cy: "nodyn")
    let saveNote = Phrase("Save the note", cy: "Cadw’r nodyn")
    let changeNote = Phrase("Change a note", cy: "Newid nodyn")
    let change = Phrase("Change", cy: "Newid")
    let withdraw = Phrase("Withdraw", cy: "Tynnu’n ôl")
    let noteBy = Phrase("Written by {1}, {2}", cy: nil)
    let noteByAndChanged = Phrase("Written by {1}, {2} · last changed by {3}, {4}", cy: nil)
    let ofNote = Phrase("the note “{1}”", cy: nil)
    let withdrawTitle = Phrase("Withdraw this note?", cy: nil)
    let withdrawWhat = Phrase("It is shown no more. It stays on record, with your reason: “{1}”", cy: nil)
    let withdrawIt = Phrase("Withdraw the note", cy: nil)
    let noteChanged = Phrase(
        "Somebody changed this note while you were here. Read it again before you withdraw it.", cy: nil)
    let isWithdrawn = Phrase("This note was withdrawn meanwhile. What you wrote is still here.", cy: nil)

    let key = Phrase("Key", cy: "Allweddol")
    let keyHelp = Phrase("The review turns on it.", cy: nil)
    let relevant = Phrase("Relevant", cy: "Perthnasol")
    let relevantHelp = Phrase("It bears on what the review looks at.", cy: nil)
    let background = Phrase("Background", cy: "Cefndir")
    let backgroundHelp = Phrase("Good to know, and no more.", cy: nil)
    let notWeighed = Phrase("Not said yet", cy: nil)
    let weightTitle = Phrase("What weight has this entry?", cy: nil)
    let weightLead = Phrase("For the panel’s own work. The entry stays as its agency wrote it.", cy: nil)
    let calledWeight = Phrase("a weight", cy: nil)
    let weighedMeanwhile = Phrase(
        "Somebody else said its weight while you were here: it is shown below. Your note, if you wrote one, was saved.",
        cy: nil)
    let saveWeight = Phrase("Save the weight", cy: nil)
    let changeWeight = Phrase("Change the weight", cy: nil)

    let themesTitle = Phrase("Themes of {1}", cy: "Themâu {1}")
    let themesLead = Phrase(
        "What the panel looks for across all agencies. Mark entries with a theme, and read them as one list.", cy: nil)
    let themesOfEntry = Phrase("Which themes does this entry bear?", cy: nil)
    let themesCalled = Phrase("the themes", cy: "y themâu")
    let newTheme = Phrase("A new theme (if there is one)", cy: nil)
    let newThemeHelp = Phrase("In a few words, such as “Appointments missed”. Name no child and no worker.", cy: nil)
    let calledTheme = Phrase("a theme", cy: "thema")
    let saveThemes = Phrase("Save the themes", cy: nil)
    let changeThemes = Phrase("Change the themes", cy: nil)
    let nameTheme = Phrase("Name a theme", cy: "Enwi thema")
    let renameTheme = Phrase("Rename the theme", cy: "Ailenwi’r thema")
    let rename = Phrase("Rename “{1}”", cy: "Ailenwi “{1}”")
    let themeName = Phrase("What it is called", cy: nil)
    let noThemes = Phrase("No themes yet", cy: "Dim themâu eto")
    let noThemesWhat = Phrase("A theme is named here, or while an entry is marked.", cy: nil)
    let entries = Phrase("Entries", cy: "Cofnodion")
    let theme = Phrase("Theme", cy: "Thema")
    let action = Phrase("Action", cy: nil)
}

/// What is said of links between accounts.
struct LinkWords: Sendable {
    let queueTab = Phrase("Links", cy: "Dolenni")
    let queueTitle = Phrase("Proposed links", cy: nil)
    let left = CountedPhrase(
        none: Phrase("None waits.", cy: nil), one: Phrase("{n} waits to be looked at.", cy: nil),
        other: Phrase("{n} wait to be looked at, the likeliest first.", cy: nil))
    let nothing = Phrase("No proposed link waits", cy: nil)
    let nothingWhat = Phrase(
        "Links are proposed when agencies’ chronologies are brought together. Entries can be linked by hand from an entry’s page.",
        cy: nil)
    let seenAll = Phrase("You have come to the end", cy: nil)
    let seenAllWhat = CountedPhrase(
        one: Phrase("{n} that you left for later still waits.", cy: nil),
        other: Phrase("{n} that you left for later still wait.", cy: nil))
    let startAgain = Phrase("Begin again with the likeliest", cy: nil)
    let state = Phrase("Show", cy: "Dangos")
    let stateOpen = Phrase("To look at ({1})", cy: nil)
    let stateConfirmed = Phrase("Confirmed ({1})", cy: nil)
    let stateDismissed = Phrase("Dismissed or unlinked ({1})", cy: nil)
    let confirmedWhat = Phrase("Accounts that are taken together as one event. Each can be unlinked again.", cy: nil)
    let dismissedWhat = Phrase("Accounts that are not of one event. Each can be confirmed after all.", cy: nil)
    let noneDecided = Phrase("None so far", cy: nil)
    let noneDecidedWhat = Phrase("Look at those that wait, one after another.", cy: nil)
    let changeDecision = Phrase("Change the decision", cy: nil)
    let changeDecisionOn = Phrase("Change the decision on {1} and {2}", cy: nil)
    let pair = Phrase("{1} and {2}", cy: "{1} a {2}")
    let later = Phrase("Leave it for later", cy: nil)
    let title = Phrase("Are these accounts of the same?", cy: nil)
    let why = Phrase("Why they were linked", cy: nil)
    let likeness = Phrase("{1} ({2} of 100)", cy: "{1} ({2} o 100)")
    let veryLikely = Phrase("Very likely the same", cy: nil)
    let likely = Phrase("Likely the same", cy: nil)
    let perhaps = Phrase("Perhaps the same", cy: nil)
    let byHand = Phrase("Linked by hand", cy: nil)
    let lapsedTitle = CountedPhrase(
        one: Phrase("{n} link was confirmed before the words changed", cy: nil),
        other: Phrase("{n} links were confirmed before the words changed", cy: nil))
    let lapsedWhat = Phrase(
        "An agency changed the words of one of the two since, so the link stands no more until somebody has read both again. Open "
            + "an entry to take it over with one press.", cy: nil)
    let lapsedPair = Phrase("{1} and {2}", cy: "{1} a {2}")
    let lapsedReason = Phrase("Why it was confirmed: {1}", cy: nil)
    let lapsedThis = Phrase("These two were confirmed before the words of one changed. Why: {1}", cy: nil)
    let proposed = Phrase("Proposed by the program", cy: nil)
    let confirmed = Phrase("Confirmed by the panel", cy: nil)
    let dismissed = Phrase("Dismissed: not the same", cy: nil)
    let unlinked = Phrase("Unlinked again", cy: nil)
    let decision = Phrase("Why: {1}", cy: "Pam: {1}")
    let decide = Phrase("Decide on this link", cy: nil)
    let decideOn = Phrase("Decide on this link with {1}", cy: nil)
    let reason = Phrase("Why", cy: "Pam")
    let reasonHelp = Phrase(
        "Needed to dismiss or undo. To confirm, leave it empty where the reasons above say it all. Your words stay on record.",
        cy: nil)
    let onReasons = Phrase("Confirmed on the reasons shown with it.", cy: nil)
    let calledReason = Phrase("a reason", cy: nil)
    let confirm = Phrase("Confirm: the same", cy: nil)
    let confirmAgain = Phrase("Confirm it after all", cy: nil)
    let dismiss = Phrase("Dismiss: not the same", cy: nil)
    let undo = Phrase("Undo: unlink the two", cy: nil)
    let ask = Phrase("Ask {1} about its entry", cy: nil)
    let changed = Phrase(
        "Somebody decided on this link while you were here. What they decided is shown below. Look at it before you go on.",
        cy: nil)

    let byHandTitle = Phrase("Link with another entry", cy: nil)
    let byHandLead = Phrase(
        "Choose the entry that tells of the same. Both stay as they are, side by side.", cy: nil)
    let near = CountedPhrase(
        one: Phrase("Entries up to {n} day before or after", cy: nil),
        other: Phrase("Entries up to {n} days before or after", cy: nil))
    let wider = CountedPhrase(
        one: Phrase("Look {n} day before and after", cy: nil), other: Phrase("Look {n} days before and after", cy: nil))
    let noneNear = Phrase("There is no other entry in these days that is not linked with it already.", cy: nil)
    let undated = Phrase("This entry has no date, so entries near it cannot be shown.", cy: nil)
    let mostShown = CountedPhrase(
        one: Phrase("The nearest is shown; there are more.", cy: nil),
        other: Phrase("The {n} nearest are shown; there are more.", cy: nil))
    let other = Phrase("Which entry", cy: "Pa gofnod")
    let calledOther = Phrase("an entry", cy: "cofnod")
    let link = Phrase("Link the two", cy: nil)
    let linkedAlready = Phrase("These two are linked already. Look at the link on the entry’s page.", cy: nil)
}

/// What searching a chronology says.
struct SearchWords: Sendable {
    let label = Phrase("Search the chronology", cy: "Chwilio’r gronoleg")
    let help = Phrase(
        "Words in any form. “Core group” in quotation marks finds words side by side; bru* what begins so; -school leaves out.",
        cy: nil)
    let among = Phrase("Looked for among:", cy: nil)
    let backToList = Phrase("Back to these entries", cy: nil)
    let everywhere = Phrase("Look through all entries", cy: nil)
    let called = Phrase("words to look for", cy: nil)
    let search = Phrase("Search", cy: "Chwilio")
    let title = Phrase("Search", cy: "Chwilio")
    let found = CountedPhrase(
        none: Phrase("Nothing was found for {1}.", cy: nil),
        one: Phrase("{n} place found for {1}, the best first.", cy: nil),
        other: Phrase("{n} places found for {1}, the best first.", cy: nil))
    let words = Phrase("“{1}”", cy: "“{1}”")
    let setAside = Phrase("Not an entry: {1}, table {2}, row {3}", cy: nil)
    let notIndexed = CountedPhrase(
        one: Phrase("{n} file was not looked through: its index is not made yet.", cy: nil),
        other: Phrase("{n} files were not looked through: their index is not made yet.", cy: nil))
    let more = Phrase("More", cy: "Mwy")
    let before = Phrase("Before these", cy: nil)
    let pages = Phrase("Pages of what was found", cy: nil)
    let nothingWhat = Phrase("Try fewer words, or a beginning such as bru*.", cy: nil)
    let only = Phrase("Only what you may read is looked through.", cy: nil)
}

/// Months and years at a glance.
struct MonthWords: Sendable {
    let title = Phrase("Months and years at a glance", cy: nil)
    let january = Phrase("Jan", cy: "Ion")
    let february = Phrase("Feb", cy: "Chwef")
    let march = Phrase("Mar", cy: "Maw")
    let april = Phrase("Apr", cy: "Ebr")
    let may = Phrase("May", cy: "Mai")
    let june = Phrase("Jun", cy: "Meh")
    let july = Phrase("Jul", cy: "Gorff")
    let august = Phrase("Aug", cy: "Awst")
    let september = Phrase("Sep", cy: "Medi")
    let october = Phrase("Oct", cy: "Hyd")
    let november = Phrase("Nov", cy: "Tach")
    let december = Phrase("Dec", cy: "Rhag")
    let entries = CountedPhrase(
        one: Phrase("{n} entry", cy: "{n} cofnod"), other: Phrase("{n} entries", cy: "{n} cofnod"))
    let all = Phrase("All months", cy: "Pob mis")
    let span = Phrase("{1} to {2}", cy: nil)
    let undated = CountedPhrase(
        one: Phrase("{n} entry has no day, and stands at the end.", cy: nil),
        other: Phrase("{n} entries have no day, and stand at the end.", cy: nil))

    /// A month's short name.
    /// - Parameter month: 1 to 12.
    subscript(month: Int) -> Phrase {
        switch month {
        case 1: january
        case 2: february
        case 3: march
        case 4: april
        case 5: may
        case 6: june
        case 7: july
        case 8: august
        case 9: september
        case 10: october
        case 11: november
        case 12: december
        default: preconditionFailure("a year has twelve months")
        }
    }
}
