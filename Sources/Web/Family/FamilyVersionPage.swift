import Domain

/// What the family reads, as it is printed for them: large, by year, beginning with the children.
struct FamilyVersionPage: PageBody {
    let review: RecordID
    let places: Tabs
    /// "Ada and Bram".
    let children: Wording
    let version: FamilyVersion
    /// Whoever asks may decide.
    var decides: Bool
    let language: PlainLanguage
    /// Where it can be fetched as a document; nil where none is offered.
    var file: SiteLink?

    private var words: FamilyVersionWords { catalogue.familyVersion }

    var title: Wording { Wording(words.title, children) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.div, .class("off-paper")) { html in
            places.write(&html)
            FamilyViews(review: review, current: .version, keepsWords: decides).write(&html)
            forWhoPrepares(&html)
        }
        told(&html)
    }

    /// What the family gets, with nothing around it.
    func told(_ html: inout HtmlWriter) {
        html.element(.div, .class("family-version")) { html in
            html.element(.h1, say: title)
            if version.lines.isEmpty {
                EmptyState(
                    title: Wording(words.empty), what: Wording(words.emptyWhat),
                    action: decides ? (Wording(words.emptyAction), .family(review)) : nil
                ).write(&html)
                return
            }
            opening(&html)
            for year in years { section(year, &html) }
        }
    }

    // MARK: What is not printed

    private func forWhoPrepares(_ html: inout HtmlWriter) {
        if version.lines.isEmpty { return }
        let remarks = decides ? remarked : []
        html.element(.div, .class("known-as")) { html in
            html.element(.p, say: Wording(words.forYou))
            if version.undecided > 0 {
                html.element(.p) { html in
                    html.say(Wording(words.toDo, version.undecided))
                    if decides {
                        html.text(" ")
                        html.element(.a, .href(toDo), say: Wording(words.emptyAction))
                    }
                }
            }
            html.element(.p, say: Wording(words.print))
            html.element(.ul, .class("in-line")) { html in
                if let file { html.element(.li) { $0.element(.a, .href(file), say: Wording(words.file)) } }
                html.element(.li) { $0.element(.a, .href(.familyPageFile(review)), say: Wording(words.pageFile)) }
            }
            if decides { html.element(.p, say: Wording(words.printIt)) }
            if !remarks.isEmpty {
                html.element(.details) { html in
                    html.element(.summary, say: Wording(words.remarks, remarks.count))
                    html.element(.ul) { html in
                        for (line, found) in remarks {
                            html.element(.li) { html in
                                html.element(
                                    .a, .href(.familyEntry(review, line.thread)), say: ChronologyRow.day(line.date))
                                html.text(" ")
                                html.say(FamilyWording.say(found[0]))
                            }
                        }
                    }
                }
            }
        }
    }

    private var toDo: SiteLink { SiteLink.family(review).with([("state", FamilyState.toDo.rawValue)]) }

    private var remarked: [(FamilyVersion.Line, [PlainLanguage.Remark])] {
        version.lines.map { ($0, language.remarks(on: $0.words)) }.filter { !$0.1.isEmpty }
    }

    // MARK: What is

    private func opening(_ html: inout HtmlWriter) {
        for (place, line) in openingLines.enumerated() {
            html.element(.p, place == 0 ? .class("lead") : nil, say: line)
        }
        let lines = notShownLines
        if lines.isEmpty { return }
        html.element(.ul) { html in
            for line in lines { html.element(.li, say: line) }
        }
    }

    /// Who prepared it, what it is, and how much is not shown.
    var openingLines: [Wording] {
        var lines: [Wording] = []
        if let at = version.preparedAt {
            let who = version.preparedBy.reduce(into: Wording?.none) { line, name in
                line = line.map { Wording(words.and, $0, .data(name)) } ?? .data(name)
            }
            lines.append(Wording(words.prepared, who ?? .data(""), TimeWords.day(at)))
        }
        lines.append(Wording(words.whatItIs))
        lines.append(
            version.notShown == 0 ? Wording(words.all) : Wording(words.notShown, version.notShown))
        return lines
    }

    var notShownLines: [Wording] {
        let reasons = FamilyReason.allCases.compactMap { reason in
            version.leftOut[reason].map { FamilyWording.counted(reason, $0) }
        }
        return reasons + (version.undecided > 0 ? [Wording(words.undecided, version.undecided)] : [])
    }

    func heading(_ year: Year) -> Wording { year.year.map { .number($0) } ?? Wording(words.noDate) }

    /// Whether a child was seen, and whose account it is.
    func notes(_ line: FamilyVersion.Line) -> [Wording] {
        var notes: [Wording] = []
        if let seen = seen(line.childSeen) { notes.append(Wording(seen)) }
        if !line.agency.isEmpty { notes.append(Wording(words.writtenBy, .data(line.agency))) }
        return notes
    }

    struct Year {
        /// Nil where no day is known.
        var year: Int?
        var lines: [FamilyVersion.Line]
    }

    var years: [Year] {
        var years: [Year] = []
        for line in version.lines {
            let year = (line.date.earliest ?? line.date.latest)?.year
            if years.isEmpty || years[years.count - 1].year != year { years.append(Year(year: year, lines: [])) }
            years[years.count - 1].lines.append(line)
        }
        return years
    }

    private func section(_ year: Year, _ html: inout HtmlWriter) {
        html.element(.section) { html in
            html.element(.h2, say: heading(year))
            for line in year.lines {
                html.element(.div, .class("line")) { html in
                    html.element(.h3, say: ChronologyRow.day(line.date))
                    html.element(.p, .class("told")) { $0.lines(line.words) }
                    for note in notes(line) { html.element(.p, .class("by"), say: note) }
                }
                html.newline()
            }
        }
    }

    private func seen(_ seen: ChildSeen) -> Phrase? {
        switch seen {
        case .yes: words.seenYes
        case .no: words.seenNo
        case .some: words.seenSome
        case .notStated: nil
        }
    }
}
