import Domain
import Testing

/// What is typed, and what is looked for.
@Suite("Search query") struct SearchQueryTests {
    /// The query in words: `bruis|"school nurs"|saf* -hous`.
    private func read(_ text: String) throws -> String {
        func words(_ atom: SearchQuery.Atom) -> String {
            switch atom {
            case .word(let key): String(decoding: key, as: UTF8.self)
            case .phrase(let keys):
                "\"" + keys.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") + "\""
            case .beginning(let word): String(decoding: word, as: UTF8.self) + "*"
            }
        }
        return try SearchQuery(text).clauses.map { clause in
            (clause.isExcluded ? "-" : "") + clause.alternatives.map(words).joined(separator: "|")
        }.joined(separator: " ")
    }

    @Test(
        "words, phrases, beginnings, exclusions and OR are read",
        arguments: [
            ("Bruising seen", "bruis see"), ("\"School nurses\" visited", "\"school nurs\" visit"),
            ("“core group”", "\"core group\""), ("\"unclosed phrase", "\"unclos phrase\""), ("\"one\"", "one"),
            ("safeg*", "safeg*"), ("Safeguardi* child", "safeguardi* child"), ("bruise -school", "bruis -school"),
            ("bruise -\"core group\"", "bruis -\"core group\""), ("bruise - school", "bruis school"),
            ("burn OR scald OR blister", "burn|scald|blister"), ("burn or scald", "burn or scald"),
            ("a OR", "a"), ("OR a", "a"), ("burn OR -school scald", "burn -school scald"),
            ("follow-up", "\"follow up\"|followup"), ("-follow-up visit", "-\"follow up\"|followup visit"),
            ("G.P.", "\"g p\"|gp"), ("re-ref*", "reref*"), ("mother/father", "mother father"), ("child’s", "child"),
            ("\"child’s follow-up visit\"", "\"child follow up visit\""), ("!!! word ???", "word"),
        ])
    func read(_ typed: String, _ expected: String) throws { #expect(try read(typed) == expected) }

    @Test(
        "what can find nothing is answered in words",
        arguments: [
            ("", SearchQuery.Problem.nothing), ("  —  ", .nothing), ("\"\"", .nothing), ("-school", .onlyExclusions),
            ("a*", .shortBeginning), (String(repeating: "w ", count: 33), .tooLong),
        ])
    func problems(_ typed: String, _ problem: SearchQuery.Problem) {
        #expect(throws: problem) { try SearchQuery(typed) }
        #expect(!problem.message.isEmpty)
    }
}

/// Why an entry was found is shown in its own words.
@Suite("Snippets") struct SnippetTests {
    private func snippet(_ query: String, _ text: String) throws -> String? {
        var finder = SnippetFinder(try SearchQuery(query))
        return finder.find(text)?.snippet.text(open: "[", close: "]")
    }

    @Test("words found are marked, in any inflection, spelling and place")
    func marks() throws {
        #expect(try snippet("bruise", "Two Bruises; no bruising.") == "Two [Bruises]; no [bruising].")
        #expect(try snippet("organize", "Who organised it?") == "Who [organised] it?")
        #expect(try snippet("go", "Mum went out") == "Mum [went] out")
        #expect(
            try snippet("\"social worker\"", "A worker, social. Social\nworkers came.")
                == "A worker, social. [Social workers] came.")
        #expect(try snippet("safeg*", "Safeguarding, unsafe") == "[Safeguarding], unsafe")
        #expect(try snippet("followup", "A follow-up.") == "A [follow-up].")
        #expect(try snippet("follow-up", "A followup and a follow up") == "A [followup] and a [follow up]")
        #expect(try snippet("child", "child’s toys") == "[child’s] toys")
        #expect(try snippet("bruise -school", "A bruise at school") == "A [bruise] at school")
        #expect(try snippet("burn", "Nothing") == nil)
    }

    @Test("a long text is cut where most was found")
    func window() throws {
        let filler = (0..<60).map { "w\($0)" }.joined(separator: " ")
        let found = try #require(try snippet("bruise arm", "A bruise. \(filler) bruise on the arm \(filler)"))
        #expect(found.hasPrefix("…w55 w56"))
        #expect(found.contains("[bruise] on the [arm] w0"))
        #expect(found.hasSuffix("…"))
        let atEnd = try #require(try snippet("arm", "\(filler) arm."))
        #expect(atEnd.hasSuffix(" [arm]."))
        #expect(atEnd.split(separator: " ").count == SnippetFinder.length)
    }

    @Test("marks are offsets in Unicode scalars")
    func scalars() throws {
        var finder = SnippetFinder(try SearchQuery("arm"))
        let found = try #require(finder.find("🏠 é: arm")?.snippet)
        #expect(found.marks == [5..<8])
    }
}
