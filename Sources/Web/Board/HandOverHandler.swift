import Domain
import Hummingbird

/// What somebody holds: for those who look after the board's people, and for everybody their own.
struct HandOverHandler: Sendable {
    let board: any BoardReading
    let forms: FormDesk

    func show(_ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        let (pack, id) = (try await pack(context, visit), try context.mustHave("person"))
        let person = SiteLink.boardPerson(visit.board, person: id)
        return forms.page(
            HandOverPage(pack: pack, file: .handOverFile(visit.board, person: id)), for: visit.visitor,
            area: .board(visit.board),
            waymarks: visit.waymarks + [visit.peopleMark, .init(words: .data(pack.name), link: person)])
    }

    func file(_ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        .file(HandOverFile(pack: try await pack(context, visit)).render())
    }

    func showOwn(_ context: SiteContext, _ visitor: Visitor) async throws -> Response {
        guard let place = try place(context, visitor) else { return .seeOther(.myWork) }
        let pack = try await own(place)
        return forms.page(
            HandOverPage(pack: pack, file: .ownHandOverFile(place.board)), for: visitor, area: .myWork,
            waymarks: [.init(words: Wording(catalogue.site.myWork), link: .myWork)])
    }

    func ownFile(_ context: SiteContext, _ visitor: Visitor) async throws -> Response {
        guard let place = try place(context, visitor) else { return .seeOther(.myWork) }
        return .file(HandOverFile(pack: try await own(place)).render())
    }

    private func pack(_ context: SiteContext, _ visit: BoardVisit) async throws -> HandOver {
        let id = try context.mustHave("person")
        guard let pack = try await board.handOver(of: id, board: visit.board, asking: visit.person) else {
            throw HTTPError(.notFound)
        }
        return pack
    }

    private func own(_ place: SignedInPlace) async throws -> HandOver {
        guard let pack = try await board.handOver(of: place.person, board: place.board, asking: place.person) else {
            throw HTTPError(.notFound)
        }
        return pack
    }

    /// Nil where they are nobody of the board, or no more.
    private func place(_ context: SiteContext, _ visitor: Visitor) throws -> SignedInPlace? {
        let id = try context.mustHave("board")
        return visitor.signedIn.places.first { $0.board == id }
    }
}

extension Response {
    /// A page to be kept, never shown as one of the site's: its name says nothing of anybody.
    static func file(_ bytes: [UInt8]) -> Response {
        var response = Response.page(bytes)
        response.headers[.contentDisposition] = "attachment; filename=\"hand-over.html\""
        return response
    }
}
