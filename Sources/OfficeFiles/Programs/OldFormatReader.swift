public import Domain

/// Turns files of old formats into today's with LibreOffice, many in one call: starting LibreOffice takes longer than
/// converting a file.
///
/// Which rows, merged cells and tracked changes the files have is kept; only the container is new.
public enum OldFormatReader {
    private static let office = OutsideProgram(name: "soffice", package: "libreoffice-writer libreoffice-calc")
    /// LibreOffice maps far more than it uses.
    private static let memory = 6 << 30

    /// What an old file is by its content.
    public enum Kind: Sendable, Hashable {
        /// Word before 2007 (.doc).
        case doc
        case rtf
        /// Excel before 2007 (.xls).
        case xls
        /// Excel's binary workbook (.xlsb).
        case xlsb

        /// The extension LibreOffice is shown; it looks at the content as well.
        var fileExtension: String {
            switch self {
            case .doc: "doc"
            case .rtf: "rtf"
            case .xls: "xls"
            case .xlsb: "xlsb"
            }
        }

        /// The format the file is turned into.
        var target: String {
            switch self {
            case .doc, .rtf: "docx"
            case .xls, .xlsb: "xlsx"
            }
        }
    }

    /// Converts files; the results are in the order of the files. Name and digest stay those of the file sent, the bytes
    /// are those of a .docx or .xlsx.
    ///
    /// One file that cannot be converted does not hold up the others: what a call for all leaves over is tried again
    /// one by one.
    public static func convert(
        _ files: [(file: SourceFile, kind: Kind)], limits: ReadingLimits = ReadingLimits()
    ) -> [Result<SourceFile, ReadingError>] {
        var results = [Result<SourceFile, ReadingError>?](repeating: nil, count: files.count)
        for (index, entry) in files.enumerated() {
            if entry.file.bytes.isEmpty { results[index] = .failure(.empty) }
            if entry.file.bytes.count > limits.fileBytes {
                results[index] = .failure(.tooLarge(what: "the file", limit: "\(limits.fileBytes >> 20) MB"))
            }
        }
        for target in ["docx", "xlsx"] {
            let batch = files.indices.filter { results[$0] == nil && files[$0].kind.target == target }
            if batch.isEmpty { continue }
            do throws(ReadingError) {
                for (index, file) in try run(batch.map { files[$0] }, target, limits) { results[batch[index]] = file }
            } catch {
                if batch.count == 1 || isForAll(error) {
                    for index in batch { results[index] = .failure(error) }
                }
            }
            for index in batch where results[index] == nil { results[index] = alone(files[index], target, limits) }
        }
        return results.map { $0 ?? .failure(notConverted) }
    }

    private static let notConverted = ReadingError.damaged(
        part: "document", detail: "LibreOffice cannot open it; it may be broken or protected by a password")

    /// Whether trying the files singly would end the same way.
    private static func isForAll(_ error: ReadingError) -> Bool {
        if case .programMissing = error { return true }
        return false
    }

    private static func alone(
        _ entry: (file: SourceFile, kind: Kind), _ target: String, _ limits: ReadingLimits
    ) -> Result<SourceFile, ReadingError> {
        do throws(ReadingError) {
            return try run([entry], target, limits)[0] ?? .failure(notConverted)
        } catch {
            return .failure(error)
        }
    }

    /// One call of LibreOffice.
    ///
    /// - Returns: by place in `entries`, those that were converted; absent ones were not.
    private static func run(
        _ entries: [(file: SourceFile, kind: Kind)], _ target: String, _ limits: ReadingLimits
    ) throws(ReadingError) -> [Int: Result<SourceFile, ReadingError>] {
        try PrivateFolder.with { (folder) throws(ReadingError) in
            var inputs: [String] = []
            for (index, entry) in entries.enumerated() {
                let name = "in/\(index + 1).\(entry.kind.fileExtension)"
                try folder.write(entry.file.bytes, to: name)
                inputs.append(name)
            }
            try folder.makeFolder("home/office")
            try folder.makeFolder("home/office/user")
            try folder.write(Array(settings.utf8), to: "home/office/user/registrymodifications.xcu")
            let arguments =
                [
                    "-env:UserInstallation=file://\(folder.path("home/office"))", "--headless", "--norestore",
                    "--nologo", "--nodefault", "--nolockcheck", "--convert-to", target, "--outdir", "out",
                ] + inputs
            let allowed = ProgramLimits(
                wallSeconds: limits.programSeconds, memoryBytes: memory, fileBytes: limits.partBytes,
                outputBytes: 1 << 20)
            // Its exit status says little: what counts is which files are there. Even after a crash half-way the
            // finished ones are good.
            var failure: ReadingError?
            do throws(ReadingError) {
                _ = try office.run(arguments, in: folder, limits: allowed)
            } catch {
                failure = error
            }
            var results: [Int: Result<SourceFile, ReadingError>] = [:]
            for (index, entry) in entries.enumerated() {
                guard let bytes = try folder.read("out/\(index + 1).\(target)", limit: limits.fileBytes),
                    ZipMark.isWhole(bytes)
                else { continue }
                var file = entry.file
                file.bytes = bytes
                results[index] = .success(file)
            }
            if results.isEmpty, let failure { throw failure }
            return results
        }
    }

    /// Settings of the private profile: no macros, no links followed, no changes to what is loaded.
    private static let settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" \
        oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" \
        oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop \
        oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0\
        </value></prop></item>
        <item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2\
        </value></prop></item>
        </oor:items>

        """
}

/// The end of a zip container, by which a file written to its end is told from one broken off.
private enum ZipMark {
    static func isWhole(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 22 else { return false }
        return bytes[(bytes.count - 22)...].starts(with: [0x50, 0x4B, 0x05, 0x06])
    }
}
