/// Looks through words written for a family for names of people who may not be named, and for words of the trade. It warns
/// and forbids nothing: whoever writes knows whether "Rose" is the aunt or the health visitor.
public struct PlainLanguage: Sendable {
    /// Something to look at before the family reads it.
    public enum Remark: Sendable, Hashable {
        /// Somebody the agencies' records name, who is none of the children.
        case name(String)
        /// A word of the trade, and what to say instead.
        case jargon(String, plain: String)
    }

    /// Folded words of names.
    private let names: Set<String>
    /// The review's own words.
    private let own: JargonIndex

    /// - Parameters:
    ///   - names: of people in the entries: workers, those present, children.
    ///   - family: the children's names; whoever shares a surname with them is taken for family.
    ///   - words: words of the trade the review added; they come before those the program knows.
    public init(names: [String], family: [String], words: TradeWords = TradeWords()) {
        self.own = JargonIndex(words.pairs)
        let own = Set(family.flatMap { Self.words($0) }.map { $0.lowercased() })
        var found: Set<String> = []
        for name in names {
            let words = Self.words(name).map { $0.lowercased() }
            if words.contains(where: own.contains) { continue }
            for word in words where word.unicodeScalars.count >= Self.shortest && !Self.noNames.contains(word) {
                found.insert(word)
            }
        }
        self.names = found
    }

    /// What to look at, in the order of the words, each once.
    public func remarks(on text: String) -> [Remark] {
        let words = Self.words(text)
        let folded = words.map { $0.lowercased() }
        var found: [Remark] = []
        func add(_ remark: Remark) {
            if !found.contains(remark) { found.append(remark) }
        }
        var place = 0
        while place < words.count {
            let phrase = own.phrase(in: folded, at: place) ?? JargonList.builtIn.phrase(in: folded, at: place)
            if let phrase {
                let own = words[place..<(place + phrase.words.count)].joined(separator: " ")
                add(.jargon(own, plain: phrase.plain))
                place += phrase.words.count
                continue
            }
            let word = words[place]
            if Self.isShortForm(word), let meaning = ShortForms.meaning(of: word) {
                add(.jargon(word, plain: meaning))
            } else if word.first?.isUppercase == true, names.contains(Self.bare(folded[place])) {
                add(.name(word))
            }
            place += 1
        }
        return found
    }

    private static let shortest = 3

    /// "Sedge’s" is of Sedge.
    private static func bare(_ word: String) -> String {
        for ending in ["’s", "'s"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
        return word
    }

    private static func isShortForm(_ word: String) -> Bool {
        word.unicodeScalars.count >= 2 && word.unicodeScalars.allSatisfy { $0.isASCII && $0.properties.isUppercase }
    }

    static func words(_ text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }.map(String.init)
    }

    /// Words in the columns for people that are no names: titles, roles, places.
    private static let noNames = Set(
        """
        miss mrs doctor sister father mother mum dad parent parents brother grandmother grandfather grandparent aunt uncle \
        child children baby family social worker health visitor nurse officer manager team leader teacher head deputy \
        assistant support duty student community school nursery practice midwife consultant registrar letter telephone \
        unknown staff reception police constable sergeant inspector detective admin key person service services none \
        advocate adviser advisor housing probation room lead named senior acting and the for from records report hospital \
        ward clinic surgery council court children’s care early years paediatric paediatrician psychiatrist psychologist \
        therapist neighbour friend partner caller anonymous home outreach crew ambulance emergency department may june april
        """
        .split(whereSeparator: \.isWhitespace).map(String.init))
}
