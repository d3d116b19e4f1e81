public import Domain

/// What must hold of anything read from any bytes. A claim that fails ends the process, which is how libFuzzer is told.
public enum Claims {
    /// Limits small enough that one input takes milliseconds.
    public static let limits: ReadingLimits = {
        var limits = ReadingLimits()
        limits.fileBytes = 1 << 20
        limits.partBytes = 4 << 20
        limits.rows = 20_000
        limits.cells = 100_000
        limits.cellBytes = 1 << 20
        limits.programSeconds = 5
        return limits
    }()

    /// The bytes libFuzzer hands over.
    public static func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
        Array(UnsafeBufferPointer(start: start, count: count))
    }

    /// A file of that name.
    public static func file(_ name: String, _ bytes: [UInt8]) -> SourceFile {
        SourceFile(name: name, bytes: bytes, digest: "0123456789ab")
    }

    /// Whether a date that was read is one that can be: ends in order, the words untouched.
    public static func check(_ reading: DateReading, of text: String) {
        precondition(Array(reading.verbatim.utf8) == Array(text.utf8), "the words were altered")
        if let earliest = reading.earliest, let latest = reading.latest {
            precondition(earliest <= latest, "ends crossed")
        }
        if reading.precision == .unknown {
            precondition(reading.earliest == nil && reading.latest == nil, "an unknown date has days")
        }
    }

    /// Imports the document and checks that no line is lost: entries and rows set aside make up all rows.
    public static func importing(_ document: SourceDocument) {
        let result = DocumentImporter(caseFile: nil, mapping: nil).read(document)
        let chronology = ChronologyIntegrator(caseFile: nil).integrate([result])
        for file in chronology.files {
            precondition(
                file.entryCount - file.sharingLine + file.setAside.count == file.lineCount, "lines do not add up")
        }
        for entry in chronology.entries { check(entry.date, of: entry.date.verbatim) }
    }
}
