/// A message to one person. It never holds anything of a case: mail is read on other people's screens and kept on other
/// people's machines.
public struct MailMessage: Sendable, Hashable {
    /// In the form of ``SignInAddress``.
    public var address: String
    public var subject: String
    /// Plain text, lines ended by line feeds.
    public var text: String

    public init(address: String, subject: String, text: String) {
        self.address = address
        self.subject = subject
        self.text = text
    }
}

/// Hands messages over to be delivered.
public protocol MailSending: Sendable {
    /// Returns once the message is in the hands of the mail system, which then delivers it or sends it back.
    /// - Throws: ``MailFailure``.
    func send(_ message: MailMessage) async throws
}

/// Why a message could not be handed over. Names nobody and says nothing of the message.
public enum MailFailure: Error, Sendable, Hashable {
    /// The address is of a form that mail programs disagree on.
    case addressUnfit
    /// The mail program could not be started.
    case programMissing
    /// The mail program did not take it; with its exit status, or nil where it was stopped.
    case notTaken(status: Int32?)
    /// The mail program took too long, and was stopped.
    case tooSlow
}
