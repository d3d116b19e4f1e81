/// What became of the files of one import.
struct ImportSummary: Sendable {
    struct Kept: Sendable {
        var name: String
        var version: Int
        var entries: Int
    }
    struct Failed: Sendable {
        var name: String
        var message: String
    }

    var kept: [Kept] = []
    /// Names of files that were there already.
    var there: [String] = []
    var failed: [Failed] = []
    /// New links between accounts; nil where they were not looked for.
    var links: Int?

    var entries: Int { kept.reduce(0) { $0 + $1.entries } }

    var text: String {
        var lines = ["Kept \(count(kept.count, "file")) with \(count(entries, "entry", "entries"))."]
        if !there.isEmpty {
            lines.append("\(count(there.count, "file")) there already: \(there.joined(separator: ", ")).")
        }
        let newer = kept.filter { $0.version > 1 }
        if !newer.isEmpty {
            lines.append(
                "New versions: " + newer.map { "\($0.name) (version \($0.version))" }.joined(separator: ", ") + ".")
        }
        if let links { lines.append("\(count(links, "new link")) between accounts of one occurrence.") }
        return lines.joined(separator: "\n")
    }

    /// Said before the reason where an import stopped midway.
    var untilItStopped: String {
        "\(count(kept.count, "file was", "files were")) kept before it stopped. Run the same import again for the rest."
    }

    var json: String {
        let q = SummaryJSON.quoted
        let kept = kept.map { "{\"file\":\(q($0.name)),\"version\":\($0.version),\"entries\":\($0.entries)}" }
        let failed = failed.map { "{\"file\":\(q($0.name)),\"message\":\(q($0.message))}" }
        let links = links.map { "\"links\":\($0)," } ?? ""
        return "{\"entries\":\(entries),\(links)\"kept\":[\(kept.joined(separator: ","))],"
            + "\"there\":[\(there.map(q).joined(separator: ","))],\"failed\":[\(failed.joined(separator: ","))]}"
    }

    private func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number) \(number == 1 ? one : many ?? one + "s")"
    }
}
