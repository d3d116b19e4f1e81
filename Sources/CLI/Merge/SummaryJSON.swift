import Domain

/// The summary of an import as one line of JSON, for scripts.
enum SummaryJSON {
    static func text(_ report: ImportReport, written: [String]) -> String {
        let s = report.summary
        var parts = [
            "\"filesRead\":\(s.filesRead)", "\"filesRefused\":\(s.filesRefused)", "\"agencies\":\(s.agencies)",
            "\"lines\":\(s.lines)", "\"entries\":\(s.entries)", "\"setAside\":\(s.setAside)",
            "\"sharingLine\":\(s.sharingLine)",
            "\"entriesToSettle\":\(s.entriesToSettle)", "\"problems\":\(s.problems)", "\"sumHolds\":\(s.sumHolds)",
        ]
        let questions = report.agencies.reduce(0) { $0 + report.questions($1).count }
        parts.append("\"questions\":\(questions)")
        parts.append("\"datesToConfirm\":\(report.files.reduce(0) { $0 + $1.completed.count })")
        parts.append("\"paragraphsBesideTables\":\(report.files.reduce(0) { $0 + $1.outsideText })")
        if let day = s.earliest { parts.append("\"earliest\":\(quoted(day.iso))") }
        if let day = s.latest { parts.append("\"latest\":\(quoted(day.iso))") }
        let refused = report.refused.map { "{\"file\":\(quoted($0.name)),\"message\":\(quoted($0.message))}" }
        parts.append("\"refused\":[\(refused.joined(separator: ","))]")
        parts.append("\"written\":[\(written.map(quoted).joined(separator: ","))]")
        return "{" + parts.joined(separator: ",") + "}"
    }

    static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
