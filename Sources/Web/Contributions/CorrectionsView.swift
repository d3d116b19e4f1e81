import Domain

/// What was corrected in a file: on its report, with the way to have it read again, and on what is read with it.
struct CorrectionsView: Sendable {
    let corrections: FileCorrections
    let namesTables: Bool
    /// The form of a row.
    let row: @Sendable (_ table: Int, _ row: Int) -> SiteLink
    let readAgain: SentFilePage.Target
    var onItsWay: SiteLink?

    private var words: CorrectionWords { catalogue.corrections }

    func write(_ html: inout HtmlWriter) {
        html.element(.h2, .id("corrections"), say: Wording(words.title))
        if corrections.mayCorrect { html.element(.p, say: Wording(words.lead)) }
        if corrections.all.isEmpty {
            html.element(.p, say: Wording(words.none))
            return
        }
        if corrections.mayCorrect { waiting(&html) }
        TableView(
            caption: Wording(words.title), isCaptionHidden: true,
            columns: [
                .init(heading: Wording(catalogue.send.place)), .init(heading: Wording(words.came)),
                .init(heading: Wording(words.corrected)), .init(heading: Wording(words.byWhom)),
                .init(heading: Wording(catalogue.review.standing)),
            ], rows: corrections.all.map(line)
        ).write(&html)
    }

    /// Above the list: it is what is left to be done.
    private func waiting(_ html: inout HtmlWriter) {
        if let onItsWay {
            html.element(.div, .class("banner"), .role("status")) { html in
                html.element(.p, .class("banner-title"), say: Wording(words.onItsWay))
                html.element(.p) { $0.element(.a, .href(onItsWay), say: Wording(words.toOnItsWay)) }
            }
            return
        }
        guard corrections.waiting > 0 else { return }
        let standing = corrections.all.count { !$0.isWithdrawn }
        html.element(.div, .class("banner"), .role("status")) { html in
            html.element(.p, .class("banner-title"), say: Wording(words.waiting, corrections.waiting))
            html.element(.p, say: Wording(words.readAgainWhat))
        }
        HiddenForm(to: readAgain.link, token: readAgain.token).write(&html) { html in
            html.element(.div, .class("buttons")) { html in
                html.element(
                    .button, .type("submit"), .class("main"),
                    say: standing == 0 ? Wording(words.readAgainWithout) : Wording(words.readAgain, standing))
            }
        }
    }

    private func line(_ state: CorrectionState) -> [TableView.Cell] {
        let last = state.now ?? state.wordings.last
        let place =
            namesTables
            ? Wording(catalogue.send.placeOf, .number(state.table), .number(state.row)) : .number(state.row)
        let mayChange = corrections.mayCorrect && corrections.tables.contains(state.table)
        let (tag, kind): (Phrase, Tag.Tone) =
            switch (state.isWithdrawn, state.isWaiting) {
            case (false, false): (words.tagRead, .done)
            case (false, true): (words.tagWaits, .underWay)
            case (true, true): (words.tagOutWaits, .attention)
            case (true, false): (words.tagTakenOut, .quiet)
            }
        var who: [Wording] = []
        if let last {
            who.append(Wording(words.by, .data(last.author), TimeWords.say(last.writtenAt)))
            if !last.says.reason.isEmpty { who.append(Wording(words.why, .data(last.says.reason))) }
            if let withdrawal = last.withdrawal { who.append(Wording(words.takenOut, .data(withdrawal))) }
        }
        return [
            mayChange ? .link(place, row(state.table, state.row)) : .words(place),
            .lines(last.map { Self.came($0.says, state.rowWords) } ?? []),
            .lines(last.map { Self.says($0.says) } ?? []),
            .lines(who), .tag(Tag(Wording(tag), kind)),
        ]
    }

    // MARK: What one says

    static func came(_ says: RowCorrection, _ rowWords: String) -> [Wording] {
        let words = catalogue.corrections
        if says.cells.isEmpty { return [.data(FilePreviewMaker.cut(rowWords).words)] }
        return says.cells.map { cell in
            Wording(words.cell, name(cell), cell.came.isEmpty ? Wording(words.nothing) : shown(cell.came))
        }
    }

    static func says(_ says: RowCorrection) -> [Wording] {
        let words = catalogue.corrections
        let cells = says.cells.map { cell in
            Wording(words.cell, name(cell), cell.words.isEmpty ? Wording(words.nothing) : shown(cell.words))
        }
        if !says.isEntry { return cells + [Wording(words.isNoEntry)] }
        return cells.isEmpty ? [Wording(words.isEntry)] : cells
    }

    private static func name(_ cell: RowCorrection.Cell) -> Wording {
        cell.heading.isEmpty
            ? Wording(catalogue.corrections.columnNumber, .number(cell.column))
            : .data(RowCorrection.brief(cell.heading))
    }

    private static func shown(_ words: String) -> Wording { .data(FilePreviewMaker.cut(words).words) }
}

/// Which corrections were laid over a file that waits to be kept, and which were not.
struct PlacedCorrectionsView: Sendable {
    let placed: PlacedCorrections
    let namesTables: Bool

    private var words: CorrectionWords { catalogue.corrections }

    func write(_ html: inout HtmlWriter) {
        html.element(.h2, say: Wording(words.title))
        if !placed.laid.isEmpty { html.element(.p, say: Wording(words.laid, placed.laid.count)) }
        if !placed.lost.isEmpty { html.element(.p, say: Wording(words.lost, placed.lost.count)) }
        html.element(.p, say: Wording(words.ifDiscarded))
        TableView(
            caption: Wording(words.title), isCaptionHidden: true,
            columns: [
                .init(heading: Wording(catalogue.send.place)), .init(heading: Wording(words.came)),
                .init(heading: Wording(words.corrected)), .init(heading: Wording(words.byWhom)),
                .init(heading: Wording(catalogue.review.standing)),
            ],
            rows: placed.lost.map { line($0, Tag(Wording(words.tagLost), .attention)) }
                + placed.laid.map { line($0, Tag(Wording(words.tagLaid), .done)) }
        ).write(&html)
    }

    private func line(_ laid: LaidCorrection, _ tag: Tag) -> [TableView.Cell] {
        let place =
            namesTables ? Wording(catalogue.send.placeOf, .number(laid.table), .number(laid.row)) : .number(laid.row)
        var who = [Wording(words.by, .data(laid.author), TimeWords.say(laid.writtenAt))]
        if !laid.says.reason.isEmpty { who.append(Wording(words.why, .data(laid.says.reason))) }
        return [
            .words(place), .lines(CorrectionsView.came(laid.says, laid.rowWords)),
            .lines(CorrectionsView.says(laid.says)), .lines(who), .tag(tag),
        ]
    }
}
