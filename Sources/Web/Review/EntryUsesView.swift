import Domain

/// Where an entry is used: everything that rests on it, of what its reader may see, each with the way to it (requirement C9).
struct EntryUsesView: Sendable {
    let page: EntryPage

    private var words: EntryWords { catalogue.entry }
    private var entry: EntryInFull { page.entry }

    func write(_ html: inout HtmlWriter) {
        html.element(.section, .ariaLabelledby("used")) { html in
            html.element(.h2, .id("used"), say: Wording(words.used))
            let (uses, findings) = (uses, page.findings ?? [])
            if uses.isEmpty, findings.isEmpty {
                html.element(.p, say: Wording(words.notUsed))
                return
            }
            html.element(.p, .class("help"), say: Wording(words.usedWhat))
            found(words.usedDecided, findings.filter { $0.item.state != .open }, &html)
            found(words.usedWaiting, findings.filter { $0.item.state == .open }, &html)
            if uses.isEmpty { return }
            html.element(.h3, say: Wording(words.usedElse))
            html.element(.ul) { html in
                for use in uses {
                    html.element(.li) { html in
                        html.element(.a, .href(use.link), say: use.words)
                        if let standing = use.standing {
                            html.text(" ")
                            standing.write(&html)
                        }
                    }
                }
            }
        }
    }

    /// Findings, with how each stands.
    private func found(
        _ heading: CountedPhrase, _ findings: [(item: FoundItem, link: SiteLink)], _ html: inout HtmlWriter
    ) {
        if findings.isEmpty { return }
        html.element(.h3, say: Wording(heading, findings.count))
        html.element(.ul, .class("tasks")) { html in
            for (item, link) in findings {
                html.element(.li) { html in
                    html.element(.div) { html in
                        html.element(
                            .a, .href(link),
                            say: Wording(
                                catalogue.findings.lookAtName, Wording(catalogue.findings.name(item.finding.kind)),
                                .english(item.finding.title)))
                        html.element(.p, .class("help"), say: .english(item.finding.says))
                        if let reason = item.reason, !reason.isEmpty, item.state != .open {
                            html.element(.p, .class("help"), say: Wording(catalogue.findings.why, .data(reason)))
                        }
                    }
                    FindingView.standing(item).write(&html)
                }
            }
        }
    }

    private struct Use {
        var words: Wording
        var link: SiteLink
        var standing: Tag?
    }

    /// Questions, notes, themes, the weight and linked accounts.
    private var uses: [Use] {
        let here = page.open(entry.account.thread)
        var uses = (entry.questions ?? []).map { question in
            Use(
                words: QuestionPage.name(question), link: page.question(question.id),
                standing: Tag(
                    Wording(QuestionPage.state(question)), question.state == .open ? .attention : .quiet))
        }
        uses += (entry.notes ?? []).map { note in
            Use(
                words: Wording(words.usedNote, .data(note.writer), .data(EntryPanelView.beginning(note.words))),
                link: here.at("note-\(note.id)"))
        }
        let own = (entry.themes ?? []).filter { entry.account.entry.themes.contains($0.id) }
        uses += own.map { Use(words: Wording(words.usedTheme, .data($0.name)), link: here.at("panel")) }
        if let weight = entry.weight?.significance {
            uses.append(
                Use(words: Wording(words.usedWeight, Wording(WeighPage.words(weight))), link: here.at("panel")))
        }
        uses += entry.accounts.filter(\.link.state.isStanding).map { other in
            Use(
                words: Wording(
                    words.usedLink, EntryAccountView.agency(other.account),
                    ChronologyRow.day(other.account.entry.entry.date)), link: page.open(other.account.thread))
        }
        return uses
    }
}
