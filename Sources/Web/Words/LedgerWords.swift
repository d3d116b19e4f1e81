import Domain

/// What the pages of a ledger say: each thing that can be done in plain words, after the name of whoever did it.
struct LedgerWords: Sendable {
    let title = Phrase("Ledger", cy: nil)
    let leadBoard = Phrase(
        "What was done in the board, the newest first. What was done in a review is in the review’s own ledger.",
        cy: nil)
    let leadReview = Phrase(
        "What was done in this review, the newest first, and who read what. That you read this is put down too.",
        cy: nil)
    let whole = Phrase("Is it whole?", cy: nil)
    let wholeWhat = Phrase(
        "Each line is chained to the one before, so that nothing can be changed or taken out unseen. Checking the chain "
            + "takes the keys: whoever looks after the machine does it, with “casement verify”. This page does not.",
        cy: nil)
    let number = Phrase("Line", cy: "Llinell")
    let when = Phrase("When", cy: "Pryd")
    let who = Phrase("Who", cy: "Pwy")
    let what = Phrase("What", cy: "Beth")
    let about = Phrase("About", cy: "Ynghylch")
    let by = Phrase("As", cy: "Fel")
    let kind = Phrase("Kind", cy: "Math")
    let notSaid = Phrase("Not on record", cy: nil)
    let byInvitation = Phrase("By invitation", cy: "Drwy wahoddiad")
    let withRoles = Phrase("{1}: {2}", cy: "{1}: {2}")
    let also = Phrase("{1}, {2}", cy: "{1}, {2}")
    let invitation = Phrase("Invitation of {1}", cy: "Gwahoddiad {1}")
    let unknown = Phrase("Something a newer Casement put down", cy: nil)
    let none = Phrase("Nothing is put down yet", cy: nil)
    let noneWhat = Phrase("What is done here appears by itself.", cy: nil)

    // MARK: Kinds to choose from

    let kindPeople = Phrase("People, roles and agencies", cy: nil)
    let kindSignIn = Phrase("Signing in and accounts", cy: nil)
    let kindReview = Phrase("Reviews opened, closed, renamed", cy: nil)
    let kindFiles = Phrase("Files", cy: "Ffeiliau")
    let kindWork = Phrase("Notes, themes, questions, links", cy: nil)
    let kindReading = Phrase("Reading", cy: "Darllen")
    let kindKeeping = Phrase("Keys, backups, exports, erasure", cy: nil)

    // MARK: What was read

    let viewChronology = Phrase("The chronology", cy: nil)
    let viewSubmissions = Phrase("The list of files", cy: nil)
    let viewFileReport = Phrase("How a file was read, row by row", cy: nil)
    let viewRow = Phrase("A row of a file as it came, to correct it", cy: nil)
    let viewSentFile = Phrase("A file that was sent and not kept yet", cy: nil)
    let viewExport = Phrase("What was asked for to take along as a file", cy: nil)
    let viewTimeline = Phrase("The timeline", cy: nil)
    let viewExpected = Phrase("Expected contacts", cy: nil)
    let viewPeopleAround = Phrase("The people around the children", cy: nil)
    let viewPlans = Phrase("The plans children were on", cy: nil)
    let viewKnown = Phrase("The chronology as it was known on a day", cy: nil)
    let viewSearch = Phrase("Found by searching", cy: nil)
    let viewLinks = Phrase("Links between entries", cy: nil)
    let viewNotes = Phrase("Notes of the panel", cy: nil)
    let viewQuestions = Phrase("Questions and answers", cy: nil)
    let viewTyped = Phrase("Entries typed in", cy: nil)
    let viewRequests = Phrase("requests for chronologies", cy: nil)
    let viewEntry = Phrase("An entry with all that hangs on it", cy: nil)
    let viewLedger = Phrase("The ledger", cy: nil)
    let viewChildren = Phrase("The children’s names", cy: nil)

    // MARK: What was done

