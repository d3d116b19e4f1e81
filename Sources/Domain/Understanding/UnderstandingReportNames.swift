/// Who is who: the people and agencies of the case by all their names, and the short forms that entries use.
struct UnderstandingNames: Sendable {
    static let name = "Who is who, and short forms"

    private let chronology: IntegratedChronology
    private let records: CaseRecords
    private let words: UnderstandingWords

    init(_ chronology: IntegratedChronology, _ understanding: Understanding, _ words: UnderstandingWords) {
        self.chronology = chronology
        self.words = words
        records = understanding.records
    }

    var section: UnderstandingSection {
        UnderstandingSection(
            kind: .names, title: Self.name,
            introduction: [
                UnderstandingLine(
                    "Names are those of the case file and of the files’ columns. What entries call somebody else, and what short forms "
                        + "mean, is the program’s reading: a form may mean something else in one agency.")
            ], tables: [people, agencies, forms].filter { $0.rowCount > 0 })
    }

    /// All of it as one flat table, for a workbook.
    var sheet: UnderstandingTable {
        let cells = [people, agencies, forms].flatMap { table in
            (0..<table.rowCount).map { [UnderstandingCell.words(table.title)] + table.row($0).prefix(3) }
        }
        return UnderstandingTable(
            Self.name,
            [
                .init("List", .short, width: 16), .init("Name", .short, width: 24),
                .init("Who or what", .words, width: 40),
                .init("Also written as", .words, width: 40),
            ], count: cells.count, empty: "None."
        ) { cells[$0] }
    }

    private var people: UnderstandingTable {
        var rows: [[UnderstandingCell]] = chronology.children.map { child in
            var who = "child"
            if let born = child.born { who += ", born \(SheetWords.day(born))" }
            return [.words(child.name), .words(who), .text(child.otherNames.joined(separator: ", "))]
        }
        let children = Set(chronology.children.map(\.name))
        for person in records.names where !children.contains(person.name) {
            rows.append([
                .words(person.name), .text(person.role), .text(person.otherNames.joined(separator: ", ")),
            ])
        }
        let known = Set(records.names.map(\.name)).union(children)
        for person in records.people where !known.contains(person.name) {
            rows.append([
                .words(person.name),
                .words(
                    "not in the case file; named in entries of "
                        + SheetWords.count(person.holders.count, "agency", "agencies")),
                .text(person.otherNames.joined(separator: ", ")),
            ])
        }
        return UnderstandingTable(
            "People",
            [
                .init("Name", .short, width: 30), .init("Who", .words, width: 35),
                .init("Also written as", .words, width: 35),
            ], count: rows.count
        ) { [rows] in rows[$0] }
    }

    private var agencies: UnderstandingTable {
        let all = chronology.agencies.filter { !$0.otherNames.isEmpty }
        return UnderstandingTable(
            "Agencies",
            [
                .init("Name", .short, width: 30), .init("What", .words, width: 35),
                .init("Also written as", .words, width: 35),
            ], count: all.count
        ) { [.words(all[$0].name), .words("agency"), .words(all[$0].otherNames.joined(separator: ", "))] }
    }

    private var forms: UnderstandingTable {
        let all = records.shortForms
        return UnderstandingTable(
            "Short forms in the entries",
            [
                .init("Short form", .short, width: 12), .init("What it usually means", .words, width: 70),
                .init("Entries", .short, width: 18),
            ], count: all.count
        ) {
            [
                .words(all[$0].form), .words(all[$0].meaning),
                .words("in \(SheetWords.count(all[$0].entries, "entry", "entries"))"),
            ]
        }
    }
}
