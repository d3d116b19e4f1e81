import ArgumentParser
import Domain

/// `casement check`: the import report alone.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say what is wrong in agencies' chronologies, and write nothing.",
        discussion: """
            For an agency's author before sending, or a coordinator on receiving. Prints what to ask each agency to \
            mend, with file, table and row.

            Exit status: 0 nothing to settle; 1 some file was refused; 2 something to settle; 64 and 65 as for merge.
            """)

    @Argument(help: ArgumentHelp("The agencies' files, or folders of them.", valueName: "files"))
    var files: [String]

    @OptionGroup var about: CaseOptions

    @Flag(help: "Print the summary as JSON.")
    var json = false

    @Flag(help: "Print nothing but errors; the exit status tells.")
    var quiet = false

    func run() throws {
        let terminal = Terminal(quiet: quiet)
        StopSignals.watch()
        let pipeline = MergePipeline(
            limits: about.limits, caseFile: try about.readCase(terminal), mapping: try about.readMapping(terminal),
            passedOver: InputFiles.foldersPassedOver(in: files))
        let paths = InputFiles.expand(files)
        if paths.isEmpty {
            terminal.error("There is no file to read in \(files.joined(separator: ", ")).")
            throw ExitStatus.filesRefused
        }
        let chronology = pipeline.run(paths) { done, all in terminal.progress("Reading files: \(done) of \(all)") }
        terminal.endProgress()
        let report = ImportReport(chronology)
        if json {
            terminal.result(SummaryJSON.text(report, written: []))
        } else if !quiet {
            terminal.result(report.terminalText(places: .max))
        } else {
            for file in report.refused { terminal.error("\(file.name): \(file.message)") }
        }
        if !report.refused.isEmpty { throw ExitStatus.filesRefused }
        if report.summary.problems > 0 { throw ExitStatus.problemsFound }
    }
}
