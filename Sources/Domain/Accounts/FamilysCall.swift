/// Whether an entry is what somebody of the family told of themselves: "Mother rang to say …", "Call from Mum". It shows
/// nothing of what an agency says it passed on.
enum FamilysCall {
    private static let family: Set<String> = [
        "mother", "mum", "mam", "mummy", "father", "dad", "daddy", "parent", "parents", "grandmother", "grandma",
        "gran",
        "nan", "nana", "mgm", "pgm", "grandfather", "grandad", "aunt", "auntie", "uncle", "stepfather", "stepdad",
        "stepmother", "partner", "sister", "brother",
    ]
    private static let calling: Set<String> = [
        "rang", "phoned", "telephoned", "called", "texted", "emailed", "e-mailed", "wrote", "came", "rings", "phones",
        "calls",
    ]
    private static let calls: Set<String> = ["call", "t/c", "tc", "message", "text", "email", "e-mail", "voicemail"]

    static func isOne(_ entry: ChronologyEntry) -> Bool {
        let text = TextTokens(entry.event)
        guard let sentence = text.sentences.first else { return false }
        let keys = text.tokens[sentence].prefix(reach).map(\.key)
        // "Telephone call from mother"
        if let from = keys.firstIndex(of: "from"), from > 0, keys[..<from].contains(where: calls.contains) {
            return keys[(from + 1)...].prefix(2).contains(where: family.contains)
        }
        // "Mum rang", "Ms Marsh, mother, phoned"
        guard let verb = keys.firstIndex(where: calling.contains), verb > 0, verb <= 5 else { return false }
        return keys[..<verb].contains { family.contains($0) }
            && !keys[..<verb].contains { ["by", "to", "told", "school", "police", "worker"].contains($0) }
    }

    private static let reach = 9
}
