import Domain

/// The pages of typing entries in, with invented data.
enum GalleryTyped {
    static let all: [GalleryPages.Example] = [
        .init(name: "typed-entries", page: entries(isEmpty: false)),
        .init(name: "typed-entries-none", page: entries(isEmpty: true)),
        .init(name: "typed-entry-new", page: new),
        .init(name: "typed-entry-about", page: about),
        .init(name: "typed-entry-clash", page: clash),
        .init(name: "typed-entry-taken-out", page: takenOut),
    ]

    private static let token = GalleryExamples.token
    private static let id = RecordID(high: 1, low: 2)
    private static let (rowan, sorrel) = (RecordID(high: 2, low: 1), RecordID(high: 2, low: 2))
    private static let children = [
        ChildToAsk(id: rowan, name: .data("Rowan")), ChildToAsk(id: sorrel, name: .data("Sorrel <Ash>")),
    ]

    private static func words(_ event: String) -> TypedWords {
        TypedWords(
            date: "12/3/24", time: "about 2.30 pm", source: "Pupil file, page 12", who: "Mrs Hawthorn, Year 3",
            event: event,
            children: [
                TypedChild(
                    child: rowan, seen: .yes, alone: .no, spoken: .yes, wishes: .yes,
                    wishesWords: "“Nana’s dog sleeps on my bed.”", place: "in class"),
                TypedChild(
                    child: sorrel, seen: .no, alone: .notRecorded, spoken: .notRecorded, wishes: .notRecorded,
                    wishesWords: "", place: ""),
            ])
    }

    private static func entry(_ number: Int, handedIn: Int?, isWithdrawn: Bool = false) -> TypedEntry {
        let first = TypedEntry.Wording(
            number: 1, author: "Osian Bevan", writtenAt: 1_740_391_200_000_000,
            words: words("Rowan told his class of his nana’s dog."))
        let second = TypedEntry.Wording(
            number: 2, author: "Marian Tregarth", writtenAt: 1_740_477_600_000_000,
            words: words("Rowan told Mrs Hawthorn, beside the <coat pegs>, that he had slept at his nana’s."),
            withdrawal: isWithdrawn ? "It was another child’s record." : nil)
        return TypedEntry(
            id: id, agency: id, agencyName: "Larkfield School", number: number, isWithdrawn: isWithdrawn, version: 2,
            wordings: [first, second], handedIn: handedIn)
    }

    private static func entries(isEmpty: Bool) -> TypedEntriesPage {
        let entries = [
            entry(1, handedIn: 2), entry(2, handedIn: 1), entry(3, handedIn: nil),
            entry(4, handedIn: 1, isWithdrawn: true), entry(5, handedIn: nil, isWithdrawn: true),
        ]
        return TypedEntriesPage(
            reference: "CR-2025-003",
            places: Tabs(
                name: Wording(catalogue.review.places),
                tabs: [
                    .init(words: Wording(catalogue.review.home), link: .review(id), isCurrent: false),
                    .init(words: Wording(catalogue.typed.tab), link: .typedEntries(id), isCurrent: true),
                ]), items: isEmpty ? [] : entries.map { .init(entry: $0, link: .typedEntry(id, id)) },
            type: .typeEntry(id),
            handIns: isEmpty
                ? []
                : [
                    .init(agency: "Larkfield School", link: .handInTyped(id, agency: id)),
                    .init(agency: "Nether Wick Nursery", link: .confirmRecords(id, id), isOwed: true),
                ], releases: isEmpty ? [] : [(agency: "Larkfield School", link: .releaseFile(id, id))])
    }

    private static var new: TypedEntryPage {
        var form = FilledForm<TypedField>([.date: "about Easter 2024", .time: "teatime", .event: "A <visit>."])
        let words = catalogue.typed
        form.problems = [
            .init(field: .time, words: Wording(words.notATime)),
            .init(field: .child(0, .seen), words: Wording(words.seenMissing, .data("Rowan"))),
        ]
        return TypedEntryPage(
            form: form, kind: .new([NamedAgency(id: id, name: "Larkfield School")]), children: children,
            link: .typeEntry(id), token: token, cancel: .typedEntries(id))
    }

    /// Of one child alone; of the other it says so, and something besides.
    private static var about: TypedEntryPage {
        let entry = entry(3, handedIn: nil)
        var typed = words("Rowan told a friend.").typed(children)
        (typed[.child(1, .seen)], typed[.child(1, .alone)]) = (TypedField.notAbout, "no")
        var form = FilledForm<TypedField>(typed, version: 2)
        form.problems = [
            .init(
                field: .child(1, .seen), words: Wording(catalogue.typed.notAboutAndSaid, .data("Sorrel <Ash>")))
        ]
        return TypedEntryPage(
            form: form, kind: .correct(entry), children: children, link: .typedEntry(id, id), token: token,
            cancel: .typedEntries(id), takeOut: .withdrawTypedEntry(id, id))
    }

    private static var clash: TypedEntryPage {
        let entry = entry(3, handedIn: nil)
        var mine = words("Rowan told a friend.")
        mine.children[0].seen = .no
        let form = FilledForm<TypedField>(mine.typed(children), version: 1).clashing(
            with: entry.now?.typed(children) ?? [:], version: 2
        ).sayingAnswers
        return TypedEntryPage(
            form: form, kind: .correct(entry), children: children, link: .typedEntry(id, id), token: token,
            cancel: .typedEntries(id), takeOut: .withdrawTypedEntry(id, id))
    }

    private static var takenOut: TypedEntryPage {
        TypedEntryPage(
            form: FilledForm(), kind: .correct(entry(4, handedIn: nil, isWithdrawn: true)), children: children,
            link: .typedEntry(id, id), token: token, cancel: .typedEntries(id))
    }
}
