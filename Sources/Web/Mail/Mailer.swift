import Domain
import Logging

/// Sends mail: behind the back of a request, or so that its page can say what became of it.
struct Mailer: Sendable {
    private let post: Post
    /// One for the whole site: copies of a mailer share it.
    private let queue = MailQueue()

    var site: String { post.site }

    init(_ post: Post) { self.post = post }

    /// Hands the message over soon, so that the time an answer takes tells nothing of whether there was any. What goes
    /// wrong is logged by its kind alone. Messages of one kind to many wait for each other; those that still wait when the
    /// server stops are not sent.
    func later(_ message: MailMessage, _ logger: Logger) {
        Task.detached { _ = await queue.run(isAwaited: false) { await send(message, logger) } }
    }

    /// Hands the message over, and says whether that went well.
    func now(_ message: MailMessage, _ logger: Logger) async -> Delivery {
        await queue.run(isAwaited: true) { await send(message, logger) }
    }

    private func send(_ message: MailMessage, _ logger: Logger) async -> Delivery {
        do {
            try await post.mail.send(message)
            return .sent
        } catch {
            logger.error("A message could not be handed over to the mail program", metadata: ["why": "\(error)"])
            return (error as? MailFailure).map { Delivery($0) } ?? .notTaken
        }
    }
}

/// What became of a message.
public enum Delivery: String, CaseIterable, Sendable {
    /// It is in the hands of the mail system.
    case sent
    /// This site sends no mail.
    case notSet
    case addressUnfit, programMissing, notTaken, tooSlow

    /// What a failure comes to.
    init(_ failure: MailFailure) {
        self =
            switch failure {
            case .addressUnfit: .addressUnfit
            case .programMissing: .programMissing
            case .notTaken: .notTaken
            case .tooSlow: .tooSlow
            }
    }
}

/// What messages say: nothing of any case.
enum Messages {
    static func reset(_ reset: PasswordReset, site: String) -> MailMessage {
        let words = catalogue.mail
        return MailMessage(
            address: reset.address, subject: words.resetSubject.english,
            text: Wording(words.resetText, line(reset.name), .data(site + SignInPath.reset(reset.token)))
                .plain(in: .english))
    }

    /// An invitation: whose it is, who gave it, the board's name, the link and until when it counts. Into which review,
    /// and as what, is behind the link.
    static func invitation(
        to name: String, at address: String, from inviter: String, of board: String, link: String, until: Wording
    ) -> MailMessage {
        let words = catalogue.mail
        return MailMessage(
            address: address, subject: Wording(words.invitationSubject, line(board)).plain(in: .english),
            text: Wording(
                words.invitationText, line(name), line(inviter), line(board), .data(link), until
            ).plain(in: .english))
    }

    /// What somebody who acts for an agency is told when it became a part of another.
    static func merger(
        of agency: String, into other: String, since day: CivilDate, to name: String, at address: String,
        from recorder: String, of board: String
    ) -> MailMessage {
        let words = catalogue.mail
        return MailMessage(
            address: address,
            subject: Wording(words.mergerSubject, line(agency), line(other)).plain(in: .english),
            text: Wording(
                words.mergerText, line(name), line(agency), line(other), .day(day), line(board), line(recorder)
            ).plain(in: .english))
    }

    /// The same from the command line, where no person of the board invites.
    static func operatorsInvitation(
        to name: String, at address: String, of board: String, link: String, until: Wording
    ) -> MailMessage {
        let words = catalogue.mail
        return MailMessage(
            address: address, subject: Wording(words.invitationSubject, line(board)).plain(in: .english),
            text: Wording(words.operatorsInvitationText, line(name), line(board), .data(link), until)
                .plain(in: .english))
    }

    /// To the owner of an account that can be signed in to at a provider from now on.
    static func linked(_ provider: String, to name: String, at address: String, site: String) -> MailMessage {
        owners(catalogue.mail.linkedText, catalogue.mail.linkedSubject, provider, name, address, site)
    }

    /// To the owner of an account that can be signed in to at a provider no more.
    static func unlinked(_ provider: String, to name: String, at address: String, site: String) -> MailMessage {
        owners(catalogue.mail.unlinkedText, catalogue.mail.unlinkedSubject, provider, name, address, site)
    }

    private static func owners(
        _ text: Phrase, _ subject: Phrase, _ provider: String, _ name: String, _ address: String, _ site: String
    ) -> MailMessage {
        MailMessage(
            address: address, subject: Wording(subject, line(provider)).plain(in: .english),
            text: Wording(text, line(name), line(provider), .data(site)).plain(in: .english))
    }

    /// Names as one line: what somebody typed as a name makes no lines of its own in a message.
    private static func line(_ name: String) -> Wording {
        let plain = name.unicodeScalars.map { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .format: " "
            default: String(scalar)
            }
        }
        return .data(plain.joined())
    }
}
