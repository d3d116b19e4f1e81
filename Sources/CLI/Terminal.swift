import ArgumentParser
import Foundation

/// Writing to the terminal: results to standard output, messages and progress to standard error.
struct Terminal: Sendable {
    /// No messages but errors. Set by `--quiet`, and when standard output is piped.
    var isQuiet: Bool

    init(quiet: Bool) { isQuiet = quiet }

    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    func result(_ text: String) { Self.write(text + "\n", to: FileHandle.standardOutput) }

    func message(_ text: String) {
        if !isQuiet { Self.write(text + "\n", to: FileHandle.standardError) }
    }

    func error(_ text: String) { Self.write(text + "\n", to: FileHandle.standardError) }

    /// Says what is wrong with the command line, and gives what to throw.
    func usage(_ text: String) -> ExitCode {
        error(text)
        return ExitStatus.usage
    }

    /// One line that is written over; only where somebody is watching.
    func progress(_ text: String) {
        if !isQuiet, Self.errorIsTerminal { Self.write("\r\u{1B}[K" + text, to: FileHandle.standardError) }
    }

    func endProgress() {
        if !isQuiet, Self.errorIsTerminal { Self.write("\r\u{1B}[K", to: FileHandle.standardError) }
    }

    /// A reader that has gone away (`| head`) is no reason to fail: the bytes have nowhere to go.
    private static func write(_ text: String, to handle: FileHandle) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Foundation.write(handle.fileDescriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            if written <= 0 { return }
            bytes = bytes.dropFirst(written)
        }
    }
}
