import Foundation
import Testing

@testable import Web

@Suite("Components") struct ComponentTests {
    private enum Column: String, CaseIterable { case name, day }
    private static let filters: [String: Set<String>] = ["stage": ["scope"]]

    private func written(_ write: (inout HtmlWriter) -> Void) -> String {
        var html = HtmlWriter()
        write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test("a list's state goes into an address and comes back")
    func stateRoundTrip() {
        var state = ListState<Column>(sortedBy: .name)
        #expect(state.query.isEmpty, "the usual list has the plain address")
        state.sort = .day
        state.isDescending = true
        state.page = 3
        state.filters = ["stage": "scope"]
        #expect(ListState(state.query, sortedBy: Column.name, filters: Self.filters) == state)
        #expect(SiteLink.myWork.with(state.query).address == "/work?stage=scope&sort=day&down=1&page=3")
    }

    @Test(
        "what an address should not say is passed over",
        arguments: [
            [("sort", "password")], [("page", "0")], [("page", "-4")], [("page", "x")], [("stage", "Robin")],
            [("other", "scope")], [("down", "yes")],
        ])
    func stateHostile(query: [(String, String)]) {
        let state = ListState(
            query.map { (name: $0.0, value: $0.1) }, sortedBy: Column.name, filters: Self.filters)
        #expect(state == ListState<Column>(sortedBy: .name))
    }

    @Test("a second press on a heading turns the order round, and either goes back to the first page")
    func sorting() {
        let state = ListState<Column>(sortedBy: .name).onPage(4)
        #expect(state.sorted(by: .name).isDescending && state.sorted(by: .name).page == 1)
        #expect(state.sorted(by: .day).sort == .day && !state.sorted(by: .day).isDescending)
    }

    @Test("pages: none for one, the ends and the near ones for many, and a page too far is the last")
    func pager() throws {
        #expect(Pager(total: 20, perPage: 20, current: 1) { _ in .home } == nil)
        let far = try #require(Pager(total: 1000, perPage: 20, current: 99) { _ in .home })
        #expect(far.current == 50 && far.next == nil && far.previous != nil)
        #expect(far.pages.map(\.number) == [1, 48, 49, 50])
        #expect(far.showing.plain(in: .english) == "981 to 1000 of 1000")
    }

    @Test("links fill their patterns, and what fills them cannot leave its place")
    func links() {
        #expect(SiteLink.invitation(token: "a/b?c#d").address == "/invitation/a%2Fb%3Fc%23d")
        #expect(SiteLink.galleryExample("ŷ").address == "/gallery/pages/%C5%B7")
        #expect(SitePath.invitation.matches("/invitation/x") && !SitePath.invitation.matches("/invitation/"))
        #expect(!SitePath.invitation.matches("/invitation/x/y") && SitePath.home.matches("/"))
        let patterns = SitePath.allCases.map(\.pattern.description)
        #expect(Set(patterns).count == patterns.count)
    }

    @Test("a password is never written into a page, whatever was typed")
    func password() {
        let form = FilledForm<SignInField>([.email: "a@b", .password: "long enough words"])
        let page = written { html in
            form.line(.password, Wording(catalogue.signIn.password), kind: .currentPassword).write(&html)
        }
        #expect(!page.contains("long enough") && page.contains("type=\"password\""))
        #expect(page.contains("autocomplete=\"current-password\""))
        #expect(!page.contains("<button"), "the switch is the script's")
    }

    @Test("a date is shown with what was understood, and tied to its field")
    func date() {
        let form = FilledForm<GalleryField>([.date: "wk comm 4/3/24"])
        let page = written { form.date(.date, .data("When")).write(&$0) }
        #expect(page.contains("value=\"wk comm 4/3/24\""))
        #expect(page.contains("Understood as: between 4 and 10 March 2024"))
        #expect(page.contains("aria-describedby=\"field-date-help field-date-understood\""))
    }

    @Test("in a clash both texts are on the page, tied to the field, and the form carries the version")
    func clash() {
        var form = FilledForm<GalleryField>([.note: "mine <b>"], version: 8)
        form.clash = FormClash(who: "Ifan", when: "at 14:20 today", theirs: [.note: "theirs\n& more"])
        let view = FormView(form: form, link: .home, token: "t", submit: Wording(catalogue.forms.save))
        let page = written { html in
            view.head(&html, .data("Note"))
            view.write(&html) { html in form.area(.note, .data("Note")).write(&html) }
        }
        #expect(page.contains("Somebody else changed this") && page.contains("Ifan saved a change at 14:20 today"))
        #expect(page.contains("theirs<br>&amp; more") && page.contains("mine &lt;b&gt;</textarea>"))
        #expect(
            page.contains("aria-describedby=\"field-note-theirs\"") && page.contains("name=\"version\" value=\"8\""))
    }

    @Test("problems are said above the heading with a link to each field, and beside the field")
    func problems() throws {
        var form = FilledForm<SignInField>()
        form.problems = [.init(field: .email, words: Wording(catalogue.forms.notAnEmail))]
        let page = written { SignInPage(form: form, token: "t").write(&$0) }
        let summary = try #require(page.range(of: "href=\"#field-email\""))
        let heading = try #require(page.range(of: "<h1"))
        #expect(summary.lowerBound < heading.lowerBound)
        #expect(page.contains("aria-invalid=\"true\"") && page.contains("id=\"field-email-problem\""))
    }

    @Test("sign-in does not say which of the two was wrong, and carries what was kept")
    func signIn() {
        let page = written { html in
            SignInPage(
                refusal: Wording(catalogue.signIn.wrong), arrival: .sessionEndedWriting(kept: "a+/=\""), token: "t"
            ).write(&html)
        }
        #expect(page.contains("do not go together"))
        #expect(page.contains("name=\"kept\" value=\"a+/=&quot;\""))
    }

    @Test("codes and keys are read as people write them")
    func codes() {
        #expect(SetUpSecondFactorPage.inFours("ABCDEFGHIJ") == "ABCD EFGH IJ")
        let sent = FormFields(all: [.init(name: "recovery", value: " ABCDE-fgh ij ")])
        guard case .valid(let input) = SecondFactorInput.read(sent) else {
            Issue.record("it was refused")
            return
        }
        #expect(input == .recovery("abcdefghij"))
    }
}
