/// The main part of a page, made of display-ready values. It decides nothing: whatever may differ is in its values.
protocol PageBody: Sendable {
    /// Also the words of the browser's tab.
    var title: Wording { get }
    var hasProblems: Bool { get }
    /// A table needs the room.
    var isWide: Bool { get }
    func write(_ html: inout HtmlWriter)
}

extension PageBody {
    var hasProblems: Bool { false }
    var isWide: Bool { false }
}
