import Domain

/// What sending files says: choosing them, watching them go, looking at what was made of each.
struct SendWords: Sendable {
    // MARK: Sending

    let send = Phrase("Send files", cy: "Anfon ffeiliau")
    let title = Phrase("Send files to {1}", cy: "Anfon ffeiliau i {1}")
    let lead = Phrase(
        "Choose the chronologies of one agency. Each is read at once, and shown to you before anything is kept: nobody else "
            + "sees it until then but your own agency.", cy: nil)
    let agency = Phrase("Whose files are they", cy: nil)
    let calledAgency = Phrase("whose files they are", cy: nil)
    let files = Phrase("Files", cy: "Ffeiliau")
    let calledFiles = Phrase("one file or more", cy: nil)
    let filesHelp = Phrase(
        "Word, Excel, OpenDocument, CSV, or a PDF made from one of them. Several at once if you wish.", cy: nil)
    let formCap = Phrase("Together at most {1} MB this way.", cy: nil)
    let capEach = Phrase("At most {1} MB each. You can also drop them here.", cy: nil)
    let tooLarge = Phrase("{1} is larger than the {2} MB a file may have", cy: nil)
    let emptyFile = Phrase("{1} is empty", cy: nil)
    let noAgencies = Phrase("You act for no agency that could send files", cy: nil)
    let noAgenciesWhat = Phrase(
        "The agency you acted for became part of another. Whoever looks after the review can give you a role for that one.",
        cy: nil)
    let sendButton = Phrase("Send", cy: "Anfon")

    // MARK: What the script says while files go

    let going = Phrase("Sending", cy: "Wrthi’n anfon")
    let arrived = Phrase("It has arrived and is being read", cy: nil)
    let broken = Phrase("The connection broke. Nothing of it was taken: try again.", cy: nil)
    let again = Phrase("Try again", cy: "Rhoi cynnig arall arni")
    let look = Phrase("Look at it", cy: nil)
    let list = Phrase("Files being sent", cy: nil)
    let allGone = Phrase("See what became of them", cy: nil)

    // MARK: Answers to the script

    let answerTooLarge = Phrase("This file is larger than a file may be here.", cy: nil)
    let answerEmpty = Phrase("This file is empty. Please look at it and send it again.", cy: nil)
    let answerKept = Phrase(
        "A file with the very same content is here already: {1}, as version {2}. Nothing more is needed.", cy: nil)
    let answerStale = Phrase("This page has been open too long. Load it again, then send the file once more.", cy: nil)

    // MARK: The list

    let underWay = Phrase("Sent, and not kept yet", cy: nil)
    let sentBy = Phrase("Sent by", cy: nil)
    let sentAt = Phrase("Sent", cy: "Anfonwyd")
    let size = Phrase("{1} KB", cy: "{1} KB")
    let sizeHeading = Phrase("Size", cy: "Maint")
    let stateReading = Phrase("Being read", cy: nil)
    let stateRead = Phrase("Waits for you", cy: nil)
    let stateRefused = Phrase("Could not be read", cy: nil)
    let stateKeeping = Phrase("Being kept", cy: nil)
    let stateKept = Phrase("Kept", cy: "Cadwyd")
    let stateDiscarded = Phrase("Discarded", cy: nil)

    // MARK: One file

