/// What the pages say on which the version for the family is prepared.
struct FamilyWords: Sendable {
    let tab = Phrase("For the family", cy: nil)
    let title = Phrase("{1}, for the family", cy: nil)
    let titleLeftOut = Phrase("{1}: left out of what the family reads, and why", cy: nil)
    let views = Phrase("Parts of what is prepared for the family", cy: nil)
    let byEntry = Phrase("Entry by entry", cy: nil)
    let version = Phrase("What the family reads", cy: nil)
    let leftOutView = Phrase("What is left out, and why", cy: nil)
    let wordsView = Phrase("Words of the trade", cy: nil)

    let lead = Phrase(
        "Go through what the agencies wrote, and say of each entry what the family is told: in plain words of your own, or "
            + "nothing, with a reason. The agencies’ own words are not shown to the family.", cy: nil)
    let leadPanel = Phrase(
        "The family’s key worker goes through what the agencies wrote, and says of each entry what the family is told, in plain "
            + "words, or why it is left out.", cy: nil)
    let leadLeftOut = Phrase(
        "The family is told how many entries are left out, by kind of reason, and nothing of what is in them.", cy: nil)
    let decided = CountedPhrase(
        none: Phrase("Nothing is decided yet, of {1} entries.", cy: nil),
        one: Phrase("{n} entry of {1} is decided.", cy: nil), other: Phrase("{n} entries of {1} are decided.", cy: nil))
    let gone = CountedPhrase(
        one: Phrase(
            "One decision is kept of an entry that is not before the panel now: its agency took it back, or left it out of a "
                + "newer version. The family does not read of it.", cy: nil),
        other: Phrase(
            "{n} decisions are kept of entries that are not before the panel now: their agencies took them back, or left them "
                + "out of a newer version. The family does not read of them.", cy: nil))

    let states = Phrase("Entries by what was decided", cy: nil)
    let every = Phrase("All", cy: nil)
    let toDo = Phrase("To do", cy: nil)
    let lookAgain = Phrase("Look again", cy: nil)
    let shared = Phrase("The family reads of it", cy: nil)
    let leftOut = Phrase("Left out", cy: nil)

    let choose = Phrase("Choose which entries are shown", cy: nil)
    let child = Phrase("Child", cy: nil)
    let calledChild = Phrase("the child", cy: nil)
    let forFamily = Phrase("For the family", cy: nil)
    let caption = CountedPhrase(
        one: Phrase("{n} entry on this page.", cy: nil), other: Phrase("{n} entries on this page.", cy: nil))
    let open = Phrase("Decide: {1}, {2}", cy: nil)
    let before = Phrase("Written for the row that stood here before:", cy: nil)
    let familySays = Phrase("The family says:", cy: nil)
    let byWhom = Phrase("Decided by {1} on {2}", cy: nil)
    let pages = Phrase("Pages of what is prepared for the family", cy: nil)

    let nothing = Phrase("There is nothing to prepare from yet", cy: nil)
    let nothingWhat = Phrase(
        "Entries appear here once an agency’s lead has released its chronology to the panel.", cy: nil)
    let noMatch = Phrase("No entry is like that", cy: nil)
    let noMatchWhat = Phrase("Choose another child, agency, period or state, or show all entries.", cy: nil)
    let allDone = Phrase("Every entry is decided", cy: nil)
    let allDoneWhat = Phrase(
        "Read the whole as the family will, and print it. When an agency changes a row, it comes back here.", cy: nil)
    let noneLeftOut = Phrase("Nothing is left out", cy: nil)
    let noneLeftOutWhat = Phrase("When an entry is left out, it stands here with the reason.", cy: nil)
}

