import Testing

/// Imports point one way (ARCHITECTURE.md). The compiler holds the targets apart; this table also keeps a layer from
/// quietly gaining a dependency in Package.swift.
@Suite("Layers") struct LayerTests {
    static let system: Set<String> = [
        "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization",
    ]

    /// What a layer's files may import.
    static let allowed: [String: Set<String>] = [
        "Domain": ["Foundation"],
        "Drawing": ["Domain", "CQrencode"],
        "OfficeFiles": system.union(["Domain", "CLibzip", "CExpat"]),
        "Store": system.union(["Domain", "CLibpq", "GRDB", "GRDBSQLite", "Crypto", "CryptoExtras"]),
        "Web": system.union([
            "Domain", "Drawing", "Hummingbird", "HummingbirdCore", "HTTPTypes", "Crypto", "NIOCore", "Logging",
            "Metrics",
            "ServiceLifecycle",
        ]),
        "Mail": system.union(["Domain"]),
        "OpenID": system.union(["Domain", "AsyncHTTPClient", "NIOCore", "NIOHTTP1", "JWTKit"]),
        "CLI": system.union([
            "Domain", "Drawing", "Mail", "OfficeFiles", "OpenID", "Store", "Web", "CMalloc", "ArgumentParser",
            "Configuration", "Logging", "Crypto", "Yams", "Hummingbird", "HummingbirdTLS", "NIOCore", "NIOSSL",
            "ServiceLifecycle",
        ]),
        "casement": ["CLI"],
        "TestSupport": system.union(["Domain"]),
    ]

    @Test("every import is one its layer may have")
    func importsObeyTheLayers() {
        var broken: [String] = []
        for file in ProjectTree.swift(under: "Sources") {
            let layer = String(file.path.split(separator: "/")[1])
            guard let may = Self.allowed[layer] else {
                broken.append("\(file.path): the layer \(layer) is not in this table")
                continue
            }
            for module in imports(of: file) where !may.contains(module) {
                broken.append("\(file.path) imports \(module)")
            }
        }
        #expect(broken.isEmpty, "\(broken.joined(separator: "\n"))")
    }

    @Test("the table has no layer that does not exist")
    func tableIsCurrent() {
        let folders = Set(ProjectTree.swift(under: "Sources").map { String($0.path.split(separator: "/")[1]) })
        #expect(Set(Self.allowed.keys).subtracting(folders).isEmpty)
    }

    private func imports(of file: ProjectTree.File) -> [String] {
        file.lines.compactMap { line in
            let words = ProjectTree.code(line).split(separator: " ")
            guard let at = words.firstIndex(of: "import"), at + 1 < words.count else { return nil }
            let before = words[..<at]
            guard
                before.allSatisfy({
                    $0.hasPrefix("@") || ["public", "internal", "private", "package", "fileprivate"].contains($0)
                })
            else { return nil }
            let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "typealias", "var", "let"]
            let module = kinds.contains(words[at + 1]) ? at + 2 : at + 1
            // More words after it: a sentence inside a text, not an import.
            guard module == words.count - 1 else { return nil }
            return words[module].split(separator: ".").first.map(String.init)
        }
    }
}
