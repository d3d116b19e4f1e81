import Domain

/// Title and description of a timeline, for readers who cannot see it.
struct TimelineText {
    let title: String
    let description: String

    init(_ content: TimelineContent, _ options: TimelineOptions) {
        let name = content.chronology.title == nil ? "" : SvgText.plain(content.chronology.heading)
        title = (name.isEmpty ? "Timeline" : "Timeline of \(name)") + options.ending + ", \(content.span.words)"
        var sentences: [String] = []
        if let heading = options.heading { sentences.append(SvgText.plain(heading) + ".") }
        let entries = content.lanes.reduce(0) { $0 + $1.entries.count }
        let writing = content.lanes.filter { !$0.entries.isEmpty }.count
        sentences.append(
            "\(TimelineWords.count(entries, "entry", "entries")) by \(TimelineWords.count(writing, "agency", "agencies"))."
        )
        sentences += content.children.map(Self.child)
        if !content.contradictions.isEmpty {
            sentences.append(
                "Accounts disagree in \(TimelineWords.count(content.contradictions.count, "place", "places")).")
        }
        if !content.occurrences.isEmpty {
            let count = TimelineWords.count(content.occurrences.count, "occurrence is", "occurrences are")
            sentences.append("\(count) told by more than one agency.")
        }
        if !content.themes.isEmpty {
            sentences.append(
                "Concerns most often on record: \(TimelineWords.list(content.themes.prefix(3).map { $0.name.lowercased() }))."
            )
        }
        if !content.smallThings.isEmpty {
            let count = TimelineWords.count(content.smallThings.count, "appointment or task", "appointments or tasks")
            sentences.append("\(count) missed, cancelled or lost.")
        }
        let graves = content.events.filter(\.isGrave).count
        if graves > 0 {
            sentences.append(
                "\(TimelineWords.count(graves, "crisis or incident is", "crises or incidents are")) marked."
            )
        }
        sentences.append("The table behind the picture says the same in words.")
        description = sentences.joined(separator: " ")
    }

    private static func child(_ child: TimelineContent.Child) -> String {
        let seen = child.contacts.filter { $0.seen.answer == .yes }
        let alone = seen.filter { $0.seenAlone.answer == .yes }.count
        var words = "\(child.name): seen \(TimelineWords.count(seen.count, "time", "times"))"
        if alone > 0 { words += ", \(TimelineWords.number(alone)) alone" }
        if let longest = child.silences.max(by: { $0.days < $1.days }) {
            words +=
                "; longest time not seen \(TimelineWords.days(longest.days)), \(TimelineWords.days(longest.from, longest.to))"
        }
        return words + "."
    }
}