/// What the page says on which one entry is decided.
struct FamilyDecisionWords: Sendable {
    let title = Phrase("What is the family told of this?", cy: nil)
    let sees = Phrase("What the agency wrote", cy: nil)
    let decision = Phrase("What you decide", cy: nil)
    let lookAgain = Phrase(
        "The agency changed this row after it was decided, so the family does not read of it now. What was written before is "
            + "below: see whether it still fits, and save.", cy: nil)
    let saved = Phrase("Saved.", cy: nil)
    let look = Phrase("Before the family reads it, look at these words", cy: nil)
    let isName = Phrase(
        "“{1}” stands in the agencies’ records as somebody’s name. If it is a worker or somebody outside the family, say what they "
            + "are: “a health visitor”, “a neighbour”.", cy: nil)
    let isJargon = Phrase("“{1}” may not be understood. In plain words: {2}", cy: nil)
    let lookAt = Phrase("Look at the wording", cy: nil)

    let choice = Phrase("Does the family read of it?", cy: nil)
    let calledChoice = Phrase("whether the family reads of it", cy: nil)
    let share = Phrase("Yes, in plain words", cy: nil)
    let shareHelp = Phrase("The day, the agency and whether a child was seen stand with your words.", cy: nil)
    let leave = Phrase("No, it is left out", cy: nil)
    let leaveHelp = Phrase(
        "Say why. The panel reads the reason; the family reads how many were left out for it.", cy: nil)
    let notYet = Phrase("Not decided yet", cy: nil)
    let words = Phrase("In plain words, for the family", cy: nil)
    let wordsHelp = Phrase(
        "Short sentences. Start with the child. Say what people did rather than what it is called. Leave out names of workers and "
            + "of anybody outside the family.", cy: nil)
    let calledWords = Phrase("plain words for the family", cy: nil)
    let reason = Phrase("Why it is left out", cy: nil)
    let calledReason = Phrase("why it is left out", cy: nil)
    let noReason = Phrase("It is not left out", cy: nil)
    let why = Phrase("More on the reason", cy: nil)
    let whyHelp = Phrase("Only if it helps the panel. The family does not see it.", cy: nil)
    let calledWhy = Phrase("more on the reason", cy: nil)
    let said = Phrase("What the family says of it", cy: nil)
    let saidHelp = Phrase(
        "If somebody of the family told you about this, in their words. The panel reads it beside the entry.", cy: nil)
    let calledSaid = Phrase("what the family says of it", cy: nil)
    let saveNext = Phrase("Save and go to the next one to do", cy: nil)
    let save = Phrase("Save and stay here", cy: nil)
    let back = Phrase("Back to the entries", cy: nil)
    let onEntry = Phrase("What the family is told", cy: nil)
    let onEntryNothing = Phrase("Nobody has decided yet what the family is told of this.", cy: nil)
    let previous = Phrase("The entry before", cy: nil)
    let next = Phrase("The entry after", cy: nil)
    let neighbours = Phrase("Entries before and after", cy: nil)

    let aboutOther = Phrase("It is about somebody else", cy: nil)
    let risk = Phrase("It could put somebody at risk", cy: nil)
    let askFirst = Phrase("The agency or the legal adviser has to be asked first", cy: nil)
    let proceedings = Phrase("It is a matter of the police or a court", cy: nil)
    let addsNothing = Phrase("It adds nothing", cy: nil)
}

