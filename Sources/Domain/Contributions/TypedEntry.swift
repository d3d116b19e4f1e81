/// What somebody answered about one child at a contact.
public enum TypedAnswer: String, Sendable, CaseIterable {
    case yes, no
    /// The records do not say.
    case notRecorded = "not-recorded"
}

/// What an author states of one child at one contact (requirement C2).
public struct TypedChild: Sendable, Hashable {
    public var child: RecordID
    /// The author's own service had eyes on the child.
    public var seen: TypedAnswer
    /// No parent, carer, relative or sibling was there.
    public var alone: TypedAnswer
    /// Two-way talk with the child.
    public var spoken: TypedAnswer
    /// Whether a view or feeling of the child is on record: if so, ``wishesWords``.
    public var wishes: TypedAnswer
    public var wishesWords: String
    /// Where the child was seen or was; empty where nobody wrote it.
    public var place: String

    public init(
        child: RecordID, seen: TypedAnswer, alone: TypedAnswer, spoken: TypedAnswer, wishes: TypedAnswer,
        wishesWords: String, place: String
    ) {
        self.child = child
        self.seen = seen
        self.alone = alone
        self.spoken = spoken
        self.wishes = wishes
        self.wishesWords = wishesWords
        self.place = place
    }
}

/// The words of one entry that is typed straight in.
public struct TypedWords: Sendable, Hashable {
    /// The date as people write it.
    public var date: String
    /// As written; empty where none was given.
    public var time: String
    /// Which record it stands in.
    public var source: String
    /// Who did or recorded it.
    public var who: String
    public var event: String
    /// Children something is stated of, in the review's order.
    public var children: [TypedChild]

    public init(date: String, time: String, source: String, who: String, event: String, children: [TypedChild]) {
        self.date = date
        self.time = time
        self.source = source
        self.who = who
        self.event = event
        self.children = children
    }

    /// The date with the time, as the rules of dates read them; nil where there is no such date, or no such time.
    public var reading: DateReading? {
        var reading = DateReader().read(date)
        guard reading.earliest != nil || reading.latest != nil else { return nil }
        reading.verbatim = date
        if !time.isEmpty {
            // Read beside a plain day: a time goes with any date, however that is written.
            let timed = DateReader().read("1 January 2000 " + time)
            guard let start = timed.time else { return nil }
            (reading.time, reading.endTime) = (start, timed.endTime)
        }
        return reading
    }
}

/// An entry an agency typed in, as it stands now.
public struct TypedEntry: Sendable, Hashable {
    /// One wording of it, or its being taken out.
    public struct Wording: Sendable, Hashable {
        /// From 1.
        public var number: Int
        public var author: String
        /// Microseconds since 1970, UTC.
        public var writtenAt: Int64
        public var words: TypedWords
        /// Why it was taken out; nil for a wording that stood.
        public var withdrawal: String?

        public init(number: Int, author: String, writtenAt: Int64, words: TypedWords, withdrawal: String? = nil) {
            self.number = number
            self.author = author
            self.writtenAt = writtenAt
            self.words = words
            self.withdrawal = withdrawal
        }
    }

    public var id: RecordID
    public var agency: RecordID
    public var agencyName: String
    /// Within the agency, from 1.
    public var number: Int
    public var isWithdrawn: Bool
    /// For the next command about it: the number of its newest wording.
    public var version: Int
    /// The first wording first; never empty.
    public var wordings: [Wording]
    /// The wording that stands in the agency's chronology; nil where none does.
    public var handedIn: Int?

    public init(
        id: RecordID, agency: RecordID, agencyName: String, number: Int, isWithdrawn: Bool, version: Int,
        wordings: [Wording], handedIn: Int? = nil
    ) {
        self.id = id
        self.agency = agency
        self.agencyName = agencyName
        self.number = number
        self.isWithdrawn = isWithdrawn
        self.version = version
        self.wordings = wordings
        self.handedIn = handedIn
    }

    /// Its newest wording.
    public var now: TypedWords? { wordings.last?.words }

    /// Whether the agency's chronology has it as it stands now.
    public var isHandedIn: Bool { isWithdrawn ? handedIn == nil : handedIn == version }
}
