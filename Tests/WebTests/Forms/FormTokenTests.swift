import Domain
import Synchronization
import Testing

@testable import Web

@Suite("Form tokens") struct FormTokenTests {
    private let keys = FormKeys.ofThisProcess()

    @Test("a token is good for its holder and address, and for nothing else")
    func bound() {
        let token = FormToken(keys: keys)
        let holder = FormHolder.session("s1")
        let word = token.make(for: holder, to: .signIn)
        #expect(token.check(word, from: holder, to: .signIn) != nil)
        #expect(token.check(word, from: .session("s2"), to: .signIn) == nil)
        #expect(token.check(word, from: .visit("s1"), to: .signIn) == nil)
        #expect(token.check(word, from: holder, to: .signOut) == nil)
        #expect(FormToken(keys: .ofThisProcess()).check(word, from: holder, to: .signIn) == nil)
    }

    @Test("a token changed in any place is no token")
    func altered() {
        let token = FormToken(keys: keys)
        let word = Array(token.make(for: .visit("v"), to: .signIn).utf8)
        for place in word.indices {
            var changed = word
            changed[place] = changed[place] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
            let text = String(decoding: changed, as: UTF8.self)
            #expect(token.check(text, from: .visit("v"), to: .signIn) == nil)
        }
        for text in [nil, "", "x", String(repeating: "é", count: 48), String(repeating: "0", count: 96)] {
            #expect(token.check(text, from: .visit("v"), to: .signIn) == nil)
        }
    }

    @Test("each rendering of a form has a key of its own")
    func keysDiffer() {
        let token = FormToken(keys: keys)
        let both = (0..<2).map { _ in
            token.check(token.make(for: .visit("v"), to: .signIn), from: .visit("v"), to: .signIn)
        }
        #expect(both[0] != nil && both[0] != both[1])
    }

    @Test("a secret too short makes no keys; the same secret makes the same")
    func secrets() throws {
        #expect(FormKeys(secret: [UInt8](repeating: 1, count: 31)) == nil)
        let secret = [UInt8](repeating: 1, count: 32)
        let one = FormToken(keys: try #require(FormKeys(secret: secret)))
        let other = FormToken(keys: try #require(FormKeys(secret: secret)))
        #expect(other.check(one.make(for: .visit("v"), to: .home), from: .visit("v"), to: .home) != nil)
    }
}

@Suite("What was typed, kept through signing in again") struct SealedFormTests {
    private let keys = FormKeys.ofThisProcess()
    private let form = SealedForm(
        address: "/reviews/1/notes",
        fields: FormFields(all: [.init(name: "note", value: "Robin & co"), .init(name: "password", value: "hunter")]))

    @Test("it opens for its owner, without what is secret")
    func opens() throws {
        let word = try form.sealed(for: .session("a"), keeping: ["note"], now: 100, keys: keys)
        let opened = try #require(SealedForm.open(word, for: .session("a"), now: 200, keys: keys))
        #expect(opened.address == form.address && opened.fields.all == [.init(name: "note", value: "Robin & co")])
        #expect(!word.contains("Robin"))
    }

    @Test("it opens for nobody else, not when altered, and not for ever")
    func stays() throws {
        let word = try form.sealed(for: .session("a"), keeping: ["note"], now: 100, keys: keys)
        #expect(SealedForm.open(word, for: .session("b"), now: 200, keys: keys) == nil)
        #expect(SealedForm.open(word, for: .visit("a"), now: 200, keys: keys) == nil)
        #expect(SealedForm.open(word, for: .session("a"), now: 200, keys: .ofThisProcess()) == nil)
        #expect(SealedForm.open(word, for: .session("a"), now: 101 + SealedForm.lifetime, keys: keys) == nil)
        #expect(
            SealedForm.open(
                (word.first == "A" ? "B" : "A") + word.dropFirst(), for: .session("a"), now: 200, keys: keys) == nil)
        #expect(SealedForm.open("not base64!", for: .session("a"), now: 200, keys: keys) == nil)
    }
}

@Suite("A form sent twice") struct OnceOnlyTests {
    private actor Counter {
        var count = 0
        func add() { count += 1 }
    }
    private struct Refused: Error {}

    private let key = SubmissionKey(nonce: "n", holder: .session("s"))
    private let fields = FormFields(all: [.init(name: "a", value: "1")])

    @Test("two at the same moment do the thing once, and both learn where it led")
    func together() async throws {
        let once = OnceInMemory()
        let counter = Counter()
        let outcomes = try await withThrowingTaskGroup(of: Submission.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await once.run(key, fields: fields) {
                        await counter.add()
                        await Task.yield()
                        return .home
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(await counter.count == 1)
        #expect(outcomes.filter { $0 == .done(.home) }.count == 1)
        #expect(outcomes.filter { $0 == .doneBefore(.home) }.count == 7)
    }

    @Test("other words under the same key are told so; another holder's key is another")
    func otherWords() async throws {
        let once = OnceInMemory()
        #expect(try await once.run(key, fields: fields) { .home } == .done(.home))
        let other = FormFields(all: [.init(name: "a", value: "2")])
        #expect(try await once.run(key, fields: other) { .home } == .sentBeforeWithOtherWords)
        let stranger = SubmissionKey(nonce: "n", holder: .session("t"))
        #expect(try await once.run(stranger, fields: fields) { .support } == .done(.support))
    }

    @Test("what failed may be tried again; the oldest is forgotten when there are too many")
    func failureAndCapacity() async throws {
        let once = OnceInMemory(capacity: 1)
        await #expect(throws: Refused.self) { _ = try await once.run(key, fields: fields) { throw Refused() } }
        #expect(try await once.run(key, fields: fields) { .home } == .done(.home))
        _ = try await once.run(SubmissionKey(nonce: "m", holder: .visit("v")), fields: fields) { .home }
        #expect(try await once.run(key, fields: fields) { .home } == .done(.home))
    }

    /// A store that answers as it is told.
    private final class Told: SiteForms {
        let answer: SentFormAnswer
        let asked = Mutex<[SentForm]>([])

        init(_ answer: SentFormAnswer) { self.answer = answer }

        var formSecret: [UInt8] { [] }
        func once(
            _ form: SentForm, work: @escaping @Sendable () async throws -> String
        ) async throws -> SentFormAnswer {
            asked.withLock { $0.append(form) }
            if case .done = answer { return .done(try await work()) }
            return answer
        }
    }

    @Test("what the store says is what the page hears; the store hears no words")
    func inStore() async throws {
        let review = SiteLink.review(RecordID(milliseconds: 1, count: 2, random: 3)).with([("order", "name")])
        for (answer, expected) in [
            (SentFormAnswer.done(""), Submission.done(review)), (.doneBefore(review.address), .doneBefore(review)),
            (.doneBefore("/pages/of-before"), .doneBefore(.myWork)), (.doneBefore(nil), .doneBefore(.myWork)),
            (.otherWords, .sentBeforeWithOtherWords),
        ] {
            let submission = try await OnceInStore(forms: Told(answer)).run(key, fields: fields) { review }
            #expect(submission == expected)
        }
        let told = Told(.otherWords)
        let word = FormFields.Field(name: FormToken.fieldName, value: "w")
        for sent in [fields, FormFields(all: [word] + fields.all), FormFields(all: [.init(name: "a1", value: "")])] {
            _ = try await OnceInStore(forms: told).run(key, fields: sent) { .home }
        }
        let words = told.asked.withLock { $0.map(\.words) }
        #expect(words[0] == words[1] && words[0] != words[2] && words.allSatisfy { $0.count == 32 })
    }
}
