import Domain
import Logging

/// Sends mail: behind the back of a request, or so that its page can say what became of it.
struct Mailer: Sendable {
    private let post: Post

    var site: String { post.site }

    init(_ post: Post) { self.post = post }

    /// Hands the message over soon, so that the time an answer takes tells nothing of whether there was any. What goes
    /// wrong is logged by its kind alone.
    func later(_ message: MailMessage, _ logger: Logger) {
        Task.detached { _ = await now(message, logger) }
    }

    /// Hands the message over, and says whether that went well.
    func now(_ message: MailMessage, _ logger: Logger) async -> Delivery {
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
enum Delivery: String, CaseIterable, Sendable {
    /// It is in the hands of the mail system.
    case sent
    /// This site sends no mail.
    case notSet
    case addressUnfit, programMissing, notTaken, tooSlow

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
