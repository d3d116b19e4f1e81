/// An act by which an agency let the panel see its chronology, gathered from its parts, as a reader may know of it.
public struct Gathering: Sendable, Hashable {
    public var id: RecordID
    public var agency: RecordID
    public var agencyName: String
    /// From 1 within the agency and review.
    public var number: Int
    public var gatherer: String
    /// Microseconds since 1970, UTC.
    public var gatheredAt: Int64
    /// Those of its files that the reader may know of, as they stand now.
    public var files: [SubmissionSummary]
    /// The parts of which the panel had nothing then.
    public var missing: [NamedAgency]
    /// Why it went without them; empty where none was missing.
    public var words: String
    public var terms: ReleaseTerms

    public init(
        id: RecordID, agency: RecordID, agencyName: String, number: Int, gatherer: String, gatheredAt: Int64,
        files: [SubmissionSummary], missing: [NamedAgency], words: String, terms: ReleaseTerms
    ) {
        self.id = id
        self.agency = agency
        self.agencyName = agencyName
        self.number = number
        self.gatherer = gatherer
        self.gatheredAt = gatheredAt
        self.files = files
        self.missing = missing
        self.words = words
        self.terms = terms
    }

    /// Those that can be taken back or accepted.
    public var released: [GatheredVersion] {
        files.filter { $0.release == .released }.map {
            GatheredVersion(submission: $0.id, releaseVersion: $0.releaseVersion)
        }
    }

    /// How it stands, by its files: released while one can still be taken back, accepted when all that stand are, taken back
    /// when none stands.
    public var state: ReleaseState {
        if files.contains(where: { $0.release == .released }) { return .released }
        return files.contains { $0.release == .accepted } ? .accepted : .revoked
    }
}

/// An agency with its parts, in one review, as a reader may know of them: what each was asked for, and what has come.
public struct AgencyParts: Sendable, Hashable {
    /// One part, or the agency itself.
    public struct Part: Sendable, Hashable {
        public var agency: NamedAgency
        /// Nil where it was not asked.
        public var request: ChronologyRequest?
        /// The newest version of each file the reader may know of.
        public var files: [SubmissionSummary]
        /// Files of the agency it is a part of in which rows of its own lie.
        public var within: [SubmissionSummary] = []

        public init(agency: NamedAgency, request: ChronologyRequest?, files: [SubmissionSummary]) {
            self.agency = agency
            self.request = request
            self.files = files
        }

        /// It was asked, or has sent: what it has not sent is missing.
        public var takesPart: Bool { request != nil || !files.isEmpty || !within.isEmpty }
        /// Something that could be read has come.
        public var hasSent: Bool { (files + within).contains { $0.refusal == nil } }
        public var progress: ChronologyRequest.Progress { .init(files.isEmpty ? within : files) }
        /// What has come and the panel does not see.
        public var toGather: [SubmissionSummary] {
            files.filter { $0.refusal == nil && !($0.release?.isShared ?? false) }
        }
    }

    public var whole: Part
    /// In the order in which they were set up.
    public var parts: [Part]
    /// Oldest first.
    public var gatherings: [Gathering]
    /// Parts of which the panel sees some version of a file.
    public var shared: Set<RecordID>

    public init(whole: Part, parts: [Part], gatherings: [Gathering], shared: Set<RecordID>) {
        self.whole = whole
        self.parts = parts
        self.gatherings = gatherings
        self.shared = shared
    }

    /// The newest version of each file of the agency and its parts.
    public var files: [SubmissionSummary] { whole.files + parts.flatMap(\.files) }
    /// Those asked, or that have sent.
    public var takingPart: [Part] { parts.filter(\.takesPart) }
    /// How many of ``takingPart`` have sent something that could be read.
    public var sent: Int { takingPart.filter(\.hasSent).count }
    /// What has come of the agency and its parts, and is not gathered.
    public var toGather: [SubmissionSummary] { whole.toGather + parts.flatMap(\.toGather) }

    /// The parts of which the panel has nothing when these files are let out to it.
    public func missing(with chosen: Set<RecordID>) -> [NamedAgency] {
        takingPart.filter { part in
            !shared.contains(part.agency.id) && !part.toGather.contains { chosen.contains($0.id) }
                && !part.within.contains { chosen.contains($0.id) || $0.release?.isShared ?? false }
        }.map(\.agency)
    }
}
