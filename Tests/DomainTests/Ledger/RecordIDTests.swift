import Domain
import Testing

@Suite("Record keys") struct RecordIDTests {
    @Test("a key says its time, version and variant, and is written and read back")
    func forms() throws {
        let id = RecordID(milliseconds: 0x0190_0000_0001, count: 0xABC, random: .max)
        #expect("\(id)" == "01900000-0001-7abc-bfff-ffffffffffff")
        #expect(RecordID("\(id)") == id)
        #expect(RecordID("01900000-0001-7ABC-BFFF-FFFFFFFFFFFF") == id)
        #expect(RecordID(bytes: id.bytes) == id)
        #expect(id.bytes.count == 16)
    }

    @Test(
        "anything else is no key",
        arguments: [
            "", "01900000-0001-7abc-bfff-fffffffffff", "01900000x0001-7abc-bfff-ffffffffffff",
            "01900000-0001-7abc-bfff-ffffffffffff0", "g1900000-0001-7abc-bfff-ffffffffffff",
        ])
    func wrong(_ text: String) { #expect(RecordID(text) == nil) }

    @Test("keys sort by time, then by count")
    func order() {
        let keys = [(1, 5), (1, 6), (2, 0)].map {
            RecordID(milliseconds: $0.0, count: $0.1, random: .random(in: .min ... .max))
        }
        #expect(keys == keys.sorted())
    }

    @Test("hexadecimal digits are read in pairs or not at all")
    func hexadecimal() {
        #expect(Hexadecimal.bytes("00ffA5") == [0, 255, 165])
        #expect(Hexadecimal.text([0, 255, 165]) == "00ffa5")
        #expect(Hexadecimal.bytes("abc") == nil)
        #expect(Hexadecimal.bytes("zz") == nil)
    }
}
