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
    let addAnother = Phrase("Add a child", cy: "Ychwanegu plentyn")
    let correctChild = Phrase("Correct or add to what is known", cy: nil)
    let correctChildOf = Phrase("Correct or add to what is known of {1}", cy: nil)
    let nothingKnown = Phrase("nothing", cy: "dim")
    let childAdded = Phrase("The child was added.", cy: nil)
    let childCorrected = Phrase("What is known of the child was changed.", cy: nil)
    let stands = Phrase("Where the review stands", cy: nil)
    let steps = Phrase("Stages of the review", cy: "Camau’r adolygiad")
    let stepDone = Phrase("{1}: done", cy: "{1}: wedi’i wneud")
    let stepNow = Phrase("{1}: now", cy: "{1}: nawr")
    let stepLater = Phrase("{1}: later", cy: "{1}: yn ddiweddarach")
    let next = Phrase("What waits for you", cy: nil)
    let nothingNext = Phrase("Nothing waits for you in this review.", cy: nil)
    let agencies = Phrase("What the agencies have sent", cy: nil)
    let agency = Phrase("Agency", cy: "Asiantaeth")
    let chronology = Phrase("Chronology", cy: "Cronoleg")
    let questions = Phrase("Questions", cy: "Cwestiynau")
    let noAgencies = Phrase("No agency takes part yet", cy: nil)
    let noAgenciesWhat = Phrase("Invite somebody from each agency that knew the family. Each gets a link.", cy: nil)
    let nothingShared = Phrase("Nothing for you to see yet", cy: nil)
    let nothingSharedWhat = Phrase("What an agency sends is seen here once your role may see it.", cy: nil)
    let agenciesNotYours = Phrase("Your role in this review does not show what agencies send.", cy: nil)
    let files = Phrase("Files", cy: "Ffeiliau")
    let entries = Phrase("Entries", cy: "Cofnodion")
    let unknownAgency = Phrase("Files of no known agency", cy: nil)
    let nothingCame = Phrase("Nothing has come", cy: nil)
    let nothingReleased = Phrase("Nothing shared with you", cy: nil)
    let withParts = Phrase("with its parts", cy: nil)
    let rowsWithin = CountedPhrase(
        one: Phrase("{n} of them in a joint file", cy: nil), other: Phrase("{n} of them in a joint file", cy: nil))
    let rowsOfWhole = CountedPhrase(
        one: Phrase("{n} of them in a file {1} sent. Ask its lead to see it.", cy: nil),
        other: Phrase("{n} of them in a file {1} sent. Ask its lead to see them.", cy: nil))
    let sent = Phrase("Sent, not released", cy: nil)
    let released = Phrase("Released", cy: "Rhyddhawyd")
    let accepted = Phrase("Accepted", cy: "Derbyniwyd")
    let refused = Phrase("Could not be read", cy: nil)
    let sentBack = Phrase("Sent back, to be put right", cy: nil)
    let releasedPart = Phrase("{1} of {2} files released", cy: nil)
    let acceptedPart = Phrase("Released, {1} of {2} files accepted", cy: nil)
    let nobodyActs = Phrase("Nobody acts for it yet", cy: nil)
    let nothingAsked = Phrase("None", cy: "Dim")
    let allAnswered = Phrase("All answered", cy: nil)
    let toAnswer = CountedPhrase(one: Phrase("{n} to answer", cy: nil), other: Phrase("{n} to answer", cy: nil))
    let open = Phrase("This review is under way.", cy: nil)
    let closed = Phrase("This review is closed. It can be read by those who answer for it.", cy: nil)
    let standing = Phrase("Standing", cy: nil)
    let isOpen = Phrase("Under way", cy: "Ar y gweill")
    let isClosed = Phrase("Closed", cy: "Wedi cau")
    let titleFact = Phrase("Title", cy: "Teitl")
    let partnership = Phrase("Partnership", cy: "Partneriaeth")
    let whoIsIn = Phrase("People in it", cy: nil)
    let nobodyYet = Phrase("Nobody yet", cy: "Neb eto")
    let namesNotYours = Phrase(
        "Names are for those who read the case. Your role does not, so pseudonyms are shown.", cy: nil)
    let childNumber = Phrase("Child {1}", cy: "Plentyn {1}")
    let notWorkedOut = Phrase("Not worked out yet", cy: nil)
    let entriesSeen = Phrase("Entries that say a child was seen", cy: nil)
    let entriesSeenOf = Phrase("Entries that say {1} was seen", cy: nil)
    let ageYears = CountedPhrase(
        one: Phrase("{n} year old", cy: "{n} oed"), other: Phrase("{n} years old", cy: "{n} oed"))
    let ageMonths = CountedPhrase(
        one: Phrase("{n} month old", cy: "{n} mis oed"), other: Phrase("{n} months old", cy: "{n} mis oed"))
    let ageDays = CountedPhrase(
        none: Phrase("Born that day", cy: nil),
        one: Phrase("{n} day old", cy: "{n} diwrnod oed"), other: Phrase("{n} days old", cy: "{n} diwrnod oed"))
    let ageAtDeath = Phrase("{1} when they died", cy: nil)
    let ageNow = Phrase("{1} today", cy: "{1} heddiw")
    let places = Phrase("Pages of this review", cy: nil)
    let home = Phrase("Overview", cy: "Trosolwg")
    let people = Phrase("People", cy: "Pobl")
    let namesHidden = Phrase("Names are hidden, so this is not shown", cy: nil)
    let namesHiddenWhat = Phrase(
        "Any of its words may name somebody. Show names again, with the button above, to read it.", cy: nil)
    let inviteCoordinator = Phrase("Invite a coordinator for this review", cy: nil)
    let inviteAgencies = Phrase("Invite the agencies that knew the family", cy: nil)
    let facts = Phrase("About this review", cy: "Ynglŷn â’r adolygiad hwn")
    let reference = Phrase("Reference", cy: "Cyfeirnod")
    let period = Phrase("Period looked at", cy: nil)
    let framework = Phrase("Under", cy: "O dan")
    let chair = Phrase("Chair", cy: "Cadeirydd")
    let coordinator = Phrase("Coordinator", cy: "Cydlynydd")
}

