import Domain

/// A provider that says at once what a test wants it to say.
struct InventedProvider: SignInProvider {
    var name = "Harrowmere Council"
    var issuer = "https://login.example.org"

    func address(for departure: ProviderDeparture) async throws(ProviderFailure) -> String {
        if issuer.isEmpty { throw .unreachable }
        return issuer + "/authorize?" + (departure.asksAnew ? "prompt=login&" : "") + "state=" + departure.state.text
    }

    /// The code is whoever came; with a "+" behind it, with a second factor.
    func identity(
        _ answer: ProviderReturn, of departure: ProviderDeparture
    ) async throws(ProviderFailure) -> ProviderIdentity {
        if answer.code == "forged" { throw .notBelieved("the token is of another sign-in") }
        if answer.issuer ?? issuer != issuer { throw .notBelieved("the answer is of another issuer") }
        let isMultiFactor = answer.code.hasSuffix("-mfa")
        return ProviderIdentity(
            issuer: issuer, subject: answer.code, label: "\(answer.code)@directory.example",
            isMultiFactor: isMultiFactor)
    }
}
