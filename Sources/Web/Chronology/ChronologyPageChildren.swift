import Domain

/// What is understood of each child, on the child's card; and the line for each child beside an entry.
enum ChronologyPageChildren {
    /// A sentence of the report, with links to the entries it rests on.
    static func line(_ line: UnderstandingLine, _ tag: HtmlTag, _ html: inout HtmlWriter) {
        html.element(tag) { html in
            if !line.label.isEmpty {
                html.element(.strong, text: line.label + ":")
                html.text(" ")
            }
            let (pieces, left) = line.pieces
            Self.pieces(pieces, &html)
            links(left, &html)
        }
    }

    /// Words, and the numbers of entries among them as links.
    static func pieces(_ pieces: [UnderstandingLine.Piece], _ html: inout HtmlWriter) {
        for piece in pieces {
            switch piece {
            case .words(let words): html.text(words)
            case .entry(let entry): html.element(.span, .class("numbers")) { html in number(entry, &html) }
            }
        }
    }

    private static func number(_ entry: Int, _ html: inout HtmlWriter) {
        html.element(.a, .href(place: "#r", entry + 1)) { html in
            html.text("No. ")
            html.text(entry + 1)
        }
    }

    /// "No. 12, No. 15": each leads to its entry; a long list is counted.
    static func numbers(_ entries: [Int], limit: Int = 8, _ html: inout HtmlWriter) {
        for (place, entry) in entries.prefix(limit).enumerated() {
            if place > 0 { html.text(", ") }
            number(entry, &html)
        }
        if entries.count > limit { html.text(" and \(entries.count - limit) more") }
    }

    private static func links(_ entries: [Int], _ html: inout HtmlWriter) {
        // On paper the words say the numbers, and there is nothing to press.
        for (place, entry) in entries.enumerated() {
            html.text(" ")
            html.element(.a, .class("off-paper"), .href(place: "#r", entry + 1)) { html in
                html.text(place == 0 ? "Go to No. " : "No. ")
                html.text(entry + 1)
            }
        }
    }

    /// When last seen and by whom, counts, silences.
    static func card(_ child: Int, _ understood: UnderstandingView, _ html: inout HtmlWriter) {
        guard let section = understood.report.sections.first(where: { $0.kind == .child && $0.child == child }) else {
            return
        }
        html.element(.div, .class("known")) { html in
            for line in section.introduction { self.line(line, .p, &html) }
            let count = understood.understanding.silences.reduce(0) { $0 + ($1.subject == .child(child) ? 1 : 0) }
            html.element(.p, .class("off-paper")) { html in
                html.element(.a, .href(place: "#s", ChronologyPageUnderstanding.place(section))) { html in
                    html.text(
                        "\(SheetWords.count(count, "time", "times")) not seen, and all that is written of \(section.title)"
                    )
                }
            }
        }
    }

    /// One quiet line for each child an entry concerns.
    static func lines(_ contacts: ArraySlice<ChildContact>, _ understood: UnderstandingView, _ html: inout HtmlWriter) {
        for contact in contacts {
            // On paper what nobody wrote needs no line.
            let isSaid = contact.seen.answer != .notRecorded
            html.element(.p, isSaid ? .class("small") : .class("small off-paper")) { html in
                html.element(.strong, text: understood.shortName(contact.child))
                html.text(": ")
                html.text(words(contact))
            }
        }
    }

    /// Behind one click, the words those lines rest on, and what more is said of each child.
    static func grounds(_ contacts: ArraySlice<ChildContact>, _ understood: UnderstandingView, _ html: inout HtmlWriter)
    {
        guard contacts.contains(where: { !grounds($0).isEmpty }) else { return }
        html.element(.details) { html in
            html.element(.summary, .class("small"), text: "What is said of the children, and the words")
            for contact in contacts { grounds(contact, understood, &html) }
        }
    }

    private static func words(_ contact: ChildContact) -> String {
        switch (contact.seen.answer, contact.seen.basis) {
        case (.yes, .stated): "seen (stated)"
        case (.yes, _): "seen (inferred)"
        case (.no, .stated): "not seen (stated)"
        case (.no, _): "not seen (inferred)"
        case (.notRecorded, _): "seeing not recorded"
        }
    }

    /// What is known of a contact, equal grounds together.
    private static func grounds(_ contact: ChildContact) -> [(labels: String, inference: Inference)] {
        var out: [(labels: String, inference: Inference)] = []
        func add(_ inference: Inference, _ yes: String, _ no: String) {
            guard inference.answer != .notRecorded, inference.basis != .notRecorded else { return }
            // A child who was not seen was not seen alone either: nothing is added by saying so.
            if !out.isEmpty, contact.seen.answer == .no, inference.answer == .no, inference.basis != .stated { return }
            let label = inference.answer == .yes ? yes : no
            if let last = out.last, last.inference.words == inference.words, last.inference.rule == inference.rule,
                last.inference.basis == inference.basis
            {
                out[out.count - 1].labels += ", " + label
            } else {
                out.append((label, inference))
            }
        }
        add(contact.seen, "seen", "not seen")
        add(contact.seenAlone, "seen alone", "not seen alone")
        add(contact.spokenWith, "spoken with", "not spoken with")
        add(contact.wishes, "wishes or feelings written", "no wishes or feelings")
        return out
    }

    private static func grounds(_ contact: ChildContact, _ understood: UnderstandingView, _ html: inout HtmlWriter) {
        for (labels, inference) in grounds(contact) {
            html.element(.p, .class("small")) { html in
                html.text(understood.shortName(contact.child))
                html.text(", ")
                html.text(labels)
                html.text(inference.basis == .stated ? ", stated: " : ", inferred: ")
                if !inference.words.isEmpty { html.element(.q, text: inference.words) }
                if !inference.rule.isEmpty, inference.basis == .inferred {
                    html.text(" – ")
                    html.text(inference.rule)
                }
            }
        }
        let setting = [contact.place, contact.company.isEmpty ? "" : "with " + contact.company.joined(separator: ", ")]
            .filter { !$0.isEmpty }.joined(separator: "; ")
        if !setting.isEmpty {
            html.element(.p, .class("small"), text: "\(understood.shortName(contact.child)), where: \(setting)")
        }
    }

    /// "In: contradiction 3, request 4", and the themes.
    static func back(
        _ marks: ArraySlice<EntryMark>, themes: [Indicator], _ understood: UnderstandingView, _ html: inout HtmlWriter
    ) {
        if !marks.isEmpty {
            html.element(.p, .class("small back")) { html in
                html.text("In: ")
                var isFirst = true
                for mark in marks {
                    if !isFirst { html.text("; ") }
                    isFirst = false
                    html.element(.a, .href(place: "#u", mark.row)) { html in
                        html.text(mark.words)
                        html.text(" ")
                        html.text(mark.number)
                    }
                }
            }
        }
        guard !themes.isEmpty else { return }
        html.element(.p, .class("small")) { html in
            html.text("Themes (inferred): ")
            var isFirst = true
            for theme in themes {
                if !isFirst { html.text("; ") }
                isFirst = false
                html.text(understood.understanding.title(ofTheme: theme.theme))
                if !theme.words.isEmpty {
                    html.text(" ")
                    html.element(.q, text: theme.words)
                }
            }
        }
    }
}
