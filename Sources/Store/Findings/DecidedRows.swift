import Domain

extension FindingRows {
    /// What was dismissed in a review, and whose accounts were unlinked.
    /// - Parameter threads: of the entries of a file; none for a picture, which has them.
    func decided(
        _ threads: [EntryID: RecordID], children: [RecordID], agencies: [RecordID], _ session: any DatabaseSession
    ) throws -> DecidedFindings {
        let dismissed = Set(
            try session.rows(
                "SELECT id FROM finding_decisions WHERE board = $1 AND review = $2 AND state = 'dismissed'",
                [.id(board), .id(review)]
            ) { try $0.key(0) })
        let unlinked = try Understandings(board: board, review: review).unlinked(session)
        return DecidedFindings(
            threads: threads, children: children, agencies: agencies,
            isDismissed: { finding in id(finding).map { dismissed.contains($0) } ?? false },
            isUnlinked: { unlinked.contains([$0, $1]) })
    }
}
