import ArgumentParser
import Domain

/// `casement schedules`: what plans ask for, as a file to change and put into case.yaml.
struct SchedulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedules", abstract: "Print what plans ask for, each figure with its source, to change.",
        discussion: """
            Prints the built-in schedules as YAML (docs/expected-contacts.md): which contacts a child protection plan, a \
            child in need plan and others ask for and when. Put what your partnership does otherwise under schedules: in \
            case.yaml. With a file it says whether the file can be read.
            """)

    @Argument(help: ArgumentHelp("A list to check instead of printing the built-in one.", valueName: "file"))
    var file: String?

    func run() throws {
        let terminal = Terminal(quiet: false)
        guard let file else {
            terminal.result(ContactScheduleForm.write(.builtIn))
            return
        }
        let list = try CaseOptions.read(file, terminal) { text, name throws(YAMLProblems) in
            try ContactScheduleForm.read(text, file: name, onto: .builtIn)
        }
        terminal.message(
            "\(file) can be read: with it there are \(list.plans.count) plans and \(list.contacts.count) contacts.")
    }
}
