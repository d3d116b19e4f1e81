import Domain

/// What the pages of what the program found say.
struct FindingWords: Sendable {
    let tab = Phrase("What stands out", cy: nil)
    let title = Phrase("What stands out", cy: nil)
    let lead = Phrase(
        "What the program read out of the released chronology, for the panel to judge. It reads words: it may be wrong, and it "
            + "misses things. Nothing here is a finding of the review until people say so.", cy: nil)

    // MARK: The state of the work

    let workedOut = Phrase("Worked out on {1} from {2} of {3}.", cy: nil)
    let ofEntries = CountedPhrase(one: Phrase("{n} entry", cy: nil), other: Phrase("{n} entries", cy: nil))
    let ofAgencies = CountedPhrase(one: Phrase("{n} agency", cy: nil), other: Phrase("{n} agencies", cy: nil))
    let unreleased = CountedPhrase(
        none: Phrase("Every file that came is released.", cy: nil),
        one: Phrase("{n} file is here and not released yet: nothing of it is in this.", cy: nil),
        other: Phrase("{n} files are here and not released yet: nothing of them is in this.", cy: nil))
    let underWay = Phrase(
        "What is released has changed, and is being worked through again. Below is what was found before. Load the page "
            + "again in a minute.", cy: nil)
    let firstUnderWay = Phrase("It is being worked out now", cy: nil)
    let firstUnderWayWhat = Phrase(
        "A large case takes a minute or two. You can go on with something else, and come back.", cy: nil)
    let failed = Phrase(
        "Working through what is released failed three times. Below is what was found before. Ask for it again; if it fails "
            + "again, tell whoever looks after this site.", cy: nil)
    let notYet = Phrase("Nothing has been worked out yet", cy: nil)
    let notYetWhat = Phrase("It begins by itself once an agency releases its chronology to the panel.", cy: nil)
    let leftOut = CountedPhrase(
        one: Phrase("{n} more was found than is kept of one kind.", cy: nil),
        other: Phrase("{n} more were found than are kept of one kind.", cy: nil))
    let again = Phrase("Work through it again", cy: nil)
    let askedAgain = Phrase("It is being worked through again.", cy: nil)

    // MARK: The children

    let lastSeen = Phrase("Last seen", cy: nil)
    let lastAlone = Phrase("Last seen alone", cy: nil)
    let longest = Phrase("Longest time not seen", cy: nil)
    let noneLonger = Phrase("No long time without a sighting was found", cy: nil)
    let noSighting = Phrase("No released entry says so", cy: nil)
    let forPanel = Phrase("Only the panel sees this", cy: nil)
    let seenStated = Phrase("{1} (stated)", cy: nil)
    let seenInferred = Phrase("{1} (inferred from the words)", cy: nil)
    let entryOfLast = Phrase("{1} last seen: read the entry", cy: nil)
    let entryOfAlone = Phrase("{1} last seen alone: read the entry", cy: nil)
    let entryAgainst = Phrase("{1}: read the record that says otherwise", cy: nil)
    let entryDoubted = Phrase("{1}: read the later record, which is in doubt", cy: nil)
    let stretch = Phrase("{1}: {2}", cy: "{1}: {2}")
    let aboutWhom = Phrase("{1}, about {2}", cy: nil)
    let aboutChild = CountedPhrase(
        one: Phrase("{n} to look at", cy: nil), other: Phrase("{n} to look at", cy: nil))

    // MARK: Kinds

    let kinds = Phrase("What to look at", cy: nil)
    let contradictions = Phrase("Contradictions", cy: nil)
    let contradictionsWhat = Phrase("Two accounts that cannot both be right", cy: nil)
    let silences = Phrase("Silences", cy: nil)
    let silencesWhat = Phrase("Times in which nobody wrote of seeing a child, or an agency wrote nothing", cy: nil)
    let smallThings = Phrase("Small things that add up", cy: nil)
    let smallThingsWhat = Phrase("Appointments, visits and meetings missed or put off", cy: nil)
    let sharing = Phrase("Told, but not shown as received", cy: nil)
    let sharingWhat = Phrase("One agency writes that it told another, which shows nothing of it", cy: nil)
    let requests = Phrase("Requests without an answer", cy: nil)
    let requestsWhat = Phrase("Referrals, requests and concerns refused, disputed or not answered", cy: nil)
    let claims = Phrase("Told and never checked", cy: nil)
    let claimsWhat = Phrase("What somebody said is so, and nobody is found to have checked", cy: nil)
    let left = CountedPhrase(
        none: Phrase("None to look at", cy: nil), one: Phrase("{n} to look at", cy: nil),
        other: Phrase("{n} to look at", cy: nil))
    let decided = Phrase("{1} confirmed, {2} dismissed", cy: nil)

