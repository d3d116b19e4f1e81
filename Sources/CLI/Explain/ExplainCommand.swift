import ArgumentParser
import Domain
import OfficeFiles

/// `casement explain`: what is inferred from a text, from which words and by which rule.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Show what is inferred from a text, from which words, by which rule.",
        discussion: """
            For the panel member who wants to check the machine. Give one text with the names of its children, or a \
            CSV file of texts: columns id, text, children (names separated by “|”) and author_role for --as seen; \
            id and text for --as missed. Answers to a file are printed as CSV.
            """)

    enum Question: String, ExpressibleByArgument, CaseIterable {
        case seen, missed
    }

    @Argument(help: "The text of an entry.")
    var text: String?

    @Option(name: .customLong("child"), help: "A child the text may be about. Give it once for each child.")
    var children: [String] = []

    @Option(help: "Who wrote it (“Health visitor”): decides whether a child is before the writer or only heard of.")
    var role: String?

    @Option(help: ArgumentHelp("A CSV file of texts.", valueName: "file"))
    var csv: String?

    @Option(name: .customLong("as"), help: "What to read from the texts of the file: seen or missed.")
    var question: Question = .seen

    func validate() throws {
        if (text == nil) == (csv == nil) { throw ValidationError("Give a text, or a file with --csv.") }
    }

    func run() throws {
        let terminal = Terminal(quiet: false)
        guard let csv else {
            terminal.result(ExplainWords.about(text ?? "", children: children, role: role))
            return
        }
        let rows: TextRows
        do throws(TextRows.Problem) {
            rows = try TextRows(path: csv, needs: question == .seen ? ["id", "text", "children"] : ["id", "text"])
        } catch {
            terminal.error(error.message)
            throw ExitStatus.badInput
        }
        switch question {
        case .seen: terminal.result(ExplainWords.seenTable(rows))
        case .missed: terminal.result(ExplainWords.missedTable(rows))
        }
    }
}
