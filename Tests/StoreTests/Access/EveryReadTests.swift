import Domain
import Foundation
import Store
import TestSupport
import Testing

/// Every reading as every role, in an open and a closed review, against what the policy says of each thing that could
/// be seen.
@Suite("Every reading", .timeLimit(.minutes(10))) struct EveryReadTests {
    /// What one person gets out of each reading; "refused" where there is none.
    struct Views: Equatable {
        var read: [String: [String]] = [:]
    }

    /// Every reading there is, by the name of its function.
    static func views(_ world: AccessWorld, of person: RecordID) async -> Views {
        let (store, reader) = (world.store, world.review.reader(person))
        func asked(_ body: () async throws -> [String]) async -> [String] {
            do {
                return try await body().sorted()
            } catch CommandRefusal.noSuchReview {
                return ["no review"]
            } catch CommandRefusal.notAllowed {
                return ["refused"]
            } catch CommandRefusal.noSuchSentFile {
                return []
            } catch CommandRefusal.noSuchExport {
                return []
            } catch {
                return ["\(error)"]
            }
        }
        var views = Views()
        views.read["chronology"] = await asked {
            try await store.chronology(for: reader).entries.map {
                "\($0.entry.event): \($0.links) links, \($0.notes) notes, \($0.questions) questions, "
                    + "\($0.themes.count) themes"
            }
        }
        views.read["counts"] = await asked {
            let counts = try await store.counts(for: reader)
            let agencies = counts.byAgency.map { "\($0 == world.own ? "own" : "other"): \($1)" }
            return ["\(counts.entries) entries", "\(counts.links) links"] + agencies
        }
        views.read["people"] = await asked {
            try await store.people(for: reader).map { "\($0.name): \($0.entries)" }
        }
        views.read["submissions"] = await asked { try await store.submissions(for: reader).map(\.fileName) }
        views.read["links"] = await asked { try await store.links(for: reader).links.map { "\($0.id)" } }
        views.read["search"] = await asked {
            let result = try await store.search(try SearchQuery("own OR other"), for: reader)
            return ["\(result.total) found"] + result.hits.map { $0.excerpts.first?.snippet.text ?? "" }
        }
        views.read["entry"] = await asked {
            var found: [String] = []
            for item in world.items {
                guard let entry = try await store.entry(item.thread, for: reader) else { continue }
                let accounts = entry.accounts.map(\.account.entry.entry.event).sorted().joined(separator: "; ")
                found.append(
                    "\(entry.account.entry.entry.event) with \(accounts), \(entry.notes?.count ?? -1) notes, "
                        + "\(entry.themes?.count ?? -1) themes, \(entry.questions?.count ?? -1) questions")
            }
            // Nothing of it is read where nothing is seen.
            if found.isEmpty { _ = try await store.entry(world.items[0].thread, for: reader) }
            return found
        }
        views.read["successor"] = await asked {
            // Each file has one version: nothing was replaced.
            var found: [String] = []
            for item in world.items {
                found += try await store.successor(of: item.thread, for: reader).map { ["\($0)"] } ?? []
            }
            return found
        }
        views.read["months"] = await asked {
            try await store.months(for: reader).months.map { "\($0.year)-\($0.month): \($0.entries)" }
        }
        views.read["decidedLinks"] = await asked {
            let decided = try await store.decidedLinks(for: reader, areConfirmed: true, limit: 20, offset: 0)
            return [
                "\(decided.left) left, \(decided.confirmed) confirmed, \(decided.dismissed) dismissed, "
                    + "\(decided.items.count) items"
            ]
        }
        views.read["linkQueue"] = await asked {
            let queue = try await store.linkQueue(for: reader)
            return ["\(queue.left) left", "\(queue.accounts.count) accounts"]
        }
        views.read["link"] = await asked {
            var found: [String] = []
            for link in world.links where try await store.link(link.id, for: reader) != nil {
                found.append("\(link.id)")
            }
            return found
        }
        views.read["understood"] = await asked {
            let found = try await store.understood(for: reader)
            return [
                "\(found.count(.smallThing, .open)) and \(found.count(.contradiction, .open)), "
                    + "\(found.unreleased ?? -1) not released"
            ]
        }
        views.read["findings"] = await asked {
            var said: [String] = []
            for kind in [Finding.Kind.smallThing, .contradiction] {
                let page = try await store.findings(for: reader, FindingChoice(kind), limit: 50, offset: 0)
                said += ["\(page.total) of \(kind)"]
                said += page.items.map { "\($0.finding.says), \($0.accounts.count) entries" }
            }
            for item in world.items {
                said += try await store.findings(on: item.thread, for: reader).map {
                    "\(item.words): \($0.finding.says)"
                }
            }
            return said
        }
        views.read["finding"] = await asked {
            var said: [String] = []
            for finding in world.findings {
                guard let found = try await store.finding(finding.id, for: reader) else { continue }
                said.append("\(found.item.finding.says), \(found.left) left")
            }
            return said
        }
        views.read["timeline"] = await asked {
            let timeline = try await store.timeline(for: reader)
            let named = timeline.picture.chronology.agencies.map { $0.name.isEmpty ? "nobody" : "named" }
            return [
                "\(timeline.picture.threads.count) entries, found: \(timeline.hasFindings)", "\(named.count) agencies",
            ] + Set(named)
        }
        views.read["known"] = await asked {
            var said: [String] = []
            for agency in [world.own, nil] {
                let known = KnownAt(agency: agency, day: CivilDate(dayNumber: 20_000))
                let found = try await store.known(known, for: reader, after: nil, before: nil)
                said += found.page.entries.map { "\(agency == nil ? "together" : "own"): \($0.entry.event)" }
                said.append("\(found.held) of \(found.seen), \(found.told.count) told")
            }
            return said
        }
        views.read["familyEntries"] = await asked {
            let found = try await store.familyEntries(for: reader, FamilyFilter(), after: nil, before: nil)
            return found.page.entries.map(\.entry.event) + ["\(found.counts[.toDo] ?? 0) to do, \(found.gone) gone"]
        }
        views.read["familyEntry"] = await asked {
            var found: [String] = []
            for item in world.items {
                guard let entry = try await store.familyEntry(item.thread, among: FamilyFilter(), for: reader) else {
                    continue
                }
                found.append(entry.account.entry.entry.event)
            }
            return found
        }
        views.read["familyVersion"] = await asked {
            let version = try await store.familyVersion(for: reader)
            return ["\(version.lines.count) told, \(version.notShown) not shown"]
        }
        views.read["tradeWords"] = await asked {
            let kept = try await store.tradeWords(for: reader)
            return ["version \(kept.version), \(kept.words.pairs.count) words"]
        }
        views.read["panelNotes"] = await asked { try await store.panelNotes(for: reader).map(\.words) }
        views.read["themes"] = await asked { try await store.themes(for: reader).map { "\($0.name): \($0.entries)" } }
        views.read["questions"] = await asked { try await store.questions(for: reader).map(\.words) }
        views.read["review"] = await asked {
            let review = try await store.review(for: reader)
            return ["\(review.reference) \(review.title), closed: \(review.isClosed)"]
        }
        views.read["expectedContacts"] = await asked {
            let expected = try await store.expectedContacts(for: reader)
            return [
                "\(expected.children.count) children, \(expected.periods.count) plans, found: \(expected.found != nil), "
                    + "findings: \(expected.understood != nil)"
            ] + expected.agencies.keys.map { $0 == world.own ? "own" : "other" }
        }
        views.read["planPeriods"] = await asked {
            try await store.planPeriods(for: reader).map { $0.id == world.plan ? $0.period.plan : "another" }
        }
        views.read["peopleAround"] = await asked {
            try await store.peopleAround(for: reader).map { $0.id == world.around ? $0.person.name : "another" }
        }
        views.read["children"] = await asked { try await store.children(for: reader).map { $0.name ?? "no name" } }
        views.read["waiting"] = await asked {
            let waiting = try await store.waiting(for: reader)
            return [
                "\(waiting.toAnswer), \(waiting.toRelease), \(waiting.toAccept), \(waiting.toClose), "
                    + "\(waiting.toSecure), \(waiting.toSend), \(waiting.late)"
            ]
        }
        // Neither agency has parts.
        views.read["agencyParts"] = await asked { try await store.agencyParts(for: reader).map { "\($0)" } }
        views.read["chronologyRequests"] = await asked {
            try await store.chronologyRequests(for: reader).map {
                "\($0.agency == world.own ? "own" : "other"), secured: \($0.secured?.statement.holdings ?? "no")"
            }
        }
        views.read["typedEntries"] = await asked {
            try await store.typedEntries(for: reader).map { $0.now?.event ?? "" }
        }
        views.read["handInTyped"] = await asked {
            let submission = try await store.handInTyped(agency: store.newID(), for: reader)
            return [submission == nil ? "nothing" : "something"]
        }
        views.read["post"] = await asked {
            var answers: [String] = []
            for typed in world.typed {
                do {
                    _ = try await store.post([], agency: typed.agency, for: reader)
                    answers.append(typed.agency == world.own ? "own" : "other")
                } catch CommandRefusal.noSuchAgency {}
            }
            return answers
        }
        views.read["agenciesToSendFor"] = await asked {
            try await store.agenciesToSendFor(for: reader).map { $0.id == world.own ? "own" : "other" }
        }
        views.read["sentFiles"] = await asked { try await store.sentFiles(for: reader).map(\.name) }
        views.read["sentFile"] = await asked {
            var names: [String] = []
            for sent in world.sent {
                do {
                    names.append(try await store.sentFile(sent.id, for: reader).file.name)
                } catch CommandRefusal.noSuchSentFile {}
            }
            return names
        }
        views.read["fileReport"] = await asked {
            var words: [String] = []
            for item in world.items {
                do {
                    words += try await store.fileReport(item.submission, for: reader).first.flatMap(\.cells)
                        .filter { $0.kind == .event }.map(\.words)
                } catch CommandRefusal.noSuchSubmission {}
            }
            return words
        }
        views.read["corrections"] = await asked {
            var words: [String] = []
            for item in world.items {
                do {
                    let found = try await store.corrections(of: item.submission, for: reader)
                    words.append("\(item.words), may correct: \(found.mayCorrect)")
                } catch CommandRefusal.noSuchSubmission {}
            }
            return words
        }
        views.read["rowToCorrect"] = await asked {
            var words: [String] = []
            for item in world.items {
                do {
                    _ = try await store.rowToCorrect(
                        table: 1, row: 40, of: item.submission, for: reader, reading: InventedReading())
                } catch CommandRefusal.noSuchRow {
                    words.append(item.words)
                } catch CommandRefusal.noSuchSubmission {}
            }
            return words
        }
        views.read["readAgain"] = await asked {
            var words: [String] = []
            for item in world.items {
                do {
                    _ = try await store.readAgain(item.submission, for: reader)
                } catch CommandRefusal.nothingNew {
                    words.append(item.words)
                } catch CommandRefusal.noSuchSubmission {}
            }
            return words
        }
        views.read["exports"] = await asked { try await store.exports(for: reader).map { "\($0.id)" } }
        views.read["export"] = await asked { ["\(try await store.export(world.export, for: reader).id)"] }
        views.read["fetchExport"] = await asked {
            ["\(try await store.fetchExport(world.export, for: reader).bytes)"]
        }
        views.read["send"] = await asked {
            let answer = try await store.send(FileToSend(agency: world.own, name: "n"), for: reader) { nil }
            return ["\(answer)"]
        }
        return views
    }

    /// The same out of the policy alone.
    static func expected(_ world: AccessWorld, _ role: AccessRole?, closed: Bool) -> Views {
        func may(_ action: AccessAction, _ item: AccessWorld.Item) -> Bool {
            world.may(role, action, item, closed: closed)
        }
        func items(_ action: AccessAction) -> [AccessWorld.Item] { world.items.filter { may(action, $0) } }
        let seesReview = AccessPolicy.answer(
            .seeReview, on: .review(isClosed: closed), standings: world.standings(role)
        ).isAllowed
        func view(_ action: AccessAction, _ body: () -> [String]) -> [String] {
            if !seesReview { return ["no review"] }
            return items(action).isEmpty ? ["refused"] : body().sorted()
        }
        let seen = items(.readEntries)
        func links(_ item: AccessWorld.Item?) -> Int {
            world.links.filter { link in
                let ends = [world.items[link.first], world.items[link.second]]
                return ends.allSatisfy { may(.readEntries, $0) }
                    && (item == nil || ends.contains { $0.thread == item?.thread })
            }.count
        }
        var views = Views()
        views.read["chronology"] = view(.readEntries) {
            seen.map {
                let notes = may(.readNotes, $0) ? 1 : 0
                let questions = may(.readQuestions, $0) ? 1 : 0
                return "\($0.words): \(links($0)) links, \(notes) notes, \(questions) questions, \(notes) themes"
            }
        }
        views.read["counts"] = view(.readEntries) {
            let agencies = Dictionary(grouping: seen, by: \.agency)
                .map { "\($0 == world.own ? "own" : "other"): \($1.count)" }
            return ["\(seen.count) entries", "\(links(nil)) links"] + agencies
        }
        views.read["people"] = view(.readEntries) { ["mrs sedge: \(seen.count)"] }
        views.read["submissions"] = view(.seeSubmission) { items(.seeSubmission).map { $0.words + ".csv" } }
        views.read["links"] = view(.readEntries) {
            world.links.filter { link in
                [link.first, link.second].allSatisfy { may(.readEntries, world.items[$0]) }
            }.map { "\($0.id)" }
        }
        views.read["search"] = view(.readEntries) { ["\(seen.count) found"] + seen.map(\.words) }
        views.read["entry"] = view(.readEntries) {
            seen.map { item in
                let accounts = world.links.compactMap { link -> String? in
                    let ends = [world.items[link.first], world.items[link.second]]
                    guard ends.contains(where: { $0.thread == item.thread }) else { return nil }
                    guard ends.allSatisfy({ may(.readEntries, $0) }) else { return nil }
                    return ends.first { $0.thread != item.thread }?.words
                }.sorted().joined(separator: "; ")
                let (notes, questions) = (may(.readNotes, item) ? 1 : -1, may(.readQuestions, item) ? 1 : -1)
                return "\(item.words) with \(accounts), \(notes) notes, \(notes) themes, \(questions) questions"
            }
        }
        views.read["successor"] = view(.readEntries) { [] }
        views.read["months"] = view(.readEntries) { ["2001-3: \(seen.count)"] }
        views.read["decidedLinks"] = view(.readEntries) {
            ["\(links(nil)) left, 0 confirmed, 0 dismissed, 0 items"]
        }
        views.read["linkQueue"] = view(.readEntries) {
            ["\(links(nil)) left", "\(links(nil) > 0 ? 2 : 0) accounts"]
        }
        views.read["link"] = view(.readEntries) {
            world.links.filter { link in
                [link.first, link.second].allSatisfy { may(.readEntries, world.items[$0]) }
            }.map { "\($0.id)" }
        }
        let found = world.findings.map(\.items).filter { $0.allSatisfy { may(.readFindings, world.items[$0]) } }
        func says(_ places: [Int]) -> String { places.map { world.items[$0].words }.joined(separator: " against ") }
        func ofSize(_ count: Int) -> [[Int]] { found.filter { $0.count == count } }
        views.read["understood"] = view(.readFindings) {
            let unreleased = may(.seeSubmission, world.items[3]) ? 2 : -1
            return ["\(ofSize(1).count) and \(ofSize(2).count), \(unreleased) not released"]
        }
        views.read["findings"] = view(.readFindings) {
            let counts = ["\(ofSize(1).count) of smallThing", "\(ofSize(2).count) of contradiction"]
            let lists = found.map { "\(says($0)), \($0.count) entries" }
            var onEntries: [String] = []
            for places in found { onEntries += places.map { "\(world.items[$0].words): \(says(places))" } }
            return counts + lists + onEntries
        }
        views.read["finding"] = view(.readFindings) {
            found.map { "\(says($0)), \(ofSize($0.count).count) left" }
        }
        views.read["timeline"] = view(.readEntries) {
            // What the program found is drawn for nobody: it was found in files that no one person sees all of.
            let agencies = Set(seen.map(\.agency)).count
            return ["\(seen.count) entries, found: false", "\(agencies) agencies"] + (agencies > 0 ? ["named"] : [])
        }
        views.read["expectedContacts"] = view(.readEntries) {
            // What the program found is shown to nobody: it was found in files that no one person sees all of.
            let findings = AccessPolicy.answerAnywhere(
                .readFindings, isClosed: closed, standings: world.standings(role)
            ).isAllowed
            return ["2 children, 1 plans, found: false, findings: \(findings)"]
                + Set(seen.map(\.agency)).map { $0 == world.own ? "own" : "other" }
        }
        let mayKeep = AccessPolicy.answer(
            .keepPlans, on: .review(isClosed: closed), standings: world.standings(role)
        ).isAllowed
        // Whoever keeps the plans keeps this list too.
        views.read["peopleAround"] = !seesReview ? ["no review"] : mayKeep ? ["Ro Marrow"] : ["refused"]
        views.read["planPeriods"] = !seesReview ? ["no review"] : mayKeep ? ["child_in_need"] : ["refused"]
        views.read["known"] = view(.readEntries) {
            let own = seen.filter { $0.agency == world.own }
            return own.map { "own: \($0.words)" } + ["\(own.count) of \(seen.count), 0 told"]
                + seen.map { "together: \($0.words)" } + ["\(seen.count) of \(seen.count), 0 told"]
        }
        func ofReview(_ body: () -> [String]) -> [String] { seesReview ? body().sorted() : ["no review"] }
        // Of one's own agency nobody prepares anything: what was released alone, whoever's it is.
        let told = world.items.filter { $0.isReleased }
        let preparing = AccessPolicy.answerAnywhere(
            .readFamilyVersion, isClosed: closed, standings: world.standings(role)
        ).isAllowed
        func ofFamily(_ body: () -> [String]) -> [String] { ofReview { preparing ? body() : ["refused"] } }
        views.read["familyEntries"] = ofFamily { told.map(\.words) + ["\(told.count) to do, 0 gone"] }
        views.read["familyEntry"] = ofFamily { told.map(\.words) }
        views.read["familyVersion"] = ofFamily { ["0 told, \(told.count) not shown"] }
        views.read["tradeWords"] = ofFamily { ["version 0, 0 words"] }
        views.read["panelNotes"] = view(.readNotes) { items(.readNotes).map { "note on " + $0.words } }
        views.read["themes"] = view(.readNotes) { ["Neglect: \(items(.readNotes).count)"] }
        views.read["questions"] = view(.readQuestions) { items(.readQuestions).map { "about " + $0.words } }
        views.read["fileReport"] = view(.readEntries) { seen.map(\.words) }
        views.read["corrections"] = view(.readEntries) {
            seen.map { "\($0.words), may correct: \(may(.correctRow, $0))" }
        }
        for name in ["rowToCorrect", "readAgain"] {
            views.read[name] = view(.correctRow) { items(.correctRow).map(\.words) }
        }
        views.read["review"] = ofReview { ["CR-2026-014 Child M, closed: \(closed)"] }
        views.read["children"] = ofReview {
            seen.isEmpty && !preparing ? ["no name", "no name"] : ["Bram Marrow", "Ottilie Marrow"]
        }
        func mayWith(_ action: AccessAction, _ agency: RecordID) -> Bool {
            let matter = AccessMatter.material(agency: agency, isReleased: false, isClosed: closed)
            return AccessPolicy.answer(action, on: matter, standings: world.standings(role)).isAllowed
        }
        views.read["chronologyRequests"] = ofReview {
            let seen = world.requests.map(\.agency).filter { mayWith(.seeRequest, $0) }
            return seen.isEmpty
                ? ["refused"]
                : seen.map { $0 == world.own ? "own, secured: Files." : "other, secured: no" }
        }
        views.read["agencyParts"] = ofReview {
            world.requests.contains { mayWith(.seeRequest, $0.agency) } ? [] : ["refused"]
        }
        let typing = world.typed.map(\.agency).filter { mayWith(.typeEntry, $0) }
        views.read["typedEntries"] = ofReview {
            typing.isEmpty ? ["refused"] : typing.map { $0 == world.own ? "own, typed" : "other, typed" }
        }
        views.read["post"] = ofReview {
            typing.isEmpty ? ["refused"] : typing.map { $0 == world.own ? "own" : "other" }
        }
        views.read["handInTyped"] = ofReview { typing.isEmpty ? ["refused"] : ["nothing"] }
        func sending(_ body: () -> [String]) -> [String] {
            let maySend = world.sent.contains { mayWith(.sendFile, $0.agency) }
            return ofReview { maySend ? body() : ["refused"] }
        }
        views.read["agenciesToSendFor"] = sending {
            world.sent.map(\.agency).filter { mayWith(.sendFile, $0) }.map { $0 == world.own ? "own" : "other" }
        }
        let seenSent = world.sent.filter { mayWith(.seeSentFile, $0.agency) }.map(\.name)
        views.read["sentFiles"] = sending { seenSent }
        views.read["sentFile"] = sending { seenSent }
        // Each takes their own alone, and none of these asked for one.
        let mayTake = AccessPolicy.answer(
            .exportChronology, on: .review(isClosed: closed), standings: world.standings(role)
        ).isAllowed
        for name in ["exports", "export", "fetchExport"] {
            views.read[name] = ofReview { mayTake ? [] : ["refused"] }
        }
        views.read["send"] = sending { ["empty"] }
        views.read["waiting"] = ofReview {
            // Each file has one question, which is open; none is accepted.
            let answers = items(.answerQuestion).count
            let releases = items(.releaseSubmission).filter { !$0.isReleased }.count
            let accepts = items(.acceptSubmission).filter(\.isReleased).count
            // The own agency has said that its records are secured, and both have sent. Both are late, with a file kept.
            let late = world.requests.filter { mayWith(.askForChronology, $0.agency) }.count
            let secure = world.requests.filter { $0.agency == world.other && mayWith(.confirmRecords, $0.agency) }
            return ["\(answers), \(releases), \(accepts), 0, \(secure.count), 0, \(late)"]
        }
        return views
    }

    @Test("each sees what the policy says, and nothing else is counted", arguments: DatabaseEngine.allCases)
    func all(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await AccessWorld(fixture)
            let asking: [(AccessRole?, RecordID)] =
                AccessRole.allCases.map { ($0, world.people[$0] ?? world.leaver) }
                + [(nil, world.bystander), (nil, world.leaver)]
            for isClosed in [false, true] {
                if isClosed {
                    let close = MoveReview(
                        board: world.review.board, review: world.review.review, version: 0, isClosed: true,
                        reason: "End.")
                    try await world.store.run(.moveReview(close), by: world.review.actor)
                }
                for (role, person) in asking {
                    let found = await Self.views(world, of: person)
                    let wanted = Self.expected(world, role, closed: isClosed)
                    for (name, view) in wanted.read {
                        #expect(
                            found.read[name] == view, "\(name) as \(role?.rawValue ?? "nobody"), closed: \(isClosed)")
                    }
                    #expect(Set(found.read.keys) == (try Self.readings()))
                }
            }
        }
    }

    @Test(
        "somebody's own reviews are those they have a role in and may know of", arguments: DatabaseEngine.allCases)
    func ownReviews(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await AccessWorld(fixture)
            let board = world.review.board
            func own(_ person: RecordID, in board: RecordID) async throws -> [String] {
                let place = SignedInPlace(board: board, boardName: "", person: person, personName: "")
                return try await world.store.ownReviews([place]).map { "\($0.reference): \($0.role.rawValue)" }
            }
            for role in AccessRole.allCases {
                let person = try #require(world.people[role])
                let roles = try await world.store.database.read { session in
                    try session.rows(
                        "SELECT role FROM memberships WHERE board = $1 AND person = $2 AND review IS NOT NULL",
                        [.id(board), .id(person)]
                    ) { try $0.text(0) }
                }
                let may = AccessPolicy.answer(
                    .seeReview, on: .review(isClosed: false), standings: world.standings(role)
                ).isAllowed
                let wanted = may && !roles.isEmpty ? ["CR-2026-014: \(role.rawValue)"] : []
                #expect(try await own(person, in: board) == wanted, "\(role)")
                #expect(try await own(person, in: world.store.newID()) == [])
            }
            #expect(try await own(world.leaver, in: board) == [])
            #expect(try await own(world.bystander, in: board) == [])
            #expect(try await world.store.ownReviews([]) == [])
        }
    }

    @Test("the roles of a review are seen by those who may see the review", arguments: DatabaseEngine.allCases)
    func roles(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await AccessWorld(fixture)
            for role in AccessRole.allCases {
                let may = AccessPolicy.answer(
                    .seeReview, on: .review(isClosed: false), standings: world.standings(role)
                ).isAllowed
                let person = try #require(world.people[role])
                var found = false
                do {
                    found =
                        !(try await world.store.roles(
                            board: world.review.board, review: world.review.review, asking: person)).isEmpty
                } catch CommandRefusal.noSuchReview {}
                #expect(found == may, "\(role)")
            }
        }
    }

    @Test("the people of a board are seen by those who may add to them", arguments: DatabaseEngine.allCases)
    func people(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await AccessWorld(fixture)
            for role in AccessRole.allCases {
                let may = AccessPolicy.answer(.addPerson, on: .board, standings: world.standings(role)).isAllowed
                let person = try #require(world.people[role])
                var found: [BoardPerson] = []
                do {
                    found = try await world.store.people(board: world.review.board, asking: person)
                } catch CommandRefusal.notAllowed {}
                #expect(found.isEmpty != may, "\(role)")
                if may {
                    #expect(found.first { $0.person.id == world.leaver }?.roles == 0)
                    #expect(found.first { $0.person.id == world.people[.reader] }?.roles == 1)
                }
            }
        }
    }

    @Test("open invitations are seen by those who may invite there", arguments: DatabaseEngine.allCases)
    func invitations(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await AccessWorld(fixture)
            let places: [(AccessAction, AccessMatter, RecordID?, RecordID)] = [
                (.inviteToBoard, .board, nil, world.invitations.ofBoard),
                (.inviteToReview, .review(isClosed: false), world.review.review, world.invitations.ofReview),
            ]
            let asking =
                AccessRole.allCases.map { ($0 as AccessRole?, world.people[$0] ?? world.leaver) }
                + [(nil, world.bystander), (nil, world.leaver)]
            for (action, matter, review, id) in places {
                for (role, person) in asking {
                    let may = AccessPolicy.answer(action, on: matter, standings: world.standings(role)).isAllowed
                    var found: [OpenInvitation] = []
                    do {
                        found = try await world.store.openInvitations(
                            board: world.review.board, review: review, asking: person)
                    } catch is CommandRefusal {}
                    #expect(found.map(\.id) == (may ? [id] : []), "\(action) as \(role?.rawValue ?? "nobody")")
                }
            }
        }
    }

    /// Functions of the store that take a reader, out of its sources.
    private static func readings() throws -> Set<String> {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let sources = root.appendingPathComponent("Sources/Store")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var found: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for part in text.split(separator: "public func ").dropFirst() {
                let head = part.prefix { $0 != "{" }
                if head.contains("for reader: ReviewReader") {
                    found.insert(String(head.prefix { $0 != "(" && $0 != "<" }))
                }
            }
        }
        return found
    }
}
