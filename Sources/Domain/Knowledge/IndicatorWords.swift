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
    /// First names, short forms and surnames of grown-ups the case file names, and words by which it names one.
    private let adultNames: Set<UInt64>
    /// Initial and surname of a grown-up as the case file writes them ("R Tennant"), though a child's initial is the same.
    private let adultInitials: Set<Initial>

    private struct Initial: Hashable {
        var letter: UInt64
        var surname: UInt64
    }
    private let denials: Set<UInt64>
    private let naming: Set<UInt64>
    private let turns: Set<UInt64>
    private let ruledOut: Set<UInt64>
    private let reports: Set<UInt64>

    init(children: [ChildOfCase], people: [CaseFile.KnownPerson] = []) {
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
                // "The unborn baby": the first word that tells something.
                let words = PlainWords.key(name).split(separator: " ").drop { Self.articles.contains(String($0)) }
                guard let first = words.first, first.utf8.count > 2 else { continue }
                childWords.insert(WordCutter.key(String(first)))
            }
        }
        var adultNames: Set<UInt64> = []
        var adultInitials: Set<Initial> = []
        for person in people where ![.sibling, .cousin].contains(PersonRole(words: person.role ?? "")) {
            let isWorker = PersonRole(words: person.role ?? "") == .professional
            for name in [person.name] + person.otherNames where !isWorker {
                let words = PlainWords.key(name).split(separator: " ").map(String.init)
                guard let first = words.first, let last = words.last else { continue }
                if words.count == 2, first.utf8.count == 1 {
                    adultInitials.insert(Initial(letter: WordCutter.key(first), surname: WordCutter.key(last)))
                }
                for word in words where word.utf8.count > 1 { adultNames.insert(WordCutter.key(word)) }
            }
        }
        // A name a child bears too says nothing, and a surname is told apart by what stands before it.
        adultNames.subtract(childWords)
        adultNames.subtract(surnames)
        adultNames.subtract(set(Self.plainWords))
        self.adultNames = adultNames
        self.adultInitials = adultInitials
        self.childWords = childWords
        self.givenNames = givenNames
        self.surnames = surnames
        adultWords = set(
            "mother mum mums mothers father dad dads fathers parent parents partner partners boyfriend girlfriend husband wife stepdad stepmum mr mrs ms miss mo fa client patient tenant adult adults male female man woman gentleman carer stepfather stepmother grandmother grandfather nan user"
        )
        denials = set(
            "no not never nil denies denied deny without neither nor none didnt doesnt dont wasnt isnt hasnt no-one")
        naming = set(
            "leaflet leaflets training course policy poster booklet campaign questionnaire workshop enquiry screening screened helpline information advice asked talked programme if whether"
        )
        turns = set("but however although though yet")
        ruledOut = set("excluded unfounded unsubstantiated needed required necessary")
        reports = set(
            "said says saying states stated state reports reported report reporting alleged alleges allegation claims claimed told disclosed according informed advised thinks believes heard neighbour neighbours anonymous grandmother rang notification"
        )
    }

    private static let articles: Set<String> = ["the", "a", "an", "unborn"]
    /// Words inside names that are words of any sentence too.
    private static let plainWords = "the of and mr mrs ms miss dr dad mum aunt uncle nan de la van von le s"

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
        // Nobody is named in the sentence: of whom was spoken last ("Roisin on the step. Smelt of wine.").
        if !child && !adult {
            var j = range.lowerBound - 1
            while j >= 0, !adult {
                adult = isAdult(j, in: words)
                if childWords.contains(words[j].raw) { break }
                j -= 1
            }
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
        // "Hits the children".
        if range.contains(where: isChild) { return true }
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
            if isAdult(i, in: words), !isCompany(i, in: words) { return false }
            i -= 1
        }
        if context.childColumn || context.worksWithChildren { return true }
        // Nothing tells: taken either way, and shown with its words.
        return !context.worksWithAdults
    }

    /// A word for a grown-up, or a grown-up of the family by initial or name ("I Tennant", "Ian Tennant"), or by a surname
    /// alone, as the police write it: children are called by their first names.
    private func isAdult(_ i: Int, in words: [WordKey]) -> Bool {
        if adultWords.contains(words[i].raw) { return true }
        if adultNames.contains(words[i].raw), words[i].isCapitalised { return true }
        guard surnames.contains(words[i].raw), words[i].isCapitalised else { return false }
        // "The Calder family", "the Calder children".
        if i + 1 < words.count, Self.ofFamily.contains(words[i + 1].raw) { return false }
        guard i > 0, words[i - 1].sentence == words[i].sentence else { return true }
        let before = words[i - 1]
        if adultInitials.contains(Initial(letter: before.raw, surname: words[i].raw)) { return true }
        return !givenNames.contains(before.raw) && !childWords.contains(before.raw)
    }

    /// "Brought by mother and a police officer": with the child, not whom the sentence is about.
    private func isCompany(_ i: Int, in words: [WordKey]) -> Bool {
        var at = i - 1
        while at >= max(0, i - 4), words[at].sentence == words[i].sentence {
            if Self.companions.contains(words[at].raw) { return true }
            at -= 1
        }
        return false
    }

    private static let ofFamily = Set(
        ["family", "families", "children", "child", "kids", "household", "siblings"].map { WordCutter.key($0) })
    private static let companions = Set(["by", "with", "accompanied"].map { WordCutter.key($0) })
    /// After these the phrase is the name of a service: "fracture clinic".
    private static let services = Set(
        ["clinic", "clinics", "ward", "unit", "dept", "department", "awareness"].map { WordCutter.key($0) })

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
        if i < words.count, words[i].sentence == sentence, Self.services.contains(words[i].raw) { return true }
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
