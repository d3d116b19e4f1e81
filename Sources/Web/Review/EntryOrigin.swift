import Crypto
import Domain
import Foundation

/// From where an entry's page was opened, as its address says it: the entries that were chosen, in their order, or a place
/// in what was found. What is before and after the entry, and the way back, follow from it.
struct EntryOrigin: Sendable, Hashable {
    /// Without a page of the list: that is found again from the entry.
    var choice = ChronologyChoice()
    var found: FoundPlace?
    /// Beyond what any search finds; what is counted on from it must not overflow.
    private static let mostPlaces = 10_000

    init(_ choice: ChronologyChoice = ChronologyChoice()) { self.choice = choice.page() }

    /// A place in what was found, from 1.
    /// - Parameter choice: among what it was looked for.
    init(_ found: FoundPlace, among choice: ChronologyChoice = ChronologyChoice()) {
        self.found = found
        self.choice = choice.page()
    }

    /// What an address says.
    init(_ query: [(name: String, value: String)]) {
        func value(_ name: String) -> String? { query.first { $0.name == name }?.value }
        if let mark = value("q"), let place = value("n").flatMap({ Int($0) }), (1...Self.mostPlaces).contains(place) {
            found = FoundPlace(mark: mark, place: place)
        }
        choice = ChronologyChoice(query).page()
    }

    var query: [(name: String, value: String)] {
        (found.map { [("q", $0.mark), ("n", String($0.place))] } ?? []) + choice.query
    }
}

/// A place in what a search found.
struct FoundPlace: Sendable, Hashable {
    /// The words looked for, sealed.
    var mark: String
    /// From 1.
    var place: Int
}

/// What somebody looked for, sealed, so that an address can hold it: nobody reads it there, and it opens for the same
/// person in the same review alone.
enum SearchMark {
    static func make(_ words: String, review: RecordID, person: RecordID, keys: FormKeys) throws -> String {
        let box = try ChaChaPoly.seal(Data(words.utf8), using: keys.seal, authenticating: owner(review, person))
        return box.combined.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }

    /// Nil where it was altered, is somebody else's, or of an earlier secret.
    static func open(_ mark: String, review: RecordID, person: RecordID, keys: FormKeys) -> String? {
        guard mark.utf8.count <= 4_000 else { return nil }
        let letters = mark.replacing("-", with: "+").replacing("_", with: "/")
        let padded = letters + String(repeating: "=", count: (4 - letters.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: padded), let box = try? ChaChaPoly.SealedBox(combined: data),
            let plain = try? ChaChaPoly.open(box, using: keys.seal, authenticating: owner(review, person))
        else { return nil }
        return String(validating: plain, as: UTF8.self)
    }

    private static func owner(_ review: RecordID, _ person: RecordID) -> Data {
        Data("search".utf8) + Data(review.bytes) + Data(person.bytes)
    }
}
