import Domain
import Testing

@testable import Web

@Suite("Tables that were written") struct WrittenTablesTests {
    private static let board = RecordID(high: 1, low: 1)
    private static let shape = BoardHomePage.TableShape(
        perPage: 20, state: ListState(sortedBy: .reference), link: .board(board), hidesNames: false, start: nil,
        seesAll: true)

    private static func written(_ tables: WrittenTables, _ found: BoardReviews, _ shape: BoardHomePage.TableShape)
        -> String
    {
        String(decoding: tables.table(of: found, shape).bytes, as: UTF8.self)
    }

    @Test("a table is found again by everything it is made of: no two that differ are taken for each other")
    func key() {
        let tables = WrittenTables()
        let none = BoardReviews(reviews: [], total: 0, people: nil, answer: 1)
        let some = BoardReviews(
            reviews: [.init(id: Self.board, reference: "CR-1", title: "Hazel", isClosed: false, coordinator: nil)],
            total: 41, people: nil, answer: 2)
        func changed(_ change: (inout BoardHomePage.TableShape) -> Void) -> BoardHomePage.TableShape {
            var shape = Self.shape
            change(&shape)
            return shape
        }
        let closed = ListState<BoardHomePage.Column>(
            [(name: "standing", value: "closed")], sortedBy: .reference, filters: ["standing": ["closed"]])
        let shapes = [
            Self.shape, changed { $0.hidesNames = true }, changed { $0.start = .startReview(Self.board) },
            changed { $0.seesAll = false }, changed { $0.state = closed }, changed { $0.state.isDescending = true },
            changed { $0.state = $0.state.onPage(2) }, changed { $0.perPage = 40 },
            changed { $0.link = .board(RecordID(high: 2, low: 2)) },
        ]
        for found in [none, some] {
            // First into an empty memory, then each from what all the others left there.
            let alone = shapes.map { Self.written(WrittenTables(), found, $0) }
            #expect(shapes.map { Self.written(tables, found, $0) } == alone)
            #expect(shapes.map { Self.written(tables, found, $0) } == alone)
            #expect(Set(alone).count > 3)
        }
        #expect(Self.written(tables, none, Self.shape) != Self.written(tables, some, Self.shape))
    }
}
