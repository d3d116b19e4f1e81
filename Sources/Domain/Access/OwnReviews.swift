/// What somebody who is signed in is asked to help with.
public protocol OwnReviews: Sendable {
    /// The reviews somebody has a role in, in the boards they are known in, by their references.
    func ownReviews(_ places: [SignedInPlace]) async throws -> [OwnReview]
}

/// A review somebody has a role in.
public struct OwnReview: Sendable, Hashable {
    public var board: RecordID
    public var id: RecordID
    public var reference: String
    public var title: String
    /// The first of their roles in it.
    public var role: AccessRole
    public var isClosed: Bool
    /// Agencies they act for in it that became a part of another.
    public var merged: [MergedAgency]

    /// An agency that became a part of another.
    public struct MergedAgency: Sendable, Hashable {
        public var name: String
        public var merger: Merger

        public init(name: String, merger: Merger) {
            self.name = name
            self.merger = merger
        }
    }

    public init(
        board: RecordID, id: RecordID, reference: String, title: String, role: AccessRole, isClosed: Bool,
        merged: [MergedAgency] = []
    ) {
        self.board = board
        self.id = id
        self.reference = reference
        self.title = title
        self.role = role
        self.isClosed = isClosed
        self.merged = merged
    }
}
