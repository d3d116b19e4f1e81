public import Domain

extension Store {
    public var largestFile: Int { settings.largestFile }

    public func send(
        _ file: FileToSend, for reader: ReviewReader, from next: () async throws -> [UInt8]?
    ) async throws -> SendingAnswer {
        // Before a byte is taken; the command asks once more.
        let agencies = try await agenciesToSendFor(for: reader)
        guard agencies.contains(where: { $0.id == file.agency }) else { throw CommandRefusal.noSuchAgency }
        struct TooLarge: Error {}
        var taken = 0
        let staged: StagedFile
        do {
            staged = try await stage(board: reader.board, review: reader.review, agency: file.agency) {
                guard let piece = try await next() else { return nil }
                taken += piece.count
                guard taken <= settings.largestFile else { throw TooLarge() }
                return piece
            }
        } catch is TooLarge {
            return .tooLarge
        }
        let answer: SendingAnswer
        do {
            if staged.bytes == 0 {
                answer = .empty
            } else {
                let command = SendFile(
                    board: reader.board, review: reader.review, id: clock.id(), agency: file.agency, name: file.name,
                    file: staged.id, job: clock.id())
                // A form may send several files, and is done with the last of them: none by itself counts as the whole.
                // A form taken up again sends none twice, the same bytes being known.
                try await SentFormRow.$underWay.withValue(nil) {
                    try await run(.sendFile(command), by: reader.person)
                }
                return .sent(command.id)
            }
        } catch CommandRefusal.alreadySent(let id) {
            answer = .sentBefore(id)
        } catch CommandRefusal.alreadyReceived(let submission, let version) {
            answer = .keptBefore(submission: submission, version: version)
        } catch {
            try await unstage(staged.id, board: reader.board)
            throw error
        }
        try await unstage(staged.id, board: reader.board)
        return answer
    }

    /// Removes what was staged: by its key, or all of it that was begun and not finished by the one who began it.
    func unstage(_ file: RecordID, board: RecordID) async throws {
        try await database.write { session in
            let key: [DatabaseValue] = [.id(board), .id(file)]
            let open = try session.first(
                "SELECT 1 FROM vault_files WHERE board = $1 AND id = $2 AND state <> 'kept'", key
            ) { _ in true }
            guard open == true else { return }
            try session.run("DELETE FROM vault_chunks WHERE board = $1 AND file = $2", key)
            try session.run("DELETE FROM vault_files WHERE board = $1 AND id = $2", key)
        }
    }
}
