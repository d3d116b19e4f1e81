import Domain

/// The parts of an OOXML package by what they are for, not by their names: relationships and content types.
struct OfficePackage {
    struct Relationship: Sendable, Hashable {
        var id: String
        /// The last step of the relationship's type ("officeDocument", "comments"), the same in both editions.
        var kind: String
        /// Name of the part in the container.
        var target: String
    }

    let archive: ZipArchive

    init(_ file: SourceFile, limits: ReadingLimits) throws(ReadingError) {
        archive = try ZipArchive(file.bytes, limits: limits)
    }

    /// The part the package is about: by its relationships, else by its content types, else by the usual name.
    func mainPart(contentType: String, usualName: String) throws(ReadingError) -> ZipArchive.Part {
        for relationship in try relationships(of: nil) where relationship.kind == "officeDocument" {
            if let part = archive.part(relationship.target) { return part }
        }
        if let types = archive.part("[Content_Types].xml") {
            var reader = ContentTypeHandler(ending: contentType)
            try archive.readXML(types, into: &reader)
            if let name = reader.found, let part = archive.part(name) { return part }
        }
        return try archive.requiredPart(usualName)
    }

    /// The relationships of a part (nil: of the package) to other parts inside; targets outside are never followed.
    func relationships(of part: ZipArchive.Part?) throws(ReadingError) -> [Relationship] {
        let name = part?.name.replacing("\\", with: "/") ?? ""
        let cut = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
        let folder = String(name[..<cut])
        guard let list = archive.part(folder + "_rels/" + name[cut...] + ".rels") else { return [] }
        var reader = RelationshipHandler(folder: folder)
        try archive.readXML(list, into: &reader)
        return reader.found
    }

    /// A target as a name in the container: relative to a folder, or from the root.
    static func resolve(_ target: String, in folder: String) -> String {
        var steps: [Substring] = []
        let path = target.hasPrefix("/") ? target : folder + target
        for step in path.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
            switch step {
            case ".": continue
            case "..": _ = steps.popLast()
            default: steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }
}

private struct RelationshipHandler: XMLHandler {
    enum Name: String, CaseIterable { case relationship = "Relationship" }
    static let names = XMLNameTable(Name.self)
    let folder: String
    var found: [OfficePackage.Relationship] = []

    mutating func start(_ name: Name?, in namespace: XMLNamespace, _ attributes: XMLAttributes) {
        guard name == .relationship, let target = attributes.value("Target"), let type = attributes.value("Type"),
            attributes.value("TargetMode").map({ $0 != "External" }) ?? true
        else { return }
        let kind = type.string.split(separator: "/").last.map(String.init) ?? ""
        found.append(
            OfficePackage.Relationship(
                id: attributes.value("Id")?.string ?? "", kind: kind,
                target: OfficePackage.resolve(target.string, in: folder)))
    }
    mutating func end(_ name: Name?, in namespace: XMLNamespace) {}
    mutating func text(_ bytes: XMLBytes) {}
}

private struct ContentTypeHandler: XMLHandler {
    enum Name: String, CaseIterable { case override = "Override" }
    static let names = XMLNameTable(Name.self)
    let ending: String
    var found: String?

    init(ending: String) { self.ending = ending }

    mutating func start(_ name: Name?, in namespace: XMLNamespace, _ attributes: XMLAttributes) {
        guard name == .override, found == nil, let type = attributes.value("ContentType")?.string,
            type.hasSuffix("main+xml"), type.contains(ending)
        else { return }
        found = attributes.value("PartName")?.string
    }
    mutating func end(_ name: Name?, in namespace: XMLNamespace) {}
    mutating func text(_ bytes: XMLBytes) {}
}
