import Foundation

/// Why an output could not be written: what, where, and how to mend it. Holds paths, never words of the record.
public enum WritingError: Error, Sendable, Hashable {
    /// The folder the file should go into is not there.
    case folderMissing(path: String)
    /// A folder stands where the file should go.
    case isFolder(path: String)
    case noPermission(path: String)
    case diskFull(path: String)
    /// The output would be past a limit of its format: what, and the limit in words.
    case tooLarge(what: String, limit: String)
    case outOfMemory
    /// Any other answer of the system, in its own words.
    case system(path: String, detail: String)

    /// What is wrong and how to mend it, in plain words.
    public var message: String {
        switch self {
        case .folderMissing(let path):
            "“\(path)” cannot be written: its folder does not exist. Make the folder first, or name another."
        case .isFolder(let path):
            "“\(path)” is a folder. Give the name of a file in it."
        case .noPermission(let path):
            "“\(path)” cannot be written: permission was refused. Name a folder you may write to, "
                + "or close the file if another program has it open."
        case .diskFull(let path):
            "“\(path)” cannot be written: the disk is full. Free some space, or name a folder on another disk. "
                + "Any older file of that name is untouched."
        case .tooLarge(let what, let limit):
            "This chronology is too large for one file (\(what); the limit is \(limit)). Merge fewer files at a time."
        case .outOfMemory:
            "There was not enough memory to write the file. Close other programs, or merge fewer files at a time."
        case .system(let path, let detail):
            "“\(path)” cannot be written (\(detail)). Name another folder and try again."
        }
    }

    /// The error for a failed system call on a path.
    init(errno code: Int32, path: String) {
        switch code {
        case ENOENT, ENOTDIR: self = .folderMissing(path: path)
        case EISDIR: self = .isFolder(path: path)
        case EACCES, EPERM, EROFS: self = .noPermission(path: path)
        case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path: path)
        case ENOMEM: self = .outOfMemory
        default: self = .system(path: path, detail: String(cString: strerror(code)))
        }
    }
}
