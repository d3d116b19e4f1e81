/// What the words of an entry offer as evidence on one child, for the weights of ``ContactWeights``: words and pairs of
/// words by the kind of clause they stand in, cues, and what the rules found.
///
/// Names never become evidence: a child's name stands as "@me" or "@kid", another capitalised word as "@nm".
struct ContactFeatures {
    /// What a piece of evidence is made of.
    enum Family: UInt64, CaseIterable {
        /// A word anywhere.
        case word
        /// Two words side by side.
        case pair
        /// A word in a kind of clause.
        case clauseWord
        /// A word shortly before or after the child is named.
        case before, after
        /// A cue in a kind of clause, as it is and negated.
        case cue, negatedCue
        /// A word of the writer's role.
        case role
        /// Setting, kind of agency, kind of contact and their pairs; how many children; what the rules found.
        case fact
        /// The first words of the text.
        case opening
        /// A kind of word (see ``ContactLexicon``) by how its clause stands, by its clause's kind, and by setting.
        case kind, clauseKind, settingKind
        /// Two and three kinds in a row in a clause.
        case kindPair, kindTriple
        /// A word and a kind of word anywhere in the entry, whomever it is about.
        case entryWord, entryKind
    }

    /// How a clause stands to the child.
    enum Relation: UInt64, CaseIterable {
        case subject, mentioned, others, author, adult, worker, nobody
        case saidOfSubject, saidOfMentioned, saidOfOthers
        case future, quotedChild, quoted
    }

    let scene: ContactScene
    /// Stems of the scene's words as numbers, with names masked; 0 for marks other than quotation marks.
    let stems: [UInt64]
    let role: [UInt64]
    /// By clause.
    private let kinds: [[ContactKinds.Find]]

    init(scene: ContactScene, role: [UInt64]) {
        self.scene = scene
        self.role = role
        let isShouted = Self.isShouted(scene.text)
        var starts = [Bool](repeating: false, count: scene.text.tokens.count)
        for sentence in scene.text.sentences where !sentence.isEmpty { starts[sentence.lowerBound] = true }
        stems = scene.text.tokens.indices.map { i in
            let token = scene.text.tokens[i]
            if scene.isNameAt[i] { return 0 }
            if token.isMark { return Self.isQuote(token.key) ? ContactStem.quote : 0 }
            if token.isCapitalised, !isShouted, !starts[i], Self.isName(token, i, scene) { return ContactStem.name }
            return ContactStem.hash(token.key)
        }
        let stems = stems
        kinds = scene.clauses.map { clause in
            var found = ContactKinds.shared.finds(in: clause.tokens) { scene.text.tokens[$0].isMark ? 1 : stems[$0] }
            for i in clause.tokens where scene.isNameAt[i] {
                found.append(ContactKinds.Find(kind: 101, tokens: i..<(i + 1)))
            }
            return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        }
    }

    /// Gives what the entry offers on every child alike.
    func giveEntry(to sink: inout some ContactEvidenceSink) {
        for word in role { sink.add(.role, 0, word, 0, clause: -1) }
        for (index, clause) in scene.clauses.enumerated() {
            for i in clause.tokens where stems[i] != 0 { sink.add(.entryWord, 0, stems[i], 0, clause: index) }
            for find in kinds[index] where find.kind < 100 {
                sink.add(.entryKind, 0, UInt64(find.kind), 0, clause: index)
            }
        }
    }

    /// Most words begin with a capital: the text is written in capitals, which then tell nothing.
    static func isShouted(_ text: TextTokens) -> Bool {
        var words = 0
        var capitals = 0
        for token in text.tokens where !token.isMark {
            words += 1
            if token.isCapitalised { capitals += 1 }
        }
        return capitals * 2 > words && words > 6
    }

    static func isQuote(_ key: String) -> Bool { key == "\"" || key == "“" || key == "”" || key == "‘" }

    /// A capitalised word inside a sentence that no vocabulary knows, and that is no short form in capitals.
    private static func isName(_ token: TextTokens.Token, _ i: Int, _ scene: ContactScene) -> Bool {
        scene.cues[i].rawValue == 0 && isLowerAfterFirst(token, in: scene.text)
    }

    /// "Adeyemi", not "MARAC" or "I".
    static func isLowerAfterFirst(_ token: TextTokens.Token, in text: TextTokens) -> Bool {
        if token.end - token.start <= 1 { return false }
        let utf8 = text.text.utf8
        let second = utf8[utf8.index(utf8.startIndex, offsetBy: Int(token.start) + 1)]
        return second >= 0x61 && second <= 0x7A || second >= 0x80
    }

