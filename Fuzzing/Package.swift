// swift-tools-version: 6.2
// Fuzz targets, apart from the product so that its build knows nothing of libFuzzer. Scripts/fuzz builds and runs them.
import PackageDescription

let settings: [SwiftSetting] = [
    // libFuzzer brings `main`.
    .unsafeFlags(["-parse-as-library"]),
    .enableUpcomingFeature("ExistentialAny"),
]

let casement: Target.Dependency = .product(name: "CasementFiles", package: "casement")

let package = Package(
    name: "fuzzing",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "casement", path: "..")],
    targets: [.target(name: "FuzzSupport", dependencies: [casement])]
        + ["FuzzDate", "FuzzCsv", "FuzzWord", "FuzzSheet", "FuzzOpenDocument", "FuzzZip"].map { name in
            .executableTarget(name: name, dependencies: ["FuzzSupport", casement], swiftSettings: settings)
        }
        // The forms' readers are linked in by their files: the web layer would bring a server along.
        + [.executableTarget(name: "FuzzForms", swiftSettings: settings)],
    swiftLanguageModes: [.v6]
)
