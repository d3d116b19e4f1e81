import ArgumentParser
import Domain

/// `casement indicators`: the built-in list of indicators as a file to change and give to `merge --indicators`.
struct IndicatorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "indicators", abstract: "Print the list of indicators by theme, to change and give to merge.",
        discussion: """
            Prints the built-in list as YAML (docs/indicators.md). Keep it in a file, change it, and give it with \
            casement merge FILES --indicators FILE -o OUT. With a file it says whether the file can be read.
            """)

    @Argument(help: ArgumentHelp("A list to check instead of printing the built-in one.", valueName: "file"))
    var file: String?

    func run() throws {
        let terminal = Terminal(quiet: false)
        guard let file else {
            terminal.result(IndicatorFileForm.write(IndicatorList.builtIn))
            return
        }
        let themes = try CaseOptions.read(file, terminal) { text, name throws(YAMLProblems) in
            try IndicatorFileForm.read(text, file: name)
        }
        let phrases = themes.flatMap(\.groups).reduce(0) { $0 + $1.phrases.count }
        terminal.message("\(file) can be read: \(themes.count) themes, \(phrases) phrases.")
    }
}
