/// Builds the child's line: for each entry and each child it concerns, whether the child was seen, seen alone and
/// spoken with, and whether a view of the child is written (docs/understanding-childs-line.md).
///
/// An agency's own columns come first and are marked as stated; prose is read otherwise and marked as inferred, always
/// with the words and the rule.
public struct ChildsLineReader: Sendable {
    public init() {}

    /// From this confidence on the words are about the child, not only the kind of contact.
    private static let sure = 0.84

    /// - Returns: In order of entry, then child. Pairs of which nothing is recorded are left out unless the entry names
    ///   the child.
    public func read(
        _ chronology: IntegratedChronology, people: CasePeople, runner: WorkRunner = .oneByOne
    ) -> [ChildContact] {
        guard !people.children.isEmpty else { return [] }
        let run = ChildsLineRun(chronology: chronology, people: people, runner: runner)
        return runner.join(chronology.entries.count) { part in
            var contacts: [ChildContact] = []
            contacts.reserveCapacity(part.count)
            for index in part { run.read(index, into: &contacts) }
            return contacts
        }
    }

    /// What a single text says of each of the children named.
    ///
    /// - Parameter authorRole: who wrote it, as written ("Health visitor"); it decides whether children are before the
    ///   writer or heard of.
    public func explain(text: String, children: [String], authorRole: String? = nil) -> [TextContact] {
        let people = CasePeople(children: children)
        let kind = AgencyKind(agencyName: authorRole ?? "")
        let all = ChildSet.first(min(32, children.count))
        let tokens = TextTokens(text)
        let result = TextContactReader(people: people).read(
            tokens, mentions: people.mentions(in: tokens), concerned: all, youngest: people.youngest(among: all),
            setting: AuthorSetting(role: authorRole, agency: kind),
            kind: kind, contact: "", isCertain: true, isAsked: true,
            role: Self.words(ofRole: authorRole).map(ContactStem.hash))
        return result.found.map { found in
            TextContact(
                child: children[found.child], seen: found.contact.seen, seenAlone: found.contact.seenAlone,
                spokenWith: found.contact.spokenWith, wishes: found.contact.wishes, place: found.contact.place,
                company: found.contact.company)
        }
    }

    /// The evidence that a text offers on each child, one line a piece, for learning the weights anew.
    public func evidence(text: String, children: [String], authorRole: String? = nil) -> [(
        child: String, lines: [String]
    )] {
        let people = CasePeople(children: children)
        let kind = AgencyKind(agencyName: authorRole ?? "")
        let all = ChildSet.first(min(32, children.count))
        let tokens = TextTokens(text)
        let scene = ContactScene(
            text: tokens, mentions: people.mentions(in: tokens), people: people, concerned: all,
            youngest: people.youngest(among: all), setting: AuthorSetting(role: authorRole, agency: kind), kind: kind,
            isCertain: true)
        let judge = SightingJudge(scene: scene)
        let talk = TalkJudge(scene: scene, mode: judge.mode)
        let role = Self.words(ofRole: authorRole)
        let features = ContactFeatures(scene: scene, role: role.map(ContactStem.hash))
        return children.indices.prefix(32).map { child in
            let bit = ChildSet(1) << ChildSet(child)
            let facts = ContactFacts.texts(scene, judge, talk.findings(child: bit, judge), child: bit)
            var names = ContactFeatureNames(words: tokens, role: role, facts: facts)
            features.giveEntry(to: &names)
            features.give(
                child: bit, facts: facts.map(ContactFacts.number), setting: scene.setting.number, to: &names)
            return (children[child], names.lines)
        }
    }

    private static func words(ofRole role: String?) -> [String] {
        TextTokens(role ?? "").tokens.filter { !$0.isMark }.map(\.key)
    }

    /// Whether any child was seen at an entry, in the words of the scoring form: its own column where it says so,
    /// otherwise what the contacts read from its prose come to.
    public func childSeen(of entry: ChronologyEntry, contacts: some Collection<ChildContact>) -> ChildSeen {
        let isStated = contacts.contains { $0.seen.basis == .stated }
        if entry.childSeen != .notStated, !isStated { return entry.childSeen }
        // A child of whom the words say nothing particular does not turn "yes" into "some".
        let isSure = contacts.contains { $0.seen.answer != .notRecorded && $0.seen.confidence >= Self.sure }
        var seen = false
        var notSeen = false
        for contact in contacts
        where isStated ? contact.seen.basis == .stated : !isSure || contact.seen.confidence >= Self.sure {
            switch contact.seen.answer {
            case .yes: seen = true
            case .no: notSeen = true
            case .notRecorded: break
            }
        }
        return seen ? (notSeen ? .some : .yes) : (notSeen ? .no : .notStated)
    }
}

extension ChildSet {
    /// The first so many children.
    static func first(_ count: Int) -> ChildSet { count >= 32 ? .max : (1 << ChildSet(count)) - 1 }
}

extension CasePeople {
    /// The child meant by "baby": the one named so, else the last born, else the last in order.
    func youngest(among set: ChildSet) -> ChildSet {
        var best: Int?
        for index in children.indices where index < 32 && set & (1 << ChildSet(index)) != 0 {
            if children[index].first == "baby" { return 1 << ChildSet(index) }
            guard let before = best else {
                best = index
                continue
            }
            if let born = children[index].born, let other = children[before].born {
                if born > other { best = index }
            } else {
                best = index
            }
        }
        return best.map { 1 << ChildSet($0) } ?? 0
    }
}
