import Crypto
import Foundation

/// What was just done, said at the top of the page it leads back to.
enum DoneNotice: String, Sendable, CaseIterable, Codable {
    case questionAsked = "question-asked"
    case questionAnswered = "question-answered"
    case questionClosed = "question-closed"
    case agenciesAsked = "agencies-asked"
    case requestChanged = "request-changed"
    case requestTakenBack = "request-taken-back"
    case recordsConfirmed = "records-confirmed"
    case released
    case releaseRevoked = "release-revoked"
    case releaseRevokedEarlier = "release-revoked-earlier"
    case accepted
    case sentBack = "sent-back"
    case fileWithdrawn = "file-withdrawn"
    case gathered
    case gatheringTakenBack = "gathering-taken-back"
    case gatheringAccepted = "gathering-accepted"
    case fileDiscarded = "file-discarded"
    case agencyAdded = "agency-added"
    case linkConfirmed = "link-confirmed"
    case linkDismissed = "link-dismissed"
    case linkUnlinked = "link-unlinked"
    case findingConfirmed = "finding-confirmed"
    case findingDismissed = "finding-dismissed"
    case findingReopened = "finding-reopened"
}

/// A ``DoneNotice`` with whom or what it is about, as the address of the next page carries it: sealed for the session that
/// did it, so that no name stands in an address and nobody can make a page say what was not done.
struct Said: Sendable, Hashable, Codable {
    /// The name of the choice in the address.
    static let fieldName = "said"
    /// Scalars of a name: an address holds only so much.
    private static let mostWords = 300

    var notice: DoneNotice
    /// The agency, or the file; empty where the words need none.
    var of: String

    init(_ notice: DoneNotice, _ of: String = "") {
        self.notice = notice
        let isLong = of.unicodeScalars.count > Self.mostWords
        self.of = isLong ? String(String.UnicodeScalarView(of.unicodeScalars.prefix(Self.mostWords))) + " …" : of
    }

    var words: Wording { Wording(catalogue.done[notice], .data(of)) }

    func sealed(for holder: FormHolder, keys: FormKeys) throws -> String {
        let box = try ChaChaPoly.seal(
            try JSONEncoder().encode(self), using: keys.seal, authenticating: Self.owner(holder))
        return box.combined.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }

    /// Nil where it was altered, or is of another session.
    static func open(_ word: String, for holder: FormHolder, keys: FormKeys) -> Said? {
        let letters = word.replacing("-", with: "+").replacing("_", with: "/")
        let padded = letters + String(repeating: "=", count: (4 - letters.utf8.count % 4) % 4)
        guard word.utf8.count <= 2_000, let data = Data(base64Encoded: padded),
            let box = try? ChaChaPoly.SealedBox(combined: data),
            let plain = try? ChaChaPoly.open(box, using: keys.seal, authenticating: owner(holder))
        else { return nil }
        return try? JSONDecoder().decode(Said.self, from: plain)
    }

    private static func owner(_ holder: FormHolder) -> Data { Data("said\0".utf8) + Data(holder.bytes) }
}

extension FormDesk {
    /// The page a form leads to, with what was done said at its top.
    func link(_ link: SiteLink, saying said: Said?, to visitor: Visitor) throws -> SiteLink {
        guard let said else { return link }
        return link.adding((Said.fieldName, try said.sealed(for: visitor.holder, keys: keys)))
    }

    /// What the address of the page asked for says was done.
    func said(to visitor: Visitor) -> Said? {
        guard let query = visitor.place?.address.split(separator: "#").first?.split(separator: "?").dropFirst().first
        else { return nil }
        let mark = Said.fieldName + "="
        return query.split(separator: "&").first { $0.hasPrefix(mark) }.flatMap {
            Said.open(String($0.dropFirst(mark.count)), for: visitor.holder, keys: keys)
        }
    }
}
