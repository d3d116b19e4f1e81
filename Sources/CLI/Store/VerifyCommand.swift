import ArgumentParser
import Store

/// `casement verify`: is everything as it was left?
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check that nothing in a store was altered, lost or added past the ledger.",
        discussion: """
            Checks every ledger chain, what its entries say, every record against the last entry about it, every file \
            against its hash, and the signed checkpoints. Names what it finds, and says what it cannot know. docs/ledger.md \
            tells how.

            Exit status: 0 everything is as it was left; 2 something is not; 65 no store or no keys; 70 the store failed.
            """)

    @OptionGroup var place: StoreOptions

    @Flag(help: "Print the result as JSON.")
    var json = false

    @Flag(help: "Print nothing but errors; the exit status tells.")
    var quiet = false

    func run() async throws {
        let terminal = Terminal(quiet: quiet)
        try await place.use(terminal) { store in
            let found = try await store.verify()
            if json { terminal.result(Self.json(found)) } else if !quiet { terminal.result(Self.text(found)) }
            if !found.isSound { throw ExitStatus.problemsFound }
        }
    }

    static func text(_ found: Verification) -> String {
        var lines = [
            "Checked \(found.chains) chains with \(found.entries) entries, \(found.records) records, \(found.files) files, "
                + "\(found.checkpoints) checkpoints."
        ]
        if found.isSound {
            lines.append("Everything is as it was left.")
        } else {
            lines.append("NOT as it was left (\(found.findings.count)):")
            lines += found.findings.map { "  \($0.kind.rawValue): \($0.message)" }
        }
        if !found.unknown.isEmpty {
            lines.append("What this cannot tell:")
            lines += found.unknown.map { "  \($0)" }
        }
        return lines.joined(separator: "\n")
    }

    static func json(_ found: Verification) -> String {
        let q = SummaryJSON.quoted
        let findings = found.findings.map { "{\"kind\":\(q($0.kind.rawValue)),\"message\":\(q($0.message))}" }
        return "{\"sound\":\(found.isSound),\"chains\":\(found.chains),\"entries\":\(found.entries),"
            + "\"records\":\(found.records),\"files\":\(found.files),\"checkpoints\":\(found.checkpoints),"
            + "\"findings\":[\(findings.joined(separator: ","))],"
            + "\"unknown\":[\(found.unknown.map(q).joined(separator: ","))]}"
    }
}
