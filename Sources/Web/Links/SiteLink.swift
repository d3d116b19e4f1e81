import Domain

/// A link to a page of the site. Made only by the functions here, so that each carries exactly what its pattern needs.
struct SiteLink: Sendable, Hashable {
    let path: SitePath
    /// As it stands in `href`, percent-encoded.
    let address: String

    private init(_ path: SitePath, _ values: [String] = []) {
        self.path = path
        // From each colon to the next slash stands a value.
        var (written, next, isName) = ("", 0, false)
        var pattern = path.pattern.description
        pattern.withUTF8 { pattern in
            var copied = 0
            for place in pattern.indices {
                if pattern[place] == UInt8(ascii: ":") {
                    written += String(decoding: pattern[copied..<place], as: UTF8.self)
                    if next < values.count { written += PercentEncoding.encode(values[next]) }
                    (next, isName) = (next + 1, true)
                } else if isName, pattern[place] == UInt8(ascii: "/") {
                    (copied, isName) = (place, false)
                }
            }
            if !isName { written += String(decoding: pattern[copied...], as: UTF8.self) }
        }
        address = written
    }

    private init(path: SitePath, address: String) {
        self.path = path
        self.address = address
    }

    /// A link that was kept as its address; nil where no page of the site has it.
    init?(kept address: String) {
        let place = address.prefix { $0 != "?" }
        guard let path = SitePath.allCases.first(where: { $0.matches(String(place)) }) else { return nil }
        self.init(path: path, address: address)
    }

