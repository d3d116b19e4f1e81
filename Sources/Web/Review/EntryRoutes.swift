import Domain

/// One entry of a review's chronology, what the panel makes of it, and finding it.
func entryRoutes(_ desk: ReviewDesk) -> [SiteRoute] {
    let entry = EntryHandler(desk: desk)
    let notes = NotesHandler(desk: desk)
    let weigh = WeighHandler(desk: desk)
    let takeOver = TakeOverHandler(desk: desk)
    let themes = ThemesHandler(desk: desk)
    let links = LinksHandler(desk: desk)
    let search = SearchHandler(desk: desk)
    let timeline = TimelineHandler(desk: desk)
    let known = KnownHandler(desk: desk)
    let expected = ExpectedContactsHandler(desk: desk)
    let plans = PlanHandler(desk: desk)
    let findings = FindingsHandler(desk: desk)
    return [
        SiteRoute(review: .searchChronology, .readEntries) { request, _, visit in
            try await search.show(request, visit)
        },
        SiteRoute(review: .searchChronology, .readEntries, method: .post) { request, _, visit in
            try await search.search(request, visit)
        },
        SiteRoute(review: .timeline, .readEntries) { request, _, visit in try await timeline.show(request, visit) },
        SiteRoute(review: .known, .readEntries) { request, _, visit in try await known.show(request, visit) },
        SiteRoute(review: .expected, .readEntries) { request, _, visit in try await expected.show(request, visit) },
        SiteRoute(review: .addPlan, .keepPlans) { request, context, visit in
            try await plans.showAdd(request, context, visit)
        },
        SiteRoute(review: .addPlan, .keepPlans, method: .post) { request, context, visit in
            try await plans.add(request, context, visit)
        },
        SiteRoute(review: .correctPlan, .keepPlans) { _, context, visit in try await plans.show(context, visit) },
        SiteRoute(review: .correctPlan, .keepPlans, method: .post) { request, context, visit in
            try await plans.take(request, context, visit)
        },
        SiteRoute(review: .withdrawPlan, .keepPlans) { _, context, visit in
            try await plans.showWithdraw(context, visit)
        },
        SiteRoute(review: .withdrawPlan, .keepPlans, method: .post) { request, context, visit in
            try await plans.withdraw(request, context, visit)
        },
        SiteRoute(review: .entry, .readEntries) { request, context, visit in
            try await entry.show(request, context, visit)
        },
        SiteRoute(review: .writeNote, .writeNotes) { request, context, visit in
            try await notes.showWrite(request, context, visit)
        },
        SiteRoute(review: .writeNote, .writeNotes, method: .post) { request, context, visit in
            try await notes.write(request, context, visit)
        },
        SiteRoute(review: .changeNote, .writeNotes) { request, context, visit in
            try await notes.showChange(request, context, visit)
        },
        SiteRoute(review: .changeNote, .writeNotes, method: .post) { request, context, visit in
            try await notes.change(request, context, visit)
        },
        SiteRoute(review: .withdrawNote, .writeNotes) { request, context, visit in
            try await notes.showWithdraw(request, context, visit)
        },
        SiteRoute(review: .withdrawNote, .writeNotes, method: .post) { request, context, visit in
            try await notes.withdraw(request, context, visit)
        },
        SiteRoute(review: .weighEntry, .weighEntry) { request, context, visit in
            try await weigh.show(request, context, visit)
        },
        SiteRoute(review: .weighEntry, .weighEntry, method: .post) { request, context, visit in
            try await weigh.take(request, context, visit)
        },
        SiteRoute(review: .takeOverMarks, .markThemes, method: .post) { request, context, visit in
            try await takeOver.take(request, context, visit)
        },
        SiteRoute(review: .markThemes, .markThemes) { request, context, visit in
            try await themes.showMark(request, context, visit)
        },
        SiteRoute(review: .markThemes, .markThemes, method: .post) { request, context, visit in
            try await themes.mark(request, context, visit)
        },
        SiteRoute(review: .themes, .readNotes) { _, _, visit in try await themes.list(visit) },
        SiteRoute(review: .nameTheme, .nameTheme) { _, context, visit in
            try await themes.showName(context, visit, isNew: true)
        },
        SiteRoute(review: .nameTheme, .nameTheme, method: .post) { request, context, visit in
            try await themes.name(request, context, visit, isNew: true)
        },
        SiteRoute(review: .renameTheme, .nameTheme) { _, context, visit in
            try await themes.showName(context, visit, isNew: false)
        },
        SiteRoute(review: .renameTheme, .nameTheme, method: .post) { request, context, visit in
            try await themes.name(request, context, visit, isNew: false)
        },
        SiteRoute(review: .linkQueue, .decideLink) { request, _, visit in try await links.queue(request, visit) },
        SiteRoute(review: .decideLink, .decideLink) { request, context, visit in
            try await links.show(request, context, visit)
        },
        SiteRoute(review: .decideLink, .decideLink, method: .post) { request, context, visit in
            try await links.decide(request, context, visit)
        },
        SiteRoute(review: .findings, .readFindings) { request, _, visit in try await findings.show(request, visit) },
        SiteRoute(review: .understandAgain, .askUnderstanding, method: .post) { request, _, visit in
            try await findings.again(request, visit)
        },
        SiteRoute(review: .findingQueue, .readFindings) { request, _, visit in
            try await findings.queue(request, visit)
        },
        SiteRoute(review: .finding, .readFindings) { request, context, visit in
            try await findings.one(request, context, visit)
        },
        SiteRoute(review: .finding, .decideFinding, method: .post) { request, context, visit in
            try await findings.decide(request, context, visit)
        },
        SiteRoute(review: .linkEntry, .decideLink) { request, context, visit in
            try await links.showByHand(request, context, visit)
        },
        SiteRoute(review: .linkEntry, .decideLink, method: .post) { request, context, visit in
            try await links.linkByHand(request, context, visit)
        },
    ]
}
