import Domain

/// The files of a review that were sent and are not kept yet, above those that are.
struct SentFilesView: Sendable {
    struct Item: Sendable {
        var file: SentFile
        var link: SiteLink
    }

    let items: [Item]

    private var words: SendWords { catalogue.send }

    func write(_ html: inout HtmlWriter) {
        if items.isEmpty { return }
        let isUnderWay = items.contains { $0.file.state.isUnderWay }
        // While the program is at one of them, a script looks from time to time whether that has changed.
        let states = items.map(\.file.state.rawValue).joined(separator: " ")
        html.element(.section, isUnderWay ? .data("data-watch", states) : nil, .ariaLabelledby("sent")) { html in
            html.element(.h2, .id("sent"), say: Wording(words.underWay))
            TableView(
                caption: Wording(words.underWay), isCaptionHidden: true,
                columns: [
                    .init(heading: Wording(catalogue.files.file)), .init(heading: Wording(catalogue.review.agency)),
                    .init(heading: Wording(words.sizeHeading), isNumeric: true),
                    .init(heading: Wording(words.sentBy)), .init(heading: Wording(words.sentAt)),
                    .init(heading: Wording(catalogue.review.standing)),
                ],
                rows: items.map { item in
                    let file = item.file
                    return [
                        .link(.data(file.name), item.link), .words(.data(file.agencyName)),
                        .words(Wording(words.size, .number((file.bytes + 1023) / 1024))), .words(.data(file.sender)),
                        .day(TimeWords.say(file.sentAt)), .tag(Self.tag(file.state)),
                    ]
                }
            ).write(&html)
        }
    }

    private static func tag(_ state: SentFile.State) -> Tag {
        let words = catalogue.send
        return switch state {
        case .reading: Tag(Wording(words.stateReading), .underWay)
        case .read: Tag(Wording(words.stateRead), .attention)
        case .refused: Tag(Wording(words.stateRefused), .attention)
        case .keeping: Tag(Wording(words.stateKeeping), .underWay)
        case .kept: Tag(Wording(words.stateKept), .done)
        case .discarded: Tag(Wording(words.stateDiscarded), .quiet)
        }
    }
}
