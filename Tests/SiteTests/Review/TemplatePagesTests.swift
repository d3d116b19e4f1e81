import Domain
import Hummingbird
import OfficeFiles
import Store
import TestSupport
import Testing

@testable import Web

@Suite("Fetching a template", .timeLimit(.minutes(10))) struct TemplatePagesTests {
    /// What a template would have in it, in place of a file of it.
    struct Sentences: TemplateMaking {
        func make(_ template: ChronologyTemplate, as form: ChronologyTemplate.Form) throws -> [UInt8] {
            Array("\(form.rawValue): \(template)".utf8)
        }
    }

    @Test(
        "an agency fetches its own, with no name from another's records; while names are hidden there is none",
        arguments: DatabaseEngine.allCases)
    func fetched(_ engine: DatabaseEngine) async throws {
        try await SiteWorld.run(engine) { world in
            let due = try #require(CivilDate(year: 2080, month: 3, day: 1))
            let terms = ChronologyTerms(due: due, from: nil, to: nil, include: "All.")
            let request = world.store.newID()
            try await world.store.run(
                .askForChronology(
                    AskForChronology(
                        board: world.board, review: world.review, requests: [.init(id: request, agency: world.agency)],
                        terms: terms)), by: try world.person(.coordinator))
            let page = SiteLink.chronologyRequest(world.review, request).address
            let file = SiteLink.chronologyTemplate(world.review, request, .xlsx).address
            try await world.browse { client in
                for role in [AccessRole.agencyAuthor, .coordinator] {
                    var browser = Browser(client: client, token: try world.token(role))
                    #expect(try await browser.get(page).has("href=\"\(file)\""), "\(role)")
                    let answer = try await browser.get(file)
                    #expect(answer.status == .ok && answer.words.hasPrefix("PK"), "\(role)")
                    #expect(
                        answer.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"chronology-") == true
                            && answer.headers[.contentType] == ChronologyTemplate.Form.xlsx.mediaType)
                    let other = file.replacing("/template/xlsx", with: "/template/exe")
                    #expect(try await browser.get(other).status == .notFound)
                    browser.hidesNames = true
                    let hidden = try await browser.get(file)
                    #expect(hidden.has(catalogue.review.namesHidden.english) && !hidden.words.hasPrefix("PK"))
                    #expect(!(try await browser.get(page).has(file)))
                }
                let coordinator = Browser(client: client, token: try world.token(.coordinator))
                #expect(
                    try await coordinator.get(SiteLink.chronologyRequests(world.review).address)
                        .has("href=\"\(file)\""))
            }
            // What is in it: of the coordinator's no name out of an agency's records, since it is handed on.
            var settings = world.settings
            settings.ports?.templates = Sentences()
            try await world.browse(settings) { client in
                let own = try await Browser(client: client, token: try world.token(.coordinator)).get(file)
                let names = try await world.store.people(for: try world.reader(.coordinator), limit: 50).map(\.name)
                #expect(own.has("Ottilie and Bram") && own.has("xlsx: "))
                for name in names where name != "Ottilie and Bram" { #expect(!own.has(name), "\(name)") }
            }
        }
    }
}
