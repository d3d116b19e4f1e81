/// Reads an agency's own columns: which child, child seen, seen alone, wishes and feelings. Cells are short and plain, and
/// may name children ("Lacey only", "Y – Ivan, N – Rohan", "Yes, spoken to on own", "N/K").
struct ChildSeenCells {
    let people: CasePeople

    /// What the columns of one entry state, child by child.
    struct Stated {
        var seen: [Int: Inference] = [:]
        var alone: [Int: Inference] = [:]
        var spoken: [Int: Inference] = [:]
        var wishes: [Int: Inference] = [:]
        /// The wishes column names no child, and was taken to be of every child concerned.
        var isOfNobody = false
        /// Children the column of who was seen names.
        var named: ChildSet = 0

        /// Wishes of nobody by name are those of whoever was seen alone, else spoken with, else seen; of them a child
        /// too young for words wrote none.
        mutating func settleWishes(
            of found: [(child: Int, alone: Inference, spoken: Inference, seen: Inference)], infants: Set<Int>
        ) {
            guard isOfNobody, found.count > 1 else { return }
            func children(_ stated: [Int: Inference], _ read: (Int) -> Inference) -> Set<Int> {
                Set(
                    found.indices.filter { (stated[found[$0].child] ?? read($0)).answer == .yes }.map {
                        found[$0].child
                    }
                )
            }
            let heard = [
                children(alone) { found[$0].alone }, children(spoken) { found[$0].spoken },
                children(seen) { found[$0].seen },
            ].map { $0.subtracting(infants) }.first { !$0.isEmpty }
            let whose = heard ?? Set(found.map(\.child)).subtracting(infants)
            guard !whose.isEmpty else { return }
            for child in wishes.keys where wishes[child]?.answer == .yes && !whose.contains(child) {
                wishes[child] = nil
            }
        }

        /// Puts what is stated in place of what was inferred.
        func apply(to contact: inout ChildContact) {
            if let seen = seen[contact.child] {
                // A child the column says was not seen was not seen alone either, whatever the prose suggests.
                if seen.answer == .no, contact.seen.answer != .no {
                    contact.seenAlone = Inference(
                        .no, basis: .stated, words: seen.words, rule: "not seen", confidence: 0.9)
                    if contact.spokenWith.answer != .yes {
                        contact.spokenWith = contact.seenAlone
                        contact.wishes = contact.wishes.answer == .yes ? contact.wishes : contact.seenAlone
                    }
                }
                if seen.answer == .yes, contact.seen.answer == .no {
                    contact.seenAlone = .notRecorded
                    contact.spokenWith = .notRecorded
                    if contact.wishes.answer == .no { contact.wishes = .notRecorded }
                }
                contact.seen = seen
            }
            if let alone = alone[contact.child] { contact.seenAlone = alone }
            if let spoken = spoken[contact.child] { contact.spokenWith = spoken }
            if let wishes = wishes[contact.child], wishes.answer == .yes || contact.wishes.answer != .yes {
                contact.wishes = wishes
            }
        }
    }

    /// Nil where the entry has no such columns.
    ///
    /// - Parameter named: children the prose names; a view whose column names nobody is that of the only one.
    func read(_ entry: ChronologyEntry, scope: ChildSet, named: ChildSet = 0) -> Stated? {
        guard entry.fields.contains(where: { ColumnOfChild.kinds.contains($0.kind) }) else { return nil }
        var stated = Stated()
        for field in entry.fields {
            // A guess states nothing; the agency is asked.
            if field.kind != .wishes, UnclearAnswer.isUnclear(field.text) { continue }
            switch field.kind {
            case .childSeen: readSeen(field, scope, &stated)
            case .seenAlone: readAlone(field, scope, &stated)
            case .spokenWith: readSpoken(field, scope, &stated)
            case .wishes:
                readWishes(field, (named & scope).nonzeroBitCount == 1 ? named & scope : scope, &stated)
            default: break
            }
        }
        return stated
    }

