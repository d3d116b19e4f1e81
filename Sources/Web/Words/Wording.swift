/// Words on their way to a page: a saying of the catalogue with its places filled, or words that somebody or something
/// else wrote. A component takes nothing else, so that no view can slip in a sentence of its own.
struct Wording: Sendable, Hashable {
    private indirect enum Source: Hashable {
        case phrase(Phrase, [Wording])
        case counted(CountedPhrase, Int, [Wording])
        case data(String, SiteLanguage?)
    }

    /// A stretch of words in one language; nil where nobody knows which, as in what people typed.
    struct Run: Equatable, Sendable {
        var words: String
        var language: SiteLanguage?
    }

    private let source: Source

    private init(source: Source) { self.source = source }

    /// A saying of the catalogue.
    init(_ phrase: Phrase, _ values: Wording...) { source = .phrase(phrase, values) }

    /// A saying that depends on a number.
    init(_ phrase: CountedPhrase, _ count: Int, _ values: Wording...) { source = .counted(phrase, count, values) }

    /// What somebody typed, a name, a reference: shown as it is, with no language claimed.
    static func data(_ words: String) -> Wording { Wording(source: .data(words, nil)) }

    /// Words that another part of the program made in English, such as a date in words.
    static func english(_ words: String) -> Wording { Wording(source: .data(words, .english)) }

    /// Several, one after the other.
    static func list(_ words: [Wording]) -> Wording {
        words.dropFirst().reduce(words.first ?? .data("")) { Wording(listed, $0, $1) }
    }

    private static let listed = Phrase("{1}, {2}", cy: "{1}, {2}")

    /// A number in figures.
    static func number(_ number: Int) -> Wording { .data(String(number)) }

    /// The words on a page in `language`, cut where the language changes.
    func runs(in language: SiteLanguage) -> [Run] {
        switch source {
        case .data(let words, let own): return [Run(words: words, language: own)]
        case .phrase(let phrase, let values): return Self.filled(phrase, values, nil, language)
        case .counted(let counted, let count, let values):
            return Self.filled(counted.phrase(for: count), values, count, language)
        }
    }

    /// The words as one run without building a list, where nothing is to be filled in: nearly every cell of a table.
    func whole(in language: SiteLanguage) -> Run? {
        switch source {
        case .data(let words, let own): return Run(words: words, language: own)
        case .phrase(let phrase, let values) where values.isEmpty:
            let (words, own) = phrase.said(in: language)
            return Run(words: words, language: own)
        default: return nil
        }
    }

    /// The words alone, for places that can hold no mark-up: a title, an option, an attribute.
    func plain(in language: SiteLanguage) -> String {
        whole(in: language)?.words ?? runs(in: language).map(\.words).joined()
    }

    private static func filled(
        _ phrase: Phrase, _ values: [Wording], _ count: Int?, _ language: SiteLanguage
    ) -> [Run] {
        let (template, own) = phrase.said(in: language)
        guard template.utf8.contains(UInt8(ascii: "{")) else { return [Run(words: template, language: own)] }
        var runs: [Run] = []
        func add(_ words: some StringProtocol, _ language: SiteLanguage?) {
            if words.isEmpty { return }
            // What was filled in takes the language around it where it claims none of its own.
            if let last = runs.last, last.language == language {
                runs[runs.count - 1].words += words
            } else {
                runs.append(Run(words: String(words), language: language))
            }
        }
        var rest = Substring(template)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            add(rest[..<open], own)
            let place = rest[rest.index(after: open)..<close]
            if place == "n", let count {
                add(String(count), own)
            } else if let number = Int(place), values.indices.contains(number - 1) {
                for run in values[number - 1].runs(in: language) { add(run.words, run.language ?? own) }
            }
            rest = rest[rest.index(after: close)...]
        }
        add(rest, own)
        return runs
    }
}

extension HtmlWriter {
    /// The words alone, for an attribute or an element that holds no mark-up.
    func plain(_ wording: Wording) -> String { wording.plain(in: language) }

    /// An element with words inside it. Words in another language than the page's are marked with `lang`.
    mutating func element(
        _ tag: HtmlTag, _ a: HtmlAttribute? = nil, _ b: HtmlAttribute? = nil, _ c: HtmlAttribute? = nil,
        _ d: HtmlAttribute? = nil, _ e: HtmlAttribute? = nil, _ f: HtmlAttribute? = nil, _ g: HtmlAttribute? = nil,
        say wording: Wording
    ) {
        if let run = wording.whole(in: language) {
            element(tag, a, b, c, d, e, f, g, foreign(run.language), text: run.words)
            return
        }
        let runs = wording.runs(in: language)
        if runs.count == 1, let run = runs.first {
            element(tag, a, b, c, d, e, f, g, foreign(run.language), text: run.words)
        } else if tag.holdsTextAlone {
            element(tag, a, b, c, d, e, f, g, text: runs.map(\.words).joined())
        } else {
            element(tag, a, b, c, d, e, f, g) { html in html.say(wording) }
        }
    }

    /// Words in the middle of an element that holds other things too.
    mutating func say(_ wording: Wording) {
        if let run = wording.whole(in: language), foreign(run.language) == nil {
            text(run.words)
            return
        }
        for run in wording.runs(in: language) {
            if let mark = foreign(run.language) {
                element(.span, mark, text: run.words)
            } else {
                text(run.words)
            }
        }
    }

    /// `lang` for words in a language that is not the page's.
    func foreign(_ own: SiteLanguage?) -> HtmlAttribute? {
        own.flatMap { $0 == language ? nil : .lang($0.tag) }
    }

    /// `lang` for an element whose own attribute (a name for screen readers) is said in these words.
    func foreign(_ wording: Wording) -> HtmlAttribute? {
        foreign(wording.runs(in: language).first?.language)
    }
}