    let boardOpened = Phrase("The board was set up", cy: nil)
    let personAdded = Phrase("Added a person to the board", cy: nil)
    let agencyAdded = Phrase("Added an agency", cy: nil)
    let agencyRenamed = Phrase("Renamed an agency", cy: nil)
    let agencyMerged = Phrase("Recorded that an agency became part of another", cy: nil)
    let agencyMergerUndone = Phrase("Took back that an agency became part of another", cy: nil)
    let boardRenamed = Phrase("Renamed the board", cy: nil)
    let agencyNameCorrected = Phrase("Corrected the name of an agency", cy: nil)
    let agencyRenameUndone = Phrase("Took the new name of an agency back", cy: nil)
    let boardNameCorrected = Phrase("Corrected the name of the board", cy: nil)
    let boardRenameUndone = Phrase("Took the new name of the board back", cy: nil)
    let boardMerged = Phrase("Recorded that the work of the board went over to another", cy: nil)
    let boardMergerUndone = Phrase("Took back that the work of the board went over to another", cy: nil)
    let handOverRead = Phrase("Read what somebody hands over", cy: nil)
    let fromTo = Phrase("{1}: “{2}” is “{3}” from {4} on", cy: nil)
    let putRight = Phrase("{1}: from “{2}” to “{3}”", cy: nil)
    let partOf = Phrase("{1}: “{2}” is part of “{3}” from {4} on", cy: nil)
    let reviewOpened = Phrase("Opened a review", cy: nil)
    let reviewRetitled = Phrase("Changed the title of the review", cy: nil)
    let childAdded = Phrase("Added a child to the review", cy: nil)
    let childCorrected = Phrase("Corrected what is known of a child", cy: nil)
    let personAroundAdded = Phrase("Put somebody around the children on record", cy: nil)
    let personAroundCorrected = Phrase("Corrected what is known of somebody around the children", cy: nil)
    let personAroundRemoved = Phrase("Took somebody off the list of the people around the children", cy: nil)
    let planAdded = Phrase("Put on record that a child was under a plan", cy: nil)
    let planCorrected = Phrase("Corrected under which plan a child was, or when", cy: nil)
    let planWithdrawn = Phrase("Took out that a child was under a plan", cy: nil)
    let fileSent = Phrase("Sent a file", cy: nil)
    let fileColumnsChosen = Phrase("Said what the columns of a file hold", cy: nil)
    let fileKeepingAsked = Phrase("Said to keep a file that was sent", cy: nil)
    let fileDiscarded = Phrase("Discarded a file that was sent", cy: nil)
    let chronologyAsked = Phrase("Asked an agency for its chronology", cy: nil)
    let chronologyRequestChanged = Phrase("Changed what an agency is asked for", cy: nil)
    let chronologyRequestWithdrawn = Phrase("Took a request for a chronology back", cy: nil)
    let recordsSecured = Phrase("Said for an agency that its records are secured", cy: nil)
    let entryTyped = Phrase("Typed an entry in", cy: nil)
    let typedEntryCorrected = Phrase("Corrected an entry that was typed in", cy: nil)
    let typedEntryWithdrawn = Phrase("Took out an entry that was typed in", cy: nil)
    let submissionReceived = Phrase("Took in a file", cy: nil)
    let accountsLinked = Phrase("Proposed links between entries", cy: nil)
    let payloadErased = Phrase("Erased what a line of the ledger said", cy: nil)
    let operatorRegistered = Phrase("Registered as operator of the machine", cy: nil)
    let roleGiven = Phrase("Gave a role", cy: nil)
    let roleEnded = Phrase("Ended a role", cy: nil)
    let leaverRecorded = Phrase("Ended all roles of somebody who left", cy: nil)
    let reviewClosed = Phrase("Closed the review", cy: nil)
    let reviewReopened = Phrase("Opened the review again", cy: nil)
    let submissionReleased = Phrase("Released a file to the panel", cy: nil)
    let releaseRevoked = Phrase("Took the release of a file back", cy: nil)
    let submissionAccepted = Phrase("Accepted a file for the panel", cy: nil)
    let submissionWithdrawn = Phrase("Took a file out of the chronology", cy: nil)
    let submissionReturned = Phrase("Sent a file back to its agency", cy: nil)
    let chronologyGathered = Phrase("Gathered an agency’s chronology from its parts, and let the panel see it", cy: nil)
    let gatheringRevoked = Phrase("Took a gathered chronology back", cy: nil)
    let gatheringAccepted = Phrase("Accepted a gathered chronology", cy: nil)
    let rowCorrected = Phrase("Corrected a row in place", cy: nil)
    let correctionWithdrawn = Phrase("Took a correction of a row out", cy: nil)
    let fileReadAgain = Phrase("Had a file read again with its corrections", cy: nil)
    let noteWritten = Phrase("Wrote a note of the panel", cy: nil)
    let noteChanged = Phrase("Changed a note of the panel", cy: nil)
    let noteWithdrawn = Phrase("Withdrew a note of the panel", cy: nil)
    let themeNamed = Phrase("Named a theme", cy: nil)
    let themeMarked = Phrase("Marked an entry with a theme", cy: nil)
    let themeUnmarked = Phrase("Took a theme off an entry", cy: nil)
    let questionAsked = Phrase("Asked an agency a question", cy: nil)
    let questionAnswered = Phrase("Answered a question", cy: nil)
    let questionClosed = Phrase("Closed a question", cy: nil)
    let linkDecided = Phrase("Decided on a link between entries", cy: nil)
    let linkMade = Phrase("Linked two entries by hand", cy: nil)
    let findingDecided = Phrase("Decided on a finding of the program", cy: nil)
    let understandingAsked = Phrase("Had what is released worked through anew", cy: nil)
    let entryWeighed = Phrase("Said what weight an entry has", cy: nil)
    let familyDecided = Phrase("Decided what the family is told of an entry", cy: nil)
    let tradeWordsKept = Phrase("Changed the words that are pointed at in what the family reads", cy: nil)
    let viewFamilyFile = Phrase("What the family is told, taken along as a file", cy: nil)
    let viewFamily = Phrase("What is prepared for the family", cy: nil)
    let materialRead = Phrase("Read material of the review", cy: nil)
    let keyRotated = Phrase("Gave the ledger a new key", cy: nil)
    let keyDestroyed = Phrase("Destroyed the keys of a review", cy: nil)
    let masterKeyRenewed = Phrase("Renewed the master key of the store", cy: nil)
    let boardBackedUp = Phrase("Made a backup", cy: nil)
    let boardExported = Phrase("Exported everything", cy: nil)
    let reviewExported = Phrase("Exported a review", cy: nil)
    let reviewImported = Phrase("Took an exported review back", cy: nil)
    let invitationMade = Phrase("Invited somebody", cy: nil)
    let invitationRenewed = Phrase("Gave an invitation a new link, and ended the one before", cy: nil)
    let invitationRevoked = Phrase("Took an invitation back", cy: nil)
    let invitationAccepted = Phrase("Accepted an invitation", cy: nil)
    let signedIn = Phrase("Signed in", cy: nil)
    let signInFailed = Phrase("Somebody tried to sign in with this account, and failed", cy: nil)
    let ownNameCorrected = Phrase("Corrected their own name", cy: nil)
    let passwordChanged = Phrase("Changed the password", cy: nil)
    let secondFactorChanged = Phrase("Changed the second step of signing in", cy: nil)
    let providerLinked = Phrase("Linked a sign-in elsewhere with the account", cy: nil)
    let providerUnlinked = Phrase("Took a sign-in elsewhere from the account", cy: nil)
    let accountDisabled = Phrase("Kept the account out, or let it in again", cy: nil)

