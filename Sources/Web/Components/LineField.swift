/// A field of one line.
struct LineField: Sendable {
    /// What is asked for, so that a browser offers the right keyboard and the right memory (WCAG 1.3.5).
    enum Kind: Sendable {
        case plain, name, email, currentPassword, newPassword, oneTimeCode, recoveryCode, date

        var isPassword: Bool { self == .currentPassword || self == .newPassword }

        var autocomplete: StaticString {
            switch self {
            case .plain, .recoveryCode, .date: "off"
            case .name: "name"
            case .email: "username"
            case .currentPassword: "current-password"
            case .newPassword: "new-password"
            case .oneTimeCode: "one-time-code"
            }
        }

        /// How wide the box is, in tens of characters: its size says how much is expected.
        var width: StaticString {
            switch self {
            case .oneTimeCode: "wide-6"
            case .recoveryCode, .date: "wide-20"
            default: "wide-30"
            }
        }
    }

    let name: String
    let kind: Kind
    let value: String
    let frame: FieldFrame

    func write(_ html: inout HtmlWriter) {
        frame.write(&html) { html in
            if kind.isPassword {
                let words = catalogue.forms
                // A script puts a button here that shows the password; without scripts there is none to press in vain.
                html.element(
                    .div, .class("password"), .data("data-show", html.plain(Wording(words.showPassword))),
                    .data("data-hide", html.plain(Wording(words.hidePassword))),
                    .data("data-shown", html.plain(Wording(words.passwordShown))),
                    .data("data-hidden", html.plain(Wording(words.passwordHidden)))
                ) { html in
                    input(&html)
                }
            } else {
                input(&html)
            }
        }
    }

    private func input(_ html: inout HtmlWriter) {
        html.void(
            .input, .id(words: frame.identifier), .name(words: name), .type(kind.isPassword ? "password" : "text"),
            kind.isPassword ? nil : .value(value), .autocomplete(kind.autocomplete), .class(kind.width),
            frame.describedBy, frame.invalid, inputmode, kind == .plain || kind == .date ? nil : .spellcheck("false"))
    }

    private var inputmode: HtmlAttribute? {
        switch kind {
        case .email: .inputmode("email")
        case .oneTimeCode: .inputmode("numeric")
        default: nil
        }
    }
}

/// A field of several lines.
struct AreaField: Sendable {
    let name: String
    let value: String
    let rows: Int
    let frame: FieldFrame

    func write(_ html: inout HtmlWriter) {
        frame.write(&html) { html in
            html.element(
                .textarea, .id(words: frame.identifier), .name(words: name), .rows(rows), frame.describedBy,
                frame.invalid, text: value)
        }
    }
}

/// A field for a file.
struct FileField: Sendable {
    let name: String
    let frame: FieldFrame
    /// Several files may be chosen at once.
    var takesSeveral = false

    func write(_ html: inout HtmlWriter) {
        frame.write(&html) { html in
            html.void(
                .input, .id(words: frame.identifier), .name(words: name), .type("file"), frame.describedBy,
                frame.invalid, takesSeveral ? .multiple : nil)
        }
    }
}
