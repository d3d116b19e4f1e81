import Domain

/// Reads out of the index what a query asks for, of the readable submissions and no others.
struct SearchReader {
    /// A submission that is looked through.
    struct Segment {
        var submission: RecordID
        /// Words of each item.
        var lengths: [UInt16]
        /// By place in ``SearchReader/atoms``: where it stands.
        var found: [Postings]
    }

    let board: RecordID
    let session: any DatabaseSession
    /// Everything the query names, once.
    let atoms: [SearchQuery.Atom]
    /// Words and beginnings to read from the index, once each.
    private var terms: [Term] = []
    private var termsOfAtom: [[Int]] = []
    /// Terms that may stand in a row of this name.
    private var termsOfBucket: [String: [Int]] = [:]
    /// Names between which all rows are wanted.
    private var ranges: [(from: String, to: String, term: Int)] = []

    private struct Term: Hashable {
        var kind: Character
        var bytes: [UInt8]
        var isBeginning: Bool
        var needsPositions: Bool
    }

    init(board: RecordID, query: SearchQuery, session: any DatabaseSession) {
        self.board = board
        self.session = session
        var seen: Set<SearchQuery.Atom> = []
        atoms = query.clauses.flatMap(\.alternatives).filter { seen.insert($0).inserted }
        for atom in atoms {
            switch atom {
            case .word(let key): termsOfAtom.append([term(BucketName.key, key)])
            case .phrase(let keys): termsOfAtom.append(keys.map { term(BucketName.key, $0, needsPositions: true) })
            case .beginning(let word): termsOfAtom.append([term(BucketName.word, word, isBeginning: true)])
            }
        }
    }

    private mutating func term(
        _ kind: Character, _ bytes: [UInt8], isBeginning: Bool = false, needsPositions: Bool = false
    ) -> Int {
        let term = Term(kind: kind, bytes: bytes, isBeginning: isBeginning, needsPositions: needsPositions)
        if let known = terms.firstIndex(of: term) { return known }
        terms.append(term)
        let number = terms.count - 1
        for name in BucketName.names(kind, bytes) { termsOfBucket[name, default: []].append(number) }
        if isBeginning, let last = BucketName.names(kind, bytes).last, last.unicodeScalars.count <= BucketName.longest {
            ranges.append((last, last + "\u{10FFFF}", number))
        }
        return number
    }

    /// The readable submissions that are indexed, in order of their keys, with what was found in them.
    /// - Returns: with them, how many are readable but not indexed yet.
    func read(_ readable: ReadableSubmissions) throws -> (segments: [Segment], missing: Int) {
        var (segments, missing) = try findSegments(readable)
        let numbers = Dictionary(uniqueKeysWithValues: segments.enumerated().map { ($1.submission, $0) })
        // For each segment and term what was found; several for a beginning.
        var lists = [[[Postings]]](
            repeating: [[Postings]](repeating: [], count: terms.count), count: segments.count)
        for piece in SearchLists.pieces(segments.map { .id($0.submission) }) {
            try readRows(piece) { submission, bucket, postings, positions in
                guard let number = numbers[submission] else { return }
                try take(
                    bucket, postings, positions, limit: segments[number].lengths.count, into: &lists[number])
            }
        }
        for number in segments.indices {
            let limit = segments[number].lengths.count
            segments[number].found = try atoms.indices.map { atom in
                let own = termsOfAtom[atom].map { lists[number][$0] }
                guard case .phrase = atoms[atom] else { return Self.union(own[0], limit: limit) }
                return try PhraseMatcher.match(own.map { $0.first ?? Postings() })
            }
        }
        return (segments, missing)
    }

    private func findSegments(_ readable: ReadableSubmissions) throws -> ([Segment], Int) {
        var segments: [Segment] = []
        var missing = 0
        for piece in SearchLists.pieces(readable.ids.sorted().map { .id($0) }) {
            try session.each(
                """
                SELECT s.id, g.rules, g.lengths FROM submissions s
                LEFT JOIN search_segments g ON g.board = s.board AND g.submission = s.id
                WHERE s.board = $1 AND s.id IN (\(SearchLists.places(piece.count, after: 1)))
                ORDER BY s.id
                """, [.id(board)] + piece
            ) { row in
                guard try row.value(1) == .number(SearchKey.rules), let id = try row.id(0) else {
                    missing += 1
                    return
                }
                let lengths = try row.withBytes(2) { bytes -> [UInt16] in
                    guard let bytes else { return [] }
                    return (0..<bytes.count / 2).map { UInt16(bytes[2 * $0]) << 8 | UInt16(bytes[2 * $0 + 1]) }
                }
                segments.append(Segment(submission: id, lengths: lengths, found: []))
            }
        }
        return (segments, missing)
    }

