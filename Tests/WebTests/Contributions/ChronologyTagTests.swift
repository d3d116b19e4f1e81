import Domain
import Testing

@testable import Web

@Suite("How far an agency's chronology is, in words") struct ChronologyTagTests {
    private static let words = catalogue.review

    private static func file(
        _ release: ReleaseState?, refusal: String? = nil, isCurrent: Bool = true, isReturned: Bool = false
    ) -> SubmissionSummary {
        var file = SubmissionSummary(
            id: RecordID(high: 1, low: 1), agency: nil, agencyName: nil, fileName: "a.csv", version: 1,
            isCurrent: isCurrent, release: release, releaseVersion: 0, entries: 1, lines: 1, refusal: refusal,
            receivedAt: 0)
        if isReturned { file.returns = [.init(by: "Ada", isFromPanel: true, reason: "Dates.", at: 0)] }
        return file
    }

    @Test("by what has come, and what the panel made of it")
    func states() {
        let words = Self.words
        #expect(ChronologyTag.of([]) == nil)
        #expect(ChronologyTag.of([Self.file(.accepted, isCurrent: false)]) == nil)
        #expect(ChronologyTag.of([Self.file(nil), Self.file(.revoked)]) == Tag(Wording(words.sent)))
        #expect(ChronologyTag.of([Self.file(.released)]) == Tag(Wording(words.released), .underWay))
        #expect(ChronologyTag.of([Self.file(.accepted)]) == Tag(Wording(words.accepted), .done))
        #expect(
            ChronologyTag.of([Self.file(.accepted), Self.file(.released), Self.file(nil)])
                == Tag(Wording(words.releasedPart, .number(2), .number(3)), .underWay))
        #expect(
            ChronologyTag.of([Self.file(.accepted), Self.file(.released)])
                == Tag(Wording(words.acceptedPart, .number(1), .number(2)), .underWay))
        #expect(
            ChronologyTag.of([Self.file(.released, isReturned: true), Self.file(.accepted)])
                == Tag(Wording(words.sentBack), .attention))
        #expect(
            ChronologyTag.of([Self.file(nil, refusal: "scanned"), Self.file(.accepted)])
                == Tag(Wording(words.refused), .attention))
    }
}
