import Domain

/// One agency's account, whole: every word of the row, what was assumed and what is to be settled, and where it stands.
struct EntryAccountView: Sendable {
    let account: AgencyAccount
    /// The agency and the day stand above already.
    var isHeaded = false
    /// Of each child of whom the program read whether they were seen.
    var sightings: [(child: Wording, sighting: KeptSighting)] = []

    private var words: EntryWords { catalogue.entry }
    private var entry: ChronologyEntry { account.entry.entry }

    /// What the file has where the row was corrected: with its source.
    private var corrected: [Note] { entry.notes.filter { $0.kind == .correctedInPlace } }

    /// Columns that stand in a place of their own.
    private static let placed: Set<ColumnKind> = [.date, .event, .recorded, .childSeen]

    /// The name of its agency when it happened.
    static func agency(_ account: AgencyAccount) -> Wording {
        .data(account.agency.name(at: account.entry.entry.date))
    }

    func write(_ html: inout HtmlWriter) {
        Self.event(entry, &html)
        html.element(.dl, .class("facts")) { html in
            fact(Wording(words.date), &html) { $0.say(ChronologyRow.day(entry.date)) }
            if !entry.date.verbatim.isEmpty, entry.date.verbatim != entry.date.inWords {
                // Of a corrected row the words are not the file's: those stand under what was corrected.
                fact(Wording(corrected.isEmpty ? words.asWritten : words.asItStands), &html) {
                    $0.element(.q, text: entry.date.verbatim)
                }
            }
            if let recorded = entry.recorded, recorded.earliest != nil || recorded.latest != nil {
                fact(Wording(words.recorded), &html) { $0.say(.english(recorded.inWords)) }
            }
            fact(Wording(words.childSeen), &html) { html in
                let notSaid = sightings.isEmpty ? words.notSaid : words.columnNotSaid
                html.say(Wording(entry.childSeen == .notStated ? notSaid : ChronologyRow.words(of: entry.childSeen)))
                let written = entry.text(.childSeen)
                if !written.isEmpty {
                    html.text(" ")
                    html.element(.q, text: written)
                }
                if sightings.isEmpty { return }
                html.element(.ul, .class("plain")) { html in
                    for (child, sighting) in sightings { html.element(.li) { write(child, sighting, &$0) } }
                }
            }
            for field in entry.fields where !Self.placed.contains(field.kind) && !field.text.isEmpty {
                fact(field.heading.isEmpty ? Wording(words.noHeading) : .data(field.heading), &html) {
                    $0.lines(field.text)
                }
            }
            list(words.remarks, entry.remarks.map { .english(SheetWords.remark($0)) }, &html)
            list(words.settle, entry.allProblems.map { .english(SheetWords.problem($0)) }, &html)
            let assumed = entry.allNotes.filter { $0.kind != .correctedInPlace }
            list(words.assumed, assumed.map { .english(SheetWords.sentence($0.message)) }, &html)
            list(words.corrected, corrected.map { .english(SheetWords.sentence($0.message)) }, &html)
            fact(Wording(words.source), &html) { html in
                html.say(
                    Wording(
                        words.sourceWhat, .data(account.source.fileName), .number(account.source.version),
                        TimeWords.day(account.source.receivedAt), .number(entry.id.table), .number(entry.id.row)))
            }
        }
    }

    /// Of one child, and what that rests on.
    private func write(_ child: Wording, _ sighting: KeptSighting, _ html: inout HtmlWriter) {
        html.element(.strong, say: Wording(sighting.isSeen ? words.seenOf : words.notSeenOf, child))
        html.text(" · ")
        let ground = sighting.isStated ? words.fromColumn : sighting.words.isEmpty ? words.readFromAll : words.readFrom
        html.element(.span, .class("help"), say: Wording(ground))
        if !sighting.words.isEmpty {
            html.text(" ")
            html.element(.q, text: sighting.words)
        }
        if sighting.isInDoubt {
            html.text(" · ")
            html.say(Wording(words.doubted))
        }
    }

    static func event(_ entry: ChronologyEntry, _ html: inout HtmlWriter) {
        if entry.event.isEmpty {
            html.element(.p, .class("help"), say: Wording(catalogue.entry.nothingWritten))
        } else {
            html.element(.p, .class("wording")) { $0.lines(entry.event) }
        }
    }

    private func fact(_ name: Wording, _ html: inout HtmlWriter, _ value: (inout HtmlWriter) -> Void) {
        html.element(.div) { html in
            html.element(.dt, say: name)
            html.element(.dd, content: value)
        }
    }

    private func list(_ name: Phrase, _ lines: [Wording], _ html: inout HtmlWriter) {
        if lines.isEmpty { return }
        fact(Wording(name), &html) { html in
            html.element(.ul, .class("plain")) { html in
                for line in lines { html.element(.li, say: line) }
            }
        }
    }
}

/// One of several accounts side by side: whose it is, its day, its words, and what is said of the link.
struct AccountCard: Sendable {
    let account: AgencyAccount
    /// Leads to the account's own page.
    var link: SiteLink?
    /// Above it.
    var label: Wording?
    var heading: HtmlTag = .h3

    func write(_ html: inout HtmlWriter, below: (inout HtmlWriter) -> Void = { _ in }) {
        let entry = account.entry.entry
        html.element(.li, .class("account")) { html in
            if let label { html.element(.p, .class("help"), say: label) }
            html.element(heading, .class("whose")) { html in
                html.say(EntryAccountView.agency(account))
                html.text(" · ")
                if let link {
                    html.element(.a, .href(link), say: ChronologyRow.day(entry.date))
                } else {
                    html.say(ChronologyRow.day(entry.date))
                }
            }
            EntryAccountView.event(entry, &html)
            for field in entry.fields where field.kind != .date && field.kind != .event && !field.text.isEmpty {
                html.element(.p, .class("note")) { html in
                    if !field.heading.isEmpty {
                        html.text(field.heading)
                        html.text(": ")
                    }
                    html.lines(field.text)
                }
            }
            below(&html)
        }
    }
}

/// What is said of a link: how likely, why, where it stands.
struct LinkView: Sendable {
    let link: LinkSummary

    private var words: LinkWords { catalogue.links }

    func write(_ html: inout HtmlWriter) {
        html.element(.p) { html in
            standing.write(&html)
            html.text(" ")
            if !link.reasons.isEmpty { html.say(likeness) }
        }
        if !link.reasons.isEmpty {
            html.element(.ul) { html in
                for reason in link.reasons { html.element(.li, say: .english(SheetWords.sentence(reason))) }
            }
        }
        if let decision = link.decision {
            html.element(.p, say: Wording(words.decision, .data(decision)))
        }
    }

    private var likeness: Wording {
        let phrase =
            switch link.score {
            case 850...: words.veryLikely
            case 650...: words.likely
            default: words.perhaps
            }
        return Wording(words.likeness, Wording(phrase), .number((link.score + 5) / 10))
    }

    private var standing: Tag {
        switch link.state {
        case .proposed: Tag(Wording(words.proposed), .underWay)
        case .confirmed: Tag(Wording(link.reasons.isEmpty ? words.byHand : words.confirmed))
        case .dismissed: Tag(Wording(words.dismissed), .quiet)
        case .unlinked: Tag(Wording(words.unlinked), .quiet)
        }
    }
}