    /// Gives the rows of some submissions that may hold what is looked for.
    private func readRows(
        _ submissions: [DatabaseValue],
        _ body: (RecordID, String, UnsafeRawBufferPointer, UnsafeRawBufferPointer?) throws -> Void
    ) throws {
        let needsPositions = terms.contains(where: \.needsPositions)
        let columns = "submission, bucket, postings" + (needsPositions ? ", positions" : "")
        let places = SearchLists.places(submissions.count, after: 1)
        func read(_ condition: String, _ values: [DatabaseValue]) throws {
            try session.each(
                """
                SELECT \(columns) FROM search_postings WHERE board = $1 AND submission IN (\(places)) AND \(condition)
                """, [.id(board)] + submissions + values
            ) { row in
                guard let submission = try row.id(0) else {
                    throw DatabaseError.unexpectedValue(column: 0)
                }
                let bucket = try row.text(1)
                try row.withBytes(2) { postings in
                    guard let postings else { return }
                    guard needsPositions else { return try body(submission, bucket, postings, nil) }
                    try row.withBytes(3) { try body(submission, bucket, postings, $0) }
                }
            }
        }
        let names = termsOfBucket.keys.sorted().map { DatabaseValue.text($0) }
        for piece in SearchLists.pieces(names) {
            try read("bucket IN (\(SearchLists.places(piece.count, after: 1 + submissions.count)))", piece)
        }
        let before = 1 + submissions.count
        for range in ranges {
            try read("bucket > $\(before + 1) AND bucket < $\(before + 2)", [.text(range.from), .text(range.to)])
        }
    }

    /// Takes from one row what is wanted of it.
    private func take(
        _ bucket: String, _ postings: UnsafeRawBufferPointer, _ positions: UnsafeRawBufferPointer?, limit: Int,
        into lists: inout [[Postings]]
    ) throws {
        var wanted = termsOfBucket[bucket] ?? []
        wanted += ranges.filter { bucket > $0.from && bucket < $0.to }.map(\.term)
        var reader = BucketReader(postings)
        while let word = try reader.next() {
            for number in wanted {
                let term = terms[number]
                guard word.word.count >= term.bytes.count, term.isBeginning || word.word.count == term.bytes.count,
                    term.bytes.withUnsafeBytes({ word.word.starts(with: $0) })
                else { continue }
                var found = try BucketReader.postings(of: word, limit: limit)
                if term.needsPositions, let positions {
                    guard word.positions.upperBound <= positions.count else { throw SearchDamage.segment }
                    found.positions = [UInt8](positions[word.positions])
                }
                lists[number].append(found)
            }
        }
    }

    /// Several words taken as one: how often any of them stands in an item.
    private static func union(_ lists: [Postings], limit: Int) -> Postings {
        if lists.count < 2 { return lists.first ?? Postings() }
        var times = [Int32](repeating: 0, count: limit)
        for list in lists {
            for (place, item) in list.items.enumerated() { times[Int(item)] += list.times[place] }
        }
        var found = Postings()
        for (item, count) in times.enumerated() where count > 0 {
            found.items.append(Int32(item))
            found.times.append(count)
        }
        return found
    }
}

/// Finds where words follow each other.
enum PhraseMatcher {
    /// One word's list, read forwards.
    private struct Cursor {
        let list: Postings
        var place = 0
        var at = 0

        /// Goes on to an item the word is known to stand in and gives the word's places there.
        mutating func positions(in item: Int32, _ out: inout [Int]) throws {
            try list.positions.withUnsafeBytes { bytes in
                var reader = ByteReader(UnsafeRawBufferPointer(rebasing: bytes[at...]))
                while place < list.items.count, list.items[place] < item {
                    try reader.skip(numbers: Int(list.times[place]))
                    place += 1
                }
                out.removeAll(keepingCapacity: true)
                guard place < list.items.count, list.items[place] == item else { return }
                var position = 0
                for _ in 0..<list.times[place] {
                    position += try reader.number()
                    out.append(position)
                }
                place += 1
                at += reader.at
            }
        }
    }

    /// - Parameter words: the words of the phrase in order, with their positions.
    static func match(_ words: [Postings]) throws -> Postings {
        guard var common = words.min(by: { $0.items.count < $1.items.count })?.items, !common.isEmpty else {
            return Postings()
        }
        for word in words { common = intersection(common, word.items) }
        var cursors = words.map { Cursor(list: $0) }
        var found = Postings()
        var starts: [Int] = []
        var places: [Int] = []
        for item in common {
            try cursors[0].positions(in: item, &starts)
            for number in cursors.indices.dropFirst() {
                try cursors[number].positions(in: item, &places)
                starts = follow(starts, places, number)
            }
            if !starts.isEmpty {
                found.items.append(item)
                found.times.append(Int32(starts.count))
            }
        }
        return found
    }

    private static func intersection(_ some: [Int32], _ others: [Int32]) -> [Int32] {
        var found: [Int32] = []
        var at = 0
        for item in some {
            while at < others.count, others[at] < item { at += 1 }
            if at < others.count, others[at] == item { found.append(item) }
        }
        return found
    }

    /// Those starts `distance` words behind which there is one of `places`; both rise.
    private static func follow(_ starts: [Int], _ places: [Int], _ distance: Int) -> [Int] {
        var at = 0
        return starts.filter { start in
            while at < places.count, places[at] < start + distance { at += 1 }
            return at < places.count && places[at] == start + distance
        }
    }
}
