/// The list of themes built in. Its words are those of practice guidance and of agencies' own shorthand; a partnership
/// may give a list of its own instead.
public enum IndicatorList {
    /// The themes in the order in which they are shown.
    public static let builtIn: [IndicatorTheme] = childThemes + parentingThemes + surroundingsThemes

    static func phrases(_ lines: String...) -> [String] {
        lines.flatMap { $0.split(separator: ",").map { PlainWords.trimmed(String($0)) } }
    }
}
