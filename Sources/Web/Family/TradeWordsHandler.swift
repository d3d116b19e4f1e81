import Domain
import Hummingbird

/// The words of the trade a review adds to those that are pointed at in what the family reads.
struct TradeWordsHandler: Sendable {
    let desk: ReviewDesk

    private static let saved = "saved"

    func show(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let kept = try await desk.reviews.tradeWords(for: desk.reader(visit))
        let isSaved = request.choices.contains { $0.name == Self.saved }
        return try await page(TradeWordsPage.form(kept), kept, visit, isSaved: isSaved)
    }

    func take(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let link = SiteLink.tradeWords(visit.review)
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: link,
            again: { fields, notice in
                var form = FilledForm<TradeWordsField>(fields)
                form.notice = notice
                return try await page(form, try await kept(visit), visit, status: .forbidden)
            },
            { fields in
                let (outcome, problems) = TradeWordsPage.read(fields)
                switch outcome {
                case .problems(let form):
                    return .notDone(
                        try await page(
                            form, try await kept(visit), visit, problems: problems, status: .unprocessableContent))
                case .valid(let words):
                    do {
                        let command = KeepTradeWords(
                            board: visit.board, review: visit.review, version: fields.version ?? 0, words: words)
                        try await desk.ports.commands.run(.keepTradeWords(command), by: visit.person)
                    } catch CommandRefusal.nothingNew {
                        // They are as was asked.
                    } catch CommandRefusal.stale(let version, let theirs, _) {
                        let now = try await kept(visit)
                        var form = FilledForm<TradeWordsField>(fields)
                        form.version = version
                        form.clash = FormClash(
                            who: now.author ?? catalogue.reviewSteps.somebody.english,
                            when: catalogue.reviewSteps.meanwhile.english, theirs: [.words: theirs])
                        return .notDone(try await page(form, now, visit, status: .conflict))
                    }
                    return .done(link.with([(Self.saved, "1")]))
                }
            })
    }

    private func kept(_ visit: ReviewVisit) async throws -> KeptTradeWords {
        try await desk.reviews.tradeWords(for: desk.reader(visit))
    }

    private func page(
        _ form: FilledForm<TradeWordsField>, _ kept: KeptTradeWords, _ visit: ReviewVisit,
        problems: [TradeWords.Problem] = [], isSaved: Bool = false, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let link = SiteLink.tradeWords(visit.review)
        let body = TradeWordsPage(
            review: visit.review, form: form, problems: problems, kept: kept,
            places: visit.places(.family(visit.review)), link: link, token: desk.token(visit, to: link),
            isSaved: isSaved)
        return desk.page(
            body, visit, try await desk.summary(visit),
            above: [.init(words: Wording(catalogue.family.tab), link: .family(visit.review))], status: status)
    }
}
