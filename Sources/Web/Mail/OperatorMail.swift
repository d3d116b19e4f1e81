import Domain

/// What is mailed at the word of whoever works at the machine: the same messages as the site's, in its words.
public struct OperatorMail: Sendable {
    private let post: Post

    public init(_ post: Post) { self.post = post }

    /// The link of an invitation, and nothing of a case.
    /// - Parameters:
    ///   - path: of the link, on the site.
    ///   - until: until when it counts, microseconds since 1970, UTC.
    public func invite(
        name: String, address: String, board: String, path: String, until: Int64
    ) async -> Delivery {
        await send(
            Messages.operatorsInvitation(
                to: name, at: address, of: board, link: post.site + path, until: TimeWords.day(until)))
    }

    /// Tells the owner of an account that it can no longer be signed in to at a provider.
    /// - Parameter provider: what it is called, where that is known.
    public func unlinked(name: String, address: String, provider: String?) async -> Delivery {
        await send(
            Messages.unlinked(
                provider ?? catalogue.provider.another.english, to: name, at: address, site: post.site))
    }

    private func send(_ message: MailMessage) async -> Delivery {
        do {
            try await post.mail.send(message)
            return .sent
        } catch {
            return (error as? MailFailure).map { Delivery($0) } ?? .notTaken
        }
    }
}
