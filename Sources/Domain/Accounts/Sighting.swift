/// Whether an answer about a child being seen is of the kind two accounts can contradict each other about.
enum Sighting {
    private static let denials = Set(
        [
            "not", "no", "never", "unable", "didn't", "wasn't", "weren't", "without", "refused", "heard", "asleep",
            "unseen",
            "sighted", "reported",
        ].map(WordCutter.key))
    private static let sightings = Set(
        [
            "seen", "see", "saw", "sight", "sighted", "view", "observed", "met", "visible", "examined", "weighed",
            "spoken", "spoke",
            "looked", "appeared", "heard", "asleep", "unseen", "waved", "played", "playing", "awake", "present",
            "reported",
        ].map(WordCutter.key))
    private static let childWords = Set(
        ["child", "children", "baby", "boys", "girls", "kids", "siblings", "he", "she", "they", "infant"].map(
            WordCutter.key))

    /// Stated in a column made for it, or written in words that say so outright: what follows only from the kind of
    /// contact (a telephone call, a letter) denies nothing, and a letter or notification tells of others' sightings.
    static func isFirstHand(_ contact: ChildContact, isReceipt: Bool, names: Set<UInt64>) -> Bool {
        let seen = contact.seen
        if seen.basis == .stated { return true }
        var cutter = WordCutter()
        cutter.begin()
        cutter.cut(seen.words, field: 0)
        let has = { (words: Set<UInt64>) in cutter.words.contains { words.contains($0.raw) } }
        if seen.answer == .no {
            // A fragment without anybody's name is taken as the child line's reader took it.
            let capitals = cutter.words.dropFirst().contains { $0.isCapitalised }
            return has(denials) && has(sightings) && (has(names) || has(childWords) || !capitals)
        }
        return !isReceipt && !has(denials) && (has(names) || has(childWords) || has(sightings))
    }
}
