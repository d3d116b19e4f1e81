import Domain

/// Reads files for pages one after the other, however many people ask: each reading is a process that may take gigabytes.
struct ReadingInTurn: FileReading {
    private let reading: any FileReading
    private let turns = Turns()

    init(_ reading: some FileReading) { self.reading = reading }

    func read(
        name: String, digest: String,
        copy: @Sendable (@escaping @Sendable ([UInt8]) throws -> Void) async throws -> Void
    ) async throws -> Result<SourceDocument, ReadingError> {
        await turns.take()
        do {
            // Whoever went away while they waited needs nothing read.
            try Task.checkCancellation()
            let answer = try await reading.read(name: name, digest: digest, copy: copy)
            await turns.give()
            return answer
        } catch {
            await turns.give()
            throw error
        }
    }

    private actor Turns {
        private var isTaken = false
        private var waiting: [CheckedContinuation<Void, Never>] = []

        func take() async {
            if !isTaken {
                isTaken = true
                return
            }
            await withCheckedContinuation { waiting.append($0) }
        }

        func give() {
            if waiting.isEmpty { isTaken = false } else { waiting.removeFirst().resume() }
        }
    }
}
