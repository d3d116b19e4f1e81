/// A chronology laid out with a column for each agency ("Date | Police | School | Health"): every filled cell is that
/// agency's account.
enum AgencyColumns {
    /// Positions of the columns headed by agencies; empty where the table has a column for the event, or fewer than
    /// two such columns.
    static func find(headings: [String]) -> Set<Int> {
        var found = Set<Int>()
        for (column, heading) in headings.enumerated() {
            let weights = ColumnVocabulary.weights(of: heading)
            if (weights[.event] ?? 0) >= 6 { return [] }
            if isAgency(heading) { found.insert(column) }
        }
        return found.count >= 2 ? found : []
    }

    /// The heading names an agency and nothing else.
    static func isAgency(_ heading: String) -> Bool {
        let words = PlainWords.key(PlainWords.splitBrackets(heading).outside).split(separator: " ")
        guard !words.isEmpty, words.count <= 6 else { return false }
        guard words.contains(where: { names.contains(String($0)) }) || pairs(words).contains(where: phrases.contains)
        else { return false }
        // "Police reference", "School attendance" are columns of something else.
        return !words.contains { foreign.contains(String($0)) }
    }

    private static func pairs(_ words: [Substring]) -> [String] {
        zip(words, words.dropFirst()).map { "\($0) \($1)" }
    }

    private static let names: Set<String> = [
        "police", "constabulary", "school", "schools", "academy", "nursery", "education", "health", "hospital", "gp",
        "surgery", "housing", "probation", "midwifery", "maternity", "camhs", "cafcass", "mash", "youth", "ambulance",
        "csc", "yot", "yos", "hv", "cmht", "refuge", "heddlu", "ysgol", "iechyd", "paediatrics",
    ]
    private static let phrases: Set<String> = [
        "social care", "social work", "social services", "childrens services", "adult services", "mental health",
        "domestic abuse", "drug and", "substance misuse", "early help", "childrens centre", "voluntary sector",
    ]
    private static let foreign: Set<String> = [
        "ref", "reference", "no", "number", "id", "name", "attendance", "informed", "notified", "seen", "contact",
        "comment", "comments", "year", "date", "visitor", "officer", "worker", "nurse", "teacher", "roll",
    ]
}
