/// Words of an entry that were changed in the file by tracked changes which nobody accepted or refused.
public struct Rewording: Sendable, Hashable {
    /// Place in ``IntegratedChronology/entries``.
    public var entry: Int
    /// The words before the change, verbatim; "" where words were only added.
    public var old: String
    /// The words as they stand in the file now, verbatim; "" where words were only taken away.
    public var new: String
    /// Whom the file names as the one who changed them; "" for nobody.
    public var author: String

    public init(entry: Int, old: String, new: String, author: String = "") {
        self.entry = entry
        self.old = old
        self.new = new
        self.author = author
    }

    /// The changes of one entry, in the order of the file. Words taken away and words put in at the same place are one
    /// change.
    public static func all(in entry: ChronologyEntry, at place: Int) -> [Rewording] {
        guard entry.remarks.contains(where: \.kind.isRewording) else { return [] }
        var out: [Rewording] = []
        /// The change to which the other half may belong, and where it is.
        var open: (place: SourcePlace?, kind: SourceRemark.Kind)?
        for remark in entry.remarks where remark.kind.isRewording {
            let words = Self.trimmed(remark.text)
            let isNew = remark.kind == .insertedText
            if let last = open, last.place == remark.place, last.kind != remark.kind, !out.isEmpty {
                if isNew { out[out.count - 1].new = words } else { out[out.count - 1].old = words }
                open = nil
                continue
            }
            out.append(
                Rewording(
                    entry: place, old: isNew ? "" : words, new: isNew ? words : "", author: remark.author ?? ""))
            open = (remark.place, remark.kind)
        }
        return out.filter { $0.old != $0.new }
    }

    /// The changes of every entry, in order.
    public static func all(in chronology: IntegratedChronology) -> [Rewording] {
        chronology.entries.indices.flatMap { all(in: chronology.entries[$0], at: $0) }
    }

    /// What stands before ``words`` beside an entry, the same in every output.
    public static let label = "Words changed in the file, not settled"

    /// "“known under another name” was changed to “no trace”"; what was only added or taken away is said so.
    public var words: String {
        if old.isEmpty { return "\(SheetWords.quoted(new)) was added" }
        if new.isEmpty { return "\(SheetWords.quoted(old)) was taken out" }
        return "\(SheetWords.quoted(old)) was changed to \(SheetWords.quoted(new))"
    }

    private static func trimmed(_ text: String) -> String {
        var words = text[...]
        while let first = words.unicodeScalars.first, first.properties.isWhitespace {
            words.unicodeScalars.removeFirst()
        }
        while let last = words.unicodeScalars.last, last.properties.isWhitespace { words.unicodeScalars.removeLast() }
        return String(words)
    }
}

extension SourceRemark.Kind {
    /// Words put in or taken away in a row that stays.
    var isRewording: Bool { self == .deletedText || self == .insertedText }

    /// Said beside the row by somebody, about the row.
    public var isSaidOfRow: Bool { self == .comment || self == .footnote || self == .endnote }
}
