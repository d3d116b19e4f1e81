import Domain
import Foundation
import TestSupport
import Testing

@testable import Web

@Suite("Catalogue") struct CatalogueTests {
    /// Every saying with its key, found by looking through the catalogue, so that none can be forgotten.
    static let all: [(key: String, phrase: Phrase)] = {
        var found: [(String, Phrase)] = []
        for feature in Mirror(reflecting: catalogue).children {
            for child in Mirror(reflecting: feature.value).children {
                let key = "\(feature.label ?? "?").\(child.label ?? "?")"
                if let phrase = child.value as? Phrase { found.append((key, phrase)) }
                if let counted = child.value as? CountedPhrase {
                    if let none = counted.none { found.append((key + ".none", none)) }
                    found.append((key + ".one", counted.one))
                    found.append((key + ".other", counted.other))
                }
            }
        }
        return found
    }()

    @Test("the English is complete: nothing empty, no white space at the ends but where sentences are joined")
    func english() {
        #expect(Self.all.count > 150)
        let joined: Set<String> = ["forms.error", "home.server", "home.inJson", "site.sentenceEnd"]
        for (key, phrase) in Self.all {
            #expect(!phrase.english.isEmpty, "\(key)")
            if joined.contains(key) { continue }
            #expect(phrase.english.trimmingCharacters(in: .whitespaces) == phrase.english, "\(key)")
        }
    }

    @Test("the missing Welsh is listed, saying by saying")
    func missingWelsh() throws {
        let missing = Self.all.filter { $0.phrase.welsh == nil }.map(\.key).sorted()
        try Snapshot.check(missing.joined(separator: "\n") + "\n", named: "welsh-missing.txt")
    }

    @Test("a translation fills the same places as the English")
    func places() {
        func places(_ words: String) -> Set<Substring> {
            Set(words.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first })
        }
        for (key, phrase) in Self.all {
            if let welsh = phrase.welsh { #expect(places(welsh) == places(phrase.english), "\(key)") }
        }
    }

    @Test("every field of every catalogue is a saying, so that none goes unchecked")
    func nothingElse() {
        for feature in Mirror(reflecting: catalogue).children {
            for child in Mirror(reflecting: feature.value).children {
                #expect(child.value is Phrase || child.value is CountedPhrase, "\(child.label ?? "?")")
            }
        }
    }

    @Test("roles are called what the rules call them", arguments: AccessRole.allCases)
    func roles(role: AccessRole) {
        #expect(catalogue.roles[role].english.lowercased() == role.title.lowercased())
    }

    @Test("every saying is said somewhere")
    func nothingLeftOver() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Web")
            .standardizedFileURL
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var code = ""
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            // What a saying is chosen for (a role, a thing that was done) is said by the catalogue itself.
            let isOfCatalogue = file.path.contains("/Words/")
            let chosen = text.split(separator: "\n").filter { $0.contains("        case ") }
                .compactMap { $0.split(separator: ": ").last }
            code += isOfCatalogue ? " " + chosen.joined(separator: " ") : text
        }
        let said = Set(code.split { !$0.isLetter && !$0.isNumber && $0 != "." }.flatMap { $0.split(separator: ".") })
        for (key, _) in Self.all {
            let name = key.split(separator: ".")[1]
            #expect(said.contains(name), "\(key) is said nowhere")
        }
    }

    @Test("sayings are made in the catalogue alone, and views hold no words of their own")
    func noWordsElsewhere() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Web")
            .standardizedFileURL
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        for case let file as URL in files where file.pathExtension == "swift" {
            let path = file.path.dropFirst(sources.path.count + 1)
            // The exported page is a document of its own; the gallery's examples are invented data.
            if path.hasPrefix("Chronology/") || path.hasPrefix("Words/") || path.hasPrefix("Gallery/") { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            for sign in ["Phrase(\"", "text: \"", ".text(\"", ".data(\"", ".english(\"", ".lines(\""] {
                for part in text.split(separator: sign, omittingEmptySubsequences: false).dropFirst() {
                    let literal = part.prefix { $0 != "\"" }
                    // Marks between words are no words; the names of data for scripts are none either.
                    let isWords = literal.contains(where: \.isLetter) && !literal.hasPrefix("data-")
                    #expect(!isWords, "\(path): \(literal)")
                }
            }
        }
    }
}

@Suite("Wording") struct WordingTests {
    private let untranslated = Phrase("Only {1} here", cy: nil)
    private let translated = Phrase("Page {1} of {2}", cy: "Tudalen {1} o {2}")

    private func written(_ language: SiteLanguage, _ write: (inout HtmlWriter) -> Void) -> String {
        var html = HtmlWriter()
        html.language = language
        write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test("words in the page's language are not marked")
    func own() {
        #expect(written(.english) { $0.element(.p, say: Wording(untranslated, .number(3))) } == "<p>Only 3 here</p>")
        let page = Wording(translated, .number(1), .number(2))
        #expect(written(.welsh) { $0.element(.p, say: page) } == "<p>Tudalen 1 o 2</p>")
    }

    @Test("English on a Welsh page says that it is English")
    func marked() {
        #expect(
            written(.welsh) { $0.element(.p, .class("x"), say: Wording(untranslated, .number(3))) }
                == "<p class=\"x\" lang=\"en-GB\">Only 3 here</p>")
    }

    @Test("a stretch in another language is marked alone, where the element can hold mark-up")
    func mixed() {
        let words = Wording(translated, .english("one"), .number(2))
        #expect(
            written(.welsh) { $0.element(.p, say: words) } == "<p>Tudalen <span lang=\"en-GB\">one</span> o 2</p>")
        #expect(written(.welsh) { $0.element(.title, say: words) } == "<title>Tudalen one o 2</title>")
    }

    @Test("what is filled in is escaped, and a brace in it is not a place")
    func hostile() {
        let words = Wording(translated, .data("<b>{2}</b>"), .number(2))
        #expect(written(.english) { $0.element(.p, say: words) } == "<p>Page &lt;b&gt;{2}&lt;/b&gt; of 2</p>")
    }

    @Test("numbers choose their form", arguments: [(0, "Nobody"), (1, "1 person"), (2, "2 people")])
    func counted(count: Int, words: String) {
        #expect(Wording(catalogue.board.peopleCount, count).plain(in: .english) == words)
    }
}