/// What starting a review says, and changing its title, closing it and opening it again.
struct ReviewStepWords: Sendable {
    let startTitle = Phrase("Start a review", cy: "Dechrau adolygiad")
    let startLead = Phrase(
        "You can change the title later. Who takes part is settled on the review’s own page.", cy: nil)
    let reference = Phrase("Reference", cy: "Cyfeirnod")
    let referenceHelp = Phrase(
        "What people will call it. This is the next one free; use your own if you have one.", cy: nil)
    let title = Phrase("Title", cy: "Teitl")
    let titleHelp = Phrase(
        "A title that does not name the child, such as “Rowan” where that is not the child’s name. It is seen in lists, "
            + "also by people who may not know the name.", cy: nil)
    let childName = Phrase("Name", cy: "Enw")
    let childNameHelp = Phrase("As the records have it. Shown only to those who read the case.", cy: nil)
    let pseudonym = Phrase("Pseudonym (if there is one)", cy: nil)
    let pseudonymHelp = Phrase("Shown in the place of the name to everybody else.", cy: nil)
    let born = Phrase("Date of birth (if it is known)", cy: nil)
    let died = Phrase("Date of death (if the child died)", cy: nil)
    let dayHelp = Phrase("For example 12 March 2024 or 12/3/24.", cy: nil)
    let leaveEmpty = Phrase("Leave all of it empty if there is no other child.", cy: nil)
    let another = Phrase("Add another child", cy: nil)
    let start = Phrase("Start the review", cy: nil)
    let calledReference = Phrase("a reference", cy: nil)
    let calledTitle = Phrase("a title", cy: nil)
    let calledName = Phrase("the child’s name", cy: nil)
    let calledPseudonym = Phrase("a pseudonym", cy: nil)
    let calledBorn = Phrase("the date of birth", cy: nil)
    let calledDied = Phrase("the date of death", cy: nil)
    let diedBeforeBorn = Phrase("Look at the date of death again: it is before the birth", cy: nil)
    let notYet = Phrase("Look at {1} again: that day is still to come", cy: nil)
    let titleNames = Phrase("Choose a title that does not name the child", cy: nil)
    let sameName = Phrase("Enter each child once: this name stands here twice", cy: nil)
    let sameAsName = Phrase("Choose a pseudonym that is not the child’s name", cy: nil)

