import Foundation

/// Compares text with a file kept beside the test. With `RECORD_SNAPSHOTS=1` the file is written anew and the test
/// fails, so that a recording run is never taken for a passing one.
public enum Snapshot {
    /// Why a snapshot did not hold.
    public enum Failure: Error, CustomStringConvertible {
        case recorded(String)
        case missing(String)
        /// The first line that differs, counted from 1, as kept and as produced (nil: the text ended).
        case differs(String, line: Int, kept: String?, produced: String?)

        /// What to do about it.
        public var description: String {
            switch self {
            case .recorded(let path): "Recorded \(path). Look at it, then run again without RECORD_SNAPSHOTS."
            case .missing(let path): "There is no snapshot \(path). Record it with RECORD_SNAPSHOTS=1."
            case .differs(let path, let line, let kept, let produced):
                "Line \(line) differs from \(path)\n  kept:     \(kept ?? "(end)")\n  produced: \(produced ?? "(end)")"
            }
        }
    }

    /// Checks `text` against `__Snapshots__/<test file>/<name>` beside the calling test.
    /// - Throws: ``Failure``, and file errors when recording.
    public static func check(_ text: String, named name: String, file: String = #filePath) throws {
        let test = URL(fileURLWithPath: file)
        let folder = test.deletingLastPathComponent().appendingPathComponent("__Snapshots__")
            .appendingPathComponent(test.deletingPathExtension().lastPathComponent)
        try check(text, at: folder.appendingPathComponent(name), recording: isRecording)
    }

    static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" }

    static func check(_ text: String, at place: URL, recording: Bool) throws {
        if recording {
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: place, atomically: true, encoding: .utf8)
            throw Failure.recorded(place.path)
        }
        guard let data = FileManager.default.contents(atPath: place.path) else { throw Failure.missing(place.path) }
        let kept = String(decoding: data, as: UTF8.self)
        // Compared as bytes: `==` on String would let a different normalisation pass.
        if Array(kept.utf8) == Array(text.utf8) { return }
        let a = lines(kept)
        let b = lines(text)
        var index = 0
        while index < a.count, index < b.count, Array(a[index].utf8) == Array(b[index].utf8) { index += 1 }
        throw Failure.differs(
            place.path, line: index + 1, kept: index < a.count ? a[index] : nil,
            produced: index < b.count ? b[index] : nil)
    }

    private static func lines(_ text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(Substring($0)) }
    }
}
