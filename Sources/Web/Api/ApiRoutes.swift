import Domain
import Hummingbird

/// Every route of the API, each with its description.
func apiRoutes(_ ports: SitePorts) -> [ApiRoute] {
    let reviews = ports.reviews
    return [
        ApiRoute(
            .apiReviews, name: "listReviews", what: "The reviews the token is for and its owner has a part in."
        ) { caller in
            let own = try await ports.ownReviews.ownReviews([caller.place]).filter { caller.reviews.contains($0.id) }
            return ApiReviews(
                reviews: own.map {
                    ApiReview(id: ApiID($0.id), reference: $0.reference, title: $0.title, isClosed: $0.isClosed)
                })
        },
        ApiRoute(.apiReview, .seeReview, name: "getReview", what: "What a review is called and whether it is closed.") {
            _, _, visit in
            let review = try await reviews.review(for: visit.reader)
            return ApiReview(
                id: ApiID(review.id), reference: review.reference, title: review.title, isClosed: review.isClosed)
        },
        ApiRoute(
            .apiChildren, .seeReview, name: "listChildren",
            what: "The children a review is about; names for those alone who may read entries."
        ) { _, _, visit in
            ApiChildren(
                children: try await reviews.children(for: visit.reader).map { child in
                    ApiChild(
                        id: ApiID(child.id), name: child.name, pseudonym: child.pseudonym,
                        born: child.born.map { ApiDay($0) }, died: child.died.map { ApiDay($0) })
                })
        },
        ApiRoute(
            .apiAgencies, .readEntries, name: "listAgencies",
            what: "The agencies whose entries the token’s owner may read, with how many there are."
        ) { _, _, visit in
            let counts = try await reviews.counts(for: visit.reader, ChronologyFilter()).byAgency
            let page = try await reviews.chronology(
                for: visit.reader, ChronologyFilter(), after: nil, before: nil, limit: 1)
            return ApiAgencies(
                agencies: page.choices.map { agency in
                    ApiAgency(id: ApiID(agency.id), name: agency.name, entries: counts[agency.id] ?? 0)
                })
        },
        ApiRoute(
            .apiEntries, .readEntries, name: "listEntries",
            what: "The chronology in its order, a page at a time.",
            query: [.from, .to, .agency, .seen, .theme, .weight, .asked, .limit, .after]
        ) { query, _, visit in
            let page = try await reviews.chronology(
                for: visit.reader, try query.filter(), after: try query.value(.after) { ChronologyPlace($0) },
                before: nil, limit: try query.limit())
            return ApiEntries(
                entries: page.entries.map { ApiEntry($0, page.agencies[$0.entry.agency]) },
                next: page.next?.description)
        },
        ApiRoute(
            post: .apiEntries, .typeEntry, name: "postEntries",
            what:
                "Entries of the agency the token’s owner types for, all or none. They wait on its list until somebody there puts them into its chronology."
        ) { (post: ApiPost, visit) in
            let children = try await reviews.children(for: visit.reader)
            let entries = try post.entries(children: children.map(\.id))
            let results = try await ports.api.post(entries, agency: post.agency.id, for: visit.reader)
            return ApiPostAnswer(
                entries: results.map {
                    ApiPostedResult(reference: $0.reference, entry: ApiID($0.entry), state: $0.state)
                })
        },
        ApiRoute(
            .apiEntry, .readEntries, name: "getEntry", what: "One entry, by its thread, with what hangs on it."
        ) { _, context, visit in
            guard let thread = context.key("thread"),
                let found = try await reviews.entry(thread, among: ChronologyFilter(), for: visit.reader)
            else { throw HTTPError(.notFound) }
            return ApiEntryInFull(
                entry: ApiEntry(found.account.entry, found.account.agency),
                accounts: found.accounts.map {
                    ApiAccount(link: ApiLink($0.link), entry: ApiEntry($0.account.entry, $0.account.agency))
                },
                notes: found.notes?.map { ApiNote(id: ApiID($0.id), words: $0.words) },
                questions: found.questions?.map { ApiQuestion($0) })
        },
        ApiRoute(
            .apiLinks, .readEntries, name: "listLinks",
            what: "Links between entries, both of which the token’s owner may read.", query: [.limit, .afterLink]
        ) { query, _, visit in
            let page = try await ports.api.links(
                for: visit.reader, after: try query.value(.afterLink) { RecordID($0) }, limit: try query.limit())
            return ApiLinks(links: page.links.map { ApiLink($0) }, next: page.next.map { ApiID($0) })
        },
        ApiRoute(
            .apiQuestions, .readQuestions, name: "listQuestions", what: "Questions to agencies, and their answers."
        ) { _, _, visit in
            ApiQuestions(
                questions: try await reviews.questions(for: visit.reader, thread: nil).map { ApiQuestion($0) })
        },
        ApiRoute(
            .apiGatherings, .seeRequest, name: "listGatherings",
            what:
                "The acts by which agencies let the panel see what they and their parts have sent, as far as the token’s owner may know of them."
        ) { _, _, visit in
            ApiGatherings(
                gatherings: try await reviews.agencyParts(for: visit.reader).flatMap(\.gatherings).map {
                    ApiGathering($0)
                })
        },
    ]
}

/// The API as the site serves it, with its description for anybody: it holds nothing of any case.
func apiSiteRoutes(_ ports: SitePorts, version: String) -> [SiteRoute] {
    let routes = apiRoutes(ports)
    let description = Array(OpenAPI(routes: routes, version: version).json.text.utf8)
    return routes.map(\.site) + [
        SiteRoute(.apiDescription, .public) { _, _ in .asset(description, "application/json") }
    ]
}