    let addChild = Phrase("Add a child to {1}", cy: nil)
    let addChildLead = Phrase(
        "Another child the review is about. Who added it, and when, is in the review’s ledger.", cy: nil)
    let addChildSubmit = Phrase("Add the child", cy: "Ychwanegu’r plentyn")
    let correctChild = Phrase("Correct what is known of {1}", cy: nil)
    let correctChildLead = Phrase(
        "What was there before stays in the review’s ledger. Leave a box empty where nothing is known.", cy: nil)
    let nameNotYours = Phrase(
        "The name stays as it is: it is for those who read the case, and your role does not.", cy: nil)
    let namedInTitle = Phrase("The title of the review names this child: change the title first", cy: nil)
    let childThere = Phrase("This child is in the review already", cy: nil)
    let retitle = Phrase("Change the title", cy: "Newid y teitl")
    let closeTitle = Phrase("Close {1}?", cy: "Cau {1}?")
    let closeWhat = Phrase(
        "Nothing can be sent, answered or written in a closed review. Panel members and readers see what is in it no "
            + "more; agencies still see what they sent. It can be opened again.", cy: nil)
    let close = Phrase("Close the review", cy: "Cau’r adolygiad")
    let reopenTitle = Phrase("Open {1} again?", cy: nil)
    let reopenWhat = Phrase("Everybody who has a role in it can work in it again, as before.", cy: nil)
    let reopen = Phrase("Open the review again", cy: nil)
    let movedMeanwhile = Phrase(
        "Somebody closed or opened this review while you were here. Look at it again before you go on.", cy: nil)
    let somebody = Phrase("Somebody else", cy: "Rhywun arall")
    let meanwhile = Phrase("while you were writing", cy: nil)

    let peopleTitle = Phrase("People in {1}", cy: "Pobl yn {1}")
    let peopleLead = Phrase(
        "Being in the partnership is not being in a review. Only the people here see anything of it.", cy: nil)
    let peopleOf = Phrase("Who is in this review", cy: nil)
    let noPeople = Phrase("Nobody is in this review yet", cy: nil)
    let noPeopleWhat = Phrase("Begin with a coordinator, who then invites the panel and the agencies.", cy: nil)
    let invite = Phrase("Invite somebody", cy: "Gwahodd rhywun")
    let inviteWhat = Phrase("They get a link, and then see this review as their role does.", cy: nil)
    let signsIn = Phrase("Signs in with", cy: nil)
    let colleague = Phrase("A colleague of your agency", cy: nil)
    let colleagueWhat = Phrase(
        "To have a colleague come in, or somebody who may let the panel see your agency’s files (its lead), write to the "
            + "coordinator with their name and email address. The coordinator sends them an invitation.", cy: nil)
    let colleagueNobody = Phrase(
        "To have a colleague come in, ask whoever invited you: this review has no coordinator yet.", cy: nil)
    let inviteColleague = Phrase("Invite a colleague", cy: "Gwahodd cydweithiwr")
    let inviteColleagueWhat = Phrase(
        "They come in as an author of your agency: they see what your agency sent, can send files and answer questions, and see "
            + "nothing of other agencies. Letting the panel see a file stays with you.", cy: nil)
    let others = Phrase("Somebody else from your agency", cy: nil)
    let othersWhat = Phrase(
        "Another lead, or anybody who is to see more than your agency’s own files, comes in through the coordinator: write to "
            + "them with the name and email address.", cy: nil)
    let endRoleOf = Phrase("End the role of {1}: {2}", cy: nil)
    let endTitle = Phrase("End this role of {1}?", cy: nil)
    let endWhat = Phrase(
        "{1} is {2} in {3}. They see nothing of the review by this role any more, from this moment. What they wrote stays, "
            + "under their name.", cy: nil)
    let endWhatAgency = Phrase(
        "{1} is {2} for {4} in {3}. They see nothing of the review by this role any more, from this moment. What they "
            + "wrote stays, under their name.", cy: nil)
    let end = Phrase("End the role now", cy: nil)
}

