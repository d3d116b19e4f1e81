import Domain
import Drawing
import Foundation
import OfficeFiles
import Web

/// Why the outputs asked for cannot be written.
enum OutputProblem: Error {
    case unknownEnding(String)
    /// Outputs of an earlier run, perhaps worked on since.
    case alreadyThere([String])
    /// Outputs that are among the files to be read.
    case isInput([String])
    case writing(WritingError)
    case pdf(PdfProblem)
    /// A timeline was asked for, and no entry has a date.
    case nothingToDraw

    /// Of no matter for the other outputs.
    var isOfOneForm: Bool {
        switch self {
        case .pdf, .nothingToDraw: true
        case .unknownEnding, .alreadyThere, .isInput, .writing: false
        }
    }

    var message: String {
        switch self {
        case .unknownEnding(let ending):
            "Casement does not write “.\(ending)” files. Use .xlsx, .docx, .html, .pdf, .csv, .json, or .svg for "
                + "the timeline alone; or a name without an ending for a folder with all of them."
        case .alreadyThere(let paths):
            "\(paths.joined(separator: ", ")) \(paths.count == 1 ? "is" : "are") there already. Name another place, or "
                + "give --replace to write over \(paths.count == 1 ? "it" : "them"). Nothing was written."
        case .isInput(let paths):
            "\(paths.joined(separator: ", ")) \(paths.count == 1 ? "is" : "are") among the files to be read and would be "
                + "lost. Name another place for the output. Nothing was written."
        case .writing(let error): error.message
        case .pdf(let problem): problem.message
        case .nothingToDraw: "No entry has a date by which a timeline could be drawn. Nothing was written."
        }
    }
}

/// What a merge writes and where, settled before any file is read so that a wrong name costs no waiting.
struct OutputPlan: Sendable {
    enum Form: Sendable, Equatable {
        case office(OutputFormat)
        case page
        case timeline
        case pdf
        case mapping
    }

    var outputs: [(form: Form, path: String)] = []
    /// A folder to be made first.
    var folder: String?

    /// Why a form that belongs into the folder is left out.
    var remarks: [String] = []

    var paths: [String] { outputs.map(\.path) }

