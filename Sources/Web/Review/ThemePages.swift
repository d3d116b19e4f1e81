import Domain

/// The one field of a theme's name.
enum ThemeField: String, FormField {
    case theme

    var called: Phrase { catalogue.panel.calledTheme }
    var isSecret: Bool { false }
}

/// The fields of an entry's themes.
enum MarkField: String, FormField {
    case themes, name

    var called: Phrase { self == .themes ? catalogue.panel.themesCalled : catalogue.panel.calledTheme }
    var isSecret: Bool { false }
}

/// The themes of a review, each leading to its entries.
struct ThemesPage: PageBody {
    struct Row: Sendable {
        var theme: PanelTheme
        var entries: SiteLink
        var rename: SiteLink?
    }

    let reference: String
    let places: Tabs
    let rows: [Row]
    let name: SiteLink?

    private var words: PanelWords { catalogue.panel }

    var title: Wording { Wording(words.themesTitle, .data(reference)) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places.write(&html)
        html.element(.p, .class("lead"), say: Wording(words.themesLead))
        var columns: [TableView.Column] = [
            .init(heading: Wording(words.theme)), .init(heading: Wording(words.entries), isNumeric: true),
        ]
        if name != nil { columns.append(.init(heading: Wording(words.action))) }
        TableView(
            caption: Wording(catalogue.entry.themes), isCaptionHidden: true, columns: columns,
            rows: rows.map { row in
                var cells: [TableView.Cell] = [
                    .link(.data(row.theme.name), row.entries), .words(.number(row.theme.entries)),
                ]
                if let rename = row.rename { cells.append(.link(Wording(words.rename, .data(row.theme.name)), rename)) }
                return cells
            }, empty: EmptyState(title: Wording(words.noThemes), what: Wording(words.noThemesWhat))
        ).write(&html)
        if let name {
            html.element(.p) { $0.element(.a, .href(name), .class("button"), say: Wording(words.nameTheme)) }
        }
    }
}

/// The page that names a theme, or names it anew.
struct NameThemePage: PageBody {
    var form: FilledForm<ThemeField>
    let isNew: Bool
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    private var words: PanelWords { catalogue.panel }

    var title: Wording { Wording(isNew ? words.nameTheme : words.renameTheme) }
    var hasProblems: Bool { !form.problems.isEmpty || form.clash != nil }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: link, token: token, submit: title, cancel: cancel)
        view.head(&html, title)
        view.write(&html) { html in
            form.line(.theme, Wording(words.themeName), help: Wording(words.newThemeHelp)).write(&html)
        }
    }
}

/// The page that says which themes an entry bears.
struct MarkThemesPage: PageBody {
    var form: FilledForm<MarkField>
    let entry: EntryView
    let themes: [PanelTheme]
    /// Keys of those the entry bore when the form was made: what is sent is a change of these, and undoes nobody's work.
    let had: [String]
    let mayName: Bool
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    private var words: PanelWords { catalogue.panel }

    var title: Wording { Wording(words.themesOfEntry) }
    var hasProblems: Bool { !form.problems.isEmpty }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: link, token: token, submit: Wording(words.saveThemes), cancel: cancel)
        view.head(&html, title)
        entry.write(&html)
        view.write(&html) { html in
            for theme in had { html.void(.input, .type("hidden"), .name("had"), .value(theme)) }
            if !themes.isEmpty {
                form.checkboxes(
                    .themes, Wording(catalogue.entry.themes),
                    themes.map { Choice($0.id.description, .data($0.name)) }
                ).write(&html)
            }
            if mayName {
                form.line(.name, Wording(words.newTheme), help: Wording(words.newThemeHelp)).write(&html)
            }
        }
    }
}
