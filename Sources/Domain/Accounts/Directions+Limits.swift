/// What looks like telling and is none: a meeting of those named, a message that had no answer.
extension Directions {
    /// "professionals' discussion", "network meeting": not those people but what they came to.
    func namesMeeting(after end: Int, _ words: [WordKey]) -> Bool {
        var at = end
        while at < words.count, at < end + 3, words[at].sentence == words[end - 1].sentence {
            if Self.gatherings.contains(words[at].raw) { return true }
            guard words[at].isMark || words[at].raw == Self.possessive else { return false }
            at += 1
        }
        return false
    }

    private static let gatherings = Set(
        ["discussion", "discussions", "meeting", "meetings", "mtg", "strategy", "conference", "conversation"].map(
            WordCutter.key))

    /// Whether what was sent, left or asked is said to have had no answer: an unanswered request, told under requests, and
    /// no news that another agency could show.
    func isUnanswered(after end: Int, _ words: [WordKey]) -> Bool {
        guard let sentence = end > 0 && end <= words.count ? words[end - 1].sentence : nil else { return false }
        var at = end
        while at < words.count, words[at].sentence <= sentence + 1, at < end + 16 {
            if Self.answers.contains(words[at].raw), at > 0, words[at - 1].sentence == words[at].sentence,
                Self.nothing.contains(words[at - 1].raw)
            {
                return true
            }
            if words[at].raw == Self.unanswered || words[at].raw == Self.unreturned { return true }
            at += 1
        }
        return false
    }

    private static let answers = Set(
        ["returned", "reply", "replies", "replied", "response", "answer", "answered", "responded", "acknowledged"].map(
            WordCutter.key))
    private static let unanswered = WordCutter.key("unanswered")
    private static let unreturned = WordCutter.key("unreturned")
}