    /// - Parameters:
    ///   - mapping: the mapping file read in this run; a file the user gave is never written over.
    ///   - isPlain: only the chronology as it was sent: a folder then gets no timeline.
    ///   - isKnown: it is the case as an agency knew it on a day: a folder's files say so in their names.
    ///   - canPrint: whether the program that makes PDFs is there.
    init(
        output: String, scoring: String?, replace: Bool, mapping: String?, isPlain: Bool = false,
        isKnown: Bool = false, canPrint: Bool = PdfPrinter.isInstalled
    ) throws(OutputProblem) {
        let ending = (output as NSString).pathExtension.lowercased()
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: output, isDirectory: &isFolder)
        let beside: String
        if output.hasSuffix("/") || (exists && isFolder.boolValue) || (ending.isEmpty && !exists) {
            folder = output
            beside = output
            let name = isKnown ? "chronology-as-known" : "chronology"
            for format in [OutputFormat.xlsx, .docx, .csv, .json] {
                outputs.append((.office(format), Self.join(output, "\(name).\(format.rawValue)")))
            }
            outputs.append((.page, Self.join(output, "\(name).html")))
            // No PDF here: it takes minutes where the others take seconds, and is made when it is asked for.
            if !isPlain { outputs.append((.timeline, Self.join(output, "\(name)-timeline.svg"))) }
        } else {
            beside = (output as NSString).deletingLastPathComponent
            if ending == "html" || ending == "htm" {
                outputs.append((.page, output))
            } else if ending == "svg" {
                outputs.append((.timeline, output))
            } else if ending == "pdf" {
                guard canPrint else { throw .pdf(.notInstalled) }
                outputs.append((.pdf, output))
            } else if let format = OutputFormat(path: output) {
                outputs.append((.office(format), output))
            } else if exists, !isFolder.boolValue, Self.isDevice(output) {
                outputs.append((.office(.json), output))
            } else {
                throw .unknownEnding(ending)
            }
        }
        if !Self.isDevice(output) {
            let target = Self.join(beside, MappingFileForm.name)
            if mapping.map(Self.absolute) != Self.absolute(target) { outputs.append((.mapping, target)) }
        }
        if let scoring { outputs.append((.office(.scoring), scoring)) }
        // A mapping that is there may have been worked on: it is left alone, and is no reason to write nothing.
        if !replace, let at = outputs.firstIndex(where: { $0.form == .mapping }),
            FileManager.default.fileExists(atPath: outputs[at].path)
        {
            remarks.append("Left as it was: \(outputs[at].path). Give --replace to have it written afresh.")
            outputs.remove(at: at)
        }
        let there = outputs.map(\.path).filter { FileManager.default.fileExists(atPath: $0) && !Self.isDevice($0) }
        if !replace, !there.isEmpty { throw .alreadyThere(there) }
    }

    /// Refuses to write over a file that is to be read, however it is named.
    func check(inputs: [String]) throws(OutputProblem) {
        let read = Set(inputs.map(InputFiles.resolved))
        let lost = paths.filter { !Self.isDevice($0) && read.contains(InputFiles.resolved($0)) }
        if !lost.isEmpty { throw .isInput(lost) }
    }

    /// What a merge wrote.
    struct Written: Sendable {
        var paths: [String]
        /// Why something that belongs into a folder of every form is not there.
        var remarks: [String]
    }

    /// Writes all outputs, side by side where there are several. In a folder of every form a PDF that cannot be made is
    /// left out and said; asked for by itself it is an error.
    /// - Parameters:
    ///   - span: the days the timeline shows; nil for all.
    ///   - read: what the mapping is written of, where it is more than is shown.
    func write(
        _ chronology: IntegratedChronology, span: TimelineSpan? = nil, read: IntegratedChronology? = nil
    ) throws(OutputProblem) -> Written {
        if let folder {
            do {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            } catch {
                throw .writing(.noPermission(path: folder))
            }
        }
        let failures = SideBySide.map(outputs) { output -> OutputProblem? in
            do throws(OutputProblem) {
                let written = output.form == .mapping ? read ?? chronology : chronology
                try Self.write(written, output.form, span, to: output.path)
                return nil
            } catch {
                return error
            }
        }
        var written = Written(paths: [], remarks: remarks)
        for (output, failure) in zip(outputs, failures) {
            guard let failure else {
                written.paths.append(output.path)
                continue
            }
            guard folder != nil, failure.isOfOneForm else { throw failure }
            let name = (output.path as NSString).lastPathComponent
            written.remarks.append("Left out: \(name). \(failure.message)")
        }
        return written
    }

    private static func write(
        _ chronology: IntegratedChronology, _ form: Form, _ span: TimelineSpan?, to path: String
    ) throws(OutputProblem) {
        let bytes = try Self.bytes(of: chronology, form, span)
        do throws(WritingError) { try OutputFile.replace(path, with: bytes) } catch { throw .writing(error) }
    }

    /// What a file of this form holds.
    static func bytes(
        of chronology: IntegratedChronology, _ form: Form, _ span: TimelineSpan?
    ) throws(OutputProblem) -> [UInt8] {
        let said = [chronology.knownAs, TimelineOptions.zoomed(span)].compactMap(\.self).joined(separator: ". ")
        let heading = said.isEmpty ? nil : said
        switch form {
        case .office(.docx):
            let writer = WordWriter(pictures: pictures(of: chronology, span, heading))
            do throws(WritingError) { return try writer.bytes(chronology) } catch { throw .writing(error) }
        case .office(let format):
            do throws(WritingError) { return try format.writer.bytes(chronology) } catch { throw .writing(error) }
        case .page: return ChronologyPage(span: span).render(chronology)
        case .timeline:
            let timeline = Timeline(chronology) ?? Self.plain(chronology)
            let options = TimelineOptions(span: span, sheet: .a3Landscape, heading: heading)
            guard let picture = timeline.picture(options) else { throw .nothingToDraw }
            return picture.svg.standalone
        case .pdf:
            do throws(PdfProblem) {
                let count = chronology.entries.count
                // Before the page is made, which a case too large has no use for.
                try PdfPrinter.check(entries: count)
                let page = ChronologyPage(form: .paper, span: span).render(chronology)
                return try PdfPrinter.pdf(of: page, entries: count)
            } catch {
                throw .pdf(error)
            }
        case .mapping: return Array(MappingFileForm.write(chronology).utf8)
        }
    }

    /// The timeline for a document; none where nothing was understood or nothing has a day.
    private static func pictures(
        of chronology: IntegratedChronology, _ span: TimelineSpan?, _ heading: String?
    ) -> [WordPicture] {
        let options = TimelineOptions(span: span, sheet: .a4Landscape, heading: heading, hasHoverTitles: false)
        return (Timeline(chronology)?.pictures(options, by: .whole) ?? []).map { picture in
            WordPicture(
                bytes: picture.svg.metafile(width: picture.width, height: picture.height), width: picture.width,
                height: picture.height, description: picture.title + ". " + picture.description)
        }
    }

    /// Where nothing was understood no line is drawn for a child: it would say that nobody ever saw them.
    private static func plain(_ chronology: IntegratedChronology) -> Timeline {
        var chronology = chronology
        if chronology.title != nil { chronology.title = chronology.heading }
        chronology.children = []
        return Timeline(chronology, Understanding())
    }

    private static func join(_ folder: String, _ name: String) -> String {
        (folder as NSString).appendingPathComponent(name)
    }

    private static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }

    private static func isDevice(_ path: String) -> Bool { path.hasPrefix("/dev/") }
}
