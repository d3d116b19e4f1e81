import Domain
import Foundation
import Testing

/// The table of who may do what, cell by cell where it matters most.
@Suite("Access policy") struct AccessPolicyTests {
    static let own = RecordID(high: 1, low: 1)
    static let other = RecordID(high: 2, low: 2)

    static func standing(_ role: AccessRole) -> AccessStanding {
        AccessStanding(role, agencies: role.isForAgency ? [own] : [])
    }

    static func answer(
        _ action: AccessAction, _ matter: AccessMatter, _ roles: AccessRole...
    ) -> AccessAnswer { AccessPolicy.answer(action, on: matter, standings: roles.map(standing)) }

    /// Every matter there is.
    static let matters: [AccessMatter] =
        [.store, .board, .review(isClosed: false), .review(isClosed: true)]
        + [own, other, nil].flatMap { agency in
            [false, true].flatMap { released in
                [false, true].map { .material(agency: agency, isReleased: released, isClosed: $0) }
            }
        }

    @Test("docs/access.md is the table as the program has it")
    func document() throws {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        let page = folder.appendingPathComponent("docs/access.md")
        let mark = "<!-- printed from AccessPolicy; RECORD_SNAPSHOTS=1 swift test --filter AccessPolicyTests -->\n\n"
        let kept = try String(contentsOf: page, encoding: .utf8)
        let head = try #require(kept.range(of: mark)).upperBound
        let wanted = kept[..<head] + AccessDocument.tables
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try wanted.write(to: page, atomically: true, encoding: .utf8)
        }
        #expect(kept == wanted)
    }

    @Test("nobody without a role may do anything")
    func nobody() {
        for action in AccessAction.allCases {
            for matter in Self.matters {
                let answer = AccessPolicy.answer(action, on: matter, standings: [])
                #expect(!answer.isAllowed)
                #expect(answer.reason.hasPrefix("You have no"))
            }
        }
    }

    @Test("a role of the board has no sight of a case, whatever else it may")
    func board() {
        for role in AccessRole.allCases where role.place == .board {
            for action in AccessAction.allCases where action.scope == .material && action != .sendFile {
                for matter in Self.matters {
                    #expect(!Self.answer(action, matter, role).isAllowed, "\(role) \(action)")
                }
            }
        }
        let answer = Self.answer(.readEntries, .material(agency: Self.other, isReleased: true, isClosed: false), .chair)
        #expect(answer.reason.contains("Being in the board is not being in the review"))
    }

    @Test("an administrator may see, invite, give and end roles in the board, and in a review end only")
    func administrator() {
        let may = AccessAction.allCases.filter { action in
            Self.matters.contains { Self.answer(action, $0, .administrator).isAllowed }
        }
        #expect(
            may == [
                .seeBoard, .seePeopleOfBoard, .readLedgerOfBoard, .addPerson, .addAgency, .renameBoard,
                .mergeBoard, .renameAgency, .mergeAgency, .readHandOver, .giveBoardRole,
                .endBoardRole, .recordLeaver, .inviteToBoard,
                .revokeInvitationToBoard, .endReviewRole, .revokeInvitationToReview,
            ])
    }

    @Test("nobody reads what is neither their own agency's nor released", arguments: AccessRole.allCases)
    func unreleased(_ role: AccessRole) {
        for isClosed in [false, true] {
            for agency in [Self.other, nil] {
                let matter = AccessMatter.material(agency: agency, isReleased: false, isClosed: isClosed)
                for action in [AccessAction.readEntries, .readNotes, .readQuestions] {
                    #expect(!Self.answer(action, matter, role).isAllowed)
                }
            }
        }
    }

    @Test("an agency's people see their own agency's, released or not, and no other's")
    func agency() {
        for role in AccessRole.allCases where role.isForAgency {
            for isReleased in [false, true] {
                let ours = AccessMatter.material(agency: Self.own, isReleased: isReleased, isClosed: false)
                let theirs = AccessMatter.material(agency: Self.other, isReleased: isReleased, isClosed: false)
                #expect(Self.answer(.readEntries, ours, role).isAllowed)
                let answer = Self.answer(.readEntries, theirs, role)
                #expect(!answer.isAllowed)
                #expect(answer.reason.hasPrefix("It is another agency's."))
                #expect(!Self.answer(.readNotes, ours, role).isAllowed)
            }
        }
    }

    @Test("an agency's lead, and of all roles that one alone, invites authors of their own agency")
    func authors() {
        for role in AccessRole.allCases {
            for matter in Self.matters {
                let isOwn: Bool =
                    switch matter {
                    case .material(let agency, _, let isClosed): agency == Self.own && !isClosed
                    default: false
                    }
                #expect(
                    Self.answer(.inviteAuthor, matter, role).isAllowed == (role == .agencyLead && isOwn),
                    "\(role) \(matter)")
            }
        }
    }

    @Test("in a closed review nothing of the case is changed", arguments: AccessRole.allCases)
    func closed(_ role: AccessRole) {
        let changes: [AccessAction] = [
            .sendFile, .releaseSubmission, .revokeRelease, .acceptSubmission, .writeNotes, .markThemes, .askQuestion,
            .answerQuestion, .closeQuestion, .decideLink, .nameTheme, .retitleReview, .proposeLinks, .giveReviewRole,
        ]
        for action in changes {
            for agency in [Self.own, Self.other] {
                for isReleased in [false, true] {
                    let matter =
                        action.scope == .review
                        ? AccessMatter.review(isClosed: true)
                        : .material(agency: agency, isReleased: isReleased, isClosed: true)
                    #expect(!Self.answer(action, matter, role).isAllowed, "\(action)")
                }
            }
        }
    }

    @Test("one role that may is enough; several that may not are told together")
    func several() {
        let matter = AccessMatter.material(agency: Self.other, isReleased: true, isClosed: false)
        #expect(Self.answer(.readEntries, matter, .agencyAuthor, .panelMember).role == .panelMember)
        let answer = Self.answer(.acceptSubmission, matter, .reader, .panelMember)
        #expect(
            answer.reason
                == "As panel member and reader you may not accept a file for the panel. "
                + "Who may: coordinator, independent chair."
        )
    }

    @Test("a denial says what stands in the way")
    func reasons() {
        let sent = AccessMatter.material(agency: Self.other, isReleased: false, isClosed: false)
        #expect(Self.answer(.readEntries, sent, .panelMember).reason == "The agency has not released it to the panel.")
        let shut = AccessMatter.material(agency: Self.other, isReleased: true, isClosed: true)
        #expect(Self.answer(.readEntries, shut, .panelMember).reason == "The review is closed.")
        #expect(Self.answer(.reopenReview, .review(isClosed: false), .businessManager).reason == "The review is open.")
        for role in AccessRole.allCases {
            for action in AccessAction.allCases {
                for matter in Self.matters {
                    let reason = Self.answer(action, matter, role).reason
                    #expect(reason.hasSuffix(".") && reason.utf8.count > 10, "\(reason)")
                }
            }
        }
    }

    @Test("an action is granted only where it can be asked")
    func scopes() {
        for action in AccessAction.allCases {
            let states = AccessState.allCases.filter { !AccessPolicy.roles(for: action, in: $0).isEmpty }
            #expect(!states.isEmpty, "\(action) is granted to nobody")
            #expect(states.allSatisfy { $0.scope == action.scope }, "\(action)")
        }
    }
}
