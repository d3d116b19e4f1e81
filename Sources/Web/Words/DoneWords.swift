/// What was just done and what happens next, at the top of the page it leads back to.
struct DoneWords: Sendable {
    let questionAsked = Phrase(
        "Asked of {1}. It stands in their list of work; you will see the answer beside the entry.", cy: nil)
    let questionAnswered = Phrase(
        "Your answer was sent. The panel reads it beside the entry. You can change it until the panel closes the question.",
        cy: nil)
    let questionClosed = Phrase("The question to {1} is closed. Nothing more is asked of them.", cy: nil)
    let agenciesAsked = Phrase(
        "Asked: {1}. It stands in their list of work. They confirm first that their records are secured, then send their "
            + "chronology; you see here how far each is.", cy: nil)
    let requestChanged = Phrase("Saved. {1} sees in its list of work what is asked now.", cy: nil)
    let requestTakenBack = Phrase(
        "The request to {1} was taken back. It is gone from their list of work; what they sent stays.", cy: nil)
    let recordsConfirmed = Phrase(
        "Confirmed for {1}: the records are secured. Next, send the chronology.", cy: nil)
    let released = Phrase(
        "{1} was released: the panel can read it now. You can take it back until the panel has accepted it.", cy: nil)
    let fileWithdrawn = Phrase(
        "{1} was taken out of the chronology. It is on record, and can be sent again at any time.", cy: nil)
    let releaseRevoked = Phrase("{1} was taken back. The panel reads it no more.", cy: nil)
    let releaseRevokedEarlier = Phrase(
        "{1} was taken back. The panel now reads the version it had before.", cy: nil)
    let accepted = Phrase("{1} was accepted. It is part of the case now.", cy: nil)
    let sentBack = Phrase(
        "{1} was sent back. It stands in the agency’s list of work with what you wrote, and they answer with a newer version.",
        cy: nil)
    let gathered = Phrase(
        "The chronology of {1} was released: the panel can read it now. You can take it back until the panel has accepted it.",
        cy: nil)
    let gatheringTakenBack = Phrase("The chronology of {1} was taken back. The panel reads it no more.", cy: nil)
    let gatheringAccepted = Phrase("The chronology of {1} was accepted. It is part of the case now.", cy: nil)
    let fileDiscarded = Phrase("{1} was discarded. Nothing of it was kept.", cy: nil)
    let linkConfirmed = Phrase(
        "Confirmed: {1} tell of one event. The link stands under “Confirmed”, where it can be unlinked again.", cy: nil)
    let linkDismissed = Phrase(
        "Dismissed: {1} do not tell of one event. The link stands under “Dismissed”, where it can be confirmed after all.",
        cy: nil)
    let linkUnlinked = Phrase("Unlinked: {1} are no longer taken together.", cy: nil)
    let findingConfirmed = Phrase(
        "Confirmed: {1}. The panel takes it up. It stands in the list under “Confirmed”, where that can be undone.",
        cy: nil)
    let findingDismissed = Phrase(
        "Dismissed: {1}. It stands in the list under “Dismissed”, where that can be undone.", cy: nil)
    let findingReopened = Phrase("Undone: {1}. It waits to be looked at again.", cy: nil)
    let agencyAdded = Phrase("{1} was added to the board. Choose it below to ask it.", cy: nil)

    subscript(notice: DoneNotice) -> Phrase {
        switch notice {
        case .questionAsked: questionAsked
        case .questionAnswered: questionAnswered
        case .questionClosed: questionClosed
        case .agenciesAsked: agenciesAsked
        case .requestChanged: requestChanged
        case .requestTakenBack: requestTakenBack
        case .recordsConfirmed: recordsConfirmed
        case .released: released
        case .releaseRevoked: releaseRevoked
        case .fileWithdrawn: fileWithdrawn
        case .releaseRevokedEarlier: releaseRevokedEarlier
        case .accepted: accepted
        case .sentBack: sentBack
        case .gathered: gathered
        case .gatheringTakenBack: gatheringTakenBack
        case .gatheringAccepted: gatheringAccepted
        case .fileDiscarded: fileDiscarded
        case .agencyAdded: agencyAdded
        case .linkConfirmed: linkConfirmed
        case .linkDismissed: linkDismissed
        case .linkUnlinked: linkUnlinked
        case .findingConfirmed: findingConfirmed
        case .findingDismissed: findingDismissed
        case .findingReopened: findingReopened
        }
    }
}
