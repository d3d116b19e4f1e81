import Domain

/// Makes the index of one submission: every word of its entries and of the rows set aside, by key (with places, for
/// phrases) and as written (for beginnings). The same texts give the same bytes.
struct SegmentBuilder {
    /// Which of a submission's texts an item is.
    enum Item {
        case entry(RecordID)
        /// A row set aside, by its place.
        case row(Int)
    }

    private var tokens = SearchTokens()
    private var words = WordTable()
    private var keys = WordTable()
    /// For each word the number of its key.
    private var keyOfWord: [Int] = []
    private var wordPostings: [PostingsWriter] = []
    private var keyPostings: [PostingsWriter] = []
    private var lengths: [UInt8] = []
    private var items: [UInt8] = []
    private var entryCount = 0
    private var rowCount = 0
    private var length = 0
    private var position = 0

    /// Words between the texts of one item, so that no phrase reaches from one into the next.
    private static let gap = 8

    private var item: Int { entryCount + rowCount - 1 }

    /// Begins the next item. Entries come first.
    mutating func begin(_ item: Item) {
        endItem()
        switch item {
        case .entry(let id):
            entryCount += 1
            items += id.bytes
        case .row(let place):
            rowCount += 1
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: place).bigEndian) { items.append(contentsOf: $0) }
        }
    }

    /// Adds one text of the item.
    mutating func add(_ text: UnsafeRawBufferPointer) {
        tokens.cut(text)
        let item = item
        var last = 0
        for token in tokens.tokens {
            let (word, isNew) = words.number(tokens.folded[token.word])
            if isNew { meet(word) }
            wordPostings[word].add(item: item, position: nil)
            keyPostings[keyOfWord[word]].add(item: item, position: position + token.position)
            if !token.isJoined {
                length += 1
                last = token.position + 1
            }
        }
        position += last + Self.gap
    }

    private mutating func meet(_ word: Int) {
        wordPostings.append(PostingsWriter())
        let (key, isNew) = keys.number(SearchKey.key(Array(words[word]))[...])
        if isNew { keyPostings.append(PostingsWriter()) }
        keyOfWord.append(key)
    }

    private mutating func endItem() {
        if entryCount + rowCount > 0 {
            let kept = UInt16(clamping: length)
            lengths += [UInt8(truncatingIfNeeded: kept >> 8), UInt8(truncatingIfNeeded: kept)]
        }
        length = 0
        position = 0
    }

    // MARK: - Rows

    /// The rows of the segment, in order of their keys.
    mutating func finish(board: RecordID, submission: RecordID) -> SearchSegment {
        endItem()
        var rows: [[DatabaseValue]] = []
        func add(_ buckets: [Bucket]) {
            for bucket in buckets {
                rows.append([
                    .id(board), .id(submission), .text(bucket.name), .bytes(bucket.postings), .bytes(bucket.positions),
                ])
            }
        }
        add(Self.buckets(BucketName.key, keys, &keyPostings))
        add(Self.buckets(BucketName.word, words, &wordPostings))
        return SearchSegment(
            segment: [
                .id(board), .id(submission), .number(SearchKey.rules), .number(entryCount), .number(rowCount),
                .bytes(lengths), .bytes(items),
            ], postings: rows)
    }

    private struct Bucket {
        var name: String
        var postings: [UInt8]
        var positions: [UInt8]
    }

    private static func buckets(
        _ kind: Character, _ words: WordTable, _ postings: inout [PostingsWriter]
    ) -> [Bucket] {
        for place in postings.indices { postings[place].finish() }
        let sorted = (0..<words.count).sorted { words[$0].lexicographicallyPrecedes(words[$1]) }
        var found: [Bucket] = []
        split(sorted[...], BucketName.shortest, kind, words, postings, &found)
        return found
    }

    /// Words with the same first letters share a row, and more letters are taken where a row would be large.
    private static func split(
        _ sorted: ArraySlice<Int>, _ depth: Int, _ kind: Character, _ words: WordTable, _ postings: [PostingsWriter],
        _ out: inout [Bucket]
    ) {
        var rest = sorted
        while let first = rest.first {
            let prefix = BucketName.prefix(words[first], depth)
            let group = rest.prefix { BucketName.prefix(words[$0], depth).elementsEqual(prefix) }
            rest = rest.dropFirst(group.count)
            let size = group.reduce(0) { $0 + postings[$1].items.count + words[$1].count + 6 }
            if size > BucketName.largest, depth < BucketName.longest, group.count > 1 {
                split(group, depth + 1, kind, words, postings, &out)
                continue
            }
            var bucket = Bucket(
                name: String(kind) + String(decoding: prefix, as: UTF8.self), postings: [], positions: [])
            for number in group {
                let (word, posting) = (words[number], postings[number])
                bucket.postings.append(number: word.count)
                bucket.postings += word
                bucket.postings.append(number: posting.itemCount)
                bucket.postings.append(number: posting.items.count)
                bucket.postings.append(number: posting.positions.count)
                bucket.postings += posting.items
                bucket.positions += posting.positions
            }
            out.append(bucket)
        }
    }
}

/// How rows of the index are named: what they hold (keys or words as written) and the first letters of their words.
enum BucketName {
    static let key: Character = "k"
    static let word: Character = "w"
    /// Letters of a name.
    static let shortest = 2
    static let longest = 4
    /// Bytes beyond which a row is divided, so that it stays on a page of the database.
    static let largest = 3_000

    /// The first characters (Unicode scalars) of a word, all of them where it is shorter.
    static func prefix(_ word: ArraySlice<UInt8>, _ count: Int) -> ArraySlice<UInt8> {
        var left = count
        var end = word.startIndex
        while end < word.endIndex {
            if word[end] & 0xC0 != 0x80 {
                if left == 0 { break }
                left -= 1
            }
            end += 1
        }
        return word[word.startIndex..<end]
    }

    /// The names under which a word may be.
    static func names(_ kind: Character, _ word: [UInt8]) -> [String] {
        var found: [String] = []
        for count in shortest...longest {
            let name = String(kind) + String(decoding: prefix(word[...], count), as: UTF8.self)
            if found.last != name { found.append(name) }
        }
        return found
    }
}

/// The index of one submission as rows.
struct SearchSegment: Sendable, Hashable {
    var segment: [DatabaseValue]
    var postings: [[DatabaseValue]]
}
