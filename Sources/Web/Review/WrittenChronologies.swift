import Domain
import Synchronization

/// A page of a chronology as it was written: hundreds of rows, which many look at and few change.
struct WrittenChronology: Sendable {
    let review: ReviewSummary
    /// Its choices and where it leads on; its entries lie written in ``table``.
    let page: Domain.ChronologyPage
    let themes: [PanelTheme]
    /// The review's, by name or what stands for it; empty for those who do not see what the program found.
    var children: [NamedChild] = []
    let months: HtmlFragment
    /// Empty where there are no entries.
    let table: HtmlFragment

    /// A child of the review, to be chosen by.
    struct NamedChild: Sendable {
        var id: RecordID
        var name: Wording
    }

    /// Everything a page depends on: nothing may reach it but through these.
    struct Key: Hashable {
        var state: ChronologyState
        var review: RecordID
        var choice: ChronologyChoice
        /// What the reader may do with it.
        var mayAsk: Bool
        var seesNotes: Bool
        var seesQuestions: Bool
    }

    /// About how much memory it takes, in bytes.
    fileprivate var size: Int { months.bytes.count + table.bytes.count + 4_096 }
}

/// The pages that were written last, as many as there is room for.
final class WrittenChronologies: Sendable {
    /// Two halves: when the newer is full the older goes, and what is used again moves to the newer.
    private struct Halves {
        var newer: [WrittenChronology.Key: WrittenChronology] = [:]
        var older: [WrittenChronology.Key: WrittenChronology] = [:]
        var bytes = 0
    }
    private let halves = Mutex(Halves())
    private let most: Int

    /// - Parameter bytes: about how much may be kept.
    init(bytes: Int = 64 << 20) { most = bytes / 2 }

    func page(_ key: WrittenChronology.Key) -> WrittenChronology? {
        halves.withLock { halves in
            if let known = halves.newer[key] { return known }
            guard let known = halves.older[key] else { return nil }
            Self.put(known, key, most, &halves)
            return known
        }
    }

    func keep(_ page: WrittenChronology, _ key: WrittenChronology.Key) {
        halves.withLock { Self.put(page, key, most, &$0) }
    }

    private static func put(
        _ page: WrittenChronology, _ key: WrittenChronology.Key, _ most: Int, _ halves: inout Halves
    ) {
        if halves.bytes > most { halves = Halves(older: halves.newer) }
        if halves.newer.updateValue(page, forKey: key) == nil { halves.bytes += page.size }
    }
}
