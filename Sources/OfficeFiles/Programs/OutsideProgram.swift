public import Domain
import Foundation

/// A program that is not part of Casement, run by argument list and never through a shell: with limits on memory,
/// processor, file size and time, in its own process group (so that it and its children end together), without
/// standard input, with a private home, and without a network where the system allows that.
public struct OutsideProgram: Sendable, Hashable {
    /// Name of the executable, looked up on PATH.
    public let name: String
    /// The Debian package that has it.
    public let package: String

    public init(name: String, package: String) {
        self.name = name
        self.package = package
    }

    /// What a program left when it ended by itself.
    public struct Outcome: Sendable {
        /// Exit status, 0 for success.
        public var status: Int32
        public var output: [UInt8]
        /// The beginning of its error output. May name files: never shown or logged as it is.
        public var errorOutput: [UInt8]
    }

    /// Whether the program is on this machine.
    public var isInstalled: Bool { Self.find(name) != nil }

    /// Runs the program in `folder` and waits for it.
    ///
    /// - Throws: ``ReadingError/programMissing(program:package:)``; ``ReadingError/programFailed(program:detail:)`` when
    ///   it cannot start, takes too long or is stopped by a signal; ``ReadingError/tooLarge(what:limit:)`` when it
    ///   writes more than it may.
    public func run(
        _ arguments: [String], in folder: PrivateFolder, limits: ProgramLimits = ProgramLimits()
    ) throws(ReadingError) -> Outcome {
        guard let program = Self.find(name) else { throw .programMissing(program: name, package: package) }
        guard let changer = Self.find("env") else { throw .programMissing(program: "env", package: "coreutils") }
        guard let prlimit = Self.find("prlimit") else {
            throw .programMissing(program: "prlimit", package: "util-linux")
        }
        var line = [
            changer, "--chdir=\(folder.path)", prlimit, "--as=\(limits.memoryBytes)", "--cpu=\(limits.cpuSeconds)",
            "--fsize=\(limits.fileBytes)",
            "--core=0",
        ]
        line += NetworkCut.prefix
        line += [program] + arguments
        let ending = try ChildProcess.run(
            line, environment: Self.environment(folder), limits: limits, name: name)
        switch ending.end {
        case .exited(let status):
            return Outcome(status: status, output: ending.output, errorOutput: ending.errorOutput)
        case .signalled(let signal):
            throw .programFailed(program: name, detail: "it was stopped by signal \(signal)")
        case .tookTooLong:
            throw .programFailed(program: name, detail: "it took longer than \(limits.wallSeconds) seconds")
        case .wroteTooMuch:
            throw .tooLarge(what: "what \(name) makes of it", limit: "\(limits.outputBytes >> 20) MB")
        }
    }

    /// The folders searched for programs: those of PATH, or the usual ones.
    static let searchPath: String = {
        if let path = ProcessInfo.processInfo.environment["PATH"], !path.isEmpty { return path }
        return "/usr/local/bin:/usr/bin:/bin"
    }()

    /// Absolute path of an executable on PATH.
    static func find(_ name: String) -> String? {
        if name.contains("/") { return FileManager.default.isExecutableFile(atPath: name) ? name : nil }
        for folder in searchPath.split(separator: ":") where folder.hasPrefix("/") {
            let path = "\(folder)/\(name)"
            if FileManager.default.isExecutableFile(atPath: path) { return path }
        }
        return nil
    }

    /// Nothing of the caller's environment is handed on but PATH: secrets live there.
    private static func environment(_ folder: PrivateFolder) -> [String] {
        let home = folder.path("home")
        return [
            "PATH=\(searchPath)", "HOME=\(home)", "TMPDIR=\(folder.path("tmp"))", "LANG=C.UTF-8", "LC_ALL=C.UTF-8",
            "TZ=UTC", "SOURCE_DATE_EPOCH=0", "PYTHONHASHSEED=0", "XDG_CONFIG_HOME=\(home)/.config",
            "XDG_CACHE_HOME=\(home)/.cache",
            "XDG_DATA_HOME=\(home)/.local", "SAL_USE_VCLPLUGIN=svp",
        ]
    }
}

/// How a program's network is taken away. Probed once: not every system lets an ordinary user do this.
enum NetworkCut {
    static let prefix: [String] = {
        guard let unshare = OutsideProgram.find("unshare"), let works = OutsideProgram.find("true") else { return [] }
        for flags in [["--net"], ["--net", "--map-current-user"], ["--net", "--map-root-user"]] {
            let line = [unshare] + flags + ["--"]
            let limits = ProgramLimits(wallSeconds: 5, outputBytes: 1 << 10)
            do throws(ReadingError) {
                let probe = try ChildProcess.run(
                    line + [works], environment: ["PATH=\(OutsideProgram.searchPath)"], limits: limits,
                    name: "unshare")
                if case .exited(0) = probe.end { return line }
            } catch {
                // This way does not work here; the next may.
                continue
            }
        }
        return []
    }()
}
