import CLibpq

extension PostgresConnection {
    /// Sends rows through COPY in PostgreSQL's binary form.
    func copy(_ sql: String, _ rows: [[DatabaseValue]]) throws {
        try handle?.check()
        try sendOpening()
        let connection = try current()
        let begun = pq.execute(connection, sql)
        let status = pq.resultStatus(begun)
        if status != PGRES_COPY_IN {
            defer { pq.clear(begun) }
            return try check(begun)
        }
        pq.clear(begun)
        var out = CopyBytes()
        out.header()
        for row in rows {
            out.add(row)
            if out.bytes.count > 256 << 10 { try send(&out, connection) }
        }
        out.end()
        try send(&out, connection)
        guard pq.putCopyEnd(connection, nil) == 1 else { throw DatabaseError.connectionLost }
        var failure: (any Error)?
        while let result = pq.nextResult(connection) {
            do { try check(result) } catch { if failure == nil { failure = error } }
            pq.clear(result)
        }
        if let failure { throw failure }
    }

    private func send(_ out: inout CopyBytes, _ connection: OpaquePointer) throws {
        let sent = out.bytes.withUnsafeBytes {
            pq.putCopyData(connection, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
        }
        guard sent == 1 else { throw DatabaseError.connectionLost }
        out.bytes.removeAll(keepingCapacity: true)
    }
}

/// COPY's binary form: a header, for each row a count of fields and each field with its length, and an end.
private struct CopyBytes {
    var bytes: [UInt8] = []

    mutating func header() {
        bytes.append(contentsOf: Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00] + [UInt8](repeating: 0, count: 8))
    }

    mutating func end() { number(Int16(-1)) }

    mutating func add(_ row: [DatabaseValue]) {
        number(Int16(row.count))
        for value in row {
            switch value {
            case .null: number(Int32(-1))
            case .integer(let integer):
                number(Int32(8))
                number(integer)
            case .text(let text):
                number(Int32(text.utf8.count))
                bytes.append(contentsOf: text.utf8)
            case .bytes(let data):
                number(Int32(data.count))
                bytes.append(contentsOf: data)
            }
        }
    }

    private mutating func number(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
