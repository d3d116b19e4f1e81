import Domain
import Foundation
import OfficeFiles
import Store

/// Reads files that were sent in a child process, this program's own `read`, under limits: a crash of a reader, or a file
/// made to cause one, ends as a refused file.
struct ReadingChild: FileReading {
    /// This program, by its absolute path.
    let program: String
    var limits = Limits()

    /// Of one file.
    struct Limits: Sendable {
        var memoryMegabytes = 2_048
        var seconds = 120
        /// Most bytes of what the child makes of it: held in memory by the server.
        var outputBytes = 256 << 20
    }

    /// The program as it runs now; nil where the system does not say.
    init?(limits: Limits = Limits()) {
        do {
            program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        } catch {
            guard let path = Bundle.main.executablePath else { return nil }
            program = path
        }
        self.limits = limits
    }

    /// - Parameter program: a `casement`, by its absolute path.
    init(program: String, limits: Limits = Limits()) {
        self.program = program
        self.limits = limits
    }

    func read(
        name: String, digest: String,
        copy: @Sendable (@escaping @Sendable ([UInt8]) throws -> Void) async throws -> Void
    ) async throws -> Result<SourceDocument, ReadingError> {
        try await PrivateFolder.during { folder in
            // The reader knows a file by its bytes; of the name only the ending can help it.
            let path = folder.path("in/file" + Self.ending(of: name))
            let file = try CopyFile(path)
            try await copy { try file.write($0) }
            return try await withCheckedThrowingContinuation { done in
                // Waits for the child: on a thread of its own.
                DispatchQueue.global(qos: .utility).async {
                    done.resume(returning: run(path, in: folder, name: name, digest: digest))
                }
            }
        }
    }

    private func run(
        _ path: String, in folder: PrivateFolder, name: String, digest: String
    ) -> Result<SourceDocument, ReadingError> {
        // The child sets itself the memory it may use; LibreOffice, which it may start, maps more.
        let allowed = ProgramLimits(
            wallSeconds: limits.seconds * 2, cpuSeconds: limits.seconds * 2, memoryBytes: 8 << 30,
            outputBytes: limits.outputBytes)
        let arguments = [
            "read", "--bytes", "--memory", "\(limits.memoryMegabytes)", "--seconds", "\(limits.seconds)", path,
        ]
        do throws(ReadingError) {
            let outcome = try OutsideProgram(name: program, package: "casement")
                .run(arguments, in: folder, limits: allowed)
            switch DocumentBytes.read(outcome.output, name: name, digest: digest) {
            case .success(let document): return .success(document)
            case .failure(let refusal): return .failure(.notLoaded(detail: refusal.message))
            case nil: return .failure(Self.brokeDown)
            }
        } catch {
            // What the system says of it names this machine's folders.
            switch error {
            case .tooLarge: return .failure(.tooLarge(what: "what is in it", limit: "\(limits.outputBytes >> 20) MB"))
            case .programMissing(let program, let package) where package != "casement":
                return .failure(.programMissing(program: program, package: package))
            default: return .failure(Self.brokeDown)
            }
        }
    }

    private static let brokeDown = ReadingError.notLoaded(
        detail:
            "This file could not be read: the reader broke down on it or took too long. Open it in the program it was made "
            + "with, save a new copy as .docx, .xlsx or .csv, and send that.")

    /// ".xlsx"; nothing that is no ending.
    static func ending(of name: String) -> String {
        guard let dot = name.lastIndex(of: ".") else { return "" }
        let ending = name[name.index(after: dot)...].lowercased()
        let isPlain = ending.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
        return isPlain && (1...5).contains(ending.utf8.count) ? "." + ending : ""
    }

    /// A file in a folder of this user's alone, written piece by piece.
    private final class CopyFile: Sendable {
        private let descriptor: Int32

        init(_ path: String) throws {
            descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
        }

        func write(_ bytes: [UInt8]) throws {
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw CocoaError(.fileWriteOutOfSpace) }
                rest = rest.dropFirst(count)
            }
        }

        deinit { close(descriptor) }
    }
}
