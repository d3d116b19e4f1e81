import Crypto
import Domain
import Foundation

/// Loads the files named on the command line.
enum InputFiles {
    /// One file named on the command line: its bytes, or why there are none.
    typealias Loaded = Result<SourceFile, LoadingError>

    /// A file that could not be loaded, and what to do about it.
    struct LoadingError: Error, Sendable {
        var name: String
        var message: String
        /// Set where the file was there but past the limits.
        var reading: ReadingError?
    }

    /// Files given by name; a folder stands for the files directly in it, in the order of their names. Lock files of
    /// office programs and hidden files are passed over.
    /// - Parameter outputs: what this run writes; an earlier run's output in the same folder is no agency's file.
    static func expand(_ paths: [String], besides outputs: [String] = []) -> [String] {
        let outputs = Set(outputs.map(resolved))
        return paths.flatMap { path in expand(path).filter { $0 == path || !outputs.contains(resolved($0)) } }
    }

    private static func expand(_ path: String) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue,
            let names = try? FileManager.default.contentsOfDirectory(atPath: path)
        else { return [path] }
        return names.filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") }
            .map { (path as NSString).appendingPathComponent($0) }
            .filter {
                // A link that leads nowhere stays, to be named in the report as not there.
                var inner: ObjCBool = false
                return !FileManager.default.fileExists(atPath: $0, isDirectory: &inner) || !inner.boolValue
            }
            .filter {
                !["casement-mapping.yaml", "case.yaml", "truth.json"].contains(($0 as NSString).lastPathComponent)
            }
            .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }

    /// Folders inside the folders given, which are not looked into: each with its path. Empty ones, those given
    /// themselves and those an earlier run wrote into are left out.
    /// - Parameter output: where this run writes.
    static func foldersPassedOver(in paths: [String], besides output: String? = nil) -> [String] {
        let known = Set((paths + (output.map { [$0] } ?? [])).map(resolved))
        return paths.flatMap { path -> [String] in
            listing(path).map { (path as NSString).appendingPathComponent($0) }.filter { inner in
                let names = listing(inner)
                return !names.isEmpty && !names.contains(MappingFileForm.name) && !known.contains(resolved(inner))
            }
        }
    }

    /// Names in a folder but hidden ones, sorted; none for what is no folder or cannot be looked into.
    private static func listing(_ path: String) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            return []
        }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
        } catch {
            return []
        }
    }

    /// Files of one name from different folders get as much of their path as tells them apart ("police/record.docx").
    static func toldApart(_ files: [Loaded], _ paths: [String]) -> [Loaded] {
        var named: [String: [Int]] = [:]
        for (index, path) in paths.enumerated() {
            named[(path as NSString).lastPathComponent, default: []].append(index)
        }
        var files = files
        for indices in named.values where indices.count > 1 {
            let parts = indices.map { resolvedFolder(paths[$0]).split(separator: "/") }
            guard Set(parts).count > 1 else { continue }
            let longest = parts.map(\.count).max() ?? 1
            let depth = (2...max(2, longest)).first { depth in
                Set(parts.map { Array($0.suffix(depth)) }).count == Set(parts).count
            }
            for (index, part) in zip(indices, parts) {
                let name = part.suffix(depth ?? longest).joined(separator: "/")
                switch files[index] {
                case .success(var file):
                    file.name = name
                    files[index] = .success(file)
                case .failure(var error):
                    error.name = name
                    files[index] = .failure(error)
                }
            }
        }
        return files
    }

    /// The path without links in its folders, its last part as given.
    private static func resolvedFolder(_ path: String) -> String {
        let url = URL(fileURLWithPath: path)
        return resolved(url.deletingLastPathComponent().path) + "/" + url.lastPathComponent
    }

    /// Each file once: a copy, a link or the same name given twice would double every entry.
    static func once(_ files: [Loaded]) -> [Loaded] {
        var first: [String: String] = [:]
        return files.map { file in
            guard case .success(let read) = file else { return file }
            if let name = first[read.digest] {
                let error = ReadingError.sameFile(as: name)
                return .failure(LoadingError(name: read.name, message: error.message, reading: error))
            }
            first[read.digest] = read.name
            return file
        }
    }

    /// One file for all its names and links.
    static func resolved(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
    }

    static func load(_ path: String, limits: ReadingLimits) -> Loaded {
        let name = (path as NSString).lastPathComponent
        // Before it is opened: opening a pipe waits for whoever writes to it.
        if let obstacle = notAFile(path) { return .failure(LoadingError(name: name, message: obstacle)) }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            let there = FileManager.default.fileExists(atPath: path)
            return .failure(
                LoadingError(
                    name: name,
                    message: there
                        ? "\(path) cannot be opened. Check that you are allowed to read it."
                        : name.unicodeScalars.contains("\u{FFFD}")
                            ? "The name of this file is written in an old way that cannot be read here, as files from "
                                + "some zip folders are. Give the file another name and read it again."
                            : "\(path) is not there. Check the name and the folder."))
        }
        defer { try? handle.close() }
        do {
            let size = try handle.seekToEnd()
            guard size <= UInt64(limits.fileBytes) else {
                let error = ReadingError.tooLarge(
                    what: "\(size >> 20) MB", limit: "\(limits.fileBytes >> 20) MB a file")
                return .failure(LoadingError(name: name, message: error.message, reading: error))
            }
            try handle.seek(toOffset: 0)
            let data = try handle.readToEnd() ?? Data()
            return .success(SourceFile(name: name, bytes: [UInt8](data), digest: digest(data)))
        } catch {
            return .failure(LoadingError(name: name, message: "\(path) could not be read to its end. Copy it again."))
        }
    }

    /// Why what stands at the path cannot be read as a file; nil for a file, and where nothing can be learnt of it,
    /// since opening it then says why.
    private static func notAFile(_ path: String) -> String? {
        let found: [FileAttributeKey: Any]
        do {
            found = try FileManager.default.attributesOfItem(atPath: resolved(path))
        } catch {
            return nil
        }
        switch found[.type] as? FileAttributeType {
        case .typeRegular?, nil: return nil
        // A folder is taken apart before; one that comes here could not be.
        case .typeDirectory?: return "\(path) is a folder that cannot be looked into. Check that you are allowed to."
        case .typeSymbolicLink?:
            return "\(path) is a link to a file that is not there. Ask for the file itself."
        default: return "\(path) is a pipe or a device, not a file. Name files or folders."
        }
    }

    /// SHA-256 in lower-case hexadecimal.
    static func digest(_ data: Data) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text = [UInt8]()
        text.reserveCapacity(64)
        for byte in SHA256.hash(data: data) {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
