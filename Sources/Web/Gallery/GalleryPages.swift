/// Whole pages with invented data.
enum GalleryPages {
    struct Example: Sendable {
        var name: String
        var page: any PageBody
        /// Somebody is signed in.
        var isInside = true

        func frame(_ language: SiteLanguage, _ version: String) -> PageFrame {
            PageFrame(
                title: page.title, language: language, version: version,
                waymarks: isInside ? [.init(words: Wording(catalogue.gallery.title), link: .gallery)] : [],
                account: isInside ? GalleryExamples.account : nil, hasProblems: page.hasProblems, isWide: page.isWide)
        }
    }

    static let all: [Example] = []
}
