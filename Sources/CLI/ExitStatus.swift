import ArgumentParser

/// Exit statuses of the program, listed in docs/import.md.
enum ExitStatus {
    /// Some file was refused, or there was nothing to read; what could be read was still written.
    static let filesRefused = ExitCode(1)
    /// `search` found nothing.
    static let nothingFound = ExitCode(1)
    /// `check` found something a person has to settle.
    static let problemsFound = ExitCode(2)
    /// The command line itself is wrong.
    static let usage = ExitCode(64)
    /// The case or mapping file does not fit its schema.
    static let badInput = ExitCode(65)
    /// The store failed, or refused a change.
    static let storeFailed = ExitCode(70)
    /// The output could not be written.
    static let cannotWrite = ExitCode(73)
}
