import Domain

/// The links of one part of an Office package to others (ECMA-376 part 2, 9.3).
struct PartRelationships {
    struct Link {
        var id: String
        /// Last word of the type's URI ("worksheet", "comments"), the same in both editions.
        var kind: String
        /// Path of the other part inside the package.
        var path: String
    }
    private(set) var links: [Link] = []

    /// Links of the part at `path`, or of the package itself for ""; none where it has none.
    init(of path: String, in zip: ZipArchive) throws(ReadingError) {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { String(path[...$0]) } ?? ""
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        guard let part = zip.part("\(folder)_rels/\(name).rels") else { return }
        var handler = Handler()
        try zip.readXML(part, into: &handler)
        links = handler.found.map { Link(id: $0.id, kind: $0.kind, path: Self.resolve($0.path, from: folder)) }
    }

    func first(_ kind: String) -> Link? { links.first { $0.kind == kind } }

    /// "../comments1.xml" seen from "xl/worksheets/" is "xl/comments1.xml".
    private static func resolve(_ target: String, from folder: String) -> String {
        if target.utf8.first == UInt8(ascii: "/") { return String(target.dropFirst()) }
        var steps = folder.split(separator: "/").map(String.init)
        for step in target.split(separator: "/") {
            if step == ".." {
                if !steps.isEmpty { steps.removeLast() }
            } else if step != "." {
                steps.append(String(step))
            }
        }
        return steps.joined(separator: "/")
    }

    private struct Handler: XMLHandler {
        enum Name: String, CaseIterable { case relationship = "Relationship" }
        static let names = XMLNameTable(Name.self)
        private static let most = 100_000
        var found: [Link] = []

        mutating func start(
            _ name: Name?, in namespace: XMLNamespace, _ attributes: XMLAttributes
        ) throws(ReadingError) {
            guard name == .relationship, namespace == .packageRelationships,
                let id = attributes.value("Id"), let type = attributes.value("Type"),
                let target = attributes.value("Target")
            else { return }
            // Links out of the file are never followed.
            if let mode = attributes.value("TargetMode"), mode == "External" { return }
            let kind = type.string.split(separator: "/").last.map(String.init) ?? ""
            found.append(Link(id: id.string, kind: kind, path: target.string))
            guard found.count <= Self.most else {
                throw .tooLarge(what: "its links between parts", limit: "\(Self.most)")
            }
        }
        mutating func end(_ name: Name?, in namespace: XMLNamespace) throws(ReadingError) {}
        mutating func text(_ bytes: XMLBytes) throws(ReadingError) {}
    }
}
