/// Files on their way into a review, as pages send them and look at them. The policy is asked with each; what shows words of
/// a file is on record before it is given out.
///
/// Every function throws ``CommandRefusal`` where the one asking may not, and the store's own failures.
public protocol FileSending: Sendable {
    /// Most bytes a file may have.
    var largestFile: Int { get }

    /// The agencies this person may send files for, by name.
    func agenciesToSendFor(for reader: ReviewReader) async throws -> [NamedAgency]

    /// Takes a file in, a piece at a time, and puts it on its way. Whatever stops it before it has answered leaves nothing
    /// behind but what the sweeper removes.
    /// - Parameter next: the file's bytes piece by piece, of any size; nil at its end.
    func send(
        _ file: FileToSend, for reader: ReviewReader, from next: () async throws -> [UInt8]?
    ) async throws -> SendingAnswer

    /// Files on their way, newest first: their own agency's, and those this person sent.
    func sentFiles(for reader: ReviewReader) async throws -> [SentFile]

    /// One of them, kept and discarded ones too, with what was made of it where it was read.
    /// - Throws: ``CommandRefusal/noSuchSentFile`` also where it is another's.
    func sentFile(_ id: RecordID, for reader: ReviewReader) async throws -> (file: SentFile, preview: FilePreview?)

    /// What the agencies this person acts for typed in, by agency and number, taken out or not, with every wording.
    func typedEntries(for reader: ReviewReader) async throws -> [TypedEntry]

    /// Puts what one agency typed in into its chronology, as the next version of one file.
    /// - Returns: the submission; nil where there is nothing that is not in it already.
    func handInTyped(agency: RecordID, for reader: ReviewReader) async throws -> RecordID?

    /// How a file that was kept was read.
    /// - Throws: ``CommandRefusal/noSuchSubmission`` also where its entries are not for this reader.
    func fileReport(_ submission: RecordID, for reader: ReviewReader) async throws -> FilePreview
}

/// Reads one file apart from the server, so that a file that breaks a reader is a refused file and nothing more.
public protocol FileReading: Sendable {
    /// - Parameters:
    ///   - name: as the agency calls it; only its ending may matter.
    ///   - digest: SHA-256, lower-case hexadecimal.
    ///   - copy: gives the file's bytes, piece by piece, to what it is given.
    /// - Returns: the tables as they lie in the file, or why not.
    func read(
        name: String, digest: String,
        copy: @Sendable (@escaping @Sendable ([UInt8]) throws -> Void) async throws -> Void
    ) async throws -> Result<SourceDocument, ReadingError>
}
