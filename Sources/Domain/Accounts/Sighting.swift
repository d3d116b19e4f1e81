/// Whether an answer about a child being seen is of the kind two accounts can contradict each other about.
enum Sighting {
    private static let denials = Set(
        [
            "not", "no", "never", "unable", "didn't", "wasn't", "weren't", "without", "refused", "heard", "asleep",
            "unseen",
            "elsewhere", "sighted", "reported",
        ].map(WordCutter.key))
    private static let sightings = Set(
        [
            "seen", "saw", "sight", "view", "observed", "met", "visible", "examined", "weighed", "spoken", "spoke",
            "looked", "appeared",
            "present", "greeted", "waved", "played", "playing", "awake",
        ].map(WordCutter.key))

    /// Stated in a column made for it, or written in words that say so outright: what follows only from the kind of
    /// contact (a telephone call, a letter) denies nothing, and a letter or notification tells of others' sightings.
    static func isFirstHand(_ contact: ChildContact, isReceipt: Bool) -> Bool {
        let seen = contact.seen
        if seen.basis == .stated { return true }
        if isReceipt { return false }
        var cutter = WordCutter()
        cutter.begin()
        cutter.cut(seen.words, field: 0)
        let wanted = seen.answer == .yes ? sightings : denials
        let opposite = seen.answer == .yes ? denials : []
        return cutter.words.contains { wanted.contains($0.raw) } && !cutter.words.contains { opposite.contains($0.raw) }
    }
}
