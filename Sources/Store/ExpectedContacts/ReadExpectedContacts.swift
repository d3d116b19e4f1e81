public import Domain

extension Store {
    public func expectedContacts(for reader: ReviewReader) async throws -> CaseExpectedContacts {
        let children = try await children(for: reader)
        let keys = ChainKeys(master: keys.master)
        let (periods, kept, understood, agencies) = try await read(
            reader, view: "expected-contacts", action: .readEntries
        ) { context in
            let understood = try TimelineQuery.understood(context, keys)
            var kept: KeptContacts?
            // What is said of one entry may come from another: only who sees all of it is shown any of it.
            if let understood, understood.ranAt != nil, understood.isWhole {
                kept = try KeptContactRows(board: reader.board, review: reader.review, keys: keys)
                    .read(context.session)
            }
            let periods = try PlanPeriods(board: reader.board, review: reader.review).read(context.session)
            return (periods, kept, understood, context.sight.agencyNames)
        }
        return CaseExpectedContacts(
            children: children, periods: periods, found: kept?.opened(children: children.map(\.id)),
            understood: understood, agencies: agencies)
    }

    public func planPeriods(for reader: ReviewReader) async throws -> [KeptPlanPeriod] {
        try await read(reader, view: "plans", action: .keepPlans) { context in
            try PlanPeriods(board: reader.board, review: reader.review).read(context.session)
        }
    }
}
