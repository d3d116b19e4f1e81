import Domain
import Testing

@testable import Web

@Suite("Reading a form") struct FormReaderTests {
    enum Field: String, FormField {
        case name, note, email, code, secret, kind, who, day, file
        var called: Phrase { catalogue.gallery.calledName }
        var isSecret: Bool { self == .secret || self == .code }
    }
    enum Kind: String { case visit, call }

    private func fields(_ pairs: [(Field, String)]) -> FormFields {
        FormFields(all: pairs.map { .init(name: $0.0.rawValue, value: $0.1) })
    }

    private func problem(_ pairs: [(Field, String)], _ read: (inout FormReader<Field>) -> Void) -> [String] {
        var reader = FormReader<Field>(fields(pairs))
        read(&reader)
        return reader.problems.map { $0.words.plain(in: .english) }
    }

    @Test("all that is wrong is said at once, in the order of the page, and what was typed is kept but secrets")
    func everything() throws {
        let sent = fields([(.name, " "), (.note, "kept <b>"), (.email, "nobody"), (.secret, "x"), (.kind, "dance")])
        var reader = FormReader<Field>(sent)
        _ = reader.choice(.kind, as: Kind.self)
        _ = reader.secret(.secret, atLeast: 12)
        _ = reader.email(.email)
        _ = reader.text(.note)
        _ = reader.line(.name)
        guard case .problems(let form) = reader.outcome({ true }) else {
            Issue.record("it was taken")
            return
        }
        #expect(form.problems.map(\.field) == [.name, .email, .secret, .kind])
        #expect(form.value(.note) == "kept <b>" && form.value(.email) == "nobody")
        #expect(form.typed[.secret] == nil)
    }

    @Test("what is right becomes the input")
    func valid() {
        var reader = FormReader<Field>(
            fields([(.name, "  Wren  "), (.kind, "call"), (.who, "visit"), (.who, "call"), (.day, "12/3/24")]))
        let name = reader.line(.name)
        let kind = reader.choice(.kind, as: Kind.self)
        let who = reader.choices(.who, as: Kind.self)
        let day = reader.day(.day)
        guard case .valid(let input) = reader.outcome({ kind.map { (name, $0) } }) else {
            Issue.record("it was refused")
            return
        }
        #expect(input == ("Wren", .call) && who == [.visit, .call])
        #expect(day == CivilDate(year: 2024, month: 3, day: 12))
    }

    @Test("a field that comes twice is told so")
    func twice() {
        #expect(
            problem([(.name, "a"), (.name, "b")]) { _ = $0.line(.name) } == [
                "Enter a name once: the form arrived with it twice"
            ])
    }

    @Test("lengths are counted as people count, and said")
    func lengths() {
        #expect(problem([(.name, "éclair")]) { _ = $0.line(.name, atMost: 6) } == [])
        #expect(
            problem([(.name, "éclairs")]) { _ = $0.line(.name, atMost: 6) }
                == ["Make a name shorter: at most 6 characters, and you wrote 7"])
    }

    @Test("controls are refused, line breaks on one line too")
    func controls() {
        #expect(problem([(.name, "a\u{1B}[2Jb")]) { _ = $0.line(.name) }.count == 1)
        #expect(problem([(.name, "a\nb")]) { _ = $0.line(.name) } == ["Write a name on one line"])
        #expect(problem([(.note, "a\n\tb")]) { _ = $0.text(.note) } == [])
    }

    @Test("email addresses", arguments: ["a@b", "a.b+c@d.example"])
    func emails(address: String) { #expect(problem([(.email, address)]) { _ = $0.email(.email) } == []) }

    @Test("no email addresses", arguments: ["a", "@b", "a@", "a@b@c", "a b@c", "a@b\u{7F}"])
    func noEmails(address: String) { #expect(!problem([(.email, address)]) { _ = $0.email(.email) }.isEmpty) }

    @Test("codes of six figures, however they are spaced")
    func codes() {
        #expect(problem([(.code, " 123 456")]) { _ = $0.sixFigures(.code) } == [])
        for code in ["12345", "1234567", "12345a", "", "１２３４５６"] {
            #expect(problem([(.code, code)]) { _ = $0.sixFigures(.code) }.count == 1)
        }
    }

    @Test("dates as people write them; a day where a day is needed; none that the calendar lacks")
    func dates() {
        #expect(problem([(.day, "March 2024")]) { _ = $0.date(.day) } == [])
        #expect(problem([(.day, "March 2024")]) { _ = $0.day(.day) }.first?.hasPrefix("Enter the day of") == true)
        #expect(problem([(.day, "31/02/2024")]) { _ = $0.day(.day) }.first?.contains("no such day") == true)
        #expect(problem([(.day, "a while ago")]) { _ = $0.date(.day) }.count == 1)
        #expect(problem([(.day, "")]) { _ = $0.date(.day) } == ["Enter a name"])
        #expect(problem([(.day, "")]) { _ = $0.date(.day, isRequired: false) } == [])
    }

    @Test("a file that was chosen has to be chosen again, and only then is that said")
    func filesAgain() {
        var sent = fields([(.note, "kept")])
        #expect(FilledForm<Field>(sent).problems.isEmpty)
        sent.files = [.init(name: "file", fileName: "a.txt", bytes: [1])]
        var reader = FormReader<Field>(sent)
        _ = reader.line(.name)
        guard case .problems(let form) = reader.outcome({ true }) else {
            Issue.record("it was taken")
            return
        }
        #expect(form.problems.map(\.field) == [.name, .file])
        #expect(form.problem(.file)?.plain(in: .english).hasPrefix("Choose the file again") == true)
    }
}
