import Domain
import Testing

/// Whom an entry names, in the form names are compared in.
@Suite("People of an entry") struct EntryPeopleTests {
    private static func keys(_ fields: [(ColumnKind, String)], children: [[String]] = []) -> [String] {
        EntryPeople.keys(in: fields.map { EntryField(kind: $0.0, heading: "", text: $0.1) }, children: children)
    }

    @Test("cells that name several are taken apart; each name counts once")
    func several() {
        let found = Self.keys([
            (.practitioner, "A. Quill (HV), Mrs Sedge and PC Fell\nMrs. SEDGE; "), (.present, "Mother / Fern"),
            (.event, "Mr Nobody rang"), (.location, "Larkfield"),
        ])
        #expect(found == ["a quill", "hv", "mrs sedge", "pc fell", "mother", "fern"])
    }

    @Test("a child of the case is found by any of its names, in any column, as a whole word")
    func children() {
        let children = [["ottilie marrow", "tilly", "ottilie"], ["bram marrow", "bram"]]
        #expect(Self.keys([(.event, "Tilly’s coat was torn")], children: children) == ["ottilie marrow"])
        #expect(
            Self.keys([(.action, "See OTTILIE, and Bram.")], children: children) == ["ottilie marrow", "bram marrow"])
        #expect(Self.keys([(.event, "Brambles and a chantilly")], children: children) == [])
        #expect(Self.keys([(.event, "Bram")], children: [["bram"], [""]]) == ["bram"])
    }

    @Test("a cell too long to be a name is none")
    func long() {
        #expect(Self.keys([(.present, String(repeating: "word ", count: 40))]) == [])
        #expect(EntryPeople.key("  Mrs.  SEDGE ") == "mrs sedge")
    }
}
