/// The languages the site's own words can be in. What people wrote themselves is in whatever language they wrote.
enum SiteLanguage: String, CaseIterable, Sendable {
    case english = "en-GB"
    case welsh = "cy"

    /// The language's tag (BCP 47), as `lang` takes it.
    var tag: StaticString {
        switch self {
        case .english: "en-GB"
        case .welsh: "cy"
        }
    }
}

/// A saying of the site in both languages. Made only in this folder (a test looks), so that every word a page says of its
/// own stands in one catalogue.
///
/// `{1}`, `{2}` … are places for what a page fills in; each language may have them in its own order.
struct Phrase: Sendable, Hashable {
    let english: String
    /// Nil until somebody has translated it: the page then shows the English and marks it as English.
    let welsh: String?

    /// - Parameter cy: Welsh, or nil where it is still missing; never left out by oversight.
    init(_ english: String, cy welsh: String?) {
        self.english = english
        self.welsh = welsh
    }

    /// The words and the language they are really in.
    func said(in language: SiteLanguage) -> (words: String, language: SiteLanguage) {
        switch language {
        case .english: (english, .english)
        case .welsh: welsh.map { ($0, .welsh) } ?? (english, .english)
        }
    }
}

/// A saying whose form depends on a number, which stands at `{n}`.
struct CountedPhrase: Sendable, Hashable {
    let one: Phrase
    let other: Phrase
    /// For none, where "0 things" would be clumsy.
    let none: Phrase?

    init(none: Phrase? = nil, one: Phrase, other: Phrase) {
        self.none = none
        self.one = one
        self.other = other
    }

    /// After a numeral Welsh keeps the noun in the singular, so that two forms and one for none serve both languages.
    func phrase(for count: Int) -> Phrase {
        if count == 0, let none { return none }
        return count == 1 ? one : other
    }
}
