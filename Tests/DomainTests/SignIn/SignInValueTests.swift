import Domain
import Testing

/// Addresses, passwords and tokens as people and links have them.
@Suite("Sign-in values") struct SignInValueTests {
    @Test(
        "an address has one form however it is typed",
        arguments: [
            ("B.Quill@Example.ORG", "b.quill@example.org"), (" \t b@c.example \n", "b@c.example"), ("É@c", "é@c"),
            ("E\u{301}@c", "\u{E9}@c"),
        ])
    func addresses(_ typed: String, _ text: String) {
        // Byte by byte: as the store compares.
        #expect(SignInAddress(typed).map { Array($0.text.utf8) } == Array(text.utf8))
    }

    @Test(
        "what is no address is none",
        arguments: [
            "", " ", "b", "@", "b@", "@c", "b@c@d", "b c@d", "b\u{0}@c", "b\u{200B}@c", "b\r\n@c", "operator:ada@c",
            "Operator:ada@c", String(repeating: "b", count: 200) + "@c",
        ])
    func none(_ typed: String) { #expect(SignInAddress(typed) == nil) }

    @Test("a password is long enough, and not the address; kinds of characters do not matter")
    func passwords() {
        let address = "bea.quill@example.org"
        #expect(PasswordRules.problem("elevenchars", address: address) == .tooShort)
        #expect(PasswordRules.problem("twelve chars", address: address) == nil)
        #expect(PasswordRules.problem("aaaaaaaaaaaa", address: address) == nil)
        #expect(PasswordRules.problem(String(repeating: "é", count: 200), address: address) == nil)
        #expect(PasswordRules.problem(String(repeating: "é", count: 201), address: address) == .tooLong)
        #expect(PasswordRules.problem(" Bea.Quill@example.org", address: address) == .isAddress)
    }

    @Test(
        "base 32 is that of RFC 4648",
        arguments: [
            ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ])
    func base32(_ words: String, _ text: String) { #expect(Base32.text(Array(words.utf8)) == text) }

    @Test("a token that is printed shows nothing")
    func token() {
        let token = SignInToken("secretwords")
        for text in ["\(token)", String(reflecting: token), "\(SignInAnswer.needsSecondFactor(step: token))"] {
            #expect(!text.contains("secretwords"), "\(text)")
        }
        #expect(SignInPath.invitation(token) == "/invitation/secretwords")
    }

    @Test(
        "waits are told in words",
        arguments: [(1, "1 second"), (89, "89 seconds"), (90, "2 minutes"), (900, "15 minutes")])
    func waits(_ seconds: Int, _ words: String) {
        #expect(SignInRefusal.words(seconds: seconds) == words)
        #expect(SignInRefusal.wrongPassword(wait: seconds).message.contains(words))
    }
}