    /// A link that came with a form: of the site, and written as addresses are. Nil otherwise.
    init?(asked address: String) {
        guard address.utf8.count <= 2_000, address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        self.init(kept: address)
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
    static let providerSignIn = SiteLink(.providerSignIn)
    static func providerInvitation(token: String) -> SiteLink { SiteLink(.providerInvitation, [token]) }
    static let ownProvider = SiteLink(.ownProvider)
    static let unlinkProvider = SiteLink(.unlinkProvider)
    static let ownName = SiteLink(.ownName)
    static let sessions = SiteLink(.sessions)
    static func endSession(_ session: String) -> SiteLink { SiteLink(.endSession, [session]) }
    static let endOtherSessions = SiteLink(.endOtherSessions)
    static let screenSharing = SiteLink(.screenSharing)

    static let apiTokens = SiteLink(.apiTokens)
    static let apiTokenMade = SiteLink(.apiTokenMade)
    static func revokeApiToken(_ token: RecordID) -> SiteLink { SiteLink(.revokeApiToken, [token.description]) }
    static let apiDescription = SiteLink(.apiDescription)

    static let myWork = SiteLink(.myWork)
    static func board(_ board: RecordID) -> SiteLink { SiteLink(.board, [board.description]) }
    static func boardPeople(_ board: RecordID) -> SiteLink { SiteLink(.boardPeople, [board.description]) }
    static func boardPerson(_ board: RecordID, person: RecordID) -> SiteLink {
        SiteLink(.boardPerson, [board.description, person.description])
    }
    static func invitationMade(_ board: RecordID) -> SiteLink { SiteLink(.invitationMade, [board.description]) }
    static func renewInvitation(_ board: RecordID, _ invitation: RecordID) -> SiteLink {
        SiteLink(.renewInvitation, [board.description, invitation.description])
    }
    static func revokeInvitation(_ board: RecordID, _ invitation: RecordID) -> SiteLink {
        SiteLink(.revokeInvitation, [board.description, invitation.description])
    }
    static func recordLeaver(_ board: RecordID, person: RecordID) -> SiteLink {
        SiteLink(.recordLeaver, [board.description, person.description])
    }
    static func handOver(_ board: RecordID, person: RecordID) -> SiteLink {
        SiteLink(.handOver, [board.description, person.description])
    }
    static func handOverFile(_ board: RecordID, person: RecordID) -> SiteLink {
        SiteLink(.handOverFile, [board.description, person.description])
    }
    static func ownHandOver(_ board: RecordID) -> SiteLink { SiteLink(.ownHandOver, [board.description]) }
    static func ownHandOverFile(_ board: RecordID) -> SiteLink { SiteLink(.ownHandOverFile, [board.description]) }
    static func boardAgencies(_ board: RecordID) -> SiteLink { SiteLink(.boardAgencies, [board.description]) }
    static func addAgency(_ board: RecordID) -> SiteLink { SiteLink(.addAgency, [board.description]) }
    static func boardAgency(_ board: RecordID, agency: RecordID) -> SiteLink {
        SiteLink(.boardAgency, [board.description, agency.description])
    }
    static func renameAgency(_ board: RecordID, agency: RecordID) -> SiteLink {
        SiteLink(.renameAgency, [board.description, agency.description])
    }
    static func correctAgencyName(_ board: RecordID, agency: RecordID) -> SiteLink {
        SiteLink(.correctAgencyName, [board.description, agency.description])
    }
    static func undoAgencyRename(_ board: RecordID, agency: RecordID) -> SiteLink {
        SiteLink(.undoAgencyRename, [board.description, agency.description])
    }
    static func mergeAgency(_ board: RecordID, agency: RecordID) -> SiteLink {
        SiteLink(.mergeAgency, [board.description, agency.description])
    }
    static func undoAgencyMerger(_ board: RecordID, agency: RecordID) -> SiteLink {
        SiteLink(.undoAgencyMerger, [board.description, agency.description])
    }
    static func carryRoles(_ board: RecordID, agency: RecordID) -> SiteLink {
        SiteLink(.carryRoles, [board.description, agency.description])
    }
    static func renameBoard(_ board: RecordID) -> SiteLink { SiteLink(.renameBoard, [board.description]) }
    static func correctBoardName(_ board: RecordID) -> SiteLink { SiteLink(.correctBoardName, [board.description]) }
    static func undoBoardRename(_ board: RecordID) -> SiteLink { SiteLink(.undoBoardRename, [board.description]) }
    static func mergeBoard(_ board: RecordID) -> SiteLink { SiteLink(.mergeBoard, [board.description]) }
    static func undoBoardMerger(_ board: RecordID) -> SiteLink { SiteLink(.undoBoardMerger, [board.description]) }
    static func boardLedger(_ board: RecordID) -> SiteLink { SiteLink(.boardLedger, [board.description]) }
    static func reviewLedger(_ review: RecordID) -> SiteLink { SiteLink(.reviewLedger, [review.description]) }
    static func invitePerson(_ board: RecordID) -> SiteLink { SiteLink(.invitePerson, [board.description]) }
    static func giveRole(_ board: RecordID, person: RecordID) -> SiteLink {
        SiteLink(.giveRole, [board.description, person.description])
    }
    static func endRole(_ board: RecordID, person: RecordID, role: RecordID) -> SiteLink {
        SiteLink(.endRole, [board.description, person.description, role.description])
    }
    static func startReview(_ board: RecordID) -> SiteLink { SiteLink(.startReview, [board.description]) }
    static func review(_ review: RecordID) -> SiteLink { SiteLink(.review, [review.description]) }
    static func retitleReview(_ review: RecordID) -> SiteLink { SiteLink(.retitleReview, [review.description]) }
    static func addChild(_ review: RecordID) -> SiteLink { SiteLink(.addChild, [review.description]) }
    static func correctChild(_ review: RecordID, _ child: RecordID) -> SiteLink {
        SiteLink(.correctChild, [review.description, child.description])
    }
    static func closeReview(_ review: RecordID) -> SiteLink { SiteLink(.closeReview, [review.description]) }
    static func reopenReview(_ review: RecordID) -> SiteLink { SiteLink(.reopenReview, [review.description]) }
    static func reviewPeople(_ review: RecordID) -> SiteLink { SiteLink(.reviewPeople, [review.description]) }
    static func inviteToReview(_ review: RecordID) -> SiteLink { SiteLink(.inviteToReview, [review.description]) }
    static func reviewInvitationMade(_ review: RecordID) -> SiteLink {
        SiteLink(.reviewInvitationMade, [review.description])
    }
    static func renewReviewInvitation(_ review: RecordID, _ invitation: RecordID) -> SiteLink {
        SiteLink(.renewReviewInvitation, [review.description, invitation.description])
    }
    static func revokeReviewInvitation(_ review: RecordID, _ invitation: RecordID) -> SiteLink {
        SiteLink(.revokeReviewInvitation, [review.description, invitation.description])
    }
    static func inviteColleague(_ review: RecordID) -> SiteLink { SiteLink(.inviteColleague, [review.description]) }
    static func colleagueInvited(_ review: RecordID) -> SiteLink { SiteLink(.colleagueInvited, [review.description]) }
    static func renewColleagueInvitation(_ review: RecordID, _ invitation: RecordID) -> SiteLink {
        SiteLink(.renewColleagueInvitation, [review.description, invitation.description])
    }
    static func revokeColleagueInvitation(_ review: RecordID, _ invitation: RecordID) -> SiteLink {
        SiteLink(.revokeColleagueInvitation, [review.description, invitation.description])
    }
    static func endReviewRole(_ review: RecordID, _ membership: RecordID) -> SiteLink {
        SiteLink(.endReviewRole, [review.description, membership.description])
    }
    static func files(_ review: RecordID) -> SiteLink { SiteLink(.files, [review.description]) }
    static func sendFiles(_ review: RecordID) -> SiteLink { SiteLink(.sendFiles, [review.description]) }
    static func sentFile(_ review: RecordID, _ sent: RecordID) -> SiteLink {
        SiteLink(.sentFile, [review.description, sent.description])
    }
    static func keepSentFile(_ review: RecordID, _ sent: RecordID) -> SiteLink {
        SiteLink(.keepSentFile, [review.description, sent.description])
    }
    static func discardSentFile(_ review: RecordID, _ sent: RecordID) -> SiteLink {
        SiteLink(.discardSentFile, [review.description, sent.description])
    }
    static func fileReport(_ review: RecordID, _ file: RecordID) -> SiteLink {
        SiteLink(.fileReport, [review.description, file.description])
    }
    static func releaseFile(_ review: RecordID, _ file: RecordID) -> SiteLink {
        SiteLink(.releaseFile, [review.description, file.description])
    }
    static func revokeRelease(_ review: RecordID, _ file: RecordID) -> SiteLink {
        SiteLink(.revokeRelease, [review.description, file.description])
    }
    static func withdrawFile(_ review: RecordID, _ file: RecordID) -> SiteLink {
        SiteLink(.withdrawFile, [review.description, file.description])
    }
    static func returnFile(_ review: RecordID, _ file: RecordID) -> SiteLink {
        SiteLink(.returnFile, [review.description, file.description])
    }
    static func correctRow(_ review: RecordID, _ file: RecordID, table: Int, row: Int) -> SiteLink {
        SiteLink(.correctRow, [review.description, file.description, String(table), String(row)])
    }
    static func takeCorrectionOut(_ review: RecordID, _ file: RecordID, table: Int, row: Int) -> SiteLink {
        SiteLink(.takeCorrectionOut, [review.description, file.description, String(table), String(row)])
    }
    static func readAgain(_ review: RecordID, _ file: RecordID) -> SiteLink {
        SiteLink(.readAgain, [review.description, file.description])
    }
    static func acceptFile(_ review: RecordID, _ file: RecordID) -> SiteLink {
        SiteLink(.acceptFile, [review.description, file.description])
    }
    static func chronologyRequests(_ review: RecordID) -> SiteLink {
        SiteLink(.chronologyRequests, [review.description])
    }
    static func askForChronologies(_ review: RecordID) -> SiteLink {
        SiteLink(.askForChronologies, [review.description])
    }
    static func chronologyRequest(_ review: RecordID, _ request: RecordID) -> SiteLink {
        SiteLink(.chronologyRequest, [review.description, request.description])
    }
    static func changeChronologyRequest(_ review: RecordID, _ request: RecordID) -> SiteLink {
        SiteLink(.changeChronologyRequest, [review.description, request.description])
    }
    static func withdrawChronologyRequest(_ review: RecordID, _ request: RecordID) -> SiteLink {
        SiteLink(.withdrawChronologyRequest, [review.description, request.description])
    }
    static func addAgencyToAsk(_ review: RecordID) -> SiteLink { SiteLink(.addAgencyToAsk, [review.description]) }
    static func confirmAllRecords(_ review: RecordID) -> SiteLink {
        SiteLink(.confirmAllRecords, [review.description])
    }
    static func confirmRecords(_ review: RecordID, _ request: RecordID) -> SiteLink {
        SiteLink(.confirmRecords, [review.description, request.description])
    }
    static func chronologyTemplate(
        _ review: RecordID, _ request: RecordID, _ form: ChronologyTemplate.Form
    ) -> SiteLink {
        SiteLink(.chronologyTemplate, [review.description, request.description, form.rawValue])
    }
    static func parts(_ review: RecordID) -> SiteLink { SiteLink(.parts, [review.description]) }
    static func askParts(_ review: RecordID, _ agency: RecordID) -> SiteLink {
        SiteLink(.askParts, [review.description, agency.description])
    }
    static func gatherParts(_ review: RecordID, _ agency: RecordID) -> SiteLink {
        SiteLink(.gatherParts, [review.description, agency.description])
    }
    static func changePartRequest(_ review: RecordID, _ request: RecordID) -> SiteLink {
        SiteLink(.changePartRequest, [review.description, request.description])
    }
    static func withdrawPartRequest(_ review: RecordID, _ request: RecordID) -> SiteLink {
        SiteLink(.withdrawPartRequest, [review.description, request.description])
    }
    static func gathering(_ review: RecordID, _ gathering: RecordID) -> SiteLink {
        SiteLink(.gathering, [review.description, gathering.description])
    }
    static func revokeGathering(_ review: RecordID, _ gathering: RecordID) -> SiteLink {
        SiteLink(.revokeGathering, [review.description, gathering.description])
    }
    static func acceptGathering(_ review: RecordID, _ gathering: RecordID) -> SiteLink {
        SiteLink(.acceptGathering, [review.description, gathering.description])
    }
    static func typedEntries(_ review: RecordID) -> SiteLink { SiteLink(.typedEntries, [review.description]) }
    static func typeEntry(_ review: RecordID) -> SiteLink { SiteLink(.typeEntry, [review.description]) }
    static func typedEntry(_ review: RecordID, _ typed: RecordID) -> SiteLink {
        SiteLink(.typedEntry, [review.description, typed.description])
    }
    static func withdrawTypedEntry(_ review: RecordID, _ typed: RecordID) -> SiteLink {
        SiteLink(.withdrawTypedEntry, [review.description, typed.description])
    }
    static func handInTyped(_ review: RecordID, agency: RecordID) -> SiteLink {
        SiteLink(.handInTyped, [review.description, agency.description])
    }
    static func chronology(_ review: RecordID) -> SiteLink { SiteLink(.chronology, [review.description]) }
    static func timeline(_ review: RecordID) -> SiteLink { SiteLink(.timeline, [review.description]) }
    static func known(_ review: RecordID) -> SiteLink { SiteLink(.known, [review.description]) }
    static func expected(_ review: RecordID) -> SiteLink { SiteLink(.expected, [review.description]) }
    static func peopleAround(_ review: RecordID) -> SiteLink { SiteLink(.peopleAround, [review.description]) }
    static func addPersonAround(_ review: RecordID) -> SiteLink { SiteLink(.addPersonAround, [review.description]) }
    static func correctPersonAround(_ review: RecordID, _ person: RecordID) -> SiteLink {
        SiteLink(.correctPersonAround, [review.description, person.description])
    }
    static func removePersonAround(_ review: RecordID, _ person: RecordID) -> SiteLink {
        SiteLink(.removePersonAround, [review.description, person.description])
    }
    static func addPlan(_ review: RecordID, _ child: RecordID) -> SiteLink {
        SiteLink(.addPlan, [review.description, child.description])
    }
    static func correctPlan(_ review: RecordID, _ plan: RecordID) -> SiteLink {
        SiteLink(.correctPlan, [review.description, plan.description])
    }
    static func withdrawPlan(_ review: RecordID, _ plan: RecordID) -> SiteLink {
        SiteLink(.withdrawPlan, [review.description, plan.description])
    }
    static func exports(_ review: RecordID) -> SiteLink { SiteLink(.exports, [review.description]) }
    static func exportFile(_ review: RecordID, _ export: RecordID) -> SiteLink {
        SiteLink(.exportFile, [review.description, export.description])
    }
    static func dropExport(_ review: RecordID, _ export: RecordID) -> SiteLink {
        SiteLink(.dropExport, [review.description, export.description])
    }
    static func chronologyPeople(_ review: RecordID) -> SiteLink { SiteLink(.chronologyPeople, [review.description]) }
    static func searchChronology(_ review: RecordID) -> SiteLink { SiteLink(.searchChronology, [review.description]) }
    static func entry(_ review: RecordID, _ thread: RecordID) -> SiteLink {
        SiteLink(.entry, [review.description, thread.description])
    }
    static func writeNote(_ review: RecordID, _ thread: RecordID) -> SiteLink {
        SiteLink(.writeNote, [review.description, thread.description])
    }
    static func takeOverMarks(_ review: RecordID, _ thread: RecordID) -> SiteLink {
        SiteLink(.takeOverMarks, [review.description, thread.description])
    }
    static func weighEntry(_ review: RecordID, _ thread: RecordID) -> SiteLink {
        SiteLink(.weighEntry, [review.description, thread.description])
    }
    static func markThemes(_ review: RecordID, _ thread: RecordID) -> SiteLink {
        SiteLink(.markThemes, [review.description, thread.description])
    }
    static func linkEntry(_ review: RecordID, _ thread: RecordID) -> SiteLink {
        SiteLink(.linkEntry, [review.description, thread.description])
    }
    static func changeNote(_ review: RecordID, _ note: RecordID) -> SiteLink {
        SiteLink(.changeNote, [review.description, note.description])
    }
    static func withdrawNote(_ review: RecordID, _ note: RecordID) -> SiteLink {
        SiteLink(.withdrawNote, [review.description, note.description])
    }
    static func themes(_ review: RecordID) -> SiteLink { SiteLink(.themes, [review.description]) }
    static func nameTheme(_ review: RecordID) -> SiteLink { SiteLink(.nameTheme, [review.description]) }
    static func renameTheme(_ review: RecordID, _ theme: RecordID) -> SiteLink {
        SiteLink(.renameTheme, [review.description, theme.description])
    }
    static func linkQueue(_ review: RecordID) -> SiteLink { SiteLink(.linkQueue, [review.description]) }
    static func decideLink(_ review: RecordID, _ link: RecordID) -> SiteLink {
        SiteLink(.decideLink, [review.description, link.description])
    }
    static func findings(_ review: RecordID) -> SiteLink { SiteLink(.findings, [review.description]) }
    static func understandAgain(_ review: RecordID) -> SiteLink { SiteLink(.understandAgain, [review.description]) }
    static func findingQueue(_ review: RecordID) -> SiteLink { SiteLink(.findingQueue, [review.description]) }
    static func finding(_ review: RecordID, _ finding: RecordID) -> SiteLink {
        SiteLink(.finding, [review.description, finding.description])
    }
    static func questions(_ review: RecordID) -> SiteLink { SiteLink(.questions, [review.description]) }
    static func question(_ review: RecordID, _ question: RecordID) -> SiteLink {
        SiteLink(.question, [review.description, question.description])
    }
    static func closeQuestion(_ review: RecordID, _ question: RecordID) -> SiteLink {
        SiteLink(.closeQuestion, [review.description, question.description])
    }
    static func askQuestion(_ review: RecordID, thread: RecordID) -> SiteLink {
        SiteLink(.askQuestion, [review.description, thread.description])
    }

    static func family(_ review: RecordID) -> SiteLink { SiteLink(.family, [review.description]) }
    static func familyVersion(_ review: RecordID) -> SiteLink { SiteLink(.familyVersion, [review.description]) }
    static func familyFile(_ review: RecordID) -> SiteLink { SiteLink(.familyFile, [review.description]) }

    static func familyPageFile(_ review: RecordID) -> SiteLink { SiteLink(.familyPageFile, [review.description]) }
    static func tradeWords(_ review: RecordID) -> SiteLink { SiteLink(.tradeWords, [review.description]) }

    static func familyEntry(_ review: RecordID, _ thread: RecordID) -> SiteLink {
        SiteLink(.familyEntry, [review.description, thread.description])
    }

    /// A place in the same page, by its identifier.
    func at(_ place: String) -> SiteLink {
        SiteLink(path: path, address: address + "#" + PercentEncoding.encode(place))
    }

    /// The same page with these choices in its query. Choices only: what people typed is never put into an address.
    func with(_ query: [(name: String, value: String)]) -> SiteLink {
        guard !query.isEmpty else { return self }
        let words = query.map { PercentEncoding.encode($0.name) + "=" + PercentEncoding.encode($0.value) }
        return SiteLink(path: path, address: address + "?" + words.joined(separator: "&"))
    }

    /// The same page with one more choice in its query.
    func adding(_ choice: (name: String, value: String)) -> SiteLink {
        let place = address.firstIndex(of: "#") ?? address.endIndex
        let page = address[..<place]
        let word = PercentEncoding.encode(choice.name) + "=" + PercentEncoding.encode(choice.value)
        return SiteLink(path: path, address: page + (page.contains("?") ? "&" : "?") + word + address[place...])
    }
}

/// Percent-encoding after RFC 3986: everything but unreserved characters is encoded.
enum PercentEncoding {
    static func encode(_ words: String) -> String {
        if words.utf8.allSatisfy(isPlain) { return words }
        var bytes: [UInt8] = []
        for byte in words.utf8 {
            if isPlain(byte) {
                bytes.append(byte)
            } else {
                let digits = Array("0123456789ABCDEF".utf8)
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What RFC 3986 calls unreserved.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
