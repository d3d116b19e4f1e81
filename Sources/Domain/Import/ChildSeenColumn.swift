/// Reads the words of a child-seen column: what the agency itself states. The event's language is not read here.
enum ChildSeenColumn {
    static func reading(_ text: String) -> ChildSeen {
        let key = PlainWords.key(text)
        if key.isEmpty { return .notStated }
        let words = key.split(separator: " ").map(String.init)
        if notStated.contains(key) || key.hasPrefix("not recorded") || key.hasPrefix("not stated")
            || key.hasPrefix("not known") || key.hasPrefix("n a")
        {
            return .notStated
        }
        let saysNot = words.contains {
            $0 == "no" || $0 == "not" || $0 == "n" || $0 == "neither" || $0 == "unseen" || $0 == "nobody"
        }
        let saysSeen = words.contains { $0 == "yes" || $0 == "y" || $0 == "seen" || $0 == "both" || $0 == "all" }
        switch words[0] {
        case "yes", "y", "both", "all", "seen":
            return saysNot && words.contains("not") && words.contains(where: { $0 == "seen" || $0 == "but" })
                && words.dropFirst().contains("not") && !key.contains("not alone") && !key.contains("not spoken")
                && !key.contains("not on own") ? .some : .yes
        case "no", "n", "not", "neither", "none", "nobody", "unseen": return .no
        default: break
        }
        if saysNot, saysSeen, words.contains("not") {
            // "Ivan seen, Rohan not" against "child not seen".
            return key.hasSuffix("not seen") && !key.dropLast(8).contains("seen") ? .no : .some
        }
        if saysNot { return .no }
        if words.contains("only") { return .some }
        if saysSeen { return .yes }
        if words.contains(where: childWords.contains) { return .yes }
        if words.count <= 3, words.allSatisfy(adultWords.contains) { return .no }
        return .notStated
    }

    private static let notStated: Set<String> = ["n k", "nk", "na", "unknown", "unclear", "not clear", "u k", "blank"]
    private static let childWords: Set<String> = [
        "child", "children", "baby", "sibling", "siblings", "whole", "family",
    ]
    private static let adultWords: Set<String> = [
        "mother", "father", "mum", "dad", "parents", "parent", "and", "partner",
    ]
}
