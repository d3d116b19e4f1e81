public import Domain
public import HummingbirdCore
public import Logging
import NIOCore

/// The store as the site knows it.
public struct SitePorts: Sendable {
    public var signingIn: any SigningIn
    public var providers: any ProviderSigningIn
    public var access: any SiteAccess
    public var commands: any CommandTaking
    public var ownReviews: any OwnReviews
    public var board: any BoardReading
    public var reviews: any ReviewReading
    public var sending: any FileSending
    public var correcting: any RowCorrecting
    public var exports: any ExportTaking
    public var api: any ApiAccess
    public var forms: any SiteForms
    /// Makes files to fill in; without it, none are offered.
    public var templates: (any TemplateMaking)?
    /// Whether PDFs can be made on this machine; where they cannot, none is offered.
    public var printsPdf = true
    /// Makes documents of what the family reads; nil where none are offered.
    public var familyPapers: (any FamilyPaperMaking)?
    /// Reads a file again for the form in which a row of it is corrected; without it, none can be.
    public var reading: (any FileReading)?

    /// All of them by one store.
    public init(
        _ store: some SigningIn & ProviderSigningIn & SiteAccess & CommandTaking & OwnReviews & BoardReading
            & ReviewReading & FileSending & RowCorrecting & ExportTaking & ApiAccess & SiteForms
    ) {
        signingIn = store
        providers = store
        access = store
        commands = store
        ownReviews = store
        board = store
        reviews = store
        sending = store
        correcting = store
        exports = store
        api = store
        forms = store
    }
}

/// How the site sends mail.
public struct Post: Sendable {
    public var mail: any MailSending
    /// Where browsers reach the site, without a slash at the end: links in mail begin with it.
    public var site: String

    public init(mail: any MailSending, site: String) {
        self.mail = mail
        self.site = site
    }
}

/// What the site needs to know to start.
public struct WebSettings: Sendable {
    /// Name or number of the interface to listen on. The default is reachable from this machine alone.
    public var host: String
    /// TCP port, 1...65535; 0 lets the system choose.
    public var port: Int
    /// The program's version, as `casement --version` prints it.
    public var version: String
    /// Where requests and failures are logged.
    public var logger: Logger
    /// How connections are spoken to; TLS is laid around it where the server speaks it itself.
    public var connections = HTTPServerBuilder.http1(configuration: .init(idleTimeout: .seconds(60)))
    /// Browsers reach the site by https: cookies are for https alone, and browsers are told to keep to it.
    public var isBehindTLS = false
    /// A proxy of our own stands in front, and says in `X-Forwarded-For` where a request came from. Without one, anybody
    /// could.
    public var isBehindProxy = false
    /// Where browsers reach the site, without a slash at the end: links that are handed on begin with it. Nil where nobody
    /// said; a link then begins with what the browser that asked for it calls the site.
    public var site: String?
    /// How mail is sent; without it, nobody is mailed, and pages say whom to ask.
    public var post: Post?
    /// Where people can sign in besides.
    public var provider: (any SignInProvider)?
    /// Serve `/gallery`, the page that shows every part pages are made of, with invented words.
    public var showsGallery = false
    /// What the site asks of a store; without one there is nothing to sign in to.
    public var ports: SitePorts?
    /// Most bytes of the files of a form together, held in memory while it is read; with scripts files go one by one, without
    /// this cap.
    public var largestForm = 20 << 20
    /// Called once, when the server answers, with the port it answers on.
    public var onListening: @Sendable (Int) async -> Void

    public init(
        host: String = "127.0.0.1", port: Int = 8080, version: String, logger: Logger = Logger(label: "casement.web"),
        onListening: @escaping @Sendable () async -> Void = {}
    ) {
        self.init(
            host: host, port: port, version: version, logger: logger, onListeningAtPort: { _ in await onListening() })
    }

    public init(
        host: String = "127.0.0.1", port: Int = 8080, version: String, logger: Logger = Logger(label: "casement.web"),
        onListeningAtPort: @escaping @Sendable (Int) async -> Void
    ) {
        self.host = host
        self.port = port
        self.version = version
        self.logger = logger
        onListening = onListeningAtPort
    }
}
