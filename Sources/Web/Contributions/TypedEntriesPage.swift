import Domain

/// What the agencies somebody acts for typed in.
struct TypedEntriesPage: PageBody {
    struct Item: Sendable {
        var entry: TypedEntry
        var link: SiteLink
    }

    struct HandIn: Sendable {
        var agency: String
        var link: SiteLink
        /// The agency has to say first that its records are secured; the link leads there.
        var isOwed = false
    }

    let reference: String
    let places: Tabs
    let items: [Item]
    let type: SiteLink
    /// Agencies of which something is not in their chronology as it stands.
    let handIns: [HandIn]
    /// Where what is in the chronology is released, for those who may.
    var releases: [(agency: String, link: SiteLink)] = []

    private var words: TypedEntryWords { catalogue.typed }

    var title: Wording { Wording(words.titleOf, .data(reference)) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places.write(&html)
        html.element(.p, .class("lead"), say: Wording(words.lead))
        if !items.isEmpty {
            html.element(.p) { $0.element(.a, .href(type), .class("button"), say: Wording(words.type)) }
        }
        var tasks = handIns.map {
            TaskList.Item(
                words: $0.isOwed
                    ? Wording(catalogue.requests.confirmFirst) : Wording(words.handIn, .data($0.agency)), link: $0.link,
                hint: $0.isOwed ? Wording(words.owed, .data($0.agency)) : nil, standing: $0.isOwed ? .needsYou : .toDo)
        }
        tasks += releases.map {
            .init(words: Wording(words.release, .data($0.agency)), link: $0.link, standing: .toDo)
        }
        if !tasks.isEmpty {
            html.element(.h2, say: Wording(words.toHandIn))
            TaskList(items: tasks).write(&html)
        }
        TableView(
            caption: title, isCaptionHidden: true,
            columns: [
                .init(heading: Wording(words.entry)), .init(heading: Wording(catalogue.review.agency)),
                .init(heading: Wording(words.what)), .init(heading: Wording(words.stands)),
            ],
            rows: items.map { row($0) },
            empty: EmptyState(
                title: Wording(words.none), what: Wording(words.noneWhat), action: (Wording(words.type), type))
        ).write(&html)
    }

    private func row(_ item: Item) -> [TableView.Cell] {
        let entry = item.entry
        return [
            .link(Wording(words.numbered, .number(entry.number), .data(entry.now?.date ?? "")), item.link),
            .words(.data(entry.agencyName)), .words(.data(Self.short(entry.now?.event ?? ""))),
            .tag(Self.standing(entry)),
        ]
    }

    private static func short(_ words: String) -> String {
        words.count > 160 ? String(words.prefix(160)) + "…" : words
    }

    static func standing(_ entry: TypedEntry) -> Tag {
        let words = catalogue.typed
        if entry.isWithdrawn {
            return entry.handedIn == nil
                ? Tag(Wording(words.takenOut), .quiet) : Tag(Wording(words.stillIn), .attention)
        }
        guard let handed = entry.handedIn else { return Tag(Wording(words.notYet)) }
        return handed == entry.version
            ? Tag(Wording(words.inChronology), .done) : Tag(Wording(words.changedSince), .underWay)
    }
}
