/// What pages need to let people in: the store implements it. Every function may also throw the store's own failures.
///
/// Nothing here tells a stranger whether an address has an account: answers and the work done for them are the same.
public protocol SigningIn: Sendable {
    /// Whether nobody gets in without a second factor: then accepting an invitation has three pages, and otherwise one.
    var asksSecondFactor: Bool { get }

    /// Address and password. What comes is a step, a session, or a refusal with the seconds to wait before trying again.
    func signIn(address: String, password: String, at place: SignInPlace) async throws -> SignInAnswer

    /// The code of the second factor, or a recovery code, for the step that asked for one.
    /// - Throws: ``SignInRefusal/stepOver`` where the step is not there, over or used.
    func giveCode(_ code: String, step: SignInToken, at place: SignInPlace) async throws -> SignInAnswer

    /// What the person's device needs to give codes; the same each time it is asked within one step.
    func secondFactorOffer(step: SignInToken) async throws -> SecondFactorOffer

    /// The first code of a second factor that is being set up: signs in, and gives the recovery codes, once.
    /// - Returns: nil where the code is not right; the step goes on.
    func confirmSecondFactor(
        _ code: String, step: SignInToken, at place: SignInPlace
    ) async throws -> SecondFactorDone?

    /// Begins setting up another second factor in the place of the present one, with the password.
    func renewSecondFactor(
        password: String, session: SignInToken, at place: SignInPlace
    ) async throws -> SignInToken

    /// Who this is; nil where the token is no session's, or the session is over.
    func session(_ token: SignInToken) async throws -> SignedIn?

    /// Whose session this token was, where that is still known, also after its end. It lets nobody in: what was typed into
    /// a form whose session had ended is kept for that account.
    func owner(of token: SignInToken) async throws -> RecordID?

    /// Ends the session of this token; nothing where there is none.
    func signOut(_ token: SignInToken) async throws

    /// The open sessions of whoever this is, the newest first.
    func ownSessions(_ token: SignInToken) async throws -> [OpenSession]

    /// Ends one of the own sessions.
    func endSession(_ id: RecordID, by token: SignInToken) async throws

    /// What whoever this is is called here.
    /// - Throws: ``SignInRefusal/notSignedIn``.
    func ownName(_ token: SignInToken) async throws -> OwnName

    /// Puts the own name right, in the account and in every board in which the account stands for somebody; on record in
    /// each. It is the one thing of the board's list of people that everybody changes for themselves, and for nobody else.
    /// - Throws: ``SignInRefusal/notSignedIn``, ``SignInRefusal/nameNeeded``, ``SignInRefusal/nameChanged(_:)``.
    func correctOwnName(_ name: String, version: Int, by token: SignInToken) async throws

    /// Invites somebody, as a person of the board who may. The policy is asked.
    /// - Returns: for the link, shown once.
    /// - Throws: ``CommandRefusal``.
    func invite(_ invitation: NewInvitation, by person: RecordID) async throws -> SignInToken

    /// Gives an invitation that was not used a new link, and ends the one it had. The policy is asked as for inviting.
    /// - Parameter days: how many days the new link can be used: 1 to 90.
    /// - Returns: for the link, shown once.
    /// - Throws: ``CommandRefusal``.
    func inviteAgain(
        _ invitation: RecordID, board: RecordID, days: Int, by person: RecordID
    ) async throws -> SignInToken

    /// Invitations into the board, or a review of it, that can still be used, for somebody who may invite there.
    /// - Throws: ``CommandRefusal`` when the one asking may not.
    func openInvitations(
        board: RecordID, review: RecordID?, asking person: RecordID
    ) async throws -> [OpenInvitation]

    /// What an invitation offers; nil where it is not there, over, used or revoked.
    func invitation(_ token: SignInToken) async throws -> InvitationOffer?

    /// Accepts an invitation for an address that has no account yet: makes the account and the role. The answer is a
    /// step: a second factor has to be set up, unless none is asked for.
    func acceptInvitation(
        _ token: SignInToken, name: String, password: String, at place: SignInPlace
    ) async throws -> SignInAnswer

    /// Accepts an invitation for the address of whoever is signed in: the account gets the role.
    func acceptInvitation(_ token: SignInToken, session: SignInToken) async throws

    /// Somebody asks to set their password anew.
    /// - Returns: what to send to that address; nil where there is no such account, or too many asked. The page says the
    ///   same either way.
    func askReset(address: String, at place: SignInPlace) async throws -> PasswordReset?

    /// Sets the password by a link that was sent: ends all sessions. The person then signs in, with the second factor.
    func useReset(_ token: SignInToken, password: String) async throws

    /// Changes the own password: ends all sessions and gives a new one for the device at hand.
    func changePassword(
        from old: String, to new: String, session: SignInToken, at place: SignInPlace
    ) async throws -> SignInToken

    /// Whether there is no board yet: the first page is then the first run.
    func needsFirstRun() async throws -> Bool

    /// Makes the first board with its agencies, and an invitation for its administrator.
    /// - Parameter token: what ``beginFirstRun()`` gave to whoever started the server.
    /// - Returns: the invitation, to be accepted at once.
    func firstRun(_ plan: FirstRun, token: SignInToken) async throws -> SignInToken

    /// A token that lets its holder do the first run, for an hour: printed where the server is started, shown nowhere
    /// else. A later one ends the earlier.
    func beginFirstRun() async throws -> SignInToken
}

/// What somebody is called, as their account has it.
public struct OwnName: Sendable, Hashable {
    public var name: String
    /// Of the account; refused where there is a later one.
    public var version: Int

    public init(name: String, version: Int) {
        self.name = name
        self.version = version
    }
}

/// What the first run makes.
public struct FirstRun: Sendable, Hashable {
    public var boardName: String
    public var agencies: [String]
    /// The administrator's address.
    public var address: String
    /// The administrator's name.
    public var name: String

    public init(boardName: String, agencies: [String], address: String, name: String) {
        self.boardName = boardName
        self.agencies = agencies
        self.address = address
        self.name = name
    }
}