    let fileTitle = Phrase("{1}, from {2}", cy: "{1}, gan {2}")
    let readingNow = Phrase("It is being read", cy: nil)
    let readingWhat = Phrase("This takes a few seconds, for a very large file up to two minutes.", cy: nil)
    let keepingNow = Phrase("It is being kept", cy: nil)
    let lookAgain = Phrase("Look again", cy: nil)
    let refusedTitle = Phrase("This file could not be read", cy: nil)
    let keptTitle = Phrase("It is kept", cy: nil)
    let keptWhat = Phrase(
        "Its entries are in your agency’s chronology. The panel sees them once your agency lets it. Rows with something to settle "
            + "can be corrected: open the file in the list.", cy: nil)
    let discardedTitle = Phrase("It was discarded", cy: nil)
    let discardedWhat = Phrase("Nothing of it is kept but that it was sent, by whom and when.", cy: nil)
    let toFiles = Phrase("To the files", cy: "I’r ffeiliau")
    let lookLead = Phrase("Look at how your rows were read. Nothing is kept until you say so.", cy: nil)
    let notKept = Phrase("It could not be kept", cy: nil)
    let keep = Phrase("Keep it", cy: "Ei gadw")
    let discard = Phrase("Discard it", cy: nil)
    let discardTitle = Phrase("Discard {1}?", cy: nil)
    let discardWhat = Phrase(
        "The file and what was made of it are deleted. That it was sent and discarded stays on record. You can send it again "
            + "at any time.", cy: nil)
    let movedMeanwhile = Phrase(
        "Something happened to this file while you were here: it was read again, or somebody else went on with it. Look at it "
            + "as it stands now.", cy: nil)
    let repeatsTitle = Phrase("Its rows may be here already", cy: nil)
    let repeats = CountedPhrase(
        one: Phrase("{n} row of it stands in “{1}” as well, word for word.", cy: nil),
        other: Phrase("{n} rows of it stand in “{1}” as well, word for word.", cy: nil))
    let repeatsOf = CountedPhrase(
        one: Phrase("{n} row of it stands in “{1}” of {2} as well, word for word.", cy: nil),
        other: Phrase("{n} rows of it stand in “{1}” of {2} as well, word for word.", cy: nil))
    let repeatsSame = Phrase("It is the very same file as “{1}”, which came from {2}.", cy: nil)
    let repeatsWhat = Phrase(
        "If you keep it, they stand twice in the chronology. If this is a newer version of that file, say so below: it then "
            + "takes the other’s place, and notes on rows that stay the same are kept. Otherwise discard it.", cy: nil)
    let repeatsElsewhere = Phrase(
        "If you keep it, they stand twice in the chronology. If it is here already, discard this one.", cy: nil)
    let newerTitle = Phrase("Is it a newer version of a file that is here?", cy: nil)
    let newerWhat = Phrase(
        "A file of the same name takes the other’s place by itself. This one has another name: say so if it is a newer version.",
        cy: nil)
    let newerOf = Phrase("It is a newer version of", cy: nil)
    let newerChoice = Phrase("{1}, version {2} ({3} entries)", cy: nil)
    let newerNone = Phrase("None: it is a file of its own", cy: nil)
    let replacesNamed = Phrase(
        "It will take the place of version {1} of “{2}”. Notes on rows that stay the same are kept.", cy: nil)
    let replaces = Phrase("It will take the place of version {1}. Notes on rows that stay the same are kept.", cy: nil)

    // MARK: What was made of it

    let figures = Phrase("What was found", cy: nil)
    let entries = Phrase("Entries", cy: "Cofnodion")
    let sharing = Phrase("Entries that share a line with another", cy: nil)
    let toSettle = Phrase("Rows with something to settle", cy: nil)
    let period = Phrase("From the first day to the last", cy: nil)
    let readAs = Phrase("How it was read", cy: nil)
    let adds = Phrase("Every line is accounted for: {1} lines are {2} with entries and {3} set aside.", cy: nil)

    let columnsTitle = Phrase("What each column was taken for", cy: nil)
    let columnsLead = Phrase(
        "If a column was taken for something else than it is, choose what it holds, and look again.", cy: nil)
    let cutTables = Phrase("{1} of the {2} tables in this file are shown. The others are read as well.", cy: nil)
    let tableOf = Phrase("Table {1}", cy: "Tabl {1}")
    let tableNamed = Phrase("Table {1}, “{2}”", cy: "Tabl {1}, “{2}”")
    let tableSetAside = Phrase(
        "It was set aside as no chronology. Choose what its columns hold to read it as one.", cy: nil)
    let setTableAside = Phrase("This table is no chronology: set it aside", cy: nil)
    let column = Phrase("Column", cy: "Colofn")
    let firstWords = Phrase("Words in it", cy: nil)
    let takenFor = Phrase("Holds", cy: nil)
    let columnName = Phrase("Column {1}, {2}", cy: "Colofn {1}, {2}")
    let columnWithout = Phrase("Column {1}, no heading", cy: nil)
    let notSaid = Phrase("Not said", cy: nil)
    let readAgain = Phrase("Read it this way", cy: nil)
    let needsDateOrEvent = Phrase(
        "Choose a column of table {1} for the date or for the event, or set the table aside", cy: nil)

