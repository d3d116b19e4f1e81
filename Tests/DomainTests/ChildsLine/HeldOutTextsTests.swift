import Domain
import Foundation
import Testing

/// Texts of a writer from whom nothing was learned: neither rules nor weights were made on them, and they are not to be
/// read while either is changed. A floor may be raised, never lowered.
@Suite("Texts by a writer nothing was learned from")
struct HeldOutTextsTests {
    @Test("Seen, seen alone, spoken with and wishes stay above their floors")
    func childSeen() throws {
        var right = [0, 0, 0, 0]
        var labels = 0
        for row in try LabelledTexts("child_seen_held_out.csv").rows {
            let children = LabelledTexts.parts(row["children"])
            let found = ChildsLineReader().explain(
                text: row["text"] ?? "", children: children, authorRole: row["author_role"])
            let wanted = ["seen", "seen_alone", "spoken_with", "wishes_feelings"].map { LabelledTexts.parts(row[$0]) }
            for (place, child) in children.enumerated() {
                let contact = found.first { $0.child == child }
                let given = [contact?.seen, contact?.seenAlone, contact?.spokenWith, contact?.wishes]
                    .map { $0?.answer.rawValue ?? "not recorded" }
                for field in 0..<4 where given[field] == wanted[field][place] { right[field] += 1 }
                labels += 1
            }
        }
        let shares = right.map { Double($0) / Double(labels) }
        #expect(labels == 446)
        #expect(zip(shares, [0.75, 0.71, 0.74, 0.72]).allSatisfy { $0 >= $1 }, "\(shares)")
    }

    @Test("What was missed and whether anything followed stay above their floors")
    func missed() throws {
        var label = 0
        var followed = 0
        let rows = try LabelledTexts("missed_held_out.csv").rows
        for row in rows {
            let found = SmallThingReader().explain(row["text"] ?? "")
            if found.label == row["label"] { label += 1 }
            if (found.followUpWords != nil) == (row["follow_up_stated"] == "y") { followed += 1 }
        }
        #expect(rows.count == 150)
        #expect(Double(label) / Double(rows.count) >= 0.78, "\(label)")
        #expect(Double(followed) / Double(rows.count) >= 0.83, "\(followed)")
    }
}

/// A labelled set as CSV: quoted cells may hold commas, doubled quotation marks and line breaks.
struct LabelledTexts {
    let rows: [[String: String]]

    init(_ name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: folder.appending(path: "Fixtures/texts/\(name)"), encoding: .utf8)
        var lines: [[String]] = [[]]
        var cell = ""
        var isQuoted = false
        for mark in text.unicodeScalars where mark != "\u{FEFF}" && mark != "\r" {
            switch mark {
            case "\"":
                // A doubled mark inside a quoted cell closes and opens it again; the mark itself is kept once.
                if !isQuoted, cell.unicodeScalars.last == "\u{1}" {
                    cell.unicodeScalars.removeLast()
                    cell.unicodeScalars.append("\"")
                } else if isQuoted {
                    cell.unicodeScalars.append("\u{1}")
                }
                isQuoted.toggle()
            case "," where !isQuoted, "\n" where !isQuoted:
                lines[lines.count - 1].append(cell.replacing("\u{1}", with: ""))
                cell = ""
                if mark == "\n" { lines.append([]) }
            default: cell.unicodeScalars.append(mark)
            }
        }
        if !cell.isEmpty { lines[lines.count - 1].append(cell.replacing("\u{1}", with: "")) }
        let heads = lines.removeFirst()
        rows = lines.filter { $0.count == heads.count }.map { Dictionary(uniqueKeysWithValues: zip(heads, $0)) }
    }

    static func parts(_ cell: String?) -> [String] {
        (cell ?? "").components(separatedBy: " | ").map { $0.trimmingCharacters(in: .whitespaces) }
    }
}
