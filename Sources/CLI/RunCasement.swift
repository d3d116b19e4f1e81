import ArgumentParser
import Domain

/// Entry point of the program, called by the executable and by nothing else.
public func runCasement() async {
    ProcessMemory.giveBackLargeBlocks()
    await CasementCommand.main()
}

/// The command line of Casement: the same abilities on files, with no server and no account.
struct CasementCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "casement",
        abstract: "A window on the system: brings agencies' chronologies together for a safeguarding review.",
        version: Casement.version,
        subcommands: [
            MergeCommand.self, CheckCommand.self, ReadCommand.self, ExplainCommand.self, IndicatorsCommand.self,
            SchedulesCommand.self, ImportCommand.self, VerifyCommand.self, BackupCommand.self, RestoreCommand.self,
            ExportCommand.self,
            KeysCommand.self, SearchCommand.self, JobsCommand.self, PeopleCommand.self, RolesCommand.self,
            InviteCommand.self, AccountsCommand.self, ExampleCommand.self, ServeCommand.self,
        ])
}

/// Facts about this build.
enum Casement {
    static let version = "0.1.0"
}
