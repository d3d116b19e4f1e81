import Domain

/// What the panel makes of an entry: its weight, its themes, notes and questions, and the forms for them.
struct EntryPanelView: Sendable {
    let page: EntryPage

    private var words: EntryWords { catalogue.entry }
    private var panel: PanelWords { catalogue.panel }
    private var entry: EntryInFull { page.entry }
    private var actions: EntryPage.Actions { page.actions }

    func write(_ html: inout HtmlWriter) {
        html.element(.section, .class("of-panel"), .ariaLabelledby("panel")) { html in
            html.element(.h2, .id("panel"), say: Wording(words.panel))
            if let carried = entry.carried { self.carried(carried, &html) }
            if let weight = entry.weight {
                html.element(.h3, say: Wording(words.weight))
                html.element(.p) { WeighPage.tag(weight.significance).write(&$0) }
            }
            marks(&html)
            if let themes = entry.themes { self.themes(themes, &html) }
            if let notes = entry.notes { self.notes(notes, &html) }
            if let questions = entry.questions { self.questions(questions, &html) }
            if page.seesFamily { family(&html) }
        }
    }

    /// What was made of the row before, with the button that takes it over.
    private func carried(_ carried: CarriedMarks, _ html: inout HtmlWriter) {
        html.element(.section, .class("banner"), .ariaLabelledby("carried")) { html in
            let areLinks = carried.weight == nil && carried.themes.isEmpty
            html.element(.h3, .id("carried"), say: Wording(areLinks ? words.carriedLinksOnly : words.carried))
            html.element(.p, say: Wording(areLinks ? words.carriedLinksWhat : words.carriedWhat))
            html.element(.ul) { html in
                if let weight = carried.weight {
                    html.element(.li, say: Wording(words.usedWeight, Wording(WeighPage.words(weight))))
                }
                for theme in carried.themes {
                    html.element(.li, say: Wording(words.carriedTheme, .data(theme.name)))
                }
                for link in carried.links {
                    html.element(.li) { html in
                        html.element(
                            .a, .href(page.open(link.other)),
                            say: Wording(words.carriedLink, .data(link.agency), .data(link.reason)))
                    }
                }
            }
            guard let take = actions.takeOver else { return }
            HiddenForm(to: take.link, token: take.token).write(&html) { html in
                html.element(.div, .class("buttons off-paper")) { html in
                    html.element(.button, .type("submit"), say: Wording(words.takeOver))
                }
            }
        }
    }

    private func family(_ html: inout HtmlWriter) {
        html.element(.h3, say: Wording(catalogue.familyDecision.onEntry))
        guard let kept = entry.family, kept.decision != FamilyDecision() else {
            html.element(.p, say: Wording(catalogue.familyDecision.onEntryNothing))
            return
        }
        let thread = entry.account.thread
        html.element(.p) { html in
            FamilyWording.tag(FamilyDecisions(own: [thread: kept]).state(of: thread)).write(&html)
        }
        FamilyDecisionView(kept: kept).write(&html)
    }

    /// The weight and a note in one form, so that whichever button is pressed nothing that was typed or chosen is lost; also
    /// where no script runs.
    private func marks(_ html: inout HtmlWriter) {
        guard let write = actions.writeNote else { return }
        let form = FilledForm<NoteField>()
        HiddenForm(to: write.link, token: write.token, version: entry.weight?.version).write(&html) { html in
            if actions.weigh != nil, let weight = entry.weight {
                html.element(.details, .class("off-paper")) { html in
                    html.element(.summary, say: Wording(panel.changeWeight))
                    WeighPage.fields(WeighPage.form(weight), &html)
                    html.element(.div, .class("buttons")) { html in
                        html.element(
                            .button, .type("submit"), .name(words: NotePage.ofWeight), .value("1"),
                            say: Wording(panel.saveWeight))
                    }
                }
            }
            html.element(.div, .class("off-paper")) { html in
                form.area(.note, Wording(panel.writeNote), help: Wording(panel.noteHelp), rows: 4).write(&html)
                html.element(.div, .class("buttons")) { html in
                    html.element(.button, .type("submit"), say: Wording(panel.saveNote))
                }
            }
        }
    }

