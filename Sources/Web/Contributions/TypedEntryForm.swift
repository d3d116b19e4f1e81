import Domain

/// The fields of an entry that is typed in: those of the entry, then for each child, by its place, the same six.
struct TypedField: FormField {
    /// What is asked of each child.
    enum OfChild: String, CaseIterable { case seen, alone, spoken, wishes, words, place }

    let rawValue: String

    init?(rawValue: String) { self.rawValue = rawValue }
    private init(_ rawValue: String) { self.rawValue = rawValue }

    static let agency = TypedField("agency")
    static let date = TypedField("date")
    static let time = TypedField("time")
    static let source = TypedField("source")
    static let who = TypedField("who")
    static let event = TypedField("event")
    /// An answer to whether a child was seen: the entry is not about this child.
    static let notAbout = "not-about"
    /// The second button: save, and type another.
    static let another = "another"

    /// - Parameter place: of the child among the review's, from 0.
    static func child(_ place: Int, _ question: OfChild) -> TypedField {
        TypedField("\(question.rawValue)-\(place + 1)")
    }

    /// More children than any review has had.
    static let mostChildren = 24

    static let allCases: [TypedField] =
        [agency, date, time, source, who, event]
        + (0..<mostChildren).flatMap { place in OfChild.allCases.map { child(place, $0) } }

    var called: Phrase {
        let words = catalogue.typed
        switch self {
        case .agency: return words.calledAgency
        case .date: return words.calledDate
        case .time: return words.calledTime
        case .source: return words.calledSource
        case .who: return words.calledWho
        case .event: return words.calledEvent
        default: break
        }
        return switch OfChild(rawValue: String(rawValue.prefix { $0 != "-" })) {
        case .seen: words.calledSeen
        case .alone: words.calledAlone
        case .spoken: words.calledSpoken
        case .wishes: words.calledWishes
        case .words: words.calledWishesWords
        case .place, nil: words.calledPlace
        }
    }
    var isSecret: Bool { false }
}

/// A child of the review as the form names it.
struct ChildToAsk: Sendable {
    var id: RecordID
    var name: Wording
}

extension TypedWords {
    static func read(_ reader: inout FormReader<TypedField>, _ children: [ChildToAsk]) -> TypedWords {
        let said = catalogue.typed
        _ = reader.date(.date)
        var words = TypedWords(
            date: reader.line(.date, atMost: 100), time: reader.line(.time, atMost: 50, isRequired: false),
            source: reader.line(.source), who: reader.line(.who), event: reader.text(.event), children: [])
        // By itself, so that it is said together with what is wrong with the date.
        let timed = TypedWords(date: "1 January 2000", time: words.time, source: "", who: "", event: "", children: [])
        if timed.reading == nil { reader.object(to: .time, Wording(said.notATime)) }
        for (place, child) in children.enumerated() {
            if children.count > 1, reader.line(.child(place, .seen), isRequired: false) == TypedField.notAbout {
                let rest = [TypedField.OfChild.alone, .spoken, .wishes].map { TypedField.child(place, $0) }
                let said = rest.contains { field in
                    let value = reader.line(field, isRequired: false)
                    return !value.isEmpty && value != TypedAnswer.notRecorded.rawValue
                }
                let words = [TypedField.OfChild.words, .place].map { TypedField.child(place, $0) }
                if said || words.contains(where: { !reader.text($0, isRequired: false).isEmpty }) {
                    reader.object(
                        to: .child(place, .seen), Wording(catalogue.typed.notAboutAndSaid, child.name))
                }
                continue
            }
            func answer(_ question: TypedField.OfChild) -> TypedAnswer {
                let field = TypedField.child(place, question)
                let value = reader.line(field, isRequired: false)
                if value.isEmpty { return .notRecorded }
                guard let answer = TypedAnswer(rawValue: value) else {
                    reader.object(to: field, Wording(catalogue.forms.notOneOfThese, Wording(field.called)))
                    return .notRecorded
                }
                return answer
            }
            // Asked of each child, and never answered by silence.
            if reader.line(.child(place, .seen), isRequired: false).isEmpty {
                reader.object(to: .child(place, .seen), Wording(said.seenMissing, child.name))
            }
            let found = TypedChild(
                child: child.id, seen: answer(.seen), alone: answer(.alone), spoken: answer(.spoken),
                wishes: answer(.wishes), wishesWords: reader.text(.child(place, .words), isRequired: false),
                place: reader.line(.child(place, .place), isRequired: false))
            if found.alone == .yes, found.seen != .yes {
                reader.object(to: .child(place, .alone), Wording(said.aloneUnseen, child.name))
            }
            if (found.wishes == .yes) == found.wishesWords.isEmpty {
                let field: TypedField.OfChild = found.wishes == .yes ? .words : .wishes
                reader.object(to: .child(place, field), Wording(said.wishesMissing, child.name))
            }
            words.children.append(found)
        }
        return words
    }

    /// As the form shows what stands now.
    func typed(_ children: [ChildToAsk]) -> [TypedField: String] {
        var typed: [TypedField: String] = [.date: date, .time: time, .source: source, .who: who, .event: event]
        for (place, child) in children.enumerated() {
            guard let found = self.children.first(where: { $0.child == child.id }) else {
                if children.count > 1 { typed[.child(place, .seen)] = TypedField.notAbout }
                continue
            }
            typed[.child(place, .seen)] = found.seen.rawValue
            typed[.child(place, .alone)] = found.alone.rawValue
            typed[.child(place, .spoken)] = found.spoken.rawValue
            typed[.child(place, .wishes)] = found.wishes.rawValue
            typed[.child(place, .words)] = found.wishesWords
            typed[.child(place, .place)] = found.place
        }
        return typed
    }
}

extension FilledForm<TypedField> {
    /// With what stands by now in words, where it is an answer to choose.
    var sayingAnswers: FilledForm {
        var form = self
        for place in 0..<TypedField.mostChildren {
            for question in [TypedField.OfChild.seen, .alone, .spoken, .wishes] {
                let field = TypedField.child(place, question)
                if form.clash?.theirs[field] == TypedField.notAbout {
                    form.clash?.theirs[field] = catalogue.typed.notAbout.english
                }
                guard let answer = form.clash?.theirs[field].flatMap(TypedAnswer.init) else { continue }
                form.clash?.theirs[field] = TypedEntryPage.say(answer).english
            }
        }
        return form
    }
}
