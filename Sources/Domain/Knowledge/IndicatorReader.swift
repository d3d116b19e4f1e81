/// Finds the words of an ``IndicatorTheme`` list in every entry: one walk over the words of each entry through one table
/// of all phrases.
///
/// Left out: words denied or ruled out ("no bruising", "denied drinking"), and words that name a thing without its
/// being there ("leaflet on domestic abuse", "routine enquiry"). Each theme is given once for an entry, with the first
/// words found; words the author saw go before words passed on.
public struct IndicatorReader: Sendable {
    public var themes: [IndicatorTheme]
    /// Those the case file names: whose hand was cut is told by them.
    public var people: [CaseFile.KnownPerson]

    public init(themes: [IndicatorTheme] = IndicatorList.builtIn, people: [CaseFile.KnownPerson] = []) {
        self.themes = themes
        self.people = people
    }

    /// Indicators in order of entry, then theme.
    public func read(_ chronology: IntegratedChronology) -> [Indicator] {
        var run = IndicatorRun(chronology, themes: themes, people: people)
        var out: [Indicator] = []
        for place in chronology.entries.indices { run.read(place, into: &out) }
        return out
    }
}

/// One reading of one chronology; holds the memory that is used again for each entry.
private struct IndicatorRun {
    private let chronology: IntegratedChronology
    private let themes: [IndicatorTheme]
    private var table = PhraseTable()
    /// What a meaning in the table stands for.
    private var meanings: [(theme: Int, subject: IndicatorTheme.Subject, agencies: Set<AgencyKind>)] = []
    private let kinds: [Set<AgencyKind>]
    private let words: IndicatorWords
    private var cutter = WordCutter()

    private struct Find {
        var words: Range<Int>
        var isReported: Bool
    }

    init(_ chronology: IntegratedChronology, themes: [IndicatorTheme], people: [CaseFile.KnownPerson]) {
        self.chronology = chronology
        self.themes = themes
        kinds = chronology.agencies.map { agency in
            Set(([agency.name] + agency.otherNames).map { AgencyKind(agencyName: $0) })
        }
        words = IndicatorWords(children: chronology.children, people: people)
        for (place, theme) in themes.enumerated() {
            for group in theme.groups {
                let meaning = PhraseTable.Meaning(meanings.count)
                meanings.append((place, group.subject, group.agencies))
                for phrase in group.phrases { table.add(phrase[...], meaning) }
            }
        }
    }

    private static let columns: Set<ColumnKind> = [.contact, .event, .action, .present, .other, .child]

    mutating func read(_ place: Int, into out: inout [Indicator]) {
        let entry = chronology.entries[place]
        cutter.begin()
        var aboutChild = false
        for (index, field) in entry.fields.enumerated() where Self.columns.contains(field.kind) {
            if field.kind == .child {
                aboutChild = aboutChild || words.namesChild(field.text)
            } else {
                cutter.cut(field.text, field: index)
            }
        }
        let all = cutter.words
        let kind = kinds.indices.contains(entry.agency) ? kinds[entry.agency] : []
        let context = IndicatorWords.Context(
            childColumn: aboutChild, worksWithChildren: !kind.isDisjoint(with: IndicatorWords.childServices),
            worksWithAdults: !kind.isDisjoint(with: IndicatorWords.adultServices))
        var found = [Find?](repeating: nil, count: themes.count)
        var any = false
        for i in all.indices where !all[i].isMark {
            table.matches(all, at: i) { meaning, range in
                let (theme, subject, agencies) = meanings[Int(meaning)]
                if let before = found[theme],
                    !before.isReported || before.words.lowerBound == i && before.words.count >= range.count
                {
                    return
                }
                guard agencies.isEmpty || !kind.isDisjoint(with: agencies),
                    words.speaks(of: subject, at: range, in: all, context), !words.isDenied(range, in: all)
                else { return }
                let isReported = words.isReported(range, in: all)
                if found[theme] == nil || !isReported {
                    found[theme] = Find(words: range, isReported: isReported)
                    any = true
                }
            }
        }
        guard any else { return }
        for (theme, find) in found.enumerated() {
            guard let find else { continue }
            out.append(
                Indicator(
                    entry: place, theme: themes[theme].id, words: cutter.verbatim(find.words, entry.fields),
                    isReported: find.isReported))
        }
    }
}