/// What the integrated chronology says.
struct ChronologyWords: Sendable {
    let title = Phrase("Chronology of {1}", cy: "Cronoleg {1}")
    let filter = Phrase("Choose what to see", cy: "Dewis beth i’w weld")
    let from = Phrase("From", cy: "O")
    let to = Phrase("To", cy: "Hyd at")
    let dayHelp = Phrase("A day, a month or a year: 12 March 2024, March 2024, 2024.", cy: nil)
    let calledFrom = Phrase("where to begin", cy: nil)
    let calledTo = Phrase("where to end", cy: nil)
    let calledAgency = Phrase("an agency", cy: "asiantaeth")
    let calledSeen = Phrase("whether a child was seen", cy: nil)
    let calledTheme = Phrase("a theme", cy: "thema")
    let calledAsked = Phrase("whether a question is open", cy: nil)
    let endsBefore = Phrase("Look at the dates again: the end is before the beginning", cy: nil)
    let noBeginning = Phrase("Enter a day, a month or a year, such as March 2024", cy: nil)
    let all = Phrase("All", cy: "Pob un")
    let seen = Phrase("Child seen", cy: "Gwelwyd y plentyn")
    let seenYes = Phrase("Seen", cy: "Gwelwyd")
    let seenNo = Phrase("Not seen", cy: "Heb ei weld")
    let seenSome = Phrase("Some of the children seen", cy: nil)
    let seenNotStated = Phrase("Not stated", cy: "Heb ei ddweud")
    let seenRead = Phrase("Read as seen: {1}", cy: nil)
    let notSeenRead = Phrase("Read as not seen: {1}", cy: nil)
    let inDoubt = Phrase("{1} (in doubt)", cy: nil)
    let child = Phrase("Which child", cy: "Pa blentyn")
    let calledChild = Phrase("a child", cy: "plentyn")
    let childHelp = Phrase("By the agency’s own column, or as the program reads the words.", cy: nil)
    let theme = Phrase("Theme", cy: "Thema")
    let weight = Phrase("Weight", cy: "Pwys")
    let calledWeight = Phrase("a weight", cy: nil)
    let asked = Phrase("Only entries with an open question", cy: nil)
    let askedFilter = Phrase("Questions", cy: "Cwestiynau")
    let show = Phrase("Show", cy: "Dangos")
    let shown = Phrase("Shown:", cy: nil)
    let fromDay = Phrase("from {1}", cy: "o {1}")
    let toDay = Phrase("to {1}", cy: "hyd at {1}")
    let naming = Phrase("naming {1}", cy: nil)
    let showAll = Phrase("Show everything again", cy: nil)
    let date = Phrase("Date", cy: "Dyddiad")
    let event = Phrase("What is written", cy: nil)
    let onIt = Phrase("On this entry", cy: nil)
    let written = Phrase("written", cy: nil)
    let recorded = Phrase("Recorded {1}", cy: nil)
    let agencyNow = Phrase("Now {1}", cy: "Bellach {1}")
    let noDate = Phrase("No date", cy: "Dim dyddiad")
    let links = CountedPhrase(
        one: Phrase("{n} other account", cy: nil), other: Phrase("{n} other accounts", cy: nil))
    let notes = CountedPhrase(one: Phrase("{n} note", cy: "{n} nodyn"), other: Phrase("{n} notes", cy: "{n} nodyn"))
    let questions = CountedPhrase(
        one: Phrase("{n} open question", cy: nil), other: Phrase("{n} open questions", cy: nil))
    let settle = Phrase("To settle: {1}", cy: nil)
    let assumed = Phrase("Assumed: {1}", cy: nil)
    let ask = Phrase("Ask about this", cy: nil)
    let askOf = Phrase("Ask {1} about the entry of {2}", cy: nil)
    let pages = Phrase("Pages of the chronology", cy: nil)
    let first = Phrase("Begin again at the first entry", cy: nil)
    let previous = Phrase("Entries before", cy: nil)
    let next = Phrase("Next entries", cy: nil)
    let pageFrom = CountedPhrase(
        one: Phrase("{n} entry on this page.", cy: nil), other: Phrase("{n} entries on this page.", cy: nil))
    let empty = Phrase("There is nothing for you to read yet", cy: nil)
    let emptyWhat = Phrase(
        "Entries appear here when an agency of yours has sent its chronology, or when others have released theirs to the "
            + "panel.", cy: nil)
    let noMatch = Phrase("No entry is like that", cy: nil)
    let noMatchWhat = Phrase("Choose less, or show everything again.", cy: nil)
    let people = Phrase("Names in the chronology", cy: nil)
    let peopleLead = Phrase(
        "Choose a name to see the entries that name it. Names are as the agencies wrote them, without capitals.",
        cy: nil)
    let peopleLink = Phrase("Choose by name", cy: nil)
    let noNames = Phrase("No names yet", cy: nil)
    let noNamesWhat = Phrase(
        "Names are taken from the columns for children, workers and those present.", cy: nil)
    let name = Phrase("Name", cy: "Enw")
    let entries = Phrase("Entries", cy: "Cofnodion")
}

