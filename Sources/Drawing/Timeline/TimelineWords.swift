import Domain

/// Plain words for what a timeline shows, shared by the picture, its text alternative and its table.
enum TimelineWords {
    /// 12345 → "12,345".
    static func number(_ value: Int) -> String {
        let digits = Array(String(value))
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, digit != "-", (digits.count - index) % 3 == 0, digits[index - 1] != "-" { result += "," }
            result.append(digit)
        }
        return result
    }

    /// "1 entry", "1,200 entries".
    static func count(_ value: Int, _ one: String, _ many: String) -> String {
        "\(number(value)) \(value == 1 ? one : many)"
    }

    static func days(_ value: Int) -> String { count(value, "day", "days") }

    static func days(_ first: CivilDate, _ last: CivilDate) -> String {
        first == last ? first.british : "\(first.british) to \(last.british)"
    }

    /// "a, b and c".
    static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    /// "not seen"; "seen alone, spoken with, wishes heard".
    static func contact(_ contact: ChildContact) -> String {
        var words: [String] = []
        switch contact.seen.answer {
        case .yes: words.append(contact.seenAlone.answer == .yes ? "seen alone" : "seen")
        case .no: words.append("not seen")
        case .notRecorded: words.append("not recorded whether seen")
        }
        if contact.spokenWith.answer == .yes { words.append("spoken with") }
        if contact.wishes.answer == .yes { words.append("wishes or feelings recorded") }
        let bases = [contact.seen, contact.seenAlone, contact.spokenWith, contact.wishes].filter {
            $0.answer == .yes || $0.answer == .no
        }.map(\.basis)
        let ground =
            bases.allSatisfy { $0 == .stated }
            ? "stated" : bases.contains(.stated) ? "partly stated, partly inferred" : "inferred from the words"
        return words.joined(separator: ", ") + " (\(ground))"
    }

    static func kind(_ kind: SmallThing.Kind) -> String {
        switch kind {
        case .missedAppointment: "missed appointment"
        case .noAccessVisit: "visit without access"
        case .cancelledByFamily: "cancelled by the family"
        case .cancelledByAgency: "cancelled by an agency"
        case .meetingNotAttended: "meeting not attended"
        case .handoverMissing: "handover missing"
        case .supervisionMissing: "supervision missing"
        case .fileLost: "file lost"
        }
    }

    /// "1 missed appointment", "3 missed appointments".
    static func count(_ value: Int, _ kind: SmallThing.Kind) -> String {
        let many: String =
            switch kind {
            case .missedAppointment: "missed appointments"
            case .noAccessVisit: "visits without access"
            case .meetingNotAttended: "meetings not attended"
            case .handoverMissing: "handovers missing"
            case .supervisionMissing: "times supervision missing"
            case .fileLost: "files lost"
            case .cancelledByFamily, .cancelledByAgency: self.kind(kind)
            }
        return count(value, self.kind(kind), many)
    }

    static func kind(_ kind: Contradiction.Kind) -> String {
        switch kind {
        case .date: "the date"
        case .attendance: "who was there"
        case .childSeen: "whether a child was seen"
        case .outcome: "the outcome"
        }
    }
}
