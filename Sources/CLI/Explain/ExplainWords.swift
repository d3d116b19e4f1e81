import Domain

/// The answers of `casement explain`, as words for a reader or as CSV.
enum ExplainWords {
    static func about(_ text: String, children: [String], role: String?) -> String {
        var lines: [String] = []
        if children.isEmpty {
            lines.append("No child was named, so nothing is said of any child. Name each with --child.")
        }
        for found in ChildsLineReader().explain(text: text, children: children, authorRole: role) {
            lines.append(found.child)
            lines.append(line("seen", found.seen))
            lines.append(line("seen alone", found.seenAlone))
            lines.append(line("spoken with", found.spokenWith))
            lines.append(line("wishes and feelings", found.wishes))
            if !found.place.isEmpty { lines.append("  where: “\(found.place)”") }
            if !found.company.isEmpty { lines.append("  with: \(found.company.joined(separator: ", "))") }
        }
        let missed = SmallThingReader().explain(text)
        if missed.kind != nil {
            lines.append("Missed or cancelled: \(missed.label.replacing("_", with: " "))")
            lines.append("  from “\(missed.words)” (\(missed.rule))")
            lines.append(missed.followUpWords.map { "  what followed: “\($0)”" } ?? "  no follow-up is written here")
        }
        return lines.joined(separator: "\n")
    }

    private static func line(_ name: String, _ inference: Inference) -> String {
        if inference.answer == .notRecorded { return "  \(name): not recorded" }
        let score = inference.isWeighed ? ", sure to \(Int(inference.confidence * 100)) in 100" : ""
        return "  \(name): \(inference.answer.rawValue), from “\(inference.words)” (\(inference.rule)\(score))"
    }

    static func seenTable(_ rows: TextRows) -> String {
        var lines = ["id,child,seen,seen_alone,spoken_with,wishes_feelings,evidence"]
        for row in 0..<rows.count {
            let children = rows[row, "children"].split(separator: "|").map {
                String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            let role = rows[row, "author_role"]
            let found = ChildsLineReader().explain(
                text: rows[row, "text"], children: children, authorRole: role.isEmpty ? nil : role)
            for contact in found {
                lines.append(
                    csv([
                        rows[row, "id"], contact.child, contact.seen.answer.rawValue, contact.seenAlone.answer.rawValue,
                        contact.spokenWith.answer.rawValue, contact.wishes.answer.rawValue, contact.seen.words,
                    ]))
            }
        }
        return lines.joined(separator: "\n")
    }

    static func missedTable(_ rows: TextRows) -> String {
        var lines = ["id,label,follow_up_stated,evidence,follow_up_evidence"]
        for row in 0..<rows.count {
            let found = SmallThingReader().explain(rows[row, "text"])
            lines.append(
                csv([
                    rows[row, "id"], found.label, found.followUpWords == nil ? "n" : "y", found.words,
                    found.followUpWords ?? "",
                ]))
        }
        return lines.joined(separator: "\n")
    }

    private static func csv(_ cells: [String]) -> String {
        cells.map { cell in
            let plain = cell.utf8.allSatisfy { $0 != 0x22 && $0 != 0x2C && $0 != 0x0A && $0 != 0x0D }
            return plain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: ",")
    }
}
