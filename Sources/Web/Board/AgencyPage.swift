import Domain

/// One agency: what it is and was called, what it belongs to, and for those who may what can be put down about it.
struct AgencyPage: PageBody {
    /// What was just done, as the address says it.
    enum Done: Sendable {
        case renamed, corrected, merged, undone
        case given(Int)

        init?(_ word: String, count: Int) {
            switch word {
            case "renamed": self = .renamed
            case "corrected": self = .corrected
            case "merged": self = .merged
            case "undone": self = .undone
            case "given": self = .given(count)
            default: return nil
            }
        }

        var words: Wording {
            let words = catalogue.succession
            return switch self {
            case .renamed: Wording(words.renamed)
            case .corrected: Wording(words.corrected)
            case .merged: Wording(words.mergedDone)
            case .undone: Wording(words.undone)
            case .given(let count): Wording(words.rolesGiven, count)
            }
        }
    }

    let agency: AgencyOfBoard
    /// The name of what it is a part of.
    let partOf: String?
    /// Where each is done; nil for those who may not, and for what cannot be done now.
    let rename: SiteLink?
    let correct: SiteLink?
    let undoRename: SiteLink?
    let merge: SiteLink?
    let carry: SiteLink?
    let undo: SiteLink?
    let done: Done?

    private var words: SuccessionWords { catalogue.succession }

    var title: Wording { .data(agency.name) }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        if let done { Banner(kind: .done, words: done.words).write(&html) }
        if let merger = agency.merger {
            Banner(
                kind: .information, words: Wording(words.merged, .data(merger.name), .day(merger.since))
            ).write(&html)
        }
        var facts: [SummaryList.Row] = []
        if let partOf { facts.append(.init(name: Wording(words.partOf), value: .data(partOf))) }
        if let last = agency.formerNames.first {
            facts.append(.init(name: Wording(words.since), value: .day(last.changedOn)))
        }
        if !agency.otherNames.isEmpty {
            facts.append(
                .init(name: Wording(words.otherNames), value: .data(agency.otherNames.joined(separator: ", "))))
        }
        if !facts.isEmpty { SummaryList(facts).write(&html) }
        FormerNamesPart(names: agency.formerNames, what: words.formerWhat).write(&html)
        let links: [(Wording, SiteLink?)] = [
            (Wording(words.carry, .data(agency.merger?.name ?? "")), carry), (Wording(words.rename), rename),
            (Wording(words.merge), merge), (Wording(words.correct), correct), (Wording(words.undoRename), undoRename),
            (Wording(words.undo), undo),
        ]
        guard links.contains(where: { $0.1 != nil }) else { return }
        html.element(.h2, say: Wording(words.what))
        html.element(.ul, .class("places")) { html in
            for case (let words, let link?) in links {
                html.element(.li) { $0.element(.a, .href(link), say: words) }
            }
        }
    }
}

/// The names a board or an agency had, with their last days; nothing where it was never renamed.
struct FormerNamesPart: Sendable {
    /// The latest first.
    let names: [FormerName]
    let what: Phrase

    func write(_ html: inout HtmlWriter) {
        guard !names.isEmpty else { return }
        let words = catalogue.succession
        html.element(.h2, say: Wording(words.formerTitle))
        SummaryList(
            names.map { former in
                let last = CivilDate(dayNumber: former.changedOn.dayNumber - 1)
                return .init(name: Wording(words.until, .day(last)), value: .data(former.name))
            }
        ).write(&html)
        html.element(.p, .class("help"), say: Wording(what))
    }
}
