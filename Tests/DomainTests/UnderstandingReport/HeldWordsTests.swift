import Testing

@testable import Domain

@Suite("Words held in a text")
struct HeldWordsTests {
    @Test("words cut out of a text are found in it again, at its beginning, middle and end")
    func found() {
        let text = "Ada’s arm – not seen."
        for words in ["Ada’s", "’s arm", "arm – not", "seen.", text, ""] { #expect(text.holds(words)) }
    }

    @Test("what does not stand there is not found, nor what goes on past the end")
    func notFound() {
        for words in ["ada", "seen. ", "arm - not", "aseen"] { #expect(!"Ada’s arm – not seen.".holds(words)) }
        #expect(!"".holds("a"))
        #expect("".holds(""))
        #expect("aab".holds("ab"))
    }
}
