import Domain

/// The sayings that belong to states and reasons.
enum FamilyWording {
    static func words(_ state: FamilyState) -> Phrase {
        let words = catalogue.family
        return switch state {
        case .toDo: words.toDo
        case .lookAgain: words.lookAgain
        case .shared: words.shared
        case .leftOut: words.leftOut
        }
    }

    static func tag(_ state: FamilyState) -> Tag {
        let words = Wording(words(state))
        return switch state {
        case .toDo: Tag(words, .quiet)
        case .lookAgain: Tag(words, .attention)
        case .shared: Tag(words, .done)
        case .leftOut: Tag(words)
        }
    }

    static func words(_ reason: FamilyReason) -> Phrase {
        let words = catalogue.familyDecision
        return switch reason {
        case .aboutSomebodyElse: words.aboutOther
        case .risk: words.risk
        case .askFirst: words.askFirst
        case .proceedings: words.proceedings
        case .addsNothing: words.addsNothing
        }
    }

    /// How many were left out for a reason, as the family reads it.
    static func counted(_ reason: FamilyReason, _ count: Int) -> Wording {
        let words = catalogue.familyVersion
        let phrase =
            switch reason {
            case .aboutSomebodyElse: words.aboutOther
            case .risk: words.risk
            case .askFirst: words.askFirst
            case .proceedings: words.proceedings
            case .addsNothing: words.addsNothing
            }
        return Wording(phrase, count)
    }

    static func say(_ remark: PlainLanguage.Remark) -> Wording {
        let words = catalogue.familyDecision
        return switch remark {
        case .name(let name): Wording(words.isName, .data(name))
        case .jargon(let word, let plain): Wording(words.isJargon, .data(word), .english(plain))
        }
    }

    /// The children of a review in one line: "Ada and Bram".
    static func names(_ children: [IndexChild]) -> Wording {
        let names = children.enumerated().map { FindingsHandler.name($1, $0 + 1) }
        guard let last = names.last else { return .data("") }
        guard var line = names.dropLast().first else { return last }
        for name in names.dropFirst().dropLast() {
            line = Wording(catalogue.familyVersion.also, line, name)
        }
        return Wording(catalogue.familyVersion.and, line, last)
    }
}

/// What was decided of an entry, as the list and the entry's own page show it.
struct FamilyDecisionView: Sendable {
    let kept: KeptFamilyDecision

    func write(_ html: inout HtmlWriter) {
        let decision = kept.decision
        if let reason = decision.reason {
            html.element(.p, say: Wording(FamilyWording.words(reason)))
        }
        if !decision.why.isEmpty { html.element(.p, .class("note")) { $0.lines(decision.why) } }
        if !decision.words.isEmpty, decision.choice != .leftOut {
            html.element(.p, .class("plain-words")) { $0.lines(decision.words) }
        }
        if !decision.said.isEmpty {
            html.element(.p, .class("note")) { html in
                html.say(Wording(catalogue.family.familySays))
                html.text(" ")
                html.element(.q) { $0.lines(decision.said) }
            }
        }
        html.element(
            .p, .class("note"),
            say: Wording(catalogue.family.byWhom, .data(kept.decider), TimeWords.day(kept.decidedAt)))
    }
}

/// The parts of what is prepared for the family, above each of them.
struct FamilyViews: Sendable {
    enum View: Sendable { case entries, version, leftOut, words }

    let review: RecordID
    let current: View?
    /// Whoever asks may add words that are pointed at.
    var keepsWords = false

    static func leftOut(_ review: RecordID) -> SiteLink {
        SiteLink.family(review).with([("state", FamilyState.leftOut.rawValue)])
    }

    func write(_ html: inout HtmlWriter) {
        let words = catalogue.family
        let name = Wording(words.views)
        var views: [(View, Phrase, SiteLink)] = [
            (.entries, words.byEntry, .family(review)), (.version, words.version, .familyVersion(review)),
            (.leftOut, words.leftOutView, Self.leftOut(review)),
        ]
        if keepsWords { views.append((.words, words.wordsView, .tradeWords(review))) }
        html.element(.nav, .class("views off-paper"), .ariaLabel(words: html.plain(name)), html.foreign(name)) { html in
            html.element(.ul, .class("in-line")) { html in
                for (view, words, link) in views {
                    html.element(.li) { html in
                        html.element(
                            .a, .href(link), view == current ? .ariaCurrent("page") : nil, say: Wording(words))
                    }
                }
            }
        }
    }
}