    let firstTitle = Phrase("The first rows, as they will stand", cy: nil)
    let firstCount = Phrase("{1} of {2} entries.", cy: "{1} o {2} cofnod.")
    let markedTitle = Phrase("Rows with something to settle", cy: nil)
    let markedLead = Phrase(
        "They are kept as they are written. Mend them in your file and send it again, or keep it and correct them here, row by row.",
        cy: nil)
    let markedHere = Phrase(
        "They are kept as they are written. Correct a row here, or mend it in your file and send that again.", cy: nil)
    let noneMarked = Phrase("No row asks for anything.", cy: nil)
    let asideTitle = Phrase("Rows that are no entries", cy: nil)
    let asideLead = Phrase("Headings, titles, years across the table and the like. None is lost.", cy: nil)
    let asideEmpty = Phrase("{1} more lines are empty.", cy: nil)
    let cutList = Phrase("The first {1} of {2} are shown.", cy: nil)
    let fileProblems = Phrase("About the file as a whole", cy: nil)
    let place = Phrase("Row", cy: "Rhes")
    let placeOf = Phrase("Table {1}, row {2}", cy: "Tabl {1}, rhes {2}")
    let date = Phrase("Date", cy: "Dyddiad")
    let written = Phrase("written “{1}”", cy: nil)
    let words = Phrase("What is written", cy: nil)
    let remarks = Phrase("To know, and to settle", cy: nil)
    let asideWords = Phrase("Its words", cy: nil)
    let asideWhy = Phrase("Taken for", cy: nil)
    let settle = Phrase("To settle: {1}", cy: nil)
    let suggestion = Phrase("{1} {2}", cy: "{1} {2}")
    let assumed = Phrase("Assumed: {1}", cy: nil)
    let cell = Phrase("{1}: {2}", cy: "{1}: {2}")
    let cellCut = Phrase("{1}: {2} (shortened here; all of it is kept)", cy: nil)
    let seenCell = Phrase("Child seen: {1}", cy: nil)

    // MARK: The version before

    let comparedTitle = Phrase("Compared with version {1}", cy: nil)
    let compared = Phrase("{1} rows are the same, {2} are new, {3} changed and {4} are gone.", cy: nil)
    let before = Phrase("Before", cy: "Cynt")
    let now = Phrase("Now", cy: "Nawr")
    let rowNew = Phrase("New", cy: "Newydd")
    let rowGone = Phrase("Gone", cy: nil)

    // MARK: The report of a kept file

    // MARK: Whose rows they are

    let partsTitle = Phrase("Whose each row is", cy: nil)
    let partsLikely = Phrase(
        "This file seems to hold the rows of several parts of {1}. Say which words name which part. Until you do, all rows "
            + "stand as those of {1} itself.", cy: nil)
    let partsUnlikely = Phrase(
        "All rows stand as those of {1} itself. If a column or the sheets name its parts, say which words name which.",
        cy: nil)
    let partsSummary = Phrase("Say whose each row is", cy: nil)
    let partsLead = Phrase(
        "Choose for each of the words in the file. Where they name no part but something else, choose {1} itself.",
        cy: nil)
    let partsWords = Phrase("What the file says", cy: nil)
    let partsRows = Phrase("Entries", cy: "Cofnodion")
    let partsOf = Phrase("They are those of", cy: nil)
    let partsNothing = Phrase("Rows that say nothing", cy: nil)
    let partsItself = Phrase("{1} itself", cy: nil)
    let partsChoose = Phrase("Choose", cy: "Dewiswch")
    let partsCount = CountedPhrase(
        one: Phrase("{n} entry", cy: nil), other: Phrase("{n} entries", cy: nil))
    let partsMissing = Phrase("Choose whose the rows of “{1}” are ({2})", cy: nil)
    let partsHalfSaid = Phrase(
        "There are words in the file of which you have not said yet whose rows they name. Say so before you keep it.",
        cy: nil)
    let partsSubmit = Phrase("Read it again so", cy: nil)
    let guidance = CountedPhrase(
        one: Phrase("{n} line of the template’s own guidance was left out.", cy: nil),
        other: Phrase("{n} lines of the template’s own guidance were left out.", cy: nil))

