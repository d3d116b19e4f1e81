/// The words around a phrase that say of whom it speaks, and whether it is denied, merely named, or passed on.
struct IndicatorWords {
    /// What the whole entry says of whom it is about.
    struct Context {
        /// A column for the child or person names a child of the case.
        var childColumn: Bool
        var worksWithChildren: Bool
        var worksWithAdults: Bool
    }

    static let childServices: Set<AgencyKind> = [
        .school, .nursery, .childMentalHealth, .schoolNursing, .educationWelfare,
    ]
    static let adultServices: Set<AgencyKind> = [
        .mentalHealth, .substanceMisuse, .domesticAbuse, .housing, .probation, .midwifery,
    ]

    private let childWords: Set<UInt64>
    private let adultWords: Set<UInt64>
    private let givenNames: Set<UInt64>
    /// Surnames of the children: after any other name or initial they name a grown-up of the family.
    private let surnames: Set<UInt64>
    private let denials: Set<UInt64>
    private let naming: Set<UInt64>
    private let turns: Set<UInt64>
    private let ruledOut: Set<UInt64>
    private let reports: Set<UInt64>

    init(children: [ChildOfCase]) {
        func set(_ line: String) -> Set<UInt64> { Set(line.split(separator: " ").map { WordCutter.key(String($0)) }) }
        var childWords = set(
            "child children childs boy girl baby infant toddler son daughter sons daughters pupil pupils kid kids sibling siblings brother sister newborn twins yp"
        )
        var givenNames: Set<UInt64> = []
        var surnames: Set<UInt64> = []
        for child in children {
            let parts = PlainWords.key(child.name).split(separator: " ")
            if parts.count > 1, let first = parts.first, let last = parts.last {
                surnames.insert(WordCutter.key(String(last)))
                givenNames.formUnion([WordCutter.key(String(first)), WordCutter.key(String(first.prefix(1)))])
            }
            for name in [child.name] + child.otherNames {
                guard let first = PlainWords.key(name).split(separator: " ").first, first.utf8.count > 2 else {
                    continue
                }
                childWords.insert(WordCutter.key(String(first)))
            }
        }
        self.childWords = childWords
        self.givenNames = givenNames
        self.surnames = surnames
        adultWords = set(
            "mother mum mums mothers father dad dads fathers parent parents partner partners boyfriend girlfriend husband wife mr mrs ms miss mo fa client patient tenant adult adults male female man woman gentleman carer stepfather stepmother grandmother grandfather nan user"
        )
        denials = set(
            "no not never nil denies denied deny without neither nor none didnt doesnt dont wasnt isnt hasnt no-one")
        naming = set(
            "leaflet leaflets training course policy poster booklet campaign questionnaire workshop enquiry screening screened helpline information advice asked talked programme if whether"
        )
        turns = set("but however although though yet")
        ruledOut = set("excluded unfounded unsubstantiated")
        reports = set(
            "said says saying states stated state reports reported report reporting alleged alleges allegation claims claimed told disclosed according informed advised thinks believes heard neighbour neighbours anonymous grandmother rang notification"
        )
    }

    /// Whether a cell names a child of the case, or children in general.
    func namesChild(_ text: String) -> Bool {
        PlainWords.key(text).split(separator: " ").contains { childWords.contains(WordCutter.key(String($0))) }
    }

    func speaks(
        of subject: IndicatorTheme.Subject, at range: Range<Int>, in words: [WordKey], _ context: Context
    ) -> Bool {
        if subject == .anyone { return true }
        if subject == .child { return speaksOfChild(at: range, in: words, context) }
        let sentence = words[range.lowerBound].sentence
        var child = false
        var adult = false
        // A grown-up's matter is that of the person named last before the phrase or, failing that, first after it.
        var i = range.lowerBound - 1
        while i >= 0, words[i].sentence == sentence {
            if !adult, !child {
                adult = isAdult(i, in: words)
                if !adult { child = childWords.contains(words[i].raw) }
            }
            i -= 1
        }
        i = range.upperBound
        while i < words.count, words[i].sentence == sentence {
            if !adult, !child {
                adult = isAdult(i, in: words)
                if !adult { child = childWords.contains(words[i].raw) }
            }
            i += 1
        }
        if !child && !adult {
            child = context.childColumn || context.worksWithChildren
            adult = context.worksWithAdults && !context.childColumn
            // Nothing tells: taken either way, and shown with its words.
            if !child && !adult { return true }
        }
        return adult
    }

    /// A child's matter is so wherever a child is named before the phrase ("Jamie was brought by his mother with a
    /// broken arm"), and after it where nobody is named before. Where the sentence names nobody, the one named last
    /// before it is meant.
    private func speaksOfChild(at range: Range<Int>, in words: [WordKey], _ context: Context) -> Bool {
        let sentence = words[range.lowerBound].sentence
        func isChild(_ i: Int) -> Bool { childWords.contains(words[i].raw) && !isAdult(i, in: words) }
        var adult = false
        var i = range.lowerBound - 1
        while i >= 0, words[i].sentence == sentence {
            if isChild(i) { return true }
            adult = adult || isAdult(i, in: words)
            i -= 1
        }
        if adult { return false }
        var j = range.upperBound
        while j < words.count, words[j].sentence == sentence {
            if isChild(j) { return true }
            adult = adult || isAdult(j, in: words)
            j += 1
        }
        if adult { return false }
        while i >= 0 {
            if isChild(i) { return true }
            if isAdult(i, in: words) { return false }
            i -= 1
        }
        if context.childColumn || context.worksWithChildren { return true }
        // Nothing tells: taken either way, and shown with its words.
        return !context.worksWithAdults
    }

    /// A word for a grown-up, or a grown-up of the family by initial or name ("I Tennant", "Ian Tennant").
    private func isAdult(_ i: Int, in words: [WordKey]) -> Bool {
        if adultWords.contains(words[i].raw) { return true }
        guard surnames.contains(words[i].raw), i > 0, words[i - 1].sentence == words[i].sentence else { return false }
        let before = words[i - 1]
        return before.isCapitalised && !before.isMark && !givenNames.contains(before.raw)
            && !childWords.contains(before.raw)
    }

    /// Denied, ruled out, or named without being there.
    func isDenied(_ range: Range<Int>, in words: [WordKey]) -> Bool {
        let sentence = words[range.lowerBound].sentence
        var i = range.lowerBound - 1
        var steps = 0
        while i >= 0, words[i].sentence == sentence, steps < 5 {
            if turns.contains(words[i].raw) { break }
            if steps < 4, denials.contains(words[i].raw) { return true }
            if naming.contains(words[i].raw) { return true }
            if !words[i].isMark { steps += 1 }
            i -= 1
        }
        i = range.upperBound
        steps = 0
        while i < words.count, words[i].sentence == sentence, steps < 3 {
            if ruledOut.contains(words[i].raw) { return true }
            if words[i].raw == Self.ruled, i + 1 < words.count, words[i + 1].raw == Self.out { return true }
            if words[i].raw == Self.denied { return true }
            steps += 1
            i += 1
        }
        return false
    }

    /// Someone's report stands before the phrase in the sentence.
    func isReported(_ range: Range<Int>, in words: [WordKey]) -> Bool {
        let sentence = words[range.lowerBound].sentence
        var i = range.lowerBound - 1
        while i >= 0, words[i].sentence == sentence {
            if reports.contains(words[i].raw) { return true }
            i -= 1
        }
        return false
    }

    private static let ruled = WordCutter.key("ruled")
    private static let out = WordCutter.key("out")
    private static let denied = WordCutter.key("denied")
}
