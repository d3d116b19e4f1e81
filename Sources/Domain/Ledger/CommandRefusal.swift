/// Why a command was not carried out. Nothing was changed, and nothing is on record.
public enum CommandRefusal: Error, Sendable, Hashable {
    case noSuchBoard
    case noSuchReview
    case noSuchAgency
    case noSuchChild
    case noSuchPlanPeriod
    case noSuchPersonAround
    /// The child is on record under the same plan in some of these days, from and to those.
    case planOverlaps(from: CivilDate, to: CivilDate?)
    /// A period under a plan ends before it begins.
    case planEndsBefore
    /// The one acting is not a person of the board.
    case noSuchPerson
    /// Another record has this name, account or reference already.
    case taken(String)
    case emptyName
    /// Nothing is written.
    case emptyWords
    /// Somebody saved a later version: its number and its text, beside the text that was not saved.
    case stale(version: Int, theirs: String, yours: String)
    /// This very file is here already, as this version of this submission.
    case alreadyReceived(submission: RecordID, version: Int)
    /// This very file of this agency is on its way already, as this one.
    case alreadySent(RecordID)
    /// The vault has no staged file of this key, or its bytes are not those of the report.
    case fileNotStaged
    /// A link names an entry that is not in the review.
    case noSuchEntry
    /// There is nothing to do: all of it was done before.
    case nothingNew
    case noSuchLedgerEntry
    case alreadyErased
    /// What was typed is not the reference of the review whose keys are to be destroyed.
    case notConfirmed
    /// The access policy denies it, for this reason.
    case notAllowed(reason: String)
    /// Nobody gives a role to themselves.
    case notForOneself
    /// An operator's account is wanted, or one that is none.
    case wrongAccount
    /// A role without its review or agency, with one it cannot have, or that ends before it begins.
    case wrongRole
    case noSuchMembership
    case noSuchSubmission
    case noSuchSentFile
    /// The file has no row there that could be corrected.
    case noSuchRow
    /// Somebody corrected a row, or changed a correction, since the file was read.
    case correctedMeanwhile
    case noSuchExport
    case noSuchToken
    /// What it was made from is not all there for this person any more.
    case noLongerYours
    case noSuchRequest
    /// The agency of this name was asked for its chronology already.
    case alreadyAsked(String)
    /// The agency has not said yet that its records are secured.
    case recordsNotSecured
    /// A part is asked once its agency, of this name, was.
    case agencyNotAsked(String)
    /// The agency of this name lets the panel see what its parts send.
    case goesThrough(String)
    /// A part sent something, or was asked, since the person looked.
    case partsMeanwhile
    case noSuchGathering
    case noSuchTypedEntry
    /// Somebody typed or corrected an entry since the file was made.
    case typedMeanwhile
    /// A file has the name of the one that is made of what is typed in.
    case typedName
    case noSuchNote
    case noSuchTheme
    case noSuchQuestion
    case noSuchLink
    case noSuchFinding
    /// An entry is no other account of itself.
    case linkedToItself
    /// There is no such invitation, or it is over, used or revoked.
    case noSuchInvitation
    /// No e-mail address.
    case badAddress
    /// The day something is true from lies after today.
    case dayToCome
    /// Another name is true from this day on already.
    case dayBefore(CivilDate)
    /// A board or an agency cannot become a part of itself.
    case intoItself
    /// It became a part of another already, of this name.
    case alreadyPartOf(String)
    /// It was never called otherwise.
    case noFormerName
    /// This agency became a part of another, of this name.
    case agencyMerged(String, into: String)
    /// The work of the board went over to another, of this name.
    case boardMerged(into: String)
    /// There is no such step from where it stands; where it stands, in a word.
    case wrongState(String)

