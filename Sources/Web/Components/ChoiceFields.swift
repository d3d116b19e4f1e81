/// One thing to choose.
struct Choice: Sendable, Hashable {
    let value: String
    let words: Wording
    var help: Wording?

    init(_ value: String, _ words: Wording, help: Wording? = nil) {
        self.value = value
        self.words = words
        self.help = help
    }
}

/// One of a few: all are seen. For many, ``SelectField``.
struct RadiosField: Sendable {
    let name: String
    let choices: [Choice]
    let chosen: String
    let frame: FieldFrame
    /// Short answers, side by side where there is room.
    var isOnOneLine = false

    func write(_ html: inout HtmlWriter) {
        frame.writeGroup(&html) { html in
            if isOnOneLine {
                html.element(.div, .class("answers")) { write(choicesTo: &$0) }
            } else {
                write(choicesTo: &html)
            }
        }
    }

    private func write(choicesTo html: inout HtmlWriter) {
        for (place, choice) in choices.enumerated() {
            OneOfMany(
                type: "radio", name: name, choice: choice, place: place, isChosen: choice.value == chosen,
                group: frame.identifier
            ).write(&html)
        }
    }
}

/// Any number of a few.
struct CheckboxesField: Sendable {
    let name: String
    let choices: [Choice]
    let chosen: Set<String>
    let frame: FieldFrame

    func write(_ html: inout HtmlWriter) {
        frame.writeGroup(&html) { html in
            for (place, choice) in choices.enumerated() {
                OneOfMany(
                    type: "checkbox", name: name, choice: choice, place: place,
                    isChosen: chosen.contains(choice.value), group: frame.identifier
                ).write(&html)
            }
        }
    }
}

/// A radio button or a checkbox with its label. The first of a group has the group's identifier, so that a link from the
/// summary of problems leads to it.
private struct OneOfMany {
    let type: StaticString
    let name: String
    let choice: Choice
    let place: Int
    let isChosen: Bool
    let group: String

    func write(_ html: inout HtmlWriter) {
        let identifier = place == 0 ? group : "\(group)-\(place + 1)"
        // Not the group's own, which the first has otherwise.
        let help = "\(group)-\(place + 1)-help"
        html.element(.div, .class("choice")) { html in
            html.void(
                .input, .id(words: identifier), .name(words: name), .type(type), .value(choice.value),
                isChosen ? .checked : nil,
                choice.help == nil ? nil : .ariaDescribedby(words: help))
            html.element(.label, .for(words: identifier), say: choice.words)
            if let words = choice.help {
                html.element(.p, .id(words: help), .class("help"), say: words)
            }
        }
    }
}

/// One of many.
struct SelectField: Sendable {
    let name: String
    let choices: [Choice]
    let chosen: String
    let frame: FieldFrame
    /// Choosing none of them, in words.
    var none = Wording(catalogue.forms.chooseOne)

    func write(_ html: inout HtmlWriter) {
        frame.write(&html) { html in
            html.element(.select, .id(words: frame.identifier), .name(words: name), frame.describedBy, frame.invalid) {
                html in
                html.element(.option, .value(""), say: none)
                for choice in choices {
                    html.element(
                        .option, .value(choice.value), choice.value == chosen ? .selected : nil, say: choice.words)
                }
            }
        }
    }
}
