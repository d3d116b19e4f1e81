import Domain

/// Nobody comes from a provider either.
extension NobodyHome: ProviderSigningIn {
    func depart(
        _ reason: ProviderReason, browser: String, at place: SignInPlace
    ) async throws -> ProviderDeparture { throw SignInRefusal.invitationOver }
    func comeBack(
        _ state: SignInToken, browser: String, at place: SignInPlace
    ) async throws -> ProviderDeparture { throw SignInRefusal.stepOver }
    func arrive(
        _ identity: ProviderIdentity, from departure: ProviderDeparture, session: SignInToken?, at place: SignInPlace
    ) async throws -> ProviderArrival { .unknown }
    func ownWays(_ session: SignInToken) async throws -> OwnWays { throw SignInRefusal.notSignedIn }
    func unlinkProvider(
        issuer: String, password: String, session: SignInToken, at place: SignInPlace
    ) async throws { throw SignInRefusal.notSignedIn }
}
