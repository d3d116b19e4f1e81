/// What the site's forms need of a store: a secret to prove that a form came from here, and that a form that is sent twice
/// does its thing once, on however many servers.
public protocol SiteForms: Sendable {
    /// Thirty-two bytes, the same on every server of the store and after each start, known to nobody without its key file.
    var formSecret: [UInt8] { get }

    /// Does what a form asks for, unless it was done before; one that is still at work is waited for. Work that throws has
    /// not been done, and may be tried again.
    ///
    /// A command that is part of the work counts together with the form, in one transaction: where the server stops in the
    /// middle, both are done or neither. What is to go on behind the work is started with `Task.detached`.
    /// - Parameter work: does it and says where it leads, as an address of the site. It goes on to its end, also when
    ///   nobody waits for it any more.
    func once(
        _ form: SentForm, work: @escaping @Sendable () async throws -> String
    ) async throws -> SentFormAnswer
}

/// A form as it was sent, without its words.
public struct SentForm: Sendable, Hashable {
    /// What one showing of the form is known by.
    public var key: String
    /// To whom it was given.
    public var holder: [UInt8]
    /// SHA-256 of what was typed.
    public var words: [UInt8]

    public init(key: String, holder: [UInt8], words: [UInt8]) {
        self.key = key
        self.holder = holder
        self.words = words
    }
}

/// What became of a form that was sent.
public enum SentFormAnswer: Sendable, Hashable {
    /// It was done now, and leads there.
    case done(String)
    /// It was done before, and led there; nil where the server stopped before that was known.
    case doneBefore(String?)
    /// It was done before, or is being done, with other words. These were not taken.
    case otherWords
}