    /// Children a "which child" cell names; all for "all children", "both", "family"; 0 when it names none.
    func children(_ text: String, all: ChildSet) -> ChildSet {
        let tokens = TextTokens(text)
        var found: ChildSet = 0
        for child in people.children(in: tokens) where child < 32 { found |= 1 << ChildSet(child) }
        if found != 0 { return found & all }
        let isAll = tokens.tokens.contains {
            ["all", "both", "children", "siblings", "family", "kids"].contains($0.key)
        }
        if isAll { return all }
        if tokens.tokens.contains(where: { ["baby", "infant"].contains($0.key) }) {
            return people.youngest(among: all)
        }
        return 0
    }

    private func readSeen(_ field: EntryField, _ scope: ChildSet, _ stated: inout Stated) {
        let text = TextTokens(field.text)
        let parts = Self.parts(text)
        var whole: [(answer: Inference.Answer, range: Range<Int>)] = []
        var named: ChildSet = 0
        var only = false
        /// The children named last: "Kit yes, alone" says in a part of its own that Kit was alone.
        var last: ChildSet = 0
        for part in parts {
            let who = children(in: part, of: text)
            guard let words = Self.unlabelled(text.tokens[part].map(\.key), namesChild: who != 0) else { continue }
            if who != 0 { last = who }
            guard let answer = Self.answer(words, namesChild: who != 0) else {
                readManner(words, of: last == 0 ? scope : last, text.words(part), &stated)
                continue
            }
            if words.contains("only") { only = true }
            if who == 0 {
                whole.append((answer, part))
            } else {
                named |= who
                for child in 0..<32 where who & (1 << ChildSet(child)) != 0 {
                    stated.seen[child] = Self.inference(answer, text.words(part))
                }
            }
            if words.contains("alone") || Self.onOwn(words) {
                let alone: Inference.Answer = words.contains("not") || answer == .no ? .no : .yes
                set(&stated.alone, who == 0 ? scope : who, alone, text.words(part))
            }
            if words.contains("spoken") || words.contains("spoke") {
                set(&stated.spoken, who == 0 ? scope : who, words.contains("not") ? .no : .yes, text.words(part))
            }
        }
        stated.named |= named
        // "Y" for a child column row; with names, a lone "Yes" before them belongs to them.
        let rest = scope & ~named
        if let first = whole.first {
            if named == 0 { set(&stated.seen, rest, first.answer, text.words(first.range)) }
            if named != 0, whole.count > 0, first.answer == .no {
                set(&stated.seen, rest, .no, text.words(first.range))
            }
        }
        if only, named != 0 { set(&stated.seen, rest, .no, field.text) }
    }

    /// "alone", "on own", "not alone": how those named before were seen.
    private func readManner(_ words: [String], of children: ChildSet, _ quote: String, _ stated: inout Stated) {
        let isSeen = stated.seen.contains { children & (1 << ChildSet($0.key)) != 0 && $0.value.answer == .yes }
        guard isSeen || stated.seen.isEmpty, words.count <= 4, words.contains("alone") || Self.onOwn(words) else {
            return
        }
        set(&stated.alone, children, words.contains("not") ? .no : .yes, quote)
    }

    private func set(_ table: inout [Int: Inference], _ children: ChildSet, _ answer: Inference.Answer, _ words: String)
    {
        for child in 0..<32 where children & (1 << ChildSet(child)) != 0 {
            table[child] = Self.inference(answer, words)
        }
    }

    private static func inference(_ answer: Inference.Answer, _ words: String) -> Inference {
        answer == .notRecorded
            ? .notRecorded : Inference(answer, basis: .stated, words: words, rule: "the agency's own column")
    }