    /// What is wrong and what to do, in plain words.
    public var message: String {
        switch self {
        case .noSuchBoard: "There is no such board in this store."
        case .noSuchReview: "There is no such review in this board."
        case .noSuchAgency: "There is no such agency in this board."
        case .noSuchChild: "There is no such child in this review."
        case .noSuchPersonAround: "There is no such person around the children of this review."
        case .noSuchPlanPeriod: "There is no such period under a plan in this review."
        case .planOverlaps(let from, let to):
            "The child is on record under this plan from \(from.british)\(to.map { " to \($0.british)" } ?? " on"). Correct that "
                + "period, or choose days outside it."
        case .planEndsBefore: "The plan ends before it begins. Look at both days again."
        case .noSuchPerson: "You are not known in this board. Ask its administrator to add you."
        case .taken(let name): "“\(name)” is taken already. Choose another."
        case .emptyName: "A name is needed, of at most 200 characters."
        case .emptyWords: "Nothing is written. Write at least a word."
        case .stale(_, let theirs, let yours):
            "Somebody changed this after you opened it. It now says “\(theirs)”; you wrote “\(yours)”. Look at both, "
                + "then save again."
        case .alreadyReceived(_, let version): "This file is here already, as version \(version)."
        case .noSuchRequest: "There is no such request in this review."
        case .alreadyAsked(let name):
            "\(name) was asked for its chronology already. Change that request, or take it back."
        case .recordsNotSecured:
            "Before your agency sends anything, say on the page of the request that its records are secured."
        case .agencyNotAsked(let name):
            "\(name) has not been asked for its chronology yet. Its parts are asked after it."
        case .goesThrough(let name):
            "\(name) gathers what its parts send, and lets the panel see it together. Ask the lead of \(name)."
        case .partsMeanwhile: "A part sent something, or was asked, while you were here. Look again before you go on."
        case .noSuchGathering: "There is no such gathered chronology in this review."
        case .noSuchTypedEntry: "There is no such entry among those that were typed in."
        case .typedMeanwhile: "Somebody typed or corrected an entry meanwhile. Look again, then put them in."
        case .typedName:
            "Files called “\(TypedFile.name)” are made here of what is typed in. Correct the entry on its page, or send the file under another name."
        case .alreadySent: "This file was sent already, and waits to be looked at."
        case .fileNotStaged: "The file was not fully taken in. Send it again."
        case .noSuchEntry: "There is no such entry in this review."
        case .nothingNew: "All of this is there already."
        case .noSuchLedgerEntry: "The ledger has no such entry."
        case .alreadyErased: "What this ledger entry said was erased before."
        case .notConfirmed: "What was typed is not the review's reference. Nothing was destroyed."
        case .notAllowed(let reason): reason
        case .notForOneself: "Nobody gives a role to themselves. Ask somebody else who may."
        case .wrongAccount:
            "Accounts that begin with “\(OperatorAccount.prefix)” are for those who work at the machine, and for "
                + "nobody else."
        case .wrongRole:
            "This role needs its review, and an agency's role its agency; a role of the board has neither. It ends after "
                + "it begins."
        case .noSuchMembership: "There is no such role in this board."
        case .noSuchSubmission: "There is no such file in this review."
        case .noSuchSentFile: "There is no such file on its way into this review."
        case .noSuchRow:
            "There is no row there that could be corrected in place. Correct it in the file, and send that."
        case .correctedMeanwhile:
            "Somebody corrected a row of this file meanwhile. Look at what is read with that, before you keep it."
        case .noSuchExport: "There is no such file to take along in this review."
        case .noSuchToken: "There is no such token of yours."
        case .noLongerYours:
            "Something this file was made from is not for you to read any more. Ask for the file anew: it then holds what you "
                + "may read now."
        case .noSuchNote: "There is no such note in this review."
        case .noSuchTheme: "There is no such theme in this review."
        case .noSuchQuestion: "There is no such question in this review."
        case .noSuchLink: "There is no such link in this review."
        case .noSuchFinding: "There is no such finding in this review."
        case .linkedToItself: "An entry is no other account of itself. Choose another entry."
        case .noSuchInvitation: "There is no such invitation that could still be used."
        case .badAddress: SignInRefusal.badAddress.message
        case .dayToCome: "That day is still to come. Record it on the day itself, or after."
        case .dayBefore(let day):
            "The last change of name counts from \(day.british). Choose a later day."
        case .intoItself: "Nothing becomes a part of itself. Choose another."
        case .alreadyPartOf(let into):
            "It is on record as part of \(into) already. If that was a mistake, take it back first, then record the other."
        case .noFormerName: "It was never renamed, so there is no change of name to take back."
        case .agencyMerged(let name, let into):
            "\(name) is part of \(into) now. Choose \(into). Whoever acts for \(into) in the review may then be given a role "
                + "for \(name), too, to look after what it sent."
        case .boardMerged(let into):
            "The work of this board went over to \(into): new reviews are opened there."
        case .wrongState(let state): "It is “\(state)” already, and from there this step does not lead on."
        }
    }
}
