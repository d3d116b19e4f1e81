import Domain

/// The list of the people around the children and its forms, with invented data.
enum GalleryAround {
    static var all: [GalleryPages.Example] {
        [
            .init(name: "around", page: page(people)), .init(name: "around-none", page: page([])),
            .init(name: "around-add", page: form(isNew: true)), .init(name: "around-correct", page: form(isNew: false)),
        ]
    }

    private static let id = GalleryExamples.id

    private static let people = [
        KeptPersonAround(
            id: RecordID(high: id.high, low: id.low + 1),
            person: .init(
                name: "Rosa Marrow", otherNames: ["Ro", "R Marrow"], role: "mother",
                born: CivilDate(dayNumber: 6_000)), version: 1),
        KeptPersonAround(
            id: RecordID(high: id.high, low: id.low + 2),
            person: .init(
                name: GalleryExamples.hostile, otherNames: [GalleryExamples.long], role: GalleryExamples.welsh),
            version: 3),
    ]

    private static func page(_ people: [KeptPersonAround]) -> PeopleAroundPage {
        PeopleAroundPage(
            reference: "CR-2025-003", review: id, people: people,
            done: people.isEmpty ? nil : catalogue.around.added)
    }

    private static func form(isNew: Bool) -> PersonAroundForm {
        let words = catalogue.around
        var form = FilledForm<PersonAroundField>(
            [.name: "Rosa Marrow", .others: "Ro, R Marrow", .role: "mother", .born: "5 June 1986"],
            version: isNew ? nil : 2)
        if isNew {
            form.problems = [.init(field: .name, words: Wording(words.there))]
        } else {
            form.clash = FormClash(
                who: catalogue.reviewSteps.somebody.english, when: catalogue.reviewSteps.meanwhile.english,
                theirs: [.role: "aunt"])
        }
        return PersonAroundForm(
            form: form,
            title: isNew
                ? Wording(words.addTitle, .data("CR-2025-003")) : Wording(words.correctTitle, .data("Rosa Marrow")),
            isNew: isNew, link: isNew ? .addPersonAround(id) : .correctPersonAround(id, id),
            token: GalleryExamples.token, cancel: .peopleAround(id))
    }
}