/// What questions to agencies say.
struct QuestionWords: Sendable {
    let title = Phrase("Questions", cy: "Cwestiynau")
    let titleOf = Phrase("Questions in {1}", cy: "Cwestiynau yn {1}")
    let lead = Phrase("What the panel asks the agencies about entries, and what they answer.", cy: nil)
    let open = Phrase("Waiting for an answer", cy: nil)
    let answered = Phrase("Answered", cy: "Wedi’u hateb")
    let closed = Phrase("Closed", cy: "Wedi cau")
    let number = Phrase("Question {1} to {2}", cy: "Cwestiwn {1} i {2}")
    let answer = Phrase("Answer", cy: "Ateb")
    let entry = Phrase("The entry it is about", cy: nil)
    let noEntry = Phrase(
        "The entry is not among those you can read now: its agency changed it or took it back.", cy: nil)
    let none = Phrase("No questions yet", cy: "Dim cwestiynau eto")
    let noneWhat = Phrase("A question is asked from an entry of the chronology.", cy: nil)
    let noneForYou = Phrase("When the panel asks your agency about an entry, the question appears here.", cy: nil)
    let giveAnswer = Phrase("Your agency’s answer", cy: nil)
    let answerHelp = Phrase(
        "The panel reads it beside the entry. You can put it better until the panel closes the question.", cy: nil)
    let send = Phrase("Send the answer", cy: "Anfon yr ateb")
    let sendAgain = Phrase("Send the answer again", cy: nil)
    let calledAnswer = Phrase("an answer", cy: "ateb")
    let calledQuestion = Phrase("a question", cy: "cwestiwn")
    let close = Phrase("Close this question", cy: nil)
    let closeTitle = Phrase("Close question {1} to {2}?", cy: nil)
    let closeWhat = Phrase("The agency can answer it no more. Question and answer stay beside the entry.", cy: nil)
    let changedMeanwhile = Phrase(
        "The agency answered this question while you were here. Read the answer before you close it.", cy: nil)
    let askTitle = Phrase("Ask {1} about an entry", cy: nil)
    let ask = Phrase("Your question", cy: "Eich cwestiwn")
    let askHelp = Phrase("One thing at a time. The agency sees it in its work list, with this entry.", cy: nil)
    let sendQuestion = Phrase("Ask the question", cy: "Gofyn y cwestiwn")
}

