import Domain

/// The agencies of a review with parts: what each part was asked for, has sent, and what of it the panel was let see.
struct PartsPage: PageBody {
    /// One agency, with what this person may do about it.
    struct Item: Sendable {
        var parts: AgencyParts
        var today: CivilDate
        /// Whether this person would know of what was sent and not released.
        var seesAll: Bool
        /// For those who ask parts.
        var ask: SiteLink?
        /// Its parts cannot be asked before it is.
        var mustWait = false
        /// For those who let the panel see it, where there is something to gather.
        var gather: SiteLink?
        /// What this person may read, by the key of its file.
        var reports: [RecordID: SiteLink] = [:]
        var requests: [RecordID: SiteLink] = [:]
        var gatherings: [RecordID: SiteLink] = [:]
    }

    let reference: String
    let places: Tabs
    let items: [Item]

    private var words: PartsWords { catalogue.parts }

    var title: Wording { Wording(words.titleOf, .data(reference)) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places.write(&html)
        html.element(.p, .class("lead"), say: Wording(words.lead))
        if items.isEmpty { EmptyState(title: Wording(words.none), what: Wording(words.noneWhat)).write(&html) }
        for item in items { write(item, &html) }
    }

    private func write(_ item: Item, _ html: inout HtmlWriter) {
        let (parts, name) = (item.parts, Wording.data(item.parts.whole.agency.name))
        html.element(.h2, say: name)
        let taking = parts.takingPart.count
        html.element(.p) { html in
            html.say(
                taking == 0
                    ? Wording(words.noneTakesPart)
                    : Wording(item.seesAll ? words.haveSent : words.seenOf, parts.sent, .number(taking)))
            if !parts.toGather.isEmpty || parts.gatherings.isEmpty || item.gather != nil || !item.seesAll { return }
            html.text(" ")
            html.say(Wording(words.nothingToGather))
        }
        if item.mustWait { html.element(.p, say: Wording(words.notAsked, name)) }
        if item.gather != nil || item.ask != nil {
            html.element(.div, .class("buttons")) { html in
                if let gather = item.gather {
                    html.element(.a, .href(gather), .class("button"), say: Wording(words.goesOn))
                }
                if let ask = item.ask {
                    html.element(.a, .href(ask), item.gather == nil ? .class("button") : nil, say: Wording(words.ask))
                }
            }
        }
        if item.seesAll, !item.reports.isEmpty { html.element(.p, .class("help"), say: Wording(words.sendBackLink)) }
        table(item).write(&html)
        acts(item, &html)
    }

    private func table(_ item: Item) -> TableView {
        let requests = catalogue.requests
        let whole = item.parts.whole
        var rows = item.parts.parts.map { row($0, .data($0.agency.name), item) }
        if whole.takesPart { rows.append(row(whole, Wording(words.itself, .data(whole.agency.name)), item)) }
        return TableView(
            caption: .data(whole.agency.name), isCaptionHidden: true,
            columns: [
                .init(heading: Wording(words.part)), .init(heading: Wording(requests.due)),
                .init(heading: Wording(requests.records)), .init(heading: Wording(words.came)),
                .init(heading: Wording(catalogue.review.entries), isNumeric: true),
            ], rows: rows)
    }

    private func row(_ part: AgencyParts.Part, _ name: Wording, _ item: Item) -> [TableView.Cell] {
        let requests = catalogue.requests
        var cells: [TableView.Cell] = [.words(name)]
        if let request = part.request {
            let isPart = part.agency != item.parts.whole.agency
            let standing = RequestStanding(
                request: request,
                progress: isPart ? part.progress : .init(item.parts.files), today: item.today, seesAll: item.seesAll)
            let due = Wording.day(request.terms.due)
            let late = Tag(Wording(requests.late), .attention)
            if let link = item.requests[request.id] {
                cells.append(standing.isLate ? .linkWithTag(due, link, late) : .link(due, link))
            } else {
                cells.append(standing.isLate ? .dayWithTag(due, late) : .day(due))
            }
            cells.append(.tag(standing.records))
        } else {
            cells += [.tag(Tag(Wording(requests.notAsked), .quiet)), .empty]
        }
        let files = part.files + part.within
        cells.append(
            files.isEmpty
                ? .tag(Tag(Wording(item.seesAll ? words.nothingCame : catalogue.review.nothingReleased), .quiet))
                : .standings(
                    files.map { file in
                        let name = Wording(catalogue.files.version, .data(file.fileName), .number(file.version))
                        return (name, item.reports[file.id], tag(file, item))
                    }))
        cells.append(files.isEmpty ? .empty : .words(.number(files.reduce(0) { $0 + $1.entries(of: part.agency.id) })))
        return cells
    }

    private func tag(_ file: SubmissionSummary, _ item: Item) -> Tag {
        let states = catalogue.review
        if file.refusal != nil { return Tag(Wording(states.refused), .attention) }
        if !file.returns.isEmpty { return Tag(Wording(catalogue.files.sentBack), .attention) }
        switch file.release {
        case .accepted: return Tag(Wording(states.accepted), .done)
        case .released: return Tag(Wording(states.released), .underWay)
        case .revoked: return Tag(Wording(catalogue.files.takenBack))
        case nil:
            let isNewer = file.version > 1 && file.agency.map(item.parts.shared.contains) ?? false
            return Tag(Wording(isNewer ? words.toGatherAgain : words.toGather))
        }
    }

    private func acts(_ item: Item, _ html: inout HtmlWriter) {
        if item.parts.gatherings.isEmpty { return }
        html.element(.h3, say: Wording(words.acts))
        html.element(.ul, .class("places")) { html in
            for gathering in item.parts.gatherings.reversed() {
                html.element(.li) { html in
                    let name = Wording(words.act, .number(gathering.number))
                    if let link = item.gatherings[gathering.id] {
                        html.element(.a, .href(link), say: name)
                    } else {
                        html.say(name)
                    }
                    html.text(" ")
                    GatheringPage.tag(gathering).write(&html)
                    html.element(.p, .class("help")) { html in
                        html.say(
                            Wording(
                                words.actFacts, TimeWords.day(gathering.gatheredAt), .data(gathering.gatherer),
                                Wording(words.fileCount, gathering.files.count)))
                        if !gathering.missing.isEmpty {
                            html.text(" · ")
                            html.say(Wording(words.actWithout, GatheringPage.names(gathering.missing)))
                        }
                    }
                }
            }
        }
    }
}
