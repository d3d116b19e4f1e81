public import Domain

extension Store {
    public func peopleAround(for reader: ReviewReader) async throws -> [KeptPersonAround] {
        try await read(reader, view: "people-around", action: .keepPeopleAround) { context in
            try PeopleAround(board: reader.board, review: reader.review).read(context.session)
        }
    }
}