    let exportAsked = Phrase("Asked for the chronology as a file", cy: nil)
    let exportFetched = Phrase("Took a file of the chronology", cy: nil)
    let exportDropped = Phrase("Deleted a file of the chronology, or did not want it any more", cy: nil)
    let tokenMade = Phrase("Made a token for a program", cy: nil)
    let tokenRevoked = Phrase("Ended a token of a program", cy: nil)

    subscript(action: LedgerAction) -> Phrase {
        switch action {
        case .boardOpened: boardOpened
        case .personAdded: personAdded
        case .agencyAdded: agencyAdded
        case .agencyRenamed: agencyRenamed
        case .agencyNameCorrected: agencyNameCorrected
        case .agencyRenameUndone: agencyRenameUndone
        case .agencyMerged: agencyMerged
        case .agencyMergerUndone: agencyMergerUndone
        case .boardRenamed: boardRenamed
        case .boardNameCorrected: boardNameCorrected
        case .boardRenameUndone: boardRenameUndone
        case .boardMerged: boardMerged
        case .boardMergerUndone: boardMergerUndone
        case .handOverRead: handOverRead
        case .reviewOpened: reviewOpened
        case .reviewRetitled: reviewRetitled
        case .childAdded: childAdded
        case .childCorrected: childCorrected
        case .personAroundAdded: personAroundAdded
        case .personAroundCorrected: personAroundCorrected
        case .personAroundRemoved: personAroundRemoved
        case .planAdded: planAdded
        case .planCorrected: planCorrected
        case .planWithdrawn: planWithdrawn
        case .fileSent: fileSent
        case .fileColumnsChosen: fileColumnsChosen
        case .fileKeepingAsked: fileKeepingAsked
        case .fileDiscarded: fileDiscarded
        case .chronologyAsked: chronologyAsked
        case .chronologyRequestChanged: chronologyRequestChanged
        case .chronologyRequestWithdrawn: chronologyRequestWithdrawn
        case .recordsSecured: recordsSecured
        case .entryTyped: entryTyped
        case .typedEntryCorrected: typedEntryCorrected
        case .typedEntryWithdrawn: typedEntryWithdrawn
        case .submissionReceived: submissionReceived
        case .accountsLinked: accountsLinked
        case .payloadErased: payloadErased
        case .operatorRegistered: operatorRegistered
        case .roleGiven: roleGiven
        case .roleEnded: roleEnded
        case .leaverRecorded: leaverRecorded
        case .reviewClosed: reviewClosed
        case .reviewReopened: reviewReopened
        case .submissionReleased: submissionReleased
        case .releaseRevoked: releaseRevoked
        case .submissionAccepted: submissionAccepted
        case .submissionReturned: submissionReturned
        case .submissionWithdrawn: submissionWithdrawn
        case .chronologyGathered: chronologyGathered
        case .gatheringRevoked: gatheringRevoked
        case .gatheringAccepted: gatheringAccepted
        case .rowCorrected: rowCorrected
        case .correctionWithdrawn: correctionWithdrawn
        case .fileReadAgain: fileReadAgain
        case .noteWritten: noteWritten
        case .noteChanged: noteChanged
        case .noteWithdrawn: noteWithdrawn
        case .themeNamed: themeNamed
        case .themeMarked: themeMarked
        case .themeUnmarked: themeUnmarked
        case .questionAsked: questionAsked
        case .questionAnswered: questionAnswered
        case .questionClosed: questionClosed
        case .linkDecided: linkDecided
        case .linkMade: linkMade
        case .findingDecided: findingDecided
        case .understandingAsked: understandingAsked
        case .entryWeighed: entryWeighed
        case .familyDecided: familyDecided
        case .tradeWordsKept: tradeWordsKept
        case .materialRead: materialRead
        case .keyRotated: keyRotated
        case .keyDestroyed: keyDestroyed
        case .masterKeyRenewed: masterKeyRenewed
        case .boardBackedUp: boardBackedUp
        case .boardExported: boardExported
        case .reviewExported: reviewExported
        case .reviewImported: reviewImported
        case .invitationMade: invitationMade
        case .invitationRenewed: invitationRenewed
        case .invitationRevoked: invitationRevoked
        case .invitationAccepted: invitationAccepted
        case .signedIn: signedIn
        case .signInFailed: signInFailed
        case .ownNameCorrected: ownNameCorrected
        case .passwordChanged: passwordChanged
        case .secondFactorChanged: secondFactorChanged
        case .providerLinked: providerLinked
        case .providerUnlinked: providerUnlinked
        case .accountDisabled: accountDisabled
        case .exportAsked: exportAsked
        case .exportFetched: exportFetched
        case .exportDropped: exportDropped
        case .tokenMade: tokenMade
        case .tokenRevoked: tokenRevoked
        }
    }

    /// What of a review's material was read, by the name the store has for it; nil for one it does not have here.
    subscript(view name: String) -> Phrase? {
        switch name {
        case "chronology": viewChronology
        case "submissions": viewSubmissions
        case "entry": viewEntry
        case "sent-file": viewSentFile
        case "file-report": viewFileReport
        case "row-as-it-came": viewRow
        case "search": viewSearch
        case "chronology-export": viewExport
        case "timeline": viewTimeline
        case "known-at": viewKnown
        case "family": viewFamily
        case "family-file": viewFamilyFile
        case "expected-contacts": viewExpected
        case "people-around": viewPeopleAround
        case "plans": viewPlans
        case "links": viewLinks
        case "notes": viewNotes
        case "questions": viewQuestions
        case "requests": viewRequests
        case "typed": viewTyped
        case "ledger": viewLedger
        case "children": viewChildren
        default: nil
        }
    }
}
