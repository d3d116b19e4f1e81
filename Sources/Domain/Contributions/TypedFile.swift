/// What an agency typed in, as a file and as the entries in it. The file is what is kept as the source; the entries are made
/// from what was typed and not read out of the file, so that what was stated is not understood in another way.
public struct TypedFile: Sendable {
    /// The name all versions have.
    public static let name = "Entries typed in.csv"

    /// No other file may have it: one would take the other's place.
    public static func isName(_ name: String) -> Bool { name.lowercased() == Self.name.lowercased() }

    /// What the report says of how the agency is known.
    public static let knownFrom = "typed in by the agency"

    private let entries: [TypedEntry]
    private let names: [RecordID: String]
    private let edition: Int

    /// - Parameters:
    ///   - entries: those that stand, in the order of their numbers.
    ///   - names: of the children, by their keys.
    ///   - edition: which of the agency's typed files it is, from one. Stands in the file, so that no two are the same:
    ///     what is taken out again may leave what an earlier one held.
    public init(_ entries: [TypedEntry], names: [RecordID: String], edition: Int) {
        self.entries = entries
        self.names = names
        self.edition = edition
    }

    private static let columns: [(ColumnKind, String)] = [
        (.reference, "Number and wording"), (.date, "Date"), (.time, "Time"), (.source, "Source"),
        (.practitioner, "Who"), (.child, "Child"), (.location, "Where"), (.event, "What happened"),
        (.childSeen, "Child seen"),
        (.seenAlone, "Seen alone"), (.spokenWith, "Spoken with"), (.wishes, "Wishes and feelings"),
    ]

    /// What stands above the columns in the file.
    private var headings: [String] {
        Self.columns.map { $0.0 == .reference ? "\($0.1), edition \(edition)" : $0.1 }
    }

    /// Of one entry: number and wording. Two wordings of an entry are never the same row.
    public static func reference(_ entry: TypedEntry) -> String { "\(entry.number).\(entry.version)" }

    /// The entry and the wording a reference names; nil where it is none of ours.
    public static func entry(of reference: String) -> (number: Int, wording: Int)? {
        let parts = reference.split(separator: ".")
        guard parts.count == 2, let number = Int(parts[0]), let wording = Int(parts[1]) else { return nil }
        return (number, wording)
    }

    /// RFC 4180, UTF-8.
    public var bytes: [UInt8] {
        var out: [UInt8] = []
        func line(_ cells: [String]) {
            for (place, cell) in cells.enumerated() {
                if place > 0 { out.append(0x2C) }
                CsvCell.append(cell, to: &out)
            }
            out += [0x0D, 0x0A]
        }
        line(headings)
        for entry in entries { line(cells(entry)) }
        return out
    }

    private func cells(_ entry: TypedEntry) -> [String] {
        guard let words = entry.now else { return [] }
        let children = words.children.map { (name: names[$0.child] ?? "", child: $0) }
        return [
            Self.reference(entry), words.date, words.time, words.source, words.who,
            // Of all the children nothing needs to be said: an entry about some of them names those.
            children.count < names.count ? children.map(\.name).joined(separator: "; ") : "",
            children.filter { !$0.child.place.isEmpty }.map { "\($0.name): \($0.child.place)" }
                .joined(separator: "; "),
            words.event, Self.said(children.map { ($0.name, $0.child.seen) }),
            Self.said(children.filter { $0.child.seen == .yes }.map { ($0.name, $0.child.alone) }),
            Self.said(children.map { ($0.name, $0.child.spoken) }),
            children.map { Self.wishes($0.name, $0.child) }.filter { !$0.isEmpty }.joined(separator: "\n"),
        ]
    }

    /// In the words the rules about such columns know: that the record does not say is an answer, too.
    private static func said(_ answers: [(name: String, answer: TypedAnswer)]) -> String {
        answers.map { name, answer in
            "\(name): \(answer == .notRecorded ? notRecorded : answer.rawValue)"
        }.joined(separator: "; ")
    }

    private static let notRecorded = "not recorded"

    private static func wishes(_ name: String, _ child: TypedChild) -> String {
        switch child.wishes {
        // On one line: each child has its own.
        case .yes: "\(name): " + child.wishesWords.split(whereSeparator: \.isNewline).joined(separator: " ")
        case .no: "\(name): not asked"
        case .notRecorded: "\(name): \(notRecorded)"
        }
    }

    /// The entries, and the report that accounts for the lines of the file.
    /// - Parameter digest: SHA-256 of ``bytes``, lower-case hexadecimal.
    public func made(digest: String) -> (report: FileReport, entries: [ChronologyEntry]) {
        let made = entries.enumerated().map { place, entry in
            let fields = zip(Self.columns, cells(entry)).compactMap { column, words in
                words.isEmpty ? nil : EntryField(kind: column.0, heading: column.1, text: words)
            }
            let date = entry.now?.reading ?? DateReading(verbatim: entry.now?.date ?? "")
            return ChronologyEntry(
                id: EntryID(file: String(digest.prefix(12)), table: 1, row: place + 2), file: 0, agency: 0, date: date,
                fields: fields, childSeen: Self.childSeen(entry.now?.children ?? []))
        }
        var report = FileReport(name: Self.name, digest: digest, format: .csv)
        report.agency = 0
        report.agencyKnownFrom = Self.knownFrom
        report.entryCount = made.count
        report.tables = [
            TableReport(
                number: 1, name: nil, role: .chronology,
                columns: zip(Self.columns, headings).enumerated().map {
                    ColumnMapping(column: $0 + 1, heading: $1.1, kind: $1.0.0, basis: .heading)
                }, lineCount: made.count + 1, entryCount: made.count)
        ]
        report.setAside = [
            SetAsideRow(
                place: SourcePlace(table: 1, row: 1), reason: .header,
                text: headings.joined(separator: " | "))
        ]
        report.earliest = made.compactMap(\.date.earliest).min()
        report.latest = made.compactMap(\.date.latest).max()
        return (report, made)
    }

    private static func childSeen(_ children: [TypedChild]) -> ChildSeen {
        let (yes, no) = (children.contains { $0.seen == .yes }, children.contains { $0.seen == .no })
        return yes ? (no ? .some : .yes) : (no ? .no : .notStated)
    }
}
