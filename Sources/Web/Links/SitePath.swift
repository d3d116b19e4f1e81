/// Every address of the site, in one place: routes are registered from here, and ``SiteLink`` makes links from here.
enum SitePath: CaseIterable, Sendable {
    case home
    case health
    case stylesheet
    case script
    case icon
    case support
    case gallery
    case galleryForm
    case galleryExample

    case signIn
    case signOut
    case secondFactor
    case setUpSecondFactor
    case recoveryCodes
    case forgottenPassword
    case invitation
    case resetPassword
    case firstRun
    case providerSignIn
    case providerReturn
    case providerInvitation
    case ownProvider
    case unlinkProvider
    case ownName
    case sessions
    case endSession
    case endOtherSessions
    case screenSharing
    case apiTokens
    case apiTokenMade
    case revokeApiToken

    case myWork
    case board
    case boardPeople
    case boardPerson
    case invitationMade
    case renewInvitation
    case revokeInvitation
    case recordLeaver
    case handOver
    case handOverFile
    case ownHandOver
    case ownHandOverFile
    case boardAgencies
    case addAgency
    case boardAgency
    case renameAgency
    case correctAgencyName
    case undoAgencyRename
    case mergeAgency
    case undoAgencyMerger
    case carryRoles
    case renameBoard
    case correctBoardName
    case undoBoardRename
    case mergeBoard
    case undoBoardMerger
    case boardLedger
    case reviewLedger
    case invitePerson
    case giveRole
    case endRole
    case startReview
    case review
    case retitleReview
    case addChild
    case correctChild
    case closeReview
    case reopenReview
    case reviewPeople
    case inviteToReview
    case reviewInvitationMade
    case renewReviewInvitation
    case revokeReviewInvitation
    case inviteColleague
    case colleagueInvited
    case renewColleagueInvitation
    case revokeColleagueInvitation
    case endReviewRole
    case files
    case sendFiles
    case sentFile
    case keepSentFile
    case discardSentFile
    case fileReport
    case releaseFile
    case revokeRelease
    case acceptFile
    case returnFile
    case withdrawFile
    case correctRow
    case takeCorrectionOut
    case readAgain
    case chronologyRequests
    case askForChronologies
    case addAgencyToAsk
    case confirmAllRecords
    case chronologyRequest
    case changeChronologyRequest
    case withdrawChronologyRequest
    case confirmRecords
    case chronologyTemplate
    case parts
    case askParts
    case changePartRequest
    case withdrawPartRequest
    case gatherParts
    case gathering
    case revokeGathering
    case acceptGathering
    case typedEntries
    case typeEntry
    case typedEntry
    case withdrawTypedEntry
    case handInTyped
    case chronology
    case chronologyPeople
    case searchChronology
    case timeline
    case expected
    case peopleAround
    case addPersonAround
    case correctPersonAround
    case removePersonAround
    case addPlan
    case correctPlan
    case withdrawPlan
    case known
    case exports
    case exportFile
    case dropExport
    case entry
    case writeNote
    case weighEntry
    case takeOverMarks
    case markThemes
    case linkEntry
    case changeNote
    case withdrawNote
    case themes
    case nameTheme
    case renameTheme
    case linkQueue
    case decideLink
    case findings
    case understandAgain
    case findingQueue
    case finding
    case questions
    case question
    case closeQuestion
    case askQuestion
    case family
    case familyVersion
    case familyFile
    case familyPageFile
    case familyEntry
    case tradeWords

    case apiDescription
    case apiReviews
    case apiReview
    case apiChildren
    case apiAgencies
    case apiEntries
    case apiEntry
    case apiLinks
    case apiQuestions
    case apiGatherings

