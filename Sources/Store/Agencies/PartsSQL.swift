/// What queries say of agencies that are parts of others.
enum PartsSQL {
    /// "Health economy: Trust A" of a part, the name alone of any other agency.
    /// - Parameter agency: how the query calls the agency's row.
    static func name(_ agency: String) -> String {
        """
        (COALESCE((SELECT w.name || ': ' FROM agencies w WHERE w.board = \(agency).board AND w.id = \(agency).part_of), '')
        || \(agency).name)
        """
    }

    /// The agency it is a part of, where that one's request for its chronology stands in the review: what it sends goes
    /// through it (docs/decisions/0016). Null otherwise.
    /// - Parameters:
    ///   - agency: how the query calls the agency's row.
    ///   - review: where the query has the review's key.
    static func through(_ agency: String, review: String) -> String {
        """
        (SELECT t.agency FROM chronology_requests t WHERE t.board = \(agency).board AND t.review = \(review)
        AND t.agency = \(agency).part_of AND t.is_withdrawn = 0 LIMIT 1)
        """
    }
}