    /// How a clause stands to a child.
    func relation(_ index: Int, _ child: ChildSet) -> Relation {
        let clause = scene.clauses[index]
        if clause.isQuoted {
            let speaker = scene.clauses[..<index].last { !$0.isQuoted }
            return speaker.map { $0.subject == .children && $0.subjectChildren & child != 0 } ?? false
                ? .quotedChild : .quoted
        }
        if clause.isFuture { return .future }
        let isSubject = clause.subject == .children && clause.subjectChildren & child != 0
        let isIn = clause.children & child != 0
        let isOther = !isSubject && !isIn && (clause.children != 0 || clause.subjectChildren != 0)
        if clause.isReported { return isSubject ? .saidOfSubject : isIn ? .saidOfMentioned : .saidOfOthers }
        if isSubject { return .subject }
        if isIn { return .mentioned }
        if isOther { return .others }
        switch clause.subject {
        case .author: return .author
        case .adult: return .adult
        case .worker: return .worker
        case .nobody, .children: return .nobody
        }
    }

    /// 1 for a clause about the child or one that follows such a clause, 2 for one about other children or after them,
    /// 0 where no child has been spoken of.
    private static func standing(
        _ relation: Relation, own: ChildSet, topic: ChildSet, _ child: ChildSet
    ) -> UInt64 {
        if own != 0 { return own & child != 0 ? 1 : 2 }
        if topic == 0 { return 0 }
        return topic & child != 0 ? 1 : 2
    }

    /// Gives the evidence on one child to a sink; that on all alike comes from ``giveEntry(to:)``.
    /// - Parameter facts: what is known of the entry beside its words, as numbers (see ``ContactFacts``).
    func give(child: ChildSet, facts: [UInt64], setting: UInt64, to sink: inout some ContactEvidenceSink) {
        for fact in facts { sink.add(.fact, 0, fact, 0, clause: -1) }
        var topic: ChildSet = 0
        for index in scene.clauses.indices {
            let relation = relation(index, child)
            let clause = scene.clauses[index]
            let own = clause.children | clause.subjectChildren
            if own != 0 { topic = own }
            let standing = Self.standing(relation, own: own, topic: topic, child)
            let detail = relation.rawValue &+ 16 &* standing
            var last: UInt64 = 0
            if index > 0, scene.clauses[index - 1].sentence == clause.sentence, clause.tokens.lowerBound > 0 {
                last = masked(clause.tokens.lowerBound - 1, child)
            }
            giveKinds(index, child, standing, detail, setting, to: &sink)
            for i in clause.tokens {
                let stem = masked(i, child)
                if stem == 0 { continue }
                sink.add(.word, standing, stem, 0, clause: index)
                sink.add(.clauseWord, detail, stem, 0, clause: index)
                giveCues(i, clause, detail, index, to: &sink)
                if last != 0 { sink.add(.pair, standing, last, stem, clause: index) }
                last = stem
                if scene.childAt[i] & child != 0 { giveNeighbours(i, child, index, to: &sink) }
            }
        }
        let opening = scene.text.tokens.indices.lazy.map { masked($0, child) }.filter { $0 != 0 }.prefix(2)
        for (place, stem) in opening.enumerated() { sink.add(.opening, UInt64(place), stem, 0, clause: 0) }
    }

    /// Kinds of words in a clause, and the kinds they follow.
    private func giveKinds(
        _ index: Int, _ child: ChildSet, _ standing: UInt64, _ detail: UInt64, _ setting: UInt64,
        to sink: inout some ContactEvidenceSink
    ) {
        var last: UInt64 = 0
        for find in kinds[index] {
            var kind = UInt64(find.kind)
            let at = find.tokens.lowerBound
            // Names and words that stand for children are told apart by whom they mean.
            if scene.childAt[at] != 0 { kind = scene.childAt[at] & child != 0 ? 101 : 102 }
            sink.add(.kind, standing, kind, 0, clause: index)
            sink.add(.clauseKind, detail, kind, 0, clause: index)
            sink.add(.settingKind, setting &* 4 &+ standing, kind, 0, clause: index)
            if last != 0 { sink.add(.kindPair, standing, last, kind, clause: index) }
            last = kind
        }
    }

