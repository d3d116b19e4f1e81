import CLibpq

extension PostgresConnection {
    /// One query or other statement; the caller clears the result.
    func execute(_ sql: String, _ values: [DatabaseValue]) throws -> OpaquePointer? {
        var found: OpaquePointer?
        do {
            try pipeline([DatabaseQuery(sql, values)]) { _, result in
                found = result
                return true
            }
        } catch {
            pq.clear(found)
            throw error
        }
        return found
    }

    /// Sends queries together, and gives each result, with the place of its query, to `body` as it comes: what is done
    /// with one that gives much is done while the server works at the next.
    /// - Parameter body: must not use the connection; true when it keeps the result and will clear it.
    /// - Throws: what the first that failed failed with; those after it were not run.
    func pipeline(_ queries: [DatabaseQuery], _ body: (Int, OpaquePointer) throws -> Bool) throws {
        try handle?.check()
        let connection = try current()
        guard pq.enterPipeline(connection) == 1 else { throw DatabaseError.connectionLost }
        var steps: [PipelineStep] = []
        for query in opening { try send(query, nil, &steps, connection) }
        opening = []
        for (place, query) in queries.enumerated() {
            // Otherwise the server would keep the end of a result until it has all; for a few rows that is the better.
            if place > 0, queries[place - 1].givesMuch, pq.sendFlushRequest(connection) != 1 { throw lost() }
            try send(query, place, &steps, connection)
        }
        guard pq.endPipeline(connection) == 1 else { throw lost() }
        var (failure, taken, isBetween): ((any Error)?, Int, Bool) = (nil, 0, false)
        // Each step gives one result and an end, and all of them a last. After a failure what is left comes in as well,
        // so that the connection is ready for what is next.
        while true {
            guard let result = pq.nextResult(connection) else {
                if isBetween || isBroken { throw failure ?? lost() }
                isBetween = true
                continue
            }
            isBetween = false
            var isKept = false
            defer { if !isKept { pq.clear(result) } }
            if pq.resultStatus(result) == PGRES_PIPELINE_SYNC { break }
            guard failure == nil, taken < steps.count else { continue }
            do {
                try check(result)
                switch steps[taken] {
                case .preparing(let name, let sql, let types): prepared.keep(name, for: sql, types: types)
                case .query(let place?): isKept = try body(place, result)
                case .query(nil): break
                }
            } catch {
                failure = error
            }
            taken += 1
        }
        guard pq.exitPipeline(connection) == 1 else { throw lost() }
        if let failure { throw failure }
    }

    private func send(
        _ query: DatabaseQuery, _ place: Int?, _ steps: inout [PipelineStep], _ connection: OpaquePointer
    ) throws {
        let packed = PackedParameters(query.values)
        let count = Int32(query.values.count)
        let known = prepared.name(of: query.sql, types: packed.types)
        if let known, known.isNew, !steps.contains(where: { $0.prepares(known.name) }) {
            guard pq.sendPrepare(connection, known.name, query.sql, count, packed.types) == 1 else { throw lost() }
            steps.append(.preparing(name: known.name, query.sql, packed.types))
        }
        let isSent = packed.withPlaces { places in
            if let known {
                return pq.sendPrepared(connection, known.name, count, places, packed.lengths, packed.formats, 1)
            }
            prepared.meet(query.sql, types: packed.types)
            return pq.sendParameters(
                connection, query.sql, count, packed.types, places, packed.lengths, packed.formats, 1)
        }
        guard isSent == 1 else { throw lost() }
        steps.append(.query(place))
    }

    /// Nothing more can be known of what was sent: the connection is given up, and opened anew by the next transaction.
    private func lost() -> DatabaseError {
        close()
        return .connectionLost
    }
}

/// What one result of a pipeline answers.
private enum PipelineStep {
    case preparing(name: String, String, [Oid])
    /// The place among the queries; nil for what opens a transaction.
    case query(Int?)

    func prepares(_ name: String) -> Bool {
        if case .preparing(name, _, _) = self { true } else { false }
    }
}

/// Parameters laid out for libpq: numbers and bytes in binary form with their types, text as text of a type for the
/// server to find.
private struct PackedParameters {
    var bytes: [UInt8] = []
    var offsets: [Int?] = []
    var lengths: [Int32] = []
    var formats: [Int32] = []
    var types: [Oid] = []

    init(_ values: [DatabaseValue]) {
        bytes.reserveCapacity(values.count * 17)
        offsets.reserveCapacity(values.count)
        lengths.reserveCapacity(values.count)
        formats.reserveCapacity(values.count)
        types.reserveCapacity(values.count)
        for value in values {
            var offset: Int? = bytes.count
            var type: Oid = 0
            var format: Int32 = 1
            switch value {
            case .null: offset = nil
            case .integer(let number):
                type = 20
                withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
            case .text(let text):
                format = 0
                bytes.append(contentsOf: text.utf8)
            case .bytes(let data):
                type = 17
                bytes.append(contentsOf: data)
            }
            lengths.append(Int32(offset.map { bytes.count - $0 } ?? 0))
            // Ends a text; an empty value has an address too.
            bytes.append(0)
            offsets.append(offset)
            formats.append(format)
            types.append(type)
        }
    }

    /// Gives where each value is, for as long as `body` runs.
    func withPlaces<Value>(_ body: ([UnsafePointer<CChar>?]) -> Value) -> Value {
        bytes.withUnsafeBytes { bytes in
            let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            return body(offsets.map { offset in offset.flatMap { base?.advanced(by: $0) } })
        }
    }
}
