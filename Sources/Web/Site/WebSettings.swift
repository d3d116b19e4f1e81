public import Domain
public import Logging

/// The store as the site knows it.
public struct SitePorts: Sendable {
    public var signingIn: any SigningIn
    public var ownReviews: any OwnReviews

    public init(signingIn: any SigningIn, ownReviews: any OwnReviews) {
        self.signingIn = signingIn
        self.ownReviews = ownReviews
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
    /// Browsers reach the site by https (a proxy in front of it speaks TLS): cookies are for https alone, and browsers are
    /// told to keep to it.
    public var isBehindTLS = false
    /// Serve `/gallery`, the page that shows every part pages are made of, with invented words.
    public var showsGallery = false
    /// What the site asks of a store; without one there is nothing to sign in to.
    public var ports: SitePorts?
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
