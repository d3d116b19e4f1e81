import Domain

/// A link to a page of the site. Made only by the functions here, so that each carries exactly what its pattern needs.
struct SiteLink: Sendable, Hashable {
    let path: SitePath
    /// As it stands in `href`, percent-encoded.
    let address: String

    private init(_ path: SitePath, _ values: [String] = []) {
        self.path = path
        var rest = values[...]
        address = path.pattern.description.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.hasPrefix(":") ? PercentEncoding.encode(rest.popFirst() ?? "") : String($0) }
            .joined(separator: "/")
    }

    private init(path: SitePath, address: String) {
        self.path = path
        self.address = address
    }

    static let home = SiteLink(.home)
    static let health = SiteLink(.health)
    static let stylesheet = SiteLink(.stylesheet)
    static let script = SiteLink(.script)
    static let icon = SiteLink(.icon)
    static let support = SiteLink(.support)
    static let gallery = SiteLink(.gallery)
    static let galleryForm = SiteLink(.galleryForm)
    static func galleryExample(_ name: String) -> SiteLink { SiteLink(.galleryExample, [name]) }

    static let signIn = SiteLink(.signIn)
    static let signOut = SiteLink(.signOut)
    static let secondFactor = SiteLink(.secondFactor)
    static let setUpSecondFactor = SiteLink(.setUpSecondFactor)
    static let recoveryCodes = SiteLink(.recoveryCodes)
    static let forgottenPassword = SiteLink(.forgottenPassword)
    static func invitation(token: String) -> SiteLink { SiteLink(.invitation, [token]) }
    static func resetPassword(token: String) -> SiteLink { SiteLink(.resetPassword, [token]) }
    static func firstRun(token: String) -> SiteLink { SiteLink(.firstRun, [token]) }
    static let sessions = SiteLink(.sessions)
    static func endSession(_ session: String) -> SiteLink { SiteLink(.endSession, [session]) }
    static let endOtherSessions = SiteLink(.endOtherSessions)
    static let screenSharing = SiteLink(.screenSharing)

    static let myWork = SiteLink(.myWork)
    static func board(_ board: RecordID) -> SiteLink { SiteLink(.board, [board.description]) }
    static func boardPeople(_ board: RecordID) -> SiteLink { SiteLink(.boardPeople, [board.description]) }
    static func invitePerson(_ board: RecordID) -> SiteLink { SiteLink(.invitePerson, [board.description]) }
    static func giveRole(_ board: RecordID, person: RecordID) -> SiteLink {
        SiteLink(.giveRole, [board.description, person.description])
    }
    static func endRole(_ board: RecordID, person: RecordID) -> SiteLink {
        SiteLink(.endRole, [board.description, person.description])
    }
    static func review(_ review: RecordID) -> SiteLink { SiteLink(.review, [review.description]) }
    static func reviewTask(_ review: RecordID, task: String) -> SiteLink {
        SiteLink(.reviewTask, [review.description, task])
    }

    /// The same page with these choices in its query. Choices only: what people typed is never put into an address.
    func with(_ query: [(name: String, value: String)]) -> SiteLink {
        guard !query.isEmpty else { return self }
        let words = query.map { PercentEncoding.encode($0.name) + "=" + PercentEncoding.encode($0.value) }
        return SiteLink(path: path, address: address + "?" + words.joined(separator: "&"))
    }
}

/// Percent-encoding after RFC 3986: everything but unreserved characters is encoded.
enum PercentEncoding {
    static func encode(_ words: String) -> String {
        var bytes: [UInt8] = []
        for byte in words.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes.append(UInt8(ascii: "%"))
                let digits = Array("0123456789ABCDEF".utf8)
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 15)])
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
