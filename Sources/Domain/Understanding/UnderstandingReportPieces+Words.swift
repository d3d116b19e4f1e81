/// What a piece is called, and what stands before words of the record.
extension UnderstandingPieces {
    /// What stands before the words against a piece.
    static func otherwise(_ piece: CrisisPieces.Piece) -> String {
        switch piece.kind {
        case .home: "Written otherwise: "
        case .alias: "One name alone: "
        case .left: "Still there by: "
        case .ended: "Not agreed: "
        default: "Not known: "
        }
    }

    /// A sentence that follows a quotation begins with its last mark.
    static func trimmed(_ words: String) -> String {
        if words.hasPrefix("\" ") { return String(words.dropFirst(2)) }
        // A quotation that goes on after the sentence.
        let isOpen = words.hasPrefix("\"") && words.count { $0 == "\"" } == 1
        return isOpen ? String(words.dropFirst()) : words
    }

    static func what(_ piece: CrisisPieces.Piece, isNamed: Bool = false) -> String {
        switch piece.kind {
        case .person: isNamed ? "of \(piece.name)" : "of this person"
        case .place: isNamed ? piece.name : "the address"
        case .home: isNamed ? "of \(piece.name) in the home" : "of this person in the home"
        case .alias: "both names"
        case .left: "that it stood empty"
        case .weight, .condition, .missed, .lost, .wishes, .worry, .hurt, .intake, .stranger, .food, .control, .injury,
            .past,
            .ended, .service, .leftOut, .delayed:
            "of it"
        }
    }

    static func title(_ piece: CrisisPieces.Piece, hasOther: Bool = true) -> String {
        let name = short(piece)
        let title = name.prefix(1).uppercased() + name.dropFirst()
        return piece.other.isEmpty || !hasOther ? title : "\(title)\n\(piece.other)"
    }

    /// "Kit Rowe’s weight".
    static func short(_ piece: CrisisPieces.Piece) -> String {
        let first = piece.name.split(separator: " ").first.map(String.init) ?? piece.name
        return switch piece.kind {
        case .person, .place: piece.name
        case .home: "\(piece.name) in the home"
        case .alias: "\(piece.name) under two names"
        case .left: "\(piece.name) left"
        case .hurt: "the mother hurt"
        case .intake: "the mother’s drink or medicines"
        case .stranger: "a man at the home whom nobody named"
        case .control: "the mother’s fear, and control over her"
        case .food: "hunger, food held back or hidden, and fear"
        case .injury: "\(first)’s own injury"
        case .weight: "\(first)’s weight"
        case .condition: "\(first) thin, hungry or unwell"
        case .missed: "\(first) not brought or not seen"
        case .lost: "\(first) taken off a list or roll"
        case .wishes: "what the children said"
        case .worry: "warnings and calls of relatives, friends or neighbours"
        case .past: "\(piece.name): what was known from before"
        case .ended: "help or protection that had ended"
        case .service: "gaps in the services"
        case .leftOut: "who was not asked or not told"
        case .delayed: "what came in and lay, or went astray"
        }
    }
}
