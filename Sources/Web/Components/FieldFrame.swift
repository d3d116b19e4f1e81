/// What stands around every control: its label, help beside it, what is wrong with it, and in a clash what it says by now.
/// The control is tied to all of them for screen readers.
struct FieldFrame: Sendable {
    let identifier: String
    let label: Wording
    var help: Wording?
    var problem: Wording?
    /// What the record says now, where somebody else changed this field meanwhile.
    var theirs: String?
    /// What a date was understood as.
    var understood: Wording?

    /// The control's `aria-describedby`, in the order it is read.
    var describedBy: HtmlAttribute? {
        var parts: [String] = []
        if help != nil { parts.append(identifier + "-help") }
        if problem != nil { parts.append(identifier + "-problem") }
        if theirs != nil { parts.append(identifier + "-theirs") }
        if understood != nil { parts.append(identifier + "-understood") }
        return parts.isEmpty ? nil : .ariaDescribedby(words: parts.joined(separator: " "))
    }

    var invalid: HtmlAttribute? { problem == nil ? nil : .ariaInvalid }

    /// One control with one label.
    func write(_ html: inout HtmlWriter, control: (inout HtmlWriter) -> Void) {
        html.element(.div, .class(problem == nil ? "field" : "field wrong")) { html in
            html.element(.label, .for(words: identifier), say: label)
            around(&html)
            control(&html)
            if let understood {
                html.element(.p, .id(words: identifier + "-understood"), .class("understood"), say: understood)
            }
        }
    }

    /// A group of controls, each with a label of its own.
    func writeGroup(_ html: inout HtmlWriter, controls: (inout HtmlWriter) -> Void) {
        html.element(.div, .class(problem == nil ? "field" : "field wrong")) { html in
            html.element(.fieldset, describedBy) { html in
                html.element(.legend, say: label)
                around(&html)
                controls(&html)
            }
        }
    }

    private func around(_ html: inout HtmlWriter) {
        if let help { html.element(.p, .id(words: identifier + "-help"), .class("help"), say: help) }
        if let problem {
            html.element(.p, .id(words: identifier + "-problem"), .class("problem")) { html in
                html.element(.span, .class("quiet"), say: Wording(catalogue.forms.error))
                html.say(problem)
            }
        }
        if let theirs {
            html.element(.div, .id(words: identifier + "-theirs"), .class("theirs")) { html in
                html.element(.p, .class("theirs-title"), say: Wording(catalogue.forms.clashTheirs))
                html.element(.p) { $0.lines(theirs) }
            }
        }
    }
}
