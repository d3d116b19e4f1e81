/// Reads the words of a child-seen column: what the agency itself states. The event's language is not read here.
enum ChildSeenColumn {
    static func reading(_ text: String) -> ChildSeen {
        if UnclearAnswer.isUnclear(text) { return .notStated }
        if let each = ofEach(text) { return together(each) }
        if TickBoxes.hasMark(text) {
            guard let ticked = TickBoxes.ticked(text) else { return .notStated }
            if ticked.isEmpty { return TickBoxes.isTick(text) ? .yes : .no }
            return words(PlainWords.key(ticked))
        }
        return words(PlainWords.key(text))
    }

    /// "Rowan: yes; Sorrel: not recorded", or on lines: what is said of each; nil where it is not written so.
    private static func ofEach(_ text: String) -> [ChildSeen]? {
        guard text.utf8.count <= 400, text.utf8.contains(0x3A) else { return nil }
        var found: [ChildSeen] = []
        for part in text.split(whereSeparator: { $0.isNewline || $0 == ";" }) where !PlainWords.isBlank(String(part)) {
            guard let colon = part.firstIndex(of: ":") else { return nil }
            let label = PlainWords.key(String(part[..<colon]))
            let rest = String(part[part.index(after: colon)...])
            // "Seen: yes" and "No: Rowan" are read as a whole.
            guard !label.isEmpty, label.utf8.allSatisfy({ $0 < 0x30 || $0 > 0x39 }), words(label) == .notStated,
                !rest.contains(":")
            else { return nil }
            found.append(words(PlainWords.key(rest)))
        }
        return found.isEmpty ? nil : found
    }

    /// What the columns of an entry say together; a child of whom nothing is stated changes nothing.
    static func together(_ readings: [ChildSeen]) -> ChildSeen {
        let stated = readings.filter { $0 != .notStated }
        guard let first = stated.first else { return .notStated }
        return stated.allSatisfy { $0 == first } ? first : .some
    }

    private static func words(_ key: String) -> ChildSeen {
        if key.isEmpty { return .notStated }
        let words = key.split(separator: " ").map(String.init)
        if notStated.contains(key) || notStatedStarts.contains(where: key.hasPrefix) || isUnfilled(words) {
            return .notStated
        }
        if key == "true" { return .yes }
        if key == "false" { return .no }
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
        if saysNot, saysSeen, words.contains("not") || words.contains("yes") || words.contains("y") {
            // "Ivan seen, Rohan not" against "child not seen".
            return key.hasSuffix("not seen") && !key.dropLast(8).contains("seen") ? .no : .some
        }
        if saysNot { return .no }
        if words.contains("only") { return words.contains(where: notSeeing.contains) ? .no : .some }
        if saysSeen { return .yes }
        if words.contains(where: childWords.contains) { return .yes }
        if words.count <= 3, words.allSatisfy(adultWords.contains) { return .no }
        return .notStated
    }

    /// "Yes / No (delete as appropriate)": the form's own words with nothing struck out.
    private static func isUnfilled(_ words: [String]) -> Bool {
        guard words.count >= 2, (words[0] == "yes" && words[1] == "no") || (words[0] == "y" && words[1] == "n") else {
            return false
        }
        return words.dropFirst(2).allSatisfy { ["n", "a", "na", "delete", "as", "appropriate", "circle"].contains($0) }
    }

    private static let notStated: Set<String> = ["n k", "nk", "na", "unknown", "unclear", "not clear", "u k", "blank"]
    private static let notStatedStarts = [
        "not recorded", "not stated", "not known", "not applicable", "not relevant", "not asked", "not documented",
        "n a",
    ]
    private static let notSeeing: Set<String> = ["heard", "phone", "telephone", "letter", "email", "call", "text"]
    private static let childWords: Set<String> = [
        "child", "children", "baby", "sibling", "siblings", "whole", "family",
    ]
    private static let adultWords: Set<String> = [
        "mother", "father", "mum", "dad", "parents", "parent", "and", "partner",
    ]
}

/// Answers given by ticking: "☐ Yes ☒ No", "[ ] Yes [x] No", "Yes ☐ No ☑", a lone "✓".
enum TickBoxes {
    private static let empty: Set<Character> = ["☐", "□", "▢", "◻", "○"]
    private static let full: Set<Character> = ["☒", "☑", "✓", "✔", "√", "■", "●", "◼", "🗹"]
    private static let crossed: Set<Character> = ["✗", "✘", "×", "✕", "✖"]

    static func hasMark(_ text: String) -> Bool {
        if text.utf8.count > 200 { return false }
        // All marks but brackets lie outside ASCII.
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        return !isPlain && text.contains { empty.contains($0) || full.contains($0) || crossed.contains($0) }
            || hasBrackets(text)
    }

    /// The words beside the ticked boxes, joined; "" for a mark with no words; nil where boxes are there and none is
    /// ticked.
    static func ticked(_ text: String) -> String? {
        let pieces = pieces(text)
        let marks = pieces.filter { $0.mark != nil }
        let labels = pieces.contains { $0.mark == nil && !PlainWords.isBlank($0.words) }
        if !labels { return marks.contains { $0.mark != .empty } ? "" : nil }
        guard marks.contains(where: { $0.mark == .full || $0.mark == .crossed }) else { return nil }
        // A cross beside ticks strikes out; alone it chooses, as in a ballot.
        let chosen: Mark = marks.contains { $0.mark == .full } ? .full : .crossed
        let leads = pieces.first { $0.mark != nil || !PlainWords.isBlank($0.words) }?.mark != nil
        var words: [String] = []
        for (at, piece) in pieces.enumerated() where piece.mark == chosen {
            let beside = leads ? at + 1 : at - 1
            if pieces.indices.contains(beside), pieces[beside].mark == nil { words.append(pieces[beside].words) }
        }
        return words.joined(separator: " ")
    }

    /// A lone mark says yes.
    static func isTick(_ text: String) -> Bool { pieces(text).contains { $0.mark == .full } }

    private enum Mark { case empty, full, crossed }

    private static func hasBrackets(_ text: String) -> Bool {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(") }) else { return false }
        let tight = text.filter { $0 != " " }.lowercased()
        return tight.contains("[]") || tight.contains("[x]") || tight.contains("()") || tight.contains("(x)")
    }

    private static func pieces(_ text: String) -> [(mark: Mark?, words: String)] {
        var pieces: [(mark: Mark?, words: String)] = []
        var words = ""
        let letters = Array(text)
        var i = 0
        while i < letters.count {
            var mark: Mark?
            if empty.contains(letters[i]) { mark = .empty }
            if full.contains(letters[i]) { mark = .full }
            if crossed.contains(letters[i]) { mark = .crossed }
            if letters[i] == "[" || letters[i] == "(" {
                var end = i + 1
                while end < letters.count, letters[end] == " " { end += 1 }
                if end < letters.count, letters[end] == "]" || letters[end] == ")" {
                    mark = .empty
                    i = end
                } else if end + 1 < letters.count, letters[end] == "x" || letters[end] == "X",
                    letters[end + 1] == "]" || letters[end + 1] == ")"
                {
                    mark = .full
                    i = end + 1
                }
            }
            if let mark {
                if !PlainWords.isBlank(words) { pieces.append((nil, words)) }
                words = ""
                pieces.append((mark, ""))
            } else {
                words.append(letters[i])
            }
            i += 1
        }
        if !PlainWords.isBlank(words) { pieces.append((nil, words)) }
        return pieces
    }
}
