import Domain

/// Reads xl/styles.xml: the number format of each cell style.
struct StylesHandler: XMLHandler {
    enum Name: String, CaseIterable { case numFmt, cellXfs, xf }
    static let names = XMLNameTable(Name.self)

    private static let mostStyles = 1_000_000
    private var codes: [Int: String] = [:]
    private var formatIds: [Int] = []
    private var isInCellStyles = false

    mutating func start(_ name: Name?, in namespace: XMLNamespace, _ attributes: XMLAttributes) throws(ReadingError) {
        guard namespace == .sheet else { return }
        switch name {
        case .numFmt:
            if let id = attributes.value("numFmtId")?.int, let code = attributes.value("formatCode") {
                codes[id] = code.string
            }
        case .cellXfs: isInCellStyles = true
        case .xf where isInCellStyles:
            formatIds.append(attributes.value("numFmtId")?.int ?? 0)
            // Excel itself allows 64,000.
            guard formatIds.count <= Self.mostStyles else {
                throw .tooLarge(what: "its cell styles", limit: "\(Self.mostStyles)")
            }
        default: break
        }
    }
    mutating func end(_ name: Name?, in namespace: XMLNamespace) throws(ReadingError) {
        if name == .cellXfs { isInCellStyles = false }
    }
    mutating func text(_ bytes: XMLBytes) throws(ReadingError) {}

    /// A format for each cell style, in order.
    func formats() -> [NumberFormat] {
        var made: [Int: NumberFormat] = [:]
        return formatIds.map { id in
            if let format = made[id] { return format }
            let format = NumberFormat(builtIn: id) ?? codes[id].map(NumberFormat.init(code:)) ?? .general
            made[id] = format
            return format
        }
    }
}
