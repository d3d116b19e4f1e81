import ArgumentParser
import Domain
import Foundation
import Store

/// `casement search`: words in what agencies sent.
struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find words in the entries of a store.",
        discussion: """
            Finds entries that hold all the words, in any inflection and in British or American spelling; the best first. \
            "core group" in quotation marks finds words one behind the other, bru* what begins so, -school leaves out, \
            burn OR scald finds either. Put the whole into single quotation marks: the shell has its own use for some of \
            these. docs/search.md tells more.

            Looks through the newest version of every file of the board, or of one review, released or not; the ledger \
            says who searched.

            Exit status: 0 found; 1 nothing found; 64 nothing to look for; 65 no store, no keys, no such board or review; \
            70 the store failed.
            """)

    @Argument(help: ArgumentHelp("What to look for.", valueName: "words"))
    var words: [String] = []

    @OptionGroup var place: StoreOptions

    @OptionGroup var work: OperatorOptions

    @Option(help: ArgumentHelp("The review, by its reference. [default: all]", valueName: "reference"))
    var review: String?

    @Option(help: ArgumentHelp("How many hits to show.", valueName: "number"))
    var limit = 20

    @Option(help: ArgumentHelp("How many hits to pass over.", valueName: "number"))
    var skip = 0

    @Option(
        help: ArgumentHelp(
            "Searches each line of a file instead, and prints how many it finds and in how many milliseconds.",
            valueName: "file"))
    var queries: String?

    @Flag(help: "Print the result as JSON.")
    var json = false

    func run() async throws {
        let terminal = Terminal(quiet: false)
        try await place.use(terminal) { try await run($0, terminal) }
    }

    private func run(_ store: Store, _ terminal: Terminal) async throws {
        let (place, person) = try await work.find(review: review, store, terminal)
        func found(_ typed: String) async throws -> SearchResult {
            try await store.searchAll(
                try SearchQuery(typed), board: place.board, review: place.review, operator: person,
                limit: max(0, limit), offset: max(0, skip))
        }
        if let queries {
            guard let data = FileManager.default.contents(atPath: queries) else {
                terminal.error("\(queries) cannot be read.")
                throw ExitStatus.badInput
            }
            for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
                let began = DispatchTime.now().uptimeNanoseconds
                let result = try await found(String(line))
                let micros = Int((DispatchTime.now().uptimeNanoseconds - began) / 1_000)
                terminal.result(
                    "\(result.total)\t\(micros / 1_000).\(String(micros % 1_000 + 1_000).dropFirst())\t\(line)")
            }
            return
        }
        let result = try await found(words.joined(separator: " "))
        terminal.result(json ? SearchOutput.json(result) : SearchOutput.text(result, offset: max(0, skip)))
        if result.notIndexed > 0 {
            terminal.error(
                "\(result.notIndexed) files were not looked through: they are not in the search index yet. “casement jobs --run” puts them there."
            )
        }
        if result.total == 0 { throw ExitStatus.nothingFound }
    }
}

/// Hits as text and JSON.
enum SearchOutput {
    static func text(_ result: SearchResult, offset: Int) -> String {
        if result.total == 0 { return "Nothing found." }
        var lines = ["\(result.total) found."]
        if result.hits.isEmpty { return lines[0] }
        if result.hits.count < result.total {
            lines[0] += " These are \(offset + 1) to \(offset + result.hits.count)."
        }
        for hit in result.hits {
            let date = hit.entry == nil ? "set aside" : hit.dateWords.isEmpty ? "no date" : hit.dateWords
            lines.append("")
            lines.append("\(date) · \(hit.agencyName) · \(hit.fileName), table \(hit.table), row \(hit.row)")
            for excerpt in hit.excerpts {
                let heading = excerpt.heading.isEmpty ? "" : excerpt.heading + ": "
                lines.append("  " + heading + excerpt.snippet.text(open: "[", close: "]"))
            }
        }
        return lines.joined(separator: "\n")
    }

    static func json(_ result: SearchResult) -> String {
        let q = SummaryJSON.quoted
        let hits = result.hits.map { hit -> String in
            let excerpts = hit.excerpts.map { excerpt in
                let marks = excerpt.snippet.marks.map { "[\($0.lowerBound),\($0.upperBound)]" }
                return "{\"heading\":\(q(excerpt.heading)),\"text\":\(q(excerpt.snippet.text)),"
                    + "\"marks\":[\(marks.joined(separator: ","))],\"cutBefore\":\(excerpt.snippet.isCutBefore),"
                    + "\"cutAfter\":\(excerpt.snippet.isCutAfter)}"
            }
            return "{\"entry\":\(hit.entry.map { q("\($0)") } ?? "null"),\"submission\":\(q("\(hit.submission)")),"
                + "\"review\":\(q("\(hit.review)")),\"agency\":\(q(hit.agencyName)),\"file\":\(q(hit.fileName)),"
                + "\"table\":\(hit.table),\"row\":\(hit.row),\"date\":\(q(hit.dateWords)),\"score\":\(hit.score),"
                + "\"excerpts\":[\(excerpts.joined(separator: ","))]}"
        }
        return
            "{\"total\":\(result.total),\"notIndexed\":\(result.notIndexed),\"hits\":[\(hits.joined(separator: ","))]}"
    }
}
