import Domain
import Hummingbird

/// Everything that leads in, and what is somebody's own once they are in.
func ownRoutes(
    _ ports: SitePorts, _ forms: FormDesk, _ mailer: Mailer?, _ provider: (any SignInProvider)?
) -> [SiteRoute] {
    let steps = SignInHandler(desk: ports.signingIn, forms: forms)
    let factor = SecondFactorHandler(steps: steps)
    let invitation = InvitationHandler(steps: steps)
    let password = PasswordHandler(steps: steps, mailer: mailer)
    let firstRun = FirstRunHandler(steps: steps)
    let sessions = SessionsHandler(desk: ports.signingIn, forms: forms)
    let name = OwnNameHandler(desk: ports.signingIn, forms: forms)
    let elsewhere = ProviderHandler(steps: steps, desk: ports.providers, provider: provider, mailer: mailer)
    let work = MyWorkHandler(own: ports.ownReviews, reviews: ports.reviews, commands: ports.commands, forms: forms)
    return [
        SiteRoute(.signIn, .public) { request, _ in steps.show(request) },
        SiteRoute(.signIn, .public, method: .post) { try await steps.take($0, $1) },
        SiteRoute(.secondFactor, .public) { request, _ in factor.show(request) },
        SiteRoute(.secondFactor, .public, method: .post) { try await factor.take($0, $1) },
        SiteRoute(.setUpSecondFactor, .public) { request, _ in try await factor.showSetUp(request) },
        SiteRoute(.setUpSecondFactor, .public, method: .post) { try await factor.takeSetUp($0, $1) },
        SiteRoute(own: .recoveryCodes, method: .post) { request, _, visitor in
            try await sessions.run(request, visitor, .recoveryCodes, then: .myWork)
        },
        SiteRoute(.forgottenPassword, .public) { request, _ in password.forgotten(request) },
        SiteRoute(.forgottenPassword, .public, method: .post) { try await password.takeForgotten($0, $1) },
        SiteRoute(.resetPassword, .public) { try password.show($0, $1) },
        SiteRoute(.resetPassword, .public, method: .post) { try await password.take($0, $1) },
        SiteRoute(.invitation, .public) { try await invitation.show($0, $1) },
        SiteRoute(.invitation, .public, method: .post) { try await invitation.take($0, $1) },
        SiteRoute(.firstRun, .public) { try await firstRun.show($0, $1) },
        SiteRoute(.firstRun, .public, method: .post) { try await firstRun.take($0, $1) },
        SiteRoute(.providerSignIn, .public) { try await elsewhere.leave($0, $1) },
        SiteRoute(.providerInvitation, .public) { try await elsewhere.leaveWithInvitation($0, $1) },
        SiteRoute(.providerReturn, .public) { try await elsewhere.comeBack($0, $1) },
        SiteRoute(own: .ownProvider) { request, _, visitor in try await elsewhere.show(request, visitor) },
        SiteRoute(own: .ownProvider, method: .post) { try await elsewhere.link($0, $1, $2) },
        SiteRoute(own: .unlinkProvider, method: .post) { try await elsewhere.unlink($0, $1, $2) },
        SiteRoute(own: .signOut, method: .post) { request, _, visitor in try await sessions.signOut(request, visitor) },
        SiteRoute(own: .ownName) { request, _, visitor in try await name.show(request, visitor) },
        SiteRoute(own: .ownName, method: .post) { request, _, visitor in try await name.take(request, visitor) },
        SiteRoute(own: .sessions) { _, _, visitor in try await sessions.show(visitor) },
        SiteRoute(own: .endSession, method: .post) { try await sessions.end($0, $1, $2) },
        SiteRoute(own: .endOtherSessions, method: .post) { request, _, visitor in
            try await sessions.endOthers(request, visitor)
        },
        SiteRoute(own: .screenSharing, method: .post) { request, _, visitor in
            try await sessions.hideNames(request, visitor)
        },
        SiteRoute(own: .myWork) { _, _, visitor in try await work.show(visitor) },
    ] + apiTokenRoutes(ports, forms) + boardRoutes(ports, forms, mailer) + reviewRoutes(ports, forms, mailer)
}
