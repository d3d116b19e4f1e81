import Domain

/// The rows of one wording of an entry that was typed in, and back.
struct TypedRows {
    let wording: [DatabaseValue]
    let answers: [[DatabaseValue]]

    /// - Parameter number: of the wording, from 1.
    init(
        _ words: TypedWords, of record: StoredRecord, number: Int64, withdrawal: String? = nil,
        _ context: CommandContext
    ) throws {
        guard words.reading != nil else { throw CommandRefusal.emptyWords }
        let own = Array(record.parts[0][0].prefix(2))
        wording =
            own + [
                .integer(number), .id(context.actor), .integer(context.now), .words(words.date), .words(words.time),
                .words(words.source), .words(words.who), try words.event.written(), .words(withdrawal),
            ]
        // Children are of the review: a key from elsewhere names nobody here.
        let review = try record.value("review")
        let first = record.parts[2].count
        var answers: [[DatabaseValue]] = []
        for child in words.children {
            let isHere = try context.session.first(
                "SELECT 1 FROM index_children WHERE board = $1 AND id = $2 AND review = $3",
                [own[0], .id(child.child), review]
            ) { _ in true }
            guard isHere == true else { throw CommandRefusal.noSuchChild }
            answers.append(
                own + [
                    .number(first + answers.count), .integer(number), .id(child.child), .text(child.seen.rawValue),
                    .text(child.alone.rawValue), .text(child.spoken.rawValue), .text(child.wishes.rawValue),
                    .words(child.wishesWords), .words(child.place),
                ])
        }
        self.answers = answers
    }

    /// The wordings of a record, the first first.
    /// - Parameter names: of their authors.
    static func wordings(
        of record: StoredRecord, names: [RecordID: String] = [:]
    ) throws -> [TypedEntry.Wording] {
        func integer(_ value: DatabaseValue) throws -> Int64 {
            guard case .integer(let number) = value else { throw DatabaseError.unexpectedValue(column: 0) }
            return number
        }
        func text(_ value: DatabaseValue) throws -> String {
            guard case .text(let text) = value else { throw DatabaseError.unexpectedValue(column: 0) }
            return text
        }
        func id(_ value: DatabaseValue) throws -> RecordID {
            guard case .bytes(let bytes) = value, let id = RecordID(bytes: bytes) else {
                throw DatabaseError.unexpectedValue(column: 0)
            }
            return id
        }
        func answer(_ value: DatabaseValue) throws -> TypedAnswer {
            guard let answer = TypedAnswer(rawValue: try text(value)) else {
                throw DatabaseError.unexpectedValue(column: 0)
            }
            return answer
        }
        return try record.parts[1].map { row in
            let number = try integer(row[2])
            let children = try record.parts[2].filter { try integer($0[3]) == number }.map { row in
                TypedChild(
                    child: try id(row[4]), seen: try answer(row[5]), alone: try answer(row[6]),
                    spoken: try answer(row[7]), wishes: try answer(row[8]), wishesWords: try text(row[9]),
                    place: try text(row[10]))
            }
            var withdrawal: String?
            if case .text(let reason) = row[10] { withdrawal = reason }
            let words = TypedWords(
                date: try text(row[5]), time: try text(row[6]), source: try text(row[7]), who: try text(row[8]),
                event: try text(row[9]), children: children)
            return TypedEntry.Wording(
                number: Int(number), author: names[try id(row[3])] ?? "", writtenAt: try integer(row[4]), words: words,
                withdrawal: withdrawal)
        }
    }
}
