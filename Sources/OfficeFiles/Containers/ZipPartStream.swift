import CLibzip
import Domain

/// One part of a zip container while it is being unpacked.
struct ZipPartStream: ~Copyable {
    let name: String
    let packedSize: Int
    /// The size the container states: a hint for making room, nothing more.
    let statedSize: Int
    /// Bytes unpacked so far.
    private(set) var position = 0
    private let file: OpaquePointer

    /// Opens the part. Throws `.passwordProtected` for an encrypted part, `.damaged` otherwise.
    static func open(_ part: ZipArchive.Part, of zip: OpaquePointer) throws(ReadingError) -> ZipPartStream {
        var facts = zip_stat_t()
        zip_stat_init(&facts)
        guard zip_stat_index(zip, part.index, 0, &facts) == 0 else {
            throw .damaged(part: part.name, detail: "its place in the container is not readable")
        }
        if facts.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0, facts.encryption_method != UInt16(ZIP_EM_NONE) {
            throw .passwordProtected
        }
        guard let file = zip_fopen_index(zip, part.index, 0) else {
            throw Self.failure(zip_get_error(zip), part: part.name)
        }
        return ZipPartStream(
            name: part.name, packedSize: Int(clamping: facts.comp_size), statedSize: Int(clamping: facts.size),
            file: file)
    }

    private init(name: String, packedSize: Int, statedSize: Int, file: OpaquePointer) {
        self.name = name
        self.packedSize = packedSize
        self.statedSize = statedSize
        self.file = file
    }

    deinit { zip_fclose(file) }

    /// The next bytes; 0 at the end, where libzip has compared the check sum.
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
        let count = zip_fread(file, buffer.baseAddress, UInt64(buffer.count))
        guard count >= 0 else { throw Self.failure(zip_file_get_error(file), part: name) }
        position += Int(count)
        return Int(count)
    }

    private static func failure(_ error: UnsafeMutablePointer<zip_error_t>?, part: String) -> ReadingError {
        guard let error else { return .damaged(part: part, detail: "not readable") }
        switch zip_error_code_zip(error) {
        case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP: return .passwordProtected
        case ZIP_ER_CRC: return .damaged(part: part, detail: "its check sum is wrong")
        case ZIP_ER_EOF: return .damaged(part: part, detail: "it ends too early")
        default: return .damaged(part: part, detail: String(cString: zip_error_strerror(error)).lowercased())
        }
    }
}
