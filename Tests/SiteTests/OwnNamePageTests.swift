import Domain
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Web

/// Everybody's own page on which their name is put right.
@Suite("The page of the own name", .timeLimit(.minutes(10))) struct OwnNamePageTests {
    @Test("a name is changed for oneself, seen by others, and not over somebody else's change")
    func change() async throws {
        try await SiteWorld.run(.sqlite) { world in
            let page = SiteLink.ownName.address
            try await world.browse { client in
                let author = Browser(client: client, token: try world.token(.agencyAuthor))
                let coordinator = Browser(client: client, token: try world.token(.coordinator))
                let before = try await author.get(page)
                #expect(before.status == .ok && before.has("href=\"\(page)\""), "it stands in the menu")
                let word = Browser.word(before.words, to: page) ?? ""
                let version = try #require(Self.version(before.words))
                func fields(_ name: String) -> [(String, String)] {
                    [("name", name), ("version", version), (FormToken.fieldName, word)]
                }
                let empty = try await author.post(page, fields(" "))
                #expect(empty.status == .unprocessableContent && empty.has("href=\"#field-name\""))
                let sent = try await author.post(page, fields("Ottoline Fyfe"))
                #expect(sent.location == page + "?now=changed", "\(sent.status)")
                let after = try await author.get(page + "?now=changed")
                #expect(after.has("Ottoline Fyfe") && after.has("role=\"status\""))
                #expect(try await coordinator.get(SiteLink.reviewPeople(world.review).address).has("Ottoline Fyfe"))

                // Another window still has the form as it was.
                let late = try await author.post(
                    page, [("name", "Otto"), ("version", version), (FormToken.fieldName, Self.word(after.words))])
                #expect(late.status == .unprocessableContent && late.has("Ottoline Fyfe"))
                #expect(try await author.send(page, [("name", "Otto"), ("version", version)]).status != .seeOther)
                let nobody = try await Browser(client: client).get(page)
                #expect(nobody.location?.hasPrefix(SiteLink.signIn.address) == true)
            }
        }
    }

    private static func word(_ page: String) -> String { Browser.word(page, to: SiteLink.ownName.address) ?? "" }

    private static func version(_ page: String) -> String? {
        guard let found = page.firstRange(of: "name=\"version\" value=\"") else { return nil }
        return String(page[found.upperBound...].prefix { $0 != "\"" })
    }
}
