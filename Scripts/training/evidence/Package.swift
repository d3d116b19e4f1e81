// swift-tools-version: 6.2
// The program that tells the training scripts the evidence of texts, apart from the product.
import PackageDescription

let package = Package(
    name: "evidence",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "casement", path: "../../..")],
    targets: [
        .executableTarget(name: "evidence", dependencies: [.product(name: "CasementFiles", package: "casement")])
    ],
    swiftLanguageModes: [.v6]
)
