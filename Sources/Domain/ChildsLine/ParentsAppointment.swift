/// Whether words tell of something parents are asked to: that nobody came says nothing of the child.
enum ParentsAppointment {
    /// "Parents' evening", "parent consultation".
    static func isTold(_ text: TextTokens) -> Bool {
        let keys = text.tokens.lazy.filter { !$0.isMark }.map(\.key)
        var isParents = false
        for key in keys {
            if isParents, occasions.contains(key) { return true }
            isParents = parents.contains(key)
        }
        return false
    }

    private static let parents: Set<String> = ["parents", "parent", "parents'", "parent's", "parenting"]
    private static let occasions: Set<String> = [
        "evening", "evenings", "consultation", "consultations", "meeting", "meetings", "group", "course", "class",
        "workshop",
    ]
}
