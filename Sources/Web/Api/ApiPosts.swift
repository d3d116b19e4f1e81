import Domain
import HTTPTypes

/// Entries an agency's system posts.
struct ApiPost: ApiValue {
    /// Whose entries they are.
    var agency: ApiID
    /// At most 200, each reference once.
    var entries: [ApiPostedEntry]
}

struct ApiPostedEntry: ApiValue {
    /// By which your system knows it: posted again under the same, it is the same entry.
    var reference: ApiReference
    var date: ApiDay
    var time: ApiTime?
    /// Which record it stands in.
    var source: ApiLine
    /// Who did or recorded it.
    var who: ApiLine
    var event: ApiWords
    /// What is stated of each child; nothing of those left out.
    var children: [ApiPostedChild]?
}

struct ApiPostedChild: ApiValue {
    var child: ApiID
    var seen: TypedAnswer
    var alone: TypedAnswer?
    var spoken: TypedAnswer?
    var wishes: TypedAnswer?
    /// Where there are wishes.
    var wishesWords: ApiWords?
    var place: ApiLine?
}

struct ApiPostedResult: ApiValue {
    var reference: String
    var entry: ApiID
    var state: PostedState
}

struct ApiPostAnswer: ApiValue {
    /// In the order they were posted.
    var entries: [ApiPostedResult]
}

extension ApiPost {
    /// As what is typed in, where it can be.
    /// - Parameter children: of the review, in its order.
    /// - Throws: ``ApiRefusal`` that names each fault.
    func entries(children: [RecordID]) throws -> [PostedEntry] {
        var faults: [ApiFault] = []
        func object(_ place: String, _ what: String) { faults.append(ApiFault(place: place, what: what)) }
        if entries.count > PostEntries.most { object("entries", "are more than \(PostEntries.most).") }
        var references: Set<String> = []
        let order = Dictionary(uniqueKeysWithValues: children.enumerated().map { ($1, $0) })
        let found = entries.prefix(PostEntries.most).enumerated().map { number, entry in
            let here = "entries[\(number)]"
            if !references.insert(entry.reference.text).inserted {
                object("\(here).reference", "is there twice.")
            }
            let lines = [("reference", entry.reference.text), ("source", entry.source.text), ("who", entry.who.text)]
            for (name, text) in lines + [("event", entry.event.text)] where text.allSatisfy(\.isWhitespace) {
                object("\(here).\(name)", "is empty.")
            }
            var words = entry.words
            // A time is one by its form; what is left is a day that would be read as another.
            let reading = words.reading
            if reading?.earliest != entry.date.day || reading?.latest != entry.date.day {
                object("\(here).date", "is not a day of a child’s time.")
            }
            if words.children.count > TypedField.mostChildren {
                object("\(here).children", "are more than \(TypedField.mostChildren).")
                words.children = []
            }
            var named: Set<RecordID> = []
            for (place, child) in words.children.enumerated() {
                let spot = "\(here).children[\(place)]"
                if order[child.child] == nil { object("\(spot).child", "is no child of this review.") }
                if !named.insert(child.child).inserted { object("\(spot).child", "is there twice.") }
                if child.alone == .yes, child.seen != .yes {
                    object("\(spot).alone", "is “yes” of a child who was not seen.")
                }
                if (child.wishes == .yes) == child.wishesWords.isEmpty {
                    object("\(spot).wishesWords", "goes with “wishes” being “yes”: neither without the other.")
                }
            }
            // As the form has them: in another order they would be other words.
            words.children.sort { order[$0.child] ?? 0 < order[$1.child] ?? 0 }
            return PostedEntry(reference: entry.reference.text, words: words)
        }
        if faults.isEmpty { return found }
        throw ApiRefusal(.unprocessableContent, "Nothing was kept. See what is wrong, and where.", faults)
    }
}

extension ApiPostedEntry {
    fileprivate var words: TypedWords {
        TypedWords(
            date: date.day.british, time: time?.text ?? "", source: source.text, who: who.text, event: event.text,
            children: (children ?? []).map { child in
                TypedChild(
                    child: child.child.id, seen: child.seen, alone: child.alone ?? .notRecorded,
                    spoken: child.spoken ?? .notRecorded, wishes: child.wishes ?? .notRecorded,
                    wishesWords: child.wishesWords?.text ?? "", place: child.place?.text ?? "")
            })
    }
}
