import Domain

/// Who stands around the children of a review, for those who keep the list.
struct PeopleAroundPage: PageBody {
    let reference: String
    let review: RecordID
    let people: [KeptPersonAround]
    /// What was just done.
    var done: Phrase?

    private var words: AroundWords { catalogue.around }

    var isWide: Bool { true }
    var title: Wording { Wording(words.title, .data(reference)) }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        if let done { Banner(kind: .done, words: Wording(done)).write(&html) }
        html.element(.p, .class("lead"), say: Wording(words.lead))
        if people.isEmpty {
            EmptyState(
                title: Wording(words.none), what: Wording(words.noneWhat),
                action: (Wording(words.add), .addPersonAround(review))
            ).write(&html)
            return
        }
        TableView(
            caption: Wording(words.caption),
            columns: [words.name, words.roleShort, words.othersShort, words.bornShort, words.change].map {
                TableView.Column(heading: Wording($0))
            },
            rows: people.map(row)
        ).write(&html)
        html.element(.p) { html in
            html.element(.a, .href(SiteLink.addPersonAround(review)), .class("button"), say: Wording(words.add))
        }
    }

    private func row(_ kept: KeptPersonAround) -> [TableView.Cell] {
        let person = kept.person
        let unknown = Wording(words.notKnown)
        return [
            .words(.data(person.name)), .words(person.role.map { .data($0) } ?? unknown),
            .words(person.otherNames.isEmpty ? Wording.data("–") : .data(person.otherNames.joined(separator: ", "))),
            .words(person.born.map { .day($0) } ?? unknown),
            .links(
                [
                    (words.correct, .correctPersonAround(review, kept.id)),
                    (words.takeOff, .removePersonAround(review, kept.id)),
                ], of: .data(person.name)),
        ]
    }
}
