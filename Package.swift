// swift-tools-version: 6.2
// Layers are targets, features are folders (docs/decisions/0001-layers-and-targets.md).
import PackageDescription

let house: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

// Packed relocations and no table of exported names: a quarter less memory before the program has done anything.
let small: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs", "-Xlinker", "--gc-sections",
            "-Xlinker", "--no-export-dynamic",
        ], .when(platforms: [.linux], configuration: .release))
]

let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting: Target.Dependency = .product(name: "HummingbirdTesting", package: "hummingbird")
let hummingbirdTLS: Target.Dependency = .product(name: "HummingbirdTLS", package: "hummingbird")
let nioSSL: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let httpClient: Target.Dependency = .product(name: "AsyncHTTPClient", package: "async-http-client")
let jwt: Target.Dependency = .product(name: "JWTKit", package: "jwt-kit")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration: Target.Dependency = .product(name: "Configuration", package: "swift-configuration")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
    name: "casement",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "casement", targets: ["casement"]),
        // For the fuzz targets (Fuzzing/), which are a package of their own.
        .library(name: "CasementFiles", targets: ["Domain", "OfficeFiles"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/vapor/jwt-kit", exact: "5.7.1"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibzip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CQrencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CLibpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CMalloc"),

        .target(name: "Domain", swiftSettings: house),
        .target(name: "Drawing", dependencies: ["Domain", "CQrencode"], swiftSettings: house),
        .target(
            name: "OfficeFiles", dependencies: ["Domain", "CLibzip", "CExpat"], swiftSettings: house),
        .target(
            name: "Store", dependencies: ["Domain", "CLibpq", grdb, sqlite, crypto, cryptoExtras], swiftSettings: house),
        .target(name: "Web", dependencies: ["Domain", "Drawing", hummingbird, logging, crypto], swiftSettings: house),
        .target(name: "Mail", dependencies: ["Domain"], swiftSettings: house),
        .target(name: "OpenID", dependencies: ["Domain", httpClient, jwt], swiftSettings: house),
        .target(
            name: "CLI",
            dependencies: [
                "Domain", "Drawing", "Mail", "OfficeFiles", "OpenID", "Store", "Web", "CMalloc", arguments,
                configuration, logging, crypto, yams, hummingbird, hummingbirdTLS, nioSSL,
            ],
            swiftSettings: house),
        .executableTarget(name: "casement", dependencies: ["CLI"], swiftSettings: house, linkerSettings: small),
        // What the command line does not do and benchmarks and long trials measure: never shipped.
        .executableTarget(
            name: "StoreTrials", dependencies: ["Domain", "Store"], path: "Benchmarks/StoreTrials",
            swiftSettings: house,
            linkerSettings: small),
        .target(name: "TestSupport", dependencies: ["Domain"], swiftSettings: house),

        .testTarget(
            name: "DrawingTests", dependencies: ["Drawing", "Domain", "TestSupport"], swiftSettings: house),
        .testTarget(
            name: "DomainTests", dependencies: ["Domain", "TestSupport"], exclude: ["Fixtures"], swiftSettings: house),
        .testTarget(
            name: "OfficeFilesTests", dependencies: ["OfficeFiles", "Domain", "TestSupport"], exclude: ["Fixtures"],
            swiftSettings: house),
        .testTarget(
            name: "StoreTests", dependencies: ["Store", "Domain", "TestSupport", crypto, sqlite], swiftSettings: house),
        .testTarget(
            name: "WebTests",
            dependencies: ["Web", "Drawing", "Domain", "TestSupport", hummingbird, hummingbirdTesting],
            exclude: ["Gallery/__Snapshots__", "Words/__Snapshots__"],
            swiftSettings: house),
        .testTarget(name: "MailTests", dependencies: ["Mail", "Domain"], swiftSettings: house),
        .testTarget(
            name: "OpenIDTests",
            dependencies: ["OpenID", "Domain", hummingbird, hummingbirdTesting, crypto, cryptoExtras],
            swiftSettings: house),
        .testTarget(
            name: "SiteTests",
            dependencies: [
                "Web", "Store", "OfficeFiles", "Domain", "TestSupport", hummingbird, hummingbirdTesting, logging,
            ],
            exclude: ["__Snapshots__"],
            swiftSettings: house),
        .testTarget(
            name: "CLITests",
            dependencies: ["CLI", "Domain", "OfficeFiles", "OpenID", "Store", "TestSupport", arguments],
            swiftSettings: house),
        .testTarget(name: "ProjectTests", dependencies: ["Domain", "CLI", "TestSupport"], swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
