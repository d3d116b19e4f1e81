import Domain
import Hummingbird

/// What agencies are asked for, and what they say to it.
func contributionRoutes(_ desk: ReviewDesk) -> [SiteRoute] {
    let requests = ChronologyRequestsHandler(desk: desk)
    let missing = AddAgencyToAskHandler(desk: desk)
    let parts = PartsHandler(desk: desk)
    let typed = TypedEntriesHandler(desk: desk)
    let corrections = CorrectionsHandler(desk: desk)
    return [
        SiteRoute(review: .correctRow, .correctRow) { _, context, visit in
            try await corrections.show(context, visit)
        },
        SiteRoute(review: .correctRow, .correctRow, method: .post) { request, context, visit in
            try await corrections.correct(request, context, visit)
        },
        SiteRoute(review: .takeCorrectionOut, .correctRow) { _, context, visit in
            try await corrections.askTakeOut(context, visit)
        },
        SiteRoute(review: .takeCorrectionOut, .correctRow, method: .post) { request, context, visit in
            try await corrections.takeOut(request, context, visit)
        },
        SiteRoute(review: .readAgain, .correctRow, method: .post) { request, context, visit in
            try await corrections.readAgain(request, context, visit)
        },
        SiteRoute(review: .chronologyRequests, .seeRequest) { _, _, visit in try await requests.list(visit) },
        SiteRoute(review: .askForChronologies, .askForChronology) { _, _, visit in
            try await requests.showAsk(visit)
        },
        SiteRoute(review: .askForChronologies, .askForChronology, method: .post) { request, _, visit in
            try await requests.ask(request, visit)
        },
        SiteRoute(review: .addAgencyToAsk, .addAgencyToAsk) { _, _, visit in try await missing.show(visit) },
        SiteRoute(review: .addAgencyToAsk, .addAgencyToAsk, method: .post) { request, _, visit in
            try await missing.add(request, visit)
        },
        SiteRoute(review: .confirmAllRecords, .confirmRecords) { _, _, visit in
            try await requests.showAllRecords(visit)
        },
        SiteRoute(review: .confirmAllRecords, .confirmRecords, method: .post) { request, _, visit in
            try await requests.confirmAll(request, visit)
        },
        SiteRoute(review: .chronologyRequest, .seeRequest) { _, context, visit in
            try await requests.show(context, visit)
        },
        SiteRoute(review: .changeChronologyRequest, .askForChronology) { _, context, visit in
            try await requests.showChange(context, visit)
        },
        SiteRoute(review: .changeChronologyRequest, .askForChronology, method: .post) { request, context, visit in
            try await requests.change(request, context, visit)
        },
        SiteRoute(review: .withdrawChronologyRequest, .askForChronology) { _, context, visit in
            try await requests.askTakeBack(context, visit)
        },
        SiteRoute(review: .withdrawChronologyRequest, .askForChronology, method: .post) { request, context, visit in
            try await requests.takeBack(request, context, visit)
        },
        SiteRoute(review: .confirmRecords, .confirmRecords) { _, context, visit in
            try await requests.showRecords(context, visit)
        },
        SiteRoute(review: .confirmRecords, .confirmRecords, method: .post) { request, context, visit in
            try await requests.confirm(request, context, visit)
        },
        SiteRoute(review: .chronologyTemplate, .seeRequest) { _, context, visit in
            try await requests.template(context, visit)
        },
        SiteRoute(review: .parts, .seeRequest) { _, _, visit in try await parts.list(visit) },
        SiteRoute(review: .askParts, .askPart) { _, context, visit in
            try await requests.showAskParts(context, visit)
        },
        SiteRoute(review: .askParts, .askPart, method: .post) { request, context, visit in
            try await requests.askParts(request, context, visit)
        },
        SiteRoute(review: .changePartRequest, .askPart) { _, context, visit in
            try await requests.showChange(context, visit, key: "partrequest")
        },
        SiteRoute(review: .changePartRequest, .askPart, method: .post) { request, context, visit in
            try await requests.change(request, context, visit, key: "partrequest")
        },
        SiteRoute(review: .withdrawPartRequest, .askPart) { _, context, visit in
            try await requests.askTakeBack(context, visit, key: "partrequest")
        },
        SiteRoute(review: .withdrawPartRequest, .askPart, method: .post) { request, context, visit in
            try await requests.takeBack(request, context, visit, key: "partrequest")
        },
        SiteRoute(review: .gatherParts, .releaseSubmission) { _, context, visit in
            try await parts.showGather(context, visit)
        },
        SiteRoute(review: .gatherParts, .releaseSubmission, method: .post) { request, context, visit in
            try await parts.gather(request, context, visit)
        },
        SiteRoute(review: .gathering, .seeRequest) { _, context, visit in try await parts.show(context, visit) },
        SiteRoute(review: .revokeGathering, .revokeRelease) { _, context, visit in
            try await parts.askTakeBack(context, visit)
        },
        SiteRoute(review: .revokeGathering, .revokeRelease, method: .post) { request, context, visit in
            try await parts.takeBack(request, context, visit)
        },
        SiteRoute(review: .acceptGathering, .acceptSubmission) { _, context, visit in
            try await parts.askAccept(context, visit)
        },
        SiteRoute(review: .acceptGathering, .acceptSubmission, method: .post) { request, context, visit in
            try await parts.accept(request, context, visit)
        },
        SiteRoute(review: .typedEntries, .typeEntry) { _, _, visit in try await typed.list(visit) },
        SiteRoute(review: .typeEntry, .typeEntry) { _, _, visit in try await typed.showNew(visit) },
        SiteRoute(review: .typeEntry, .typeEntry, method: .post) { request, _, visit in
            try await typed.type(request, visit)
        },
        SiteRoute(review: .typedEntry, .typeEntry) { _, context, visit in try await typed.show(context, visit) },
        SiteRoute(review: .typedEntry, .typeEntry, method: .post) { request, context, visit in
            try await typed.correct(request, context, visit)
        },
        SiteRoute(review: .withdrawTypedEntry, .typeEntry) { _, context, visit in
            try await typed.askTakeOut(context, visit)
        },
        SiteRoute(review: .withdrawTypedEntry, .typeEntry, method: .post) { request, context, visit in
            try await typed.takeOut(request, context, visit)
        },
        SiteRoute(review: .handInTyped, .typeEntry) { _, context, visit in
            try await typed.askHandIn(context, visit)
        },
        SiteRoute(review: .handInTyped, .typeEntry, method: .post) { request, context, visit in
            try await typed.handIn(request, context, visit)
        },
    ]
}
