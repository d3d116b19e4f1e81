import Testing

@testable import Web

@Suite("Urlencoded forms") struct UrlencodedTests {
    private func read(_ text: String, _ limits: FormLimits = .usual) throws(FormRefusal) -> [[String]] {
        try UrlencodedForm.read(Array(text.utf8), limits: limits).all.map { [$0.name, $0.value] }
    }

    @Test("names and values come back as they were typed")
    func values() throws {
        #expect(try read("") == [])
        #expect(try read("a=1&b=two+words&a=%C3%A9%26%3D%2B") == [["a", "1"], ["b", "two words"], ["a", "é&=+"]])
        #expect(try read("a&=b&&c==d") == [["a", ""], ["", "b"], ["c", "=d"]])
        #expect(try read("t=one%0D%0Atwo%0Dthree%0Afour") == [["t", "one\ntwo\nthree\nfour"]])
    }

    @Test(
        "what no browser sends is refused",
        arguments: [
            ("a=%", FormRefusal.malformed), ("a=%4", .malformed), ("a=%zz", .malformed), ("a=%FF", .notText),
            ("a=%00", .notText), ("%ED%A0%80=1", .notText),
        ])
    func refused(text: String, refusal: FormRefusal) {
        #expect(throws: refusal) { try read(text) }
    }

    @Test("the caps hold")
    func caps() {
        var limits = FormLimits()
        limits.total = 20
        limits.fields = 2
        limits.value = 5
        limits.name = 3
        for text in ["a=1&b=2&c=3", "a=123456", "abcd=1", "a=1&b=234567890123456789"] {
            #expect(throws: FormRefusal.tooLarge) { try read(text, limits) }
        }
    }
}
