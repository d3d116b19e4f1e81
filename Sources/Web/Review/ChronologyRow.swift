import Domain

/// One entry as a row: its date as understood and as written, whose it is, every word of it, and what hangs on it.
struct ChronologyRow {
    let agencies: [NamedAgency]
    let themes: [RecordID: String]
    let children: [RecordID: Wording]
    let mayAsk: Bool
    let review: RecordID
    /// What each cell says it is, on a narrow screen.
    let labels: [HtmlAttribute]
    /// What was chosen, so that an entry's page knows what is before and after it.
    let origin: [(name: String, value: String)]

    private var words: ChronologyWords { catalogue.chronology }

    /// Columns that stand in a place of their own.
    private static let placed: Set<ColumnKind> = [.date, .event, .childSeen]

    static func words(of seen: ChildSeen) -> Phrase {
        let words = catalogue.chronology
        return switch seen {
        case .yes: words.seenYes
        case .no: words.seenNo
        case .some: words.seenSome
        case .notStated: words.seenNotStated
        }
    }

    func write(_ page: PageEntry, _ html: inout HtmlWriter) {
        let entry = page.entry
        html.element(.tr, .id(words: Self.identifier(page.thread))) { html in
            html.element(.th, .scope("row")) { html in date(page, &html) }
            html.element(.td, labels[1]) { html in
                let agency = agencies[entry.agency]
                let name = agency.name(at: entry.date)
                html.text(name)
                if name != agency.name {
                    html.element(.span, .class("note"), say: Wording(words.agencyNow, .data(agency.name)))
                }
            }
            html.element(.td, .class("event"), labels[2]) { html in event(entry, &html) }
            html.element(.td, labels[3]) { html in seen(page, &html) }
            html.element(.td, labels[4]) { html in marks(page, &html) }
        }
        html.newline()
    }

    static func day(_ date: DateReading) -> Wording {
        date.earliest == nil && date.latest == nil
            ? Wording(catalogue.chronology.noDate) : .english(date.inWords)
    }

    /// Of an entry's row in the list.
    static func identifier(_ thread: RecordID) -> String { "entry-\(thread)" }

    private func date(_ page: PageEntry, _ html: inout HtmlWriter) {
        let entry = page.entry
        html.element(.a, .href(SiteLink.entry(review, page.thread).with(origin))) { html in
            html.say(Self.day(entry.date))
            // Several entries have the same day.
            html.element(.span, .class("quiet")) { html in
                html.text(" · ")
                html.text(agencies[entry.agency].name)
            }
        }
        if !entry.date.verbatim.isEmpty, entry.date.verbatim != entry.date.inWords {
            html.element(.span, .class("note")) { html in
                html.say(Wording(words.written))
                html.text(" ")
                html.element(.q, text: entry.date.verbatim)
            }
        }
        if let recorded = entry.recorded, recorded.earliest != nil || recorded.latest != nil {
            html.element(.span, .class("note"), say: Wording(words.recorded, .english(recorded.inWords)))
        }
    }

    private func event(_ entry: ChronologyEntry, _ html: inout HtmlWriter) {
        html.element(.p) { $0.lines(entry.event) }
        for field in entry.fields where !Self.placed.contains(field.kind) && !field.text.isEmpty {
            html.element(.p, .class("note")) { html in
                if !field.heading.isEmpty {
                    html.text(field.heading)
                    html.text(": ")
                }
                html.lines(field.text)
            }
        }
        for remark in entry.remarks {
            html.element(.p, .class("note"), text: SheetWords.remark(remark))
        }
        for problem in entry.allProblems {
            html.element(
                .p, .class("note settle"), say: Wording(words.settle, .english(SheetWords.problem(problem))))
        }
        for note in entry.allNotes {
            html.element(
                .p, .class("note"),
                say: note.kind == .correctedInPlace
                    ? .english(SheetWords.sentence(note.message))
                    : Wording(words.assumed, .english(SheetWords.sentence(note.message))))
        }
    }

    private func seen(_ page: PageEntry, _ html: inout HtmlWriter) {
        let entry = page.entry
        if entry.childSeen != .notStated {
            html.element(.span, say: Wording(Self.words(of: entry.childSeen)))
        }
        let written = entry.text(.childSeen)
        if !written.isEmpty {
            html.element(.span, .class("note")) { html in
                html.say(Wording(words.written))
                html.text(" ")
                html.element(.q, text: written)
            }
        }
        // What no column says, read from the words: the same that the overview counts from.
        for (isSeen, phrase) in [(true, words.seenRead), (false, words.notSeenRead)] {
            let read = page.sightings.filter { !$0.isStated && $0.isSeen == isSeen }
            let names = read.compactMap { sighting -> Wording? in
                guard let name = children[sighting.child] else { return nil }
                return sighting.isInDoubt ? Wording(words.inDoubt, name) : name
            }
            if names.isEmpty { continue }
            html.element(.span, .class("note")) { $0.say(Wording(phrase, .list(names))) }
        }
    }

    private func marks(_ page: PageEntry, _ html: inout HtmlWriter) {
        var lines: [Wording] = []
        if let weight = page.significance { lines.append(Wording(WeighPage.words(weight))) }
        if page.links > 0 { lines.append(Wording(words.links, page.links)) }
        if page.notes > 0 { lines.append(Wording(words.notes, page.notes)) }
        if page.questions > 0 { lines.append(Wording(words.questions, page.questions)) }
        lines += page.themes.compactMap { themes[$0].map { .data($0) } }
        if lines.isEmpty, !mayAsk { return }
        html.element(.ul, .class("plain")) { html in
            for line in lines { html.element(.li, say: line) }
            if mayAsk {
                let name = Wording(
                    words.askOf, .data(agencies[page.entry.agency].name), Self.day(page.entry.date))
                html.element(.li, .class("off-paper")) { html in
                    html.element(
                        .a, .href(.askQuestion(review, thread: page.thread)), .ariaLabel(words: html.plain(name)),
                        say: Wording(words.ask))
                }
            }
        }
    }
}