    /// The route's pattern: `:name` stands for a part that a link fills.
    var pattern: StaticString {
        switch self {
        case .home: "/"
        case .health: "/health"
        case .stylesheet: "/assets/site.css"
        case .script: "/assets/site.js"
        case .icon: "/assets/icon.svg"
        case .support: "/support"
        case .gallery: "/gallery"
        case .galleryForm: "/gallery/form"
        case .galleryExample: "/gallery/pages/:example"
        case .signIn: "/sign-in"
        case .signOut: "/sign-out"
        case .secondFactor: "/sign-in/code"
        case .setUpSecondFactor: "/account/code"
        case .recoveryCodes: "/account/recovery-codes"
        case .forgottenPassword: "/forgotten-password"
        case .invitation: "/invitation/:token"
        case .resetPassword: "/reset/:token"
        case .firstRun: "/first-run/:token"
        case .providerSignIn: "/sign-in/provider"
        case .providerReturn: "/sign-in/provider/return"
        case .providerInvitation: "/invitation/:token/provider"
        case .ownProvider: "/account/provider"
        case .unlinkProvider: "/account/provider/unlink"
        case .ownName: "/account/name"
        case .sessions: "/account/sessions"
        case .endSession: "/account/sessions/:session/end"
        case .endOtherSessions: "/account/sessions/end-others"
        case .screenSharing: "/account/screen-sharing"
        case .apiTokens: "/account/tokens"
        case .apiTokenMade: "/account/tokens/made"
        case .revokeApiToken: "/account/tokens/:api/revoke"
        case .myWork: "/work"
        case .board: "/boards/:board"
        case .boardPeople: "/boards/:board/people"
        case .boardPerson: "/boards/:board/people/:person"
        case .invitationMade: "/boards/:board/people/invite/link"
        case .renewInvitation: "/boards/:board/people/invite/:invitation/again"
        case .revokeInvitation: "/boards/:board/people/invite/:invitation/take-back"
        case .recordLeaver: "/boards/:board/people/:person/leaves"
        case .handOver: "/boards/:board/people/:person/hand-over"
        case .handOverFile: "/boards/:board/people/:person/hand-over/file"
        case .ownHandOver: "/hand-over/:board"
        case .ownHandOverFile: "/hand-over/:board/file"
        case .boardAgencies: "/boards/:board/agencies"
        case .addAgency: "/boards/:board/agencies/add"
        case .boardAgency: "/boards/:board/agencies/:agency"
        case .renameAgency: "/boards/:board/agencies/:agency/rename"
        case .correctAgencyName: "/boards/:board/agencies/:agency/rename/correct"
        case .undoAgencyRename: "/boards/:board/agencies/:agency/rename/undo"
        case .mergeAgency: "/boards/:board/agencies/:agency/part-of"
        case .undoAgencyMerger: "/boards/:board/agencies/:agency/part-of/undo"
        case .carryRoles: "/boards/:board/agencies/:agency/people"
        case .renameBoard: "/boards/:board/rename"
        case .correctBoardName: "/boards/:board/rename/correct"
        case .undoBoardRename: "/boards/:board/rename/undo"
        case .mergeBoard: "/boards/:board/part-of"
        case .undoBoardMerger: "/boards/:board/part-of/undo"
        case .boardLedger: "/boards/:board/ledger"
        case .reviewLedger: "/reviews/:review/ledger"
        case .invitePerson: "/boards/:board/people/invite"
        case .giveRole: "/boards/:board/people/:person/roles"
        case .endRole: "/boards/:board/people/:person/roles/:role/end"
        case .startReview: "/boards/:board/reviews/new"
        case .review: "/reviews/:review"
        case .retitleReview: "/reviews/:review/title"
        case .addChild: "/reviews/:review/children/add"
        case .correctChild: "/reviews/:review/children/:child/correct"
        case .closeReview: "/reviews/:review/close"
        case .reopenReview: "/reviews/:review/reopen"
        case .reviewPeople: "/reviews/:review/people"
        case .inviteToReview: "/reviews/:review/people/invite"
        case .reviewInvitationMade: "/reviews/:review/people/invite/link"
        case .renewReviewInvitation: "/reviews/:review/people/invite/:invitation/again"
        case .revokeReviewInvitation: "/reviews/:review/people/invite/:invitation/take-back"
        case .inviteColleague: "/reviews/:review/people/colleague"
        case .colleagueInvited: "/reviews/:review/people/colleague/link"
        case .renewColleagueInvitation: "/reviews/:review/people/colleague/:invitation/again"
        case .revokeColleagueInvitation: "/reviews/:review/people/colleague/:invitation/take-back"
        case .endReviewRole: "/reviews/:review/people/:membership/end"
        case .files: "/reviews/:review/files"
        case .sendFiles: "/reviews/:review/files/send"
        case .sentFile: "/reviews/:review/files/sent/:sent"
        case .keepSentFile: "/reviews/:review/files/sent/:sent/keep"
        case .discardSentFile: "/reviews/:review/files/sent/:sent/discard"
        case .fileReport: "/reviews/:review/files/:file/report"
        case .releaseFile: "/reviews/:review/files/:file/release"
        case .revokeRelease: "/reviews/:review/files/:file/take-back"
        case .acceptFile: "/reviews/:review/files/:file/accept"
        case .returnFile: "/reviews/:review/files/:file/send-back"
        case .withdrawFile: "/reviews/:review/files/:file/take-out"
        case .correctRow: "/reviews/:review/files/:file/rows/:table/:row"
        case .takeCorrectionOut: "/reviews/:review/files/:file/rows/:table/:row/take-out"
        case .readAgain: "/reviews/:review/files/:file/read-again"
        case .chronologyRequests: "/reviews/:review/requests"
        case .askForChronologies: "/reviews/:review/requests/new"
        case .addAgencyToAsk: "/reviews/:review/requests/new/agency"
        case .confirmAllRecords: "/reviews/:review/requests/records"
        case .chronologyRequest: "/reviews/:review/requests/:request"
        case .changeChronologyRequest: "/reviews/:review/requests/:request/change"
        case .withdrawChronologyRequest: "/reviews/:review/requests/:request/take-back"
        case .confirmRecords: "/reviews/:review/requests/:request/records"
        case .chronologyTemplate: "/reviews/:review/requests/:request/template/:form"
        case .parts: "/reviews/:review/parts"
        case .askParts: "/reviews/:review/parts/:agency/ask"
        case .gatherParts: "/reviews/:review/parts/:agency/gather"
        case .changePartRequest: "/reviews/:review/part-requests/:partrequest/change"
        case .withdrawPartRequest: "/reviews/:review/part-requests/:partrequest/take-back"
        case .gathering: "/reviews/:review/gatherings/:gathering"
        case .revokeGathering: "/reviews/:review/gatherings/:gathering/take-back"
        case .acceptGathering: "/reviews/:review/gatherings/:gathering/accept"
        case .typedEntries: "/reviews/:review/typed"
        case .typeEntry: "/reviews/:review/typed/new"
        case .typedEntry: "/reviews/:review/typed/:typed"
        case .withdrawTypedEntry: "/reviews/:review/typed/:typed/take-out"
        case .handInTyped: "/reviews/:review/hand-in/:agency"
        case .chronology: "/reviews/:review/chronology"
        case .chronologyPeople: "/reviews/:review/chronology/people"
        case .searchChronology: "/reviews/:review/chronology/search"
        case .timeline: "/reviews/:review/chronology/timeline"
        case .known: "/reviews/:review/chronology/known"
        case .expected: "/reviews/:review/chronology/expected"
        case .peopleAround: "/reviews/:review/around"
        case .addPersonAround: "/reviews/:review/around/add"
        case .correctPersonAround: "/reviews/:review/around/:around"
        case .removePersonAround: "/reviews/:review/around/:around/take-off"
        case .addPlan: "/reviews/:review/children/:child/plans/add"
        case .correctPlan: "/reviews/:review/plans/:plan"
        case .withdrawPlan: "/reviews/:review/plans/:plan/take-out"
        case .exports: "/reviews/:review/exports"
        case .exportFile: "/reviews/:review/exports/:export/file"
        case .dropExport: "/reviews/:review/exports/:export/drop"
        case .entry: "/reviews/:review/chronology/entries/:thread"
        case .writeNote: "/reviews/:review/chronology/entries/:thread/notes"
        case .weighEntry: "/reviews/:review/chronology/entries/:thread/weight"
        case .takeOverMarks: "/reviews/:review/chronology/entries/:thread/take-over"
        case .markThemes: "/reviews/:review/chronology/entries/:thread/themes"
        case .linkEntry: "/reviews/:review/chronology/entries/:thread/link"
        case .changeNote: "/reviews/:review/notes/:note"
        case .withdrawNote: "/reviews/:review/notes/:note/withdraw"
        case .themes: "/reviews/:review/themes"
        case .nameTheme: "/reviews/:review/themes/new"
        case .renameTheme: "/reviews/:review/themes/:theme/name"
        case .linkQueue: "/reviews/:review/links"
        case .decideLink: "/reviews/:review/links/:link"
        case .findings: "/reviews/:review/findings"
        case .understandAgain: "/reviews/:review/findings/again"
        case .findingQueue: "/reviews/:review/findings/queue"
        case .finding: "/reviews/:review/findings/:finding"
        case .questions: "/reviews/:review/questions"
        case .question: "/reviews/:review/questions/:question"
        case .closeQuestion: "/reviews/:review/questions/:question/close"
        case .askQuestion: "/reviews/:review/entries/:thread/ask"
        case .family: "/reviews/:review/family"
        case .familyVersion: "/reviews/:review/family/version"
        case .familyFile: "/reviews/:review/family/version/file"
        case .familyPageFile: "/reviews/:review/family/version/page/file"
        case .familyEntry: "/reviews/:review/family/entries/:thread"
        case .tradeWords: "/reviews/:review/family/words"
        case .apiDescription: "/api/v1/openapi.json"
        case .apiReviews: "/api/v1/reviews"
        case .apiReview: "/api/v1/reviews/:review"
        case .apiChildren: "/api/v1/reviews/:review/children"
        case .apiAgencies: "/api/v1/reviews/:review/agencies"
        case .apiEntries: "/api/v1/reviews/:review/entries"
        case .apiEntry: "/api/v1/reviews/:review/entries/:thread"
        case .apiLinks: "/api/v1/reviews/:review/links"
        case .apiQuestions: "/api/v1/reviews/:review/questions"
        case .apiGatherings: "/api/v1/reviews/:review/gatherings"
        }
    }

    /// Whether a path somebody asked for is of this pattern.
    func matches(_ asked: String) -> Bool {
        let here = pattern.description.split(separator: "/", omittingEmptySubsequences: false)
        let there = asked.split(separator: "/", omittingEmptySubsequences: false)
        return here.count == there.count
            && zip(here, there).allSatisfy { $0.hasPrefix(":") ? !$1.isEmpty : $0.utf8.elementsEqual($1.utf8) }
    }
}
