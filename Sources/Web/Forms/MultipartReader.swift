/// Reads `multipart/form-data` (RFC 7578) as it arrives, in pieces of any size, keeping no more than a piece and a line.
///
/// Strict where leniency has let requests mean two things to two programs: lines end in CR LF, nothing stands before the
/// first boundary or after the last, each part has one `Content-Disposition` with one name, and no part holds parts.
struct MultipartReader: Sendable {
    enum Event: Equatable, Sendable {
        /// A part begins. `fileName` is nil for a plain field.
        case part(name: String, fileName: String?)
        case bytes(ArraySlice<UInt8>)
        case endOfPart
    }

    private enum State: Equatable { case beforeFirst, afterBoundary, headers, body, ended }

    private let delimiter: [UInt8]
    private let limits: FormLimits
    private var state = State.beforeFirst
    /// What arrived and cannot be judged before more does.
    private var held: [UInt8] = [13, 10]
    private var total = 0
    private var parts = 0
    private var bodyBytes = 0
    private var bodyLimit = 0

    /// - Parameter contentType: the request's header.
    /// - Throws: ``FormRefusal/notAForm`` where it is another type, `malformed` where its boundary is none.
    init(contentType: String, limits: FormLimits = .usual) throws(FormRefusal) {
        let boundary = try Self.boundary(of: contentType)
        delimiter = [13, 10, 45, 45] + boundary
        self.limits = limits
    }

    /// Takes the next piece and returns what can be said so far.
    /// - Throws: ``FormRefusal``; after that the reader is of no more use.
    mutating func read(_ piece: some Collection<UInt8>) throws(FormRefusal) -> [Event] {
        total += piece.count
        guard total <= limits.total else { throw .tooLarge }
        held.append(contentsOf: piece)
        var events: [Event] = []
        var from = 0
        while try step(&from, &events) {}
        held.removeFirst(from)
        return events
    }

    /// - Throws: ``FormRefusal/malformed`` where the form was cut off.
    func finish() throws(FormRefusal) {
        guard state == .ended, held.isEmpty || held == [13, 10] else { throw .malformed }
    }

    // MARK: - Steps

    /// One step from `from`; false when more must arrive first.
    private mutating func step(_ from: inout Int, _ events: inout [Event]) throws(FormRefusal) -> Bool {
        switch state {
        case .beforeFirst:
            let known = min(delimiter.count, held.count - from)
            guard held[from..<from + known] == delimiter[..<known] else { throw .malformed }
            guard known == delimiter.count else { return false }
            from += known
            state = .afterBoundary
            return true
        case .afterBoundary: return try afterBoundary(&from)
        case .headers: return try headers(&from, &events)
        case .body: return try body(&from, &events)
        case .ended:
            // A line break after the last boundary is customary; anything else is somebody's second message.
            guard [13, 10].starts(with: held[from...]) else { throw .malformed }
            return false
        }
    }

    private mutating func afterBoundary(_ from: inout Int) throws(FormRefusal) -> Bool {
        guard held.count - from >= 2 else { return false }
        if held[from] == 13, held[from + 1] == 10 {
            parts += 1
            guard parts <= limits.fields else { throw .tooLarge }
            state = .headers
        } else if held[from] == 45, held[from + 1] == 45 {
            state = .ended
        } else {
            throw .malformed
        }
        from += 2
        return true
    }

    private mutating func headers(_ from: inout Int, _ events: inout [Event]) throws(FormRefusal) -> Bool {
        let end: [UInt8] = [13, 10, 13, 10]
        let reach = min(held.count, from + limits.partHeaders + end.count)
        guard let stop = Self.find(end, in: held, from: from, to: reach) else {
            if held.count - from >= limits.partHeaders + end.count { throw .tooLarge }
            return false
        }
        let part = try PartHeaders(held[from..<stop], limits: limits)
        events.append(.part(name: part.name, fileName: part.fileName))
        bodyBytes = 0
        bodyLimit = part.fileName == nil ? limits.value : limits.file
        from = stop + end.count
        state = .body
        return true
    }

    private mutating func body(_ from: inout Int, _ events: inout [Event]) throws(FormRefusal) -> Bool {
        let found = Self.find(delimiter, in: held, from: from, to: held.count)
        // Without a boundary in sight, only what cannot be the beginning of one is let go.
        let stop = found ?? max(from, held.count - delimiter.count + 1)
        bodyBytes += stop - from
        guard bodyBytes <= bodyLimit else { throw .tooLarge }
        if from < stop { events.append(.bytes(held[from..<stop])) }
        from = stop
        guard found != nil else { return false }
        from += delimiter.count
        events.append(.endOfPart)
        state = .afterBoundary
        return true
    }

    private static func find(_ wanted: [UInt8], in bytes: [UInt8], from: Int, to end: Int) -> Int? {
        var place = from
        while place + wanted.count <= end {
            if bytes[place] == wanted[0], bytes[place..<place + wanted.count].elementsEqual(wanted) { return place }
            place += 1
        }
        return nil
    }

    // MARK: - Boundary

    private static func boundary(of contentType: String) throws(FormRefusal) -> [UInt8] {
        let parts = contentType.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        let kind = PartHeaders.trimmed(parts[0]).map(PartHeaders.lower)
        guard kind.elementsEqual("multipart/form-data".utf8) else { throw .notAForm }
        var found: [UInt8]?
        for part in parts.dropFirst() {
            let word = Array(PartHeaders.trimmed(part))
            guard let equals = word.firstIndex(of: UInt8(ascii: "=")) else { throw .malformed }
            guard word[..<equals].map(PartHeaders.lower).elementsEqual("boundary".utf8) else { continue }
            guard found == nil else { throw .malformed }
            var value = Array(word[(equals + 1)...])
            if value.count >= 2, value.first == 34, value.last == 34 { value = Array(value.dropFirst().dropLast()) }
            found = value
        }
        // RFC 2046, 5.1.1: 1 to 70 of these characters, not ending in a space.
        guard let boundary = found, (1...70).contains(boundary.count), boundary.last != 32,
            boundary.allSatisfy(isOfBoundary)
        else { throw .malformed }
        return boundary
    }

    private static func isOfBoundary(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "'()+_,-./:=? ".utf8.contains(byte)
        }
    }
}
