/// What an agency is asked for when it is asked for its chronology.
public struct ChronologyTerms: Sendable, Hashable {
    /// The day by which the panel is to have it.
    public var due: CivilDate
    /// The first day it is to cover; nil where it begins with what the agency has first.
    public var from: CivilDate?
    /// The last day it is to cover; nil where it ends with what the agency has last.
    public var to: CivilDate?
    /// What is to be in it, in the coordinator's words.
    public var include: String

    public init(due: CivilDate, from: CivilDate?, to: CivilDate?, include: String) {
        self.due = due
        self.from = from
        self.to = to
        self.include = include
    }
}

/// What an agency says of its records once they are secured: what there is, where, what is missing, by whom and when
/// (requirement S6).
public struct RecordsStatement: Sendable, Hashable {
    /// Which records there are.
    public var holdings: String
    /// Where they are kept now.
    public var whereabouts: String
    /// What is missing, or that nothing is.
    public var missing: String
    /// Who secured them.
    public var securedBy: String
    public var securedOn: CivilDate

    public init(holdings: String, whereabouts: String, missing: String, securedBy: String, securedOn: CivilDate) {
        self.holdings = holdings
        self.whereabouts = whereabouts
        self.missing = missing
        self.securedBy = securedBy
        self.securedOn = securedOn
    }
}

/// A request to an agency for its chronology, as a reader sees it.
public struct ChronologyRequest: Sendable, Hashable {
    /// What the agency said of its records, by whom and when.
    public struct Secured: Sendable, Hashable {
        public var statement: RecordsStatement
        /// Who said so for the agency.
        public var confirmer: String
        /// Microseconds since 1970, UTC.
        public var confirmedAt: Int64
        /// For the next command about it.
        public var version: Int

        public init(statement: RecordsStatement, confirmer: String, confirmedAt: Int64, version: Int) {
            self.statement = statement
            self.confirmer = confirmer
            self.confirmedAt = confirmedAt
            self.version = version
        }
    }

    public var id: RecordID
    public var agency: RecordID
    public var agencyName: String
    /// The agency it is a part of, where that was asked, too: what this one sends goes through it to the panel.
    public var through: RecordID?
    public var asker: String
    /// Microseconds since 1970, UTC.
    public var askedAt: Int64
    public var terms: ChronologyTerms
    /// For the next command about it.
    public var version: Int
    /// Nil until the agency has confirmed that its records are secured.
    public var secured: Secured?
    /// How what is asked was changed since, the first change first; those made before changes were told are not in it.
    public var changes: [Change] = []

    /// One change of what is asked.
    public struct Change: Sendable, Hashable {
        public var by: String
        /// Microseconds since 1970, UTC.
        public var at: Int64
        public var before: ChronologyTerms
        public var after: ChronologyTerms

        public init(by: String, at: Int64, before: ChronologyTerms, after: ChronologyTerms) {
            self.by = by
            self.at = at
            self.before = before
            self.after = after
        }
    }

    public init(
        id: RecordID, agency: RecordID, agencyName: String, through: RecordID? = nil, asker: String, askedAt: Int64,
        terms: ChronologyTerms, version: Int, secured: Secured? = nil
    ) {
        self.id = id
        self.agency = agency
        self.agencyName = agencyName
        self.through = through
        self.asker = asker
        self.askedAt = askedAt
        self.terms = terms
        self.version = version
        self.secured = secured
    }

    /// How far an agency has come with its chronology, by the newest version of each of its files.
    public enum Progress: Int, Sendable, Comparable, CaseIterable {
        /// Nothing that could be read has come, as far as the reader may know.
        case nothing
        case sent, released, accepted

        /// - Parameter files: the agency's, as far as the reader may know of them.
        public init(_ files: [SubmissionSummary]) {
            let current = files.filter { $0.isCurrent && $0.refusal == nil }
            // The file that is least far says how far the agency is.
            self =
                current.map { file in
                    switch file.release {
                    case .accepted: Progress.accepted
                    case .released: .released
                    case .revoked, nil: .sent
                    }
                }.min() ?? .nothing
        }

        public static func < (a: Progress, b: Progress) -> Bool { a.rawValue < b.rawValue }
    }

    /// Whether the day has passed and the panel does not have it; of a part of an agency that was asked, whether that agency
    /// does not.
    public func isLate(_ progress: Progress, today: CivilDate) -> Bool {
        terms.due < today && progress < (through == nil ? .released : .sent)
    }
}