    private func giveCues(
        _ i: Int, _ clause: ContactScene.Clause, _ detail: UInt64, _ index: Int,
        to sink: inout some ContactEvidenceSink
    ) {
        var bits = scene.cues[i].rawValue
        if bits == 0 { return }
        let isNegated = scene.isNegated(i, clause)
        while bits != 0 {
            let bit = UInt64(bits.trailingZeroBitCount)
            bits &= bits - 1
            sink.add(isNegated ? .negatedCue : .cue, detail, bit + 1, 0, clause: index)
        }
    }

    private func giveNeighbours(
        _ i: Int, _ child: ChildSet, _ index: Int, to sink: inout some ContactEvidenceSink
    ) {
        let sentence = scene.text.sentences[Int(scene.text.tokens[i].sentence)]
        for at in max(sentence.lowerBound, i - 3)..<i {
            let stem = masked(at, child)
            if stem != 0 { sink.add(.before, 0, stem, 0, clause: index) }
        }
        for at in (i + 1)..<max(i + 1, min(i + 5, sentence.upperBound)) {
            let stem = masked(at, child)
            if stem != 0 { sink.add(.after, 0, stem, 0, clause: index) }
        }
    }

    /// The stem of a word, a mask for a child's name, 0 for what is passed over.
    func masked(_ i: Int, _ child: ChildSet) -> UInt64 {
        guard scene.isNameAt[i] else { return stems[i] }
        return scene.childAt[i] & child != 0 ? ContactStem.me : ContactStem.kid
    }
}

/// Takes evidence as it comes.
protocol ContactEvidenceSink {
    /// - Parameters:
    ///   - detail: relation or setting, by family.
    ///   - first, second: stems or numbers; `second` is 0 where there is only one.
    ///   - clause: the clause it stands in, -1 for none.
    mutating func add(
        _ family: ContactFeatures.Family, _ detail: UInt64, _ first: UInt64, _ second: UInt64, clause: Int)
}

/// A word brought to a common form and turned into a number, so that "played" and "playing" are one.
enum ContactStem {
    static let name = fnv("@nm".utf8)
    static let me = fnv("@me".utf8)
    static let kid = fnv("@kid".utf8)
    static let quote = fnv("\"".utf8)

    /// FNV-1a over the stem's bytes. Digits become "#", apostrophes fall out, common endings are cut.
    static func hash(_ key: String) -> UInt64 {
        var key = key
        return key.withUTF8 { bytes in
            var sum: UInt64 = 0xCBF2_9CE4_8422_2325
            each(bytes) { sum = (sum ^ UInt64($0)) &* 0x100_0000_01B3 }
            return sum
        }
    }

    /// FNV-1a over bytes as they are.
    static func fnv(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return sum
    }

    /// The stem as text, for lists of evidence a person may read.
    static func text(_ key: String) -> String {
        var key = key
        var out: [UInt8] = []
        key.withUTF8 { bytes in each(bytes) { out.append($0) } }
        return String(decoding: out, as: UTF8.self)
    }

    @inline(__always)
    private static func each(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt8) -> Void) {
        guard let first = bytes.first else { return }
        if first >= 0x30, first <= 0x39 {
            // "3", "10.30", "12/12", "2am": numbers differ in every entry; what follows the digits is kept.
            body(0x23)
            for byte in bytes where byte < 0x2E || byte > 0x3A { body(byte) }
            return
        }
        for byte in bytes.prefix(bytes.count - ending(bytes)) where byte != 0x27 { body(byte) }
    }

    /// How many bytes of a word's ending are cut: "ing", "ed", "es", "ies" to "i", "s", "e".
    private static func ending(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let count = bytes.count
        guard count > 3 else { return 0 }
        let last = bytes[count - 1]
        let before = bytes[count - 2]
        let third = bytes[count - 3]
        switch last {
        // g, in "ing"
        case 0x67: return count > 5 && before == 0x6E && third == 0x69 ? 3 : 0
        // d, in "ed" and "ied"
        case 0x64: return count > 4 && before == 0x65 ? 2 : 0
        // s: "es" and "ies"; not "ss", "us", "is"
        case 0x73:
            if before == 0x65, count > 4 { return 2 }
            return before == 0x73 || before == 0x75 || before == 0x69 ? 0 : 1
        // e
        case 0x65: return count > 4 ? 1 : 0
        default: return 0
        }
    }
}
