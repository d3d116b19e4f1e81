/// Finds sentences beside the rows that say that records are missing: "Two volumes of the paper file are missing".
enum MissingRecords {
    /// Whether a sentence of the text names a record and says that it is not there.
    static func isTold(_ text: String) -> Bool {
        guard text.utf8.count >= 12, text.utf8.count <= 4_000 else { return false }
        return sentences(text).contains { sentence in
            let words = PlainWords.key(String(sentence)).split(separator: " ").map(String.init)
            return words.contains(where: records.contains) && saysMissing(words)
        }
    }

    private static func sentences(_ text: String) -> [Substring] {
        text.split { $0 == "." || $0 == ";" || $0 == "?" || $0 == "!" || $0.isNewline }
    }

    private static func saysMissing(_ words: [String]) -> Bool {
        for at in words.indices {
            if lost.contains(words[at]) { return true }
            guard negations.contains(words[at]) else { continue }
            // "was not found", "could not be traced", "are no longer held", "has not yet been received".
            let behind = words[(at + 1)...].prefix(4)
            if behind.contains(where: findings.contains) { return true }
        }
        return false
    }

    private static let records: Set<String> = [
        "file", "files", "volume", "volumes", "record", "records", "notes", "folder", "folders", "page", "pages",
        "diary", "diaries", "book", "books", "log", "logs", "logbook", "recording", "recordings", "entries", "minutes",
        "chronology", "document", "documents", "chart", "charts", "register", "registers", "index", "archive",
        "paperwork", "card", "cards",
    ]
    private static let lost: Set<String> = [
        "missing", "lost", "mislaid", "destroyed", "unavailable", "untraceable", "illegible", "unreadable",
        "incomplete",
        "awaited", "awaiting", "outstanding", "shredded", "corrupted", "unaccounted",
    ]
    private static let negations: Set<String> = ["not", "no", "never", "cannot", "unable"]
    private static let findings: Set<String> = [
        "found", "find", "traced", "trace", "located", "locate", "available", "held", "kept", "retained", "obtained",
        "obtain", "received", "recovered", "accessible", "access", "legible", "survive", "exist", "complete",
    ]
}
