/// A role as the store has it.
public struct HeldRole: Sendable, Hashable {
    public var membership: Membership
    public var personName: String
    public var account: String
    /// Of the agency it is held for.
    public var agencyName: String?
    public var isEnded: Bool

    public init(membership: Membership, personName: String, account: String, agencyName: String?, isEnded: Bool) {
        self.membership = membership
        self.personName = personName
        self.account = account
        self.agencyName = agencyName
        self.isEnded = isEnded
    }

    /// Whether it counts at a time, microseconds since 1970, UTC.
    public func counts(at time: Int64) -> Bool {
        !isEnded && membership.startsAt <= time && membership.endsAt.map { $0 > time } ?? true
    }
}
