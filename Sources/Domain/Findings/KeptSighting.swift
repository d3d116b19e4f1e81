/// What an entry says of one child being seen, by its own columns or inferred from its words: kept with what was found, so
/// that the overview, the entry's page and the lists say the same.
public struct KeptSighting: Sendable, Hashable, Codable {
    /// The entry's.
    public var thread: RecordID
    public var child: RecordID
    public var isSeen: Bool
    /// By a column of the agency's own.
    public var isStated: Bool
    /// Something speaks against it.
    public var isInDoubt: Bool
    /// Verbatim; "" where the whole entry counts.
    public var words: String
    /// What was read from the words, in a few words of ours.
    public var rule: String

    public init(
        thread: RecordID, child: RecordID, isSeen: Bool, isStated: Bool, isInDoubt: Bool, words: String, rule: String
    ) {
        self.thread = thread
        self.child = child
        self.isSeen = isSeen
        self.isStated = isStated
        self.isInDoubt = isInDoubt
        self.words = words
        self.rule = rule
    }

    /// Of an understood chronology: every sighting that counts for when a child was last seen, and every “not seen”.
    /// - Parameters:
    ///   - threads: of its entries, in their order.
    ///   - children: the keys of its children, in their order.
    public static func all(
        in chronology: IntegratedChronology, threads: [RecordID], children: [RecordID]
    ) -> [KeptSighting] {
        guard let understanding = chronology.understanding else { return [] }
        let sightings = LastSightings(chronology, understanding)
        return understanding.contacts.compactMap { contact in
            guard threads.indices.contains(contact.entry), children.indices.contains(contact.child) else { return nil }
            let seen = contact.seen
            guard seen.answer == .no || SilenceReader.isSighting(contact) else { return nil }
            let isSeen = seen.answer == .yes
            return KeptSighting(
                thread: threads[contact.entry], child: children[contact.child], isSeen: isSeen,
                isStated: seen.basis == .stated,
                isInDoubt: isSeen && !sightings.doubts(contact.entry, child: contact.child).isEmpty,
                words: HeldGround.words(seen.words, in: chronology.entries[contact.entry]), rule: seen.rule)
        }
    }
}

/// Whether a child was seen, of one entry, as lists show it.
public struct EntrySighting: Sendable, Hashable {
    public var child: RecordID
    public var isSeen: Bool
    public var isStated: Bool
    public var isInDoubt: Bool

    public init(child: RecordID, isSeen: Bool, isStated: Bool, isInDoubt: Bool) {
        self.child = child
        self.isSeen = isSeen
        self.isStated = isStated
        self.isInDoubt = isInDoubt
    }
}