    // MARK: A queue

    let state = Phrase("Show", cy: "Dangos")
    let stateOpen = Phrase("To look at ({1})", cy: nil)
    let stateConfirmed = Phrase("Confirmed ({1})", cy: nil)
    let stateDismissed = Phrase("Dismissed ({1})", cy: nil)
    let ofOneChild = Phrase("Only those about {1}.", cy: nil)
    let ofAll = Phrase("Show those about everybody", cy: nil)
    let noneOpen = Phrase("Nothing waits to be looked at here", cy: nil)
    let noneOpenWhat = Phrase(
        "What was confirmed or dismissed stands under the other two headings. New ones come when more is released.",
        cy: nil)
    let noneConfirmed = Phrase("None has been confirmed", cy: nil)
    let noneDismissed = Phrase("None has been dismissed", cy: nil)
    let noneDecidedWhat = Phrase("Look at those that wait, one after another.", cy: nil)
    let toLook = Phrase("Show those to look at", cy: nil)
    let back = Phrase("All that stands out", cy: nil)

    // MARK: One finding

    let lookAt = Phrase("Look at it and decide", cy: nil)
    let lookAgain = Phrase("Look at it again", cy: nil)
    let lookAtName = Phrase("{1}: {2}", cy: "{1}: {2}")
    let one = Phrase("One account", cy: nil)
    let theOther = Phrase("The other account", cy: nil)
    let entry = Phrase("The entry", cy: nil)
    let before = Phrase("Before it", cy: nil)
    let after = Phrase("After it", cy: nil)
    let answer = Phrase("What came back", cy: nil)
    let beside = Phrase("What goes with it", cy: nil)
    let noEntries = Phrase("It rests on no entry: the released record holds none.", cy: nil)
    let stated = Phrase("Stated", cy: nil)
    let inferred = Phrase("Inferred from the words", cy: nil)
    let rule = Phrase("Why the program thinks so: {1}.", cy: nil)
    let open = Phrase("To look at", cy: nil)
    let confirmed = Phrase("Confirmed by the panel", cy: nil)
    let dismissed = Phrase("Dismissed", cy: nil)
    let gone = Phrase("No longer found", cy: nil)
    let goneWhat = Phrase(
        "The last time the released chronology was worked through this was not found any more: an account was unlinked, or "
            + "something was released or taken back. What was decided stays.", cy: nil)
    let why = Phrase("Why: {1}", cy: "Pam: {1}")
    let leftOfKind = CountedPhrase(
        none: Phrase("None of this kind waits.", cy: nil), one: Phrase("{n} of this kind waits.", cy: nil),
        other: Phrase("{n} of this kind wait.", cy: nil))
    let neighbours = Phrase("Those that wait", cy: nil)
    let previous = Phrase("Previous", cy: "Blaenorol")
    let next = Phrase("Next", cy: "Nesaf")
    let keys = Phrase("The keys ← and → lead to the one before and to the next.", cy: nil)
    let toList = Phrase("The list", cy: "Y rhestr")
    let reason = Phrase("Why", cy: "Pam")
    let reasonHelp = Phrase(
        "Needed to dismiss or undo. To confirm, leave it empty where the words above say it all. Yours stay on record.",
        cy: nil)
    let calledReason = Phrase("a reason", cy: nil)
    let confirm = Phrase("Confirm: the panel takes it up", cy: nil)
    let dismiss = Phrase("Dismiss: it is nothing", cy: nil)
    let undo = Phrase("Undo, and look at it again", cy: nil)
    let ask = Phrase("Ask {1} about its entry", cy: nil)
    let askHelp = Phrase(
        "An agency asked does not see the other agencies’ words: put into the question what it needs.", cy: nil)
    let changed = Phrase(
        "Somebody decided on this while you were here. What they decided is shown below. Look at it before you go on.",
        cy: nil)

    // MARK: On an entry's page

    func name(_ kind: Finding.Kind) -> Phrase {
        switch kind {
        case .contradiction: contradictions
        case .silence: silences
        case .smallThing: smallThings
        case .sharing: sharing
        case .request: requests
        case .claim: claims
        case .lastSeen: lastSeen
        case .lastAlone: lastAlone
        }
    }

    func what(_ kind: Finding.Kind) -> Phrase {
        switch kind {
        case .contradiction: contradictionsWhat
        case .silence: silencesWhat
        case .smallThing: smallThingsWhat
        case .sharing: sharingWhat
        case .request: requestsWhat
        case .claim: claimsWhat
        case .lastSeen, .lastAlone: noSighting
        }
    }
}