    /// Pieces between commas, semicolons, stops, line breaks and "but"; "/" and dashes do not part.
    private static func parts(_ text: TextTokens) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        for (i, token) in text.tokens.enumerated() {
            let isMark = [",", ";", ".", "but", "&", "|"].contains(token.key)
            guard isMark || i > start && token.sentence != text.tokens[i - 1].sentence else { continue }
            if i > start { found.append(start..<i) }
            start = isMark ? i + 1 : i
        }
        if start < text.tokens.count { found.append(start..<text.tokens.count) }
        return found
    }

    private static func onOwn(_ words: [String]) -> Bool {
        words.contains("own") && (words.contains("on") || words.contains("o"))
    }

    /// Yes, no, or nil where a part says nothing of seeing.
    static func answer(_ words: [String], namesChild: Bool) -> Inference.Answer? {
        let joined = words.joined(separator: " ")
        if joined.hasPrefix("n / k") || joined.hasPrefix("n / a") || joined == "na" || joined == "nk" { return nil }
        if joined.hasPrefix("not recorded") || joined.hasPrefix("not stated") || joined.hasPrefix("not known")
            || joined.hasPrefix("not clear")
        {
            return nil
        }
        let negative: Set<String> = [
            "no", "n", "not", "none", "neither", "unseen", "nobody", "dna", "wnb", "absent", "x", "heard",
        ]
        let positive: Set<String> = [
            "yes", "y", "seen", "all", "both", "sighted", "✓", "✔", "asleep", "observed", "spoken", "present",
            "attended",
        ]
        if words.contains("not"), words.contains("alone") || words.contains("spoken") || words.contains("own"),
            !words.contains("seen") || words.first == "seen" || words.first == "yes"
        {
            return words.first == "no" || words.first == "n" ? .no : words.first == "not" ? nil : .yes
        }
        if words.contains(where: negative.contains) { return .no }
        if words.contains(where: positive.contains) { return .yes }
        if namesChild { return .yes }
        let children: Set<String> = ["child", "children", "baby", "siblings", "family"]
        let adults: Set<String> = ["mother", "father", "mum", "dad", "parents", "parent"]
        if words.contains(where: children.contains) { return .yes }
        if !words.isEmpty, words.allSatisfy({ adults.contains($0) || $0 == "and" || $0 == "only" }) { return .no }
        return nil
    }

    private func readAlone(_ field: EntryField, _ scope: ChildSet, _ stated: inout Stated) {
        let text = TextTokens(field.text)
        for part in Self.parts(text) {
            let who = children(in: part, of: text)
            guard let words = Self.unlabelled(text.tokens[part].map(\.key), namesChild: who != 0) else { continue }
            if Self.saysNothing(words) { continue }
            let no = words.contains { ["no", "n", "not", "with", "none", "neither", "never"].contains($0) }
            let yes = words.contains { ["yes", "y", "alone", "own", "both", "all", "seen"].contains($0) } || who != 0
            guard no || yes else { continue }
            set(&stated.alone, who == 0 ? scope : who, no ? .no : .yes, text.words(part))
            if no == false, stated.seen.isEmpty { set(&stated.seen, who == 0 ? scope : who, .yes, text.words(part)) }
        }
    }

    /// A column of its own for whether there was talk with the child.
    private func readSpoken(_ field: EntryField, _ scope: ChildSet, _ stated: inout Stated) {
        let text = TextTokens(field.text)
        for part in Self.parts(text) {
            let who = children(in: part, of: text)
            guard let words = Self.unlabelled(text.tokens[part].map(\.key), namesChild: who != 0) else { continue }
            if Self.saysNothing(words) { continue }
            let no = words.contains { ["no", "n", "not", "none", "neither", "never"].contains($0) }
            let yes = words.contains { ["yes", "y", "spoken", "both", "all"].contains($0) } || who != 0
            guard no || yes else { continue }
            set(&stated.spoken, who == 0 ? scope : who, no ? .no : .yes, text.words(part))
        }
    }

    /// Children a part of a cell names.
    private func children(in part: Range<Int>, of text: TextTokens) -> ChildSet {
        var who: ChildSet = 0
        for mention in people.mentions(in: text) where part.overlaps(mention.tokens) {
            if case .child(let child) = mention.who, child < 32 { who |= 1 << ChildSet(child) }
        }
        return who
    }

    /// What stands behind "Rowan:"; nil where the label is of somebody who is none of the children.
    private static func unlabelled(_ words: [String], namesChild: Bool) -> [String]? {
        guard let colon = words.firstIndex(of: ":") else { return words }
        let label = Array(words[..<colon])
        // "No: Kit" has the answer first.
        if label.isEmpty || answer(label, namesChild: false) != nil { return words }
        if namesChild { return Array(words[(colon + 1)...]) }
        let isName =
            label.count <= 4
            && label.allSatisfy { $0.utf8.allSatisfy { $0 > 0x3A || $0 == 0x27 || $0 == 0x2D } }
        return isName ? nil : words
    }

    /// "N/K", "not recorded" and their like.
    private static func saysNothing(_ words: [String]) -> Bool {
        let joined = words.joined(separator: " ")
        return joined.hasPrefix("n /") || joined == "na" || joined == "nk" || joined.hasPrefix("not rec")
            || joined.hasPrefix("not st") || joined.hasPrefix("not kn") || joined.hasPrefix("not app")
    }

    private func readWishes(_ field: EntryField, _ scope: ChildSet, _ stated: inout Stated) {
        // Each child on a line of its own, named first: "Ivan: wants to stay. / Rohan: not asked".
        let lines = field.text.split(separator: "\n")
        if lines.count > 1 {
            let named = lines.map { children(String($0.prefix { $0 != ":" }), all: scope) }
            if zip(lines, named).allSatisfy({ $0.contains(":") && $1.nonzeroBitCount == 1 }) {
                for line in lines {
                    readWishes(EntryField(kind: .wishes, heading: field.heading, text: String(line)), scope, &stated)
                }
                return
            }
        }
        if let colon = field.text.firstIndex(of: ":") {
            let (head, rest) = (String(field.text[..<colon]), String(field.text[colon...].dropFirst()))
            let own = children(head, all: scope)
            if own.nonzeroBitCount == 1, TextTokens(head).tokens.count <= 4, !PlainWords.isBlank(rest) {
                var one = Stated()
                readWishes(EntryField(kind: .wishes, heading: field.heading, text: rest), own, &one)
                for (child, wish) in one.wishes where own & (1 << ChildSet(child)) != 0 { stated.wishes[child] = wish }
                return
            }
        }
        let text = TextTokens(field.text)
        let words = text.tokens.filter { !$0.isMark }.map(\.key)
        guard !words.isEmpty else { return }
        let joined = words.joined(separator: " ")
        let notGiven = [
            "not sought", "not asked", "not obtained", "not ascertained", "none sought", "not given", "no", "none",
            "not explored", "declined", "would not",
        ]
        let unknown = [
            "n k", "n a", "na", "nk", "not recorded", "none recorded", "not known", "unknown", "not stated",
            "not applicable",
        ]
        if unknown.contains(joined) || joined.hasSuffix("not recorded") || joined.hasPrefix("not rec")
            || joined.hasPrefix("none rec")
        {
            return
        }
        if notGiven.contains(where: { joined == $0 || joined.hasPrefix($0 + " ") && words.count < 6 })
            || joined.contains("not observed")
            || joined.contains("pre-verbal") || joined.contains("preverbal")
        {
            set(&stated.wishes, scope, .no, field.text)
            return
        }
        if words.count == 1, ["yes", "y"].contains(joined) || words.count == 1 && joined.utf8.count < 3 {
            if joined.hasPrefix("y") { set(&stated.wishes, scope, .yes, field.text) }
            return
        }
        var who: ChildSet = 0
        for child in people.children(in: text) where child < 32 { who |= 1 << ChildSet(child) }
        stated.isOfNobody = who & scope == 0
        set(&stated.wishes, who & scope == 0 ? scope : who & scope, .yes, field.text)
    }
}
