import Domain

/// Reads xl/workbook.xml: the sheets in order, and which epoch days are counted from.
struct WorkbookHandler: XMLHandler {
    enum Name: String, CaseIterable { case workbook, workbookPr, sheet }
    static let names = XMLNameTable(Name.self)

    struct Sheet {
        var name: String
        var relationship: String
        var isHidden: Bool
        /// Hidden so that the program's own menu does not offer it.
        var isVeryHidden: Bool
    }
    private static let mostSheets = 10_000
    private(set) var sheets: [Sheet] = []
    private(set) var is1904 = false
    private(set) var isWorkbook = false

    mutating func start(_ name: Name?, in namespace: XMLNamespace, _ attributes: XMLAttributes) throws(ReadingError) {
        guard namespace == .sheet else { return }
        switch name {
        case .workbook: isWorkbook = true
        case .workbookPr: is1904 = attributes.value("date1904").map(Self.isTrue) ?? false
        case .sheet:
            let state = attributes.value("state")
            sheets.append(
                Sheet(
                    name: attributes.value("name")?.string ?? "",
                    relationship: attributes.value("id", in: .relationships)?.string ?? "",
                    isHidden: state.map { $0 == "hidden" || $0 == "veryHidden" } ?? false,
                    isVeryHidden: state.map { $0 == "veryHidden" } ?? false))
            guard sheets.count <= Self.mostSheets else {
                throw .tooLarge(what: "its sheets", limit: "\(Self.mostSheets)")
            }
        case nil: break
        }
    }
    mutating func end(_ name: Name?, in namespace: XMLNamespace) throws(ReadingError) {}
    mutating func text(_ bytes: XMLBytes) throws(ReadingError) {}

    /// A boolean attribute: "1" or "true".
    static func isTrue(_ bytes: XMLBytes) -> Bool { bytes == "1" || bytes == "true" }
}