/// What the version says that the family reads.
struct FamilyVersionWords: Sendable {
    let title = Phrase("What the agencies wrote about {1}", cy: nil)
    let and = Phrase("{1} and {2}", cy: nil)
    let also = Phrase("{1}, {2}", cy: nil)
    let prepared = Phrase("It was prepared for you by {1} on {2}.", cy: nil)
    let whatItIs = Phrase(
        "It says in plain words what services such as schools, doctors and social care wrote down at the time. They may have got "
            + "things wrong, or missed things. If something is wrong or missing, tell the person who gave you this.",
        cy: nil)
    let all = Phrase("Everything they sent is in it.", cy: nil)
    let notShown = CountedPhrase(
        one: Phrase("{n} entry is not shown:", cy: nil), other: Phrase("{n} entries are not shown:", cy: nil))
    let aboutOther = CountedPhrase(
        one: Phrase("{n} because it is about somebody else", cy: nil),
        other: Phrase("{n} because they are about somebody else", cy: nil))
    let risk = CountedPhrase(
        one: Phrase("{n} because it could put somebody at risk", cy: nil),
        other: Phrase("{n} because they could put somebody at risk", cy: nil))
    let askFirst = CountedPhrase(
        one: Phrase("{n} because others have to be asked first", cy: nil),
        other: Phrase("{n} because others have to be asked first", cy: nil))
    let proceedings = CountedPhrase(
        one: Phrase("{n} because it is a matter of the police or a court", cy: nil),
        other: Phrase("{n} because they are a matter of the police or a court", cy: nil))
    let addsNothing = CountedPhrase(
        one: Phrase("{n} because it adds nothing to the rest", cy: nil),
        other: Phrase("{n} because they add nothing to the rest", cy: nil))
    let undecided = CountedPhrase(
        one: Phrase("{n} that is still being looked at", cy: nil),
        other: Phrase("{n} that are still being looked at", cy: nil))
    let noDate = Phrase("No date is known", cy: nil)
    let writtenBy = Phrase("Written by {1}", cy: nil)
    let seenYes = Phrase("A child was seen.", cy: nil)
    let seenNo = Phrase("No child was seen.", cy: nil)
    let seenSome = Phrase("One child was seen, and another was not.", cy: nil)

    let forYou = Phrase(
        "This is the page the family gets. What is in this box is not printed.", cy: nil)
    let toDo = CountedPhrase(
        one: Phrase("{n} entry is still to be decided.", cy: nil),
        other: Phrase("{n} entries are still to be decided.", cy: nil))
    let print = Phrase(
        "To give it to the family, print it, or save it as a PDF from your browser’s print window.", cy: nil)
    let file = Phrase("Take it along as a Word document", cy: nil)
    let pageFile = Phrase("Take it along as a web page", cy: nil)
    let printIt = Phrase(
        "Read it through once more before you give it away: whatever is printed cannot be taken back.", cy: nil)
    let remarks = CountedPhrase(
        one: Phrase("{n} entry has words to look at", cy: nil),
        other: Phrase("{n} entries have words to look at", cy: nil))
    let empty = Phrase("There is nothing for the family to read yet", cy: nil)
    let emptyWhat = Phrase(
        "Each entry that is put into plain words stands here, by year.", cy: nil)
    let emptyAction = Phrase("Go through the entries", cy: nil)
}

/// What the page says on which a review adds words that are pointed at.
struct TradeWordsWords: Sendable {
    let title = Phrase("Words of the trade", cy: nil)
    let lead = Phrase(
        "Where one of these words stands in what you write for the family, it is pointed at, with what to say instead. Nothing "
            + "you wrote is changed.", cy: nil)
    let own = Phrase("Words this review adds", cy: nil)
    let called = Phrase("the words", cy: nil)
    let ownHelp = Phrase(
        "One on each line: the word, a colon, and what to say instead. For example: graded care profile: a form about how a child "
            + "is looked after. A word that is in the list below too is said in your way.", cy: nil)
    let save = Phrase("Save the words", cy: nil)
    let saved = Phrase("Saved. What is written already is looked through for them too.", cy: nil)
    let byWhom = Phrase("Last changed by {1}, {2}", cy: nil)
    let builtIn = CountedPhrase(
        one: Phrase("{n} word the program knows", cy: nil), other: Phrase("{n} words the program knows", cy: nil))
    let noColon = Phrase("Line {1}: put a colon between the word and what to say instead", cy: nil)
    let emptySide = Phrase("Line {1}: write a word before the colon, and what to say instead behind it", cy: nil)
    let tooLong = Phrase("Line {1}: write at most {2} characters on each side of the colon", cy: nil)
    let twice = Phrase("Line {1}: this word stands in line {2} already. Take one of them out", cy: nil)
    let tooMany = Phrase("Write at most {1} lines", cy: nil)
}
