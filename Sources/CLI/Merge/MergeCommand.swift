import ArgumentParser
import Domain
import Foundation
import OfficeFiles

/// `casement merge`: the main job.
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Bring agencies' chronologies together as one.",
        discussion: """
            Reads Word, Excel, OpenDocument, CSV and born-digital PDF files as they come (.doc, .rtf and .xls through \
            LibreOffice, where it is installed) and writes one chronology with an import report. Every line of every \
            file is an entry or is listed with the reason why not. A folder stands for the files in it.

            The output's form follows its ending: .xlsx, .docx, .html, .pdf, .csv, .json, or .svg for the timeline \
            alone. A name without an ending is a folder that gets all of them. The columns as they were read are \
            written beside it as casement-mapping.yaml.

            Exit status: 0 all files were read; 1 some file was refused (the rest is written); 64 wrong command line; \
            65 wrong case or mapping file; 73 the output cannot be written.
            """)

    @Argument(help: ArgumentHelp("The agencies' files, or folders of them.", valueName: "files"))
    var files: [String]

    @OptionGroup var about: CaseOptions

    @Option(
        name: [.short, .customLong("output")],
        help: ArgumentHelp("Where to write: a file by its ending, or a folder for every form.", valueName: "out"))
    var output: String

    @Option(help: ArgumentHelp("Also write the entries in the scoring form of the test cases.", valueName: "file"))
    var scoring: String?

    @Flag(help: "Only bring the entries together: read nothing out of them for a panel.")
    var plain = false

    /// What is done unless ``plain`` is given, as it was asked for before.
    @Flag(help: .hidden)
    var understand = false

    @Option(
        help: ArgumentHelp(
            "Show the case as one agency knew it: its name or part of it. Needs --at.", valueName: "agency"))
    var knownTo: String?

    @Option(help: ArgumentHelp("The day for --known-to, such as 3 March 2014.", valueName: "date"))
    var at: String?

    @Option(
        help: ArgumentHelp(
            "First day, month or year of the timeline, as you would write it (3 March 2014).", valueName: "date"))
    var from: String?

    @Option(help: ArgumentHelp("Last day, month or year of the timeline.", valueName: "date"))
    var to: String?

    @Option(
        help: ArgumentHelp(
            "A list of indicators by theme instead of the built-in one (docs/indicators.md).", valueName: "file"))
    var indicators: String?

    @Flag(help: "Write over outputs that are already there.")
    var replace = false

    @Flag(help: "Print the summary as JSON.")
    var json = false

    @Flag(help: "Print nothing but errors.")
    var quiet = false

    func validate() throws {
        if plain, understand { throw ValidationError("--plain and --understand ask for opposite things.") }
        if plain, indicators != nil { throw ValidationError("--indicators has no use with --plain.") }
    }

    private func readIndicators(_ terminal: Terminal) throws -> [IndicatorTheme] {
        guard let indicators else { return IndicatorList.builtIn }
        return try CaseOptions.read(indicators, terminal) { text, name throws(YAMLProblems) in
            try IndicatorFileForm.read(text, file: name)
        }
    }

    func run() throws {
        let terminal = Terminal(quiet: quiet)
        StopSignals.watch()
        let plan: OutputPlan
        do throws(OutputProblem) {
            plan = try OutputPlan(
                output: output, scoring: scoring, replace: replace, mapping: about.mapping, isPlain: plain,
                isKnown: knownTo != nil)
        } catch {
            terminal.error(error.message)
            throw ExitStatus.cannotWrite
        }
        let pipeline = MergePipeline(
            limits: about.limits, caseFile: try about.readCase(terminal), mapping: try about.readMapping(terminal),
            understands: !plain, passedOver: InputFiles.foldersPassedOver(in: files, besides: plan.folder),
            themes: try readIndicators(terminal))
        let paths = InputFiles.expand(files, besides: plan.paths)
        do throws(OutputProblem) {
            try plan.check(inputs: paths)
        } catch {
            terminal.error(error.message)
            throw ExitStatus.cannotWrite
        }
        if paths.isEmpty {
            terminal.error("There is no file to read in \(files.joined(separator: ", ")).")
            throw ExitStatus.filesRefused
        }
        var chronology = pipeline.run(paths) { done, all in terminal.progress("Reading files: \(done) of \(all)") }
        let read = chronology
        if let view = try KnownView(to: knownTo, at: at, in: chronology, terminal) {
            chronology = view.shown(chronology, pipeline)
        }
        let span = try TimelineDays.span(from: from, to: to, in: chronology, terminal)
        terminal.progress("Writing \(chronology.entries.count) entries")
        let written: OutputPlan.Written
        do throws(OutputProblem) {
            written = try plan.write(chronology, span: span, read: read)
        } catch {
            terminal.endProgress()
            terminal.error(error.message)
            throw ExitStatus.cannotWrite
        }
        terminal.endProgress()
        for remark in written.remarks { terminal.message(remark) }
        ProcessMemory.leaveToTheSystem(chronology)
        ProcessMemory.leaveToTheSystem(read)
        if json {
            terminal.result(SummaryJSON.text(ImportReport(chronology), written: written.paths))
        } else if !quiet {
            // Quiet when piped: a script that wants the summary asks for --json.
            if Terminal.outputIsTerminal || Terminal.errorIsTerminal {
                terminal.message(
                    ImportReport(chronology).terminalText() + "\nWritten: " + written.paths.joined(separator: ", "))
            }
        }
        if read.files.contains(where: { $0.refusal != nil }) {
            // A view of what was known holds no report of files of which it shows nothing.
            if quiet || !Terminal.errorIsTerminal || chronology.knownAs != nil {
                for file in ImportReport(read).refused { terminal.error("\(file.name): \(file.message)") }
            }
            throw ExitStatus.filesRefused
        }
    }
}
