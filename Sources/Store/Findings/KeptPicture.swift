import Domain
import Foundation

/// What the timeline draws of what is released of a review, sealed: made with each run in place of the one before.
struct KeptPicture {
    /// As it is sealed.
    private struct Content: Codable {
        var packed: Data
    }

    let board: RecordID
    let review: RecordID
    let keys: ChainKeys

    private var own: [DatabaseValue] { [.id(board), .id(review)] }
    private var sealed: SealedValue {
        SealedValue(board: board, review: review, keys: keys, id: review, use: "case-picture")
    }

    func replace(_ picture: CasePicture, _ session: any DatabaseSession) throws {
        let content = try sealed.seal(Content(packed: Data(picture.packed())), session)
        try session.run("DELETE FROM case_pictures WHERE board = $1 AND id = $2", own)
        try session.insert(into: Tables.casePictures, [own + [.bytes(content)]])
    }

    /// The bytes of ``CasePicture/packed()``; nil where there are none, or their key is gone.
    func packed(_ session: any DatabaseSession) throws -> [UInt8]? {
        let content = try session.first("SELECT content FROM case_pictures WHERE board = $1 AND id = $2", own) {
            try $0.bytes(0)
        }
        guard let content, let opened = try sealed.open(content, as: Content.self, session) else { return nil }
        return [UInt8](opened.packed)
    }
}

/// Who is said to have been told of what, in what is released of a review.
struct TellingRows {
    let board: RecordID
    let review: RecordID
    let keys: ChainKeys

    private var own: [DatabaseValue] { [.id(board), .id(review)] }

    private func sealed(_ thread: RecordID) -> SealedValue {
        SealedValue(board: board, review: review, keys: keys, id: thread, use: "telling")
    }

    func replace(_ tellings: [KeptTelling], _ session: any DatabaseSession) throws {
        try session.run("DELETE FROM tellings WHERE board = $1 AND review = $2", own)
        try session.insert(
            into: Tables.tellings,
            try tellings.enumerated().map { place, telling in
                own + [
                    .number(place), .id(telling.thread), .id(telling.agency), .integer(Int64(telling.since)),
                    .bytes(try sealed(telling.thread).seal(telling, session)),
                ]
            })
    }

    /// What an agency is said to have been told by the end of a day, of these entries, by thread.
    func told(
        _ agency: RecordID, by day: CivilDate, of threads: [RecordID], _ session: any DatabaseSession
    ) throws -> [RecordID: [KeptTelling]] {
        if threads.isEmpty { return [:] }
        var parameters = SQLParameters(own + [.id(agency), .day(day)])
        let marks = parameters.add(threads, filledTo: max(threads.count, ChronologyPage.most))
        let rows = try session.rows(
            """
            SELECT t.thread, t.content FROM tellings t WHERE t.board = $1 AND t.review = $2 AND t.agency = $3
            AND t.since <= $4 AND t.thread IN \(marks) ORDER BY t.place
            """, parameters.values
        ) { (try $0.key(0), try $0.bytes(1)) }
        var told: [RecordID: [KeptTelling]] = [:]
        for (thread, content) in rows {
            guard let telling = try sealed(thread).open(content, as: KeptTelling.self, session) else { continue }
            told[thread, default: []].append(telling)
        }
        return told
    }
}
