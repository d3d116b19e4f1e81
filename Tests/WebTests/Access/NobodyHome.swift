import Domain

@testable import Web

/// A desk at which nobody is known: every answer is the one a stranger gets.
struct NobodyHome: SigningIn, OwnReviews {
    func signIn(address: String, password: String, at place: SignInPlace) async throws -> SignInAnswer {
        .refused(wait: password == "wait" ? 40 : 0)
    }
    func giveCode(_ code: String, step: SignInToken, at place: SignInPlace) async throws -> SignInAnswer {
        throw SignInRefusal.stepOver
    }
    func secondFactorOffer(step: SignInToken) async throws -> SecondFactorOffer { throw SignInRefusal.stepOver }
    func confirmSecondFactor(
        _ code: String, step: SignInToken, at place: SignInPlace
    ) async throws -> SecondFactorDone? { throw SignInRefusal.stepOver }
    func renewSecondFactor(
        password: String, session: SignInToken, at place: SignInPlace
    ) async throws -> SignInToken { throw SignInRefusal.notSignedIn }
    func session(_ token: SignInToken) async throws -> SignedIn? { nil }
    func signOut(_ token: SignInToken) async throws {}
    func ownSessions(_ token: SignInToken) async throws -> [OpenSession] { throw SignInRefusal.notSignedIn }
    func endSession(_ id: RecordID, by token: SignInToken) async throws { throw SignInRefusal.notSignedIn }
    func invite(_ invitation: NewInvitation, by person: RecordID) async throws -> SignInToken {
        throw SignInRefusal.notSignedIn
    }
    func openInvitations(
        board: RecordID, review: RecordID?, asking person: RecordID
    ) async throws -> [OpenInvitation] { throw SignInRefusal.notSignedIn }
    func invitation(_ token: SignInToken) async throws -> InvitationOffer? { nil }
    func acceptInvitation(
        _ token: SignInToken, name: String, password: String, at place: SignInPlace
    ) async throws -> SignInAnswer { throw SignInRefusal.invitationOver }
    func acceptInvitation(_ token: SignInToken, session: SignInToken) async throws {
        throw SignInRefusal.invitationOver
    }
    func askReset(address: String, at place: SignInPlace) async throws -> PasswordReset? { nil }
    func useReset(_ token: SignInToken, password: String) async throws { throw SignInRefusal.resetOver }
    func changePassword(
        from old: String, to new: String, session: SignInToken, at place: SignInPlace
    ) async throws -> SignInToken { throw SignInRefusal.notSignedIn }
    func needsFirstRun() async throws -> Bool { false }
    func firstRun(_ plan: FirstRun, token: SignInToken) async throws -> SignInToken {
        throw SignInRefusal.firstRunOver
    }
    func beginFirstRun() async throws -> SignInToken { throw SignInRefusal.firstRunOver }
    func ownReviews(_ places: [SignedInPlace]) async throws -> [OwnReview] { [] }
}
