import Foundation

/// A file written in order.
final class LineFile {
    private let file: UnsafeMutablePointer<FILE>
    private let path: String
    private var isOpen = true

    init(_ path: String) throws {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0, let file = fdopen(descriptor, "w") else { throw ExportFailure.cannotWrite(path: path) }
        self.file = file
        self.path = path
    }

    func write(_ bytes: [UInt8]) throws {
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw ExportFailure.cannotWrite(path: path) }
    }

    func close() throws {
        isOpen = false
        guard fclose(file) == 0 else { throw ExportFailure.cannotWrite(path: path) }
    }

    deinit { if isOpen { fclose(file) } }
}