/// What the files of a review say: sent by an agency, released to the panel, accepted by it.
struct FileWords: Sendable {
    let title = Phrase("Files of {1}", cy: "Ffeiliau {1}")
    let lead = Phrase(
        "An agency sends a file; its lead lets the panel see it; the panel takes it as part of the case. What the panel was let "
            + "see can be taken back until the panel has accepted it.", cy: nil)
    let whichRead = Phrase(
        "Of each file the panel reads the newest version its agency let it see, accepted or not: it has to be read to be "
            + "accepted. The versions before stay on record.", cy: nil)
    let replacedBy = Phrase("Accepted, then replaced by version {1}", cy: nil)
    let releasedReplaced = Phrase("Replaced by version {1}", cy: nil)
    let notAcceptedYet = Phrase("The panel reads it; not accepted yet", cy: nil)
    let takenOut = Phrase("Taken out of the chronology", cy: nil)
    let takenOutBy = Phrase("By {1}, {2}", cy: nil)
    let takenOutWhy = Phrase("Why: {1}", cy: nil)
    let takeOut = Phrase("Take it out", cy: nil)
    let takeOutOf = Phrase("Take {1} out of the chronology", cy: nil)
    let takeOutLink = Phrase("It is the wrong file: take it out of the chronology", cy: nil)
    let takeOutTitle = Phrase("Take {1} out of the chronology?", cy: nil)
    let takeOutWhat = CountedPhrase(
        one: Phrase(
            "For a file that was kept by mistake: {n} entry of it leaves the chronology. The file and who took it out, and why, "
                + "stay on record. Corrections, questions and notes on its rows are kept, and stand on them again if the same file is "
                + "sent again.", cy: nil),
        other: Phrase(
            "For a file that was kept by mistake: {n} entries of it leave the chronology. The file and who took it out, and why, "
                + "stay on record. Corrections, questions and notes on its rows are kept, and stand on them again if the same file is "
                + "sent again.", cy: nil))
    let takeOutShowsEarlier = CountedPhrase(
        one: Phrase(
            "For a version that was kept by mistake: {n} entry of it leaves the chronology, and version {1} counts again. The file "
                + "and who took it out, and why, stay on record, with the corrections, questions and notes on its rows.",
            cy: nil),
        other: Phrase(
            "For a version that was kept by mistake: {n} entries of it leave the chronology, and version {1} counts again. The file "
                + "and who took it out, and why, stay on record, with the corrections, questions and notes on its rows.",
            cy: nil))
    let takeOutReleased = Phrase(
        "The panel has been let see it. Take it back from the panel first; then it can be taken out.", cy: nil)
    let unsettledTitle = Phrase("Before you let the panel see it", cy: nil)
    let unsettledRows = CountedPhrase(
        one: Phrase("{n} entry has something to settle.", cy: nil),
        other: Phrase("{n} entries have something to settle.", cy: nil))
    let unsettledCorrections = CountedPhrase(
        one: Phrase(
            "{n} correction waits: the panel would read the row without it until the file is read again.", cy: nil),
        other: Phrase(
            "{n} corrections wait: the panel would read the rows without them until the file is read again.", cy: nil))
    let unsettledLook = Phrase("Look at them in {1}", cy: nil)
    let unsettledMay = Phrase(
        "You can go on all the same: the panel sees beside each entry what is not settled.", cy: nil)
    let panelReadsNow = Phrase(
        "The panel reads version {1} of it now. From then on it reads this one in its place, accepted or not.", cy: nil)
    let file = Phrase("File", cy: "Ffeil")
    let received = Phrase("Received", cy: "Derbyniwyd")
    let version = Phrase("{1}, version {2}", cy: "{1}, fersiwn {2}")
    let later = Phrase("An earlier version", cy: nil)
    let takenBack = Phrase("Taken back", cy: nil)
    let none = Phrase("No files yet", cy: "Dim ffeiliau eto")
    let noneWhat = Phrase("Files appear here when an agency has sent one that you may know of.", cy: nil)
    let release = Phrase("Let the panel see it", cy: nil)
    let releaseOf = Phrase("Let the panel see {1}", cy: nil)
    let releaseTitle = Phrase("Let the panel see this file?", cy: nil)
    let releaseWhat = Phrase(
        "{1}, version {2}, with {3} entries. Everybody in the panel can then read all of it. You can take it back until "
            + "the panel has accepted it. Later versions are not covered.", cy: nil)
    let legalBasis = Phrase("The law or agreement it is shared under", cy: nil)
    let permission = Phrase("Whose permission there is, or why none is needed", cy: nil)
    let permittedUse = Phrase("What it may be used for", cy: nil)
    let remembered = Phrase(
        "Filled in with what was said of the last file let through. Put right what is another this time.", cy: nil)
    let calledLegalBasis = Phrase("the law or agreement", cy: nil)
    let calledPermission = Phrase("whose permission there is", cy: nil)
    let calledPermittedUse = Phrase("what it may be used for", cy: nil)
    let revoke = Phrase("Take it back", cy: nil)
    let revokeOf = Phrase("Take {1} back from the panel", cy: nil)
    let revokeTitle = Phrase("Take {1} back from the panel?", cy: nil)
    let revokeWhat = Phrase(
        "The panel sees its entries no more, from this moment. Notes and questions on them stay, and are seen again when it "
            + "is released again.", cy: nil)
    let revokeShowsEarlier = Phrase(
        "The panel sees its entries no more, from this moment, and sees those of version {1} again, which was let through before: "
            + "take that back as well, if it is not to be seen. Notes and questions stay.", cy: nil)
    let also = Phrase("What you may also do", cy: nil)
    let accept = Phrase("Accept it for the panel", cy: nil)
    let acceptOf = Phrase("Accept {1} for the panel", cy: nil)
    let acceptTitle = Phrase("Accept {1} for the panel?", cy: nil)
    let lineOf = Phrase("{1}: {2}, {3}, received {4}", cy: nil)
    let entryCount = CountedPhrase(
        one: Phrase("{n} entry", cy: "{n} cofnod"), other: Phrase("{n} entries", cy: "{n} cofnod"))
    let acceptWhat = Phrase("It is then part of the case: its agency can take it back no more.", cy: nil)
    let sendBack = Phrase("Send it back", cy: nil)
    let sendBackLink = Phrase("Send this file back to be put right", cy: nil)
    let sendBackTitle = Phrase("Send {1} back to be put right?", cy: nil)
    let sendBackWhat = Phrase(
        "Say what is to be put right, and in which rows. The agency finds it in its list of work and answers with a newer "
            + "version of the file. Until then this one stays as it is, for everybody who reads it now.", cy: nil)
    let toMend = Phrase("What is to be put right", cy: nil)
    let sentBack = Phrase("Sent back", cy: nil)
    let sentBackTitle = Phrase("Sent back to be put right", cy: nil)
    let sentBackBy = Phrase("{1} was sent back on {2} by {3}:", cy: nil)
    let sentBackHidden = Phrase("What is to be put right is not shown while names are hidden.", cy: nil)
    let sentBackHow = Phrase(
        "Put it right where you keep it, and send it again under the same name. Notes and questions on rows that did not "
            + "change stay with them.", cy: nil)
    let movedMeanwhile = Phrase(
        "Somebody released it, took it back or accepted it while you were here. Look at it again before you go on.",
        cy: nil)
}
