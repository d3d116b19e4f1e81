import Testing

@testable import Store

/// Names of files in an export lead nowhere else.
@Suite("Names in an export") struct PlainNameTests {
    @Test(
        "no name divides folders",
        arguments: [
            ("a.csv", "a.csv"), ("../a.csv", ".._a.csv"), ("..", "_"), ("a\0b", "a_b"),
            ("../\u{301}a.csv", ".._\u{301}a.csv"),
        ])
    func names(name: String, plain: String) {
        #expect(Exporter.plainName(name) == plain)
        #expect(!Exporter.plainName(name).utf8.contains(UInt8(ascii: "/")))
    }

    @Test("a long name keeps its ending, whatever it is made of")
    func long() {
        let name = Exporter.plainName("e" + String(repeating: "\u{301}", count: 500) + ".docx")
        #expect(name.utf8.count <= 200 && name.hasSuffix(".docx") && name.utf8.count > 190)
    }
}