    let reportTitle = Phrase("How it was read", cy: nil)
    let reportOf = Phrase("How {1} was read", cy: nil)
    let reportLead = Phrase("What was read, what was assumed and what is to be settled, row by row.", cy: nil)
}

/// What rows that are no entries were taken for.
struct AsideWords: Sendable {
    let title = Phrase("A title", cy: nil)
    let header = Phrase("The headings", cy: nil)
    let repeatedHeader = Phrase("The headings again", cy: nil)
    let groupHeader = Phrase("Headings above the headings", cy: nil)
    let divider = Phrase("A line across the table", cy: nil)
    let empty = Phrase("An empty line", cy: nil)
    let key = Phrase("A key to names or short forms", cy: nil)
    let notChronology = Phrase("Part of a table that is no chronology", cy: nil)
    let continuation = Phrase("The rest of the entry above", cy: nil)
    let deleted = Phrase("Deleted with track changes", cy: nil)
    let templateHint = Phrase("Guidance of the form itself", cy: nil)
    let formLine = Phrase("A further line of a form", cy: nil)
    let closing = Phrase("A total or a signature", cy: nil)
    let saidNoEntry = Phrase("No entry, as somebody of the agency said", cy: nil)

    subscript(reason: SetAsideRow.Reason) -> Phrase {
        switch reason {
        case .title: title
        case .header: header
        case .repeatedHeader: repeatedHeader
        case .groupHeader: groupHeader
        case .divider: divider
        case .empty: empty
        case .key: key
        case .notChronology: notChronology
        case .continuation: continuation
        case .deleted: deleted
        case .templateHint: templateHint
        case .formLine: formLine
        case .closing: closing
        case .saidNoEntry: saidNoEntry
        }
    }
}

/// What columns can hold, as people choose it.
struct ColumnWords: Sendable {
    let date = Phrase("Date", cy: "Dyddiad")
    let time = Phrase("Time", cy: "Amser")
    let endDate = Phrase("Last day of a period", cy: nil)
    let recorded = Phrase("When it was recorded", cy: nil)
    let reference = Phrase("Number of the row or record", cy: nil)
    let source = Phrase("The record it comes from", cy: nil)
    let agency = Phrase("Agency", cy: "Asiantaeth")
    let practitioner = Phrase("Who recorded it or did the work", cy: nil)
    let present = Phrase("Who was there", cy: nil)
    let child = Phrase("Which child or person", cy: nil)
    let location = Phrase("Where", cy: "Ble")
    let event = Phrase("What happened", cy: nil)
    let account = Phrase("What the agency in the heading did or saw", cy: nil)
    let contact = Phrase("Kind of contact", cy: nil)
    let childSeen = Phrase("Whether a child was seen", cy: nil)
    let seenAlone = Phrase("Whether the child was seen alone", cy: nil)
    let spokenWith = Phrase("Whether the child was spoken with", cy: nil)
    let wishes = Phrase("Wishes and feelings", cy: "Dymuniadau a theimladau")
    let action = Phrase("Action or decision", cy: nil)
    let sharedWith = Phrase("Who was told", cy: nil)
    let impact = Phrase("What it meant for the child", cy: nil)
    let expectedPractice = Phrase("What should have been done", cy: nil)
    let comment = Phrase("A comment", cy: "Sylw")
    let other = Phrase("Something else: kept under its own heading", cy: nil)

    subscript(kind: ColumnKind) -> Phrase {
        switch kind {
        case .date: date
        case .time: time
        case .endDate: endDate
        case .recorded: recorded
        case .reference: reference
        case .source: source
        case .agency: agency
        case .practitioner: practitioner
        case .present: present
        case .child: child
        case .location: location
        case .event: event
        case .account: account
        case .contact: contact
        case .childSeen: childSeen
        case .seenAlone: seenAlone
        case .spokenWith: spokenWith
        case .wishes: wishes
        case .action: action
        case .sharedWith: sharedWith
        case .impact: impact
        case .expectedPractice: expectedPractice
        case .comment: comment
        case .other: other
        }
    }
}
