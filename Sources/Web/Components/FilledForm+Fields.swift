import Domain

/// Makes a form's components out of what was typed and what is wrong with it.
extension FilledForm {
    func line(
        _ field: Field, _ label: Wording, help: Wording? = nil, kind: LineField.Kind = .plain
    ) -> LineField {
        LineField(
            name: field.rawValue + ending, kind: kind, value: field.isSecret ? "" : value(field),
            frame: frame(field, label, help))
    }

    func area(_ field: Field, _ label: Wording, help: Wording? = nil, rows: Int = 6) -> AreaField {
        AreaField(name: field.rawValue + ending, value: value(field), rows: rows, frame: frame(field, label, help))
    }

    func radios(
        _ field: Field, _ label: Wording, help: Wording? = nil, _ choices: [Choice], isOnOneLine: Bool = false
    ) -> RadiosField {
        RadiosField(
            name: field.rawValue + ending, choices: choices, chosen: value(field), frame: frame(field, label, help),
            isOnOneLine: isOnOneLine)
    }

    func checkboxes(_ field: Field, _ label: Wording, help: Wording? = nil, _ choices: [Choice]) -> CheckboxesField {
        CheckboxesField(
            name: field.rawValue + ending, choices: choices, chosen: Set(values(field)),
            frame: frame(field, label, help))
    }

    func select(_ field: Field, _ label: Wording, help: Wording? = nil, _ choices: [Choice]) -> SelectField {
        SelectField(
            name: field.rawValue + ending, choices: choices, chosen: value(field), frame: frame(field, label, help))
    }

    func file(_ field: Field, _ label: Wording, help: Wording? = nil) -> FileField {
        FileField(name: field.rawValue + ending, frame: frame(field, label, help))
    }

    /// A date as people write it. What was typed before is shown with what was understood.
    func date(_ field: Field, _ label: Wording, help: Wording? = nil) -> LineField {
        var frame = frame(field, label, help ?? Wording(catalogue.forms.dateHelp))
        if frame.problem == nil, !value(field).isEmpty {
            let reading = DateReader().read(value(field))
            if reading.precision != .unknown {
                frame.understood = Wording(catalogue.forms.dateUnderstood, .english(reading.inWords))
            }
        }
        return LineField(name: field.rawValue + ending, kind: .date, value: value(field), frame: frame)
    }

    private func frame(_ field: Field, _ label: Wording, _ help: Wording?) -> FieldFrame {
        FieldFrame(
            identifier: field.identifier + ending, label: label, help: help, problem: problem(field),
            theirs: clash?.theirs[field])
    }
}
