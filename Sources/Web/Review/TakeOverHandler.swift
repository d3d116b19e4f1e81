import Domain
import Hummingbird

/// Takes over to an entry what the panel made of the row it took the place of: weight, themes and links.
struct TakeOverHandler: Sendable {
    let desk: ReviewDesk

    /// Each is a command of its own, as if it were said anew. What cannot be done any more, because somebody did it or
    /// decided otherwise meanwhile, is left as they left it: the page shows how things are.
    func take(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let thread = try context.mustHave("thread")
        let origin = EntryOrigin(request.choices)
        let back = NotesHandler.entry(thread, origin, visit).at("panel")
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: SiteLink.takeOverMarks(visit.review, thread).with(origin.query),
            again: { _, _ in .seeOther(back) },
            { _ in
                let entry = try await desk.entry(thread, visit)
                for command in commands(entry, visit) {
                    do {
                        try await desk.ports.commands.run(command, by: visit.person)
                    } catch CommandRefusal.nothingNew, CommandRefusal.stale, CommandRefusal.notAllowed {
                        continue
                    }
                }
                return .done(back)
            })
    }

    private func commands(_ entry: EntryInFull, _ visit: ReviewVisit) -> [CaseCommand] {
        guard let carried = entry.carried else { return [] }
        let (board, review, thread) = (visit.board, visit.review, entry.account.thread)
        let newID = desk.ports.commands.newID
        var commands: [CaseCommand] = []
        if let weight = carried.weight {
            commands.append(
                .weighEntry(
                    WeighEntry(board: board, review: review, thread: thread, version: 0, significance: weight)))
        }
        for theme in carried.themes {
            commands.append(
                .markTheme(
                    MarkTheme(board: board, review: review, id: newID(), thread: thread, theme: theme.id)))
        }
        for link in carried.links {
            if let proposed = link.proposed {
                commands.append(
                    .decideLink(
                        DecideLink(
                            board: board, link: proposed.id, version: proposed.version, decision: .confirmed,
                            reason: link.reason)))
            } else {
                commands.append(
                    .linkByHand(
                        LinkByHand(
                            board: board, review: review, id: newID(), first: thread, second: link.other,
                            reason: link.reason)))
            }
        }
        return commands
    }
}
