public import Domain
import Foundation
import Synchronization

/// Reads what agencies send: tells each file's format by its content and has the right reader read it, several at a
/// time. One bad file never spoils the others.
public struct OfficeFileReader: Sendable {
    /// How far the reading has come.
    public struct Progress: Sendable, Hashable {
        /// Files done, refused ones included.
        public var done: Int
        public var total: Int
        /// The file just done.
        public var name: String
    }

    private let limits: ReadingLimits
    private let threads: Int

    /// - Parameter threads: how many files are read at the same time; nil for one a processor.
    public init(limits: ReadingLimits = ReadingLimits(), threads: Int? = nil) {
        self.limits = limits
        self.threads = max(1, threads ?? min(ProcessInfo.processInfo.activeProcessorCount, 16))
    }

    /// Reads one file.
    public func read(_ file: SourceFile) throws(ReadingError) -> SourceDocument {
        let kind = try FileKind(file, limits: limits)
        guard case .old(let old) = kind else { return try Self.read(file, kind, limits) }
        guard let result = OldFormatReader.convert([(file, old)], limits: limits).first else { throw .empty }
        return try Self.readConverted(try result.get(), old, limits)
    }

    /// Reads files; the results are in the order of the files.
    ///
    /// Files of old formats go through LibreOffice in one call, which runs while the others are read.
    /// - Parameter progress: called after each file, from whichever thread read it, but never twice at the same time.
    public func read(
        _ files: [SourceFile], progress: @escaping @Sendable (Progress) -> Void = { _ in }
    ) -> [Result<SourceDocument, ReadingError>] {
        read(files, progress: progress) { $0 }
    }

    /// Reads files and hands each document on from the thread that read it, so that no more documents are held at the
    /// same time than are being read.
    /// - Parameter then: what is kept of a document.
    public func read<Kept: Sendable>(
        _ files: [SourceFile], progress: @escaping @Sendable (Progress) -> Void = { _ in },
        then: @escaping @Sendable (SourceDocument) -> Kept
    ) -> [Result<Kept, ReadingError>] {
        let board = Board<Kept>(files, progress)
        var ready: [(index: Int, kind: FileKind)] = []
        var old: [(index: Int, kind: OldFormatReader.Kind)] = []
        for (index, file) in files.enumerated() {
            do throws(ReadingError) {
                let kind = try FileKind(file, limits: limits)
                if case .old(let kind) = kind { old.append((index, kind)) } else { ready.append((index, kind)) }
            } catch {
                board.put(.failure(error), at: index)
            }
        }
        // The largest first, so that no thread is left with a large one at the end.
        ready.sort { (files[$0.index].bytes.count, $1.index) > (files[$1.index].bytes.count, $0.index) }
        let others = ready
        let conversions = old
        let group = DispatchGroup()
        if !conversions.isEmpty {
            DispatchQueue.global().async(group: group) {
                readOld(conversions, files, board, then)
            }
        }
        SideBySide.run(others.count, atMost: threads) { place in
            let (index, kind) = others[place]
            board.put(
                Self.result { () throws(ReadingError) in then(try Self.read(files[index], kind, limits)) }, at: index)
        }
        group.wait()
        return board.results
    }

    private func readOld<Kept: Sendable>(
        _ entries: [(index: Int, kind: OldFormatReader.Kind)], _ files: [SourceFile], _ board: Board<Kept>,
        _ then: @escaping @Sendable (SourceDocument) -> Kept
    ) {
        let converted = OldFormatReader.convert(entries.map { (files[$0.index], $0.kind) }, limits: limits)
        SideBySide.run(entries.count) { place in
            let (index, kind) = entries[place]
            board.put(
                Self.result { () throws(ReadingError) in
                    then(try Self.readConverted(try converted[place].get(), kind, limits))
                }, at: index)
        }
    }

    private static func result<Kept>(
        _ read: () throws(ReadingError) -> Kept
    ) -> Result<Kept, ReadingError> {
        do throws(ReadingError) {
            return .success(try read())
        } catch {
            return .failure(error)
        }
    }

    private static func read(
        _ file: SourceFile, _ kind: FileKind, _ limits: ReadingLimits
    ) throws(ReadingError) -> SourceDocument {
        switch kind {
        case .word: try WordReader.read(file, limits: limits)
        case .workbook: try SpreadsheetReader.read(file, limits: limits)
        case .openText: try OpenDocumentTextReader.read(file, limits: limits)
        case .openSpreadsheet: try OpenDocumentSpreadsheetReader.read(file, limits: limits)
        case .separatedText: try CsvReader.read(file, limits: limits)
        case .pdf: try PdfReader.read(file, limits: limits)
        case .old: throw .unknownFormat(guess: "an old Office format")
        }
    }

    /// Reads what LibreOffice made of an old file, under the old file's format.
    private static func readConverted(
        _ file: SourceFile, _ kind: OldFormatReader.Kind, _ limits: ReadingLimits
    ) throws(ReadingError) -> SourceDocument {
        var document: SourceDocument
        switch kind {
        case .doc, .rtf:
            document = try WordReader.read(file, limits: limits)
            document.format = kind == .doc ? .doc : .rtf
        case .xls, .xlsb:
            document = try SpreadsheetReader.read(file, limits: limits)
        }
        let name =
            switch kind {
            case .doc: "Word 97–2003 document"
            case .rtf: "Rich Text"
            case .xls: "Excel 97–2003 workbook"
            case .xlsb: "Excel binary workbook"
            }
        document.readAs = name + ", converted by LibreOffice" + (document.readAs.map { "; " + $0 } ?? "")
        return document
    }

    /// Where the threads put their results.
    private final class Board<Kept: Sendable>: Sendable {
        private struct State {
            var results: [Result<Kept, ReadingError>?]
            var done = 0
        }
        private let names: [String]
        private let state: Mutex<State>
        private let progress: @Sendable (Progress) -> Void

        init(_ files: [SourceFile], _ progress: @escaping @Sendable (Progress) -> Void) {
            names = files.map(\.name)
            state = Mutex(State(results: Array(repeating: nil, count: files.count)))
            self.progress = progress
        }

        func put(_ result: Result<Kept, ReadingError>, at index: Int) {
            state.withLock { state in
                state.results[index] = result
                state.done += 1
                progress(Progress(done: state.done, total: names.count, name: names[index]))
            }
        }

        var results: [Result<Kept, ReadingError>] {
            state.withLock { $0.results.map { $0 ?? .failure(.empty) } }
        }
    }
}
