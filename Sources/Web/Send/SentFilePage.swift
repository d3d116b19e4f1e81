import Domain

/// One file that was sent, before it is kept and after.
struct SentFilePage: PageBody {
    /// Where a form goes, and its word.
    struct Target: Sendable {
        var link: SiteLink
        var token: String
    }

    let file: SentFile
    let preview: FilePreview?
    var notice: Phrase?
    /// What is wrong with what was chosen for the columns.
    var problems: [Wording] = []
    /// What is wrong with what was said of whose each row is, by the names of the fields.
    var partProblems: [String: Wording] = [:]
    /// By the names of the fields.
    var chosen: [String: String] = [:]
    let columns: Target
    let keep: Target
    let discard: SiteLink
    let back: SiteLink

    private var words: SendWords { catalogue.send }

    var title: Wording { Wording(words.fileTitle, .data(file.name), .data(file.agencyName)) }
    var hasProblems: Bool { !problems.isEmpty || !partProblems.isEmpty }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        let ofParts = partProblems.sorted { ($0.key.utf8.count, $0.key) < ($1.key.utf8.count, $1.key) }
        let ofColumns = problems.map { ErrorSummary.Item(words: $0) }
        ErrorSummary(ofColumns + ofParts.map { ErrorSummary.Item(words: $0.value, field: $0.key) }).write(&html)
        html.element(.h1, say: title)
        if let notice { Banner(kind: .important, words: Wording(notice)).write(&html) }
        let isUnderWay = file.state.isUnderWay
        html.element(
            .div, isUnderWay ? .data("data-watch", file.state.rawValue) : nil,
            isUnderWay ? .data("data-at", columns.link.address) : nil
        ) { html in
            switch file.state {
            case .reading: underWay(words.readingNow, &html)
            case .keeping: underWay(words.keepingNow, &html)
            case .refused: refused(&html)
            case .kept: over(words.keptTitle, words.keptWhat, &html)
            case .discarded: over(words.discardedTitle, words.discardedWhat, &html)
            case .read: read(&html)
            }
        }
    }

    private func underWay(_ now: Phrase, _ html: inout HtmlWriter) {
        html.element(.div, .class("banner"), .role("status")) { html in
            html.element(.p, .class("banner-title"), say: Wording(now))
            html.element(.p, say: Wording(words.readingWhat))
        }
        // Without scripts a press of this shows how far it is; a script looks by itself.
        html.element(.p) { html in
            html.element(.a, .href(columns.link), .class("button"), say: Wording(words.lookAgain))
        }
    }

    private func over(_ heading: Phrase, _ what: Phrase, _ html: inout HtmlWriter) {
        html.element(.div, .class("banner done"), .role("status")) { html in
            html.element(.p, .class("banner-title"), say: Wording(heading))
            html.element(.p, say: Wording(what))
        }
        html.element(.p) { html in
            html.element(.a, .href(back), .class("button"), say: Wording(words.toFiles))
        }
    }

    private func refused(_ html: inout HtmlWriter) {
        html.element(.section, .class("banner important"), .ariaLabelledby("refused")) { html in
            html.element(.h2, .id("refused"), say: Wording(words.refusedTitle))
            html.element(.p, say: .english(file.message))
        }
        html.element(.p) { html in
            html.element(.a, .href(discard), .class("button"), say: Wording(words.discard))
        }
    }

    private func read(_ html: inout HtmlWriter) {
        if !file.message.isEmpty {
            html.element(.section, .class("banner important"), .ariaLabelledby("not-kept")) { html in
                html.element(.h2, .id("not-kept"), say: Wording(words.notKept))
                html.element(.p, say: .english(file.message))
            }
        }
        html.element(.p, .class("lead"), say: Wording(words.lookLead))
        guard let preview else { return }
        if let comparison = preview.comparison {
            html.element(
                .p,
                say: comparison.name.map { Wording(words.replacesNamed, .number(comparison.version), .data($0)) }
                    ?? Wording(words.replaces, .number(comparison.version)))
        }
        if let repeats = preview.repeats, !repeats.isEmpty { self.repeats(repeats, &html) }
        if let newer = PreviewNewer(preview, version: file.version, target: columns) { newer.write(&html) }
        let isHalfSaid = preview.parts?.isHalfSaid ?? false
        if let parts = preview.parts, parts.isLikely || parts.isSaid || !partProblems.isEmpty {
            self.parts(parts).write(&html)
        }
        HiddenForm(to: keep.link, token: keep.token, version: file.version).write(&html) { html in
            html.element(.div, .class("buttons")) { html in
                // Nothing is kept of which the sender has begun to say whose it is, and not finished.
                if !isHalfSaid {
                    html.element(.button, .type("submit"), .class("main"), say: Wording(words.keep))
                }
                html.element(.a, .href(discard), say: Wording(words.discard))
            }
        }
        if let placed = preview.corrections {
            PlacedCorrectionsView(placed: placed, namesTables: preview.tables.count > 1).write(&html)
        }
        FilePreviewView(preview: preview).figures(&html)
        PreviewColumns(
            tables: preview.tables, tableCount: preview.tableCount, chosen: chosen, version: file.version,
            target: columns, isOpen: !problems.isEmpty
        ).write(&html)
        if let parts = preview.parts, !parts.isLikely, !parts.isSaid, partProblems.isEmpty {
            self.parts(parts).write(&html)
        }
        FilePreviewView(preview: preview).rows(&html)
    }

    private func parts(_ parts: PartsOfFile) -> PreviewParts {
        PreviewParts(parts: parts, chosen: chosen, problems: partProblems, version: file.version, target: columns)
    }

    private func repeats(_ repeats: [RepeatedRows], _ html: inout HtmlWriter) {
        html.element(.section, .class("banner important"), .ariaLabelledby("repeats")) { html in
            html.element(.h2, .id("repeats"), say: Wording(words.repeatsTitle))
            html.element(.ul) { html in
                for other in repeats { html.element(.li, say: said(other)) }
            }
            let isElsewhere = repeats.allSatisfy { $0.agency != nil }
            html.element(.p, say: Wording(isElsewhere ? words.repeatsElsewhere : words.repeatsWhat))
        }
    }

    private func said(_ other: RepeatedRows) -> Wording {
        guard other.agency != nil, let agency = other.agencyName else {
            return Wording(words.repeats, other.rows, .data(other.name))
        }
        return other.isSameFile ?? false
            ? Wording(words.repeatsSame, .data(other.name), .data(agency))
            : Wording(words.repeatsOf, other.rows, .data(other.name), .data(agency))
    }
}
