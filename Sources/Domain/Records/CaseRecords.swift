/// Who and what stood in the records of several agencies, and what entries themselves say went no further. Read out of
/// the words, to show where to look; nothing here is a finding.
public struct CaseRecords: Sendable, Hashable {
    /// People who are no child of the case and no known worker, those of whom most agencies wrote first.
    public var people: [RecordSubject]
    /// Places of living written by two or more agencies, the one written of last first.
    public var addresses: [RecordSubject]
    /// Weights of children, in order of day.
    public var weights: [ChildWeight]
    /// Entries that say that something was not passed on or not followed up, in order.
    public var notPassedOn: [NotPassedOn]
    /// Entries that say how a child looked or ate, or that a relative or neighbour was worried; in order.
    public var signs: [RecordSign]
    /// Entries that say that a child went to live elsewhere, in order.
    public var moves: [ChildMove] = []
    /// Everybody the case file names but the children, in its order.
    public var names: [PersonInCase] = []
    /// Short forms that entries use, in order of the alphabet.
    public var shortForms: [ShortForms.Found] = []

    public init(
        people: [RecordSubject] = [], addresses: [RecordSubject] = [], weights: [ChildWeight] = [],
        notPassedOn: [NotPassedOn] = [], signs: [RecordSign] = []
    ) {
        self.people = people
        self.addresses = addresses
        self.weights = weights
        self.notPassedOn = notPassedOn
        self.signs = signs
    }
}

/// An entry that says that a child went to live with somebody, or to another school or place.
public struct ChildMove: Sendable, Hashable {
    /// Place in ``IntegratedChronology/children``.
    public var child: Int
    public var entry: Int
    /// The sentence, verbatim.
    public var words: String
}

/// Somebody the case file names.
public struct PersonInCase: Sendable, Hashable {
    public var name: String
    public var otherNames: [String]
    /// In the case file's words; "" for none.
    public var role: String
}

/// A person or a place of living, and in whose entries it stands.
public struct RecordSubject: Sendable, Hashable {
    /// An agency in whose entries it stands.
    public struct Holder: Sendable, Hashable {
        /// Place in ``IntegratedChronology/agencies``.
        public var agency: Int
        /// The first of its entries in which it stands, and how many there are.
        public var entry: Int
        public var count: Int
        /// The sentence of that first entry, verbatim.
        public var words: String
    }

    /// An agency with entries in the same time, in none of which it stands.
    public struct Without: Sendable, Hashable {
        /// Place in ``IntegratedChronology/agencies``.
        public var agency: Int
        /// How many entries it has from the first to the last that names the subject.
        public var entries: Int
    }

    /// An entry in which it stands.
    public struct Mention: Sendable, Hashable {
        public var entry: Int
        /// The sentence, verbatim; of a person with that of the same entry which tells of offences or violence.
        public var words: String
    }

    /// An entry that has a person living, staying or found in the home, or says the contrary.
    public struct Home: Sendable, Hashable {
        public var entry: Int
        /// The sentence, verbatim.
        public var words: String
        /// False where it says that the person does not live there or has left.
        public var isThere: Bool
    }

    /// An entry that says that it was not known.
    public struct Unknown: Sendable, Hashable {
        public var entry: Int
        /// The sentence, verbatim.
        public var words: String
    }

    public var name: String
    /// Other ways in which it is written.
    public var otherNames: [String]
    /// What the case file says of a person; "" for one it does not name, and for places.
    public var role: String
    /// In order of their first entry.
    public var holders: [Holder]
    public var without: [Without]
    public var unknown: [Unknown]
    /// Every entry in which it stands, in order of entry.
    public var mentions: [Mention] = []
    /// Of a person: in order of entry.
    public var home: [Home] = []
}

/// What an entry says in passing that means little alone: how a child looked or ate, that somebody was worried, that the
/// mother was hurt.
public struct RecordSign: Sendable, Hashable {
    /// Raw values are those of the published JSON.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Thin, pale, hungry, losing weight.
        case condition
        /// Taken off a list or roll, a place given up, not come back.
        case lost
        /// A relative or neighbour worried about the children.
        case worry
        /// Looked for and not there, or not seen for a time.
        case unseen
        /// A relative or neighbour rang or wrote, and what was said is not written.
        case call
        /// The mother bruised, cut or treated for an injury.
        case hurt
        /// What the mother drank, or a medicine that makes drowsy.
        case intake
        /// A man at the home whom the words do not name.
        case stranger
        /// The mother afraid, threatened or ruled by somebody: who times, follows or checks her, what she cannot say.
        case control
        /// Hunger, food asked for, hidden or counted, and a child afraid or very quiet.
        case food
        /// A letter that came back.
        case returned
        /// A post empty, a worker gone, a case that nobody held.
        case service
        /// An agency not asked to a meeting, or not told of it or of what was decided.
        case leftOut = "left_out"
        /// A plan, an order, a case or help that ended; and that somebody did not agree.
        case ended, dissent
        /// Written as going well.
        case goingWell = "going_well"
        /// What reached an agency and lay, or went to the wrong file.
        case delayed
    }

    public var kind: Kind
    public var entry: Int
    /// Place in ``IntegratedChronology/children``; nil where the words name no one child.
    public var child: Int?
    /// The sentence, verbatim.
    public var words: String
    /// Of the mother, where she is written by an initial and a surname that a child has too: that child.
    public var mayBe: Int?
    /// Of ``Kind/food``: a child was quiet, and nothing more is said: no sign of hunger by itself. Of ``Kind/hurt``: clothes
    /// that may hide an injury, and no more.
    public var isSlight = false
}

/// A weight of a child as an entry gives it, or the words that say that the child was not weighed.
public struct ChildWeight: Sendable, Hashable {
    public var entry: Int
    /// Place in ``IntegratedChronology/children``.
    public var child: Int
    /// In grams; nil where the child was not weighed.
    public var grams: Int?
    public var words: String

    /// "10.2 kg".
    public var kilograms: String? {
        grams.map { grams in
            let hundredths = (grams + 5) / 10
            let (whole, rest) = (hundredths / 100, hundredths % 100)
            return rest % 10 == 0 ? "\(whole).\(rest / 10) kg" : "\(whole).\(rest < 10 ? "0" : "")\(rest) kg"
        }
    }
}

/// An entry that says itself that something went no further.
public struct NotPassedOn: Sendable, Hashable {
    public var entry: Int
    /// The sentence, verbatim; with those before it where it is short.
    public var words: String
    /// How grave the entry's words are, as lists are ordered.
    public var gravity = 0
    /// The words say that others were not told of what the entry holds ("not disseminated", "health visitor not informed"),
    /// and not only that nothing followed.
    public var isWithheld = false
}
