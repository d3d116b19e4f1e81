import Drawing

/// Markup, style or script that the program itself wrote, and that goes into a page unescaped.
///
/// Made only from constants of this module (a test lists the files that make one) and from pictures of the drawing layer,
/// which alone can make a `SafeSVG`. There is no way to make one from words that came with a request or a file: those go
/// through ``HtmlWriter/text(_:)``.
public struct TrustedMarkup: Sendable {
    let source: String

    /// - Parameter constant: a constant of the source code; never a value computed from input.
    init(constant: String) { source = constant }

    /// A picture that the drawing layer made.
    init(_ picture: SafeSVG) { source = picture.text }
}
