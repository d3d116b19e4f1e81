import Domain
import Testing

@testable import Domain

/// What counts as the same word.
@Suite("Search words") struct SearchWordsTests {
    private func words(_ text: String) -> [String] {
        let tokens = SearchTokens(text)
        return tokens.tokens.map { "\($0.position):" + String(decoding: tokens.word($0), as: UTF8.self) }
    }

    private func key(_ word: String) -> String {
        let tokens = SearchTokens(word)
        guard let first = tokens.tokens.first else { return "" }
        return String(decoding: SearchKey.key(Array(tokens.word(first))), as: UTF8.self)
    }

    @Test("words are cut at what is no letter or figure, and folded")
    func cutting() {
        #expect(words("Seen, at 9.30am – “well”!") == ["0:seen", "1:at", "2:9", "3:30am", "4:well"])
        #expect(
            words("CAFÉ Cafe\u{301} naïve Łódź Straße Æthel ﬁne") == [
                "0:cafe", "1:cafe", "2:naive", "3:lodz", "4:strasse", "5:aethel", "6:fine",
            ])
        #expect(words("Ｗｉｄｅ дети ДЕТИ й и\u{306}") == ["0:wide", "1:дети", "2:дети", "3:и", "4:и"])
        #expect(words("") == [])
        #expect(words("— … !") == [])
        #expect(words("soft\u{AD}ly zero\u{200B}width") == ["0:softly", "1:zerowidth"])
    }

    @Test("a possessive's s is no part of the word; other apostrophes are taken out")
    func apostrophes() {
        #expect(
            words("child's child’s didn't O’Brien parents' 'quoted'") == [
                "0:child", "1:child", "2:didnt", "3:obrien", "4:parents", "5:quoted",
            ])
    }

    @Test("a word with hyphens is its parts and one, at the place of the first")
    func hyphens() {
        #expect(
            words("re-referral by G.P. now") == [
                "0:re", "1:referral", "0:rereferral", "2:by", "3:g", "4:p", "3:gp", "5:now",
            ])
        #expect(words("A&E 12-03-01 - x") == ["0:a", "1:e", "0:ae", "2:12", "3:03", "4:01", "5:x"])
        #expect(words("follow‑up") == ["0:follow", "1:up", "0:followup"])
        #expect(
            words("came home.Then 3.5 e.g. this") == [
                "0:came", "1:home", "2:then", "3:3", "4:5", "5:e", "6:g", "5:eg", "7:this",
            ])
    }

    @Test("written ranges are where the words stand, in bytes")
    func written() {
        let text = "Ünal’s re-entry"
        let tokens = SearchTokens(text)
        let bytes = Array(text.utf8)
        #expect(
            tokens.tokens.map { String(decoding: bytes[$0.written], as: UTF8.self) } == [
                "Ünal’s", "re", "entry", "re-entry",
            ])
    }

    @Test("a very long word is cut, never inside a character")
    func long() {
        let tokens = SearchTokens(String(repeating: "д", count: 100) + " end")
        #expect(tokens.tokens.count == 2)
        #expect(tokens.word(tokens.tokens[0]).count == 64)
        let odd = SearchTokens("a" + String(repeating: "д", count: 100))
        #expect(String(validating: odd.word(odd.tokens[0]), as: UTF8.self) != nil)
        #expect(odd.word(odd.tokens[0]).count == 63)
    }

    @Test(
        "spellings of one word have one key",
        arguments: [
            ["organise", "organize", "organising", "Organized"], ["behaviour", "behavior", "behaviours"],
            ["behavioural", "behavioral"], ["centre", "center", "centres", "centred", "centered"],
            ["paediatric", "pediatric"], ["haemorrhage", "hemorrhage"], ["foetal", "fetal"],
            ["travelled", "traveled", "travelling"], ["counselling", "counseling"], ["counsellor", "counselor"],
            ["licence", "license"], ["practise", "practice", "practising"], ["offence", "offense"],
            ["fulfil", "fulfill", "fulfilled"], ["enrolment", "enrollment"], ["judgement", "judgment"],
            ["programme", "program"], ["focussed", "focused"], ["analyse", "analyze", "analysed"],
            ["hospitalisation", "hospitalization"], ["labour", "labor"], ["neighbourhood", "neighborhood"],
            ["child", "children", "child’s", "children's"], ["woman", "women"], ["say", "said", "says"],
            ["take", "took", "taken", "taking"], ["go", "went", "gone", "going"], ["bruise", "bruises", "bruising"],
            ["injury", "injuries"], ["referral", "referred", "referrals"], ["manoeuvre", "maneuver"],
            ["oesophagus", "esophagus"], ["mum", "mom", "mum's"],
        ])
    func spellings(_ words: [String]) {
        #expect(Set(words.map(key)).count == 1, "\(words.map { "\($0): \(key($0))" })")
    }

    @Test(
        "different words keep different keys",
        arguments: [
            ["prize", "prise"], ["mother", "father"], ["doctor", "doctrine"], ["hour", "hor"], ["four", "for"],
            ["moment", "mum"], ["rose", "rise"], ["metric", "metre"], ["color", "collar"], ["size", "sis"],
        ])
    func different(_ words: [String]) { #expect(Set(words.map(key)).count == words.count) }

    @Test("a word's first letters are among those its key allows")
    func pairs() {
        var words = SpellingTables.irregular.split { " :\n".contains($0) }.map(String.init)
        for pair in SpellingTables.beginnings.split(whereSeparator: \.isWhitespace) {
            words += pair.split(separator: ">").flatMap { [String($0), $0 + "s", $0 + "ing"] }
        }
        for pair in StemmerTests.stems.split(whereSeparator: \.isWhitespace) {
            words.append(String(pair.prefix { $0 != ":" }))
        }
        words += ["oing", "12", "ö", "a", "dying", "skies"]
        var wrong: [String] = []
        for word in words {
            let own = Array(word.utf8)
            if let pairs = SearchKey.pairs(SearchKey.key(own)), !pairs.contains(SearchKey.pair(own)) {
                wrong.append(word)
            }
        }
        #expect(words.count > 500)
        #expect(wrong == [])
    }
}