    private func themes(_ themes: [PanelTheme], _ html: inout HtmlWriter) {
        html.element(.h3, say: Wording(words.themes))
        let own = themes.filter { entry.account.entry.themes.contains($0.id) }
        if own.isEmpty {
            html.element(.p, say: Wording(words.noThemes))
        } else {
            html.element(.ul, .class("in-line themes")) { html in
                for theme in own { html.element(.li) { Tag(.data(theme.name)).write(&$0) } }
            }
        }
        if let change = actions.themes {
            html.element(.p, .class("off-paper")) { $0.element(.a, .href(change), say: Wording(panel.changeThemes)) }
        }
    }

    private func notes(_ notes: [PanelNote], _ html: inout HtmlWriter) {
        html.element(.h3, say: Wording(words.notes))
        if notes.isEmpty { html.element(.p, say: Wording(words.noNotes)) }
        for note in notes {
            html.element(.div, .class("asked"), .id(words: "note-\(note.id)")) { html in
                html.element(.p, .class("help")) { html in
                    html.say(Self.hands(note))
                    if note.thread != entry.account.thread {
                        html.text(" · ")
                        html.say(Wording(words.noteOnEarlier))
                    }
                }
                html.element(.p) { $0.lines(note.words) }
                let name = Wording(panel.ofNote, .data(Self.beginning(note.words)))
                if actions.changeNote != nil || actions.withdrawNote != nil {
                    html.element(.ul, .class("in-line off-paper")) { html in
                        step(panel.change, name, actions.changeNote?(note.id), &html)
                        step(panel.withdraw, name, actions.withdrawNote?(note.id), &html)
                    }
                }
            }
        }
    }

    /// Who wrote it and when, and who changed it last.
    static func hands(_ note: PanelNote) -> Wording {
        let words = catalogue.panel
        guard let changedAt = note.changedAt else {
            return Wording(words.noteBy, .data(note.writer), TimeWords.say(note.writtenAt))
        }
        return Wording(
            words.noteByAndChanged, .data(note.writer), TimeWords.say(note.writtenAt), .data(note.author),
            TimeWords.say(changedAt))
    }

    private func step(_ words: Phrase, _ of: Wording, _ link: SiteLink?, _ html: inout HtmlWriter) {
        guard let link else { return }
        html.element(.li) { html in
            html.element(.a, .href(link)) { html in
                html.say(Wording(words))
                html.element(.span, .class("quiet")) { html in
                    html.text(" ")
                    html.say(of)
                }
            }
        }
    }

    /// The first words of a note, to tell it from others.
    static func beginning(_ words: String) -> String {
        let scalars = words.unicodeScalars.prefix(60)
        let line = String(String.UnicodeScalarView(scalars)).replacing("\n", with: " ")
        return scalars.count < words.unicodeScalars.count ? line + "…" : line
    }

    private func questions(_ questions: [PanelQuestion], _ html: inout HtmlWriter) {
        html.element(.h3, say: Wording(words.questions, EntryAccountView.agency(entry.account)))
        if questions.isEmpty { html.element(.p, say: Wording(words.noQuestions)) }
        for question in questions {
            html.element(.div, .class("asked")) { html in
                html.element(.h4) { html in
                    html.element(.a, .href(page.question(question.id)), say: QuestionPage.name(question))
                }
                html.element(.p) { html in
                    Tag(Wording(QuestionPage.state(question)), question.state == .open ? .attention : .done).write(
                        &html)
                }
                html.element(.p) { $0.lines(question.words) }
                if let answer = question.answer {
                    html.element(.p, .class("note")) { html in
                        html.say(Wording(catalogue.questions.answer))
                        html.text(": ")
                        html.lines(answer)
                    }
                }
            }
        }
        if let ask = actions.ask {
            html.element(.p, .class("off-paper")) { html in
                html.element(.a, .href(ask), .class("button"), say: Wording(catalogue.chronology.ask))
            }
        }
    }
}
