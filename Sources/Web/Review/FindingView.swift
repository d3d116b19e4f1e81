import Domain

/// One finding: what it says, how sure that is, and the entries it rests on with the words marked.
struct FindingView: Sendable {
    let item: FoundItem
    /// Leads to an entry's page.
    let open: @Sendable (RecordID) -> SiteLink
    /// Whom it is about; nil where it is about nobody of the review's children, or that stands above already.
    var child: Wording?
    var heading: HtmlTag = .h2

    private var words: FindingWords { catalogue.findings }
    private var finding: Finding { item.finding }

    static func standing(_ item: FoundItem) -> Tag {
        let words = catalogue.findings
        return switch item.state {
        case .open: Tag(Wording(words.open), .underWay)
        case .confirmed: Tag(Wording(words.confirmed), .done)
        case .dismissed: Tag(Wording(words.dismissed), .quiet)
        }
    }

    func write(_ html: inout HtmlWriter) {
        html.element(.p) { html in
            Self.standing(item).write(&html)
            if !item.isFound {
                html.text(" ")
                Tag(Wording(words.gone), .attention).write(&html)
            }
            html.text(" ")
            html.element(.span, .class("help"), say: Wording(finding.basis == .stated ? words.stated : words.inferred))
            if let child {
                html.text(" · ")
                html.say(child)
            }
        }
        if !item.isFound { html.element(.p, .class("help"), say: Wording(words.goneWhat)) }
        html.element(.p, say: .english(finding.says))
        if let reason = item.reason, !reason.isEmpty, item.state != .open {
            html.element(.p, say: Wording(words.why, .data(reason)))
        }
        let shown = finding.grounds.filter { $0.part != .beside }
        if !shown.isEmpty {
            html.element(.ul, .class(shown.count > 1 ? "accounts two" : "accounts")) { html in
                for ground in shown { card(ground, &html) }
            }
        } else if finding.grounds.isEmpty {
            html.element(.p, .class("help"), say: Wording(words.noEntries))
        }
        beside(&html)
        if !finding.rule.isEmpty { html.element(.p, .class("help"), say: rule) }
    }

    private var rule: Wording {
        Wording(words.rule, .english(finding.rule))
    }

    private func label(_ part: Finding.Ground.Part) -> Phrase {
        switch (finding.kind, part) {
        case (.contradiction, .one): words.one
        case (.contradiction, _): words.theOther
        case (.silence, .one): words.before
        case (.silence, _): words.after
        case (_, .other): words.answer
        default: words.entry
        }
    }

    private func card(_ ground: Finding.Ground, _ html: inout HtmlWriter) {
        guard let account = item.accounts[ground.thread] else { return }
        let entry = account.entry.entry
        html.element(.li, .class("account")) { html in
            html.element(.p, .class("help"), say: Wording(label(ground.part)))
            html.element(heading, .class("whose")) { html in
                html.say(EntryAccountView.agency(account))
                html.text(" · ")
                html.element(.a, .href(open(ground.thread)), say: ChronologyRow.day(entry.date))
            }
            let event = MarkedWords(entry.event, ground.words)
            if entry.event.isEmpty {
                EntryAccountView.event(entry, &html)
            } else {
                html.element(.p, .class("wording")) { event.write(&$0) }
            }
            if event.hasMarks || ground.words.isEmpty { return }
            // The words stand in another column of the row.
            let other = entry.fields.lazy.filter { $0.kind != .event }
                .map { (heading: $0.heading, words: MarkedWords($0.text, ground.words)) }.first { $0.words.hasMarks }
            // Words that stand nowhere in the entry are nobody's to be shown.
            guard let other else { return }
            html.element(.p, .class("note")) { html in
                html.text(other.heading)
                html.text(": ")
                other.words.write(&html)
            }
        }
    }

    private func beside(_ html: inout HtmlWriter) {
        let beside = finding.grounds.filter { $0.part == .beside }
        if beside.isEmpty { return }
        html.element(heading, .class("small"), say: Wording(words.beside))
        html.element(.ul) { html in
            for ground in beside {
                guard let account = item.accounts[ground.thread] else { continue }
                let entry = account.entry.entry
                html.element(.li) { html in
                    html.element(
                        .a, .href(open(ground.thread)),
                        say: Wording(
                            catalogue.entry.title, ChronologyRow.day(entry.date), EntryAccountView.agency(account)))
                    html.text(" ")
                    html.element(.span, .class("help"), text: Self.short(entry.event))
                }
            }
        }
    }

    private static let letters = 160

    private static func short(_ words: String) -> String {
        words.count > letters ? words.prefix(letters) + "…" : words
    }
}

/// Words of an entry in which those something rests on are marked.
struct MarkedWords: Sendable {
    private let text: String
    private let marks: [Range<String.Index>]

    var hasMarks: Bool { !marks.isEmpty }

    /// - Parameter words: verbatim, several stretches parted by “ … ”; those that are not in the text are passed over.
    init(_ text: String, _ words: String) {
        self.text = text
        var found: [Range<String.Index>] = []
        for stretch in words.split(separator: "…") {
            let trimmed = Self.trimmed(stretch)
            if !trimmed.isEmpty, let range = text.firstRange(of: trimmed) { found.append(range) }
        }
        found.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        marks = found.reduce(into: []) { joined, range in
            if let last = joined.last, range.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
    }

    func write(_ html: inout HtmlWriter) {
        var at = text.startIndex
        for mark in marks {
            html.lines(String(text[at..<mark.lowerBound]))
            html.element(.mark) { $0.lines(String(text[mark])) }
            at = mark.upperBound
        }
        html.lines(String(text[at...]))
    }

    private static func trimmed(_ words: Substring) -> String {
        var words = words
        while words.first?.isWhitespace == true { words.removeFirst() }
        while words.last?.isWhitespace == true { words.removeLast() }
        return String(words)
    }
}
